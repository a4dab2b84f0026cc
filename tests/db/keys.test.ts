import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { openKeys } from '../../db/keys.ts';
import type { Keys } from '../../src/core/ports.ts';

type Known = { person: string; id: Buffer; wrapped: Buffer };

let file: string;
let keys: Keys;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'laerke-keys-'));
  file = join(folder, 'keys.db');
  keys = openKeys(file);
  keys.addSpace('space', randomBytes(60));
  return () => {
    keys.close();
    rmSync(folder, { recursive: true });
  };
});

function arrives(person: string = randomUUID()): Known {
  const known = { person, id: randomBytes(16), wrapped: randomBytes(60) };
  keys.addPerson(person, { id: known.id, space: 'space', wrapped: known.wrapped });
  return known;
}
const goes = ({ person }: Known) => keys.destroyPerson('space', person);

/** What of a key can be found in the file, wherever in it, and in the journal beside it. */
function leftOf({ id, wrapped }: Known): string[] {
  const places = [file, `${file}-journal`, `${file}-wal`].filter((path) => existsSync(path));
  return places.flatMap((path) => {
    const bytes = readFileSync(path);
    return [
      ...(bytes.includes(wrapped) ? [`key in ${path}`] : []),
      ...(bytes.includes(id) ? [`id in ${path}`] : []),
    ];
  });
}

describe('a key that is destroyed', () => {
  it('was in the file before, and no byte of it is afterwards', () => {
    const anna = arrives();
    expect(leftOf(anna)).toEqual([`key in ${file}`, `id in ${file}`]);
    goes(anna);
    expect(keys.person(anna.person)).toBeUndefined();
    expect(leftOf(anna)).toEqual([]);
  });

  it('leaves no byte, however many others come and go before and after it', () => {
    const here: Known[] = [];
    const gone: Known[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      for (let n = 0; n < 150; n += 1) here.push(arrives());
      for (const [index, one] of here.splice(turn * 7, 100).entries()) {
        goes(one);
        gone.push(one);
        if (index % 10 === 0) here.push(arrives());
      }
    }
    expect(gone.flatMap(leftOf)).toEqual([]);
    expect(here.filter((one) => keys.person(one.person)?.wrapped.length !== 60)).toEqual([]);
  });

  it('is made again by nobody: whoever comes back is somebody new', () => {
    const anna = arrives();
    goes(anna);
    arrives(anna.person);
    expect(keys.person(anna.person)).toBeUndefined();
    expect(keys.erased()).toEqual([{ space: 'space', person: anna.person }]);
  });

  it('may never have been there, and nobody gets it afterwards either', () => {
    keys.destroyPerson('space', 'bo');
    arrives('bo');
    expect(keys.person('bo')).toBeUndefined();
  });

  it('is of one space: another one destroys nothing here', () => {
    const anna = arrives();
    keys.destroyPerson('elsewhere', anna.person);
    expect(keys.person(anna.person)?.id).toEqual(anna.id);
    expect(keys.erased()).toEqual([]);
  });

  it('is destroyed once, however often it is asked for', () => {
    const anna = arrives();
    goes(anna);
    goes(anna);
    expect(keys.erased()).toHaveLength(1);
  });

  it('leaves no byte either when whoever destroyed it vanished before the file was written anew', () => {
    const here = Array.from({ length: 300 }, () => arrives());
    keys.close();
    const interrupted = new Sqlite(file);
    interrupted.pragma('secure_delete = OFF');
    interrupted.exec('DELETE FROM person_keys WHERE rowid % 3 = 0; PRAGMA user_version = 1');
    interrupted.close();
    const gone = here.filter((_, index) => index % 3 === 2);
    expect(gone.flatMap(leftOf).length).toBeGreaterThan(0);
    keys = openKeys(file);
    expect(gone.flatMap(leftOf)).toEqual([]);
  });
});
