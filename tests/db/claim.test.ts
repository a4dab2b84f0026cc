import { beforeEach, describe, expect, it } from 'vitest';
import type { NewMessage, OutboxRow } from '../../src/core/ports.ts';
import {
  BO,
  change,
  commitOf,
  DM,
  message,
  NOON,
  openTestStore,
  RUN,
  ref,
  reminder,
  SPACE,
  sendAll,
} from '../support/ledger.ts';

let { store } = await openTestStore();
beforeEach(async () => {
  ({ store } = await openTestStore());
  return () => store.close();
});

const post = (...messages: NewMessage[]) => store.ledger.commit(commitOf('e1', change({ messages })));
const claim = (now = NOON, limit = 10) => store.ledger.claim(now, now + 10_000, limit);
const slots = (rows: OutboxRow[]) => rows.map(({ slot }) => slot);
async function one(now = NOON): Promise<OutboxRow> {
  const [row] = await claim(now);
  if (!row) throw new Error('nothing was due');
  return row;
}
const sent = (row: OutboxRow) =>
  store.ledger.settle(row, { kind: 'sent', address: DM, ref: ref(`m${row.id}`), shown: row.wanted });

describe('claiming', () => {
  it('gives each recipient their oldest message, and the next one only when that is through', async () => {
    await post(message('a1'), message('a2'), message('b1', { to: BO }), message('b2', { to: BO }));
    const first = await claim();
    expect(slots(first)).toEqual(['a1', 'b1']);
    expect(await claim()).toEqual([]);
    for (const row of first.slice(0, 1)) await sent(row);
    expect(slots(await claim())).toEqual(['a2']);
  });

  it('is not held up by a message that waits for its hour', async () => {
    await post(message('tomorrow', { notBefore: NOON + 86_400_000 }), message('now'));
    expect(slots(await claim())).toEqual(['now']);
  });

  it('takes no more than it is asked for, the longest waiting first', async () => {
    await post(...['a', 'b', 'c'].map((person) => message(person, { to: { person } })));
    expect(slots(await claim(NOON, 2))).toEqual(['a', 'b']);
    expect(slots(await claim(NOON, 2))).toEqual(['c']);
  });

  it('counts the wait from when a message was due, and keeps the order in which each recipient was written to', async () => {
    await post(
      message('a1', { notBefore: NOON + 2 }),
      message('a2', { notBefore: NOON }),
      message('b1', { to: BO, notBefore: NOON + 1 }),
    );
    expect(slots(await claim(NOON + 2, 1))).toEqual(['b1']);
    expect(slots(await claim(NOON + 2, 1))).toEqual(['a1']);
  });

  it('tells persons and networks apart, even of the same id', async () => {
    await post(message('p', { to: { person: 'x' } }), message('n', { to: { network: 'x' } }));
    expect((await claim()).map(({ to }) => to)).toEqual([{ person: 'x' }, { network: 'x' }]);
  });
});

describe('a lease that has run out', () => {
  it('frees a message that was not being sent yet', async () => {
    await post(message('step'));
    await claim();
    expect(await store.ledger.release(NOON + 10_000)).toBe(0);
    expect(await store.ledger.release(NOON + 10_001)).toBe(1);
    expect(await claim()).toMatchObject([{ unsure: false }]);
  });

  it('makes one that was being sent unsure: it may have landed', async () => {
    await post(message('step'));
    await store.ledger.sending(await one(), NOON + 30_000);
    expect(await store.ledger.release(NOON + 10_001), 'sending has its own, longer lease').toBe(0);
    await store.ledger.release(NOON + 30_001);
    expect(await claim()).toMatchObject([{ unsure: true }]);
  });

  it('lets an update be repeated, which does no harm', async () => {
    await post(message('step'));
    await sent(await one());
    await store.ledger.refreshAt(SPACE, ref('m1'));
    await store.ledger.sending(await one(), NOON + 30_000);
    await store.ledger.release(NOON + 30_001);
    expect(await claim()).toMatchObject([{ sent: { ref: ref('m1') } }]);
  });

  it('takes the row from its slow owner for good', async () => {
    await post(message('step'));
    const slow = await one();
    await store.ledger.release(NOON + 10_001);
    const owner = await one(NOON + 10_001);
    expect(await store.ledger.sending(slow, NOON + 60_000)).toBe('lost');
    await store.ledger.settle(slow, { kind: 'parked', why: 'too late' });
    expect(await store.ledger.sending(owner, NOON + 60_000)).toBe('marked');
  });
});

describe('what came of a try', () => {
  it('skipped and parked: never again', async () => {
    await post(message('skipped'), message('parked'));
    await store.ledger.settle(await one(), { kind: 'skipped', why: 'has not said yes' });
    await store.ledger.settle(await one(), { kind: 'parked', why: 'refused: no_text' });
    expect(await claim(NOON + 1e9)).toEqual([]);
  });

  it.each([
    { failed: true, attempts: 1 },
    { failed: false, attempts: 0 },
  ])('later: again at its moment, counted as a try only if it failed ($failed)', async (given) => {
    await post(message('step'));
    const outcome = { kind: 'later', at: NOON + 5_000, why: 'timeout', unsure: true } as const;
    await store.ledger.settle(await one(), { ...outcome, failed: given.failed });
    expect(await claim(NOON + 4_999)).toEqual([]);
    expect(await claim(NOON + 5_000)).toMatchObject([{ attempts: given.attempts, unsure: true }]);
  });

  it('sent: due again only when something else is wanted', async () => {
    await post(message('step'));
    await store.ledger.settle(await one(), { kind: 'sent', address: DM, ref: ref('m1'), shown: 0 });
    expect(await one()).toMatchObject({ sent: { ref: ref('m1') }, wanted: 1 });
  });
});

describe('what is asked of the outbox', () => {
  const replyAs = (step: string) => ({ run: RUN, type: 'answerGiven', args: { step } });

  it('asked: the latest questions, the newest first, and the one that was replied to', async () => {
    await post(
      message('one', { replyAs: replyAs('one') }),
      message('two', { replyAs: replyAs('two') }),
      message('plan'),
      message('unsent', { replyAs: replyAs('unsent'), notBefore: NOON + 1 }),
    );
    const asked = async () =>
      (await store.ledger.asked(SPACE, 'anna')).map(({ replyAs: { args }, postedAt }) => [
        args?.step,
        postedAt !== undefined,
      ]);
    expect(await asked()).toEqual([
      ['unsent', false],
      ['two', false],
      ['one', false],
    ]);
    await sendAll(store);
    expect(await asked()).toEqual([
      ['unsent', false],
      ['two', true],
      ['one', true],
    ]);
    expect(await store.ledger.asked(SPACE, 'bo')).toEqual([]);
    const at = store.ledger.askedAt;
    expect((await at(SPACE, 'anna', ref('m1')))?.replyAs.args).toEqual({ step: 'one' });
    expect(await at(SPACE, 'anna', ref('m3'))).toBeUndefined();
    expect(await at(SPACE, 'anna', { ...ref('m1'), conversation: 'dm-bo' })).toBeUndefined();
    expect(await at(SPACE, 'bo', ref('m1'))).toBeUndefined();
  });

  it('knows: whether a message of ours stands on record', async () => {
    await post(message('one'));
    expect(await store.ledger.knows(SPACE, ref('m1'))).toBe(false);
    await sendAll(store);
    expect(await store.ledger.knows(SPACE, ref('m1'))).toBe(true);
    expect(await store.ledger.knows('space-b', ref('m1'))).toBe(false);
  });

  it('latest: the newest message of a slot that stands somewhere', async () => {
    await post(message('root'), message('root', { to: BO }));
    const to = { person: 'anna' };
    expect(await store.ledger.latest(SPACE, RUN, 'root', to)).toBeUndefined();
    await sendAll(store);
    const again = change({ expected: 1, messages: [message('root', { notBefore: NOON + 9 })] });
    await store.ledger.commit(commitOf('e2', again));
    expect(await store.ledger.latest(SPACE, RUN, 'root', to)).toEqual(ref('m1'));
    await sendAll(store, NOON + 9);
    expect(await store.ledger.latest(SPACE, RUN, 'root', to)).toEqual(ref('m3'));
  });

  it('refreshAt: that message is delivered again, in place', async () => {
    await post(message('one'), message('two'));
    await sendAll(store);
    await store.ledger.refreshAt(SPACE, ref('m1'));
    expect(await sendAll(store)).toMatchObject([{ slot: 'one', sent: { ref: ref('m1') } }]);
  });

  it('hurry: what waits for this recipient may go at once', async () => {
    const at = NOON + 900_000;
    await post(message('a', { notBefore: at }), message('b', { to: { network: 'anna' }, notBefore: at }));
    await store.ledger.hurry(SPACE, { network: 'anna' }, NOON);
    expect(slots(await claim())).toEqual(['b']);
  });

  it('hurry: what may still land by itself is not looked for before its time', async () => {
    await post(message('a'));
    const later = NOON + 30_000;
    await store.ledger.settle(await one(), {
      kind: 'later',
      at: later,
      why: 'unclear',
      failed: true,
      unsure: true,
    });
    await store.ledger.hurry(SPACE, { person: 'anna' }, NOON);
    expect(await claim()).toEqual([]);
    expect(slots(await claim(later))).toEqual(['a']);
  });

  it('trouble: what is parked, with the reason, and how much is late', async () => {
    await post(message('parked'), message('late'), message('soon', { notBefore: NOON + 600_000 }));
    await store.ledger.settle(await one(), { kind: 'parked', why: 'unreachable: user_left' });
    const minute = 60_000;
    expect(await store.ledger.trouble(NOON + 4 * minute)).toMatchObject({ late: 0 });
    const found = await store.ledger.trouble(NOON + 6 * minute);
    expect(found).toEqual({ parked: [{ id: 'message 1', why: 'unreachable: user_left' }], late: 1 });
  });

  it('nextDue: the earliest moment at which anything wants to happen', async () => {
    expect(await store.ledger.nextDue()).toBeUndefined();
    await store.ledger.commit(
      commitOf(
        'e1',
        change({
          messages: [message('step', { notBefore: NOON + 9 })],
          reminders: [reminder('r', NOON + 5)],
        }),
      ),
    );
    expect(await store.ledger.nextDue()).toBe(NOON + 5);
    await store.ledger.commit(commitOf('e2', change({ expected: 1, cancelled: ['r'] })));
    expect(await store.ledger.nextDue()).toBe(NOON + 9);
    await sendAll(store, NOON + 9);
    expect(await store.ledger.nextDue()).toBeUndefined();
  });
});
