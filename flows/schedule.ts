import { Temporal } from 'temporal-polyfill';
import type { Language } from '../src/core/chat.ts';
import type { Day, DayRange, Instant, Span, WallTime } from '../src/core/time.ts';
import type { Interval } from './duration.ts';

/**
 * The moment at which a clock in that zone shows this. A time that does not exist (clocks go forward) is moved
 * forward by the gap; of a time that comes twice (clocks go back) it is the first.
 */
export function instantOf({ local, zone }: WallTime): Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds;
}

/** The calendar day that it is in that zone. */
export function dayOf(at: Instant, zone: string): Day {
  return dateOf(at, zone).toString();
}

/** The day so many days later (or, negative, earlier). */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Days off besides the weekends: public holidays, closed days, pauses. */
type Off = readonly DayRange[];

/** How many days later the second one is. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** From Monday to Friday, and not off. */
export function isWorkday(day: Day, off: Off): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek <= 5 && !isOff(day, off);
}

export const isOff = (day: Day, off: Off) => off.some(({ from, to }) => from <= day && day <= to);

/** The workday that lies so many workdays before the day: two before a Tuesday is a Friday. */
export function workdaysBefore(day: Day, count: number, off: Off): Day {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, -1);
    if (isWorkday(found, off)) left -= 1;
  }
  return found;
}

/** The workday that comes so many workdays after the day. */
export function workdaysAfter(day: Day, count: number, off: Off): Day {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = nextWorkday(found, off);
  return found;
}

/** The day itself, if it is a workday; otherwise the last one before it. */
export function workdayUntil(day: Day, off: Off): Day {
  return isWorkday(day, off) ? day : workdaysBefore(day, 1, off);
}

/** The day itself, if it is a workday; otherwise the next one. */
export function workdayFrom(day: Day, off: Off): Day {
  return isWorkday(day, off) ? day : nextWorkday(day, off);
}

/** The next workday after this one. */
export function nextWorkday(day: Day, off: Off): Day {
  let found = addDays(day, 1);
  while (!isWorkday(found, off)) found = addDays(found, 1);
  return found;
}

/** The first such weekday after the day, whether anybody works then or not. @param weekday 1 (Monday) to 7 */
export function nextWeekday(day: Day, weekday: number): Day {
  return addDays(day, ((weekday - Temporal.PlainDate.from(day).dayOfWeek + 6) % 7) + 1);
}

/**
 * The day so many rounds after the first one, on the same weekday. By months it keeps its place among those of its month:
 * a second Thursday is followed by second Thursdays, a fifth one by the last where a month has no fifth.
 */
export function roundAfter(first: Day, every: Interval, rounds: number): Day {
  const day = Temporal.PlainDate.from(first);
  if ('weeks' in every) return day.add({ weeks: every.weeks * rounds }).toString();
  const month = day.toPlainYearMonth().add({ months: every.months * rounds });
  const start = month.toPlainDate({ day: 1 });
  const earliest = start.add({ days: (day.dayOfWeek - start.dayOfWeek + 7) % 7 });
  const found = earliest.add({ weeks: Math.ceil(day.day / 7) - 1 });
  return (found.month === month.month ? found : found.subtract({ weeks: 1 })).toString();
}

type Hours = { from: string; to: string };

/** What a clock in that zone shows at that moment, to the minute. */
export function wallTimeOf(at: Instant, zone: string): WallTime {
  return { local: zoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' }), zone };
}

/** The calendar day that it is in that zone: 23 or 25 hours where the clocks are changed. */
export function dayAround(at: Instant, zone: string): Span {
  const today = dateOf(at, zone);
  return between(today, today.add({ days: 1 }), zone);
}

/** The calendar week, Monday to Sunday, that it is in that zone. */
export function weekAround(at: Instant, zone: string): Span {
  const today = dateOf(at, zone);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return between(monday, monday.add({ weeks: 1 }), zone);
}

/** From the first moment of one day to the first of another. */
const between = (from: Temporal.PlainDate, until: Temporal.PlainDate, zone: string): Span => ({
  from: from.toZonedDateTime(zone).epochMilliseconds,
  until: until.toZonedDateTime(zone).epochMilliseconds,
});

const HALF_PAST_TWO = '14:30';

/**
 * Half past two, when a working day has been long enough for something to have happened (domain.md §8); for somebody
 * whose hours end before three, half an hour before they end, and never before they begin.
 */
export function afternoonOf({ from, to }: Hours): string {
  const early = Temporal.PlainTime.from(to).subtract({ minutes: 30 }).toString({ smallestUnit: 'minute' });
  const afternoon = early < HALF_PAST_TWO ? early : HALF_PAST_TWO;
  // half an hour before a quarter past midnight is the evening before
  return afternoon < from || afternoon > to ? from : afternoon;
}

/** This moment, if it lies within the person's working hours; otherwise the start of the next ones. */
export function nextWorkingMoment(
  at: Instant,
  { zone, hours, off }: { zone: string; hours: Hours; off: Off },
): Instant {
  const today = dateOf(at, zone);
  const day = today.toString();
  const todayAt = (plainTime: string) =>
    today.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
  if (isWorkday(day, off)) {
    const start = todayAt(hours.from);
    if (at < start) return start;
    if (at < todayAt(hours.to)) return at;
  }
  return instantOf({ local: `${nextWorkday(day, off)}T${hours.from}`, zone });
}

/** A real day written as `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** Whether the zone is one that this system knows by its IANA name: an offset would have no summer. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+\-/]*$/.test(zone)) return false;
  try {
    return zoned(0, zone).timeZoneId.length > 0;
  } catch {
    return false;
  }
}

const LOCALES = { da: 'da-DK', en: 'en-GB' } as const;

/** A day as people say it: *torsdag den 14. januar*, with the year only where it is not this year's. */
export function sayDay(day: Day, language: Language, today: Day): string {
  const date = Temporal.PlainDate.from(day);
  const say = (parts: Intl.DateTimeFormatOptions) => date.toLocaleString(LOCALES[language], parts);
  const thisYear = day.slice(0, 4) === today.slice(0, 4);
  const rest = say({ day: 'numeric', month: 'long', ...(thisYear ? {} : { year: 'numeric' }) });
  return `${say({ weekday: 'long' })}${language === 'da' ? ' den ' : ' '}${rest}`;
}

/** A month (`YYYY-MM`) as people say it: *marts*, with the year only where it is not this year's. */
export function sayMonth(month: string, language: Language, today: Day): string {
  const thisYear = month.slice(0, 4) === today.slice(0, 4);
  const parts: Intl.DateTimeFormatOptions = { month: 'long', ...(thisYear ? {} : { year: 'numeric' }) };
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString(LOCALES[language], parts);
}

/** So many months, this one first, as `YYYY-MM`. */
export function monthsFrom(today: Day, count: number): string[] {
  const first = Temporal.PlainDate.from(today).toPlainYearMonth();
  return Array.from({ length: count }, (_, months) => first.add({ months }).toString());
}

/** A day where there is little room: *tors 14. jan.*, *Thu 14 Jan*. */
export function sayDayShort(day: Day, language: Language): string {
  const date = Temporal.PlainDate.from(day);
  const say = (parts: Intl.DateTimeFormatOptions) => date.toLocaleString(LOCALES[language], parts);
  return `${say({ weekday: 'short' }).replace('.', '')} ${say({ day: 'numeric', month: 'short' })}`;
}

/** Days that follow each other, with the year and without weekdays, as they can be read again: *9. april 2027 – 3. maj 2027*. */
export function sayRange({ from, to }: DayRange, language: Language): string {
  const say = (day: Day) =>
    Temporal.PlainDate.from(day).toLocaleString(LOCALES[language], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
  return from === to ? say(from) : `${say(from)} – ${say(to)}`;
}

/** A time of day `HH:MM` as people write it: `8.30` and `9` in Danish, `8:30` and `9:00` in English. */
export function sayTime(time: string, language: Language): string {
  const short = time.replace(/^0/, '');
  return language === 'da' ? short.replace(/:00$/, '').replace(':', '.') : short;
}

const dateOf = (at: Instant, zone: string) => zoned(at, zone).toPlainDate();

function zoned(at: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
