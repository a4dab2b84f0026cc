import { UserError } from '../../src/core/errors.ts';
import type { WorkingPerson } from '../../src/core/flow.ts';
import type { Day } from '../../src/core/time.ts';
import { sayDay, workdayFrom } from '../schedule.ts';
import type { Moment } from './decide.ts';
import type { StepId } from './definition.ts';
import type { CycleState } from './state.ts';

/**
 * One looks back on what has been done: never before the day on which it is to be, and on no day off, when nobody is
 * written to. Throws UserError with what to choose instead; nothing is moved in silence.
 */
export function checkedDay({ cueDay, lookBack }: CycleState, step: StepId, day: Day, { read }: Moment): Day {
  if (step === 'cueDay' && lookBack && day > lookBack)
    throw new UserError('error.cueAfterLookBack', {}, 'answer');
  if (step !== 'lookBack') return day;
  if (cueDay && day < cueDay) throw new UserError('error.lookBackBeforeCue', {}, 'answer');
  refuseDayOff(day, read.owner, 'answer');
  return day;
}

/** Throws UserError, for that field, on a day off, with what it is and the next workday. */
export function refuseDayOff(day: Day, { off, language }: WorkingPerson, field: string): void {
  const found = off.find(({ from, to }) => from <= day && day <= to);
  if (!found) return;
  const spoken = (one: Day) => sayDay(one, language, day);
  const name = found.name?.[language] ?? '';
  const params = { day: spoken(day), next: spoken(workdayFrom(day, off)), name };
  throw new UserError(`error.dayOff.${found.why}`, params, field);
}
