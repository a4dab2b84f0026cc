import type { Block } from '../../../src/core/card.ts';
import type { AnswerView } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { dayOf } from '../../schedule.ts';
import { type Signal, signalsIn } from '../../wording/index.ts';
import { versionIn } from '../answers.ts';
import { heededAt, type Step, type StepId, type Tried } from '../definition.ts';
import { isAnswered, versionFromBefore, versionOf } from '../state.ts';
import { notesOf } from './note-card.ts';
import { quoted, type Scene, sayDayTo } from './scene.ts';

/** What is asked at this step, in the reader's language. */
export function questionOf(step: Step, scene: Scene): string {
  const { say } = scene;
  if (step.follows) return say(furtherQuestion(step.follows, scene));
  return say(inOtherWords(step.id, scene) ?? (`cycle.ask.${step.id}` as MessageKey));
}

/** What is known already is not asked as if it were not. */
function inOtherWords(step: StepId, scene: Scene): MessageKey | undefined {
  const { state } = scene;
  switch (step) {
    case 'tryOut':
      return state.from && `cycle.ask.tryOut.${state.from}`;
    case 'buildOn':
      return state.from && 'cycle.ask.buildOnLast';
    case 'watch':
      return isAnswered(state, 'signs') ? 'cycle.ask.watchSigns' : undefined;
    case 'noticed':
      return notesOf(scene, 'observation').length > 0 ? 'cycle.ask.noticedToo' : undefined;
    case 'reflection':
      if (state.tried === 'dropped') return 'cycle.ask.reflectionDropped';
      return state.tried === 'notYet' ? 'cycle.ask.reflectionNotYet' : undefined;
    case 'beforeAgain':
      return 'cycle.ask.before';
    case 'outcome':
      return fromBefore(scene, 'prediction') && 'cycle.ask.outcomePredicted';
    case 'star':
      return notesOf(scene, 'starMoment').length > 0 ? 'cycle.ask.starToo' : undefined;
    default:
      return undefined;
  }
}

type Further = Exclude<Signal, 'distress'> | Exclude<Tried, 'tried'> | 'unsure' | 'low' | 'mixed' | 'high';

/**
 * The one further question about an answer. Which one it is follows from the words themselves, each time: what they
 * showed is written down nowhere.
 */
function furtherQuestion(about: StepId, scene: Scene): MessageKey {
  return `cycle.more.${furtherAbout(about, scene)}`;
}

/** What a further question about that step's answer is about. */
export function furtherAbout(about: StepId, { state, read, reader }: Scene): Further {
  const answer = versionIn(read.answers, about, state.followed[about] ?? 0);
  if (about === 'tried') return aboutHowItWent(state.tried);
  if (about === 'after') return levelOf(answer);
  const heeded = heededAt(about);
  const signals = answer ? signalsIn(reader.language, answer.text) : [];
  return heeded.find((one) => signals.includes(one)) ?? 'unsure';
}

/** Only *Tried* needs no further words; somebody may have said something else before. */
const aboutHowItWent = (tried: Tried | undefined) =>
  tried === undefined || tried === 'tried' ? 'unsure' : tried;

/** One and two are low, four and five high; between them others may judge differently (domain.md §8). */
function levelOf(answer: AnswerView | undefined): 'low' | 'mixed' | 'high' {
  const score = Number(answer?.text ?? 3);
  if (score < 3) return 'low';
  return score > 3 ? 'high' : 'mixed';
}

type Frozen = 'prediction' | 'before';

/** The answer as it stood when the action began: what is written afterwards was not written before it (K16, K18). */
export function fromBefore({ state, read }: Pick<Scene, 'state' | 'read'>, step: Frozen) {
  return versionIn(read.answers, step, versionFromBefore(state, step));
}

/** What its author made of it later, if anything: that stands beside the original, with its day. */
export function madeOfItLater(scene: Scene, step: Frozen): { answer: AnswerView; day: string } | undefined {
  const { state, read, reader } = scene;
  const original = fromBefore(scene, step);
  const version = versionOf(state, step);
  const answer = original && version > original.version ? versionIn(read.answers, step, version) : undefined;
  return answer && { answer, day: sayDayTo(scene, dayOf(answer.at, reader.zone)) };
}

/** The prediction from before under this heading, and what was made of it since. */
export function predictionBlocks(scene: Scene, heading: string): Block[] {
  const later = madeOfItLater(scene, 'prediction');
  return [
    ...quoted(heading, fromBefore(scene, 'prediction')),
    ...(later ? quoted(scene.say('cycle.laterPrediction', { day: later.day }), later.answer) : []),
  ];
}
