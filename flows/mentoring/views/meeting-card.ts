import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { beginsAt, sayMinutes, type When } from '../../meeting/when.ts';
import { deadlineAt } from '../deadlines.ts';
import { othersIn } from '../others.ts';
import { ahead, type Meeting } from '../state.ts';
import { answering, findTime, outOfCalendar, withMeeting } from './actions.ts';
import { button, capital, closedUnless, dayFor, note, type Scene, text, whenFor } from './scene.ts';

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
      return declinedCard(scene, view);
    case 'refused':
      return { body: [text(say(scene, 'refused', view))], actions: findTimeAnew(scene) };
    case 'cancelled':
    case 'calledOff':
      return {
        body: [text(say(scene, view.as, view))],
        actions: [outOfCalendar(scene, view.meeting ?? ''), ...findTimeAnew(scene)],
      };
    default:
      return agreedCard(scene, view);
  }
}

/** The other one has suggested a time; it may be another one than was agreed before. */
function askedCard(scene: Scene, view: ViewRef): Card {
  const { meeting } = scene.state;
  const open = isWaiting(scene, view) && meeting?.suggestion?.by !== scene.to;
  return closedUnless(open, {
    body: [text(say(scene, view.wasDay ? 'moving' : 'asked', view)), ...details(scene, meeting)],
    actions: answering(scene),
  });
}

function waitingCard(scene: Scene, view: ViewRef): Card {
  const { state, run, say: told } = scene;
  const { meeting } = state;
  const open = isWaiting(scene, view) && meeting?.suggestion?.by === scene.to;
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
      button('form', told('mentoring.button.withdraw'), { run, type: 'meetingCancelled', args }),
    ].filter(({ press }) => !meeting?.when || !('type' in press) || press.type !== 'meetingCancelled'),
  });
}

/** What was agreed before stands, where something was. */
function declinedCard(scene: Scene, view: ViewRef): Card {
  const stands = ahead(scene.state, scene.reader.now);
  const still = stands && scene.say('mentoring.meeting.still', { was: whenFor(scene, stands.when) });
  return {
    body: [text(say(scene, stands ? 'declinedOnly' : 'declined', view)), ...(still ? [text(still)] : [])],
    actions: stands ? withMeeting(scene) : findTimeAnew(scene),
  };
}

function agreedCard(scene: Scene, view: ViewRef): Card {
  const at = ahead(scene.state, scene.reader.now);
  const key = view.as === 'told' && view.wasDay ? 'toldMoved' : (view.as ?? 'noted');
  return closedUnless(isAt(at?.when, view), {
    body: [text(say(scene, key, view)), ...details(scene, at), ...lateFor(scene, view)],
    actions: withMeeting(scene),
  });
}

/** How long it takes, how the two meet, and who else does. */
function details({ say: told, reader, read }: Scene, at: Meeting | undefined) {
  const { when, how } = at?.suggestion ?? at ?? {};
  if (!when || !how) return [];
  const length = sayMinutes(when.minutes, reader.language);
  const others = at && othersIn({ meeting: at }, read);
  return [
    note(told('mentoring.details', { length, way: told(`mentoring.how.${how}`) })),
    ...(others ? [note(told('mentoring.others', { others }))] : []),
  ];
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

const isAt = (when: When | undefined, { day, time, zone }: ViewRef) =>
  when?.day === day && when?.time === time && when?.zone === zone;

/** The suggestion that the card speaks of has not been answered, and can still be. */
function isWaiting({ state, reader }: Scene, view: ViewRef): boolean {
  const when = state.meeting?.suggestion?.when;
  return when !== undefined && isAt(when, view) && beginsAt(when) > reader.now;
}

/** The sentence for it, with the time that was spoken of then, and the one before it where there was one. */
function say(scene: Scene, what: string, view: ViewRef): string {
  const at = (day = '', time = '', zone = scene.reader.zone) =>
    whenFor(scene, { day, time, zone, minutes: 0 });
  const when = at(view.day, view.time, view.zone);
  return scene.say(`mentoring.meeting.${what}` as MessageKey, {
    when,
    When: capital(when),
    ...(view.wasDay && { was: at(view.wasDay, view.wasTime, view.wasZone) }),
  });
}
