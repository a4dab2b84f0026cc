import { and, eq, exists, or, placeholder, sql } from 'drizzle-orm';
import type { MeetingView } from '../src/core/meeting.ts';
import type { Meetings } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { meetings, memberships } from './schema.ts';

/** What every Home, and every conversation that must not book two things at once, asks for. */
export function meetingsStore(db: Database): Meetings {
  const inSpace = eq(meetings.space, placeholder('space'));
  const byId = db
    .select()
    .from(meetings)
    .where(and(inSpace, eq(meetings.id, placeholder('id'))))
    .prepare();
  const isMember = exists(
    db
      .select({ one: sql`1` })
      .from(memberships)
      .where(
        and(
          eq(memberships.space, placeholder('space')),
          eq(memberships.person, placeholder('person')),
          eq(memberships.status, 'active'),
          sql`${memberships.network} in (select value from json_each(${meetings.networks}))`,
        ),
      ),
  );
  // an id looks the same in every list that it is in: most lists need not be read, which is what takes the time
  const isNamed = sql`instr(${meetings.people}, ${placeholder('quoted')}) > 0`;
  const ofPerson = db
    .select()
    .from(meetings)
    .where(and(inSpace, or(isNamed, and(sql`${meetings.networks} <> '[]'`, isMember))))
    .orderBy(meetings.day, meetings.time, meetings.id)
    .prepare();
  const ofNetwork = db
    .select()
    .from(meetings)
    .where(
      and(inSpace, sql`${placeholder('network')} in (select value from json_each(${meetings.networks}))`),
    )
    .orderBy(meetings.day, meetings.time, meetings.id)
    .prepare();

  return {
    async ofPerson(space, person) {
      return ofPerson.all({ space, person, quoted: JSON.stringify(person) }).map(viewOf);
    },

    async ofNetwork(space, network) {
      return ofNetwork.all({ space, network }).map(viewOf);
    },

    async get(space, id) {
      const row = byId.get({ space, id });
      return row && viewOf(row);
    },
  };
}

function viewOf({ space: _, module, place, how, absent, ...row }: typeof meetings.$inferSelect): MeetingView {
  return {
    ...row,
    ...(module !== null && { module }),
    ...(place !== null && { place }),
    ...(how !== null && { how }),
    ...(absent !== null && { absent }),
  };
}
