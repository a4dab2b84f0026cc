import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { FIELDS, isInRound, type Step, TASKS } from '../definition.ts';
import { asksOnly, floorIn } from '../floor.ts';
import {
  answerOf,
  type Contribution,
  contributionOf,
  type Line,
  partIn,
  placeFrom,
  placeName,
  presentersIn,
  roundState,
  stageOf,
  supportersOf,
} from '../state.ts';
import { meetingLine, nowLine } from './lead-card.ts';
import { partLines, presenterNames } from './parts.ts';
import { pictureBlocks } from './picture.ts';
import {
  button,
  called,
  closed,
  dayFor,
  listed,
  note,
  quote,
  type Scene,
  text,
  until,
  wordsOf,
} from './scene.ts';

/** The one post of a meeting; everything else stands in its thread. */
export function rootCard(scene: Scene): Card {
  const { state, say } = scene;
  const stage = stageOf(state);
  return {
    title: say(`round.root.title.${state.mode}`),
    body: [
      ...partLines(scene),
      note(state.over ? say(`round.over.${state.over}`) : nowLine(scene)),
      ...(stage === 'steps' ? [note(say('round.root.thread'))] : []),
    ],
    actions: [],
  };
}

/** A step: what it is about, who has the floor, and how long. */
export function stepCard(scene: Scene, view: ViewRef): Card {
  const { state, say, run } = scene;
  const place = placeFrom(view.at, state);
  if (!place) return closed(say('round.step.over'));
  const isNow = state.at !== undefined && stageOf(state) === 'steps' && placeName(state.at) === view.at;
  const seen = placeName(place);
  const round = state.rounds[place.round];
  const isRound = isInRound(place.step);
  const title = say(`round.step.${place.step}.title`);
  const name = round ? presenterNames(scene, round) : '';
  const ends = isNow && state.at ? [note(say('round.lasts', { until: until(scene, state.at.ends) }))] : [];
  return {
    title:
      isRound && state.rounds.length > 1
        ? say('round.step.ofRound', { title, round: place.round + 1 })
        : title,
    body: [
      text(
        say(`round.step.${place.step}`, { name, we: round && presentersIn(round).length > 1 ? 'yes' : 'no' }),
      ),
      ...details(scene, place),
      ...(isRound ? [note(say('round.floor', { names: listed(scene, floorIn(state, place)) }))] : []),
      ...ends,
    ],
    actions: isNow ? stepActions(scene, place.step, { run, seen }) : [],
  };
}

function stepActions({ say }: Scene, step: Step, { run, seen }: { run: string; seen: string }): Action[] {
  const isOften = ['interview', 'reflections', 'patterns'].includes(step);
  const press = { run, type: 'said', args: { seen } };
  return [
    button('form', say(`round.say.${step}`), press, 'primary'),
    ...(isOften ? [button('form', say('round.button.mend'), { ...press, args: { seen, last: 'yes' } })] : []),
  ];
}

/** What belongs to a step besides its sentence: confidentiality, a task for each who reflects, what was decided before. */
function details(scene: Scene, { round: index, step }: { round: number; step: Step }): Block[] {
  const { state, say } = scene;
  const round = state.rounds[index];
  const only = round?.interviewer && asksOnly(state, { round: index, step }, round.interviewer);
  switch (step) {
    case 'frame':
      return [note(say('round.confidential'))];
    case 'interview':
      return only ? [note(say('round.questionsOnly'))] : [];
    case 'reflections':
      return [
        ...(round?.reflectors ?? []).map((person, turn) => {
          const task = TASKS[(turn + index) % TASKS.length] ?? TASKS[0];
          return text(say('round.task', { name: called(scene, person), task: say(`round.task.${task}`) }));
        }),
        ...(only ? [note(say('round.questionsOnly'))] : []),
      ];
    case 'earlier':
      return earlierLines(scene);
    case 'learning':
    case 'patterns':
      return [];
    case 'decisions':
      return meetingLine(scene);
  }
}

/** What people decided last time, as everybody read it then. */
function earlierLines(scene: Scene): Block[] {
  const { read } = scene;
  const before = roundState.safeParse(read.earlier?.state);
  if (!before.success || !read.earlier) return [];
  const { answers } = read.earlier;
  return before.data.said.flatMap((one) => {
    if (one.step !== 'decisions') return [];
    const what = answers.find(
      ({ step, version }) => step === answerOf(one.id, 'what') && version === one.version,
    );
    return what ? [text(called(scene, one.by)), quote(what.text)] : [];
  });
}

/** Something that was said, under the name of whoever did. */
export function saidCard(scene: Scene, view: ViewRef): Card {
  const { state, say } = scene;
  const one = contributionOf(state, Number(view.id));
  if (!one) return { body: [note(say('round.said.gone'))], actions: [], closed: true, withdrawn: true };
  const round = state.rounds[one.round];
  const part = round ? partIn(round, one.by) : 'listener';
  const isRound = isInRound(one.step);
  const name = called(scene, one.by);
  return {
    body: [
      text(
        isRound ? say(`round.said.${part}`, { name }) : say(`round.said.${one.step as 'patterns'}`, { name }),
      ),
      ...saidBlocks(scene, one),
      ...(one.step === 'patterns' ? patternNotes(scene, one) : []),
    ],
    actions: one.step === 'patterns' ? supportAction(scene, one) : [],
  };
}

/** The words, field by field; a field that stands alone needs no label. */
export function saidBlocks(scene: Scene, one: Contribution): Block[] {
  const { say } = scene;
  const shown = FIELDS[one.step].flatMap((field) => {
    const words = one.fields.includes(field) ? wordsOf(scene, one, field) : undefined;
    return words ? [{ field, words }] : [];
  });
  return [
    ...shown.flatMap(({ field, words }) => [
      ...(FIELDS[one.step].length > 1 && field !== 'what' ? [note(say(`round.field.${field}`))] : []),
      quote(words),
    ]),
    ...(one.day ? [note(say('round.byDay', { day: dayFor(scene, one.day) }))] : []),
  ];
}

function patternNotes(scene: Scene, one: Contribution): Block[] {
  const { state, say } = scene;
  if (one.into !== undefined) {
    const other = contributionOf(state, one.into);
    const words = other && wordsOf(scene, other, 'text');
    return words ? [note(say('round.pattern.into', { words: shortened(words) }))] : [];
  }
  const others = supportersOf(state, one).length - 1;
  return others > 0 ? [note(say('round.pattern.count', { count: others }))] : [];
}

export const shortened = (words: string, most = 80): string =>
  [...words].length > most
    ? `${[...words]
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : words;

function supportAction({ state, say, run }: Scene, one: Contribution): Action[] {
  if (stageOf(state) !== 'steps' || one.into !== undefined) return [];
  return [
    button('press', say('round.button.support'), { run, type: 'supported', args: { id: String(one.id) } }),
  ];
}

/** What is told of the meeting (P3; domain.md §8, Group summary): only what its authors have approved. */
export function summaryCard(scene: Scene): Card {
  const { state, say, read } = scene;
  const { summary } = state;
  if (!summary || summary.status === 'withdrawn')
    return { body: [note(say('round.summary.withdrawn'))], actions: [], closed: true, withdrawn: true };
  const approved = summary.lines.filter(({ status }) => status === 'approved');
  const day = state.rounds.find((round) => round.day)?.day;
  const title = day ? say('round.summary.titleOn', { day: dayFor(scene, day) }) : say('round.summary.title');
  if (approved.length === 0)
    return { title, body: [text(say('round.summary.short')), ...meetingLine(scene)], actions: [] };
  const themes = read.answers.findLast(({ step, version }) => step === 'themes' && version === summary.draft);
  const lines = approved.map((line) => ({ line, ...wordsIn(scene, line) }));
  return {
    title,
    body: [
      text(say('round.summary.present', { count: state.people.length })),
      ...(themes && summary.hasThemes ? [text(themes.text)] : []),
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
