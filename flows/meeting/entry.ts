import type { Language } from '../../src/core/chat.ts';
import type { Reader } from '../../src/core/flow.ts';
import type { CalendarEntry, MeetingView } from '../../src/core/meeting.ts';
import type { Instant } from '../../src/core/time.ts';
import { say } from '../locales/say.ts';
import { dayOf } from '../schedule.ts';
import { meetingTitle, type Names } from './title.ts';
import { beginsAt, endsAt, saySpan } from './when.ts';

/** A meeting as it is to stand in a calendar, for whoever `names` says reads it. */
export function calendarEntry(
  meeting: MeetingView,
  language: Language,
  names: Names,
  stamp: Instant,
): CalendarEntry {
  const { id, sequence, status } = meeting;
  const place = placeOf(meeting, language);
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

/** *Samtale med Jonas, torsdag den 14. januar kl. 9*, by the reader's clock. */
export function titleAndTime(
  meeting: MeetingView,
  { language, zone, now }: Pick<Reader, 'language' | 'zone' | 'now'>,
  names: Names,
): string {
  return [meetingTitle(meeting, language, names), saySpan(meeting, zone, language, dayOf(now, zone))].join(
    ', ',
  );
}

/** Where it is, or, of a one-to-one, how the two meet. */
export const placeOf = ({ place, how }: MeetingView, language: Language): string | undefined =>
  place ?? (how && say(language, `mentoring.how.${how}`));

/** What is still to come, or goes on right now; what was called off is not. */
export const upcoming = (meetings: readonly MeetingView[], now: Instant): MeetingView[] =>
  meetings.filter((one) => one.status === 'booked' && endsAt(one) > now);
