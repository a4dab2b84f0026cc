import { and, desc, eq, gt, inArray, isNotNull, not, placeholder, sql } from 'drizzle-orm';
import type { AskedMessage, Ledger } from '../../src/core/ports.ts';
import type { Database } from '../open.ts';
import { destinationKey, destinationOf } from '../recipient.ts';
import { outbox } from '../schema.ts';
import { atMost } from '../statements.ts';
import { write } from '../unit-of-work.ts';
import { isTheirs, type Row, sentRef } from './row.ts';

type Standing = Pick<
  Ledger,
  'latest' | 'askedAt' | 'asked' | 'latestSeen' | 'knows' | 'standsAt' | 'refreshAt'
>;

/** how many questions back a text can belong */
const MOST_ASKED = 3;

/** A message that stands in the chat was posted at some time; from before that was kept, long ago. */
const askedIn = ({ run, view, replyAs, message, postedAt }: Row): AskedMessage[] =>
  replyAs ? [{ run, view, replyAs, ...(message !== null && { postedAt: postedAt ?? 0 }) }] : [];

/** It waits for working hours or for the budget: nobody has been asked anything yet. */
const isKeptBack = sql`${and(
  inArray(outbox.urgency, ['consent', 'chosen', 'nudge']),
  eq(outbox.status, 'pending'),
  eq(outbox.unsure, false),
  gt(outbox.notBefore, outbox.createdAt),
)}`;

/** What every press and every text asks. */
function statementsOn(db: Database) {
  const isThis = and(
    eq(outbox.conversation, placeholder('conversation')),
    eq(outbox.message, placeholder('message')),
  );
  return {
    latest: db
      .select()
      .from(outbox)
      .where(
        and(
          isTheirs,
          eq(outbox.run, placeholder('run')),
          eq(outbox.slot, placeholder('slot')),
          isNotNull(outbox.message),
        ),
      )
      .orderBy(desc(outbox.id))
      .prepare(),
    askedAt: db
      .select()
      .from(outbox)
      .where(and(isTheirs, isNotNull(outbox.replyAs), isThis))
      .prepare(),
    asked: db
      .select()
      .from(outbox)
      .where(
        and(
          isTheirs,
          isNotNull(outbox.replyAs),
          inArray(outbox.status, ['pending', 'claimed', 'sending', 'sent', 'parked', 'joined']),
          not(isKeptBack),
        ),
      )
      .orderBy(desc(outbox.id))
      .limit(atMost(MOST_ASKED))
      .prepare(),
    latestSeen: db
      .select({ message: outbox.message, postedAt: outbox.postedAt })
      .from(outbox)
      .where(and(isTheirs, eq(outbox.run, placeholder('run')), not(isKeptBack)))
      .orderBy(desc(outbox.id))
      .prepare(),
    standing: db
      .select()
      .from(outbox)
      .where(and(eq(outbox.space, placeholder('space')), isThis, eq(outbox.leaving, false)))
      .orderBy(sql`${outbox.status} = 'joined'`, outbox.id)
      .prepare(),
    known: db
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(eq(outbox.space, placeholder('space')), isThis))
      .prepare(),
  };
}

/** What stands in the chat, and what was asked there. */
export function standingOn(db: Database): Standing {
  const saying = statementsOn(db);
  return {
    async latest(space, run, slot, to) {
      const row = saying.latest.get({ space, run, slot, recipient: destinationKey(to) });
      return row && sentRef(row);
    },

    async askedAt(space, person, { conversation, message }) {
      const row = saying.askedAt.get({ space, recipient: destinationKey({ person }), conversation, message });
      return row && askedIn(row)[0];
    },

    asked: async (space, person) =>
      saying.asked.all({ space, recipient: destinationKey({ person }) }).flatMap(askedIn),

    async latestSeen(space, run, person) {
      const row = saying.latestSeen.get({ space, run, recipient: destinationKey({ person }) });
      return row?.message == null ? undefined : (row.postedAt ?? 0);
    },

    knows: async (space, { conversation, message }) =>
      saying.known.get({ space, conversation, message }) !== undefined,

    standsAt: async (space, { conversation, message }) =>
      saying.standing.all({ space, conversation, message }).map(({ run, view, recipient, superseded }) => ({
        run,
        view,
        to: destinationOf(recipient),
        superseded,
      })),

    async refreshAt(space, ref) {
      await write(db, (tx) =>
        tx
          .update(outbox)
          .set({ wanted: sql`${outbox.wanted} + 1` })
          .where(
            and(
              eq(outbox.space, space),
              eq(outbox.conversation, ref.conversation),
              eq(outbox.message, ref.message),
            ),
          )
          .run(),
      );
    },
  };
}
