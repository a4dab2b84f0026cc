import { UserError } from '../../src/core/errors.ts';
import type { RunPress } from '../../src/core/press.ts';
import { addDays, dayOf, isDay } from '../schedule.ts';
import { type Decided, type Moment, refresh, say } from './decide.ts';
import type { EventOf } from './events.ts';
import { INTERNSHIP, type MentoringState } from './state.ts';

/** Further ahead, and for longer, nobody plans one. */
const MOST_DAYS_AHEAD = 366;
const MOST_DAYS = 62;

const CARDS = ['internship.talent', 'leaving.talent', 'back.talent', 'extra.talent'];

/**
 * Days in somebody else's place, which the talent notes for themselves (T17): nobody else hears of them. Throws UserError,
 * at `from` or `to`, for days that do not follow each other or have gone.
 */
export function noteInternship(
  state: MentoringState,
  event: EventOf<'internshipNoted'>,
  moment: Moment,
): Decided {
  if (state.status !== 'active') throw new UserError('error.mentorGone', {}, 'from');
  const days = readDays(event, dayOf(moment.stamp.at, moment.read.owner.zone));
  const { internship: known } = state;
  if (known?.from === days.from && known.to === days.to) return { state };
  const next = { ...state, internship: days };
  return { state: next, effects: [...CARDS.map(refresh), say('talent', 'internship', next, moment)] };
}

function readDays({ from = '', to = '' }: EventOf<'internshipNoted'>, today: string) {
  if (!isDay(from)) throw new UserError('error.noDay', {}, 'from');
  if (!isDay(to)) throw new UserError('error.noDay', {}, 'to');
  if (from < today) throw new UserError('error.pastCue', {}, 'from');
  if (from > addDays(today, MOST_DAYS_AHEAD)) throw new UserError('error.tooFar', {}, 'from');
  if (to < from) throw new UserError('error.internship.order', {}, 'to');
  if (to > addDays(from, MOST_DAYS)) throw new UserError('error.internship.long', {}, 'to');
  return { from, to };
}

/** It comes to nothing, or is to be forgotten: what was written of it stays in the talent's own story. */
export function dropInternship({ internship, ...state }: MentoringState): Decided {
  return internship ? { state, effects: CARDS.map(refresh) } : { state };
}

/** What a reply to the question afterwards is: kept like what is written after a talk. */
export const takeHomePress = (run: string): RunPress => ({
  run,
  type: 'adjusted',
  args: { meeting: INTERNSHIP },
});
