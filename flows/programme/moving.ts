import { UserError } from '../../src/core/errors.ts';
import type { Instant } from '../../src/core/time.ts';
import { daysBetween } from '../schedule.ts';
import { readSpot, takenIn } from './adding.ts';
import {
  actorOf,
  type Decided,
  dateOf,
  followersOf,
  gapOf,
  isAhead,
  isSameSpot,
  type Moment,
  offOf,
  unasked,
} from './dates.ts';
import { movesWith, refuseTooNear, stillFits } from './moves.ts';
import type { Asked, EventOf, Move, ProgrammeDate, ProgrammeState, Spot } from './state.ts';
import { refresh, show, told, trailOf } from './telling.ts';

/** Somebody wants a date moved: nothing moves yet. They see what would move along and why, and say yes or no (A3). */
export function wantMove(state: ProgrammeState, event: EventOf<'moveWanted'>, moment: Moment): Decided {
  const date = dateOf(state, event.id);
  if (!date || !isAhead(date, moment.stamp.at)) throw new UserError('error.dateGone');
  return ask(state, proposed(state, date, event, moment), moment);
}

type Proposal = Pick<Asked, 'moves' | 'alone'>;

/** What would move if the date did. Throws UserError, at its field, for a place where it can't be. */
function proposed(
  state: ProgrammeState,
  date: ProgrammeDate,
  chosen: Omit<EventOf<'moveWanted'>, 'type' | 'id'>,
  moment: Moment,
): Proposal {
  const { stamp, read } = moment;
  const along = followersOf(state, date.id, stamp.at).map(({ id }) => id);
  const moving = [date.id, ...along];
  const to = readSpot(chosen, state, date, moment, moving);
  if (isSameSpot(date, to)) throw new UserError('error.notMoved', {}, 'day');
  const taken = (one: ProgrammeDate) =>
    takenIn(state, one, moment).filter(({ id, status }) => status === 'booked' && !moving.includes(id));
  const rules = { now: stamp.at, gap: gapOf(read), off: offOf(read), taken };
  refuseTooNear(state, { ...to, follows: date.follows }, rules, actorOf(moment).language);
  return movesWith(state, date, to, rules);
}

function ask(state: ProgrammeState, proposal: Proposal, { stamp, read }: Moment): Decided {
  const by = stamp.by ?? read.owner.id;
  const asked: Asked = { number: state.next, by, ...proposal };
  return {
    state: { ...unasked(state), asked, next: state.next + 1 },
    effects: [refresh('ask'), show({ person: by }, 'ask', { name: 'ask', asked: String(asked.number) })],
  };
}

/**
 * Yes: everything moves in one go. What has been replaced or has begun meanwhile moves nothing; where something else would
 * move by now, because a day has been closed or taken, that is asked about instead.
 */
export function confirmMove(
  state: ProgrammeState,
  { asked: number, which }: EventOf<'moveConfirmed'>,
  moment: Moment,
): Decided {
  const { asked, ...rest } = state;
  if (!asked || String(asked.number) !== number || !stillFits(state, asked, moment.stamp.at))
    return { state };
  if (which === 'one' && !asked.alone) return { state };
  const anew = proposedAnew(rest, asked, moment);
  if (JSON.stringify(anew) !== JSON.stringify({ moves: asked.moves, alone: asked.alone }))
    return ask(rest, anew, moment);
  const moves = which === 'all' ? asked.moves : asked.moves.slice(0, 1);
  const after = { ...rest, dates: movedBy(moves, rest, moment.stamp.at) };
  const changed = moves.flatMap(({ id }) => dateOf(state, id) ?? []);
  return told('moved', changed, { before: state, after }, moment);
}

/** The same wish, by what holds now. */
function proposedAnew(state: ProgrammeState, { moves, alone }: Asked, moment: Moment): Proposal {
  const [first] = moves;
  const date = dateOf(state, first?.id);
  if (!first || !date) return { moves, alone };
  return proposed(state, date, { ...first.to, minutes: String(first.to.minutes) }, moment);
}

/** No: it stays as it is, and what was proposed is not to be. */
export function dropWish(
  state: ProgrammeState,
  { asked: number }: EventOf<'moveDropped'>,
  { stamp, read }: Moment,
): Decided {
  const waiting = state.asked ?? state.planned;
  if (!waiting || String(waiting.number) !== number) return { state };
  const to = { person: stamp.by ?? read.owner.id };
  return { state: unasked(state), effects: [refresh('ask'), show(to, 'done', { name: 'dropped' })] };
}

function movedBy(moves: readonly Move[], state: ProgrammeState, now: Instant): ProgrammeDate[] {
  const dates = state.dates.map((date) => {
    const move = moves.find(({ id }) => id === date.id);
    return move ? moved(date, move, now) : date;
  });
  const [first] = moves;
  return dates.map((date) => withDistance(date, dates, first, moves));
}

function moved(date: ProgrammeDate, { to }: Move, now: Instant): ProgrammeDate {
  const { place: _, ...rest } = date;
  return {
    ...rest,
    ...to,
    ...whoCanNot(date, to),
    sequence: date.sequence + 1,
    trail: trailOf(date, now),
  };
}

/**
 * On another day or at another time, those who could not come may be able to; where it comes back to the time that they
 * had spoken of, what they said holds again.
 */
function whoCanNot({ day, time, absent, lapsed }: ProgrammeDate, to: Spot) {
  if (day === to.day && time === to.time) return { absent, lapsed };
  const isBack = (one: ProgrammeDate['lapsed'][number]) => one.day === to.day && one.time === to.time;
  return {
    absent: lapsed.filter(isBack).map(({ person }) => person),
    lapsed: [...lapsed.filter((one) => !isBack(one)), ...absent.map((person) => ({ person, day, time }))],
  };
}

/** What was moved by itself, and what was left behind, keeps its new distance from now on. */
function withDistance(
  date: ProgrammeDate,
  dates: ProgrammeDate[],
  first: Move | undefined,
  moves: readonly Move[],
): ProgrammeDate {
  const { follows } = date;
  const anchor = dates.find(({ id }) => id === follows?.id);
  if (!follows || !anchor || anchor.status === 'cancelled' || first?.from.day === first?.to.day) return date;
  const isMeant = date.id === first?.id;
  const isLeft = anchor.id === first?.id && !moves.some(({ id }) => id === date.id);
  if (!isMeant && !isLeft) return date;
  return { ...date, follows: { ...follows, days: daysBetween(anchor.day, date.day) } };
}
