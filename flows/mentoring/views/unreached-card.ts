import type { Card } from '../../../src/core/card.ts';
import { chooseAnother } from './actions.ts';
import { type Scene, text } from './scene.ts';

/** No message reaches the mentor, and what helps; never what it was about. */
export function unreachedCard(scene: Scene): Card {
  const { state, say } = scene;
  if (state.unreached) {
    const remedy = state.unreached === 'teams' ? 'teams' : 'account';
    return {
      title: say('mentoring.unreached.title'),
      body: [text(say(`mentoring.unreached.${remedy}`))],
      actions: [chooseAnother(scene)],
    };
  }
  const said = state.status === 'ended' ? 'mentoring.invitation.withdrawn' : 'mentoring.unreached.reached';
  return { body: [text(say(said))], actions: [], closed: true };
}
