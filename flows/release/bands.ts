import type { PhaseId } from '../cycle/definition.ts';
import { mayBeShown } from './figure.ts';

/** How many leaders are about to begin, are trying something, and look back on it. */
export type Bands = { beginning: number; trying: number; lookingBack: number };

const BAND: Record<PhaseId, keyof Bands> = {
  challenge: 'beginning',
  plan: 'beginning',
  action: 'trying',
  observation: 'trying',
  reflection: 'lookingBack',
  newAction: 'lookingBack',
};

/**
 * Where the active leaders of a network stand, for its facilitators: in three bands and not in six phases, and undefined
 * where that would tell of single ones (reliability.md, Anonymity and privacy).
 * @param phases one for each leader
 */
export function bandsOf(phases: readonly PhaseId[]): Bands | undefined {
  const bands: Bands = { beginning: 0, trying: 0, lookingBack: 0 };
  for (const phase of phases) bands[BAND[phase]] += 1;
  return mayBeShown(Object.values(bands)) ? bands : undefined;
}
