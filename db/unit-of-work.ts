import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { StoreUnavailable } from '../src/core/errors.ts';
import type { Database } from './open.ts';

export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/**
 * lasting: what has been promised may not be lost by a power cut either · light: survives the process, and if a power
 * cut takes it, somebody finds out and does it again
 */
export type Worth = 'lasting' | 'light';

/** Thrown by work that must not be done on what it finds, so that it is rolled back as a whole (commit.ts). */
export class Conflict extends Error {}

type Work = {
  worth: Worth;
  run(tx: Transaction): void;
  done(): void;
  failed(error: unknown): void;
  /** milliseconds for somebody else's lock so far */
  waited: number;
};

const PATIENCE_MS = 5_000;
/** so many share a commit at most: about ten milliseconds, for which the event loop and other processes wait */
const BATCH = 100;

const queues = new WeakMap<Database, Work[]>();

/**
 * The one way to write: `work` runs in a short synchronous transaction that takes the write lock at once (`BEGIN
 * IMMEDIATE`), so that it never fails half-way for a lock, and the promise resolves when it is committed. What is asked
 * for in the same turn of the event loop shares one commit, because waiting for the disk is what costs; `work` may
 * therefore run a second time, and must do nothing but read and write the database. Light work doesn't wait for the
 * disk at all: the next lasting commit takes it along.
 *
 * While another process holds the lock it waits without stopping the event loop, with jitter; after five seconds it
 * gives up. Throws StoreUnavailable then, and when the file can't be written at all.
 */
export function write<T>(db: Database, work: (tx: Transaction) => T, worth: Worth = 'lasting'): Promise<T> {
  return new Promise((resolve, reject) => {
    let result: { value: T } | undefined;
    enqueue(db, {
      worth,
      run: (tx) => {
        result = { value: work(tx) };
      },
      done: () => result && resolve(result.value),
      failed: (error) => reject(asUnavailable(error)),
      waited: 0,
    });
  });
}

/** There is a queue as long as somebody is emptying it. */
function enqueue(db: Database, work: Work): void {
  const queue = queues.get(db);
  if (queue) return void queue.push(work);
  const fresh = [work];
  queues.set(db, fresh);
  void empty(db, fresh);
}

/** Writes what waits in the order in which it was asked for, a batch in each turn of the event loop. */
async function empty(db: Database, queue: Work[]): Promise<void> {
  let singly = 0; // so many of the first get a commit of their own, because one of them threw
  while (queue.length > 0) {
    await nextTurn();
    const batch = queue.slice(0, singly > 0 ? 1 : BATCH);
    const thrown = attempt(db, batch);
    if (thrown && isBusy(thrown.error)) await patience(queue);
    else if (thrown && batch.length > 1) singly = batch.length;
    else {
      queue.splice(0, batch.length);
      singly = Math.max(0, singly - 1);
      for (const { done, failed } of batch) thrown ? failed(thrown.error) : done();
    }
  }
  queues.delete(db);
}

/** All in one commit; whatever was thrown has undone all of it. */
function attempt(db: Database, batch: Work[]): { error: unknown } | undefined {
  const all = (tx: Transaction) => {
    for (const { run } of batch) run(tx);
  };
  const isLight = batch.every(({ worth }) => worth === 'light');
  try {
    if (isLight) db.$client.pragma('synchronous = NORMAL');
    db.transaction(all, { behavior: 'immediate' });
  } catch (error) {
    return { error };
  } finally {
    if (isLight) db.$client.pragma('synchronous = FULL');
  }
}

/** Leaves the lock to somebody else for a moment. Whoever has waited too long by then is told. */
async function patience(queue: Work[]): Promise<void> {
  const waited = await pause();
  for (const work of queue) work.waited += waited;
  const tired = queue.filter(({ waited }) => waited >= PATIENCE_MS);
  for (const work of tired) {
    queue.splice(queue.indexOf(work), 1);
    work.failed(new StoreUnavailable('SQLITE_BUSY'));
  }
}

/**
 * Writes the whole file anew and empties the log of writes, so that nothing of what was deleted is left in either:
 * SQLite overwrites what it deletes (`secure_delete`), but not the copies that stay where it has moved rows from page to
 * page. It takes about a tenth of a second for 10 MB, and the event loop waits. Throws StoreUnavailable when somebody
 * else goes on reading an older state for longer than five seconds, or the file can't be written.
 */
export async function writeAnew({ $client }: Database): Promise<void> {
  const isLogEmptied = () => {
    const [result] = $client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return result?.busy === 0;
  };
  await untilDone(isLogEmptied); // an older state that is still read would keep the log as it is
  await untilDone(() => {
    $client.exec('VACUUM');
    return true;
  });
  await untilDone(isLogEmptied);
}

async function untilDone(attempted: () => boolean): Promise<void> {
  for (let waited = 0; ; ) {
    try {
      if (attempted()) return;
    } catch (error) {
      if (!isBusy(error)) throw asUnavailable(error);
    }
    if (waited >= PATIENCE_MS) throw new StoreUnavailable('SQLITE_BUSY');
    waited += await pause();
  }
}

/** A moment for somebody else, in milliseconds, with jitter. */
async function pause(): Promise<number> {
  const moment = 2 + Math.random() * 18;
  await wait(moment);
  return moment;
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function asUnavailable(error: unknown): unknown {
  const isFault =
    error instanceof Sqlite.SqliteError &&
    /^SQLITE_(BUSY|FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB)/.test(error.code);
  return isFault ? new StoreUnavailable(error.code, { cause: error }) : error;
}
