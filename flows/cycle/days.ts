import { UserError } from '../../src/core/errors.ts';
import type { Day } from '../../src/core/time.ts';
import { refuseDayOff } from '../day-off.ts';
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
