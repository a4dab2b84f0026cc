import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { sayMinutes, type When } from '../../meeting/when.ts';
import { deadlineAt } from '../deadlines.ts';
import { booked, type Meeting } from '../state.ts';
import { answering, findTime, toCalendar, withMeeting } from './actions.ts';
import { button, closedUnless, dayFor, note, type Scene, text, whenFor } from './scene.ts';

/**
 * What has just happened to the meeting, to the one who did it (`waiting`, `noted`) or to the other one (`asked`,
 * `told`, `agreed`, `declined`, `cancelled`). Once it is about another time, there is nothing more to press on it.
 */
export function meetingCard(scene: Scene, view: ViewRef): Card {
  switch (view.as) {
    case 'asked':
      return askedCard(scene, view);
    case 'waiting':
      return waitingCard(scene, view);
    case 'declined':
      return { body: [text(say(scene, 'declined', view))], actions: findTimeAnew(scene) };
    case 'cancelled':
      return {
        body: [text(say(scene, 'cancelled', view))],
        actions: [toCalendar(scene, view.meeting ?? ''), ...findTimeAnew(scene)],
      };
    default:
      return agreedCard(scene, view);
  }
}

/** The other one has suggested a time; it may be another one than was agreed before. */
function askedCard(scene: Scene, view: ViewRef): Card {
  const { meeting } = scene.state;
  const open = isAt(meeting?.suggestion?.when, view) && meeting?.suggestion?.by !== scene.to;
  return closedUnless(open, {
    body: [text(say(scene, view.wasDay ? 'moving' : 'asked', view)), ...details(scene, meeting)],
    actions: answering(scene),
  });
}

function waitingCard(scene: Scene, view: ViewRef): Card {
  const { state, run, say: told } = scene;
  const { meeting } = state;
  const open = isAt(meeting?.suggestion?.when, view) && meeting?.suggestion?.by === scene.to;
  const args = { meeting: meeting?.id ?? '' };
  return closedUnless(open, {
    body: [text(say(scene, 'waiting', view)), ...details(scene, meeting), ...lateFor(scene, view)],
    actions: [
      button('form', told('mentoring.button.another'), { run, type: 'suggested', args }),
      button('form', told('mentoring.button.arranged'), {
        run,
        type: 'suggested',
        args: { ...args, arranged: 'yes' },
      }),
    ],
  });
}

function agreedCard(scene: Scene, view: ViewRef): Card {
  const at = booked(scene.state);
  const key = view.as === 'told' && view.wasDay ? 'toldMoved' : (view.as ?? 'noted');
  return closedUnless(isAt(at?.when, view), {
    body: [text(say(scene, key, view)), ...details(scene, at), ...lateFor(scene, view)],
    actions: withMeeting(scene),
  });
}

/** How long it takes, and how the two meet. */
function details({ say: told, reader }: Scene, at: Meeting | undefined) {
  const { when, how } = at?.suggestion ?? at ?? {};
  if (!when || !how) return [];
  const length = sayMinutes(when.minutes, reader.language);
  return [note(told('mentoring.details', { length, way: told(`mentoring.how.${how}`) }))];
}

/** Later than the programme asks for is the two's own choice: it is said, to the talent alone. */
function lateFor(scene: Scene, { day = '' }: ViewRef) {
  if (scene.to !== 'talent') return [];
  const deadline = deadlineAt(scene.state, day, scene.read);
  return deadline && day > deadline.by
    ? [note(scene.say('mentoring.late', { by: dayFor(scene, deadline.by) }))]
    : [];
}

const findTimeAnew = (scene: Scene) =>
  scene.state.status === 'active' && !scene.state.meeting ? findTime(scene) : [];

const isAt = (when: When | undefined, { day, time }: ViewRef) => when?.day === day && when?.time === time;

/** The sentence for it, with the time that was spoken of then, and the one before it where there was one. */
function say(scene: Scene, what: string, view: ViewRef): string {
  const zone =
    scene.state.meeting?.suggestion?.when.zone ?? scene.state.meeting?.when?.zone ?? scene.reader.zone;
  const at = (day = '', time = '') => whenFor(scene, { day, time, zone, minutes: 0 });
  return scene.say(`mentoring.meeting.${what}` as MessageKey, {
    when: at(view.day, view.time),
    ...(view.wasDay && { was: at(view.wasDay, view.wasTime) }),
  });
}
