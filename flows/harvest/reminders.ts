import { type Remind, remindAt } from '../remind.ts';
import { wallTimeOf } from '../schedule.ts';
import type { Read } from './decide.ts';
import { type HarvestState, underWay } from './state.ts';

/** The time to say no has passed. */
export const UNTIL = 'until';

/** Everything that a harvest wants to be woken for, derived from how it stands (P2). */
export function remindersOf(state: HarvestState, { network, owner }: Read): Remind[] {
  const release = underWay(state);
  if (release?.status !== 'asked' || release.until === undefined) return [];
  return [remindAt(UNTIL, wallTimeOf(release.until, network?.zone ?? owner.zone))];
}
