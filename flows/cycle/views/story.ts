import type { Block, Card } from '../../../src/core/card.ts';
import type { Story, StoryEntry } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { dayOf, sayDay } from '../../schedule.ts';
import { isHard } from '../../wording/index.ts';
import { latest, standing, versionIn } from '../answers.ts';
import { ALL_STEPS, PHASES, type Step } from '../definition.ts';
import { NOTE, previousOf } from '../events.ts';
import { expectedAndCame, pictureBlocks } from './end-card.ts';
import { MOST_SHOWN, notesOf } from './note-card.ts';
import { questionOf } from './question.ts';
import { note, quote, quoted, type Scene, sayDayTo, text } from './scene.ts';

/** Everything that the leader has written in a cycle, phase by phase, earlier versions included (`export`). */
export function cycleStory(scene: Scene): Story {
  const { state, say } = scene;
  const phases = PHASES.map((phase) => ({
    heading: say(`phase.${phase}`),
    entries: ALL_STEPS.filter((step) => step.phase === phase).flatMap((step) => entriesOf(scene, step)),
  }));
  const chapters = [broughtAlong(scene), ...phases, notesChapter(scene)].filter(
    ({ entries }) => entries.length > 0,
  );
  const title = state.of ? say('cycle.story.evaluation') : say('cycle.story.title', { number: state.number });
  return { title, chapters };
}

/** Each version of an answer, the oldest first; a choice and a day in words. */
function entriesOf(scene: Scene, step: Step): StoryEntry[] {
  const versions = scene.read.answers.filter((answer) => answer.step === step.id);
  const label = questionOf(step, scene);
  return versions.map(({ text: words, at }) => ({ label, text: inWords(scene, step, words), at }));
}

function inWords({ say, reader }: Scene, { kind, id }: Step, words: string): string {
  if (kind === 'choice') return say(`cycle.${id}.${words}` as MessageKey);
  return kind === 'day' ? sayDay(words, reader.language, '') : words;
}

function broughtAlong({ read, say }: Scene) {
  const labels = new Map(ALL_STEPS.map(({ id }) => [previousOf(id), id]));
  const entries = read.answers.flatMap(({ step, text: words, at }): StoryEntry[] => {
    const id = labels.get(step);
    return id ? [{ label: say(`cycle.name.${id}` as MessageKey), text: words, at }] : [];
  });
  return { heading: say('cycle.story.previous'), entries };
}

/** Each wording of what was noted, the oldest first; what was taken back is gone. */
function notesChapter({ state, say, read }: Scene) {
  const entries = state.notes.flatMap(({ as, how, versions }) => {
    const what = say(as === 'starMoment' ? 'cycle.note.star' : 'cycle.note.observation');
    const label = how ? `${what} · ${say(`cycle.note.${how}`)}` : what;
    return versions.flatMap((version): StoryEntry[] => {
      const found = versionIn(read.answers, NOTE, version);
      return found ? [{ label, text: found.text, at: found.at }] : [];
    });
  });
  return { heading: say('cycle.story.notes'), entries };
}

/** A past cycle in short: what it was about, what was tried and learnt, and its picture. */
export function storyCard(scene: Scene): Card {
  const { state, read, say } = scene;
  const told = (['challenge', 'tryOut', 'reflection', 'insight'] as const).flatMap((id): Block[] =>
    quoted(say(`cycle.name.${id}`), latest(read.answers, id)),
  );
  const stars = starsOf(scene).slice(-MOST_SHOWN);
  const lookedBack = latest(read.answers, 'reflection')?.at;
  const day = lookedBack !== undefined && sayDayTo(scene, dayOf(lookedBack, scene.reader.zone));
  return {
    title: say('cycle.story.title', { number: state.number }),
    body: [
      ...(day ? [note(say('cycle.story.lookedBack', { day }))] : []),
      ...(told.length > 0 ? told : [note(say('cycle.story.empty'))]),
      ...expectedAndCame(scene),
      ...(stars.length > 0 ? [text(say('cycle.story.stars'))] : []),
      ...stars.map(quote),
      ...pictureBlocks(scene),
      note(say('cycle.story.whole')),
    ],
    actions: [],
  };
}

/** What was kept as a star moment on the way, and what was named as one in the end. */
function starsOf(scene: Scene): string[] {
  const { state, read } = scene;
  const last = standing(state, read.answers, 'star')?.text;
  const kept = notesOf(scene, 'starMoment').map(({ words }) => words);
  return [...kept, ...(last && !isHard(last) ? [last] : [])];
}

/** A past cycle in a line or two, for Home. */
export function pastCard({ state, read, say }: Scene): Card {
  const tryOut = latest(read.answers, 'tryOut') ?? latest(read.answers, 'challenge');
  return {
    title: say('cycle.story.title', { number: state.number }),
    body: [
      ...(tryOut ? [quote(tryOut.text)] : []),
      ...quoted(say('cycle.story.insight'), latest(read.answers, 'insight')),
    ],
    actions: [],
  };
}
