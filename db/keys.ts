import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Keys, WrappedKey } from '../src/core/ports.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS space_keys (space TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS person_keys (
    id BLOB PRIMARY KEY,
    space TEXT NOT NULL REFERENCES space_keys,
    person TEXT NOT NULL UNIQUE,
    wrapped BLOB NOT NULL
  ) STRICT;
`;

/**
 * Opens the keys' own SQLite file (mode 0600; `:memory:` for tests). A destroyed key must not linger: deleted rows
 * are overwritten, and a rollback journal leaves nothing beside the file, as a write-ahead log would. Keys are
 * written once per person, so a writer waits for another process where it stands, for a second at most.
 */
export function openKeys(path: string): Keys {
  if (path !== ':memory:') {
    mkdirSync(dirname(path), { recursive: true });
    closeSync(openSync(path, 'a', 0o600));
  }
  const file = new Sqlite(path, { timeout: 1_000 });
  file.pragma('journal_mode = DELETE');
  file.pragma('synchronous = FULL');
  file.pragma('secure_delete = ON');
  file.pragma('foreign_keys = ON');
  file.exec(SCHEMA);

  type SpaceRow = { space: string; wrapped: Uint8Array };
  const anySpace = file.prepare<[], SpaceRow>('SELECT space, wrapped FROM space_keys LIMIT 1');
  const space = file.prepare<[string], SpaceRow>('SELECT space, wrapped FROM space_keys WHERE space = ?');
  const addSpace = file.prepare(
    'INSERT INTO space_keys (space, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const person = file.prepare<[string], WrappedKey>(
    `SELECT p.id, p.space, p.wrapped, s.wrapped AS spaceWrapped
       FROM person_keys p JOIN space_keys s ON s.space = p.space WHERE p.person = ?`,
  );
  const addPerson = file.prepare(
    'INSERT INTO person_keys (id, space, person, wrapped) VALUES (?, ?, ?, ?) ON CONFLICT (person) DO NOTHING',
  );
  const destroyPerson = file.prepare('DELETE FROM person_keys WHERE space = ? AND person = ?');

  return {
    anySpace: () => anySpace.get(),
    space: (id) => space.get(id)?.wrapped,
    addSpace: (id, wrapped) => void addSpace.run(id, wrapped),
    person: (id) => person.get(id),
    addPerson: (id, key) => void addPerson.run(key.id, key.space, id, key.wrapped),
    destroyPerson: (of, id) => void destroyPerson.run(of, id),
    close: () => void file.close(),
  };
}
