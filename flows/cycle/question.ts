import type { AnswerView } from '../../src/core/flow.ts';
import { say } from '../locales/say.ts';
import type { Step } from './definition.ts';
import type { Scene } from './scene.ts';
import type { CycleState } from './state.ts';

/** What is asked at this step, in the reader's language. Who made a prediction is asked what came of it. */
export function questionOf(step: Step, { state, reader, read }: Omit<Scene, 'run'>): string {
  const predicted = step.id === 'outcome' && predictionOf(state, read.answers);
  return say(reader.language, predicted ? 'cycle.ask.outcomePredicted' : `cycle.ask.${step.id}`);
}

/** The prediction as it stood when the look-back began: what is written afterwards is no prediction any more. */
export function predictionOf({ predicted }: CycleState, answers: AnswerView[]): AnswerView | undefined {
  return answers.find(({ step, version }) => step === 'prediction' && version === predicted);
}
