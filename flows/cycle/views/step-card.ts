import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { isHard } from '../../wording/index.ts';
import { passedBy } from '../answering.ts';
import { standing, versionBefore } from '../answers.ts';
import { ALL_STEPS, isWords, type Step, type StepId, stepOf } from '../definition.ts';
import { isAnswered, isAskedIn, isAtRest, isDone, itemOf, versionOf } from '../state.ts';
import { answerActions } from './answer-actions.ts';
import { hasSameChallenge, inSight } from './in-sight.ts';
import { isLetGo, laterMenu, putOffNote, whyAgain } from './put-off.ts';
import { questionOf } from './question.ts';
import {
  answerPress,
  capital,
  form,
  note,
  phaseLabel,
  press,
  type Scene,
  sayDayTo,
  takeUpAction,
  text,
  whyChosen,
} from './scene.ts';
import { shareActions, sharedNotes } from './share-card.ts';

/** The card of one step: the question while it is open, afterwards what has become of it. */
export function stepCard(scene: Scene, view: ViewRef): Card {
  const { state } = scene;
  const step = stepOf(view.step ?? '');
  if (isDone(state, step.id)) return doneCard(scene, step);
  if (isAtRest(state)) return restingCard(scene, step);
  const putOff = putOffNote(scene, step.id, view);
  return putOff.length > 0 ? putOffCard(scene, step, putOff) : openCard(scene, step, view);
}

/** Nothing is asked while it is put away, or after the end: what is written meanwhile is no answer. */
function restingCard(scene: Scene, step: Step): Card {
  const { state, say } = scene;
  const parked = state.parked && !state.way;
  return {
    closed: true,
    body: [text(questionOf(step, scene)), ...(parked ? [note(say('cycle.home.parked'))] : [])],
    actions: parked ? [takeUpAction(scene)] : [],
  };
}

/** It comes again; until then it can be answered all the same, unless it was let go. */
function putOffCard(scene: Scene, step: Step, putOff: Block[]): Card {
  return {
    ...(isLetGo(scene, step.id) ? { closed: true as const } : {}),
    body: [text(questionOf(step, scene)), ...putOff],
    actions: [editAction(scene, step, 'cycle.button.answer')],
  };
}

/** Why a question came that nobody had asked for at that moment. */
const BY_ITSELF: readonly (string | undefined)[] = [
  'today',
  'cue',
  'unfinished',
  'teamPlanned',
  'teamLooksBack',
];

/** When it suits better: of a question that came by itself the leader says when, of any other that it is tomorrow. */
function laterActions(scene: Scene, step: Step, { opening, again }: ViewRef): Action[] {
  if (again || BY_ITSELF.includes(opening)) return [laterMenu(scene, step.id)];
  if (step.follows) return [];
  const args = { what: step.id, until: 'tomorrow' };
  return [press(scene, 'cycle.button.later', { run: scene.run, type: 'snoozed', args })];
}

function openCard(scene: Scene, step: Step, view: ViewRef): Card {
  const { run } = scene;
  const skip = press(scene, 'cycle.button.skip', { run, type: 'stepSkipped', args: { step: step.id } });
  const opening = view.again ? 'again' : view.opening;
  return {
    body: [
      note(headingOf(scene, step)),
      ...inSight(scene, step.id, opening),
      text(questionOf(step, scene)),
      ...hints(scene, step),
      ...whyNow(scene, view),
    ],
    actions: [
      ...answerActions(scene, step),
      ...helpAction(scene, step),
      ...(step.required ? [] : [skip]),
      ...laterActions(scene, step, view),
      ...onwardAction(scene, step),
    ],
  };
}

/** Where the question belongs; or, in a team, that nobody else reads what is answered to it. */
function headingOf(scene: Scene, { phase, evaluation }: Step): string {
  const { state, say } = scene;
  if (state.of) return say('cycle.team.evaluation');
  return state.team && evaluation ? say('cycle.team.alone') : phaseLabel(scene, phase);
}

/** What kept somebody from it is theirs to say: there is no example of it. */
function helpAction(scene: Scene, step: Step): Action[] {
  const { state, run } = scene;
  const isOwn = step.id === 'triedMore' && state.tried === 'notYet';
  if (!isWords(step) || isOwn) return [];
  return [press(scene, 'cycle.button.help', { run, type: 'helpWanted', args: { step: step.id } })];
}

/** *Go on*, where it spares the leader more than one question. */
function onwardAction(scene: Scene, step: Step): Action[] {
  const { state, run } = scene;
  if (step.follows || !isAskedIn(state, step.id) || passedBy(state).length < 2) return [];
  const key = step.phase === 'challenge' ? 'cycle.button.toPlan' : 'cycle.button.onward';
  return [press(scene, key, { run, type: 'wentOn', args: { step: step.id } })];
}

/** How to answer, said with the first question of all; and what one means where the field has a word of its own. */
function hints(scene: Scene, { id, kind }: Step): Block[] {
  const { state, say } = scene;
  const own: Partial<Record<StepId, MessageKey>> = {
    cueDay: 'cycle.hint.cueDay',
    help: 'cycle.hint.help',
    starHelp: 'cycle.hint.star',
    evidence: 'cycle.hint.evidence',
    noticed: 'home.who.names',
    beforeAgain: 'cycle.hint.beforeAgain',
    ...(state.of && { beforeThink: 'cycle.replyHint' }),
    [hasSameChallenge(scene) ? 'baseline' : 'challenge']: 'cycle.replyHint',
  };
  const key = own[id];
  return [...(key ? [note(say(key))] : []), ...(kind === 'scale' ? [note(say('cycle.scale'))] : [])];
}

/** Asked because of a moment that the leader chose, or because something is missing. */
function whyNow(scene: Scene, view: ViewRef): Block[] {
  const { cueDay, lookBack } = scene.state;
  const { opening } = view;
  if (view.again) return whyAgain(scene, view);
  if (opening === 'unfinished') return [note(scene.say('cycle.why.unfinished'))];
  if (opening === 'today') return whyChosen(scene, lookBack);
  return opening === 'cue' ? whyChosen(scene, cueDay) : [];
}

/** Answered or skipped: what it was about, that it is safe, and the way back in. The text itself is not echoed. */
function doneCard(scene: Scene, step: Step): Card {
  const { state, say } = scene;
  const answered = isAnswered(state, step.id);
  const shared = answered ? sharedNotes(scene, itemOf(step.id) ?? '') : [];
  const saved = note(answered ? savedNote(scene, step) : say('cycle.skipped'));
  return {
    closed: true,
    body: [text(questionOf(step, scene)), ...(isSharedHere(step) && shared.length > 0 ? shared : [saved])],
    actions: answered ? answeredActions(scene, step) : [editAction(scene, step, 'cycle.button.answer')],
  };
}

function answeredActions(scene: Scene, step: Step): Action[] {
  const { state, run } = scene;
  const isPast = step.id === 'lookBack' && state.lookingBack;
  if (isPast || step.id === 'next' || step.id === 'tried') return [];
  const edit = editAction(scene, step);
  if (!isWords(step)) return [edit];
  const what = `step.${step.id}`;
  return [
    ...(isSharedHere(step) ? shareActions(scene, step.id) : []),
    edit,
    ...(state.of ? [] : [form(scene, 'cycle.button.move', { run, type: 'moved', args: { from: what } })]),
    press(scene, 'cycle.button.undo', {
      run,
      type: 'takenBack',
      args: { what, version: String(versionOf(state, step.id)) },
    }),
  ];
}

/** What others are shown straight from its question; the trial action and the insight have cards of their own. */
const isSharedHere = ({ id }: Step) => id === 'help' || id === 'star';

/** The form of a step, to look at what was written and to put it otherwise. */
export function editAction(scene: Scene, step: Step, key: MessageKey = 'cycle.button.edit'): Action {
  const { run } = scene;
  return form(scene, key, step.kind === 'signs' ? { run, type: 'signsGiven' } : answerPress(run, step.id));
}

function savedNote(scene: Scene, step: Step): string {
  const { state, read, say } = scene;
  const words = standing(state, read.answers, step.id)?.text ?? '';
  const saved = say(wordsKey(scene, step, words), {
    phase: say(`phase.${step.phase}`),
    how: howWritten(scene, step),
  });
  if (words === '') return saved; // to whoever may not see the answer
  switch (step.kind) {
    case 'scale':
      return say('cycle.savedNumber', { answer: words });
    case 'choice':
      return say(`cycle.chose.${step.id}.${words}` as MessageKey);
    case 'day':
      return savedDay(scene, step, sayDayTo(scene, words));
    default:
      return saved;
  }
}

const savedDay = ({ say }: Scene, { id }: Step, day: string) =>
  say(id === 'cueDay' ? 'cycle.savedCue' : 'cycle.savedDay', { day, Day: capital(day) });

/** Where the words are; and, once in a phase or wherever it is otherwise, who sees them. */
function wordsKey({ state }: Scene, { id, phase, evaluation }: Step, words: string): MessageKey {
  if (isHard(words)) return 'cycle.savedHard';
  if (state.of || (state.team && evaluation)) return 'cycle.savedAlone';
  if (state.team) return 'cycle.savedTeam';
  const first = ALL_STEPS.find((step) => step.phase === phase && isWords(step));
  return first?.id === id ? 'cycle.savedFirst' : 'cycle.saved';
}

/** Words that were put otherwise are said to be; several messages that became one answer are not that. */
function howWritten({ state, read }: Scene, { id }: Step): 'first' | 'again' {
  const isGathered = (state.steps[id]?.sources ?? []).length > 1;
  return versionBefore(read.answers, id, standing(state, read.answers, id)?.version ?? 0) > 0 && !isGathered
    ? 'again'
    : 'first';
}
