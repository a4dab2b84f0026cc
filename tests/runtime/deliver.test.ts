import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreUnavailable } from '../../src/core/errors.ts';
import type { NewMessage, Store } from '../../src/core/ports.ts';
import { commitOf, message, NOON, change as runChange } from '../support/ledger.ts';
import { CANARY } from '../support/toy-flow.ts';
import { gate } from '../support/wake-ups.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let shop: Workshop;
let store: Store;
let people: Record<string, string>;
let revision: number;
let databaseFails: boolean;

beforeEach(async () => {
  databaseFails = false;
  shop = await openWorkshop({ store: failingAtWill });
  store = shop.store;
  revision = 0;
  people = {};
  for (const account of ['mette', 'jonas', 'karen']) people[account] = (await shop.person(account)).id;
  await join('mette', 'jonas');
  return () => shop.close();
});

function failingAtWill(real: Store): Store {
  const sending: typeof real.ledger.sending = async (...asked) => {
    if (databaseFails) throw new StoreUnavailable('SQLITE_BUSY');
    return real.ledger.sending(...asked);
  };
  return { ...real, ledger: { ...real.ledger, sending } };
}

/** These have said yes to a network. */
async function join(...accounts: string[]) {
  const projections = accounts.map((account) => ({
    table: 'membership' as const,
    person: people[account] ?? '',
    role: 'leader' as const,
    status: 'active' as const,
  }));
  await store.ledger.commit(
    commitOf('joined', runChange({ run: { id: 'net', space: shop.space.id }, projections })),
  );
}

/** One more decision of a toy run of Mette's, which counts how many there were. */
async function decide(fields: { messages?: NewMessage[]; refresh?: string[] }) {
  const run = { id: 'toy-1', space: shop.space.id, owner: people.mette ?? '', state: { count: revision } };
  const event = commitOf(`decided-${revision}`, runChange({ run, expected: revision, ...fields }));
  expect(await store.ledger.commit({ ...event, space: shop.space.id })).toBe('done');
  revision += 1;
}
const to = (account: string, slot: string, fields: Partial<NewMessage> = {}) =>
  message(slot, { to: { person: people[account] ?? '' }, view: { name: slot }, ...fields });
const post = (...messages: NewMessage[]) => decide({ messages });
const sweep = () => shop.runtime.sweep();
const later = async (ms: number) => {
  shop.clock.advance(ms);
  await sweep();
};
const seen = (account = 'mette') =>
  shop.chat.in(account).map(({ card: { body } }) => (body[0]?.type === 'text' ? body[0].text : ''));
const parked = async () => (await store.ledger.trouble(NOON)).parked.map(({ why }) => why);

it('delivers in order to each person, and to different persons side by side', async () => {
  await post(to('mette', 'm1'), to('jonas', 'j1'), to('mette', 'm2'), to('mette', 'm3'), to('jonas', 'j2'));
  await sweep();
  expect(seen()).toEqual(['m1 0', 'm2 0', 'm3 0']);
  expect(seen('jonas')).toEqual(['j1 0', 'j2 0']);
});

it('shows what is true at delivery, not what was true when it was decided', async () => {
  await post(to('mette', 'plan', { notBefore: NOON + 1_000 }));
  await decide({});
  await later(1_000);
  expect(seen()).toEqual(['plan 1']);
});

describe('a platform that', () => {
  it('limits is left alone for exactly as long as it says, and no try is lost', async () => {
    await post(to('mette', 'step'));
    shop.chat.trouble('post', Array(7).fill({ kind: 'limited', retryAfterMs: 30_000 }));
    for (let n = 1; n <= 7; n += 1) {
      await (n === 1 ? sweep() : later(1));
      expect(shop.chat.calls).toHaveLength(n);
      await later(29_999);
      expect(shop.chat.calls, 'not a millisecond early').toHaveLength(n);
    }
    await later(1);
    expect(seen()).toEqual(['step 0']);
  });

  it('has to wait for something is tried again soon, with nothing to look for, and keeps nobody else waiting', async () => {
    shop.chat.trouble('post', [{ kind: 'early' }, { kind: 'early' }], 'mette');
    await post(to('mette', 'm1'), to('jonas', 'j1'));
    await sweep();
    expect([seen(), seen('jonas')]).toEqual([[], ['j1 0']]);
    await later(2_000);
    expect(seen()).toEqual([]);
    await later(4_000);
    expect(seen()).toEqual(['m1 0']);
    expect(shop.chat.calls.filter((call) => call.startsWith('find'))).toEqual([]);
  });

  it('gives no answer is asked after half a minute: found means sent, and brought up to date', async () => {
    await post(to('mette', 'step'));
    shop.chat.trouble('post', ['lost']);
    await sweep();
    await decide({});
    await later(29_999);
    expect(shop.chat.calls).toEqual(['post mette']);
    await later(1);
    expect(shop.chat.calls).toEqual(['post mette', 'find mette', 'update mette m1']);
    expect(seen()).toEqual(['step 1']);
  });

  it('gives no answer and has nothing is posted to again', async () => {
    await post(to('mette', 'step'));
    shop.chat.trouble('post', [{ kind: 'unclear' }]);
    await sweep();
    await later(30_000);
    expect(shop.chat.calls).toEqual(['post mette', 'find mette', 'post mette']);
    expect(seen()).toEqual(['step 0']);
  });

  it('can not look back may double, and then the row says so', async () => {
    shop.chat.hasHistory = false;
    await post(to('mette', 'step'));
    shop.chat.trouble('post', ['lost']);
    await sweep();
    await later(30_000);
    expect(seen()).toEqual(['step 0', 'step 0']);
    const rows = shop.db.$client.prepare('SELECT status, ambiguous FROM outbox').all();
    expect(rows).toEqual([{ status: 'sent', ambiguous: 1 }]);
  });

  it('has refused a message gets the next one', async () => {
    await post(to('mette', 'm1'), to('mette', 'm2'), to('jonas', 'j1'));
    shop.chat.trouble('post', [{ kind: 'refused' }], 'mette');
    await sweep();
    await later(3_600_000);
    expect(seen()).toEqual(['m2 0']);
    expect(seen('jonas')).toEqual(['j1 0']);
    expect(await parked()).toEqual(['refused: scripted']);
  });

  it('can not reach somebody gets the next one, and when that arrives, what was given up', async () => {
    await post(to('mette', 'm1'), to('jonas', 'j1'));
    shop.chat.trouble('post', [{ kind: 'unreachable' }], 'mette');
    await sweep();
    await later(3_600_000);
    expect(seen()).toEqual([]);
    expect(seen('jonas')).toEqual(['j1 0']);
    expect(await parked()).toEqual(['unreachable: scripted']);
    await post(to('mette', 'm2'));
    await sweep();
    expect(seen()).toEqual(['m2 1', 'm1 1']);
    expect(await parked()).toEqual([]);
  });

  it('fails five times for one message has it parked; everybody else goes on meanwhile', async () => {
    await post(to('mette', 'm1'), to('jonas', 'j1'));
    shop.chat.trouble('post', Array(4).fill({ kind: 'unclear' }), 'mette');
    shop.chat.trouble('find', [{ kind: 'unclear' }], 'mette');
    await sweep();
    expect(seen('jonas')).toEqual(['j1 0']);
    for (let n = 1; n < 5; n += 1) {
      expect(await parked()).toEqual([]);
      await later(30_000);
    }
    expect(await parked()).toEqual(['scripted']);
    expect(seen()).toEqual([]);
  });

  it('fails at an update is tried again, and nothing is posted', async () => {
    await post(to('mette', 'step'));
    await sweep();
    shop.chat.trouble('update', [{ kind: 'unclear' }, 'lost']);
    await decide({ refresh: ['step'] });
    await sweep();
    await later(2_000);
    await later(4_000);
    expect(shop.chat.calls).toEqual(['post mette', ...Array(3).fill('update mette m1')]);
    expect(seen()).toEqual(['step 1']);
  });
});

describe('a card', () => {
  it('that is closed is never posted anew, but replaces what stands', async () => {
    await post(to('mette', 'step', { view: { name: 'step', closesAt: '1' } }));
    await sweep();
    await decide({
      messages: [to('mette', 'late', { view: { name: 'late', closesAt: '1' } })],
      refresh: ['step'],
    });
    await sweep();
    expect(seen()).toEqual(['step 1']);
    expect(shop.chat.in('mette')).toMatchObject([{ card: { closed: true } }]);
  });

  it('that a newer one stands in front of loses its buttons', async () => {
    await post(to('mette', 'step'));
    await sweep();
    await post(to('mette', 'step'));
    await sweep();
    expect(shop.chat.in('mette').map(({ card }) => card.actions.length)).toEqual([0, 1]);
  });

  it('that may have landed before a newer one came is found, loses its buttons, and is not posted', async () => {
    await post(to('mette', 'step'));
    shop.chat.trouble('post', ['lost']);
    await sweep();
    await post(to('mette', 'step'));
    await later(30_000);
    expect(shop.chat.in('mette').map(({ card }) => card.actions.length)).toEqual([0, 1]);
    expect(shop.chat.calls.filter((call) => call === 'post mette')).toHaveLength(2);
  });

  it('that did not land before a newer one came is not posted after it', async () => {
    await post(to('mette', 'step'));
    shop.chat.trouble('post', [{ kind: 'unclear' }]);
    await sweep();
    await post(to('mette', 'step'));
    await later(30_000);
    expect(shop.chat.in('mette').map(({ card }) => card.actions.length)).toEqual([1]);
  });

  it('that can not be made is parked, logged without content, and holds up nobody', async () => {
    await post(to('mette', 'm1', { view: { name: 'm1', broken: 'yes' } }), to('mette', 'm2'));
    await sweep();
    expect(seen()).toEqual(['m2 0']);
    expect(await parked()).toEqual(['refused: internal']);
    expect(shop.lines.join('')).toContain('a message could not be made');
    expect(shop.lines.join('')).not.toContain(CANARY);
  });

  it('that hangs holds up neither others nor what falls due meanwhile', async () => {
    const answered = gate();
    shop.chat.during('post', () => answered.passed);
    await post(to('mette', 'm1'));
    const hanging = sweep();
    await vi.waitFor(() => expect(shop.chat.calls).toEqual(['post mette']));
    await post(to('jonas', 'j1'), to('jonas', 'j2', { notBefore: NOON + 1_000 }));
    void sweep();
    await vi.waitFor(() => expect(seen('jonas')).toEqual(['j1 1']));
    shop.clock.advance(1_000);
    void sweep();
    await vi.waitFor(() => expect(seen('jonas')).toEqual(['j1 1', 'j2 1']));
    expect(seen()).toEqual([]);
    answered.open();
    await hanging;
    expect(seen()).toEqual(['m1 0']);
  });

  it('of a run that is gone is left out', async () => {
    await post(to('mette', 'step'));
    shop.db.$client.exec("DELETE FROM runs WHERE id = 'toy-1'");
    await sweep();
    expect(shop.chat.calls).toEqual([]);
  });
});

describe('somebody who has not said yes', () => {
  it.each([
    { urgency: 'reply', gets: 1 },
    { urgency: 'invitation', gets: 1 },
    { urgency: 'consent', gets: 0 },
    { urgency: 'chosen', gets: 0 },
    { urgency: 'nudge', gets: 0 },
    { urgency: 'live', gets: 0 },
  ] as const)('gets $gets of the kind $urgency', async ({ urgency, gets }) => {
    await post(to('karen', 'step', { urgency }), to('mette', 'step', { urgency }));
    await sweep();
    expect(seen('karen')).toHaveLength(gets);
    expect(seen('mette'), 'who has').toHaveLength(1);
  });

  it('still sees an earlier message brought up to date', async () => {
    await post(to('karen', 'step', { urgency: 'invitation' }));
    await sweep();
    await decide({ refresh: ['step'] });
    await sweep();
    expect(seen('karen')).toEqual(['step 1']);
  });
});

describe('a thread', () => {
  it('waits for the message that it stands under', async () => {
    await post(to('mette', 'below', { under: 'root' }), to('mette', 'root', { notBefore: NOON + 5_000 }));
    await sweep();
    expect(shop.chat.calls).toEqual([]);
    await later(5_000);
    await later(1_000);
    const [root, below] = shop.chat.in('mette');
    expect(below).toMatchObject({ under: root?.ref });
  });

  it('is looked for where it stands', async () => {
    await post(to('mette', 'root'));
    await sweep();
    await post(to('mette', 'below', { under: 'root' }));
    shop.chat.trouble('post', ['lost']);
    await sweep();
    await later(30_000);
    expect(seen()).toEqual(['root 0', 'below 1']);
  });
});

describe('a lease', () => {
  it('that was lost before the call means no call', async () => {
    await post(to('mette', 'step'));
    const { ledger } = store;
    const rows = await ledger.claim(NOON, NOON + 10_000, 1);
    await ledger.release(NOON + 10_001);
    const slow = { ...store, ledger: { ...ledger, claim: async () => rows.splice(0) } };
    const other = await openWorkshop({ store: () => slow });
    await other.runtime.sweep();
    expect(other.chat.calls).toEqual([]);
    await other.close();
    await later(10_001);
    expect(seen()).toEqual(['step 0']);
  });

  it('that was lost during the call is not settled by its slow owner', async () => {
    await post(to('mette', 'step'));
    shop.chat.during('post', () => store.ledger.release(NOON + 30_001));
    await sweep();
    expect(shop.chat.calls, 'who took over found it').toEqual([
      'post mette',
      'find mette',
      'update mette m1',
    ]);
  });
});

it('a database that fails between claim and call costs no message: it goes out when the lease is over', async () => {
  await post(to('mette', 'step'));
  databaseFails = true;
  await expect(sweep()).rejects.toThrow(StoreUnavailable);
  databaseFails = false;
  await later(10_001);
  expect(seen()).toEqual(['step 0']);
});
