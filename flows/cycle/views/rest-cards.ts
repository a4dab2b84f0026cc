import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { isHard } from '../../wording/index.ts';
import { latest, versionIn } from '../answers.ts';
import { NOTE } from '../events.ts';
import { isAtRest, isSilent, isUnderWay, positionOf, versionOfNote } from '../state.ts';
import { laterMenu, putOffNote, whyAgain } from './put-off.ts';
import {
  answerPress,
  contactOf,
  form,
  note,
  press,
  quoted,
  type Scene,
  sayDayTo,
  takeUpAction,
  text,
} from './scene.ts';

/** Put away until a day. */
export function parkedCard(scene: Scene, view: ViewRef): Card {
  const { state, say } = scene;
  const day = sayDayTo(scene, view.day ?? '');
  const until = state.parked?.until;
  const open = until !== undefined && until === view.day && !state.way;
  return {
    ...(open ? {} : { closed: true as const }),
    body: [text(say('cycle.parked', { day }))],
    actions: open ? [takeUpAction(scene)] : [],
  };
}

/** Two weeks have gone by. */
export function unparkCard(scene: Scene, view: ViewRef): Card {
  const { state, read, say, run } = scene;
  const heading = say(view.back || view.again ? 'cycle.unpark.back' : 'cycle.unpark');
  const challenge = quoted(heading, latest(read.answers, 'challenge'));
  const since = state.parked?.since;
  const waits = since !== undefined && since === view.day && !state.way;
  const putOff = waits ? putOffNote(scene, 'parked', view) : [];
  const open = waits && putOff.length === 0;
  const ask =
    challenge.length > 0 ? [...challenge, text(say('cycle.unpark.ask'))] : [text(say('cycle.unpark.bare'))];
  const ways = [
    takeUpAction(scene),
    press(scene, 'cycle.button.parkMore', { run, type: 'parked' }),
    press(scene, 'cycle.button.layDown', { run, type: 'laidDown' }),
    ...(view.back ? [] : [laterMenu(scene, 'parked')]),
  ];
  return {
    ...(open ? {} : { closed: true as const }),
    body: [...ask, ...putOff, ...(open ? whyAgain(scene, view) : [])],
    actions: open ? ways : putOff.slice(0, 1).map(() => takeUpAction(scene)),
  };
}

/** Two nudges went unanswered: shall Lærke pause, or has it become too big? Then it is silent (domain.md §8, Cadence). */
export function silenceCard(scene: Scene): Card {
  const { state, say, run } = scene;
  const isTrying = state.lookingBack || isUnderWay(state);
  const open = isSilent(state) && !isAtRest(state) && !state.lookingBack;
  const smaller = form(scene, 'cycle.button.smaller', answerPress(run, 'tryOut'));
  return {
    ...(open ? {} : { closed: true as const }),
    body: [text(say(isTrying ? 'cycle.silence' : 'cycle.silence.planning')), note(say('cycle.silence.note'))],
    actions: open
      ? [
          form(scene, 'pause.title', { word: 'pause' }),
          ...(isTrying ? [smaller] : []),
          press(scene, 'cycle.button.continue', { run, type: 'resumed' }),
          press(scene, 'cycle.button.park', { run, type: 'parked' }),
          press(scene, 'cycle.button.layDown', { run, type: 'laidDown' }),
        ]
      : [],
  };
}

/**
 * Coaching stops (domain.md §8, the distress rule). That the words were hard is read from them each time, so that
 * nothing but the words themselves says so; when they have been taken back, only the pause is left.
 */
export function restCard(scene: Scene, view: ViewRef): Card {
  const { state, say, run } = scene;
  const isOver = positionOf(state).at === 'ended';
  const open = state.parked?.since !== undefined && !isOver;
  const { what = '' } = view;
  const words = wordsAt(scene, what);
  const erase = press(scene, 'cycle.rest.erase', { run, type: 'takenBack', args: { what, whole: 'yes' } });
  return {
    ...(open || isOver ? {} : { closed: true as const }),
    body: [
      text(say(isHard(words) ? 'cycle.rest' : 'cycle.rest.quiet')),
      text(contactOf(scene)),
      note(say(words === '' ? 'cycle.rest.erased' : 'cycle.rest.kept')),
    ],
    actions: words === '' ? [] : [erase],
  };
}

function wordsAt({ state, read }: Scene, what: string): string {
  const [kind, id = ''] = what.split('.');
  const found =
    kind === 'note'
      ? versionIn(read.answers, NOTE, versionOfNote(state.notes.find((one) => String(one.id) === id)))
      : latest(read.answers, id); // asked anew since, it is still there to be read
  return found?.text ?? '';
}
