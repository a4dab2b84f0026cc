import type { NetworkView } from '../../src/core/flow.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import type { Day } from '../../src/core/time.ts';
import { addDays, daysBetween, workdayFrom } from '../schedule.ts';
import type { Read } from './decide.ts';
import { dated, type MentoringState } from './state.ts';

/** Two teaching days that follow each other, and the workday in the middle between them. */
export type Gap = { after: MeetingView; before: MeetingView; middle: Day };

/**
 * Where a programme recommends a talk between every two teaching days (T13). Not where it has a mentor meeting by a day of
 * its own: that one is spoken of often enough (T12).
 */
export function gapsOf({ kind }: MentoringState, { calendar, networks, owner }: Read): Gap[] {
  if (kind !== 'primary') return [];
  return networks.flatMap((network) => {
    const { recommendTalk, mentor } = network.programme?.dates ?? {};
    if (!recommendTalk) return [];
    const days = teachingDays(calendar, network);
    return days.slice(1).flatMap((before, index) => {
      const after = days[index];
      if (!after || (after.kind === 'day1' && mentor?.nudges.length)) return [];
      const half = Math.floor(daysBetween(after.day, before.day) / 2);
      const middle = workdayFrom(addDays(after.day, half), owner.off);
      return middle > after.day && middle < before.day ? [{ after, before, middle }] : [];
    });
  });
}

const teachingDays = (calendar: MeetingView[], { id }: NetworkView) =>
  calendar.filter(
    ({ kind, networks, status }) =>
      (kind === 'day1' || kind === 'day2') && networks.includes(id) && status !== 'cancelled',
  );

/** Whether the two have neither talked between those days nor agreed to. */
export const isQuiet = (state: MentoringState, { after, before }: Gap): boolean =>
  !dated(state).some(
    ({ when, outcome }) =>
      when.day >= after.day && when.day < before.day && outcome !== 'cancelled' && outcome !== 'notHeld',
  );
