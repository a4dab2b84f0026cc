import type { Instant } from '../../src/core/time.ts';
import { daysOf, type When } from '../meeting/when.ts';
import { daysBetween } from '../schedule.ts';
import { asMeeting, dateOf, type Read, upcoming } from './dates.ts';
import type { Asked, Move, ProgrammeDate, ProgrammeState } from './state.ts';

/** What is told apart from other dates by its kind, its module and whose it is. */
export type Named = Pick<ProgrammeDate, 'kind' | 'module' | 'networks'>;

/** A date that stays, and how many days after the moved one it is: none on the same day, fewer than none before it. */
export type Collision = { id: string; fixed: Named & When; moved: ProgrammeDate; days: number };

/** Nearer than a week, a facilitator looks again. */
const NEAR = 7;

/** The dates of these networks that stay, and that a move comes nearer to than it was, or would put in another order (A3). */
export function collisionsOf(state: ProgrammeState, { moves }: Asked, read: Read, now: Instant): Collision[] {
  const fixed = staying(state, moves, read, now);
  return moves.flatMap((move) => {
    const moved = dateOf(state, move.id);
    if (!moved) return [];
    const theirs = fixed.filter(({ networks }) => networks.some((id) => moved.networks.includes(id)));
    return theirs.flatMap((one) => {
      const days = daysTo({ ...moved, ...move.to }, one);
      const before = daysTo({ ...moved, ...move.from }, one);
      const isNearer = Math.abs(days) < NEAR && Math.abs(days) < Math.abs(before);
      const isTurned = Boolean(one.module && moved.module) && days * before < 0;
      return isNearer || isTurned ? [{ id: one.id, fixed: one, moved, days }] : [];
    });
  });
}

/** What lies ahead and does not move: here, and in the dates of other networks that meet together with these. */
function staying(state: ProgrammeState, moves: readonly Move[], read: Read, now: Instant) {
  const here = upcoming(state, now).filter(({ id }) => !moves.some((move) => move.id === id));
  const joint = read.calendar.flatMap((one) => {
    const isHere = state.dates.some(({ id }) => id === one.id);
    return one.kind === 'joint' && one.status === 'booked' && !isHere ? [{ ...one, kind: one.kind }] : [];
  });
  return [...here.map((date) => ({ ...asMeeting(date), kind: date.kind })), ...joint];
}

function daysTo(one: When, other: When): number {
  const [from, to] = [daysOf(one), daysOf(other)];
  const after = daysBetween(from.at(-1) ?? one.day, other.day);
  if (after > 0) return after;
  return Math.min(daysBetween(one.day, to.at(-1) ?? other.day), 0);
}
