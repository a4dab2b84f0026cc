import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, migrateDatabase, openDatabase } from '../../db/open.ts';
import { meta } from '../../db/schema.ts';
import { write } from '../../db/unit-of-work.ts';

let folder: string;
let path: string;
let db: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laerke-writes-'));
  path = join(folder, 'laerke.db');
  db = openDatabase(path);
  await migrateDatabase(db, path);
  db.$client.pragma('wal_checkpoint(TRUNCATE)');
});
afterEach(() => {
  db.$client.close();
  rmSync(folder, { recursive: true });
});

const keep = (key: string) => write(db, (tx) => tx.insert(meta).values({ key, value: '' }).run());
const kept = () => db.select({ key: meta.key }).from(meta).orderBy(asc(meta.key)).all();
const keys = (count: number) => Array.from({ length: count }, (_, n) => `k${String(n).padStart(3, '0')}`);

/** How often something was committed, as the write-ahead log tells: each commit's last frame knows the file's size. */
function commits(): number {
  const log = readFileSync(`${path}-wal`);
  const frame = 24 + log.readUInt32BE(8);
  let count = 0;
  for (let at = 32; at + frame <= log.length; at += frame) if (log.readUInt32BE(at + 4) > 0) count += 1;
  return count;
}

it('what is asked for at once shares commits', async () => {
  const wanted = keys(100);
  await Promise.all(wanted.map(keep));
  expect(kept().map(({ key }) => key)).toEqual(wanted);
  expect(commits()).toBeLessThanOrEqual(10);
});

it('what is asked for one after the other is committed before the next', async () => {
  for (const key of keys(5)) {
    await keep(key);
    expect(commits()).toBe(kept().length);
  }
});

it('one that throws undoes itself, and nobody else is the worse for it', async () => {
  const boom = new Error('boom');
  const bad = (key: string) =>
    write(db, (tx) => {
      tx.insert(meta).values({ key, value: '' }).run();
      throw boom;
    });
  const settled = await Promise.allSettled(
    keys(50).map((key, n) => (n % 7 === 3 ? bad(key) : keep(key).then(() => key))),
  );
  const landed = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const thrown = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(landed).toHaveLength(43);
  expect(thrown).toEqual(Array(7).fill(boom));
  expect(kept().map(({ key }) => key)).toEqual(landed);
});

it('each sees what those before it wrote', async () => {
  const counts = await Promise.all(
    keys(30).map((key) =>
      write(db, (tx) => {
        tx.insert(meta).values({ key, value: '' }).run();
        return tx.select().from(meta).all().length;
      }),
    ),
  );
  expect(counts).toEqual(keys(30).map((_, n) => n + 1));
});

it('light work is committed like any other, and what comes after it waits for the disk again', async () => {
  const light = (key: string) =>
    write(db, (tx) => tx.insert(meta).values({ key, value: '' }).run(), 'light').then(() => key);
  expect(await Promise.all(keys(3).map(light))).toEqual(keys(3));
  await expect(light('k000')).rejects.toThrow('UNIQUE');
  expect(db.$client.pragma('synchronous', { simple: true })).toBe(2);
  const other = openDatabase(path);
  expect(other.select().from(meta).all()).toHaveLength(3);
  other.$client.close();
});
