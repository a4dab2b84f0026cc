import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/core/ports.ts';
import {
  answer,
  change,
  commitOf,
  DM,
  dump,
  message,
  NOON,
  openTestStore,
  RUN,
  ref,
  reminder,
  SPACE,
  sendAll,
  type TestStore,
} from '../support/ledger.ts';
import { meeting } from '../support/toy-talk.ts';

const OTHER = 'space-b';
const place = { workspace: DM.workspace, channel: 'nord' };
let db: TestStore['db'];
let store: Store;
let anna: string;

beforeAll(async () => {
  ({ db, store } = await openTestStore());
  const space = { id: SPACE, language: 'da', zone: 'Europe/Copenhagen' } as const;
  anna = (await store.people.meet(space, DM.workspace, 'anna', { name: 'Anna' })).id;
  const bo = (await store.people.meet(space, DM.workspace, 'bo', { name: 'Bo' })).id;
  const dora = (await store.people.meet(space, DM.workspace, 'dora', { name: 'Dora' })).id;
  await store.people.grant(SPACE, anna, 'administrator');
  const member = (person: string, status: 'active' | 'invited') =>
    ({ table: 'membership', person, role: 'leader', status }) as const;
  const cycle = { id: 'cycle-1', owner: anna, flow: 'cycle' };
  await store.ledger.commit(
    commitOf(
      'e1',
      change({
        projections: [
          {
            table: 'network',
            name: 'Nord',
            language: 'da',
            zone: 'Europe/Copenhagen',
            channels: [place],
            contact: 'Ring til Bo',
          },
          member(anna, 'active'),
          member(bo, 'invited'),
          { table: 'membership', person: dora, role: 'office', status: 'active' },
        ],
      }),
      change({
        run: cycle,
        answers: [answer('tryOut', 1)],
        projections: [
          { table: 'audience', item: 'trialAction', to: { network: RUN }, versions: { tryOut: 1 } },
          { table: 'participant', person: anna, role: 'teammate' },
          { table: 'source', message: 'dm m1' },
          { table: 'meeting', ...meeting('meeting-1', { people: [anna] }) },
        ],
        messages: [
          message('step', { to: { person: anna }, replyAs: { run: 'cycle-1', type: 'answerGiven' } }),
        ],
        reminders: [reminder('lookBack', NOON)],
      }),
    ),
  );
  await store.people.setHolidays(SPACE, [{ from: '2027-03-26', to: '2027-03-26', why: 'holiday' }]);
  await store.installations.save({ workspace: DM.workspace, space: SPACE });
  await store.feeds.set(SPACE, anna, { token: 'token-1', sealed: Buffer.from('sealed') });
  await sendAll(store);
  invited = bo;
  return () => store.close();
});
let invited: string;

/** Every method that takes a space, with what somebody of that space finds. */
const READS: Record<string, (space: string) => Promise<unknown>> = {
  'people.get': (space) => store.people.get(space, anna),
  'people.addressOf': (space) => store.people.addressOf(space, anna),
  'people.accountIn': (space) => store.people.accountIn(space, anna, DM.workspace),
  'people.roles': async (space) => (await store.people.roles(space, anna)).filter((r) => r !== 'anyone'),
  'people.roles in a network': async (space) =>
    (await store.people.roles(space, anna, RUN)).filter((role) => role !== 'anyone'),
  'people.isActive': (space) => store.people.isActive(space, anna),
  'networks.get': (space) => store.networks.get(space, RUN),
  'networks.atChannel': (space) => store.networks.atChannel(space, place.workspace, place.channel),
  'networks.channelIn': (space) => store.networks.channelIn(space, RUN, place.workspace),
  'networks.accountsIn': (space) => store.networks.accountsIn(space, RUN, place.workspace),
  'networks.officeIn': (space) => store.networks.officeIn(space, RUN, place.workspace),
  'networks.ofPerson': (space) => store.networks.ofPerson(space, anna),
  'networks.invitationsTo': (space) => store.networks.invitationsTo(space, invited),
  'runs.get': (space) => store.runs.get(space, 'cycle-1'),
  'runs.open': (space) => store.runs.open(space, anna, 'cycle'),
  'runs.answers': (space) => store.runs.answers(space, 'cycle-1'),
  'runs.approved': (space) => store.runs.approved(space, 'cycle-1', { network: RUN }),
  'ledger.seen': (space) => store.ledger.seen(space, 'e1'),
  'ledger.latest': (space) => store.ledger.latest(space, 'cycle-1', 'step', { person: anna }),
  'ledger.asked': (space) => store.ledger.asked(space, anna),
  'ledger.askedAt': (space) => store.ledger.askedAt(space, anna, ref('m1')),
  'ledger.knows': (space) => store.ledger.knows(space, ref('m1')),
  'people.grantsOf': (space) => store.people.grantsOf(space, anna),
  'people.accountsOf': (space) => store.people.accountsOf(space, anna),
  'networks.daysOff': (space) => store.networks.daysOff(space, RUN),
  'networks.everOf': (space) => store.networks.everOf(space, anna),
  'networks.contact': (space) => store.networks.contact(space),
  'runs.ofOwner': (space) => store.runs.ofOwner(space, anna),
  'runs.partOf': (space) => store.runs.partOf(space, anna),
  'runs.partIn': (space) => store.runs.partIn(space, 'cycle-1', anna),
  'runs.openWithin': (space) => store.runs.openWithin(space, [RUN]),
  'meetings.get': (space) => store.meetings.get(space, 'meeting-1'),
  'meetings.ofPerson': (space) => store.meetings.ofPerson(space, anna),
  'feeds.of': (space) => store.feeds.of(space, anna),
  'installations.workspaces': (space) => store.installations.workspaces(space),
  'runs.ofMessage': (space) => store.runs.ofMessage(space, 'dm m1'),
};
const isNothing = (found: unknown) =>
  found === undefined || found === false || (Array.isArray(found) && found.length === 0);

describe('whoever comes from another space', () => {
  it.each(Object.entries(READS))('finds nothing by %s', async (_, read) => {
    expect(isNothing(await read(SPACE)), 'somebody of this space does').toBe(false);
    expect(isNothing(await read(OTHER))).toBe(true);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['people.change', () => store.people.change(OTHER, anna, { name: 'Mallory' })],
    ['feeds.set', () => store.feeds.set(OTHER, anna, { token: 'token-2', sealed: Buffer.from('x') })],
    ['feeds.remove', () => store.feeds.remove(OTHER, anna)],
    ['ledger.hurry', () => store.ledger.hurry(OTHER, { person: anna }, NOON - 1)],
    ['ledger.refreshAt', () => store.ledger.refreshAt(OTHER, ref('m1'))],
  ])('changes nothing by %s', async (_, write) => {
    const before = dump(db);
    await write();
    expect(dump(db)).toEqual(before);
  });

  it('can commit nothing to a run of this one', async () => {
    const before = dump(db);
    const theft = change({ run: { space: OTHER, state: { stolen: true } }, expected: 1 });
    expect(await store.ledger.commit({ ...commitOf('e2', theft), space: OTHER })).toBe('conflict');
    expect(dump(db)).toEqual(before);
  });

  it('can begin no run that this one has', async () => {
    const theft = change({ run: { space: OTHER, state: { stolen: true } } });
    await store.ledger.commit({ ...commitOf('e3', theft), space: OTHER });
    expect(await store.runs.get(SPACE, RUN)).toMatchObject({ state: {} });
    expect(await store.runs.get(OTHER, RUN)).toBeUndefined();
  });

  it('has a role there only where one was granted there', async () => {
    await store.people.grant(OTHER, invited, 'administrator');
    expect(await store.people.roles(SPACE, invited)).not.toContain('administrator');
  });
});
