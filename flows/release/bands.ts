import type { PhaseCount } from '../../src/core/flow.ts';
import type { PhaseId } from '../cycle/definition.ts';
import { FLOOR } from './figure.ts';

export const GROUPS = ['before', 'trying', 'lookingBack'] as const;
export type Group = (typeof GROUPS)[number];

/** few: at most a quarter, or one · many: more than half · some: in between */
export type Band = 'few' | 'some' | 'many';
export type Bands = Record<Group, Band>;

const GROUP_OF: Record<PhaseId, Group> = {
  challenge: 'before',
  plan: 'before',
  action: 'trying',
  observation: 'trying',
  reflection: 'lookingBack',
  newAction: 'lookingBack',
};

/**
 * How many leaders are about where, as a facilitator may know it (domain.md §7): the phases two by two, whoever is in no
 * cycle with those who have not begun to try anything, and only about how many. There is no band for nobody: all in one
 * place would be known one by one. Undefined where there are fewer than five leaders.
 */
export function bandsOf(counts: readonly PhaseCount[]): Bands | undefined {
  const all = sum(counts);
  if (all < FLOOR) return undefined;
  const band = (group: Group) => bandFor(sum(counts.filter(({ phase }) => groupOf(phase) === group)), all);
  return { before: band('before'), trying: band('trying'), lookingBack: band('lookingBack') };
}

function bandFor(count: number, all: number): Band {
  if (count <= Math.max(1, Math.floor(all / 4))) return 'few';
  return count > all / 2 ? 'many' : 'some';
}

const groupOf = (phase: string | undefined): Group => GROUP_OF[phase as PhaseId] ?? 'before';

const sum = (counts: readonly PhaseCount[]) => counts.reduce((total, { leaders }) => total + leaders, 0);
