import { beforeEach, describe, expect, it } from 'vitest';
import type { DueReminder, DueTold } from '../../src/core/ports.ts';
import { change, commitOf, NOON, openTestStore, reminder } from '../support/ledger.ts';

let { store } = await openTestStore();
beforeEach(async () => {
  ({ store } = await openTestStore());
  return () => store.close();
});

/** Both kinds of row that wait to be dispatched keep the same rules. */
const KINDS: {
  kind: string;
  add: (names: string[]) => Promise<unknown>;
  load: (now: number, limit: number) => Promise<(DueReminder | DueTold)[]>;
  name: (row: DueReminder | DueTold) => string;
  parked: string;
}[] = [
  {
    kind: 'reminders',
    add: (names) =>
      store.ledger.commit(commitOf('e1', change({ reminders: names.map((name) => reminder(name, NOON)) }))),
    load: (now, limit) => store.ledger.dueReminders(now, limit),
    name: (row) => ('key' in row ? row.key : ''),
    parked: 'reminder 1',
  },
  {
    kind: 'told events',
    add: (names) =>
      store.ledger.commit(
        commitOf('e1', change({ told: names.map((id) => ({ id, run: 'run-2', event: { type: 'x' } })) })),
      ),
    load: (now, limit) => store.ledger.told(now, limit),
    name: (row) => row.id,
    parked: 'event one',
  },
];

describe.each(KINDS)('$kind that could not be dispatched', ({ add, load, name, parked }) => {
  const names = async (now = NOON, limit = 10) => (await load(now, limit)).map(name);

  it('rest until their moment', async () => {
    await add(['one']);
    for (const row of await load(NOON, 10)) await store.ledger.putOff(row, NOON + 60_000, 'TypeError');
    expect(await names(NOON + 59_999)).toEqual([]);
    expect(await names(NOON + 60_000)).toEqual(['one']);
  });

  it('do not starve those behind them, however small the page', async () => {
    await add(['one', 'two', 'three', 'four']);
    for (const row of await load(NOON, 2)) await store.ledger.putOff(row, NOON + 60_000, 'TypeError');
    expect(await names(NOON, 2)).toEqual(['three', 'four']);
  });

  it('are parked after five tries, and an operator sees why', async () => {
    await add(['one', 'two']);
    for (let tries = 1; tries <= 5; tries += 1) {
      const now = NOON + tries * 60_000;
      const [row] = await load(now, 1);
      if (!row) throw new Error(`gone after ${tries - 1} tries`);
      expect((await store.ledger.trouble(now)).parked).toEqual([]);
      await store.ledger.putOff(row, now + 60_000, 'TypeError');
    }
    expect(await names(NOON + 1e9)).toEqual(['two']);
    expect((await store.ledger.trouble(NOON)).parked).toEqual([{ id: parked, why: 'TypeError' }]);
  });
});

it('a reminder that was moved while it rested is due at its new moment, with all its tries', async () => {
  await store.ledger.commit(commitOf('e1', change({ reminders: [reminder('soon', NOON)] })));
  for (let tries = 1; tries <= 5; tries += 1)
    for (const row of await store.ledger.dueReminders(NOON, 1)) await store.ledger.putOff(row, NOON, 'x');
  expect(await store.ledger.dueReminders(NOON, 1)).toEqual([]);
  await store.ledger.commit(commitOf('e2', change({ expected: 1, reminders: [reminder('soon', NOON + 5)] })));
  expect(await store.ledger.dueReminders(NOON + 5, 1)).toHaveLength(1);
});

it('putting off what was read does not put off what it was moved to', async () => {
  await store.ledger.commit(commitOf('e1', change({ reminders: [reminder('soon', NOON)] })));
  const [read] = await store.ledger.dueReminders(NOON, 1);
  await store.ledger.commit(commitOf('e2', change({ expected: 1, reminders: [reminder('soon', NOON + 5)] })));
  if (read) await store.ledger.putOff(read, NOON + 60_000, 'x');
  expect(await store.ledger.dueReminders(NOON + 5, 1)).toHaveLength(1);
});

it('a resting reminder is next due when its rest is over', async () => {
  await store.ledger.commit(
    commitOf('e1', change({ reminders: [reminder('soon', NOON), reminder('later', NOON + 90_000)] })),
  );
  for (const row of await store.ledger.dueReminders(NOON, 1))
    await store.ledger.putOff(row, NOON + 60_000, 'x');
  expect(await store.ledger.nextDue()).toBe(NOON + 60_000);
});
