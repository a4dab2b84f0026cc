import { randomUUID } from 'node:crypto';
import {
  and,
  asc,
  eq,
  gt,
  inArray,
  lt,
  lte,
  notExists,
  notInArray,
  type Placeholder,
  placeholder,
  type SQLWrapper,
  sql,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Ledger } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { joinedOn } from './outbox/joined.ts';
import { held, type Row } from './outbox/row.ts';
import { sendingOn } from './outbox/sending.ts';
import { settlingOn } from './outbox/settling.ts';
import { standingOn } from './outbox/standing.ts';
import { destinationKey } from './recipient.ts';
import { isUndelivered, outbox } from './schema.ts';
import { atMost, given } from './statements.ts';
import { write } from './unit-of-work.ts';
import { asItStood, parkedEvents } from './waiting.ts';

type Outbox = Pick<
  Ledger,
  | 'claim'
  | 'sending'
  | 'beside'
  | 'settle'
  | 'release'
  | 'hurry'
  | 'latest'
  | 'askedAt'
  | 'asked'
  | 'latestSeen'
  | 'knows'
  | 'standsAt'
  | 'refreshAt'
  | 'trouble'
>;

/** how long a message may be overdue before an operator is told */
const LATE_MS = 5 * 60_000;

type Columns = Record<keyof Row, SQLWrapper>;

const isDue = (now: number | Placeholder, row: Columns = outbox) =>
  and(lte(row.notBefore, now), isUndelivered(row));

/**
 * The oldest due row of each recipient that has none under way, so that messages keep their order; a nudge only when
 * nothing else is due to them, whatever its age. Looked for from the longest due one on, and no further than the limit:
 * what it costs must not grow with how many are due.
 */
function firstDue(db: Database) {
  const busy = db
    .select({ recipient: outbox.recipient })
    .from(outbox)
    .where(inArray(outbox.status, ['claimed', 'sending']));
  const other = alias(outbox, 'other');
  const now = placeholder('now');
  const turn = (row: Columns) => sql`(${row.urgency} = 'nudge' and not ${row.leaving}, ${row.id})`;
  const before = db
    .select({ id: other.id })
    .from(other)
    .where(and(eq(other.recipient, outbox.recipient), isDue(now, other), lt(turn(other), turn(outbox))));
  return db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isDue(now), notInArray(outbox.recipient, busy), notExists(before)))
    .orderBy(asc(outbox.notBefore), asc(outbox.id))
    .limit(atMost(placeholder('limit')));
}

/** Every message to somebody: claimed here, sent and settled in the rooms of `outbox/`. */
export function outboxStore(db: Database): Outbox {
  const joined = joinedOn(db);
  const claimed = db
    .update(outbox)
    .set({ ...given(outbox, 'token', 'leaseUntil'), status: 'claimed' })
    .where(inArray(outbox.id, firstDue(db)))
    .returning()
    .prepare();

  return {
    ...sendingOn(db, joined),
    ...settlingOn(db, joined),
    ...standingOn(db),
    beside: joined.beside,

    claim: (now, leaseUntil, limit) =>
      write(db, () => claimed.all({ now, leaseUntil, limit, token: randomUUID() }).map(held), 'light'),

    async release(now) {
      // An update is safe to repeat; a post may have landed, so that it is looked for before it is posted again.
      const free = {
        token: null,
        status: asItStood,
        unsure: sql`case when ${outbox.status} = 'sending' then 1 else ${outbox.unsure} end`,
      };
      const freed = await write(db, (tx) =>
        tx
          .update(outbox)
          .set(free)
          .where(and(inArray(outbox.status, ['claimed', 'sending']), lt(outbox.leaseUntil, now)))
          .run(),
      );
      return freed.changes;
    },

    async hurry(space, to, now) {
      await write(db, (tx) =>
        tx
          .update(outbox)
          .set({ notBefore: now })
          .where(
            and(
              eq(outbox.space, space),
              eq(outbox.recipient, destinationKey(to)),
              inArray(outbox.status, ['pending', 'sent']),
              eq(outbox.unsure, false), // what may still land is not looked for before it can have
              gt(outbox.notBefore, now),
            ),
          )
          .run(),
      );
    },

    async trouble(now) {
      const messages = db
        .select({ id: outbox.id, why: outbox.why, leaving: outbox.leaving })
        .from(outbox)
        .where(eq(outbox.status, 'parked'))
        .all()
        .map(({ id, why, leaving }) => ({
          id: `message ${id}`,
          why: why ?? '',
          ...(leaving && { leaving }),
        }));
      const events = parkedEvents(db).map(({ id, why }) => ({ id, why: why ?? '' }));
      const parked = [...messages, ...events];
      return { parked, late: await db.$count(outbox, isDue(now - LATE_MS)) };
    },
  };
}
