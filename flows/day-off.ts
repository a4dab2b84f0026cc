import type { Language } from '../src/core/chat.ts';
import { UserError } from '../src/core/errors.ts';
import type { DaysOff } from '../src/core/flow.ts';
import type { Day } from '../src/core/time.ts';
import { sayDay, workdayFrom } from './schedule.ts';

/**
 * Throws UserError, at that field, for a day that is a public holiday, closed or within a pause, with the next workday
 * to choose instead: nothing is moved in silence.
 */
export function refuseDayOff(
  day: Day,
  { off, language }: { off: DaysOff[]; language: Language },
  field: string,
): void {
  const found = off.find(({ from, to }) => from <= day && day <= to);
  if (!found) return;
  const spoken = (one: Day) => sayDay(one, language, day);
  const name = found.name?.[language] ?? '';
  const params = { day: spoken(day), next: spoken(workdayFrom(day, off)), name };
  throw new UserError(`error.dayOff.${found.why}`, params, field);
}
