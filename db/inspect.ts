import Sqlite from 'better-sqlite3';
import { migrationCount, openDatabase } from './open.ts';

export type Inspection = { version: 'older' | 'current' | 'newer'; isWhole: boolean };

/** Looks at a database file that exists, also while Lærke is running, and changes nothing. */
export function inspectDatabase(path: string): Inspection {
  try {
    const db = openDatabase(path);
    try {
      const { done, all } = migrationCount(db);
      const version = done < all ? 'older' : done > all ? 'newer' : 'current';
      return { version, isWhole: db.$client.pragma('integrity_check(1)', { simple: true }) === 'ok' };
    } finally {
      db.$client.close();
    }
  } catch (error) {
    if (isDamage(error)) return { version: 'current', isWhole: false };
    throw error;
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
}
