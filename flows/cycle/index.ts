import { defineFlow, type Projection, type Reader } from '../../src/core/flow.ts';
import type { Decided, Read } from './decide.ts';
import { READ_BY_TEAM } from './definition.ts';
import { type CycleEvent, cycleEvent, cycleRights } from './events.ts';
import { reduce } from './reduce.ts';
import { start, startEvaluation } from './start.ts';
import { type CycleState, cycleState, phaseOf, positionOf, stepOfItem, versionOf } from './state.ts';
import { teammates } from './team-runs.ts';
import { upgrade } from './upgrade.ts';
import { cycleCard } from './views/cards.ts';
import { cycleForm } from './views/forms.ts';
import { sceneOf } from './views/scene.ts';
import { cycleStory } from './views/story.ts';

const shape = {
  version: 2,
  state: cycleState,
  event: cycleEvent,
  rights: cycleRights,
  reads: ['owner', 'networks', 'answers', 'calendar'] as const,
  reduce,
  card: cycleCard,
  form: cycleForm,
  isOpen: (state: CycleState) => positionOf(state).at !== 'ended',
  project,
  /** a story has no buttons, and so no run that they would go to */
  story: (state: CycleState, reader: Reader, read: Read) => cycleStory(sceneOf(state, reader, read, '')),
  upgrade,
};

/** A leader's action-learning cycle: six phases, from a challenge to a decision about the next action (P1, K13). */
export const cycle = defineFlow<CycleState, CycleEvent, 'owner' | 'networks' | 'answers' | 'calendar'>({
  ...shape,
  id: 'cycle',
  start,
});

/** One member's evaluation of a team's cycle: the same questions before and after, asked and kept alone (K17). */
export const evaluation = defineFlow<CycleState, CycleEvent, 'owner' | 'networks' | 'answers' | 'calendar'>({
  ...shape,
  id: 'evaluation',
  start: (input): Decided => startEvaluation(input),
  project: (state) => project(state).filter(({ table }) => table !== 'cycle'),
});

/** What others see of a cycle: where it stands, what was shared, who reads along, what may be counted. */
function project(state: CycleState): Projection[] {
  return [
    {
      table: 'cycle',
      phase: phaseOf(state),
      number: state.number,
      ...(state.lookBack && { lookBack: state.lookBack }),
    },
    ...state.shared.map(({ item, network, version }) => ({
      table: 'audience' as const,
      item,
      to: { network },
      versions: { [stepOfItem(item)]: version },
    })),
    ...teamProjections(state),
    ...state.counted.map(({ network, versions }) => ({ table: 'counted' as const, network, versions })),
    ...sourcesOf(state).map((message) => ({ table: 'source' as const, message })),
  ];
}

/** Who is asked may answer; who is in reads what the team reads, and what is proposed for sharing. */
function teamProjections(state: CycleState): Projection[] {
  const { team } = state;
  if (!team) return [];
  const participants = team.members
    .filter(({ status }) => status !== 'out')
    .map(({ person }) => ({ table: 'participant' as const, person, role: 'teammate' as const }));
  const read = Object.fromEntries(
    READ_BY_TEAM.flatMap((id) => (versionOf(state, id) > 0 ? [[id, versionOf(state, id)]] : [])),
  );
  const audiences = teammates(state).flatMap((person) => [
    { table: 'audience' as const, item: 'team', to: { person }, versions: read },
    ...team.proposed.map(({ item, network, version }) => ({
      table: 'audience' as const,
      item: `proposed ${item} ${network}`,
      to: { person },
      versions: { [stepOfItem(item)]: version },
    })),
  ]);
  return [...participants, ...audiences];
}

function sourcesOf({ steps, notes }: CycleState): string[] {
  return [
    ...Object.values(steps).flatMap((known) => known?.sources ?? []),
    ...notes.flatMap(({ source }) => source ?? []),
  ];
}
