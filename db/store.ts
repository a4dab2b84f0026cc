import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Store, Vault } from '../src/core/ports.ts';
import { addressesStore } from './addresses.ts';
import { commit } from './commit.ts';
import { feedsStore } from './feeds.ts';
import { installationsStore } from './installations.ts';
import { linksStore } from './links.ts';
import { meetingsStore } from './meetings.ts';
import { networksStore } from './networks.ts';
import { type Database, migrateDatabase, openDatabase } from './open.ts';
import { outboxStore } from './outbox.ts';
import { parkedStore } from './parked.ts';
import { peopleStore } from './people.ts';
import { runsStore } from './runs.ts';
import { meta } from './schema.ts';
import { write } from './unit-of-work.ts';
import { waitingStore } from './waiting.ts';

/** Opens the database file (or `:memory:`), migrates it, and gives it as the port that the runtime knows. */
export async function openStore(path: string, vault: Vault): Promise<Store> {
  const db = openDatabase(path);
  await migrateDatabase(db, path);
  return storeOn(db, vault);
}

/** The port over a database that is open and up to date. */
export function storeOn(db: Database, vault: Vault): Store {
  const keep = async (key: string, value: string) => {
    await write(db, (tx) =>
      tx.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } }).run(),
    );
  };
  return {
    people: peopleStore(db),
    networks: networksStore(db),
    meetings: meetingsStore(db),
    feeds: feedsStore(db),
    links: linksStore(db),
    runs: runsStore(db),
    ledger: {
      commit: (change) => commit(db, change),
      ...outboxStore(db),
      ...parkedStore(db),
      ...waitingStore(db),
    },
    installations: installationsStore(db, vault),
    addresses: addressesStore(db),
    facts: {
      async get(key) {
        return db.select().from(meta).where(eq(meta.key, key)).get()?.value;
      },
      set: keep,
    },
    check: () => keep('last check', randomUUID()),
    async close() {
      db.$client.close();
    },
  };
}
