import type { Effect, WorkingPerson } from '../src/core/flow.ts';
import type { Day, WallTime } from '../src/core/time.ts';
import { afternoonOf, instantOf } from './schedule.ts';

/** Wake me then. */
export type Remind = Extract<Effect, { type: 'remind' }>;

type Whose = Pick<WorkingPerson, 'hours' | 'zone'>;

/** When that person's working hours begin on that day. */
export const inTheMorning = (key: string, day: Day, { hours, zone }: Whose): Remind =>
  remindAt(key, { local: `${day}T${hours.from}`, zone });

/** Half past two, or what comes closest to it in that person's working hours. */
export const inTheAfternoon = (key: string, day: Day, { hours, zone }: Whose): Remind =>
  remindAt(key, { local: `${day}T${afternoonOf(hours)}`, zone });

export const remindAt = (key: string, at: WallTime): Remind => ({
  type: 'remind',
  key,
  at,
  due: instantOf(at),
});

/** What has to be set and unset so that exactly the reminders that are wanted now wait, and not those from before. */
export function rescheduled(were: readonly Remind[], are: readonly Remind[]): Effect[] {
  const isIn = (list: readonly Remind[], one: Remind) =>
    list.some(({ key, due }) => key === one.key && due === one.due);
  return [
    ...were
      .filter(({ key }) => !are.some((one) => one.key === key))
      .map(({ key }): Effect => ({ type: 'cancel', key })),
    ...are.filter((one) => !isIn(were, one)),
  ];
}
