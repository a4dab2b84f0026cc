import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { latest, standing } from '../answers.ts';
import { stepOf } from '../definition.ts';
import { remindersOf } from '../reminders.ts';
import { isAnswered, isDone, isUnderWay, positionOf, wantsScore } from '../state.ts';
import { signBlocks } from './note-card.ts';
import { isLetGo, laterMenu, putOffNote, whyAgain } from './put-off.ts';
import {
  answerPress,
  capital,
  form,
  note,
  press,
  quote,
  quoted,
  type Scene,
  sayDayTo,
  text,
  todayFor,
  whyChosen,
} from './scene.ts';
import { shareActions, sharedNotes } from './share-card.ts';
import { editAction } from './step-card.ts';

/** The trial action as it is planned, and what can be done while it is being tried (K16). */
export function planCard(scene: Scene): Card {
  const { state, read, say, run } = scene;
  const waiting = positionOf(state).at === 'waiting' && !state.parked;
  const tryOut = latest(read.answers, 'tryOut')?.text;
  return {
    title: say('cycle.plan.title'),
    ...(waiting ? {} : { closed: true as const }),
    body: [
      ...(tryOut ? [quote(tryOut)] : []),
      ...whenThenBlocks(scene),
      ...signBlocks(scene, say('cycle.plan.signs')),
      ...dayBlocks(scene),
      ...sharedNotes(scene, 'trialAction'),
      ...(waiting ? nextNote(scene) : []),
    ],
    actions: [
      ...shareActions(scene, 'trialAction'),
      ...(waiting
        ? [
            form(scene, 'cycle.button.note', { run, type: 'noted' }),
            form(scene, 'cycle.button.editPlan', { run, type: 'planFilled' }),
            press(scene, 'cycle.button.lookBackNow', { run, type: 'lookedBack' }),
            press(scene, 'cycle.button.park', { run, type: 'parked' }),
          ]
        : []),
    ],
  };
}

/** The leader's own *when …, I will …*; marked as earlier words where something else is to be tried now. */
function whenThenBlocks(scene: Scene): Block[] {
  const { read, say } = scene;
  const whenThen = latest(read.answers, 'whenThen');
  if (!whenThen) return [];
  return isOfBefore(scene) ? quoted(say('cycle.wroteBefore'), whenThen) : [quote(whenThen.text)];
}

/** *Not yet*, and then something else to try: the *when …, I will …* speaks of what was to be tried before. */
function isOfBefore({ state, read }: Scene): boolean {
  const [tryOut, whenThen] = [latest(read.answers, 'tryOut'), latest(read.answers, 'whenThen')];
  return (
    state.tried === 'notYet' && tryOut !== undefined && whenThen !== undefined && tryOut.at > whenThen.at
  );
}

function dayBlocks(scene: Scene): Block[] {
  const { state, say, reader } = scene;
  const { cueDay, lookBack } = state;
  const isPast = cueDay !== undefined && (cueDay < todayFor(reader) || isDone(state, 'tried'));
  const cue = isPast ? 'cycle.plan.cueWas' : 'cycle.plan.cue';
  return [
    ...(cueDay ? [text(say(cue, { day: sayDayTo(scene, cueDay) }))] : []),
    ...(lookBack ? [text(say('cycle.plan.lookBack', { day: sayDayTo(scene, lookBack) }))] : []),
  ];
}

/** The plan is whole, and nobody has to remember anything: when Lærke writes next. */
function nextNote(scene: Scene): Block[] {
  const { state, read, reader, say } = scene;
  const [next] = remindersOf(state, reader.now, read.owner).sort((one, other) => one.due - other.due);
  const key = isDone(state, 'tried') ? 'cycle.plan.nextTried' : 'cycle.plan.next';
  return next ? [note(say(key, { day: sayDayTo(scene, next.at.local.slice(0, 10)) }))] : [];
}

/** How it went has been told before the look-back: thanks, and when that is. */
export function soFarCard(scene: Scene): Card {
  const { state, say } = scene;
  const waiting = positionOf(state).at === 'waiting' && !state.parked;
  const day = sayDayTo(scene, state.lookBack ?? '');
  return {
    ...(waiting ? {} : { closed: true as const }),
    body: [text(say('cycle.soFar', { day }))],
    actions: waiting ? whileTrying(scene) : [],
  };
}

/** What a leader can do while trying it out. */
function whileTrying(scene: Scene): Action[] {
  const { run } = scene;
  return [
    form(scene, 'cycle.button.note', { run, type: 'noted' }),
    form(scene, 'cycle.button.moveDay', answerPress(run, 'lookBack')),
    press(scene, 'cycle.button.lookBackNow', { run, type: 'lookedBack' }),
  ];
}

/** Two workdays before the look-back. */
export function soonCard(scene: Scene, view: ViewRef): Card {
  const { state, read, say } = scene;
  const putOff = putOffNote(scene, 'soon', view);
  const day = state.lookBack && sayDayTo(scene, state.lookBack);
  const tryOut = latest(read.answers, 'tryOut')?.text;
  const ahead = isUnderWay(state) && !state.parked && day !== undefined && putOff.length === 0;
  return {
    ...(ahead ? {} : { closed: true as const }),
    body: [
      ...(day ? [text(say('cycle.soon', { day, Day: capital(day) }))] : []),
      ...(tryOut ? [quote(tryOut)] : []),
      ...(putOff.length > 0 ? putOff : [text(say('cycle.soon.watch'))]),
      ...(ahead ? whySoon(scene, view) : []),
    ],
    actions: ahead ? [...whileTrying(scene), laterMenu(scene, 'soon')] : [],
  };
}

function whySoon(scene: Scene, view: ViewRef): Block[] {
  return view.again ? whyAgain(scene, view) : [note(scene.say('cycle.soon.why'))];
}

/** The morning of the day that the leader has chosen, in the leader's own words. */
export function cueCard(scene: Scene, view: ViewRef): Card {
  const { state, say, reader, run } = scene;
  const isAhead = (state.cueDay ?? '') >= todayFor(reader);
  const asksScore = view.asks === 'score';
  const waits = isAhead && !state.lookingBack && !state.parked && !isDone(state, 'tried');
  const putOff = waits ? putOffNote(scene, 'cue', view) : [];
  const open = waits && putOff.length === 0;
  if (putOff.length > 0)
    return { closed: true, body: [...ownWords(scene).map(quote), ...putOff], actions: [] };
  return {
    ...(open ? {} : { closed: true as const }),
    body: [
      ...whichDay(scene).map((key) => text(say(key, dayParams(scene)))),
      ...ownWords(scene).map(quote),
      ...(isAhead ? [text(say('cycle.cue.notice')), ...whyCue(scene, view)] : []),
      ...(open ? scoreBlocks(scene, asksScore) : []),
    ],
    actions: open
      ? [
          ...scoreActions(scene, asksScore),
          form(scene, 'cycle.button.moveDay', answerPress(run, 'cueDay')),
          laterMenu(scene, 'cue'),
        ]
      : [],
  };
}

function whyCue(scene: Scene, view: ViewRef): Block[] {
  return view.again ? whyAgain(scene, view) : whyChosen(scene, scene.state.cueDay);
}

/** A day that is chosen no longer is not spoken of. */
function whichDay({ state, reader }: Scene): MessageKey[] {
  const { cueDay } = state;
  const today = todayFor(reader);
  if (!cueDay) return [];
  if (cueDay < today) return ['cycle.cue.was'];
  return [cueDay === today ? 'cycle.cue.today' : 'cycle.cue.soon'];
}

function dayParams(scene: Scene) {
  const day = sayDayTo(scene, scene.state.cueDay ?? '');
  return { day, Day: capital(day) };
}

/**
 * The leader's own *when …, I will …*; without it, or where something else is to be tried now, that. Where it has been
 * changed since, it comes first.
 */
function ownWords(scene: Scene): string[] {
  const { read } = scene;
  const tryOut = latest(read.answers, 'tryOut');
  const whenThen = isOfBefore(scene) ? undefined : latest(read.answers, 'whenThen');
  if (!tryOut || !whenThen) return [whenThen, tryOut].flatMap((one) => one?.text ?? []);
  return tryOut.at > whenThen.at ? [tryOut.text, whenThen.text] : [whenThen.text];
}

/** A score that was skipped is asked once more before the action (domain.md §8). */
export function scoreOnceCard(scene: Scene, view: ViewRef): Card {
  const { state, say } = scene;
  const question = text(say('cycle.ask.before'));
  if (isAnswered(state, 'before'))
    return { closed: true, body: scoreBlocks(scene, true), actions: scoreActions(scene, true) };
  if (!wantsScore(state) || state.parked)
    return { closed: true, body: [question, note(say('cycle.score.left'))], actions: [] };
  const putOff = putOffNote(scene, 'score', view);
  if (putOff.length > 0)
    return {
      ...(isLetGo(scene, 'score') ? { closed: true as const } : {}),
      body: [question, ...putOff],
      actions: [editAction(scene, stepOf('before'), 'cycle.button.answer')],
    };
  return {
    body: [
      ...scoreBlocks(scene, true),
      ...(view.again ? whyAgain(scene, view) : [note(say('cycle.score.why'))]),
    ],
    actions: [...scoreActions(scene, true), laterMenu(scene, 'score')],
  };
}

/**
 * What is scored is the challenge, and not what is about to be tried: that stands there, too.
 * @param isAsked this card asked for it, and says what was answered
 */
function scoreBlocks({ state, read, say }: Scene, isAsked: boolean): Block[] {
  const answer = standing(state, read.answers, 'before')?.text;
  const question = text(say('cycle.ask.before'));
  if (answer) return isAsked ? [question, note(say('cycle.savedNumber', { answer }))] : [];
  return [
    ...quoted(say('cycle.score.about'), latest(read.answers, 'challenge')),
    question,
    note(say('cycle.scale')),
  ];
}

function scoreActions(scene: Scene, isAsked: boolean): Action[] {
  const { state, run } = scene;
  if (isAnswered(state, 'before')) return isAsked ? [editAction(scene, stepOf('before'))] : [];
  return ['1', '2', '3', '4', '5'].map((score) => ({
    kind: 'press',
    label: score,
    press: answerPress(run, 'before', score),
  }));
}
