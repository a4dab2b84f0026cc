import { and, eq, gte, lt, placeholder } from 'drizzle-orm';
import type { AddressBook } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { addresses } from './schema.ts';
import { write } from './unit-of-work.ts';

/** sorts after everything that a key is made of */
const LAST = '\u{10ffff}';

/** Where people and places are reached, as their platforms put it. */
export function addressesStore(db: Database): AddressBook {
  const within = and(
    eq(addresses.platform, placeholder('platform')),
    eq(addresses.workspace, placeholder('id')),
    eq(addresses.kind, placeholder('kind')),
  );
  const one = db
    .select()
    .from(addresses)
    .where(and(within, eq(addresses.key, placeholder('key'))))
    .prepare();
  const all = db
    .select({ key: addresses.key, text: addresses.text })
    .from(addresses)
    .where(and(within, gte(addresses.key, placeholder('from')), lt(addresses.key, placeholder('to'))))
    .orderBy(addresses.key)
    .prepare();

  return {
    get: async (workspace, kind, key) => one.get({ ...workspace, kind, key })?.text,

    async set({ platform, id: workspace }, kind, key, text) {
      await write(db, (tx) =>
        tx
          .insert(addresses)
          .values({ platform, workspace, kind, key, text })
          .onConflictDoUpdate({
            target: [addresses.platform, addresses.workspace, addresses.kind, addresses.key],
            set: { text },
          })
          .run(),
      );
    },

    async remove({ platform, id: workspace }, kind, key) {
      const gone = { platform, workspace, kind, key };
      const is = (Object.keys(gone) as (keyof typeof gone)[]).map((name) => eq(addresses[name], gone[name]));
      await write(db, (tx) =>
        tx
          .delete(addresses)
          .where(and(...is))
          .run(),
      );
    },

    all: async (workspace, kind, prefix = '') =>
      all.all({ ...workspace, kind, from: prefix, to: `${prefix}${LAST}` }),
  };
}
