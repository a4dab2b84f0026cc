import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import * as schema from './schema.ts';

/** The package's root, from the sources as well as from `dist`. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
const migrationsFolder = () => join(packageRoot(), 'db', 'migrations');

export type Database = ReturnType<typeof openDatabase>;

/**
 * Opens the SQLite file (`:memory:` for tests) with the settings that the promises rest on: WAL and FULL, so that
 * what was committed survives a crash; no busy wait, because it would stop the event loop (unit-of-work.ts retries).
 */
export function openDatabase(path: string) {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const client = new Sqlite(path);
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL');
  client.pragma('foreign_keys = ON');
  client.pragma('secure_delete = ON');
  client.pragma('busy_timeout = 0');
  return drizzle({ client, schema, casing: 'snake_case' });
}

/** Brings the schema up to date, one process at a time, after a backup of what was there (`<file>.before-<n>`). */
export async function migrateDatabase(db: Database, path: string): Promise<void> {
  if (path === ':memory:') return migrate(db, { migrationsFolder: migrationsFolder() });
  const lock = new Sqlite(`${path}.lock`, { timeout: 30_000 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    const { done, all } = migrationCount(db);
    if (done === all) return;
    if (done > 0) await db.$client.backup(`${path}.before-${all}`);
    migrate(db, { migrationsFolder: migrationsFolder() });
  } finally {
    lock.close();
  }
}

function migrationCount(db: Database): { done: number; all: number } {
  const all = readMigrationFiles({ migrationsFolder: migrationsFolder() }).length;
  const known = db.$client
    .prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'")
    .pluck()
    .get();
  const done = known
    ? Number(db.$client.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get())
    : 0;
  return { done, all };
}
