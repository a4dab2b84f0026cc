import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { button, closed, note, text, until } from '../../round/views/scene.ts';
import { awaited, type Release, releaseOf } from '../state.ts';
import { giveButton } from './channel-cards.ts';
import { releaseBlocks } from './release.ts';
import type { Scene } from './scene.ts';

/** What a leader can do with the harvest. */
export function ownCard(scene: Scene): Card {
  const { say } = scene;
  return { title: say('harvest.title'), body: [text(say('harvest.own'))], actions: [giveButton(scene)] };
}

/** The whole as it would be released, for each in the network: with what is theirs in it, and how to say no. */
export function askCard(scene: Scene, view: ViewRef): Card {
  const { state, say, me = '' } = scene;
  const release = releaseOf(state, Number(view.release));
  if (!release || String(release.draft) !== view.draft) return closed(say('harvest.ask.over'));
  const own = release.chosen.filter(({ by }) => by === me);
  if (release.status === 'released') return releasedToMe(scene, release, own.length > 0);
  if (release.status !== 'asked' && release.status !== 'ready') return closed(say('harvest.ask.over'));
  const isAwaited = awaited(release).includes(me);
  return {
    title: say('harvest.ask.title'),
    body: [
      text(say(isAwaited && view.again ? 'harvest.ask.again' : 'harvest.ask')),
      ...standing(scene, release),
      ...releaseBlocks(scene, release),
    ],
    actions: answers(scene, release),
  };
}

/** What the reader has answered, until when they can, and how much of it is theirs. */
function standing(scene: Scene, release: Release): Block[] {
  const { say, me = '' } = scene;
  const count = release.chosen.filter(({ by }) => by === me).length;
  const isYes = release.approved.includes(me);
  const notes = [
    ...(count > 0 && !isYes ? [say('harvest.ask.own', { count })] : []),
    isYes ? say('harvest.ask.approved') : '',
    release.status === 'ready'
      ? say('harvest.ask.ready')
      : say(`harvest.ask.until.${isYes || count === 0 ? 'no' : 'own'}`, {
          until: until(scene, release.until ?? 0),
        }),
  ];
  return notes.filter((one) => one !== '').map(note);
}

function answers(scene: Scene, release: Release): Action[] {
  const { say, run, me = '' } = scene;
  const args = seenIn(release);
  const mayApprove = release.status === 'asked' && !release.approved.includes(me);
  return [
    ...(mayApprove
      ? [button('press', say('harvest.button.approve'), { run, type: 'approved', args }, 'primary')]
      : []),
    button('form', say('harvest.button.object'), { run, type: 'objected', args }),
    ...authorActions(scene, release),
  ];
}

/** Which draft a card shows: what is pressed on it answers no other. */
export const seenIn = ({ id, draft }: Release) => ({ release: String(id), draft: String(draft) });

function authorActions(scene: Scene, release: Release): Action[] {
  const { say, run, me } = scene;
  const own = release.chosen.filter(({ by }) => by === me);
  if (own.length === 0) return [];
  const args = seenIn(release);
  const isNamed = own.every(({ named }) => named);
  return [
    button('press', say(isNamed ? 'harvest.button.unname' : 'harvest.button.name'), {
      run,
      type: 'named',
      args: { ...args, name: isNamed ? 'no' : 'yes' },
    }),
    button('press', say('harvest.button.leaveOut'), { run, type: 'leftOut', args }),
  ];
}

/** It is out: whoever has something in it can still take it back, as far as Lærke reaches. */
function releasedToMe(scene: Scene, release: Release, isAuthor: boolean): Card {
  const { say } = scene;
  if (!isAuthor) return closed(say('harvest.ask.released'));
  return {
    body: [text(say('harvest.ask.released')), note(say('harvest.ask.reach'))],
    actions: authorActions(scene, release),
  };
}
