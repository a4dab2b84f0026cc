import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { type Crew, crew } from '../support/database-children.ts';

let folder: string;
let processes: Crew;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laerke-processes-'));
  processes = await crew(3);
});
afterAll(async () => {
  await processes.close();
  rmSync(folder, { recursive: true });
});

const look = (path: string, query: string): unknown => {
  const db = openDatabase(path);
  const found = db.$client.prepare(query).pluck().get();
  db.$client.close();
  return found;
};

it('several processes may open a new file at once: it is migrated once, and nobody fails', async () => {
  const migrations = readdirSync('db/migrations').filter((name) => name.endsWith('.sql')).length;
  for (let n = 0; n < 30; n += 1) {
    const path = join(folder, `${n}.db`);
    const reports = await processes.atOnce({ path, commits: 1 });
    expect(reports.flatMap(({ error }) => error ?? [])).toEqual([]);
    expect(look(path, 'SELECT count(*) FROM __drizzle_migrations')).toBe(migrations);
    expect(look(path, 'SELECT count(*) FROM runs')).toBe(reports.length);
  }
});

it('several processes write at once: every commit lands, and none stands still for another', async () => {
  const path = join(folder, 'laerke.db');
  const commits = 250;
  const reports = await processes.atOnce({ path, commits });
  expect(reports.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(look(path, 'SELECT count(*) FROM outbox')).toBe(reports.length * commits);
  expect(look(path, 'PRAGMA integrity_check')).toBe('ok');
  // a busy wait of SQLite's own would stop the loop for as long as the others write
  for (const { longestStop } of reports) expect(longestStop).toBeLessThan(1_000);
});
