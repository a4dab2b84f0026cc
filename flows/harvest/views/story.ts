import type { Story } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { contributionOf } from '../state.ts';
import type { Scene } from './scene.ts';

/** What the reader has written in a harvest, of whatever kind (`export`). */
export function harvestStory(scene: Scene): Story {
  const { read, say } = scene;
  const entries = read.answers.map(({ step, text, at }) => ({ label: say(labelOf(scene, step)), text, at }));
  return {
    title: say('harvest.title'),
    chapters: entries.length > 0 ? [{ heading: say('harvest.story'), entries }] : [],
  };
}

function labelOf({ state }: Scene, step: string): MessageKey {
  const [what, id, field] = step.split('.');
  if (what === 'objection') return 'harvest.form.reason';
  if (what === 'release') return `harvest.form.${field as 'title' | 'recipients' | 'intro'}`;
  return `harvest.kind.${contributionOf(state, Number(id))?.kind ?? 'learning'}`;
}
