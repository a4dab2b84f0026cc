import { defineFlow, type PersonId, type Projection, type Stamp } from '../../src/core/flow.ts';
import type { Decided, Read } from './decide.ts';
import { type HarvestEvent, harvestEvent, harvestRights } from './events.ts';
import { reduce } from './reduce.ts';
import {
  fieldOf,
  type HarvestState,
  harvestState,
  objectionOf,
  RELEASE_FIELDS,
  type Release,
  textOf,
  underWay,
} from './state.ts';
import { harvestCard } from './views/cards.ts';
import { harvestForm } from './views/forms.ts';
import { sceneOf } from './views/scene.ts';
import { harvestStory } from './views/story.ts';

/**
 * What a network gathers over time, and sends upwards (N4, N14, A20, K9, K10). One run a network, owned by whoever opened it
 * first; it belongs to all of them. What people lay into it is theirs: sealed with their own keys, and gone with them.
 */
export const harvest = defineFlow<HarvestState, HarvestEvent, 'owner' | 'network' | 'answers'>({
  id: 'harvest',
  version: 1,
  state: harvestState,
  event: harvestEvent,
  rights: harvestRights,
  reads: ['owner', 'network', 'answers'],
  start: (_: unknown, { network = '' }: Stamp): Decided => ({
    state: { network, given: [], releases: [], next: 1 },
  }),
  reduce,
  card: (state, view, reader, read: Read, run) => harvestCard(sceneOf(state, reader, read, run), view),
  form: (state, press, reader, read: Read, run) => harvestForm(sceneOf(state, reader, read, run), press),
  story: (state, reader, read) => harvestStory(sceneOf(state, reader, read, '')),
  isOpen: () => true,
  project,
});

/** Who has a part in it, and which words may be read by whom. */
function project(state: HarvestState): Projection[] {
  const { given, releases, lead } = state;
  const people = [
    ...given.map(({ by }) => by),
    ...releases.flatMap(({ asked }) => asked),
    ...(lead ? [lead] : []),
  ];
  return [
    ...[...new Set(people)].map((person) => ({
      table: 'participant' as const,
      person,
      role: 'teammate' as const,
    })),
    ...audiences(state),
  ];
}

type Versions = Record<string, number>;

/** What was given is the network's to read, as it stands; of a release, its text goes to those who are asked about it first. */
function audiences(state: HarvestState): Projection[] {
  const { network, given, releases, lead } = state;
  const versions = Object.fromEntries(given.map(({ id, version }) => [textOf(id), version]));
  const open = (
    item: string,
    to: { person: PersonId } | { network: string },
    what: Versions,
  ): Projection => ({
    table: 'audience',
    item,
    to,
    versions: what,
  });
  const pending = underWay(state);
  return [
    open('given', { network }, versions),
    ...releases
      .filter(({ status }) => status === 'released')
      .map((one) => open(`release.${one.id}`, { network }, versionsIn(one))),
    ...(pending ? pending.asked.map((person) => open(`ask.${person}`, { person }, versionsIn(pending))) : []),
    ...(lead ? [open('lead.given', { person: lead }, versions)] : []),
    ...(lead
      ? releases.map((one) =>
          open(`lead.${one.id}`, { person: lead }, { ...versionsIn(one), ...objectionsTo(one) }),
        )
      : []),
  ];
}

/** What stands in a release. */
const versionsIn = ({ id, draft, chosen }: Release): Versions => ({
  ...Object.fromEntries(RELEASE_FIELDS.map((field) => [fieldOf(id, field), draft])),
  ...Object.fromEntries(chosen.map((one) => [textOf(one.id), one.version])),
});

/** Why it was to be otherwise, for whoever puts it together. */
const objectionsTo = ({ id, objections }: Release): Versions =>
  Object.fromEntries(Array.from({ length: objections }, (_, index) => [objectionOf(id, index + 1), 1]));
