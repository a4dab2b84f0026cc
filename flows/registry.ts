import type { AnyFlow } from '../src/core/flow.ts';
import { cycle, evaluation } from './cycle/index.ts';
import { harvest } from './harvest/index.ts';
import { mentoring } from './mentoring/index.ts';
import { parted } from './mentoring/parted.ts';
import { network } from './network/index.ts';
import { programme } from './programme/index.ts';
import { round } from './round/index.ts';

/** Every kind of conversation that Lærke can have. */
export const flows: readonly AnyFlow[] = [
  cycle,
  evaluation,
  harvest,
  mentoring,
  parted,
  network,
  programme,
  round,
];

/** The flow that a stored run belongs to. Throws for one that this release does not know. */
export function flowOf(id: string): AnyFlow {
  const flow = flows.find((one) => one.id === id);
  if (!flow) throw new Error(`no such flow: ${id}`);
  return flow;
}
