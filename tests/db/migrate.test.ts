import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrateDatabase, openDatabase } from '../../db/open.ts';
import { change, commitOf, message, NOON, openTestStore, RUN, SPACE } from '../support/ledger.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laerke-migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** This release's migrations and one that is yet to come. */
function nextRelease(sql: string): string {
  const migrations = join(folder, 'migrations');
  cpSync('db/migrations', migrations, { recursive: true });
  const journal = join(migrations, 'meta', '_journal.json');
  const known = JSON.parse(readFileSync(journal, 'utf8'));
  const entry = { ...known.entries.at(-1), idx: known.entries.length, tag: '9999_next' };
  writeFileSync(
    journal,
    JSON.stringify({ ...known, entries: [...known.entries, { ...entry, when: entry.when + 1 }] }),
  );
  writeFileSync(join(migrations, '9999_next.sql'), sql);
  return migrations;
}
const backups = () => readdirSync(folder).filter((name) => name.includes('.before-'));

async function filled(): Promise<string> {
  const path = join(folder, 'laerke.db');
  const { store } = await openTestStore(path);
  await store.ledger.commit(commitOf('e1', change()));
  await store.close();
  return path;
}

it('a new file is migrated without a backup, and an up-to-date one is left alone', async () => {
  const path = await filled();
  const { store } = await openTestStore(path);
  expect(await store.runs.get(SPACE, RUN)).toMatchObject({ revision: 1 });
  await store.close();
  expect(backups()).toEqual([]);
});

it('what is there is backed up before it is changed', async () => {
  const path = await filled();
  const db = openDatabase(path);
  await migrateDatabase(db, path, nextRelease('ALTER TABLE runs ADD COLUMN mood text;'));
  expect(db.$client.prepare('SELECT id, mood FROM runs').all()).toEqual([{ id: RUN, mood: null }]);
  db.$client.close();
  const [backup = ''] = backups();
  expect(backup).not.toBe('');
  const { store } = await openTestStore(join(folder, backup));
  expect(await store.runs.get(SPACE, RUN), 'this release can go on with the backup').toBeDefined();
  await store.close();
});

it('a migration that fails changes nothing', async () => {
  const path = await filled();
  const db = openDatabase(path);
  const broken = nextRelease(
    'ALTER TABLE runs ADD COLUMN mood text;\n--> statement-breakpoint\nALTER TABLE nowhere ADD COLUMN x text;',
  );
  await expect(migrateDatabase(db, path, broken)).rejects.toThrow();
  expect(() => db.$client.prepare('SELECT mood FROM runs')).toThrow(/no such column/);
  db.$client.close();
  const { store } = await openTestStore(path);
  expect(await store.runs.get(SPACE, RUN)).toBeDefined();
  await store.close();
});

it('a message to a network of an earlier release says from now on where it stands', async () => {
  const { db, store } = await openTestStore(join(folder, 'laerke.db'));
  const to = { network: 'nord' };
  const channels = [{ workspace: { platform: 'slack', id: 'T1' }, channel: 'C1' } as const];
  const nord = { table: 'network', name: 'Nord', language: 'da', zone: 'UTC', channels } as const;
  const messages = [message('root', { to }), message('mine')];
  await store.ledger.commit(commitOf('e1', change({ messages })));
  await store.ledger.commit(commitOf('e2', change({ run: { id: 'nord' }, projections: [nord] })));
  const recipients = () => db.$client.prepare('SELECT recipient FROM outbox ORDER BY id').pluck().all();
  const [before, person] = recipients();
  expect(before).toBe('n:nord');
  db.$client.exec(readFileSync('db/migrations/0014_two_channels.sql', 'utf8'));
  expect(recipients()).toEqual(['n:nord@slack:T1', person]);
  const [root] = await store.ledger.claim(NOON, NOON + 1, 1);
  expect(root?.to).toEqual({ ...to, workspace: channels[0]?.workspace });
  await store.close();
});
