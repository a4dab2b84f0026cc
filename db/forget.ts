import { and, eq, inArray, isNotNull, isNull, ne, notInArray, or, sql } from 'drizzle-orm';
import type { PersonId } from '../src/core/flow.ts';
import type { People } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import {
  accounts,
  answers,
  audiences,
  counted,
  cycles,
  grants,
  inbox,
  journal,
  networks,
  outbox,
  participants,
  people,
  reminders,
  runs,
  sources,
} from './schema.ts';
import { type Transaction, write } from './unit-of-work.ts';

/** Forgetting somebody, in steps that can be repeated (reliability.md, goal 18). */
export function forgettingStore(db: Database): Pick<People, 'leave' | 'leaving' | 'forget'> {
  const isPerson = (space: string, id: PersonId) => and(eq(people.space, space), eq(people.id, id));
  return {
    async leave(space, id) {
      await write(db, (tx) => tx.update(people).set({ forgotten: true }).where(isPerson(space, id)).run());
    },

    async leaving() {
      return db
        .select({ space: people.space, person: people.id })
        .from(people)
        .where(and(eq(people.forgotten, true), ne(people.name, '')))
        .all();
    },

    async forget(space, id) {
      await write(db, (tx) => {
        const owned = ownRuns(tx, space, id);
        takeAwayMessages(tx, space, id, owned);
        deleteRuns(tx, owned);
        tx.delete(participants).where(eq(participants.person, id)).run();
        tx.delete(audiences)
          .where(eq(audiences.audience, `p:${id}`))
          .run();
        tx.delete(accounts)
          .where(and(eq(accounts.space, space), eq(accounts.person, id)))
          .run();
        tx.delete(grants)
          .where(and(eq(grants.space, space), eq(grants.person, id)))
          .run();
        tx.update(people).set({ name: '', forgotten: true }).where(isPerson(space, id)).run();
      });
      // what lies in the log of writes is sealed, and its key is gone; it need not lie there all the same
      db.$client.pragma('wal_checkpoint(TRUNCATE)');
    },
  };
}

/** A network that the person has set up is everybody's in it, and stays. */
function ownRuns(tx: Transaction, space: string, owner: PersonId): string[] {
  const shared = tx.select({ id: networks.id }).from(networks).where(eq(networks.space, space));
  return tx
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.space, space), eq(runs.owner, owner), notInArray(runs.id, shared)))
    .all()
    .map(({ id }) => id);
}

/**
 * Whatever stands in a chat, to the person or by them, is to be taken away: what may have been posted when its sender
 * vanished, too. What was never posted is deleted at once.
 */
function takeAwayMessages(tx: Transaction, space: string, id: PersonId, owned: string[]): void {
  const theirs = and(
    eq(outbox.space, space),
    or(eq(outbox.recipient, `p:${id}`), inArray(outbox.run, owned)),
  );
  const mayStand = or(
    isNotNull(outbox.message),
    eq(outbox.unsure, true),
    inArray(outbox.status, ['claimed', 'sending']),
  );
  const account = tx
    .select()
    .from(accounts)
    .where(and(eq(accounts.space, space), eq(accounts.person, id)))
    .get();
  const address = account && {
    workspace: { platform: account.platform, id: account.workspace },
    account: account.account,
  };
  tx.update(outbox)
    .set({ address })
    .where(and(theirs, mayStand, eq(outbox.recipient, `p:${id}`), isNull(outbox.address)))
    .run();
  tx.update(outbox)
    .set({
      leaving: true,
      replyAs: null,
      attempts: 0,
      notBefore: 0,
      wanted: sql`${outbox.wanted} + 1`,
      status: sql`case when ${outbox.status} in ('skipped', 'parked') then 'sent' else ${outbox.status} end`,
    })
    .where(and(theirs, mayStand))
    .run();
  tx.delete(outbox)
    .where(and(theirs, eq(outbox.leaving, false)))
    .run();
}

function deleteRuns(tx: Transaction, owned: string[]): void {
  for (const table of [answers, audiences, participants, counted, sources, cycles, reminders, inbox, journal])
    tx.delete(table).where(inArray(table.run, owned)).run();
  tx.delete(runs).where(inArray(runs.id, owned)).run();
}
