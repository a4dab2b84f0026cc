import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { AnswerView, ViewRef } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { latest, standing } from '../answers.ts';
import { type CycleState, isAnswered, positionOf } from '../state.ts';
import { fromBefore, madeOfItLater, predictionBlocks } from './question.ts';
import { note, press, quoted, type Scene, text } from './scene.ts';
import { shareActions, sharedNotes } from './share-card.ts';

const LAST_WORDS = {
  end: 'cycle.end.again',
  new: 'cycle.end.new',
  repeat: 'cycle.end.continued',
  adjust: 'cycle.end.continued',
  bigger: 'cycle.end.continued',
} as const;

/** What a cycle came to: what the leader takes along, what was expected beside what happened, and the scores. */
export function endedCard(scene: Scene): Card {
  const { state, read, say } = scene;
  if (state.of) return evaluatedCard(scene, { name: 'evaluated', over: 'yes' });
  const insight = latest(read.answers, 'insight');
  const wentRound = isAnswered(state, 'next');
  const way = state.way ?? 'end';
  const leftOff = way === 'end' ? 'cycle.end.laidDown' : 'cycle.end.decided';
  return {
    title: say(wentRound ? 'cycle.end.title' : leftOff),
    body: [
      ...quoted(say('cycle.end.insight'), insight),
      ...expectedAndCame(scene),
      ...pictureBlocks(scene),
      ...countNote(scene),
      note(say(LAST_WORDS[way])),
      ...sharedNotes(scene, 'insight'),
    ],
    actions: [...(insight ? shareActions(scene, 'insight') : []), ...countActions(scene)],
  };
}

/** How one member's evaluation of a team's cycle stands; in the end with their own picture. */
export function evaluatedCard(scene: Scene, { over }: ViewRef): Card {
  const { state, say } = scene;
  if (!over || positionOf(state).at !== 'ended')
    return { body: [note(say(evaluationNote(state)))], actions: [] };
  return {
    title: say('cycle.team.thanks'),
    body: [...pictureBlocks(scene), ...countNote(scene), note(say('cycle.team.thanksNote'))],
    actions: countActions(scene),
  };
}

/** What an evaluation waits for. */
export const evaluationNote = ({ planned }: CycleState): MessageKey =>
  planned ? 'cycle.team.evaluated' : 'cycle.team.notYet';

/** The prediction beside the outcome. */
export function expectedAndCame(scene: Scene): Block[] {
  const { read, say } = scene;
  const outcome = latest(read.answers, 'outcome');
  if (!fromBefore(scene, 'prediction') || !outcome) return [];
  return [
    ...predictionBlocks(scene, say('cycle.end.predicted')),
    ...quoted(say('cycle.end.happened'), outcome),
  ];
}

/**
 * The private picture (domain.md §8, Charts). The two scores measure different things and stand apart, with no
 * difference between them; only the same question asked twice is a pair.
 */
export function pictureBlocks(scene: Scene): Block[] {
  const { state, read, say } = scene;
  const bar = (label: string, score: AnswerView | undefined): Block[] =>
    score ? [{ type: 'bar', label, value: Number(score.text), of: 5 }] : [];
  const scoreNow = (step: 'beforeAgain' | 'after') => standing(state, read.answers, step);
  const later = madeOfItLater(scene, 'before');
  const bars = [
    ...bar(say('cycle.picture.before'), fromBefore(scene, 'before')),
    ...(later ? [note(say('cycle.picture.later', { day: later.day, answer: later.answer.text }))] : []),
    ...bar(say('cycle.picture.now'), scoreNow('beforeAgain')),
    ...bar(say('cycle.picture.after'), scoreNow('after')),
  ];
  if (bars.length === 0) return [];
  const isBoth = isAnswered(state, 'after') && fromBefore(scene, 'before') !== undefined;
  return [
    text(say('cycle.picture.title')),
    ...bars,
    note(say(isBoth ? 'cycle.picture.captionBoth' : 'cycle.picture.caption')),
  ];
}

/** What *Count me in* means; and once it has been pressed, in whose picture the scores are. */
function countNote({ state, read, say }: Scene): Block[] {
  const isScored = isAnswered(state, 'after') || isAnswered(state, 'before');
  const isIn = read.networks.filter(({ id }) => state.counted.some(({ network }) => network === id));
  if (isIn.length > 0) return isIn.map(({ name }) => note(say('cycle.picture.counted', { network: name })));
  return isScored && read.networks.length > 0 ? [note(say('cycle.picture.count'))] : [];
}

/** *Count me in*, network by network; without it a score is in nobody's picture but its author's own. */
function countActions(scene: Scene): Action[] {
  const { state, read, run, say } = scene;
  if (!isAnswered(state, 'after') && !isAnswered(state, 'before')) return [];
  const isOne = read.networks.length === 1;
  return read.networks.map(({ id, name }): Action => {
    const isIn = state.counted.some(({ network }) => network === id);
    const type = isIn ? 'uncounted' : 'counted';
    const action = press(scene, isIn ? 'cycle.button.uncount' : 'cycle.button.count', {
      run,
      type,
      args: { network: id },
    });
    return isOne
      ? action
      : { ...action, label: say('cycle.button.countIn', { what: action.label, network: name }) };
  });
}
