import Sqlite from 'better-sqlite3';
import { decrypt, derive, joined } from '../../adapters/crypto.ts';
import { answerContext } from '../../src/runtime/reads.ts';
import type { Raw } from './what-is-left.ts';

/** One text as it lies in a database: whose it is, where it belongs, and its bytes. */
export type SealedRow = {
  space: string;
  run: string;
  step: string;
  version: number;
  owner: string;
  sealed: Buffer;
};

/** version (1 byte), key id (16) */
const HEADER = 17;
const KEY = 32;
/** nonce (12), key (32), tag (16) */
const WRAPPED = 60;

/** Every sealed text in a database file, with the person whose key it was sealed under. */
export function sealedRows(path: string): SealedRow[] {
  const db = new Sqlite(path);
  try {
    return db
      .prepare(
        'SELECT a.space, a.run, a.step, a.version, a.sealed, r.owner FROM answers a JOIN runs r ON r.id = a.run',
      )
      .all() as SealedRow[];
  } finally {
    db.close();
  }
}

/** Whether this key opens the text in its place: what an attacker would try. */
export function opens({ space, run, step, version, owner, sealed }: SealedRow, key: Uint8Array): boolean {
  const place = joined([space, owner, answerContext(space, run, step, version)]);
  return decrypts(key, Buffer.concat([sealed.subarray(0, HEADER), place]), sealed.subarray(HEADER));
}

function decrypts(key: Uint8Array, place: Uint8Array, sealed: Uint8Array): boolean {
  try {
    decrypt(key, place, sealed);
    return true;
  } catch {
    return false;
  }
}

/**
 * Every key that the keys' file knows of, unwrapped: of all persons, of the spaces, and the installation's own with what
 * is derived from it.
 */
export function knownKeys(keysFile: string, masterKey: Uint8Array): Buffer[] {
  const wrapping = derive(masterKey, 'wrap spaces');
  const file = new Sqlite(keysFile, { readonly: true });
  try {
    const spaces = file.prepare('SELECT space, wrapped FROM space_keys').all() as WrappedSpace[];
    const people = file
      .prepare('SELECT id, space, person, wrapped FROM person_keys')
      .all() as WrappedPerson[];
    const spaceKeys = new Map(
      spaces.map(({ space, wrapped }) => [space, decrypt(wrapping, joined(['space key', space]), wrapped)]),
    );
    return [
      Buffer.from(masterKey),
      wrapping,
      ...spaceKeys.values(),
      ...people.map(({ id, space, person, wrapped }) =>
        decrypt(spaceKeys.get(space) ?? Buffer.alloc(KEY), personPlace(space, person, id), wrapped),
      ),
    ];
  } finally {
    file.close();
  }
}
type WrappedSpace = { space: string; wrapped: Buffer };
type WrappedPerson = { id: Buffer; space: string; person: string; wrapped: Buffer };

const personPlace = (space: string, person: string, id: Uint8Array) =>
  joined(['person key', space, person, Buffer.from(id).toString('hex')]);

/**
 * Whether the text opens with anything that lies anywhere in these files, in use or free: every run of bytes is taken as
 * the person's key as it is kept, which whoever has all other keys could unwrap, and as the key itself.
 */
export function opensWithAnythingIn(
  row: SealedRow,
  files: readonly Raw[],
  others: readonly Uint8Array[],
): boolean {
  const place = personPlace(row.space, row.owner, row.sealed.subarray(1, HEADER));
  return files.some(({ bytes }) => {
    for (let at = 0; at + KEY <= bytes.length; at += 1) {
      if (opens(row, bytes.subarray(at, at + KEY))) return true;
      const wrapped = bytes.subarray(at, at + WRAPPED);
      if (wrapped.length === WRAPPED && others.some((key) => decrypts(key, place, wrapped))) return true;
    }
    return false;
  });
}
