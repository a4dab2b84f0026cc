import { beforeEach, expect, it } from 'vitest';
import type { Outcome } from '../../src/core/ports.ts';
import {
  ANNA,
  BO,
  change,
  commitOf,
  DM,
  message,
  NOON,
  openTestStore,
  ref,
  SPACE,
} from '../support/ledger.ts';

let { store } = await openTestStore();
beforeEach(async () => {
  ({ store } = await openTestStore());
  return () => store.close();
});

const UNREACHABLE: Outcome = { kind: 'parked', why: 'unreachable: user_disabled' };

/** A message in this slot, of which this came. */
async function said(slot: string, outcome: Outcome, to: typeof ANNA | { network: string } = ANNA) {
  const run = { id: slot };
  await store.ledger.commit(commitOf(slot, change({ run, messages: [message(slot, { to })] })));
  const [row] = await store.ledger.claim(NOON, NOON + 10_000, 1);
  if (row) await store.ledger.settle(row, outcome);
}
const due = async (now: number) => {
  const slots: string[] = [];
  for (let rows = await store.ledger.claim(now, now + 10_000, 9); rows.length > 0; ) {
    slots.push(...rows.map(({ slot }) => slot));
    for (const row of rows) await store.ledger.settle(row, { kind: 'skipped', why: 'seen' });
    rows = await store.ledger.claim(now, now + 10_000, 9);
  }
  return slots;
};

it('is who could not be reached in person, each once', async () => {
  await said('one', UNREACHABLE);
  await said('two', UNREACHABLE);
  await said('three', { kind: 'parked', why: 'refused: unreachable' }, BO);
  await said('four', UNREACHABLE, { network: 'nord' });
  expect(await store.ledger.unreached()).toEqual(['anna']);
});

it('gets again what could not reach them, oldest first, and nothing else', async () => {
  await said('first', UNREACHABLE);
  await said('refused', { kind: 'parked', why: 'refused: invalid_blocks' });
  await said('bos', UNREACHABLE, BO);
  await said('second', UNREACHABLE);
  await store.ledger.retryUnreached('space-b', 'anna', NOON + 1);
  expect(await due(NOON + 1)).toEqual([]);
  await store.ledger.retryUnreached(SPACE, 'anna', NOON + 5);
  expect(await due(NOON + 4)).toEqual([]);
  expect(await due(NOON + 5)).toEqual(['first', 'second']);
  expect(await store.ledger.unreached()).toEqual(['bo']);
});

it('what stands in the chat already is brought up to date there, rather than posted again', async () => {
  await said('plan', { kind: 'sent', address: DM, ref: ref('m1'), shown: 1 });
  await store.ledger.commit(
    commitOf('changed', change({ run: { id: 'plan' }, expected: 1, refresh: ['plan'] })),
  );
  const [row] = await store.ledger.claim(NOON, NOON + 10_000, 1);
  if (row) await store.ledger.settle(row, UNREACHABLE);
  await store.ledger.retryUnreached(SPACE, 'anna', NOON);
  const [again] = await store.ledger.claim(NOON, NOON + 10_000, 1);
  expect(again?.sent?.ref).toEqual(ref('m1'));
});
