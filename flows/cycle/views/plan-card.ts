import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { MessageKey } from '../../locales/say.ts';
import { latest } from '../answers.ts';
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
  const whenThen = latest(read.answers, 'whenThen')?.text;
  const observations = state.notes.length;
  return {
    title: say('cycle.plan.title'),
    ...(waiting ? {} : { closed: true as const }),
    body: [
      quote(latest(read.answers, 'tryOut')?.text ?? ''),
      ...(whenThen ? [quote(whenThen)] : []),
      ...signBlocks(scene, say('cycle.plan.signs')),
      ...(state.cueDay ? [text(say('cycle.plan.cue', { day: sayDayTo(scene, state.cueDay) }))] : []),
      ...(state.lookBack ? [text(say('cycle.plan.lookBack', { day: sayDayTo(scene, state.lookBack) }))] : []),
      ...(observations > 0 ? [note(say('cycle.plan.notes', { count: observations }))] : []),
      ...sharedNotes(scene, 'trialAction'),
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
  const ahead = isUnderWay(state) && !state.parked && day !== undefined;
  return {
    ...(ahead ? {} : { closed: true as const }),
    body: [
      ...(day ? [text(say('cycle.soon', { day, Day: capital(day) }))] : []),
      quote(latest(read.answers, 'tryOut')?.text ?? ''),
      text(say('cycle.soon.watch')),
      note(say('cycle.why.chosen')),
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
      quote(ownWords(scene)),
      text(say('cycle.cue.notice')),
      ...(open ? scoreBlocks(scene) : []),
      note(say('cycle.why.chosen')),
    ],
    actions: open
      ? [...scoreActions(scene), form(scene, 'cycle.button.otherDay', answerPress(run, 'cueDay'))]
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

/** The leader's own *when …, I will …*; without it, what is to be tried. */
function ownWords({ read }: Scene): string {
  return (latest(read.answers, 'whenThen') ?? latest(read.answers, 'tryOut'))?.text ?? '';
}

/** A score that was skipped is asked once more before the action (domain.md §8). */
export function scoreOnceCard(scene: Scene): Card {
  const { state, read, say } = scene;
  const open = wantsScore(state) && !state.parked;
  return {
    ...(open ? {} : { closed: true as const }),
    body: open
      ? [
          ...quoted(say('cycle.score.about'), latest(read.answers, 'tryOut')),
          text(say('cycle.ask.before')),
          note(say('cycle.scale')),
        ]
      : [note(say(isAnswered(state, 'before') ? 'cycle.score.saved' : 'cycle.score.left'))],
    actions: open ? scoreActions(scene) : [],
  };
}

function scoreBlocks({ state, say }: Scene): Block[] {
  return isAnswered(state, 'before') ? [] : [text(say('cycle.score.ask')), note(say('cycle.scale'))];
}

function scoreActions({ state, run }: Scene): Action[] {
  if (isAnswered(state, 'before')) return [];
  return ['1', '2', '3', '4', '5'].map((score) => ({
    kind: 'press',
    label: score,
    press: answerPress(run, 'before', score),
  }));
}
