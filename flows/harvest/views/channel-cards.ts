import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { button, note, quote, text } from '../../round/views/scene.ts';
import { KINDS } from '../definition.ts';
import { contributionOf, releaseOf } from '../state.ts';
import { releaseCard } from './release.ts';
import { called, type Scene, wordsOf } from './scene.ts';

/** The one post that contributions stand under: what it is for, and how much there is of what. */
export function rootCard(scene: Scene): Card {
  const { state, say } = scene;
  const counts = KINDS.flatMap((kind) => {
    const count = state.given.filter((one) => one.kind === kind).length;
    return count > 0 ? [say('harvest.count', { what: say(`harvest.kind.${kind}`), count })] : [];
  });
  return {
    title: say('harvest.title'),
    body: [text(say('harvest.root')), ...(counts.length > 0 ? [note(counts.join('\n'))] : [])],
    actions: [giveButton(scene)],
  };
}

export const giveButton = ({ say, run }: Pick<Scene, 'say' | 'run'>) =>
  button('form', say('harvest.button.give'), { run, type: 'given' }, 'primary');

/** Something that was given, under the name of whoever did, and with its number. */
export function givenCard(scene: Scene, view: ViewRef): Card {
  const { state, say, run } = scene;
  const one = contributionOf(state, Number(view.id));
  const words = one && wordsOf(scene, one);
  if (!one || !words)
    return { body: [note(say('harvest.given.gone'))], actions: [], closed: true, withdrawn: true };
  const kind = say(`harvest.kind.${one.kind}`);
  return {
    body: [text(say('harvest.given', { number: one.id, kind, name: called(scene, one.by) })), quote(words)],
    actions: [
      button('form', say('harvest.button.mend'), { run, type: 'given', args: { id: String(one.id) } }),
    ],
  };
}

/** What has left the network, for those in it to see; the files are made of this very card. */
export function releasedCard(scene: Scene, view: ViewRef): Card {
  const release = releaseOf(scene.state, Number(view.release));
  if (release?.status === 'released') return releaseCard(scene, release);
  return {
    body: [note(scene.say('harvest.release.withdrawn'))],
    actions: [],
    closed: true,
    withdrawn: true,
  };
}
