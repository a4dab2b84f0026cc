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
import { type CycleState, lastVersionOf, reopened, type Share, stepOfItem, withStep } from './state.ts';

/** What a cycle may look at. */
export type Read = Pick<ReadModels, 'owner' | 'networks' | 'answers' | 'calendar'>;

export type Decided = Decision<CycleState>;
export type Urgency = 'reply' | 'consent' | 'chosen' | 'nudge';

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

/** The state after this version of an answer was written, in these messages if it was in any. */
export function written(
  state: CycleState,
  step: StepId,
  version: number,
  sources: readonly string[] = [],
): CycleState {
  return withStep(state, step, { version, ...(sources.length > 0 && { sources: [...sources] }) });
}

/**
 * What the state itself has to know of an answer: a day, and what each sign is; undefined when there is none.
 * @param before what stood there, so that signs put otherwise stay what they are
 */
export function withFactsOf(
  state: CycleState,
  step: StepId,
  text: string | undefined,
  before?: string | undefined,
): CycleState {
  if (step === 'signs') return { ...state, signs: signsAfter(state.signs, text, before) };
  if (step !== 'cueDay' && step !== 'lookBack') return state;
  const { [step]: _, ...rest } = state;
  return text ? { ...rest, [step]: text } : rest;
}

/** A line that was there before is the same sign; where there are as many as before, so is one that reads otherwise. */
function signsAfter(signs: CycleState['signs'], text = '', before = ''): CycleState['signs'] {
  if (text === '') return [];
  const [lines, were] = [text.split('\n'), before.split('\n')];
  return lines.map((line, index) => {
    const same = were.indexOf(line);
    const at = same < 0 && were.length === lines.length ? index : same;
    return (before !== '' && signs[at]) || {};
  });
}

/** A day that was chosen stands no longer, and is asked for anew. */
export function withoutDay(state: CycleState, step: 'cueDay' | 'lookBack'): CycleState {
  return withFactsOf(reopened(state, step), step, undefined);
}

/** From now on nothing that is written counts as written before the action (K16, K18). */
export function frozen(state: CycleState): CycleState {
  const { prediction, before } = state.steps;
  return state.frozen
    ? state
    : { ...state, frozen: { prediction: prediction?.version ?? 0, before: before?.version ?? 0 } };
}

/** Nobody else sees a text any more whose author has taken it back, nor is it about to be shared. */
export function unshared(state: CycleState, erased: readonly AnswerRef[]): CycleState {
  return withoutShares(state, ({ item, version }) =>
    erased.some((one) => one.step === stepOfItem(item) && one.version === version),
  );
}

/** Neither shared nor proposed to a team any more. */
export function withoutShares({ team, ...state }: CycleState, isGone: (share: Share) => boolean): CycleState {
  const left = (shares: Share[]) => shares.filter((one) => !isGone(one));
  return {
    ...state,
    shared: left(state.shared),
    ...(team && { team: { ...team, proposed: left(team.proposed) } }),
  };
}
