import { and, asc, eq, lt, lte, min, or } from 'drizzle-orm';
import type { Ledger } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { inbox, journal, outbox, reminders } from './schema.ts';

type Waiting = Pick<Ledger, 'dueReminders' | 'told' | 'nextDue' | 'seen'>;

/** What waits to be dispatched: reminders for their moment, told events for their turn. */
export function waitingStore(db: Database): Waiting {
  return {
    async dueReminders(now, limit) {
      return db
        .select()
        .from(reminders)
        .where(and(eq(reminders.status, 'pending'), lte(reminders.due, now)))
        .orderBy(asc(reminders.due), asc(reminders.id))
        .limit(limit)
        .all()
        .map(({ id, space, run, key, revision }) => ({ id: String(id), space, run, key, revision }));
    },

    async told(limit) {
      return db
        .select({ id: inbox.id, space: inbox.space, run: inbox.run, event: inbox.event })
        .from(inbox)
        .where(eq(inbox.done, false))
        .limit(limit)
        .all();
    },

    async nextDue() {
      const reminder = db
        .select({ at: min(reminders.due) })
        .from(reminders)
        .where(eq(reminders.status, 'pending'))
        .get();
      const message = db
        .select({ at: min(outbox.notBefore) })
        .from(outbox)
        .where(
          or(eq(outbox.status, 'pending'), and(eq(outbox.status, 'sent'), lt(outbox.shown, outbox.wanted))),
        )
        .get();
      const moments = [reminder?.at, message?.at].filter((at) => typeof at === 'number');
      return moments.length > 0 ? Math.min(...moments) : undefined;
    },

    async seen(space, event) {
      const row = db
        .select({ event: journal.event })
        .from(journal)
        .where(and(eq(journal.space, space), eq(journal.event, event)))
        .get();
      return row !== undefined;
    },
  };
}
