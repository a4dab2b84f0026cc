import { beforeEach, expect, it } from 'vitest';
import type { MemberStatus, Projection } from '../../src/core/flow.ts';
import type { StoredRun } from '../../src/core/ports.ts';
import type { Role } from '../../src/core/rights.ts';
import { change, commitOf, openTestStore, SPACE } from '../support/ledger.ts';

let { store } = await openTestStore();
let events = 0;
beforeEach(async () => {
  ({ store } = await openTestStore());
  return () => store.close();
});

async function commit(run: Partial<StoredRun>, projections: Projection[]): Promise<void> {
  events += 1;
  await store.ledger.commit(commitOf(`e${events}`, change({ run, projections })));
}
const member = (person: string, status: MemberStatus = 'active', role: Role = 'leader'): Projection => ({
  table: 'membership',
  person,
  role,
  status,
});
const network = (...members: Projection[]) => commit({ id: 'nord' }, members);
const cycle = (owner: string, phase: string, run: Partial<StoredRun> = {}, more: Projection[] = []) =>
  commit({ id: `${owner}.1`, flow: 'cycle', owner, ...run }, [{ table: 'cycle', phase, number: 1 }, ...more]);
const asks = (item: string, to = 'nord'): Projection => ({
  table: 'audience',
  item,
  to: { network: to },
  versions: { [item]: 1 },
});

const phases = async (except = 'karen', space = SPACE) =>
  Object.fromEntries(
    (await store.networks.phasesIn(space, 'nord', except)).map(({ phase = 'none', leaders }) => [
      phase,
      leaders,
    ]),
  );
const askers = () => store.networks.helpWantedIn(SPACE, 'nord');

it('counts the active leaders of the network by phase, those in no cycle too, and nobody else', async () => {
  await network(
    ...['anna', 'bo', 'cleo', 'dora'].map((one) => member(one)),
    member('eva', 'invited'),
    member('finn', 'left'),
    member('karen', 'active', 'facilitator'),
  );
  await cycle('anna', 'plan');
  await cycle('bo', 'plan');
  await cycle('cleo', 'action');
  for (const other of ['eva', 'finn', 'karen', 'stranger']) await cycle(other, 'reflection');
  expect(await phases()).toEqual({ plan: 2, action: 1, none: 1 });
  expect(await phases('karen', 'space-b')).toEqual({});
});

it('leaves out the one who asks', async () => {
  await network(member('anna'), member('bo'), member('anna', 'active', 'facilitator'));
  await cycle('anna', 'plan');
  await cycle('bo', 'action');
  expect(await phases('anna')).toEqual({ action: 1 });
});

it('counts everybody once, in the latest cycle that goes on', async () => {
  await network(member('anna'), member('bo'));
  await cycle('anna', 'action');
  await cycle('anna', 'plan', { id: 'anna.2' });
  await cycle('bo', 'newAction', { open: false });
  expect(await phases()).toEqual({ plan: 1, none: 1 });
});

it('counts a team’s cycle for everybody in the team', async () => {
  await network(member('anna'), member('bo'), member('cleo'));
  await cycle('anna', 'action', {}, [{ table: 'participant', person: 'bo', role: 'teammate' }]);
  expect(await phases()).toEqual({ action: 2, none: 1 });
});

it('knows who asks this network for help, in a cycle that goes on', async () => {
  await network(...['anna', 'bo', 'cleo', 'dora'].map((one) => member(one)), member('eva', 'left'));
  await cycle('anna', 'action', {}, [asks('help')]);
  await cycle('bo', 'action', {}, [asks('help', 'syd'), asks('star')]);
  await cycle('cleo', 'newAction', { open: false }, [asks('help')]);
  await cycle('eva', 'action', {}, [asks('help')]);
  expect(await askers()).toEqual(['anna']);
});
