import { type Remind, remindAt } from '../remind.ts';
import { dayOf, wallTimeOf, workdaysBefore } from '../schedule.ts';
import type { Read } from './decide.ts';
import { MORNING } from './definition.ts';
import { awaited, type HarvestState, underWay } from './state.ts';

/** Authors who have not answered hear of it once more · the time to say no has passed. */
export const KEYS = { authors: 'authors', until: 'until' } as const;

/** Everything that a harvest wants to be woken for, derived from how it stands (P2). */
export function remindersOf(state: HarvestState, { network, owner }: Read): Remind[] {
  const release = underWay(state);
  if (release?.status !== 'asked' || release.until === undefined) return [];
  const zone = network?.zone ?? owner.zone;
  const day = workdaysBefore(dayOf(release.until, zone), 1, network?.off ?? owner.off);
  return [
    ...(awaited(release).length > 0 ? [remindAt(KEYS.authors, { local: `${day}T${MORNING}`, zone })] : []),
    remindAt(KEYS.until, wallTimeOf(release.until, zone)),
  ];
}
