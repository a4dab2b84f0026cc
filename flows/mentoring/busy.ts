import { UserError } from '../../src/core/errors.ts';
import { beginsAt, endsAt, type When } from '../meeting/when.ts';
import type { Read } from './decide.ts';

/**
 * Throws UserError, at the field `time`, where one of the two has something else then, as far as Lærke knows. Which of
 * them, and what it is, the other is not told.
 * @param except the meeting that is to be moved, which is in nobody's way
 */
export function refuseBusy(when: When, { calendar, busy }: Read, except: string | undefined): void {
  const [from, until] = [beginsAt(when), endsAt(when)];
  const taken = [...calendar.filter(({ status }) => status === 'booked'), ...busy];
  if (taken.some((one) => one.id !== except && beginsAt(one) < until && from < endsAt(one)))
    throw new UserError('error.busy', {}, 'time');
}
