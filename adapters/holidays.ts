import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { OperatorError } from '../src/core/errors.ts';
import type { DaysOff } from '../src/core/flow.ts';
import type { Day } from '../src/core/time.ts';

/** What the process of its own runs: prints day, Danish and English name of each public holiday. */
const SCRIPT = `
  const Holidays = require('date-holidays');
  const [place, ...years] = process.argv.slice(1);
  const [country, ...region] = place.split('-');
  const named = (language) => {
    const known = new Holidays();
    const regions = known.getStates(country) ?? {};
    if (!known.getCountries()[country] || region.some((one) => !regions[one])) process.exit(2);
    known.init(country, ...region);
    known.setLanguages([language]);
    return years.flatMap((year) => known.getHolidays(Number(year), language));
  };
  const english = named('en');
  const list = named('da').map(({ date, type, name }, index) => [date.slice(0, 10), type, name, english[index].name]);
  process.stdout.write(JSON.stringify(list));
`;

type Found = [day: Day, type: string, da: string, en: string];

/** Days on which public offices are closed though no law makes them holidays: month and day (domain.md §8, Cadence). */
const ALSO_CLOSED: Record<string, { in?: string; name: { da: string; en: string } }> = {
  '06-05': { in: 'DK', name: { da: 'grundlovsdag', en: 'Constitution Day' } },
  '12-24': { name: { da: 'juleaftensdag', en: 'Christmas Eve' } },
  '12-31': { name: { da: 'nytårsaftensdag', en: "New Year's Eve" } },
};

const known = new Map<string, Promise<DaysOff[]>>();

/**
 * The public holidays of a country, or a region of it (`DK`, `DE-BY`), in those years. `date-holidays` and what it brings
 * along hold 30 MB for as long as a process lives, so that it is asked in a process of its own, once. Throws an
 * OperatorError for a place that it does not know.
 */
export function publicHolidays(place: string, years: number[]): Promise<DaysOff[]> {
  const key = `${place} ${years}`;
  const asked = known.get(key) ?? ask(place, years);
  known.set(key, asked);
  return asked;
}

async function ask(place: string, years: number[]): Promise<DaysOff[]> {
  const cwd = fileURLToPath(new URL('.', import.meta.url)); // from here it is found
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-e', SCRIPT, place, ...years.map(String)],
    { cwd },
  ).catch((error: { code?: unknown }) => {
    if (error.code !== 2) throw error;
    throw new OperatorError(
      `LAERKE_HOLIDAYS: there is no ${place}; it is a country such as DK, or a region such as DE-BY.`,
    );
  });
  const found = JSON.parse(stdout) as Found[];
  const [country] = place.split('-');
  const also = years.flatMap((year) =>
    Object.entries(ALSO_CLOSED).flatMap(([date, one]) =>
      one.in === undefined || one.in === country ? [holiday(`${year}-${date}`, one.name)] : [],
    ),
  );
  return [
    ...found.flatMap(([day, type, da, en]) =>
      type === 'public' ? [holiday(day, { da: uncapital(da), en })] : [],
    ),
    ...also,
  ];
}

const holiday = (day: Day, name: { da: string; en: string }): DaysOff => ({
  from: day,
  to: day,
  why: 'holiday',
  name,
});

/** In Danish the names of holidays are written small; a person's is not. */
const uncapital = (name: string) => name.toLowerCase().replace(/^kristi /, 'Kristi ');
