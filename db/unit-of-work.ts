import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import type { Database } from './open.ts';

export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

const PATIENCE_MS = 5_000;

/**
 * The one way to write: a short synchronous transaction that takes the write lock at once (`BEGIN IMMEDIATE`), so
 * that it never fails half-way for a lock. While another process holds the lock it waits without stopping the event
 * loop, with jitter; after five seconds it gives up and throws the driver's SQLITE_BUSY.
 */
export async function write<T>(db: Database, work: (tx: Transaction) => T): Promise<T> {
  for (let waited = 0; ; ) {
    try {
      return db.transaction(work, { behavior: 'immediate' });
    } catch (error) {
      if (!isBusy(error) || waited >= PATIENCE_MS) throw error;
      const pause = 2 + Math.random() * 18;
      waited += pause;
      await wait(pause);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
