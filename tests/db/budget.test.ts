import { beforeEach, describe, expect, it } from 'vitest';
import type { Cap, Marked, NewMessage, OutboxRow, Outcome } from '../../src/core/ports.ts';
import { HOUR } from '../../src/core/time.ts';
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

const DAY = 24 * HOUR;
let { db, store } = await openTestStore();
let events = 0;
beforeEach(async () => {
  ({ db, store } = await openTestStore());
  events = 0;
  return () => store.close();
});

async function post(...messages: NewMessage[]) {
  await store.ledger.commit(commitOf(`e${events}`, change({ expected: events, messages })));
  events += 1;
}
const nudge = (slot: string, fields: Partial<NewMessage> = {}) =>
  message(slot, { urgency: 'nudge', ...fields });
const claim = (now = NOON) => store.ledger.claim(now, now + 10_000, 10);
async function one(now = NOON): Promise<OutboxRow> {
  const [row] = await claim(now);
  if (!row) throw new Error('nothing was due');
  return row;
}

const AGAIN = NOON + DAY;
const today = (most: number): Cap[] => [{ from: NOON - HOUR, until: AGAIN, most }];
const mark = (row: OutboxRow, caps: Cap[] = today(1), now = NOON): Promise<Marked> =>
  store.ledger.sending(row, now + 30_000, { now, caps });
const settle = (row: OutboxRow, outcome: Outcome) => store.ledger.settle(row, outcome);
const sent = (row: OutboxRow) =>
  settle(row, { kind: 'sent', address: DM, ref: ref(`m${row.id}`), shown: row.wanted });
const LATER = { kind: 'later', at: NOON + 1, why: 'x', failed: true } as const;

/** One that goes out at this moment, whatever came before. */
async function sends(slot: string, urgency: NewMessage['urgency'] = 'nudge', now = NOON) {
  await post(message(slot, { urgency, notBefore: now }));
  const row = await one(now);
  expect(await mark(row, [], now)).toBe('marked');
  await sent(row);
}
/** What the next nudge is told. */
async function next(caps: Cap[] = today(1)): Promise<Marked> {
  await post(nudge('next'));
  return mark(await one(), caps);
}

describe('a message is marked as being sent', () => {
  it('as long as there were fewer', async () => {
    await sends('first');
    expect(await next(today(2))).toBe('marked');
  });

  it('or is told until when there is no room, once there were as many; it is still its owner’s then', async () => {
    await sends('first');
    await post(nudge('second'));
    const row = await one();
    expect(await mark(row)).toEqual({ until: AGAIN });
    expect(await mark(row, today(2))).toBe('marked');
  });

  it('by the first of the caps that is reached', async () => {
    await sends('first');
    const week = { from: NOON - DAY, until: NOON + 7 * DAY, most: 1 };
    expect(await next([week, ...today(1)])).toEqual({ until: week.until });
  });

  it('never by whoever has lost it', async () => {
    await post(nudge('slow'));
    const slow = await one();
    await store.ledger.release(NOON + 10_001);
    await one(NOON + 10_001);
    expect(await mark(slow)).toBe('lost');
  });
});

describe('counted is', () => {
  it('what has come since the day began, by the clock by which it was sent', async () => {
    await sends('before', 'nudge', NOON - HOUR - 1);
    expect(await next()).toBe('marked');
  });

  it('from its first moment on', async () => {
    await sends('at dawn', 'nudge', NOON - HOUR);
    expect(await next()).toEqual({ until: AGAIN });
  });

  it.each(['reply', 'chosen', 'live', 'invitation'] as const)('no %s for a nudge', async (urgency) => {
    await sends('other', urgency);
    expect(await next()).toBe('marked');
  });

  it('nobody else’s', async () => {
    await post(nudge('b', { to: BO }));
    const row = await one();
    await mark(row);
    await sent(row);
    expect(await next()).toBe('marked');
  });

  it('one that is being sent, until it is known not to have come', async () => {
    await post(nudge('first'));
    await mark(await one());
    await store.ledger.release(NOON + 30_001);
    const unsure = await one(NOON + 30_001);
    expect(unsure.unsure).toBe(true);
    await settle(unsure, { kind: 'parked', why: 'unclear' });
    expect(await next()).toEqual({ until: AGAIN });
  });

  it.each<[string, Outcome, Marked]>([
    ['one that may have come', { ...LATER, at: NOON + HOUR, unsure: true }, { until: AGAIN }],
    ['not one that the platform would not take', { ...LATER, at: NOON + HOUR, unsure: false }, 'marked'],
    ['not one that was refused', { kind: 'parked', why: 'refused' }, 'marked'],
    ['not one that nobody wanted any more', { kind: 'skipped', why: 'no longer relevant' }, 'marked'],
    ['not one that was moved', { kind: 'moved', to: NOON + HOUR, unsure: false }, 'marked'],
  ])('%s', async (_, outcome, told) => {
    await post(nudge('first'));
    const row = await one();
    await mark(row);
    await settle(row, outcome);
    expect(await next()).toEqual(told);
  });

  it('not a message itself, when it is tried again', async () => {
    await post(nudge('first'));
    const row = await one();
    await mark(row);
    await settle(row, { ...LATER, unsure: true });
    expect(await mark(await one(NOON + 1))).toBe('marked');
  });

  it('not an update of what stands already', async () => {
    await sends('first', 'nudge', NOON - DAY);
    await store.ledger.refreshAt(SPACE, ref('m1'));
    const update = await one();
    expect(await store.ledger.sending(update, NOON + 30_000)).toBe('marked');
    await sent(update);
    expect(await next()).toBe('marked');
  });
});

describe('a message that was moved', () => {
  const moveFirst = async (...messages: NewMessage[]) => {
    await post(nudge('first'), ...messages);
    const row = await one();
    await settle(row, { kind: 'moved', to: AGAIN, unsure: false });
    return row;
  };

  it('is due at its new moment, and there is nothing wrong with it', async () => {
    await moveFirst();
    expect(await claim(AGAIN - 1)).toEqual([]);
    expect(await store.ledger.trouble(AGAIN - 1)).toEqual({ parked: [], late: 0 });
    expect(await store.ledger.nextDue()).toBe(AGAIN);
    expect(await store.ledger.nextPromise()).toBe(AGAIN);
    expect(await claim(AGAIN)).toMatchObject([{ slot: 'first', attempts: 0 }]);
  });

  it('holds up nothing else', async () => {
    await moveFirst(nudge('second'));
    expect(await claim()).toMatchObject([{ slot: 'second' }]);
  });

  it('is not moved any more if somebody asked to be forgotten: it is to be taken away at once', async () => {
    const space = { id: SPACE, language: 'da', zone: 'Europe/Copenhagen' } as const;
    const { id } = await store.people.meet(space, DM.workspace, 'anna', { name: 'Anna' });
    await post(nudge('first', { to: { person: id } }));
    const row = await one();
    await store.people.forget(SPACE, id, NOON);
    await settle(row, { kind: 'moved', to: AGAIN, unsure: false });
    expect(await claim()).toMatchObject([{ slot: 'first', leaving: true }]);
  });

  it('has asked nothing yet', async () => {
    const replyAs = { run: RUN, type: 'noted' };
    await post(message('open', { replyAs }));
    await sent(await one());
    await post(nudge('moved', { replyAs }));
    await settle(await one(), { kind: 'moved', to: AGAIN, unsure: false });
    const asked = await store.ledger.asked(SPACE, ANNA.person);
    expect(asked.map(({ view }) => view.name)).toEqual(['open']);
    expect(await store.ledger.latestSeen(SPACE, RUN, ANNA.person)).toBeDefined();
  });

  it('may be hurried, and is held against the budget all the same', async () => {
    await sends('earlier');
    await moveFirst();
    await store.ledger.hurry(SPACE, ANNA, NOON);
    expect(await mark(await one())).toEqual({ until: AGAIN });
  });
});

it('what is due at once goes out nudges last, and the oldest first', async () => {
  const chosen = (slot: string) => message(slot, { urgency: 'chosen' });
  await post(nudge('n1'), nudge('n2'), chosen('c1'), message('reply'), chosen('c2'));
  const order: string[] = [];
  for (let [row] = await claim(); row; [row] = await claim()) {
    order.push(row.slot);
    await sent(row);
  }
  expect(order).toEqual(['c1', 'reply', 'c2', 'n1', 'n2']);
});

it('what is counted is found by its index, however much was ever sent', async () => {
  const plan = db.$client
    .prepare(
      'EXPLAIN QUERY PLAN SELECT count(*) FROM outbox WHERE recipient = ? AND urgency = ? AND called_at >= ? AND id <> ?',
    )
    .all('p:anna', 'nudge', 0, 1) as { detail: string }[];
  expect(plan.map(({ detail }) => detail).join()).toContain('outbox_spent');
});
