import { beforeEach, describe, expect, it } from 'vitest';
import type { NewMessage, OutboxRow, Outcome } from '../../src/core/ports.ts';
import {
  ANNA,
  BO,
  change,
  commitOf,
  DM,
  message,
  NOON,
  openTestStore,
  RUN,
  ref,
  SPACE,
} from '../support/ledger.ts';

let { db, store } = await openTestStore();
let events = 0;
beforeEach(async () => {
  ({ db, store } = await openTestStore());
  events = 0;
  return () => store.close();
});

async function decide(fields: { messages?: NewMessage[]; refresh?: string[] }) {
  await store.ledger.commit(commitOf(`e${events}`, change({ expected: events, ...fields })));
  events += 1;
}
const post = (...messages: NewMessage[]) => decide({ messages });
const nudge = (slot: string, fields: Partial<NewMessage> = {}) =>
  message(slot, { urgency: 'nudge', ...fields });
const slots = (rows: OutboxRow[]) => rows.map(({ slot }) => slot);
const claim = (now = NOON) => store.ledger.claim(now, now + 10_000, 10);
async function one(now = NOON): Promise<OutboxRow> {
  const [row] = await claim(now);
  if (!row) throw new Error('nothing was due');
  return row;
}
const SENT = { kind: 'sent', address: DM, ref: ref('m1') } as const;
const settle = (row: OutboxRow, outcome: Outcome) => store.ledger.settle(row, outcome);
/** `first` is being sent, and `second` is to stand in its message. */
async function sending(fields: Partial<NewMessage> = {}): Promise<OutboxRow> {
  await post(nudge('first'), nudge('second', fields));
  const row = await one();
  const others = await store.ledger.beside(row, NOON);
  expect(await store.ledger.sending(row, NOON + 30_000, undefined, others)).toBe('marked');
  expect(slots(await store.ledger.beside(row))).toEqual(['second']);
  return row;
}
const sent = async (fields: Partial<NewMessage> = {}) => settle(await sending(fields), { ...SENT, shown: 1 });

describe('what could stand in the message of another', () => {
  it('is begun with the same person and due, what they chose first', async () => {
    const later = { notBefore: NOON + 1 };
    await post(nudge('first'), nudge('n'), message('c', { urgency: 'chosen' }), nudge('later', later));
    await post(
      nudge('b', { to: BO }),
      message('r'),
      message('o', { urgency: 'consent' }),
      nudge('u', { under: 'n' }),
    );
    const [row] = (await claim()).filter(({ slot }) => slot === 'c');
    expect(row && slots(await store.ledger.beside(row, NOON))).toEqual(['first', 'n']);
    expect(row && (await store.ledger.beside(row))).toEqual([]);
  });

  it('does so only as it was when it was read', async () => {
    await post(nudge('first'), nudge('changed'), nudge('gone'));
    const row = await one();
    const others = await store.ledger.beside(row, NOON);
    await decide({ refresh: ['changed'], messages: [nudge('gone')] });
    expect(await store.ledger.sending(row, NOON + 30_000, undefined, others)).toBe('marked');
    expect(await store.ledger.beside(row)).toEqual([]);
  });

  it('does not by whoever has lost the first', async () => {
    await post(nudge('first'), nudge('second'));
    const slow = await one();
    const others = await store.ledger.beside(slow, NOON);
    await store.ledger.release(NOON + 10_001);
    const row = await one(NOON + 10_001);
    expect(await store.ledger.sending(slow, NOON + 30_000, undefined, others)).toBe('lost');
    expect(await store.ledger.beside(row)).toEqual([]);
  });
});

describe('what stands in the message of another', () => {
  const replyAs = { run: RUN, type: 'noted' };

  it('is on its way with it, and stands with it', async () => {
    const row = await sending({ replyAs });
    expect(await claim()).toEqual([]);
    expect(await store.ledger.asked(SPACE, ANNA.person)).toMatchObject([{ replyAs }]);
    await settle(row, { ...SENT, postedAt: NOON, shown: 1 });
    expect(await claim()).toEqual([]);
    expect(await store.ledger.askedAt(SPACE, ANNA.person, ref('m1'))).toMatchObject({ postedAt: NOON });
    expect(await store.ledger.latest(SPACE, RUN, 'second', ANNA)).toEqual(ref('m1'));
    expect(await store.ledger.latestSeen(SPACE, RUN, ANNA.person)).toBe(NOON);
    expect(await store.ledger.nextDue()).toBeUndefined();
    expect(await store.ledger.trouble(NOON + 3_600_000)).toEqual({ parked: [], late: 0 });
  });

  it.each(['first', 'second'])('is drawn anew with it, once, when %s changes', async (slot) => {
    await sent();
    await decide({ refresh: [slot] });
    const rows = await claim();
    expect(slots(rows)).toEqual(['first']);
    for (const row of rows) await settle(row, { ...SENT, shown: row.wanted });
    expect(await claim()).toEqual([]);
  });

  it('is drawn anew when something newer stands in its slot, and when a stale button is pressed', async () => {
    await sent();
    await post(message('second', { notBefore: NOON + 1 }));
    const row = await one();
    expect(row.slot).toBe('first');
    expect(await store.ledger.beside(row)).toMatchObject([{ slot: 'second', superseded: true }]);
    await settle(row, { ...SENT, shown: row.wanted });
    await store.ledger.refreshAt(SPACE, ref('m1'));
    expect(slots(await claim())).toEqual(['first']);
  });

  it('is not forgotten if it changes while the message is being sent', async () => {
    const row = await sending();
    await decide({ refresh: ['second'] });
    await settle(row, { ...SENT, shown: row.wanted });
    expect(slots(await claim())).toEqual(['first']);
  });

  it.each<[string, Outcome]>([
    ['refused', { kind: 'parked', why: 'refused' }],
    ['not wanted', { kind: 'skipped', why: 'x' }],
    ['moved', { kind: 'moved', to: NOON + 5, unsure: false }],
    ['to wait', { kind: 'later', at: NOON + 5, why: 'x', failed: false, unsure: false }],
  ])('is due by itself when the message was %s', async (_, outcome) => {
    await settle(await sending(), outcome);
    expect(await claim()).toMatchObject([{ slot: 'second', unsure: false }]);
  });

  it('waits with the message for what is found after a crash, and stands with it then', async () => {
    await sending();
    await store.ledger.release(NOON + 30_001);
    const row = await one(NOON + 30_001);
    expect(row).toMatchObject({ slot: 'first', unsure: true });
    await settle(row, { kind: 'moved', to: NOON + 60_000, unsure: true });
    expect(await claim(NOON + 30_001)).toEqual([]);
    const again = await one(NOON + 60_000);
    await settle(again, { ...SENT, shown: 0 });
    expect(await store.ledger.latest(SPACE, RUN, 'second', ANNA)).toEqual(ref('m1'));
    expect(slots(await claim(NOON + 60_000)), 'drawn anew').toEqual(['first']);
  });

  it('waits with a message that was given up and may have landed, and is tried again with it', async () => {
    await sending();
    await store.ledger.release(NOON + 30_001);
    await settle(await one(NOON + 30_001), { kind: 'parked', why: 'unclear' });
    expect(await claim(NOON + 30_001)).toEqual([]);
    expect((await store.ledger.trouble(NOON)).parked).toHaveLength(1);
    const membership = { table: 'membership', person: 'anna', role: 'leader', status: 'active' } as const;
    await store.ledger.commit(commitOf('net', change({ run: { id: 'net' }, projections: [membership] })));
    expect(await store.ledger.parkedIn(SPACE, 'net')).toBe(1);
    await store.ledger.retry(SPACE, 'net', NOON + 40_000);
    const row = await one(NOON + 40_000);
    expect(slots(await store.ledger.beside(row))).toEqual(['second']);
  });

  it('comes again by itself when the message is taken away because of another', async () => {
    await sent();
    db.$client.exec("UPDATE outbox SET leaving = 1, wanted = 2 WHERE slot = 'first'");
    await settle(await one(), { kind: 'gone' });
    const [row] = await claim();
    expect(row).toMatchObject({ slot: 'second' });
    expect(row?.sent).toBeUndefined();
  });
});
