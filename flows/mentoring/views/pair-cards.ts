import type { Action, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { beginsAt, sayMinutes } from '../../meeting/when.ts';
import { mentorIn } from '../decide.ts';
import { ahead } from '../state.ts';
import { answering, chooseAnother, findTime, outOfCalendar, rarely, withMeeting } from './actions.ts';
import { daysOf } from './extra-cards.ts';
import { button, note, type Scene, text, today, whenFor } from './scene.ts';

/** Where the two stand, for whichever of them looks; what the other answered or did not is no part of it. */
export function mentorshipCard(scene: Scene, view: ViewRef): Card {
  const { state, say, to } = scene;
  const isNew = view.as === 'yes' && state.status === 'active' && !state.meeting && state.past.length === 0;
  return {
    title: say(to === 'talent' ? `mentoring.title.${state.kind}` : 'mentoring.title.mentor'),
    body: isNew ? [text(say(`mentoring.yes.${state.kind}`))] : standing(scene).map(text),
    actions: actionsOf(scene, isNew && state.kind === 'primary'),
  };
}

/** While the nearest leader is to invite, there is nothing to do but to wait, or to change one's mind. */
function actionsOf(scene: Scene, waits: boolean): Action[] {
  if (scene.state.status !== 'active') return endAlone(scene);
  return [...(waits ? [] : atHand(scene)), rarely(scene)];
}

/** An answer comes before everything else; then what is agreed; then finding a time. */
function atHand(scene: Scene): Action[] {
  const answers = answering(scene);
  if (answers.length > 0) return answers;
  return ahead(scene.state, scene.reader.now) ? withMeeting(scene) : findTime(scene);
}

/** A mentor who has not answered yet: the talent can name somebody else. */
const endAlone = (scene: Scene): Action[] =>
  scene.to === 'talent' && scene.state.status !== 'ended' ? [chooseAnother(scene)] : [];

function standing(scene: Scene): string[] {
  const { state, say, reader } = scene;
  if (state.status === 'ended') return [say('mentoring.standing.ended')];
  if (state.status !== 'active')
    return [say(`mentoring.standing.${state.unreached ? 'unreached' : 'asked'}`)];
  const at = ahead(state, reader.now);
  const pending = state.meeting?.suggestion;
  const suggestion = pending && beginsAt(pending.when) > reader.now ? pending : undefined;
  const lines = at ? [say('mentoring.standing.booked', { when: whenFor(scene, at.when) })] : [];
  if (suggestion) {
    const key = suggestion.by === scene.to ? 'mentoring.standing.waiting' : 'mentoring.standing.suggested';
    lines.push(
      say(key, {
        when: whenFor(scene, suggestion.when),
        length: sayMinutes(suggestion.when.minutes, reader.language),
      }),
    );
  }
  return [...(lines.length > 0 ? lines : [say('mentoring.standing.none')]), ...away(scene)];
}

/** The talent's own days in somebody else's place, as long as they are not over. */
function away(scene: Scene): string[] {
  const { state, say, to } = scene;
  const isAhead = state.internship && state.internship.to >= today(scene);
  return isAhead && to === 'talent' ? [say('mentoring.standing.internship', daysOf(scene))] : [];
}

/** The pair is none any more: the talent learns why, and what to do; a mentor only that it is so. */
export function endedCard(scene: Scene, view: ViewRef): Card {
  const { state, say, to, read } = scene;
  const { meeting, day = '', time = '', zone = scene.reader.zone } = view;
  const when = meeting ? whenFor(scene, { day, time, zone, minutes: 0 }) : '';
  const off = meeting ? [text(say('mentoring.ended.off', { when }))] : [];
  const calendar = meeting ? [outOfCalendar(scene, meeting)] : [];
  if (to === 'mentor')
    return {
      body: [text(say(`mentoring.ended.mentor.${state.why === 'stopped' ? 'stopped' : 'left'}`)), ...off],
      actions: calendar,
    };
  const find = button(
    'form',
    say('mentoring.button.find'),
    { word: 'mentor', args: { kind: state.kind } },
    'primary',
  );
  const help = state.kind === 'extra' ? [note(say('mentoring.ended.group'))] : [];
  const why = mentorIn(state, read) ? (state.why ?? 'stopped') : 'gone';
  return {
    body: [text(say(`mentoring.ended.${why}`)), ...off, ...help],
    actions: [find, ...calendar],
  };
}

/** On either's Home. What is agreed stands among their meetings. */
export function homeCard(scene: Scene): Card {
  const { state, say, to } = scene;
  const isAsked = to === 'mentor' && state.status !== 'active';
  const isAgreed = ahead(state, scene.reader.now) && !state.meeting?.suggestion;
  const open = isAsked ? [say('mentoring.home.asked')] : isAgreed ? [] : standing(scene);
  return {
    body: [text([...(isAsked ? [] : [say(`mentoring.home.${to}`)]), ...open].join(' '))],
    actions: [button('press', say(`mentoring.home.${to}Button`), { word: 'mentor' })],
  };
}
