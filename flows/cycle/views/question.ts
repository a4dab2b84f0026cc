import type { AnswerView } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { signalsIn } from '../../wording/index.ts';
import { versionIn } from '../answers.ts';
import { HEEDED, type Step, type StepId } from '../definition.ts';
import type { CycleState } from '../state.ts';
import type { Scene } from './scene.ts';

/** What is asked at this step, in the reader's language. */
export function questionOf(step: Step, scene: Scene): string {
  const { state, say } = scene;
  if (step.follows) return say(furtherQuestion(step.follows, scene));
  if (step.id === 'outcome' && predictionOf(scene)) return say('cycle.ask.outcomePredicted');
  if (step.id === 'reflection' && state.tried === 'dropped') return say('cycle.ask.reflectionDropped');
  if (step.id === 'reflection' && state.tried === 'notYet') return say('cycle.ask.reflectionNotYet');
  return say(`cycle.ask.${step.id}` as MessageKey);
}

/**
 * The one further question about an answer. Which one it is follows from the words themselves, each time: what they
 * showed is written down nowhere.
 */
function furtherQuestion(about: StepId, { state, read, reader }: Scene): MessageKey {
  const answer = versionIn(read.answers, about, state.followed[about] ?? 0);
  if (about === 'tried') return `cycle.more.${state.tried ?? 'changed'}` as MessageKey;
  if (about === 'after') return `cycle.more.${levelOf(answer)}` as MessageKey;
  const heeded = HEEDED[about] ?? [];
  const signal = answer && signalsIn(reader.language, answer.text).find((one) => heeded.includes(one));
  return `cycle.more.${signal ?? 'unsure'}` as MessageKey;
}

/** One and two are low, four and five high; between them others may judge differently (domain.md §8). */
function levelOf(answer: AnswerView | undefined): 'low' | 'mixed' | 'high' {
  const score = Number(answer?.text ?? 3);
  if (score < 3) return 'low';
  return score > 3 ? 'high' : 'mixed';
}

/** The prediction as it stood when the action began: what is written afterwards is no prediction any more. */
export function predictionOf({ state, read }: Pick<Scene, 'state' | 'read'>): AnswerView | undefined {
  return versionIn(read.answers, 'prediction', frozenVersion(state, 'prediction'));
}

/** What its author made of the prediction later, if anything: it stands beside the original, with its day. */
export function laterPrediction({ state, read }: Pick<Scene, 'state' | 'read'>): AnswerView | undefined {
  const original = frozenVersion(state, 'prediction');
  const now = state.steps.prediction?.version ?? 0;
  return now > original ? versionIn(read.answers, 'prediction', now) : undefined;
}

/** The version that stood when the action began; before that, the one that stands now. */
export function frozenVersion(state: CycleState, step: 'prediction' | 'before'): number {
  return state.frozen?.[step] ?? state.steps[step]?.version ?? 0;
}
