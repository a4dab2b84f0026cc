import { beforeEach, describe, expect, it } from 'vitest';
import type { NewMessage } from '../../src/core/ports.ts';
import { BO, change, commitOf, DM, message, NOON, openTestStore, ref, sendAll } from '../support/ledger.ts';

let { store } = await openTestStore();
let revision = 0;
beforeEach(async () => {
  ({ store } = await openTestStore());
  revision = 0;
  return () => store.close();
});

async function decide(fields: { messages?: NewMessage[]; refresh?: string[] }) {
  revision += 1;
  await store.ledger.commit(commitOf(`e${revision}`, change({ expected: revision - 1, ...fields })));
}
const post = (...messages: NewMessage[]) => decide({ messages });
const claim = (now = NOON) => store.ledger.claim(now, now + 10_000, 10);

describe('a new message in a slot', () => {
  it('takes the place of one that was not sent yet', async () => {
    await post(message('step', { view: { name: 'first' } }));
    await post(message('step', { view: { name: 'second' } }));
    expect((await sendAll(store)).map(({ view }) => view.name)).toEqual(['second']);
  });

  it('takes the place of one that is already claimed: its owner is told before it calls', async () => {
    await post(message('step'));
    const [claimed] = await claim();
    await post(message('step'));
    expect(claimed && (await store.ledger.sending(claimed, NOON + 30_000))).toBe('lost');
    expect(await sendAll(store)).toHaveLength(1);
  });

  it('leaves one that was sent where it stands, to be rendered again as superseded', async () => {
    await post(message('step'));
    await sendAll(store);
    await post(message('step'));
    expect(await sendAll(store)).toMatchObject([
      { superseded: true, sent: { ref: ref('m1') } },
      { superseded: false },
    ]);
  });

  it('brings one up to date that was on its way just then', async () => {
    await post(message('step'));
    const [row] = await claim();
    if (!row) throw new Error('nothing was due');
    await store.ledger.sending(row, NOON + 30_000);
    await post(message('step'));
    await store.ledger.settle(row, { kind: 'sent', address: DM, ref: ref('m1'), shown: row.wanted });
    expect(await sendAll(store)).toMatchObject([{ superseded: true, wanted: 2 }, { superseded: false }]);
  });

  it('does not forget one that may have landed: it is looked for, so that its buttons can go', async () => {
    await post(message('step'));
    const [row] = await claim();
    if (!row) throw new Error('nothing was due');
    await store.ledger.sending(row, NOON + 30_000);
    await store.ledger.release(NOON + 30_001);
    await post(message('step'));
    expect(await claim(NOON + 30_001)).toMatchObject([{ unsure: true, superseded: true }]);
  });

  it('is a matter of that slot and that recipient only', async () => {
    await post(message('step'), message('plan'), message('step', { to: BO }));
    await sendAll(store);
    await post(message('step'));
    expect((await sendAll(store)).filter(({ superseded }) => superseded)).toHaveLength(1);
  });
});

describe('a refresh', () => {
  it('is delivered for the latest message of the slot, and no other', async () => {
    await post(message('step'));
    await sendAll(store);
    await post(message('step'), message('plan'));
    await sendAll(store);
    await decide({ refresh: ['step'] });
    expect(await sendAll(store)).toMatchObject([{ slot: 'step', sent: { ref: ref('m2') } }]);
  });

  it('adds no second delivery to a message that is still to be sent', async () => {
    await post(message('step'));
    await decide({ refresh: ['step'] });
    expect(await sendAll(store)).toHaveLength(1);
  });

  it('is not lost when it comes while the message is being sent', async () => {
    await post(message('step'));
    const [row] = await claim();
    if (!row) throw new Error('nothing was due');
    await store.ledger.sending(row, NOON + 30_000);
    await decide({ refresh: ['step'] });
    await store.ledger.settle(row, { kind: 'sent', address: DM, ref: ref('m1'), shown: row.wanted });
    expect(await sendAll(store)).toMatchObject([{ sent: { ref: ref('m1') }, wanted: 2 }]);
  });

  it('says nothing to a slot that has no message', async () => {
    await post(message('step'));
    await sendAll(store);
    await decide({ refresh: ['plan'] });
    expect(await claim()).toEqual([]);
  });
});

describe('a message to a network', () => {
  const workspaces = [
    { platform: 'slack', id: 'T1' },
    { platform: 'teams', id: 'tenant' },
  ] as const;
  const to = { network: 'nord' };
  const livesIn = (...homes: (typeof workspaces)[number][]) =>
    store.ledger.commit(
      commitOf(`homes ${homes.length}`, {
        ...change({ run: { id: 'nord', flow: 'network' }, expected: homes.length - 1 }),
        projections: [
          {
            table: 'network',
            name: 'Nord',
            language: 'da',
            zone: 'Europe/Copenhagen',
            channels: homes.map((workspace) => ({ workspace, channel: `nord in ${workspace.platform}` })),
          },
        ],
      }),
    );
  const [slack, teams] = workspaces;

  it('goes to each of its channels at once, so that none waits for another', async () => {
    await livesIn(slack);
    await livesIn(slack, teams);
    await post(message('shared', { to }));
    expect((await claim()).map((row) => row.to)).toEqual([
      { ...to, workspace: slack },
      { ...to, workspace: teams },
    ]);
  });

  it('in a thread goes where the thread is', async () => {
    await livesIn(slack);
    await post(message('shared', { to }));
    await sendAll(store);
    await livesIn(slack, teams);
    await post(message('below', { to, under: 'shared' }), message('other', { to, under: 'nothing yet' }));
    const sent = await sendAll(store);
    expect(sent.map((row) => [row.slot, 'network' in row.to && row.to.workspace?.platform])).toEqual([
      ['below', 'slack'],
      ['other', 'teams'],
      ['other', 'slack'],
    ]);
  });
});
