import type { Block, Card } from '../../../src/core/card.ts';
import { contributionOf, type Line } from '../state.ts';
import { meetingLine } from './lead-card.ts';
import { pictureBlocks } from './picture.ts';
import { called, dayFor, note, quote, type Scene, text, wordsOf } from './scene.ts';

/** What is told of the meeting (P3; domain.md §8, Group summary): only what its authors have approved. */
export function summaryCard(scene: Scene): Card {
  const { state, say, read } = scene;
  const { summary } = state;
  if (!summary || summary.status === 'withdrawn')
    return { body: [note(say('round.summary.withdrawn'))], actions: [], closed: true, withdrawn: true };
  const approved = summary.lines.filter(({ status }) => status === 'approved');
  const day = state.rounds.find((round) => round.day)?.day;
  const title = day
    ? say(`round.summary.titleOn.${state.mode}`, { day: dayFor(scene, day) })
    : say('round.summary.title');
  if (approved.length === 0)
    return { title, body: [text(say('round.summary.short')), ...meetingLine(scene)], actions: [] };
  const themes = read.answers.findLast(({ step, version }) => step === 'themes' && version === summary.draft);
  const lines = approved.map((line) => ({ line, ...wordsIn(scene, line) }));
  return {
    title,
    body: [
      text(say('round.summary.present', { count: state.people.length })),
      ...(themes && summary.hasThemes ? [text(say('round.summary.themes', { themes: themes.text }))] : []),
      ...patternBlocks(scene),
      ...section(
        scene,
        'actions',
        lines.flatMap(({ line, action }) => (action ? [actionLine(scene, line, action)] : [])),
      ),
      ...section(
        scene,
        'stars',
        lines.flatMap(({ line, star }) => (star ? [named(scene, line, star)] : [])),
      ),
      ...section(
        scene,
        'help',
        lines.flatMap(({ line, help }) => (help ? [named(scene, line, help)] : [])),
      ),
      ...(summary.picture ? pictureBlocks(summary.picture, say) : []),
      ...meetingLine(scene),
    ],
    actions: [],
  };
}

function patternBlocks(scene: Scene): Block[] {
  const { state } = scene;
  const shown = (state.summary?.patterns ?? []).flatMap((id) => {
    const one = contributionOf(state, id);
    const words = one && wordsOf(scene, one, 'text');
    return words ? [words] : [];
  });
  return section(scene, 'patterns', shown);
}

function section({ say }: Scene, name: 'patterns' | 'actions' | 'stars' | 'help', lines: string[]): Block[] {
  if (lines.length === 0) return [];
  return [{ type: 'heading', text: say(`round.summary.${name}`) }, ...lines.map(quote)];
}

const named = (scene: Scene, { person }: Line, words: string) => `${called(scene, person)}: ${words}`;

function actionLine(scene: Scene, line: Line, words: string): string {
  const name = called(scene, line.person);
  return line.day
    ? scene.say('round.summary.by', { name, day: dayFor(scene, line.day), words })
    : named(scene, line, words);
}

/** The words of somebody's lines, as far as the reader may see them. */
export function wordsIn(
  { read }: Scene,
  { fields }: Line,
): { action?: string; star?: string; help?: string } {
  const found = Object.entries(fields).flatMap(([field, { step, version }]) => {
    const words = read.answers.find((answer) => answer.step === step && answer.version === version)?.text;
    return words ? [[field, words]] : [];
  });
  return Object.fromEntries(found);
}

/** Somebody's lines as they would stand in the summary: the very preview that they approve. */
export function lineBlocks(scene: Scene, line: Line): Block[] {
  const { action, star, help } = wordsIn(scene, line);
  return [
    ...section(scene, 'actions', action ? [actionLine(scene, line, action)] : []),
    ...section(scene, 'stars', star ? [named(scene, line, star)] : []),
    ...section(scene, 'help', help ? [named(scene, line, help)] : []),
  ];
}
