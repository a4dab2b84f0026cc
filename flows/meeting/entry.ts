import type { Language } from '../../src/core/chat.ts';
import type { CalendarEntry, MeetingView } from '../../src/core/meeting.ts';
import type { Instant } from '../../src/core/time.ts';
import { meetingTitle, type Names } from './title.ts';
import { beginsAt, endsAt } from './when.ts';

/** A meeting as it is to stand in a calendar, for whoever `names` says reads it. */
export function calendarEntry(
  meeting: MeetingView,
  language: Language,
  names: Names,
  stamp: Instant,
): CalendarEntry {
  const { id, sequence, place, status } = meeting;
  return {
    id,
    sequence,
    title: meetingTitle(meeting, language, names),
    from: beginsAt(meeting),
    until: endsAt(meeting),
    ...(place && { place }),
    cancelled: status === 'cancelled',
    stamp,
  };
}

/** What is still to come, or goes on right now; what was called off is not. */
export const upcoming = (meetings: readonly MeetingView[], now: Instant): MeetingView[] =>
  meetings.filter((one) => one.status === 'booked' && endsAt(one) > now);
