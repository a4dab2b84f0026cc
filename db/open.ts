import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { OperatorError } from '../src/core/errors.ts';

/** The package's root, from the sources as well as from `dist`. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
const ownMigrations = () => join(packageRoot(), 'db', 'migrations');

export type Database = ReturnType<typeof openDatabase>;

/** At a start nothing else is going on in this process yet, so that it may wait for the others where it stands. */
const START_PATIENCE_MS = 30_000;

/**
 * Opens the SQLite file (`:memory:` for tests) with the settings that the promises rest on: WAL and FULL, so that
 * what was committed survives a crash; no busy wait, because it would stop the event loop (unit-of-work.ts retries).
 */
export function openDatabase(path: string) {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const client = new Sqlite(path);
  const lock = lockBeside(path);
  try {
    // two processes that turn the same new file to WAL at once can fail, however long either would wait
    client.pragma('journal_mode = WAL');
  } finally {
    lock.close();
  }
  client.pragma('synchronous = FULL');
  client.pragma('foreign_keys = ON');
  client.pragma('secure_delete = ON');
  client.pragma('busy_timeout = 0');
  return drizzle({ client, casing: 'snake_case' });
}

/**
 * Brings the schema up to date, one process at a time, after a backup of what was there (`<file>.before-<n>`).
 * @param migrationsFolder drizzle's: that of this release, unless another release is to be tried
 */
export async function migrateDatabase(
  db: Database,
  path: string,
  migrationsFolder: string = ownMigrations(),
): Promise<void> {
  const lock = lockBeside(path);
  db.$client.pragma(`busy_timeout = ${START_PATIENCE_MS}`);
  try {
    const { done, all } = migrationCount(db, migrationsFolder);
    if (done > all)
      throw new OperatorError(
        'DATABASE_URL is from a newer Lærke: run that one, or restore the backup that it made.',
      );
    if (done === all) return;
    if (done > 0) await db.$client.backup(`${path}.before-${all}`);
    migrate(db, { migrationsFolder });
  } finally {
    db.$client.pragma('busy_timeout = 0');
    lock.close();
  }
}

/** Held by one process at a time, until it is closed or its process is gone. */
function lockBeside(path: string) {
  const lock = new Sqlite(path === ':memory:' ? path : `${path}.lock`, { timeout: START_PATIENCE_MS });
  lock.exec('BEGIN EXCLUSIVE');
  return lock;
}

/** How many migrations the database has had, and how many there are. */
export function migrationCount(
  db: Database,
  migrationsFolder: string = ownMigrations(),
): { done: number; all: number } {
  const all = readMigrationFiles({ migrationsFolder }).length;
  const known = db.$client
    .prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'")
    .pluck()
    .get();
  const done = known
    ? Number(db.$client.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get())
    : 0;
  return { done, all };
}
