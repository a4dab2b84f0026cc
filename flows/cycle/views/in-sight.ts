import type { Block } from '../../../src/core/card.ts';
import { latest, standing } from '../answers.ts';
import { type StepId, stepOf } from '../definition.ts';
import { previousOf } from '../events.ts';
import { noteBlocks, notesOf, signBlocks } from './note-card.ts';
import { predictionBlocks } from './question.ts';
import { quote, quoted, type Scene, text } from './scene.ts';

/** What the leader needs in sight to answer: the trial action, the last cycle's lesson, the prediction, the notes. */
export function inSight(scene: Scene, step: StepId, opening: string | undefined): Block[] {
  return [...openingBlocks(scene, step, opening), ...needed(scene, step)];
}

/** The words that a look-back begins with, before whichever question comes first. */
function openingBlocks({ say, read }: Scene, step: StepId, opening: string | undefined): Block[] {
  const tryOut = latest(read.answers, 'tryOut');
  if (opening === 'again' && step !== 'tried') return againAbout({ say, read }, step);
  if (opening === 'today') return quoted(say('cycle.lookBack'), tryOut);
  if (opening === 'unfinished') return quoted(say('cycle.unfinished'), latest(read.answers, 'challenge'));
  if (opening === 'decided') return quoted(say('cycle.opening.decided'), tryOut);
  if (opening === 'smaller') return quoted(say('cycle.nowReads'), tryOut);
  if (opening === 'teamPlanned' || opening === 'teamLooksBack')
    return [text(say(`cycle.opening.${opening}`))];
  if (opening === 'asked') return quoted(say('cycle.lookBackNow'), tryOut);
  return step === 'tried' ? quoted(say('cycle.youWanted'), tryOut) : [];
}

/** What it is about, after a day or a week: what was tried, or the challenge. */
function againAbout({ say, read }: Pick<Scene, 'say' | 'read'>, step: StepId): Block[] {
  const about = latest(read.answers, stepOf(step).lookingBack ? 'tryOut' : 'challenge');
  return quoted(say('cycle.again.about'), about);
}

function needed(scene: Scene, step: StepId): Block[] {
  const { state, read, say } = scene;
  const before = (id: StepId) => quoted(say('cycle.wroteBefore'), standing(state, read.answers, id));
  const lesson = quoted(say('cycle.previousInsight'), latest(read.answers, previousOf('insight')));
  switch (step) {
    case 'challenge':
      return lesson;
    case 'baseline':
      return hasSameChallenge(scene)
        ? [...lesson, ...quoted(say('cycle.sameChallenge'), latest(read.answers, 'challenge'))]
        : [];
    case 'tryOut':
      return quoted(say('cycle.previousTry'), latest(read.answers, previousOf(step)));
    case 'watch':
      return [...signBlocks(scene, say('cycle.plan.signs')), ...previously(scene, step)];
    case 'noticed':
      return noteBlocks(scene);
    case 'noticedMore':
      return quoted(say('cycle.youWrote'), standing(state, read.answers, 'noticed'));
    case 'reflection':
      return noteBlocks(scene, standing(state, read.answers, 'noticed')?.text);
    case 'outcome':
      return [
        ...predictionBlocks(scene, say('cycle.yourPrediction')),
        ...signBlocks(scene, say('cycle.yourSigns')),
      ];
    case 'afterThink':
      return before('beforeThink');
    case 'afterDo':
      return before('beforeDo');
    case 'beforeAgain':
      return challengeAnew(scene);
    case 'star':
      return starBlocks(scene);
    default:
      return previously(scene, step);
  }
}

const previously = ({ read, say }: Scene, step: StepId): Block[] =>
  quoted(say('cycle.previously'), latest(read.answers, previousOf(step)));

/** The question is about the challenge again, after several about what was tried. */
function challengeAnew({ read, say }: Scene): Block[] {
  const blocks = quoted(say('cycle.toChallenge'), latest(read.answers, 'challenge'));
  return blocks.length > 0 ? blocks : [text(say('cycle.toChallengeOnly'))];
}

function starBlocks(scene: Scene): Block[] {
  const stars = notesOf(scene, 'starMoment').map(({ words }) => words);
  return stars.length > 0 ? [text(scene.say('cycle.noted.stars')), ...stars.map(quote)] : [];
}

/** Whoever goes on with the same challenge has brought along what they tried; a new challenge brings none. */
export const hasSameChallenge = ({ read }: Pick<Scene, 'read'>) =>
  latest(read.answers, previousOf('tryOut')) !== undefined;
