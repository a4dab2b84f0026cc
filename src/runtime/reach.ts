import type { Direct } from '../core/chat.ts';
import type { NetworkId, NetworkView, PersonId } from '../core/flow.ts';
import type { Clock, Store } from '../core/ports.ts';
import type { Dispatch } from './dispatch.ts';

export type Reach = ReturnType<typeof createReach>;

type Parts = {
  store: Store;
  dispatch: Pick<Dispatch, 'send'>;
  clock: Clock;
  /** something may be delivered now that could not be before */
  settled: () => void;
};

/**
 * Who can't be written to: the app isn't there for them, they have blocked it, or their account is closed. The networks that
 * they are in are told, which tell their facilitators; and what was given up is tried again when they can be written to.
 */
export function createReach({ store, dispatch, clock, settled }: Parts) {
  /** by person, the networks that know of it; after a restart each is told once more, which changes nothing there */
  let lost: Map<PersonId, Set<NetworkId>> | undefined;
  async function everybodyLost() {
    const people = lost ? [] : await store.ledger.unreached();
    lost ??= new Map(people.map((one) => [one, new Set()]));
    return lost;
  }

  async function networksOf(space: string, person: PersonId): Promise<NetworkView[]> {
    const { ofPerson, invitationsTo } = store.networks;
    const all = [...(await ofPerson(space, person)), ...(await invitationsTo(space, person))];
    return [...new Map(all.map((network) => [network.id, network])).values()];
  }

  async function tell(space: string, network: NetworkId, event: { type: string; person: PersonId }) {
    const at = clock.now();
    const id = `${event.type}:${network}:${event.person}:${at}`;
    await dispatch.send({ space, run: network, id, event, at });
  }

  /** Whatever was given up because they could not be reached is tried again now. */
  async function again(space: string, person: PersonId): Promise<void> {
    await store.ledger.retryUnreached(space, person, clock.now());
    settled();
  }

  async function reached(space: string, person: PersonId): Promise<void> {
    for (const { id } of await networksOf(space, person))
      await tell(space, id, { type: 'memberReached', person });
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
      for (const network of await networksOf(space, person)) {
        const { platform } = workspace;
        const event = { type: 'memberUnreachable', person, platform, told, ...unnamed };
        if (!known.has(network.id)) await tell(space, network.id, event);
        known.add(network.id);
        told.push(...facilitatorsOf(network));
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
