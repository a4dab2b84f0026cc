import { beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable, UserError } from '../../src/core/errors.ts';
import type { CommitResult, Store } from '../../src/core/ports.ts';
import { createDispatch, type Dispatched } from '../../src/runtime/dispatch.ts';
import { createReads } from '../../src/runtime/reads.ts';
import { createRemind } from '../../src/runtime/remind.ts';
import { change, commitOf, dump, NOON, reminder } from '../support/ledger.ts';
import { CANARY, toy } from '../support/toy-flow.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let shop: Workshop;
let owner: string;
beforeEach(async () => {
  shop = await openWorkshop();
  owner = (await shop.person('mette')).id;
  return () => shop.close();
});

/** A dispatcher of its own, as another process would have one. */
function dispatcher(store: Store = shop.store) {
  const { parts, sealer } = shop;
  return createDispatch({
    store,
    sealer,
    reads: createReads({ ...shop, store }),
    flowOf: parts.flowOf,
    releaseAt: async (_space, _to, _urgency, at) => at,
    committed: () => {},
  });
}
const begin = (run = 'toy-1', id = `begin-${run}`) =>
  dispatcher().begin({ space: shop.space.id, run, id, flow: 'toy', owner, input: {}, at: NOON });
const event = (id: string, type: string, run = 'toy-1', more = {}) => ({
  space: shop.space.id,
  run,
  id,
  event: { type, ...more } as { type: string },
  at: NOON,
  by: owner,
});
const count = async (run = 'toy-1') => {
  const stored = await shop.store.runs.get(shop.space.id, run);
  return (stored?.state as { count: number } | undefined)?.count;
};
const tally = (results: Dispatched[]) => {
  const sums: Record<string, number> = {};
  for (const result of results) sums[result] = (sums[result] ?? 0) + 1;
  return sums;
};

/** The same store, noting what came of each commit. */
function watched(results: CommitResult[]): Store {
  const { ledger } = shop.store;
  const commit: typeof ledger.commit = async (what) => {
    const result = await ledger.commit(what);
    results.push(result);
    return result;
  };
  return { ...shop.store, ledger: { ...ledger, commit } };
}

describe('two hundred identical presses at once', () => {
  it.each([
    { ids: 'each with an id of its own', id: (n: number) => `press-${n}`, others: { unchanged: 199 } },
    { ids: 'redelivered under one id', id: () => 'press', others: { duplicate: 199 } },
  ])('$ids: one transition and one message', async ({ id, others }) => {
    await begin();
    await shop.runtime.sweep();
    const { send } = dispatcher();
    const presses = Array.from({ length: 200 }, (_, n) => send(event(id(n), 'countedOnce')));
    expect(tally(await Promise.all(presses))).toEqual({ changed: 1, ...others });
    await shop.runtime.sweep();
    expect(await count()).toBe(1);
    expect(shop.chat.in('mette').map(({ card }) => card.body[0])).toMatchObject([
      { text: 'count 1' },
      { text: 'count 1' },
    ]);
  });

  it('in two processes: still one', async () => {
    await begin();
    const [one, two] = [dispatcher(), dispatcher()];
    const presses = Array.from({ length: 200 }, (_, n) =>
      (n % 2 ? one : two).send(event(`press-${n}`, 'countedOnce')),
    );
    expect(tally(await Promise.all(presses))).toEqual({ changed: 1, unchanged: 199 });
    expect(await count()).toBe(1);
  });
});

it('decides again whatever met a run that had moved on, until every event has counted once', async () => {
  await begin();
  const results: CommitResult[] = [];
  const processes = [dispatcher(watched(results)), dispatcher(watched(results))];
  await Promise.all(
    processes.flatMap(({ send }, p) =>
      Array.from({ length: 25 }, (_, n) => send(event(`${p}-${n}`, 'counted'))),
    ),
  );
  expect(results).toContain('conflict');
  expect(await count()).toBe(50);
});

describe('a decision that fails', () => {
  it.each([
    { type: 'broke', error: TypeError },
    { type: 'refused', error: UserError },
  ])('leaves nothing behind, and the same event may come again ($type)', async ({ type, error }) => {
    await begin();
    const before = dump(shop.db);
    await expect(dispatcher().send(event('e1', type))).rejects.toThrow(error);
    expect(dump(shop.db)).toEqual(before);
    expect(await dispatcher().send(event('e1', 'counted'))).toBe('changed');
  });

  it('is refused like an unknown event when its arguments make no sense', async () => {
    await begin();
    await expect(dispatcher().send(event('e1', 'wrote', 'toy-1', { answer: 7 }))).rejects.toThrow(UserError);
    expect(await count()).toBe(0);
  });
});

describe('beginning a run', () => {
  it('happens once, however often the same event or the same run comes', async () => {
    expect(await begin()).toBe('changed');
    const before = dump(shop.db);
    expect(await begin()).toBe('duplicate');
    expect(await begin('toy-1', 'another-event')).toBe('duplicate');
    expect({ ...dump(shop.db), journal: [] }).toEqual({ ...before, journal: [] });
  });
});

describe('telling another run', () => {
  it('happens once, in a commit of its own, and is settled by it', async () => {
    await begin();
    await begin('toy-2');
    await dispatcher().send(event('e1', 'told', 'toy-1', { run: 'toy-2' }));
    expect(await count('toy-2')).toBe(0);
    await shop.runtime.sweep();
    await shop.runtime.sweep();
    expect(await count('toy-2')).toBe(1);
    expect(await shop.store.ledger.told(NOON, 10)).toEqual([]);
  });

  it('ends quietly where the other run is gone', async () => {
    await begin();
    await dispatcher().send(event('e1', 'told', 'toy-1', { run: 'nowhere' }));
    await shop.runtime.sweep();
    expect(await shop.store.ledger.told(NOON + 1e9, 10)).toEqual([]);
  });
});

describe('a due reminder', () => {
  /** Sets reminders on the run, as a decision of its flow would. */
  async function remindOf(...keys: string[]) {
    const run = await shop.store.runs.get(shop.space.id, 'toy-1');
    if (!run) throw new Error('the run is gone');
    const decided = change({
      run,
      expected: run.revision,
      reminders: keys.map((key) => reminder(key, NOON)),
    });
    await shop.store.ledger.commit({ ...commitOf(`remind-${keys}`, decided), space: shop.space.id });
  }
  const parked = async () => (await shop.store.ledger.trouble(NOON)).parked;

  it('is taken in once, however many processes sweep', async () => {
    await begin();
    await remindOf('soon');
    const { clock, parts } = shop;
    const sweepers = [1, 2, 3].map(() =>
      createRemind({ store: shop.store, dispatch: dispatcher(), clock, log: parts.log }),
    );
    await Promise.all(sweepers.map(({ drain }) => drain()));
    expect(await count()).toBe(1);
  });

  it('that throws rests, is parked at the fifth time, and never holds up the others', async () => {
    await begin();
    await remindOf('broken', 'soon');
    await shop.runtime.sweep();
    expect(await count()).toBe(1);
    for (let tries = 1; tries < 5; tries += 1) {
      expect(await parked()).toEqual([]);
      shop.clock.advance(60_000);
      await shop.runtime.sweep();
    }
    expect(await parked()).toEqual([{ id: 'reminder 1', why: 'TypeError' }]);
    expect(shop.lines.join('')).not.toContain(CANARY);
  });

  it('loses no try to a database that could not be written', async () => {
    await begin();
    await remindOf('soon');
    const full = { ...shop.store.ledger, commit: () => Promise.reject(new StoreUnavailable('SQLITE_FULL')) };
    const { drain } = createRemind({
      store: shop.store,
      dispatch: dispatcher({ ...shop.store, ledger: full }),
      clock: shop.clock,
      log: shop.parts.log,
    });
    for (let n = 0; n < 6; n += 1) await expect(drain()).rejects.toThrow(StoreUnavailable);
    await shop.runtime.sweep();
    expect(await count(), 'at once when it heals').toBe(1);
  });
});

it('seals what was written before it is stored', async () => {
  await begin();
  await dispatcher().send(event('e1', 'wrote', 'toy-1', { answer: CANARY }));
  const [row] = await shop.store.runs.answers(shop.space.id, 'toy-1');
  expect(row && Buffer.from(row.sealed).includes(CANARY)).toBe(false);
  const run = await shop.store.runs.get(shop.space.id, 'toy-1');
  if (!run) throw new Error('the run is gone');
  const { answers } = await createReads(shop).load(toy, run, { person: owner });
  expect(answers).toMatchObject([{ step: 'text', version: 1, text: CANARY }]);
});
