import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { StoreUnavailable } from '../src/core/errors.ts';
import type { Database } from './open.ts';

export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

const PATIENCE_MS = 5_000;

/**
 * The one way to write: a short synchronous transaction that takes the write lock at once (`BEGIN IMMEDIATE`), so
 * that it never fails half-way for a lock. While another process holds the lock it waits without stopping the event
 * loop, with jitter; after five seconds it gives up. Throws StoreUnavailable then, and
 * when the file can't be written at all.
 */
export async function write<T>(db: Database, work: (tx: Transaction) => T): Promise<T> {
  for (let waited = 0; ; ) {
    try {
      return db.transaction(work, { behavior: 'immediate' });
    } catch (error) {
      if (!isBusy(error) || waited >= PATIENCE_MS) throw asUnavailable(error);
      const pause = 2 + Math.random() * 18;
      waited += pause;
      await wait(pause);
    }
  }
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
