import type { Action, Block, Card } from '../../../src/core/card.ts';
import { shortened } from '../../round/views/channel-cards.ts';
import { button, closed, note, quote, text, until } from '../../round/views/scene.ts';
import { MOST_LISTED } from '../definition.ts';
import { mayBeAsked } from '../releasing.ts';
import { objectionOf, type Release, underWay, untold } from '../state.ts';
import { giveButton } from './channel-cards.ts';
import { seenIn } from './own-cards.ts';
import { releaseBlocks } from './release.ts';
import { called, fieldIn, mayRelease, type Scene, wordsOf } from './scene.ts';

/** What whoever puts releases together has in hand. Of who has answered what it says nothing. */
export function leadCard(scene: Scene): Card {
  const { state, me } = scene;
  if (state.lead !== me || !mayRelease(scene)) return closed(elsewhere(scene));
  const release = underWay(state);
  return release ? releaseAtHand(scene, release) : gathered(scene);
}

/** Whose it is to put together now. */
function elsewhere(scene: Scene): string {
  const { state, say, me } = scene;
  const other = state.lead === me ? undefined : state.lead;
  return other ? say('harvest.lead.other', { name: called(scene, other) }) : say('harvest.lead.nobody');
}

/** What there is to choose from, and what was released last. */
function gathered(scene: Scene): Card {
  const { state, say, run } = scene;
  const open = untold(state);
  const last = state.releases.findLast(({ status }) => status === 'released');
  const listed = open.slice(-MOST_LISTED).map((one) => {
    const words = shortened(wordsOf(scene, one) ?? '');
    const kind = say(`harvest.kind.${one.kind}`);
    return say('harvest.lead.line', { number: one.id, kind, name: called(scene, one.by), words });
  });
  return {
    title: say('harvest.title'),
    body: [
      text(say('harvest.lead.count', { count: open.length })),
      ...(listed.length > 0 ? [text(listed.join('\n'))] : []),
      ...(last ? [note(say('harvest.lead.released', { title: fieldIn(scene, last, 'title') ?? '' }))] : []),
    ],
    actions: [
      giveButton(scene),
      ...(state.given.length > 0
        ? [button('form', say('harvest.button.draft'), { run, type: 'drafted' })]
        : []),
      ...(last ? releasedActions(scene, last) : []),
    ],
  };
}

function releasedActions({ say, run, state }: Scene, { id }: Release): Action[] {
  const release = String(id);
  return [
    button('press', say('harvest.button.files'), {
      word: 'harvest',
      args: { network: state.network, release },
    }),
    button('press', say('harvest.button.withdraw'), { run, type: 'withdrawn', args: { release } }, 'danger'),
  ];
}

function releaseAtHand(scene: Scene, release: Release): Card {
  const { say } = scene;
  return {
    title: say(`harvest.lead.${release.status as 'drafting' | 'asked' | 'ready'}.title`),
    body: [...standing(scene, release), ...releaseBlocks(scene, release)],
    actions: leadActions(scene, release),
  };
}

function standing(scene: Scene, release: Release): Block[] {
  const { say } = scene;
  const { approved, asked, status } = release;
  switch (status) {
    case 'asked': {
      const params = { yes: approved.length, all: asked.length, until: until(scene, release.until ?? 0) };
      return [text(say('harvest.lead.asked', params))];
    }
    case 'ready':
      return [text(say('harvest.lead.ready')), note(say('harvest.ask.reach'))];
    default:
      return release.turnedDown ? turnedDown(scene, release) : [text(say(draftKey(release)))];
  }
}

const draftKey = ({ chosen }: Release) =>
  chosen.length > 0 ? 'harvest.lead.drafting' : 'harvest.lead.nothingLeft';

/** That somebody wanted it otherwise, and why where they have said so; never who. */
function turnedDown({ say, read }: Scene, { id, objections }: Release): Block[] {
  const why = read.answers.find(({ step }) => step === objectionOf(id, objections));
  return [
    text(say('harvest.lead.objected')),
    ...(why ? [quote(why.text)] : []),
    text(say('harvest.lead.redo')),
  ];
}

function leadActions({ say, run }: Scene, release: Release): Action[] {
  const args = seenIn(release);
  const { status } = release;
  return [
    ...(status === 'drafting' && mayBeAsked(release)
      ? [button('press', say('harvest.button.send'), { run, type: 'sentRound', args }, 'primary')]
      : []),
    ...(status === 'ready'
      ? [button('press', say('harvest.button.release'), { run, type: 'released', args }, 'primary')]
      : []),
    button('form', say('harvest.button.redraft'), { run, type: 'drafted' }),
    button('press', say('harvest.button.drop'), { run, type: 'dropped', args }, 'danger'),
  ];
}
