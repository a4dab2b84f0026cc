import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarEntry } from '../src/core/meeting.ts';
import type { CalendarFiles } from '../src/core/ports.ts';

const PRODUCT = { company: 'Lærke', product: 'Lærke' };

/** How often a calendar is asked to fetch a feed anew, in seconds; most decide that themselves. */
const FETCH_AGAIN = 3_600;

/**
 * Meetings as iCalendar (RFC 5545): times in UTC, lines folded at 75 octets, no attendees.
 * @param installation keeps the meetings of two installations apart in one calendar; letters and digits
 */
export function calendarFiles(installation: string): CalendarFiles {
  const eventOf = ({ id, sequence, title, from, until, place, cancelled, stamp }: CalendarEntry) => ({
    id: `${id}@${installation}.laerke`,
    sequence,
    summary: clean(title),
    start: new Date(from),
    end: new Date(until),
    stamp: new Date(stamp),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(place !== undefined && { location: clean(place) }),
  });
  return {
    file(entries, { method }) {
      const how = method === 'cancel' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
      return written(ical({ prodId: PRODUCT, method: how, events: entries.map(eventOf) }));
    },
    feed(name, entries) {
      const events = entries.map(eventOf);
      const method = ICalCalendarMethod.PUBLISH;
      return written(ical({ prodId: PRODUCT, method, name, ttl: FETCH_AGAIN, events }));
    },
  };
}

/** The library ends no last line, and a calendar that reads line by line may then miss it. */
const written = (calendar: ReturnType<typeof ical>) => `${calendar.toString()}\r\n`;

/** What no calendar may be given: control characters but for line breaks, and halves of surrogate pairs. */
const clean = (text: string) =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ');
