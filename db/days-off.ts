import { and, eq, gte, inArray, isNull, or, placeholder } from 'drizzle-orm';
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
  const theirs = or(
    and(isNull(daysOff.person), isNull(daysOff.network)),
    eq(daysOff.person, placeholder('person')),
    inArray(daysOff.network, networksOf),
  );
  const query = db
    .select({ from: daysOff.from, to: daysOff.to, why: daysOff.why, name: daysOff.name })
    .from(daysOff)
    .where(and(eq(daysOff.space, placeholder('space')), theirs))
    .orderBy(daysOff.from)
    .prepare();
  return (space: string, person: string): DaysOff[] => query.all({ space, person }).map(dayOffView);
}

/** Days off of a network: the space's public holidays, and the days that it is closed. */
export function networkOffQuery(db: Database) {
  const isNobodys = isNull(daysOff.person);
  const theirs = or(and(isNobodys, isNull(daysOff.network)), eq(daysOff.network, placeholder('network')));
  const query = db
    .select({ from: daysOff.from, to: daysOff.to, why: daysOff.why, name: daysOff.name })
    .from(daysOff)
    .where(and(eq(daysOff.space, placeholder('space')), theirs))
    .orderBy(daysOff.from)
    .prepare();
  return (space: string, network: string): DaysOff[] => query.all({ space, network }).map(dayOffView);
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
      const row = db.select({ from: daysOff.from, to: daysOff.to }).from(daysOff).where(own).get();
      return row;
    },
  };
}
