import type { Direct } from '../core/chat.ts';
import type { AnyFlow, NetworkView, PersonId, RunId } from '../core/flow.ts';
import type { Clock, Store } from '../core/ports.ts';
import type { Dispatch } from './dispatch.ts';

export type Reach = ReturnType<typeof createReach>;

type Parts = {
  store: Store;
  dispatch: Pick<Dispatch, 'send'>;
  clock: Clock;
  flowOf: (id: string) => AnyFlow;
  /** something may be delivered now that could not be before */
  settled: () => void;
};

/** A run that is told, and who learns of it there. */
type Hearer = { run: RunId; facilitators: PersonId[] };

/**
 * Who can't be written to: the app isn't there for them, they have blocked it, or their account is closed. The networks that
 * they are in are told, which tell their facilitators, and so are the pairs whose mentor they are, which tell the leader; and
 * what was given up is tried again when they can be written to.
 */
export function createReach({ store, dispatch, clock, flowOf, settled }: Parts) {
  /** by person, the runs that know of it; after a restart each is told once more, which changes nothing there */
  let lost: Map<PersonId, Set<RunId>> | undefined;
  async function everybodyLost() {
    const people = lost ? [] : await store.ledger.unreached();
    lost ??= new Map(people.map((one) => [one, new Set()]));
    return lost;
  }

  async function networksOf(space: string, person: PersonId): Promise<Hearer[]> {
    const { ofPerson, invitationsTo } = store.networks;
    const all = [...(await ofPerson(space, person)), ...(await invitationsTo(space, person))];
    const byId = new Map(all.map((network) => [network.id, network]));
    return [...byId.values()].map((network) => ({ run: network.id, facilitators: facilitatorsOf(network) }));
  }

  /** Those whose mentor they are, or are asked to be. */
  async function pairsOf(space: string, person: PersonId): Promise<Hearer[]> {
    const ids = await store.runs.partOf(space, person);
    const runs = await Promise.all(ids.map((id) => store.runs.get(space, id)));
    const isTold = (flow: string) => flowOf(flow).rightFor('memberUnreachable') !== undefined;
    return runs.flatMap((run) => (run && isTold(run.flow) ? [{ run: run.id, facilitators: [] }] : []));
  }

  /** Networks first: a leader who facilitates one has heard of it there. */
  const hearersOf = async (space: string, person: PersonId): Promise<Hearer[]> => [
    ...(await networksOf(space, person)),
    ...(await pairsOf(space, person)),
  ];

  async function tell(space: string, run: RunId, event: { type: string; person: PersonId }) {
    const at = clock.now();
    const id = `${event.type}:${run}:${event.person}:${at}`;
    await dispatch.send({ space, run, id, event, at });
  }

  /** Whatever was given up because they could not be reached is tried again now. */
  async function again(space: string, person: PersonId): Promise<void> {
    await store.ledger.retryUnreached(space, person, clock.now());
    settled();
  }

  async function reached(space: string, person: PersonId): Promise<void> {
    for (const { run } of await hearersOf(space, person))
      await tell(space, run, { type: 'memberReached', person });
    (await everybodyLost()).delete(person);
    await again(space, person);
  }

  return {
    /** A message did not reach this person, and never will as things are. */
    async failed(space: string, person: PersonId, { workspace, account }: Direct): Promise<void> {
      const found = await store.people.get(space, person);
      if (!found || found.leaving) return;
      const everybody = await everybodyLost();
      const known = everybody.get(person) ?? new Set();
      everybody.set(person, known);
      const unnamed = found.name === account && { unnamed: true };
      const told: PersonId[] = [];
      for (const { run, facilitators } of await hearersOf(space, person)) {
        const { platform } = workspace;
        const event = { type: 'memberUnreachable', person, platform, told, ...unnamed };
        if (!known.has(run)) await tell(space, run, event);
        known.add(run);
        told.push(...facilitators);
      }
    },

    /** A message has reached this person. */
    async succeeded(space: string, person: PersonId): Promise<void> {
      if ((await everybodyLost()).has(person)) await reached(space, person);
    },

    /** They have done something in the chat: perhaps they can be written to as well. */
    async heard(space: string, person: PersonId): Promise<void> {
      if ((await everybodyLost()).has(person)) await again(space, person);
    },

    /** The platform says that they can be written to. */
    reached,
  };
}

const facilitatorsOf = ({ members }: NetworkView): PersonId[] =>
  members
    .filter(({ role, status }) => role === 'facilitator' && status === 'active')
    .map(({ person }) => person.id);
