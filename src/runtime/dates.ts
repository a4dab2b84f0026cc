import type { Card } from '../core/card.ts';
import type { Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { NetworkId, NetworkView, PersonId, RunId } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Store, StoredRun } from '../core/ports.ts';
import { may } from '../core/rights.ts';
import type { Dispatch } from './dispatch.ts';
import type { Render } from './render.ts';
import type { Asked } from './words.ts';

type Parts = {
  store: Store;
  render: Render;
  dispatch: Dispatch;
  desk: FrontDesk;
  /** the same run for the same kind and origin, however often it is asked for */
  newId: (kind: string, from: string) => RunId;
};

/** The words about a network's dates: who plans sees them, who is asked to come can say that they can't. */
export function createDates({ store, render, dispatch, desk, newId }: Parts) {
  const datesOf = (network: NetworkId) => newId('programme', network);

  async function maySee({ space, person }: Asked, network: NetworkId): Promise<boolean> {
    return may(await store.people.roles(space.id, person.id, network), 'see the dates');
  }

  /** The dates of one network, which begin when somebody asks for them first. */
  async function open(asked: Asked, network: NetworkId): Promise<Reply> {
    if (!(await maySee(asked, network))) throw new UserError('error.notAllowed');
    const { id, at, person, channel } = asked;
    const space = asked.space.id;
    const run = datesOf(network);
    const owner = await ownerFor(asked, network);
    const begins = { id: `${id}:begun`, at, space, run, flow: 'programme', owner, network, input: {} };
    await dispatch.begin(begins);
    await dispatch.send({ id, at, space, by: person.id, run, event: { type: 'opened' } });
    return channel ? { card: remark(desk.say(person.language, 'cycle.elsewhere')) } : {};
  }

  /** Whoever asks, if they facilitate it; an administrator leaves it to somebody who does. */
  async function ownerFor({ space, person }: Asked, network: NetworkId): Promise<PersonId> {
    const view = await store.networks.get(space.id, network);
    const facilitators = (view?.members ?? []).filter(
      ({ role, status }) => role === 'facilitator' && status === 'active',
    );
    const found = facilitators.find((one) => one.person.id === person.id) ?? facilitators[0];
    return found?.person.id ?? person.id;
  }

  async function seenBy(asked: Asked): Promise<NetworkView[]> {
    const networks = await store.networks.ofPerson(asked.space.id, asked.person.id);
    const seen = await Promise.all(networks.map(({ id }) => maySee(asked, id)));
    return networks.filter((_, index) => seen[index]);
  }

  /**
   * Every conversation that may have arranged something for these networks: their own dates, and those of whoever
   * facilitates them, for a joint meeting stands in one of the networks that meet.
   */
  async function runsFor({ space }: Asked, networks: readonly NetworkView[]): Promise<StoredRun[]> {
    const own = await Promise.all(networks.map(({ id }) => store.runs.get(space.id, datesOf(id))));
    const facilitators = networks.flatMap(({ members }) =>
      members.flatMap(({ person, role }) => (role === 'facilitator' ? [person.id] : [])),
    );
    const theirs = await Promise.all(
      [...new Set(facilitators)].map((owner) => store.runs.open(space.id, owner, 'programme')),
    );
    const all = [...own, ...theirs.flat()].flatMap((run) => run ?? []);
    return [...new Map(all.map((run) => [run.id, run])).values()];
  }

  return {
    /** In a network's channel its dates; elsewhere those of the only network that one looks after, or the question which. */
    async programme(asked: Asked, chosen?: NetworkId): Promise<Reply> {
      const { space, person, workspace, channel } = asked;
      if (chosen) return open(asked, chosen);
      if (channel) {
        const here = await store.networks.atChannel(space.id, workspace, channel);
        if (!here) throw new UserError('error.noNetworkHere');
        return open(asked, here);
      }
      const [first, ...others] = await seenBy(asked);
      if (!first) throw new UserError('error.noDates');
      if (others.length === 0) return open(asked, first.id);
      return { card: desk.whichNetwork(person.language, [first, ...others]) };
    },

    /** What somebody is asked to come to next, with what it takes to say that they can't. */
    async absent(asked: Asked): Promise<Reply> {
      const { space, person } = asked;
      const networks = await store.networks.ofPerson(space.id, person.id);
      const runs = await runsFor(asked, networks);
      const cards: Card[] = await Promise.all(
        runs.map((run) => render.card(run, { name: 'coming' }, { person: person.id })),
      );
      return { card: desk.coming(person.language, cards) };
    },
  };
}

const remark = (text: string): Card => ({ body: [{ type: 'text', text }], actions: [] });
