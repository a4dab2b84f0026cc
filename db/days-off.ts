import { and, eq, gte, inArray, isNull, or, placeholder, type SQL } from 'drizzle-orm';
import type { DaysOff } from '../src/core/flow.ts';
import type { DaysOffStore } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { daysOff, memberships } from './schema.ts';
import { write } from './unit-of-work.ts';

/** Days off of somebody: the space's public holidays, the days that their networks are closed, and their own pause. */
export function daysOffQuery(db: Database) {
  const networksOf = db
    .select({ id: memberships.network })
    .from(memberships)
    .where(and(eq(memberships.person, placeholder('person')), eq(memberships.status, 'active')));
  const own = eq(daysOff.person, placeholder('person'));
  const query = besidesHolidays(db, or(own, inArray(daysOff.network, networksOf)));
  return (space: string, person: string): DaysOff[] => query.all({ space, person }).map(dayOffView);
}

/** Days off of a network: the space's public holidays, and the days that it is closed. */
export function networkOffQuery(db: Database) {
  const query = besidesHolidays(db, eq(daysOff.network, placeholder('network')));
  return (space: string, network: string): DaysOff[] => query.all({ space, network }).map(dayOffView);
}

/** These days, and the public holidays of a space, by date. */
function besidesHolidays(db: Database, these: SQL | undefined) {
  const isHoliday = and(isNull(daysOff.person), isNull(daysOff.network));
  return db
    .select({ from: daysOff.from, to: daysOff.to, why: daysOff.why, name: daysOff.name })
    .from(daysOff)
    .where(and(eq(daysOff.space, placeholder('space')), or(isHoliday, these)))
    .orderBy(daysOff.from)
    .prepare();
}

type Row = Pick<typeof daysOff.$inferSelect, 'from' | 'to' | 'why' | 'name'>;
const dayOffView = ({ from, to, why, name }: Row): DaysOff => ({ from, to, why, ...(name && { name }) });

export function daysOffStore(db: Database): DaysOffStore {
  return {
    async setHolidays(space, days) {
      await write(db, (tx) => {
        tx.delete(daysOff)
          .where(and(eq(daysOff.space, space), eq(daysOff.why, 'holiday')))
          .run();
        for (const day of days)
          tx.insert(daysOff)
            .values({ space, ...day })
            .run();
      });
    },

    async pause(space, person, range) {
      await write(db, (tx) => {
        tx.delete(daysOff)
          .where(and(eq(daysOff.space, space), eq(daysOff.person, person)))
          .run();
        if (range)
          tx.insert(daysOff)
            .values({ space, person, why: 'pause', ...range })
            .run();
      });
    },

    async pauseOf(space, person, today) {
      const own = and(eq(daysOff.space, space), eq(daysOff.person, person), gte(daysOff.to, today));
      return db.select({ from: daysOff.from, to: daysOff.to }).from(daysOff).where(own).get();
    },
  };
}
