import { beginsModule, type MeetingView } from '../../src/core/meeting.ts';
import type { Day } from '../../src/core/time.ts';
import { addDays, workdayFrom, workdayUntil } from '../schedule.ts';
import type { Read } from './decide.ts';
import { dated, type MentoringState } from './state.ts';

/** A module that has its mentor meeting at the latest `by`, and on which days the talent is told so (T12). */
export type Deadline = {
  /** the module's first day, in the calendar */
  day1: MeetingView;
  /** the last workday on which it is in time */
  by: Day;
  /** by the number of days since the first one; each on a workday */
  nudges: { after: number; on: Day }[];
};

/**
 * The mentor meetings that the programmes of the talent's networks ask for, by date. Only the nearest leader's: with an
 * extra mentor the two find their own time (T17, T18).
 */
export function deadlinesOf(state: MentoringState, { calendar, networks, owner }: Read): Deadline[] {
  if (state.kind !== 'primary') return [];
  // a pause of the talent's own moves what they hear, and not what the programme asks for
  const working = owner.off.filter(({ why }) => why !== 'pause');
  return calendar.flatMap((day1) => {
    const rule = networks.find(({ id }) => day1.networks.includes(id))?.programme?.dates?.mentor;
    if (!rule || !beginsModule(day1) || day1.status === 'cancelled') return [];
    const nudges = rule.nudges.map((after) => ({
      after,
      on: workdayFrom(addDays(day1.day, after), owner.off),
    }));
    return [{ day1, by: workdayUntil(addDays(day1.day, rule.by), working), nudges }];
  });
}

/** Whether the two have talked since that module began, or have agreed on when they will. */
export function isMet(state: MentoringState, { day1 }: Deadline): boolean {
  return dated(state).some(
    ({ when, outcome }) => when.day >= day1.day && outcome !== 'cancelled' && outcome !== 'notHeld',
  );
}

/** The deadline that a meeting on that day is for: of the module that began last before it. */
export function deadlineAt(state: MentoringState, day: Day, read: Read): Deadline | undefined {
  return deadlinesOf(state, read).findLast(({ day1 }) => day1.day <= day);
}
