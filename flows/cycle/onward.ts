import type { Effect } from '../../src/core/flow.ts';
import { type Decided, frozen, type Moment, show, skipped, todayOf, type Urgency } from './decide.ts';
import type { StepId } from './definition.ts';
import { type CycleState, isUnderWay, openBefore, positionOf } from './state.ts';

/**
 * Why a question has a few words before it: its day has come, the leader wants to look back, it is the day to hear how it
 * went, the plan is not finished, something smaller is to be tried, a decision was taken in; or, to a member, the team has planned or looks back.
 */
export type Opening =
  | 'today'
  | 'asked'
  | 'cue'
  | 'unfinished'
  | 'smaller'
  | 'decided'
  | 'teamPlanned'
  | 'teamLooksBack';

/** `again`: it was put off until then */
type Manner = { urgency?: Urgency; opening?: Opening; again?: string };

/** What the leader meets next: the open question, the plan while it is being tried, or how an evaluation stands. */
export function goOn(
  state: CycleState,
  moment: Moment,
  { urgency = 'reply', opening }: Manner = {},
): Effect[] {
  const { owner } = moment.read;
  const position = positionOf(state);
  if (position.at === 'ended' && (state.way || !state.of)) return [];
  if (position.at === 'step') return [question(position.step.id, moment, { urgency, opening })];
  if (!state.of) return [show(owner.id, 'plan', { name: 'plan' }, urgency)];
  const over = position.at === 'ended' && { over: 'yes' };
  return [show(owner.id, 'evaluated', { name: 'evaluated', ...over }, urgency)];
}

/** The question of a step, as a message that a plain reply answers. */
export function question(step: StepId, { stamp, read }: Moment, { urgency, opening, again }: Manner): Effect {
  const view = { name: 'step', step, ...(opening && { opening }), ...(again && { again }) };
  const replyAs = { run: stamp.run, type: 'answerGiven', args: { step } };
  return show(read.owner.id, `step.${step}`, view, urgency, replyAs);
}

/**
 * A question has been settled: on to the next, or to the look-back where its day has come meanwhile. Whoever answers
 * has come back from a rest.
 */
export function onward({ parked: _, ...state }: CycleState, moment: Moment): Decided {
  if (positionOf(state).at !== 'waiting' || state.of) return { state, effects: goOn(state, moment) };
  const today = todayOf(moment);
  if (state.lookBack !== undefined && state.lookBack <= today) return lookBack(state, 'asked', moment);
  if (state.planned && state.tried && state.tried !== 'notYet')
    return { state, effects: [show(moment.read.owner.id, 'soFar', { name: 'soFar' })] };
  if (state.planned) return { state, effects: goOn(state, moment) };
  const planned = { ...state, planned: today };
  return { state: planned, effects: goOn(planned, moment) };
}

/**
 * Looks back on what was planned. What has not been answered of the plan by then is left for later; where something
 * was seen or heard on the way, the reflection need not ask for it, and does not open on interpretations only.
 */
export function lookBack(state: CycleState, opening: Opening, moment: Moment): Decided {
  if (!isUnderWay(state) || state.of) return { state };
  const { parked: _, ...awake } = state;
  const left = openBefore(state).map(({ id }) => id);
  const looking = frozen({ ...skipped(awake, left), lookingBack: true });
  const next = hasSeenOrHeard(looking) ? skipped(looking, ['noticed']) : looking;
  const urgency = opening === 'today' ? 'chosen' : 'reply';
  return { state: next, effects: goOn(next, moment, { urgency, opening }) };
}

const hasSeenOrHeard = ({ notes }: CycleState) => notes.some(({ how }) => how === 'saw' || how === 'heard');
