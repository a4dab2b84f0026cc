import type {
  AnswerRef,
  Decision,
  Effect,
  PersonId,
  ReadModels,
  Stamp,
  ViewRef,
} from '../../src/core/flow.ts';
import type { RunPress } from '../../src/core/press.ts';
import { dayOf } from '../schedule.ts';
import type { StepId } from './definition.ts';
import { type CycleState, lastVersionOf, reopened, stepOfItem, withStep } from './state.ts';

/** What a cycle may look at. */
export type Read = Pick<ReadModels, 'owner' | 'networks' | 'answers'>;

export type Decided = Decision<CycleState>;
export type Urgency = 'reply' | 'chosen' | 'nudge';

/** When something happens, in which run, and what may be looked at. */
export type Moment = { stamp: Stamp; read: Read };

/** The calendar day that it is where the leader is. */
export const todayOf = ({ stamp, read }: Moment) => dayOf(stamp.at, read.owner.zone);

/** A new message to one person; `replyAs` is what a plain reply to it means. */
export function show(
  person: PersonId,
  slot: string,
  view: ViewRef,
  urgency: Urgency = 'reply',
  replyAs?: RunPress,
): Effect {
  return { type: 'show', slot, to: { person }, view, urgency, ...(replyAs && { replyAs }) };
}

/** These steps are left open no longer: what may be skipped is. */
export function skipped(state: CycleState, steps: readonly StepId[]): CycleState {
  return steps.reduce((before, id) => {
    const last = lastVersionOf(before, id);
    return withStep(before, id, { version: 0, ...(last > 0 && { last }), skipped: true });
  }, state);
}

/** The state after this version of an answer was written, in that message if it was one. */
export function written(state: CycleState, step: StepId, version: number, source?: string, more = false) {
  const earlier = more ? (state.steps[step]?.sources ?? []) : [];
  const sources = source ? [...earlier, source] : earlier;
  return withStep(state, step, { version, ...(sources.length > 0 && { sources }) });
}

/** A day that was chosen stands no longer, and is asked for anew. */
export function withoutDay(state: CycleState, step: 'cueDay' | 'lookBack'): CycleState {
  const { [step]: _, ...rest } = reopened(state, step);
  return rest;
}

/** From now on nothing that is written counts as written before the action (K16, K18). */
export function frozen(state: CycleState): CycleState {
  const { prediction, before } = state.steps;
  return state.frozen
    ? state
    : { ...state, frozen: { prediction: prediction?.version ?? 0, before: before?.version ?? 0 } };
}

/** Nobody else sees a text any more whose author has taken it back. */
export function unshared(state: CycleState, erased: readonly AnswerRef[]): CycleState {
  const isGone = ({ item, version }: CycleState['shared'][number]) =>
    erased.some((one) => one.step === stepOfItem(item) && one.version === version);
  return { ...state, shared: state.shared.filter((one) => !isGone(one)) };
}
