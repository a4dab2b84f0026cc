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
  CREATE TABLE IF NOT EXISTS erased_people (person TEXT PRIMARY KEY, space TEXT NOT NULL) STRICT;
`;

/** what the file says of itself between the deletion of a key and its being written anew */
const UNCLEAN = 1;

/**
 * Opens the keys' own SQLite file (mode 0600; `:memory:` for tests). A destroyed key must not linger: deleted rows
 * are overwritten, a rollback journal leaves nothing beside the file, as a write-ahead log would, and then the whole
 * file is written anew, because SQLite leaves copies behind where it has moved rows from page to page. Keys are
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
  file.pragma('temp_store = MEMORY'); // writing it anew goes through no other file
  file.pragma('foreign_keys = ON');
  file.exec(SCHEMA);
  function clean(): void {
    if (file.pragma('user_version', { simple: true }) !== UNCLEAN) return;
    file.exec('VACUUM');
    file.pragma('user_version = 0');
  }
  clean();

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
    `INSERT INTO person_keys (id, space, person, wrapped) SELECT @id, @space, @person, @wrapped
      WHERE NOT EXISTS (SELECT 1 FROM erased_people WHERE person = @person) ON CONFLICT (person) DO NOTHING`,
  );
  const erased = file.prepare<[], { space: string; person: string }>(
    'SELECT space, person FROM erased_people ORDER BY rowid',
  );
  const isErased = file.prepare<[string]>('SELECT 1 FROM erased_people WHERE person = ?');
  const markErased = file.prepare(
    `INSERT INTO erased_people (person, space) SELECT @person, @space
      WHERE NOT EXISTS (SELECT 1 FROM person_keys WHERE person = @person AND space <> @space) ON CONFLICT DO NOTHING`,
  );
  const deleteKey = file.prepare('DELETE FROM person_keys WHERE person = @person AND space = @space');
  const destroyPerson = file.transaction((of: { space: string; person: string }) => {
    markErased.run(of);
    if (deleteKey.run(of).changes > 0) file.pragma(`user_version = ${UNCLEAN}`);
  });

  return {
    anySpace: () => anySpace.get(),
    space: (id) => space.get(id)?.wrapped,
    addSpace: (id, wrapped) => void addSpace.run(id, wrapped),
    person: (id) => person.get(id),
    addPerson: (person, { id, space: of, wrapped }) => void addPerson.run({ id, space: of, person, wrapped }),
    destroyPerson(of, id) {
      destroyPerson.immediate({ space: of, person: id });
      clean();
    },
    isErased: (id) => isErased.get(id) !== undefined,
    erased: () => erased.all(),
    close: () => void file.close(),
  };
}
