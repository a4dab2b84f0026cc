import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { MessageKey } from '../../locales/say.ts';
import { latest } from '../answers.ts';
import { remindersOf } from '../reminders.ts';
import { isAnswered, isDone, isUnderWay, positionOf, wantsScore } from '../state.ts';
import { signBlocks } from './note-card.ts';
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
} from './scene.ts';
import { shareActions, sharedNotes } from './share-card.ts';

/** The trial action as it is planned, and what can be done while it is being tried (K16). */
export function planCard(scene: Scene): Card {
  const { state, read, say, run } = scene;
  const waiting = positionOf(state).at === 'waiting' && !state.parked;
  const [tryOut, whenThen] = (['tryOut', 'whenThen'] as const).map((id) => latest(read.answers, id)?.text);
  return {
    title: say('cycle.plan.title'),
    ...(waiting ? {} : { closed: true as const }),
    body: [
      ...(tryOut ? [quote(tryOut)] : []),
      ...(whenThen ? [quote(whenThen)] : []),
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
  return next ? [note(say('cycle.plan.next', { day: sayDayTo(scene, next.at.local.slice(0, 10)) }))] : [];
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
export function soonCard(scene: Scene): Card {
  const { state, read, say } = scene;
  const day = state.lookBack && sayDayTo(scene, state.lookBack);
  const tryOut = latest(read.answers, 'tryOut')?.text;
  const ahead = isUnderWay(state) && !state.parked && day !== undefined;
  return {
    ...(ahead ? {} : { closed: true as const }),
    body: [
      ...(day ? [text(say('cycle.soon', { day, Day: capital(day) }))] : []),
      ...(tryOut ? [quote(tryOut)] : []),
      text(say('cycle.soon.watch')),
    ],
    actions: ahead ? whileTrying(scene) : [],
  };
}

/** The morning of the day that the leader has chosen, in the leader's own words. */
export function cueCard(scene: Scene): Card {
  const { state, say, reader, run } = scene;
  const open =
    !state.lookingBack &&
    !state.parked &&
    !isDone(state, 'tried') &&
    (state.cueDay ?? '') >= todayFor(reader);
  return {
    ...(open ? {} : { closed: true as const }),
    body: [
      ...whichDay(scene).map((key) => text(say(key, dayParams(scene)))),
      ...ownWords(scene).map(quote),
      text(say('cycle.cue.notice')),
      ...(open ? scoreBlocks(scene) : []),
      note(say('cycle.why.chosen')),
    ],
    actions: open
      ? [...scoreActions(scene), form(scene, 'cycle.button.moveDay', answerPress(run, 'cueDay'))]
      : [],
  };
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
 * The leader's own *when …, I will …*; without it, what is to be tried. Where that has been changed since, it comes
 * first.
 */
function ownWords({ read }: Scene): string[] {
  const tryOut = latest(read.answers, 'tryOut');
  const whenThen = latest(read.answers, 'whenThen');
  if (!tryOut || !whenThen) return [whenThen, tryOut].flatMap((one) => one?.text ?? []);
  return tryOut.at > whenThen.at ? [tryOut.text, whenThen.text] : [whenThen.text];
}

/** A score that was skipped is asked once more before the action (domain.md §8). */
export function scoreOnceCard(scene: Scene): Card {
  const { state, say } = scene;
  const open = wantsScore(state) && !state.parked;
  const left = say(isAnswered(state, 'before') ? 'cycle.score.saved' : 'cycle.score.left');
  return {
    ...(open ? {} : { closed: true as const }),
    body: open ? scoreBlocks(scene) : [note(left)],
    actions: open ? scoreActions(scene) : [],
  };
}

/** What is scored is the challenge, and not what is about to be tried: that stands there, too. */
function scoreBlocks({ state, read, say }: Scene): Block[] {
  if (isAnswered(state, 'before')) return [];
  return [
    ...quoted(say('cycle.score.about'), latest(read.answers, 'challenge')),
    text(say('cycle.ask.before')),
    note(say('cycle.scale')),
  ];
}

function scoreActions({ state, run }: Scene): Action[] {
  if (isAnswered(state, 'before')) return [];
  return ['1', '2', '3', '4', '5'].map((score) => ({
    kind: 'press',
    label: score,
    press: answerPress(run, 'before', score),
  }));
}
