import Sqlite from 'better-sqlite3';
import { vi } from 'vitest';
import { PATIENCE } from './workplace.ts';

/** so many looks in a row, ten milliseconds apart, find somebody writing: it is the write that never ends */
const ENOUGH_LOOKS = 10;

/** A write that a bot does not get past. */
export type Standstill = {
  /** resolves when the bot stands there, in the middle of its transaction */
  sprung(): Promise<void>;
  /** The way is free again. Only while the bot is down. */
  release(): void;
};

/**
 * Makes a bot stand still for ever as it is about to change such a row of the outbox, so that it can be killed there.
 *
 * @param when SQL about the row as it is (`old`) and as it is to be (`new`)
 */
export function standstill(database: string, when: string): Standstill {
  inDatabase(
    database,
    `CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS n FROM n;
     CREATE TRIGGER standstill BEFORE UPDATE ON outbox WHEN ${when} BEGIN SELECT n FROM endless; END`,
  );
  return {
    async sprung() {
      let looks = 0;
      await vi.waitUntil(() => {
        looks = isBeingWritten(database) ? looks + 1 : 0;
        return looks === ENOUGH_LOOKS;
      }, PATIENCE);
    },
    release: () => inDatabase(database, 'DROP TRIGGER standstill; DROP VIEW endless'),
  };
}

/** Nothing of the outbox is claimed as long as this has not been called off; returns how to do that. */
export function nothingClaimed(database: string): () => void {
  inDatabase(
    database,
    `CREATE TRIGGER unclaimed BEFORE UPDATE ON outbox WHEN new.status = 'claimed' BEGIN SELECT raise(IGNORE); END`,
  );
  return () => inDatabase(database, 'DROP TRIGGER unclaimed');
}

function isBeingWritten(database: string): boolean {
  try {
    inDatabase(database, 'BEGIN IMMEDIATE; ROLLBACK', 0);
    return false;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY') return true;
    throw error;
  }
}

function inDatabase(database: string, sql: string, timeout = 5_000): void {
  const db = new Sqlite(database, { timeout });
  try {
    db.exec(sql);
  } finally {
    db.close();
  }
}
