import {
  defineFlow,
  type PersonId,
  type Projection,
  type RoundPart,
  type Stamp,
} from '../../src/core/flow.ts';
import type { Decided, Read } from './decide.ts';
import { isPublic } from './definition.ts';
import { type RoundEvent, roundEvent, roundRights } from './events.ts';
import { reduce } from './reduce.ts';
import { start } from './start.ts';
import {
  answerOf,
  type Line,
  presentersIn,
  type Round,
  type RoundState,
  roundState,
  THEMES,
} from './state.ts';
import { roundCard } from './views/cards.ts';
import { roundForm } from './views/forms.ts';
import { sceneOf } from './views/scene.ts';
import { roundStory } from './views/story.ts';

/**
 * A reflection meeting of a network (K22–K25; P5): one or more rounds, patterns across them, decisions, and what is told
 * of it. What people say in it is theirs: sealed with their own keys, and gone with them.
 */
export const round = defineFlow<RoundState, RoundEvent, keyof Read>({
  id: 'round',
  version: 1,
  state: roundState,
  event: roundEvent,
  rights: roundRights,
  reads: [
    'owner',
    'network',
    'answers',
    'calendar',
    'earlier',
    'readersCycle',
    'pastParts',
    'mentors',
    'countedScores',
  ],
  start: (input: unknown, stamp: Stamp, read: Read): Decided => start(input, stamp, read),
  reduce,
  card: (state, view, reader, read, run) => roundCard(sceneOf(state, reader, read, run), view),
  form: (state, press, reader, read, run) => roundForm(sceneOf(state, reader, read, run), press),
  story: (state, reader, read) => roundStory(sceneOf(state, reader, read, '')),
  isOpen: ({ over }) => over === undefined,
  goesOn: ({ over }) => over === 'held',
  project,
});

/** Who has a part, who had which, which words the network may read, and which scores have been in its picture. */
function project(state: RoundState): Projection[] {
  const { people, away, said, lead } = state;
  const everybody: PersonId[] = [...new Set([...people, ...away, ...said.map(({ by }) => by), lead])];
  return [
    ...everybody.map((person) => ({ table: 'participant' as const, person, role: 'teammate' as const })),
    ...state.rounds.flatMap(partsHad),
    ...audiences(state),
    ...(state.summary?.picture?.marks ?? []).map((mark) => ({ table: 'released' as const, mark })),
  ];
}

/** Parts are only had once the round has begun. */
function partsHad(one: Round, index: number): Projection[] {
  const { day, interviewer } = one;
  if (!day) return [];
  const had = (person: PersonId, part: RoundPart): Projection => ({
    table: 'part',
    round: index,
    person,
    part,
    day,
  });
  return [
    ...presentersIn(one).map((person) => had(person, 'presenter')),
    ...(interviewer ? [had(interviewer, 'interviewer')] : []),
    ...one.reflectors.map((person) => had(person, 'reflector')),
  ];
}

/** What was said, but for what only its author reads; and what was approved of the summary, while that stands there. */
function audiences({ network, said, summary }: RoundState): Projection[] {
  const to = { network };
  const open = (item: string, versions: Record<string, number>): Projection => ({
    table: 'audience',
    item,
    to,
    versions,
  });
  const told = summary?.status === 'posted' ? summary : undefined;
  const lines = told?.lines.filter(({ status }) => status === 'approved') ?? [];
  return [
    ...said.map(({ id, step, version, fields }) =>
      open(
        `said.${id}`,
        Object.fromEntries(
          fields.filter((field) => isPublic(step, field)).map((field) => [answerOf(id, field), version]),
        ),
      ),
    ),
    ...lines.map((line) => open(`line.${line.person}`, versionsIn(line))),
    ...(told?.hasThemes ? [open(THEMES, { [THEMES]: told.draft })] : []),
  ];
}

const versionsIn = ({ fields }: Line) =>
  Object.fromEntries(Object.values(fields).map(({ step, version }) => [step, version]));
