import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { addDays, isWorkday, nextWorkday, sayDay, workdayFrom } from '../../schedule.ts';
import { passedBy } from '../answering.ts';
import { latest, standing } from '../answers.ts';
import {
  ALL_STEPS,
  CHOICES,
  type ChoiceStep,
  isWords,
  LOOK_BACK_WEEKS,
  type Step,
  type StepId,
  stepOf,
} from '../definition.ts';
import { previousOf } from '../events.ts';
import { isAnswered, isAskedIn, isAtRest, isDone, itemOf } from '../state.ts';
import { noteBlocks, signBlocks } from './note-card.ts';
import { predictionBlocks, questionOf } from './question.ts';
import {
  answerPress,
  form,
  note,
  phaseLabel,
  press,
  quoted,
  type Scene,
  sayDayTo,
  text,
  todayFor,
} from './scene.ts';
import { shareActions } from './share-card.ts';

/** The card of one step: the question while it is open, afterwards what has become of it. */
export function stepCard(scene: Scene, view: ViewRef): Card {
  const { state } = scene;
  const step = stepOf(view.step ?? '');
  if (isDone(state, step.id)) return doneCard(scene, step);
  return isAtRest(state) ? restingCard(scene, step) : openCard(scene, step, view.opening);
}

/** Nothing is asked while it is put away, or after the end: what is written meanwhile is no answer. */
function restingCard(scene: Scene, step: Step): Card {
  const { state, say, run } = scene;
  const parked = state.parked && !state.way;
  return {
    closed: true,
    body: [text(questionOf(step, scene)), ...(parked ? [note(say('cycle.home.parked'))] : [])],
    actions: parked ? [press(scene, 'cycle.button.takeUp', { run, type: 'resumed' })] : [],
  };
}

function openCard(scene: Scene, step: Step, opening: string | undefined): Card {
  const { run, state } = scene;
  const args = { step: step.id };
  const skip = press(scene, 'cycle.button.skip', { run, type: 'stepSkipped', args });
  const later = press(scene, 'cycle.button.later', { run, type: 'stepPostponed', args });
  const help = press(scene, 'cycle.button.help', { run, type: 'helpWanted', args });
  return {
    body: [
      ...(state.of ? [note(scene.say('cycle.team.evaluation'))] : [note(phaseLabel(scene))]),
      ...before(scene, step.id, opening),
      text(questionOf(step, scene)),
      ...hints(scene, step, opening),
    ],
    actions: [
      ...answerActions(scene, step),
      ...(isWords(step) ? [help] : []),
      ...(step.required ? [] : [skip]),
      later,
      ...onwardAction(scene, step),
    ],
  };
}

/** *Go on*, where it spares the leader more than one question. */
function onwardAction(scene: Scene, step: Step): Action[] {
  const { state, run } = scene;
  if (!isAskedIn(state, step.id) || passedBy(state).length < 2) return [];
  const key = state.lookingBack || state.of ? 'cycle.button.onward' : 'cycle.button.toPlan';
  return [press(scene, key, { run, type: 'wentOn', args: { step: step.id } })];
}

/** How to answer, said once in each phase; and what a question means where the field has a word of its own. */
function hints({ say }: Scene, { id, phase, kind }: Step, opening: string | undefined): Block[] {
  const own: Partial<Record<StepId, MessageKey>> = {
    cueDay: 'cycle.hint.cueDay',
    help: 'cycle.hint.help',
    starHelp: 'cycle.hint.star',
    evidence: 'cycle.hint.evidence',
  };
  const key = own[id];
  const isFirst = ALL_STEPS.find((step) => step.phase === phase && !step.follows)?.id === id;
  return [
    ...(key ? [note(say(key))] : []),
    ...(kind === 'scale' ? [note(say('cycle.scale'))] : []),
    ...(kind === 'text' && isFirst ? [note(say('cycle.replyHint'))] : []),
    ...(opening === 'today' || opening === 'cue' ? [note(say('cycle.why.chosen'))] : []),
  ];
}

/** What the leader needs in sight to answer: the trial action, the last cycle's lesson, the prediction, the notes. */
function before(scene: Scene, step: StepId, opening: string | undefined): Block[] {
  return [...openingBlocks(scene, step, opening), ...needed(scene, step)];
}

/** The words that a look-back begins with, before whichever question comes first. */
function openingBlocks({ say, read }: Scene, step: StepId, opening: string | undefined): Block[] {
  const tryOut = latest(read.answers, 'tryOut');
  if (opening === 'today') return quoted(say('cycle.lookBack'), tryOut);
  if (opening === 'asked') return quoted(say('cycle.lookBackNow'), tryOut);
  return step === 'tried' ? quoted(say('cycle.youWanted'), tryOut) : [];
}

function needed(scene: Scene, step: StepId): Block[] {
  const { state, read, say } = scene;
  const lesson = quoted(say('cycle.previousInsight'), latest(read.answers, previousOf('insight')));
  switch (step) {
    case 'challenge':
      return lesson;
    case 'baseline':
      return hasSameChallenge(scene)
        ? [...lesson, ...quoted(say('cycle.sameChallenge'), latest(read.answers, 'challenge'))]
        : [];
    case 'noticedMore':
      return quoted(say('cycle.youWrote'), standing(state, read.answers, 'noticed'));
    case 'reflection':
      return noteBlocks(scene);
    case 'outcome':
      return [...predictionBlocks(scene, say('cycle.yourPrediction')), ...signBlocks(scene)];
    default:
      return quoted(say('cycle.previously'), latest(read.answers, previousOf(step)));
  }
}

/** Whoever goes on with the same challenge has brought along what they tried; a new challenge brings none. */
const hasSameChallenge = ({ read }: Scene) => latest(read.answers, previousOf('tryOut')) !== undefined;

function answerActions(scene: Scene, step: Step): Action[] {
  const { run, say } = scene;
  const give = (answer: string, label: string): Action => ({
    kind: 'press',
    label,
    press: answerPress(run, step.id, answer),
  });
  switch (step.kind) {
    case 'scale':
      return ['1', '2', '3', '4', '5'].map((score) => give(score, score));
    case 'choice':
      return CHOICES[step.id as ChoiceStep].map((id) =>
        give(id, say(`cycle.${step.id}.${id}` as MessageKey)),
      );
    case 'day':
      return [
        ...(step.id === 'cueDay' ? dayChoices(scene) : weekChoices(scene)).map(({ day, label }) =>
          give(day, label),
        ),
        form(scene, 'cycle.button.otherDay', answerPress(run, step.id)),
      ];
    case 'signs':
      return [...keepAction(scene, step.id), form(scene, 'cycle.button.signs', { run, type: 'signsGiven' })];
    case 'text':
      return [
        ...keepAction(scene, step.id),
        ...(step.id === 'triedMore' ? notYetActions(scene) : []),
        form(scene, 'cycle.button.write', answerPress(run, step.id)),
        ...(step.id === 'tryOut' ? [form(scene, 'cycle.button.wholeForm', { run, type: 'planFilled' })] : []),
        ...(canBeTeam(scene, step.id) ? [form(scene, 'cycle.button.team', { run, type: 'teamNamed' })] : []),
      ];
  }
}

/** What the last cycle brought along can be kept with one press (K24). */
function keepAction(scene: Scene, step: StepId): Action[] {
  const { read, run } = scene;
  const kept = latest(read.answers, previousOf(step));
  return kept ? [press(scene, 'cycle.button.keep', { run, type: 'kept', args: { step } })] : [];
}

/** With the first question: about the challenge, or, where that is the one it was, about how it looks today. */
function canBeTeam(scene: Scene, step: StepId): boolean {
  const { state, read } = scene;
  const isFirst = step === (hasSameChallenge(scene) ? 'baseline' : 'challenge');
  return isFirst && !state.team && read.networks.some(({ members }) => members.length > 1);
}

/** Not yet: it can be made smaller at once, or dropped after all. */
function notYetActions(scene: Scene): Action[] {
  const { state, run } = scene;
  if (state.tried !== 'notYet') return [];
  return [
    form(scene, 'cycle.button.smaller', answerPress(run, 'tryOut')),
    press(scene, 'cycle.button.drop', answerPress(run, 'tried', 'dropped')),
  ];
}

/** Workdays: on a weekend nobody is at work to be reminded. */
function weekChoices({ say, reader }: Scene) {
  const today = todayFor(reader);
  return LOOK_BACK_WEEKS.map((weeks) => {
    const later = addDays(today, weeks * 7);
    const day = isWorkday(later) ? later : nextWorkday(later);
    return { day, label: say('cycle.button.weeks', { weeks, day: sayDay(day, reader.language, today) }) };
  });
}

/** The next workdays: small and soon. */
function dayChoices({ reader, state }: Scene) {
  const today = todayFor(reader);
  const first = nextWorkday(today);
  const days = [first, nextWorkday(first), workdayFrom(addDays(today, 7))];
  const fits = days.filter((day) => !state.lookBack || day <= state.lookBack);
  return [...new Set(fits)].map((day) => ({ day, label: sayDay(day, reader.language, today) }));
}

/** Answered or skipped: what it was about, that it is safe, and the way back in. The text itself is not echoed. */
function doneCard(scene: Scene, step: Step): Card {
  const { state, say } = scene;
  const answered = isAnswered(state, step.id);
  return {
    closed: true,
    body: [text(questionOf(step, scene)), note(answered ? savedNote(scene, step) : say('cycle.skipped'))],
    actions: answered ? answeredActions(scene, step) : [editAction(scene, step, 'cycle.button.answer')],
  };
}

function answeredActions(scene: Scene, step: Step): Action[] {
  const { state, run } = scene;
  const isPast = step.id === 'lookBack' && state.lookingBack;
  if (isPast || step.id === 'next' || step.id === 'tried') return [];
  const edit = editAction(scene, step, 'cycle.button.edit');
  if (!isWords(step)) return [edit];
  const what = `step.${step.id}`;
  const item = itemOf(step.id);
  const isSharedHere = item === 'help' || item === 'star';
  return [
    ...(isSharedHere ? shareActions(scene, item) : []),
    edit,
    form(scene, 'cycle.button.move', { run, type: 'moved', args: { from: what } }),
    press(scene, 'cycle.button.undo', { run, type: 'takenBack', args: { what } }),
  ];
}

function editAction(scene: Scene, step: Step, key: MessageKey): Action {
  const { run } = scene;
  return form(scene, key, step.kind === 'signs' ? { run, type: 'signsGiven' } : answerPress(run, step.id));
}

function savedNote(scene: Scene, step: Step): string {
  const { state, read, say } = scene;
  const words = standing(state, read.answers, step.id)?.text ?? '';
  const isRead = state.team && !step.evaluation;
  if (words === '') return say('cycle.saved', { phase: say(`phase.${step.phase}`) });
  switch (step.kind) {
    case 'scale':
      return say('cycle.savedNumber', { answer: words });
    case 'choice':
      return say('cycle.savedChoice', { choice: say(`cycle.${step.id}.${words}` as MessageKey) });
    case 'day':
      return say(step.id === 'cueDay' ? 'cycle.savedCue' : 'cycle.savedDay', { day: sayDayTo(scene, words) });
    default:
      return say(isRead ? 'cycle.savedTeam' : 'cycle.saved', { phase: say(`phase.${step.phase}`) });
  }
}
