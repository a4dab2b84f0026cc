import type { NetworkId, NetworkView } from '../core/flow.ts';
import type { FacilitatedNetwork } from '../core/front-desk.ts';
import type { Store } from '../core/ports.ts';
import { may } from '../core/rights.ts';
import type { Asked } from './asked.ts';

type Who = Pick<Asked, 'space' | 'person'>;

/** What somebody may know of the networks that they facilitate; of the others, nothing. */
export function createFacilitated({ store }: { store: Store }) {
  return async ({ space, person }: Who, networks: readonly NetworkView[]): Promise<FacilitatedNetwork[]> => {
    const maySee = await Promise.all(
      networks.map(async ({ id }) =>
        may(await store.people.roles(space.id, person.id, id), 'see how leaders fare'),
      ),
    );
    const theirs = networks.filter((_, index) => maySee[index]);
    return Promise.all(theirs.map((network) => factsOf(store, space.id, network, person.id)));
  };
}

async function factsOf(
  store: Store,
  space: string,
  network: NetworkView,
  reader: string,
): Promise<FacilitatedNetwork> {
  return {
    network,
    phases: await store.networks.phasesIn(space, network.id, reader),
    helpWanted: await store.networks.helpWantedIn(space, network.id),
    round: await roundIn(store, space, network.id),
  };
}

async function roundIn(
  { runs }: Store,
  space: string,
  network: NetworkId,
): Promise<FacilitatedNetwork['round']> {
  const [running] = await runs.openIn(space, network, 'round');
  const days = (await runs.pastParts(space, network, '')).map(({ day }) => day);
  const last = days.toSorted().at(-1);
  return { isRunning: running !== undefined, ...(last && { last }) };
}
