import type { Reader, Story, StoryEntry } from '../../../src/core/flow.ts';
import { ADJUSTMENT } from '../afterwards.ts';
import type { Read } from '../decide.ts';
import { OTHERS } from '../others.ts';
import { SEEKING } from '../seeking.ts';
import { dated, type MentoringState } from '../state.ts';
import { TOPIC } from '../topic.ts';
import { daysOf } from './extra-cards.ts';
import { capital, sceneOf, whenFor } from './scene.ts';

/** Everything that was written in it, every version of it, besides when the two have talked (`export`). */
export function mentoringStory(state: MentoringState, reader: Reader, read: Read): Story {
  const scene = sceneOf(state, reader, read, '');
  const entries = (step: string, label: string, isMeant = (_: number) => true): StoryEntry[] =>
    read.answers
      .filter((one) => one.step === step && isMeant(one.version))
      .map(({ text, at }) => ({ label, text, at }));
  const { internship } = state;
  const isTakenHome = (version: number) => internship?.written?.includes(version) ?? false;
  const away = internship
    ? [{ label: scene.say('mentoring.form.internship'), text: capital(daysOf(scene).days) }]
    : [];
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
          ...entries(OTHERS, scene.say('mentoring.story.others')),
          ...entries(ADJUSTMENT, scene.say('mentoring.adjust'), (version) => !isTakenHome(version)),
          ...away,
          ...entries(ADJUSTMENT, scene.say('mentoring.back'), isTakenHome),
          ...entries(SEEKING, scene.say('mentoring.story.seeking')),
        ],
      },
    ],
  };
}
