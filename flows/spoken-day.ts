import { Temporal } from 'temporal-polyfill';
import type { Day, DayRange } from '../src/core/time.ts';
import { isDay } from './schedule.ts';

const WEEKDAYS = [
  ['mandag', 'monday'],
  ['tirsdag', 'tuesday'],
  ['onsdag', 'wednesday'],
  ['torsdag', 'thursday'],
  ['fredag', 'friday'],
  ['lørdag', 'saturday'],
  ['søndag', 'sunday'],
];
const MONTHS = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['marts', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];
const NUMBERS = [
  ['en', 'et', 'én', 'ét', 'one', 'a'],
  ['to', 'two'],
  ['tre', 'three'],
  ['fire', 'four'],
  ['fem', 'five'],
  ['seks', 'six'],
];

/**
 * The day that somebody means when they write it in a chat, in Danish or English: `2027-01-14`, `14/1`, `14. januar`,
 * `January 14`, `torsdag`, `i morgen`, `om tre uger`, `in two weeks`. A day without a year is the next such day, today
 * included. undefined when it can't be told for sure.
 */
export function spokenDay(text: string, today: Day): Day | undefined {
  const said = text.normalize('NFC').trim().toLowerCase().replace(/[.,]$/, '');
  const from = Temporal.PlainDate.from(today);
  if (isDay(said)) return said;
  if (/^(i ?dag|today)$/.test(said)) return today;
  if (/^(i ?morgen|tomorrow)$/.test(said)) return from.add({ days: 1 }).toString();
  return inSomeTime(said, from) ?? nextWeekday(said, from) ?? dayAndMonth(said, from);
}

/** A time of day as `HH:MM`: `8.30`, `8:30` and `08:30` are one. undefined for what is none. */
export function spokenTime(text: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/**
 * The days that somebody means by `12.-16. april`, `12. april - 3. maj`, `12/4 til 16/4` or a single day. undefined when
 * it can't be told for sure, or when they end before they begin.
 */
export function spokenRange(text: string, today: Day): DayRange | undefined {
  const said = text.trim();
  const [, first = said, last = said] =
    /^(.+?)\s*(?:–|\s-\s|\.-\s?|\s(?:til|to|og|and)\s)\s*(.+)$/i.exec(said) ??
    /^(\d{1,2})-(\d{1,2}\.? \p{L}.*)$/u.exec(said) ??
    [];
  const to = spokenDay(last, today);
  const [, rest = ''] = /^\d{1,2}\.?(.*)$/.exec(last) ?? [];
  const from = to && (spokenDay(first, today) ?? spokenDay(`${first.replace(/\.$/, '')}.${rest}`, today));
  return from && to && from <= to ? { from, to } : undefined;
}

function inSomeTime(said: string, from: Temporal.PlainDate): Day | undefined {
  const match = /^(?:om|in) (\p{L}+|\d{1,2}) (dage?|days?|uger?|weeks?|måned(?:er)?|months?)$/u.exec(said);
  const [, amount = '', unit = ''] = match ?? [];
  const count = /^\d+$/.test(amount)
    ? Number(amount)
    : NUMBERS.findIndex((words) => words.includes(amount)) + 1;
  if (count === 0) return undefined;
  if (/^d/.test(unit)) return from.add({ days: count }).toString();
  if (/^m/.test(unit)) return from.add({ months: count }).toString();
  return from.add({ weeks: count }).toString();
}

/** "Next Friday" said on a Wednesday can be in two days or in nine, and is left open. */
function nextWeekday(said: string, from: Temporal.PlainDate): Day | undefined {
  const [, before, name = ''] = /^(?:(på|on|next|næste) )?(\p{L}+)$/u.exec(said) ?? [];
  const weekday = weekdayOf(name);
  const isLaterThisWeek = weekday > from.dayOfWeek;
  if (weekday === 0 || (isLaterThisWeek && /^n/.test(before ?? ''))) return undefined;
  return from.add({ days: ((weekday - from.dayOfWeek + 6) % 7) + 1 }).toString();
}

const WEEKDAY_BEFORE = new RegExp(`^(?:(${WEEKDAYS.flat().join('|')}),? )?(?:den |the |d\\. ?)?`);

/** A weekday named with the date has to be that date's. */
function dayAndMonth(said: string, from: Temporal.PlainDate): Day | undefined {
  const [before = '', weekday] = WEEKDAY_BEFORE.exec(said) ?? [];
  const day = dateIn(said.slice(before.length), from);
  const fits = day && (!weekday || Temporal.PlainDate.from(day).dayOfWeek === weekdayOf(weekday));
  return fits ? day : undefined;
}

function dateIn(plain: string, from: Temporal.PlainDate): Day | undefined {
  const digits = /^(\d{1,2})[./-] ?(\d{1,2})(?:[./-] ?(\d{4}))?$/.exec(plain);
  if (digits) return dated(digits[1], Number(digits[2]), digits[3], from);
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?(?: of)? (\p{L}{3,})\.?(?: (\d{4}))?$/u.exec(plain);
  if (dayFirst) return dated(dayFirst[1], monthOf(dayFirst[2]), dayFirst[3], from);
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/u.exec(plain);
  if (monthFirst) return dated(monthFirst[2], monthOf(monthFirst[1]), monthFirst[3], from);
  return undefined;
}

/** 1 to 7; 0 for what is no weekday */
const weekdayOf = (name: string) => WEEKDAYS.findIndex((names) => names.includes(name)) + 1;

/** 1 to 12, for a name or its beginning; 0 for what is no month */
const monthOf = (name = '') => MONTHS.findIndex((names) => names.some((whole) => whole.startsWith(name))) + 1;

function dated(
  day: string | undefined,
  month: number,
  year: string | undefined,
  from: Temporal.PlainDate,
): Day | undefined {
  const at = (inYear: number) =>
    `${inYear}-${String(month).padStart(2, '0')}-${String(day ?? '').padStart(2, '0')}`;
  const candidates = year ? [at(Number(year))] : [at(from.year), at(from.year + 1)];
  return candidates.find(
    (candidate) =>
      isDay(candidate) && (year !== undefined || Temporal.PlainDate.compare(candidate, from) >= 0),
  );
}
