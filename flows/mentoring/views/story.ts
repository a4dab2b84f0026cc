import type { Reader, Story, StoryEntry } from '../../../src/core/flow.ts';
import { ADJUSTMENT } from '../afterwards.ts';
import type { Read } from '../decide.ts';
import { dated, type MentoringState } from '../state.ts';
import { TOPIC } from '../topic.ts';
import { sceneOf, whenFor } from './scene.ts';

/** What the talent has written about the talks, every version of it, under the day of each (`export`). */
export function mentoringStory(state: MentoringState, reader: Reader, read: Read): Story {
  const scene = sceneOf(state, reader, read, '');
  const entries = (step: string, label: string): StoryEntry[] =>
    read.answers.filter((one) => one.step === step).map(({ text, at }) => ({ label, text, at }));
  const took = dated(state).filter(({ outcome }) => outcome === 'held' || outcome === 'open');
  const when = took.map((one) => ({
    label: scene.say('mentoring.story.meeting'),
    text: whenFor(scene, one.when),
  }));
  return {
    title: scene.say('mentoring.story'),
    chapters: [
      {
        heading: scene.say(`mentoring.title.${state.kind}`),
        entries: [
          ...when,
          ...entries(TOPIC, scene.say('mentoring.form.topic')),
          ...entries(ADJUSTMENT, scene.say('mentoring.adjust')),
        ],
      },
    ],
  };
}
