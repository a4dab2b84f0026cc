import type { Action, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { sayMinutes } from '../../meeting/when.ts';
import { booked } from '../state.ts';
import { answering, findTime, rarely, withMeeting } from './actions.ts';
import { button, note, type Scene, text, whenFor } from './scene.ts';

/** Where the two stand, for whichever of them looks; what the other answered or did not is no part of it. */
export function mentorshipCard(scene: Scene, view: ViewRef): Card {
  const { state, say, to } = scene;
  const isNew = view.as === 'yes' && state.status === 'active' && !state.meeting && state.past.length === 0;
  return {
    title: say(to === 'talent' ? `mentoring.title.${state.kind}` : 'mentoring.title.mentor'),
    body: isNew ? [text(say(`mentoring.yes.${state.kind}`))] : standing(scene).map(text),
    actions: state.status === 'active' ? [...atHand(scene), rarely(scene)] : endAlone(scene),
  };
}

/** An answer comes before everything else; then what is agreed; then finding a time. */
function atHand(scene: Scene): Action[] {
  const answers = answering(scene);
  if (answers.length > 0) return answers;
  return booked(scene.state) ? withMeeting(scene) : findTime(scene);
}

/** A mentor who has not answered yet: the talent can name somebody else. */
function endAlone({ state, say, run, to }: Scene) {
  if (to !== 'talent' || state.status === 'ended') return [];
  return [button('form', say('mentoring.button.other'), { run, type: 'stopped' })];
}

function standing(scene: Scene): string[] {
  const { state, say, reader } = scene;
  if (state.status === 'ended') return [say('mentoring.standing.ended')];
  if (state.status !== 'active') return [say('mentoring.standing.asked')];
  const [at, suggestion] = [booked(state), state.meeting?.suggestion];
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
  return lines.length > 0 ? lines : [say('mentoring.standing.none')];
}

/** The pair is none any more: the talent learns why, and what to do; a mentor only that it is so. */
export function endedCard({ state, say, to }: Scene): Card {
  if (to === 'mentor') return { body: [text(say('mentoring.ended.mentor'))], actions: [] };
  const why = state.why === 'gone' ? 'mentoring.ended.gone' : 'mentoring.ended.declined';
  return {
    body: [text(say(why)), note(say('mentoring.ended.group'))],
    actions: [
      button('form', say('mentoring.button.find'), { word: 'mentor', args: { kind: state.kind } }, 'primary'),
    ],
  };
}

/** In the channel of the talent's group (T19). */
export const seekingCard = ({ say }: Scene): Card => ({
  body: [text(say('mentoring.seeking'))],
  actions: [],
});

/** On either's Home. What is agreed stands among their meetings. */
export function homeCard(scene: Scene): Card {
  const { state, say, to } = scene;
  const isAsked = to === 'mentor' && state.status !== 'active';
  const open = isAsked ? [say('mentoring.home.asked')] : booked(state) ? [] : standing(scene);
  return {
    body: [text([...(isAsked ? [] : [say(`mentoring.home.${to}`)]), ...open].join(' '))],
    actions: [button('press', say(`mentoring.home.${to}Button`), { word: 'mentor' })],
  };
}
