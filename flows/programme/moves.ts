import { UserError } from '../../src/core/errors.ts';
import type { DayRange, Instant } from '../../src/core/time.ts';
import { beginsAt, daysOf, endsAt, type When } from '../meeting/when.ts';
import { addDays, isWorkday, sayDay, workdayFrom } from '../schedule.ts';
import { dateOf, followersOf, isSameSpot, isTooNear, spotOf } from './dates.ts';
import type { Asked, Move, ProgrammeDate, ProgrammeState, Spot } from './state.ts';

/** What every day that Lærke proposes is held against. */
export type Rules = {
  now: Instant;
  /** how many days there are at least from a module's first day to its second */
  gap: number;
  off: readonly DayRange[];
  /** what stands in the calendar besides, and in the way of that date */
  taken(date: ProgrammeDate): readonly When[];
};

/** What one day is held against. */
type Around = Pick<Rules, 'off'> & { taken: readonly When[] };

/** A year of days would be a mistake in the calendar, not a day to be found. */
const MOST_TRIES = 400;

/** The first workday from then on at which nothing else is, and what was in the way of the day itself. */
export function freeDay(wanted: When, { off, taken }: Around) {
  const why: ('dayOff' | 'taken')[] = [];
  let when = wanted;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const hindrance = hindranceOn(when, { off, taken });
    if (!hindrance) break;
    if (!why.includes(hindrance)) why.push(hindrance);
    when = { ...when, day: addDays(when.day, 1) };
  }
  return { day: when.day, why };
}

function hindranceOn(when: When, { off, taken }: Around) {
  if (!daysOf(when).every((day) => isWorkday(day, off))) return 'dayOff' as const;
  const isInTheWay = taken.some((one) => beginsAt(one) < endsAt(when) && beginsAt(when) < endsAt(one));
  return isInTheWay ? ('taken' as const) : undefined;
}

/**
 * Everything that a move of one date takes along (A3): what follows it keeps its distance, on a workday, and never comes
 * nearer than the gap. What has begun stays.
 */
export function movesWith(
  state: ProgrammeState,
  date: ProgrammeDate,
  to: Spot,
  rules: Rules,
): Pick<Asked, 'moves' | 'alone'> {
  const first: Move = { id: date.id, from: spotOf(date), to, why: [] };
  const followers = followersOf(state, date.id, rules.now);
  const others = to.day === date.day ? [] : followers.flatMap((one) => along(one, { ...date, ...to }, rules));
  const alone = followers.every((one) => !isTooNear(to, one, rules.gap));
  return { moves: [first, ...others], alone };
}

function along(follower: ProgrammeDate, anchor: ProgrammeDate, rules: Rules): Move[] {
  const distance = Math.max(follower.follows?.days ?? 0, rules.gap);
  const wanted = { ...follower, day: addDays(anchor.day, distance) };
  const found = freeDay(wanted, { off: rules.off, taken: [...rules.taken(follower), anchor] });
  if (found.day === follower.day) return [];
  const why = [...(isTooNear(anchor, follower, rules.gap) ? (['gap'] as const) : []), ...found.why];
  return [{ id: follower.id, from: spotOf(follower), to: { ...spotOf(follower), day: found.day }, why }];
}

/**
 * Throws UserError, at the day, for a second day that would lie too near the first one, or a first day too near the
 * second: with the nearest day there is.
 */
export function refuseTooNear(
  state: ProgrammeState,
  spot: Spot & Pick<ProgrammeDate, 'follows'>,
  { gap, off }: Pick<Rules, 'gap' | 'off'>,
  language: 'da' | 'en',
): void {
  const anchor = dateOf(state, spot.follows?.id);
  if (!anchor || anchor.status === 'cancelled' || !isTooNear(anchor, spot, gap)) return;
  const earliest = sayDay(workdayFrom(addDays(anchor.day, gap), off), language, spot.day);
  const day = sayDay(anchor.day, language, spot.day);
  throw new UserError('error.tooNear', { count: gap, day, earliest }, 'day');
}

/** Whether what was asked still is as it was: nothing is moved that has moved since, or into the past. */
export function stillFits(state: ProgrammeState, { moves }: Asked, now: Instant): boolean {
  return moves.every(({ id, from, to }) => {
    const date = dateOf(state, id);
    return (
      date !== undefined &&
      date.status === 'booked' &&
      isSameSpot(date, from) &&
      beginsAt(date) > now &&
      beginsAt({ ...date, ...to }) > now
    );
  });
}
