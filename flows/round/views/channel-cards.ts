import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import type { MessageKey } from '../../locales/say.ts';
import { type Field, isInRound, type Step } from '../definition.ts';
import { asksOnly } from '../floor.ts';
import {
  answerOf,
  type Contribution,
  contributionOf,
  type Place,
  partIn,
  placeFrom,
  placeName,
  roundState,
  stageOf,
  supportersOf,
} from '../state.ts';
import { meetingLine, nowLine } from './lead-card.ts';
import { floorLine, partLines, presenterNames, taskOf, weIn } from './parts.ts';
import { button, called, closed, dayFor, note, quote, type Scene, text, until, wordsOf } from './scene.ts';

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
      text(say(stepKey(scene, place), { name, we: weIn(round) })),
      ...details(scene, place),
      ...floorLine(scene, place),
      ...ends,
    ],
    actions: isNow ? stepActions(scene, place.step, { run, seen }) : [],
  };
}

const stepKey = ({ state }: Scene, { step }: Place): MessageKey =>
  step === 'reflections' && state.questionsOnly ? 'round.step.reflections.asking' : `round.step.${step}`;

function stepActions({ say }: Scene, step: Step, { run, seen }: { run: string; seen: string }): Action[] {
  const isOften = ['interview', 'reflections', 'learning', 'patterns'].includes(step);
  const form = (key: MessageKey, args: Record<string, string>, style?: 'primary') =>
    button('form', say(key), { run, type: 'said', args: { seen, ...args } }, style);
  return [
    form(`round.say.${step}`, {}, 'primary'),
    ...(step === 'learning' ? [form('round.say.learning.asking', { asks: 'yes' })] : []),
    ...(isOften ? [form('round.button.mend', { last: 'yes' })] : []),
  ];
}

/** What belongs to a step besides its sentence: confidentiality, a task for each who reflects, what was decided before. */
function details(scene: Scene, { round: index, step }: Place): Block[] {
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
        ...(round?.reflectors ?? []).map((person) =>
          text(say('round.task', { name: called(scene, person), task: taskOf(scene, index, person) })),
        ),
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
  const shown = (one.fields as Field[]).flatMap((field) => {
    const words = wordsOf(scene, one, field);
    const isAlone = field === 'text' || field === 'what';
    return words ? [...(isAlone ? [] : [note(say(`round.field.${field}`))]), quote(words)] : [];
  });
  return [...shown, ...(one.day ? [note(say('round.byDay', { day: dayFor(scene, one.day) }))] : [])];
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
