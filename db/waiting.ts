import { and, asc, eq, gte, isNull, lt, lte, min, placeholder, type SQL, sql } from 'drizzle-orm';
import type { Ledger } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { inbox, isUndelivered, journal, type MessageStatus, outbox, reminders } from './schema.ts';
import { write } from './unit-of-work.ts';

type Waiting = Pick<Ledger, 'dueReminders' | 'told' | 'putOff' | 'nextDue' | 'nextPromise' | 'seen'>;

/** after so many failures a row rests for good, until a person looks at it */
const MAX_TRIES = 5;

const restedReminder = (now: number) =>
  and(lt(reminders.attempts, MAX_TRIES), lte(reminders.restsUntil, now));

/** Back from whoever held it, or from where it was given up: not posted yet, or standing in the chat. */
export const asItStood = sql<MessageStatus>`case when ${outbox.message} is null then 'pending' else 'sent' end`;

/** What waits to be dispatched: reminders for their moment, told events for their turn. */
export function waitingStore(db: Database): Waiting {
  const journalled = db
    .select({ event: journal.event })
    .from(journal)
    .where(and(eq(journal.space, placeholder('space')), eq(journal.event, placeholder('event'))))
    .prepare();

  return {
    async dueReminders(now, limit) {
      return db
        .select()
        .from(reminders)
        .where(and(eq(reminders.status, 'pending'), lte(reminders.due, now), restedReminder(now)))
        .orderBy(asc(reminders.due), asc(reminders.id))
        .limit(limit)
        .all()
        .map(({ id, space, run, key, revision }) => ({ id: String(id), space, run, key, revision }));
    },

    async told(now, limit) {
      return db
        .select({ id: inbox.id, space: inbox.space, run: inbox.run, event: inbox.event })
        .from(inbox)
        .where(and(eq(inbox.done, false), lt(inbox.attempts, MAX_TRIES), lte(inbox.restsUntil, now)))
        .orderBy(sql`rowid`)
        .limit(limit)
        .all();
    },

    async putOff(row, until, why) {
      await write(db, (tx) => {
        if ('key' in row)
          tx.update(reminders)
            .set({ attempts: sql`${reminders.attempts} + 1`, restsUntil: until, why })
            .where(and(eq(reminders.id, Number(row.id)), eq(reminders.revision, row.revision)))
            .run();
        else
          tx.update(inbox)
            .set({ attempts: sql`${inbox.attempts} + 1`, restsUntil: until, why })
            .where(eq(inbox.id, row.id))
            .run();
      });
    },

    nextDue: async () => nextMoment(db),
    nextPromise: async () => nextMoment(db, isNull(outbox.why)),

    seen: async (space, event) => journalled.get({ space, event }) !== undefined,
  };
}

function nextMoment(db: Database, which?: SQL): number | undefined {
  const reminder = db
    .select({ at: sql<number | null>`min(max(${reminders.due}, ${reminders.restsUntil}))` })
    .from(reminders)
    .where(and(eq(reminders.status, 'pending'), lt(reminders.attempts, MAX_TRIES)))
    .get();
  const message = db
    .select({ at: min(outbox.notBefore) })
    .from(outbox)
    .where(and(isUndelivered(outbox), which))
    .get();
  const moments = [reminder?.at, message?.at].filter((at) => typeof at === 'number');
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

/** Reminders and told events that failed so often that they rest. */
export function parkedEvents(db: Database): { id: string; why: string | null }[] {
  const resting = db
    .select({ id: sql<string>`'reminder ' || ${reminders.id}`, why: reminders.why })
    .from(reminders)
    .where(and(eq(reminders.status, 'pending'), gte(reminders.attempts, MAX_TRIES)))
    .all();
  const told = db
    .select({ id: sql<string>`'event ' || ${inbox.id}`, why: inbox.why })
    .from(inbox)
    .where(and(eq(inbox.done, false), gte(inbox.attempts, MAX_TRIES)))
    .all();
  return [...resting, ...told];
}
