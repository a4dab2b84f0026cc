import type { Reply } from '../core/chat.ts';
import { UserError } from '../core/errors.ts';
import type { NetworkId, NetworkView, PersonId, RunId } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Store, StoredRun } from '../core/ports.ts';
import { may } from '../core/rights.ts';
import { type Asked, elsewhere, sourceOf } from './asked.ts';
import type { Dispatch } from './dispatch.ts';
import type { Render } from './render.ts';

export type Dates = ReturnType<typeof createDates>;

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

  /** The dates of one network, which begin when they are asked for first. */
  async function begun(asked: Asked, network: NetworkId): Promise<RunId> {
    const { id, at } = asked;
    const space = asked.space.id;
    const run = datesOf(network);
    const owner = await ownerFor(asked, network);
    const begins = { id: `${id}:begun`, at, space, run, flow: 'programme', owner, network, input: {} };
    await dispatch.begin(begins);
    return run;
  }

  async function open(asked: Asked, network: NetworkId): Promise<Reply> {
    if (!(await maySee(asked, network))) throw new UserError('error.notAllowed');
    const run = await begun(asked, network);
    await dispatch.send({ ...sourceOf(asked), run, event: { type: 'opened' } });
    return elsewhere(desk, asked);
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

  /** The conversations in which dates of theirs stand: a joint meeting's is that of one of the networks that meet. */
  async function runsOf({ space, person }: Asked): Promise<StoredRun[]> {
    const meetings = await store.meetings.ofPerson(space.id, person.id);
    const ids = meetings.filter(({ status }) => status === 'booked').map(({ run }) => run);
    const runs = await Promise.all([...new Set(ids)].map((id) => store.runs.get(space.id, id)));
    return runs.flatMap((run) => (run?.flow === 'programme' ? [run] : []));
  }

  return {
    begun,

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
      return { card: desk.whichNetwork(person.language, 'programme', [first, ...others]) };
    },

    /** What somebody is asked to come to next, with what it takes to say that they can't. */
    async absent(asked: Asked): Promise<Reply> {
      const { person } = asked;
      const runs = await runsOf(asked);
      const cards = await Promise.all(
        runs.map((run) => render.card(run, { name: 'coming' }, { person: person.id })),
      );
      return { card: desk.coming(person.language, cards) };
    },
  };
}
