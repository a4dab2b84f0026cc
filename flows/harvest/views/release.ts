import type { Block, Card } from '../../../src/core/card.ts';
import { note, quote, text } from '../../round/views/scene.ts';
import { sayDay } from '../../schedule.ts';
import { KINDS, type Kind } from '../definition.ts';
import type { Chosen, Release } from '../state.ts';
import { called, fieldIn, type Scene, wordsOf } from './scene.ts';

/**
 * A release, word for word as it stands wherever it does: before those who are asked, in the channel, and in the files that
 * are made of it. Nobody is named who has not said so.
 */
export function releaseCard(scene: Scene, release: Release): Card & { title: string } {
  const { say } = scene;
  const recipients = fieldIn(scene, release, 'recipients');
  const intro = release.hasIntro ? fieldIn(scene, release, 'intro') : undefined;
  return {
    title: fieldIn(scene, release, 'title') ?? say('harvest.release.untitled'),
    body: [
      ...(recipients ? [note(say('harvest.release.to', { recipients }))] : []),
      ...(intro ? [text(intro)] : []),
      ...KINDS.flatMap((kind) => section(scene, release, kind)),
      note(fromLine(scene, release)),
    ],
    actions: [],
  };
}

function fromLine(scene: Scene, { day }: Release): string {
  const { say, reader } = scene;
  return day
    ? say('harvest.release.fromOn', { day: sayDay(day, reader.language, '') })
    : say('harvest.release.from');
}

function section(scene: Scene, { chosen }: Release, kind: Kind): Block[] {
  const blocks = chosen.filter((one) => one.kind === kind).flatMap((one) => contribution(scene, one));
  if (blocks.length === 0) return [];
  return [{ type: 'heading', text: scene.say(`harvest.section.${kind}`) }, ...blocks];
}

function contribution(scene: Scene, one: Chosen): Block[] {
  const words = wordsOf(scene, one);
  if (!words) return [];
  return [quote(words), ...(one.named ? [note(called(scene, one.by))] : [])];
}

/** The same inside another card, under what that one says of it. */
export function releaseBlocks(scene: Scene, release: Release): Block[] {
  const { title, body } = releaseCard(scene, release);
  return [{ type: 'divider' }, { type: 'heading', text: title }, ...body];
}
