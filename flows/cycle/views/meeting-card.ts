import type { Action, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { meetingLinked, meetingToOffer } from '../meeting.ts';
import { answerPress, form, note, type Scene, sayDayTo, text, todayFor } from './scene.ts';

/** Looking back at the next meeting with the others: the day goes where the meeting goes. */
export function meetingAction(scene: Scene): Action[] {
  const { state, read, run, say, reader } = scene;
  const meeting = meetingToOffer(state, read, todayFor(reader));
  if (!meeting) return [];
  const args = { step: 'lookBack', answer: meeting.day, meeting: meeting.id };
  const label = say('cycle.button.atMeeting', { day: sayDayTo(scene, meeting.day) });
  return [{ kind: 'press', label, press: { run, type: 'answerGiven', args } }];
}

/** The meeting at which the leader was to look back has moved, or is no more: what that means, or what they would rather. */
export function lookBackMovedCard(scene: Scene, { what, day = '', before = '' }: ViewRef): Card {
  const { state, say, run } = scene;
  const lookBack = state.lookBack ?? '';
  const settled: Card = {
    body: [note(say('cycle.savedDay', { day: lookBack ? sayDayTo(scene, lookBack) : '' }))],
    actions: [],
    closed: true,
  };
  const isMoved = what === 'moved';
  const holds = isMoved ? lookBack === day : meetingLinked(state)?.asked === day;
  if (!holds || !lookBack || state.lookingBack || state.way) return settled;
  const otherDay = form(scene, 'cycle.button.otherDay', answerPress(run, 'lookBack'));
  if (isMoved) {
    const params = { day: sayDayTo(scene, day), before: sayDayTo(scene, before) };
    return { body: [text(say('cycle.meeting.moved', params))], actions: [otherDay] };
  }
  const to = what === 'cancelled' ? '' : sayDayTo(scene, day);
  const words =
    what === 'cancelled'
      ? say('cycle.meeting.cancelled', { lookBack: sayDayTo(scene, lookBack) })
      : say(`cycle.meeting.${what === 'early' ? 'early' : 'unfit'}`, {
          day: to,
          lookBack: sayDayTo(scene, lookBack),
        });
  return { body: [text(words)], actions: [keepAction(scene, lookBack), ...meetingAction(scene), otherDay] };
}

function keepAction(scene: Scene, lookBack: string): Action {
  const label = scene.say('cycle.button.keepDay', { day: sayDayTo(scene, lookBack) });
  return { kind: 'press', label, press: answerPress(scene.run, 'lookBack', lookBack) };
}
