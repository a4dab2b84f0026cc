import { UserError } from '../../src/core/errors.ts';
import { type Decided, dateOf, followersOf, isAhead, type Moment, unasked } from './dates.ts';
import type { EventOf, ProgrammeState } from './state.ts';
import { told, trailOf } from './telling.ts';

/** A date is called off, alone or with what follows it: the form has asked. What has begun stays on record. */
export function cancelDate(
  state: ProgrammeState,
  { id, which }: EventOf<'dateCancelled'>,
  moment: Moment,
): Decided {
  const { at } = moment.stamp;
  const date = dateOf(state, id);
  if (!date || !isAhead(date, at)) throw new UserError('error.dateGone');
  const gone = [date, ...(which === 'all' ? followersOf(state, id, at) : [])];
  const dates = state.dates.map((one) =>
    gone.includes(one)
      ? { ...one, status: 'cancelled' as const, sequence: one.sequence + 1, trail: trailOf(one, at) }
      : one,
  );
  return told('cancelled', gone, { before: state, after: { ...unasked(state), dates } }, moment);
}
