import { Temporal } from 'temporal-polyfill';

/** Whole days, at least one, of an ISO duration that names weeks and days only (`P3W`): a month has no number of days. */
export function daysIn(text: string): number | undefined {
  const read = durationOf(text);
  if (!read || read.years || read.months || hasTime(read)) return undefined;
  return positive(read.weeks * 7 + read.days);
}

/** Whole minutes, at least one, of an ISO duration that names hours and minutes only (`PT2H30M`). */
export function minutesIn(text: string): number | undefined {
  const read = durationOf(text);
  if (!read || read.years || read.months || read.weeks || read.days || read.seconds) return undefined;
  return positive(read.hours * 60 + read.minutes);
}

/** What comes again after so many weeks, or so many months. */
export type Interval = { weeks: number } | { months: number };

/** Whole weeks or whole months, at least one, of an ISO duration that names nothing else (`P6W`, `P2M`). */
export function intervalIn(text: string): Interval | undefined {
  const read = durationOf(text);
  if (!read || read.years || read.days || hasTime(read)) return undefined;
  const [weeks, months] = [positive(read.weeks), positive(read.months)];
  if (weeks) return read.months ? undefined : { weeks };
  return months ? { months } : undefined;
}

const hasTime = ({ hours, minutes, seconds }: Temporal.Duration) => hours + minutes + seconds !== 0;

const positive = (count: number) => (Number.isInteger(count) && count > 0 ? count : undefined);

function durationOf(text: string): Temporal.Duration | undefined {
  try {
    return Temporal.Duration.from(text);
  } catch {
    return undefined;
  }
}
