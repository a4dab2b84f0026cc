import { UserError } from '../../src/core/errors.ts';
import type { Effect } from '../../src/core/flow.ts';
import { chosenMoment } from '../put-off/moment.ts';
import { instantOf, sayDay } from '../schedule.ts';
import { answer } from './answering.ts';
import { atField } from './answers.ts';
import { type Decided, type Moment, show, todayOf } from './decide.ts';
import type { Thing } from './definition.ts';
import type { EventOf } from './events.ts';
import { question } from './onward.ts';
import type { CycleState } from './state.ts';
import { cueView, isAhead, observed, scoreAsked } from './trying.ts';
import { isWaiting } from './waiting.ts';

/**
 * It doesn't suit the leader now: it comes again at a moment of their choosing, and until then nothing is unfinished.
 * What has been answered meanwhile is not put off. Throws UserError for a moment at which nothing can come.
 */
export function snooze(state: CycleState, event: EventOf<'snoozed'>, moment: Moment): Decided {
  if (!isOpen(state, event, moment)) return { state };
  const { what } = event;
  const until = chosenMoment(event, { owner: moment.read.owner, now: moment.stamp.at });
  if (state.again?.[what] === until) return { state };
  const day = until.slice(0, 10);
  if (what === 'cue') return putOffDay(state, until, moment);
  if (!state.parked) refuseAfterLookBack(state, until, moment);
  return { state: { ...withAgain(state, what, until), active: day } };
}

/** Not now: nothing more comes of it this time. */
export function letGo(state: CycleState, event: EventOf<'letGo'>, moment: Moment): Decided {
  const isLet = state.again?.[event.what] === 'not';
  return isOpen(state, event, moment) && !isLet ? { state: withAgain(state, event.what, 'not') } : { state };
}

/** The moment has come, and the leader chose it: the same card again, as a new message. */
export function comeAgain(state: CycleState, what: Thing, moment: Moment): Decided {
  const until = state.again?.[what];
  if (until === undefined || until === 'not' || !isWaiting(state, what)) return { state };
  return { state, effects: shownAgain(state, what, until, moment) };
}

function shownAgain(state: CycleState, what: Thing, again: string, moment: Moment): Effect[] {
  const { owner } = moment.read;
  switch (what) {
    case 'cue':
      return isAhead(state, moment) ? [show(owner.id, 'cue', { ...cueView(state), again }, 'chosen')] : [];
    case 'soon':
      return [show(owner.id, 'soon', { name: 'soon', again }, 'chosen')];
    case 'observe':
      return [observed(state, moment, 'chosen', { again })];
    case 'score':
      return [scoreAsked(moment, 'chosen', { again })];
    case 'parked':
      return [show(owner.id, 'unpark', { name: 'unpark', day: state.parked?.since ?? '', again }, 'chosen')];
    default:
      return [question(what, moment, { urgency: 'chosen', again })];
  }
}

const withAgain = (state: CycleState, what: Thing, until: string): CycleState => ({
  ...state,
  again: { ...state.again, [what]: until },
});

/** The card that was pressed still stands there as it was: nothing of it has been answered since. */
function isOpen(
  state: CycleState,
  { what, noted }: { what: Thing; noted?: string },
  moment: Moment,
): boolean {
  if (what === 'observe' && noted !== String(state.noted)) return false;
  return isWaiting(state, what) && (what !== 'cue' || isAhead(state, moment));
}

/** The day itself is put off, and how it went is asked for after that; later on the same day, only the greeting is. */
function putOffDay(state: CycleState, until: string, moment: Moment): Decided {
  const day = until.slice(0, 10);
  if (state.cueDay !== undefined && day <= state.cueDay) return { state: withAgain(state, 'cue', until) };
  const decided = atField('day', () =>
    answer(state, { type: 'answerGiven', step: 'cueDay', answer: day }, moment),
  );
  return { ...decided, state: withAgain(decided.state, 'cue', until) };
}

/** Before that the leader looks back, and everything is asked otherwise: it would not come. */
function refuseAfterLookBack({ lookBack, lookingBack }: CycleState, until: string, moment: Moment): void {
  const { zone, hours, language } = moment.read.owner;
  const morning = `${lookBack}T${hours.from}`;
  const isAheadOfUs = lookBack && !lookingBack && instantOf({ local: morning, zone }) > moment.stamp.at;
  if (!isAheadOfUs || until <= morning) return;
  throw new UserError('error.again.lookBack', { day: sayDay(lookBack, language, todayOf(moment)) }, 'day');
}
