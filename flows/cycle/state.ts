import { z } from 'zod';
import {
  ITEMS,
  type Item,
  type PhaseId,
  STEP_IDS,
  STEPS,
  type Step,
  type StepId,
  WAYS,
} from './definition.ts';

/** How many versions a step's answer has, and whether it was skipped instead. */
const answered = z.strictObject({ version: z.int().min(0), skipped: z.literal(true).optional() });
const shared = z.strictObject({
  item: z.enum(Object.keys(ITEMS) as [Item, ...Item[]]),
  network: z.string(),
  version: z.int().positive(),
});

export const cycleState = z.strictObject({
  number: z.int().positive(),
  previous: z.string().optional(),
  steps: z.partialRecord(z.enum(STEP_IDS), answered),
  /** observations noted along the way: versions of the answer `note` */
  notes: z.int().min(0),
  lookBack: z.iso.date().optional(),
  lookingBack: z.boolean(),
  /** the version of the prediction that stood when the look-back began; 0 when nothing was predicted */
  predicted: z.int().min(0).optional(),
  shared: z.array(shared),
  way: z.enum(WAYS).optional(),
});
export type CycleState = z.infer<typeof cycleState>;

/** Where a leader is: derived from what is answered, never stored, so that no release can lose anybody's place. */
export type Position = { at: 'step'; step: Step } | { at: 'waiting' } | { at: 'ended' };

export function positionOf(state: CycleState): Position {
  if (state.way) return { at: 'ended' };
  const open = (STEPS as readonly Step[]).find((step) => !isDone(state, step.id));
  if (!open) return { at: 'ended' };
  if (open.lookingBack && !state.lookingBack) return { at: 'waiting' };
  return { at: 'step', step: open };
}

/** Whether the trial action is planned and not yet looked back on; what may be skipped can still be open. */
export function isUnderWay(state: CycleState): boolean {
  return !state.way && !state.lookingBack && openBefore(state).every((step) => !step.required);
}

/** What has not been answered of all that is asked before looking back. */
export function openBefore(state: CycleState): Step[] {
  return (STEPS as readonly Step[]).filter((step) => !step.lookingBack && !isDone(state, step.id));
}

export function phaseOf(state: CycleState): PhaseId {
  const position = positionOf(state);
  if (position.at === 'step') return position.step.phase;
  return position.at === 'waiting' ? 'observation' : 'newAction';
}

/** answered or skipped */
export function isDone(state: CycleState, step: StepId): boolean {
  const known = state.steps[step];
  return known !== undefined && (known.version > 0 || known.skipped === true);
}

export function isAnswered(state: CycleState, step: StepId): boolean {
  return versionOf(state, step) > 0;
}

/** The number of the latest version of an answer; 0 when there is none. */
export function versionOf(state: CycleState, step: StepId): number {
  return state.steps[step]?.version ?? 0;
}

/** Whether the network's card shows an older version than the leader's own. */
export function isOutdated(state: CycleState, share: CycleState['shared'][number]): boolean {
  return share.version < versionOf(state, ITEMS[share.item]);
}
