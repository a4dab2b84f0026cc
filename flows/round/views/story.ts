import type { Story, StoryEntry } from '../../../src/core/flow.ts';
import { type Field, STEPS } from '../definition.ts';
import type { Scene } from './scene.ts';
import { wordsOf } from './scene.ts';

/** What the reader has said in a meeting, step by step, and what they wanted told of it (`export`). */
export function roundStory(scene: Scene): Story {
  const { state, say, me } = scene;
  const own = state.said.filter(({ by }) => by === me);
  const chapters = STEPS.flatMap((step) => {
    const entries = own
      .filter((one) => one.step === step)
      .flatMap((one) =>
        one.fields.flatMap((field): StoryEntry[] => {
          const text = wordsOf(scene, one, field);
          return text ? [{ label: say(`round.field.${field as Field}`), text }] : [];
        }),
      );
    return entries.length > 0 ? [{ heading: say(`round.step.${step}.title`), entries }] : [];
  });
  return { title: say('round.story'), chapters };
}
