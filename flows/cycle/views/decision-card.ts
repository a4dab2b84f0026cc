import type { Action, Card } from '../../../src/core/card.ts';
import { standing, versionIn } from '../answers.ts';
import { decidedOf } from '../events.ts';
import { note, press, quoted, type Scene, text } from './scene.ts';

/** What a meeting decided waits until what is being tried has been looked back on, unless the leader ends that here. */
export function decisionCard(scene: Scene): Card {
  const { state, read, say } = scene;
  const { waits = false, version = 0 } = state.decision ?? {};
  if (!waits || state.way) {
    const left = say(waits ? 'cycle.end.laidDown' : 'cycle.decision.over');
    return { closed: true, body: [note(left)], actions: [] };
  }
  return {
    body: [
      ...quoted(say('cycle.decision.notYet'), standing(state, read.answers, 'tryOut')),
      ...quoted(say('cycle.decision.waits'), versionIn(read.answers, decidedOf('tryOut'), version)),
      text(say('cycle.decision.early')),
    ],
    actions: [
      lookBackAction(scene),
      press(scene, 'cycle.button.follow', { run: scene.run, type: 'decisionFollowed' }),
    ],
  };
}

/** Whoever has begun to look back goes on with that. */
function lookBackAction(scene: Scene): Action {
  const { state, run } = scene;
  const back = state.lookingBack
    ? { run, type: 'resumed', args: { taken: 'yes' } }
    : { run, type: 'lookedBack' };
  return { ...press(scene, 'cycle.button.lookBackFirst', back), style: 'primary' };
}
