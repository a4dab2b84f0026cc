import type { Effect } from '../../src/core/flow.ts';
import type { DayRange, Instant, WallTime } from '../../src/core/time.ts';
import { endsAt } from '../meeting/when.ts';
import { instantOf, wallTimeOf, workdaysBefore } from '../schedule.ts';
import { isAhead } from './dates.ts';
import type { ProgrammeDate, ProgrammeState } from './state.ts';

type Remind = Extract<Effect, { type: 'remind' }>;

/**
 * When a network's day begins: its people hear of tomorrow's meeting then, or when their own working hours begin, if that
 * is later (the agenda sees to it). One reminder a date is thus enough.
 */
const MORNING = '08:30';

/** The workday before each date that is ahead, and its end. */
function remindersOf({ dates }: ProgrammeState, now: Instant, off: readonly DayRange[]): Remind[] {
  return dates
    .filter((date) => isAhead(date, now))
    .flatMap((date) => [soon(date, off), over(date)])
    .filter(({ due }) => due > now);
}

const soon = ({ id, day, zone }: ProgrammeDate, off: readonly DayRange[]): Remind =>
  remind(`soon.${id}`, { local: `${workdaysBefore(day, 1, [...off])}T${MORNING}`, zone });

const over = (date: ProgrammeDate): Remind =>
  remind(`over.${date.id}`, wallTimeOf(endsAt(date), date.zone), endsAt(date));

const remind = (key: string, at: WallTime, due = instantOf(at)): Remind => ({ type: 'remind', key, at, due });

/** What has to be set and unset so that exactly the reminders of the new state wait. */
export function rescheduled(
  before: ProgrammeState,
  after: ProgrammeState,
  now: Instant,
  off: readonly DayRange[],
): Effect[] {
  const were = remindersOf(before, now, off);
  const are = remindersOf(after, now, off);
  return [
    ...were
      .filter(({ key }) => !are.some((one) => one.key === key))
      .map(({ key }): Effect => ({ type: 'cancel', key })),
    ...are.filter(({ key, due }) => !were.some((one) => one.key === key && one.due === due)),
  ];
}
