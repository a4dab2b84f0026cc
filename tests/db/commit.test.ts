import { beforeEach, describe, expect, it } from 'vitest';
import type { Projection } from '../../src/core/flow.ts';
import {
  ANNA,
  answer,
  BO,
  change,
  commitOf,
  dump,
  message,
  NOON,
  openTestStore,
  RUN,
  reminder,
  SPACE,
  type TestStore,
} from '../support/ledger.ts';

let { db, store }: TestStore = await openTestStore();
beforeEach(async () => {
  ({ db, store } = await openTestStore());
  return () => store.close();
});
const commit = (id: string, ...changes: Parameters<typeof commitOf>[1][]) =>
  store.ledger.commit(commitOf(id, ...changes));
const revision = async () => (await store.runs.get(SPACE, RUN))?.revision;
const due = (now = NOON) => store.ledger.dueReminders(now, 10);

describe('a commit', () => {
  it('writes everything that one event decided', async () => {
    const everything = change({
      run: { state: { phase: 'plan' } },
      answers: [answer('challenge', 1, 'forseglet')],
      messages: [message('step')],
      reminders: [reminder('lookBack', NOON)],
      told: [{ id: 'told-1', run: 'run-2', event: { type: 'decided' } }],
    });
    expect(await commit('e1', everything)).toBe('done');
    expect(await store.runs.get(SPACE, RUN)).toMatchObject({ revision: 1, state: { phase: 'plan' } });
    expect((await store.runs.answers(SPACE, RUN)).map(({ sealed }) => String(sealed))).toEqual(['forseglet']);
    expect(await store.ledger.claim(NOON, NOON + 1, 10)).toMatchObject([{ slot: 'step', to: ANNA }]);
    expect(await due()).toMatchObject([{ key: 'lookBack', revision: 1 }]);
    expect(await store.ledger.told(NOON, 10)).toMatchObject([{ id: 'told-1', run: 'run-2' }]);
    expect(await store.ledger.seen(SPACE, 'e1')).toBe(true);
  });

  it('does nothing for an event that has been seen, whatever it carries the second time', async () => {
    await commit('e1', change());
    const before = dump(db);
    const again = change({ expected: 1, messages: [message('step')], answers: [answer('challenge', 1)] });
    expect(await commit('e1', again)).toBe('duplicate');
    expect(dump(db)).toEqual(before);
  });

  it('writes nothing at all when a run has moved on, in whichever place that run stands', async () => {
    await commit('e1', change(), change({ run: { id: 'run-2' } }));
    await commit('e2', change({ expected: 1, run: { id: 'run-2' } }));
    const before = dump(db);
    const fits = change({ expected: 1, messages: [message('step')], reminders: [reminder('soon', NOON)] });
    const stale = change({ expected: 1, run: { id: 'run-2' } });
    expect(await commit('e3', fits, stale)).toBe('conflict');
    expect(await commit('e3', stale, fits)).toBe('conflict');
    expect(dump(db)).toEqual(before);
    expect(await commit('e3', fits), 'the same event decides again').toBe('done');
  });

  it('takes a decision to do nothing only for the state that it was made on', async () => {
    await commit('e1', change());
    expect(await commit('e2', change({ expected: 1 }))).toBe('done');
    expect(await revision()).toBe(2);
    expect(await commit('e3', change({ expected: 1 }))).toBe('conflict');
    expect(await store.ledger.seen(SPACE, 'e3')).toBe(false);
  });

  it('leaves a run out that exists already, and does the rest', async () => {
    await commit('e1', change({ run: { state: { phase: 'plan' } } }));
    const again = change({
      run: { state: { phase: 'challenge' } },
      messages: [message('step')],
      reminders: [reminder('soon', NOON)],
    });
    expect(await commit('e2', change({ run: { id: 'run-2' } }), again)).toBe('done');
    expect(await store.runs.get(SPACE, RUN)).toMatchObject({ revision: 1, state: { phase: 'plan' } });
    expect(await store.runs.get(SPACE, 'run-2')).toBeDefined();
    expect(await store.ledger.claim(NOON, NOON + 1, 10)).toEqual([]);
    expect(await due()).toEqual([]);
  });
});

it('gives the versions of an answer in their order, also when a later one was written at an earlier moment', async () => {
  await commit('e1', change({ answers: [answer('tryOut', 1), answer('insight', 1)] }));
  const redelivered = { ...answer('tryOut', 2), at: NOON - 60_000 };
  await commit('e2', change({ expected: 1, answers: [redelivered] }));
  const tryOut = (await store.runs.answers(SPACE, RUN)).filter(({ step }) => step === 'tryOut');
  expect(tryOut.map(({ version }) => version)).toEqual([1, 2]);
});

it('what is written in the same moment stands or falls each by itself', async () => {
  await commit('e0', change());
  const results = await Promise.all([
    commit('a', change({ run: { id: 'run-a' } })),
    commit('stale', change({ run: { id: 'run-x' } }), change({ expected: 7 })),
    commit('b', change({ expected: 1, messages: [message('step')] })),
    commit('b', change({ expected: 1 })),
    commit('late', change({ expected: 1 })),
    commit('c', change({ run: { id: 'run-c' } })),
  ]);
  expect(results).toEqual(['done', 'conflict', 'done', 'duplicate', 'conflict', 'done']);
  expect(await store.runs.get(SPACE, 'run-x')).toBeUndefined();
  expect(await store.runs.get(SPACE, 'run-c')).toBeDefined();
  expect(await revision()).toBe(2);
  expect(await store.ledger.claim(NOON, NOON + 1, 10)).toHaveLength(1);
});

describe('settling what an event came from', () => {
  it('settles a reminder in the revision that fired', async () => {
    await commit('e1', change({ reminders: [reminder('lookBack', NOON)] }));
    const [fired] = await due();
    const settles = { reminder: fired?.id ?? '', revision: fired?.revision ?? 0 };
    await store.ledger.commit({ ...commitOf('rem', change({ expected: 1 })), settles });
    expect(await due()).toEqual([]);
  });

  it('leaves a reminder alone that was moved after it had been read', async () => {
    await commit('e1', change({ reminders: [reminder('lookBack', NOON)] }));
    const [read] = await due();
    await commit('e2', change({ expected: 1, reminders: [reminder('lookBack', NOON + 60_000)] }));
    const settles = { reminder: read?.id ?? '', revision: read?.revision ?? 0 };
    await store.ledger.commit({ ...commitOf('rem', change({ expected: 2 })), settles });
    expect(await due(NOON + 60_000)).toMatchObject([{ key: 'lookBack', revision: 2 }]);
  });

  it('settles also when the event was seen before: a crash in between must not repeat it for ever', async () => {
    const told = [{ id: 'told-1', run: RUN, event: { type: 'decided' } }];
    await commit('e1', change({ told }));
    await commit('told-1', change({ expected: 1 }));
    await store.ledger.commit({ ...commitOf('told-1'), settles: { told: 'told-1' } });
    expect(await store.ledger.told(NOON, 10)).toEqual([]);
  });

  it('sets a reminder anew in the very commit that settles it', async () => {
    await commit('e1', change({ reminders: [reminder('lookBack', NOON)] }));
    const [fired] = await due();
    const settles = { reminder: fired?.id ?? '', revision: fired?.revision ?? 0 };
    const again = change({ expected: 1, reminders: [reminder('lookBack', NOON + 60_000)] });
    await store.ledger.commit({ ...commitOf('rem', again), settles });
    expect(await due()).toEqual([]);
    expect(await due(NOON + 60_000)).toMatchObject([{ revision: 2 }]);
  });
});

describe('reminders in a commit', () => {
  it('cancels first and reminds then, so that one decision may do both', async () => {
    await commit('e1', change({ reminders: [reminder('soon', NOON), reminder('later', NOON)] }));
    const moved = change({
      expected: 1,
      cancelled: ['soon', 'later'],
      reminders: [reminder('soon', NOON + 5)],
    });
    await commit('e2', moved);
    expect(await due(NOON + 5)).toMatchObject([{ key: 'soon', revision: 2 }]);
  });

  it('replaces the one with the same key', async () => {
    await commit('e1', change({ reminders: [reminder('soon', NOON)] }));
    await commit('e2', change({ expected: 1, reminders: [reminder('soon', NOON + 5)] }));
    expect(await due()).toEqual([]);
    expect(await due(NOON + 5)).toHaveLength(1);
  });
});

describe('projections', () => {
  const place = { workspace: { platform: 'web', id: 'local' }, channel: 'nord' } as const;
  const network = (name: string): Projection => ({
    table: 'network',
    name,
    language: 'da',
    zone: 'Europe/Copenhagen',
    channels: [place],
  });
  const member = (person: string, status: 'invited' | 'active'): Projection => ({
    table: 'membership',
    person,
    role: 'leader',
    status,
  });
  const shared = (item: string, version: number): Projection => ({
    table: 'audience',
    item,
    to: { network: 'n' },
    versions: { [item]: version },
  });

  it('are always what the state says: what is not named any more is gone', async () => {
    const meet = (account: string) =>
      store.people.meet({ id: SPACE, language: 'da', zone: 'Europe/Copenhagen' }, place.workspace, account, {
        name: account,
      });
    const [anna, bo] = [await meet('anna'), await meet('bo')];
    const of = async () =>
      (await store.networks.get(SPACE, RUN))?.members.map(({ person, status }) => `${person.name} ${status}`);
    await commit(
      'e1',
      change({ projections: [network('Nord'), member(anna.id, 'invited'), member(bo.id, 'active')] }),
    );
    expect(await of()).toEqual(['anna invited', 'bo active']);
    await commit('e2', change({ expected: 1, projections: [network('Syd'), member(anna.id, 'active')] }));
    expect(await of()).toEqual(['anna active']);
    expect((await store.networks.get(SPACE, RUN))?.name).toBe('Syd');
    expect(await store.people.isActive(SPACE, bo.id)).toBe(false);
  });

  it('replace what is approved for an audience, and touch no other run', async () => {
    await commit('e1', change({ projections: [shared('tryOut', 1), shared('insight', 1)] }));
    await commit('e2', change({ run: { id: 'run-2' }, projections: [shared('tryOut', 7)] }));
    await commit('e3', change({ expected: 1, projections: [shared('tryOut', 2)] }));
    expect(await store.runs.approved(SPACE, RUN, { network: 'n' })).toEqual([{ tryOut: 2 }]);
    expect(await store.runs.approved(SPACE, 'run-2', { network: 'n' })).toEqual([{ tryOut: 7 }]);
    expect(await store.runs.approved(SPACE, RUN, BO)).toEqual([]);
  });

  it('stay as they are where a change names none', async () => {
    await commit('e1', change({ projections: [shared('tryOut', 1)] }));
    const { projections: _, ...without } = change({ expected: 1 });
    await commit('e2', without);
    expect(await store.runs.approved(SPACE, RUN, { network: 'n' })).toEqual([{ tryOut: 1 }]);
  });

  it('say who besides the owner has a part in a run, and whose part is over', async () => {
    const part = (person: string): Projection => ({ table: 'participant', person, role: 'teammate' });
    await commit('e1', change({ projections: [part('bo'), part('cleo')] }));
    expect(await store.runs.partIn(SPACE, RUN, 'bo')).toEqual(['teammate']);
    expect(await store.runs.partOf(SPACE, 'cleo')).toEqual([RUN]);
    await commit('e2', change({ expected: 1, projections: [part('cleo')] }));
    expect(await store.runs.partIn(SPACE, RUN, 'bo')).toEqual([]);
    expect(await store.runs.partOf(SPACE, 'bo')).toEqual([]);
  });

  it('say which run took a message in: the last one that did, and none once it has let go of it', async () => {
    const source: Projection = { table: 'source', message: 'D1 1' };
    await commit('e1', change({ projections: [source] }));
    await commit('e2', change({ run: { id: 'run-2' }, projections: [source] }));
    expect((await store.runs.ofMessage(SPACE, 'D1 1'))?.id).toBe('run-2');
    await commit('e3', change({ run: { id: 'run-2' }, expected: 1, projections: [] }));
    expect(await store.runs.ofMessage(SPACE, 'D1 1')).toBeUndefined();
  });

  it('count scores in a network’s picture by run and version, and not once they are taken out', async () => {
    const counts = (versions: Record<string, number>): Projection => ({
      table: 'counted',
      network: 'n',
      versions,
    });
    await commit('e1', change({ projections: [counts({ before: 1 })] }));
    await commit('e2', change({ expected: 1, projections: [counts({ before: 1, after: 2 })] }));
    expect(dump(db).counted).toMatchObject([{ run: RUN, network: 'n', versions: '{"before":1,"after":2}' }]);
    await commit('e3', change({ expected: 2, projections: [] }));
    expect(dump(db).counted).toEqual([]);
  });
});

it('an answer that is erased is gone, and the others of its step are not', async () => {
  await commit('e1', change({ answers: [answer('tryOut', 1), answer('tryOut', 2), answer('insight', 1)] }));
  await commit('e2', change({ expected: 1, erased: [{ step: 'tryOut', version: 1 }] }));
  const left = (await store.runs.answers(SPACE, RUN)).map(({ step, version }) => `${step} ${version}`);
  expect(left.toSorted()).toEqual(['insight 1', 'tryOut 2']);
});
