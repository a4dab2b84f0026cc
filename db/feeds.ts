import { and, eq } from 'drizzle-orm';
import type { Feeds } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { feeds, people } from './schema.ts';
import { write } from './unit-of-work.ts';

/** The addresses that people's calendars fetch their meetings from. */
export function feedsStore(db: Database): Feeds {
  const isOf = (space: string, person: string) => and(eq(feeds.space, space), eq(feeds.person, person));
  return {
    async of(space, person) {
      return db.select({ sealed: feeds.sealed }).from(feeds).where(isOf(space, person)).get()?.sealed;
    },

    async set(space, person, { token, sealed }) {
      const row = { space, person, token, sealed: Buffer.from(sealed) };
      await write(db, (tx) => {
        const known = tx
          .select({ forgotten: people.forgotten })
          .from(people)
          .where(eq(people.id, person))
          .get();
        if (known?.forgotten) return;
        tx.insert(feeds)
          .values(row)
          .onConflictDoUpdate({ target: feeds.person, set: row, setWhere: eq(feeds.space, space) })
          .run();
      });
    },

    async remove(space, person) {
      await write(db, (tx) => tx.delete(feeds).where(isOf(space, person)).run());
    },

    async behind(token) {
      const { space, person } = feeds;
      return db.select({ space, person }).from(feeds).where(eq(feeds.token, token)).get();
    },
  };
}
