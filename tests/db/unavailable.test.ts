import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/core/errors.ts';
import {
  answer,
  change,
  commitOf,
  dump,
  message,
  openTestStore,
  RUN,
  SPACE,
  type TestStore,
} from '../support/ledger.ts';

let folder: string;
let db: TestStore['db'];
let store: TestStore['store'];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laerke-store-'));
  ({ db, store } = await openTestStore(join(folder, 'laerke.db')));
  await store.ledger.commit(commitOf('e1', change()));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const MUCH = 'x'.repeat(1_000_000);
const pragma = (text: string) => db.$client.pragma(text, { simple: true });

const FAULTS = [
  {
    fault: 'full',
    code: 'SQLITE_FULL',
    breaks: () => pragma(`max_page_count = ${pragma('page_count')}`),
    heals: () => pragma('max_page_count = 1073741823'),
  },
  {
    fault: 'read-only',
    code: 'SQLITE_READONLY',
    breaks: () => pragma('query_only = ON'),
    heals: () => pragma('query_only = OFF'),
  },
];

describe.each(FAULTS)('a database that is $fault', ({ code, breaks, heals }) => {
  it('says so, keeps what it had whole, and takes the same event in when it can write again', async () => {
    const event = commitOf(
      'e2',
      change({ expected: 1, answers: [answer('challenge', 1, MUCH)], messages: [message('step')] }),
    );
    const before = dump(db);
    breaks();
    const refused = await store.ledger.commit(event).catch((error) => error);
    expect(refused).toBeInstanceOf(StoreUnavailable);
    expect(refused.code).toBe(code);
    expect(dump(db), 'no half of a commit').toEqual(before);
    expect(pragma('integrity_check')).toBe('ok');
    heals();
    expect(await store.ledger.commit(event)).toBe('done');
    expect(await store.runs.answers(SPACE, RUN)).toHaveLength(1);
  });

  it('can still be read', async () => {
    breaks();
    expect(await store.runs.get(SPACE, RUN)).toMatchObject({ revision: 1 });
  });
});

it('is not ready when it can not be written', async () => {
  await store.check();
  pragma('query_only = ON');
  await expect(store.check()).rejects.toThrow(StoreUnavailable);
});

it('gives up on a lock that nobody lets go of, and leaves the event loop free until then', async () => {
  const other = new Sqlite(join(folder, 'laerke.db'));
  other.exec('BEGIN IMMEDIATE');
  let turns = 0;
  const beat = setInterval(() => {
    turns += 1;
  }, 5);
  const refused = await store.ledger.commit(commitOf('e2', change({ expected: 1 }))).catch((error) => error);
  clearInterval(beat);
  other.close();
  expect(refused).toBeInstanceOf(StoreUnavailable);
  expect(refused.code).toBe('SQLITE_BUSY');
  expect(turns).toBeGreaterThan(100);
  expect(await store.ledger.commit(commitOf('e2', change({ expected: 1 })))).toBe('done');
});
