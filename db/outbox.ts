import { randomUUID } from 'node:crypto';
import {
  and,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  lt,
  lte,
  ne,
  not,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Recipient } from '../src/core/flow.ts';
import type { AskedMessage, Budget, Ledger, Marked, OutboxRow, Outcome } from '../src/core/ports.ts';
import { recipientKey } from './commit.ts';
import { EVERYTHING, toBeScrubbed } from './forget.ts';
import type { Database } from './open.ts';
import { outbox } from './schema.ts';
import { type Transaction, write } from './unit-of-work.ts';
import { isUndelivered, parkedEvents } from './waiting.ts';

type Row = typeof outbox.$inferSelect;
type Outbox = Pick<
  Ledger,
  | 'claim'
  | 'sending'
  | 'settle'
  | 'release'
  | 'hurry'
  | 'latest'
  | 'askedAt'
  | 'asked'
  | 'latestSeen'
  | 'knows'
  | 'refreshAt'
  | 'trouble'
>;

/** how long a message may be overdue before an operator is told */
const LATE_MS = 5 * 60_000;

/** how many questions back a text can belong */
const MOST_ASKED = 3;

const asks = (space: string, person: string) =>
  and(eq(outbox.space, space), eq(outbox.recipient, `p:${person}`), isNotNull(outbox.replyAs));

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

const isDue = (now: number) => and(lte(outbox.notBefore, now), isUndelivered);
const holds = (row: OutboxRow) => and(eq(outbox.id, Number(row.id)), eq(outbox.token, row.token));

export function outboxStore(db: Database): Outbox {
  return {
    claim: (now, leaseUntil, limit) => write(db, (tx) => claim(tx, now, leaseUntil, limit), 'light'),

    sending: (row, leaseUntil, budget) =>
      write(
        db,
        (tx) => mark(tx, row, leaseUntil, budget),
        row.sent ? 'light' : 'lasting', // forgotten, an update would be made again, but a post doubled
      ),

    async settle(row, outcome) {
      if (outcome.kind === 'gone') {
        await write(db, (tx) => {
          tx.delete(outbox).where(holds(row)).run();
          toBeScrubbed(tx);
        });
        return;
      }
      const set = changesFor(row, outcome);
      const settled = (tx: Transaction) => {
        tx.update(outbox)
          .set({ ...set, token: null, leaseUntil: 0 })
          .where(holds(row))
          .run();
        if (row.leaving && outcome.kind === 'later') waitWith(tx, row, outcome.at);
      };
      await write(db, settled, 'light'); // forgotten, the message is still `sending`, and is looked for
    },

    async release(now) {
      // An update is safe to repeat; a post may have landed, so that it is looked for before it is posted again.
      const free = {
        token: null,
        status: sql`case when ${outbox.message} is null then 'pending' else 'sent' end`,
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
              eq(outbox.recipient, recipientKey(to)),
              inArray(outbox.status, ['pending', 'sent']),
              eq(outbox.unsure, false), // what may still land is not looked for before it can have
              gt(outbox.notBefore, now),
            ),
          )
          .run(),
      );
    },

    async latest(space, run, slot, to) {
      const row = db
        .select()
        .from(outbox)
        .where(
          and(
            eq(outbox.space, space),
            eq(outbox.run, run),
            eq(outbox.slot, slot),
            eq(outbox.recipient, recipientKey(to)),
            isNotNull(outbox.message),
          ),
        )
        .orderBy(desc(outbox.id))
        .limit(1)
        .get();
      return row && sentRef(row);
    },

    async askedAt(space, person, { conversation, message }) {
      const isReplied = and(eq(outbox.conversation, conversation), eq(outbox.message, message));
      const row = db
        .select()
        .from(outbox)
        .where(and(asks(space, person), isReplied))
        .get();
      return row && askedIn(row)[0];
    },

    async asked(space, person) {
      return db
        .select()
        .from(outbox)
        .where(
          and(
            asks(space, person),
            inArray(outbox.status, ['pending', 'claimed', 'sending', 'sent', 'parked']),
            not(isKeptBack),
          ),
        )
        .orderBy(desc(outbox.id))
        .limit(MOST_ASKED)
        .all()
        .flatMap(askedIn);
    },

    async latestSeen(space, run, person) {
      const row = db
        .select({ message: outbox.message, postedAt: outbox.postedAt })
        .from(outbox)
        .where(
          and(
            eq(outbox.space, space),
            eq(outbox.recipient, `p:${person}`),
            eq(outbox.run, run),
            not(isKeptBack),
          ),
        )
        .orderBy(desc(outbox.id))
        .limit(1)
        .get();
      return row?.message == null ? undefined : (row.postedAt ?? 0);
    },

    async knows(space, { conversation, message }) {
      const row = db
        .select({ id: outbox.id })
        .from(outbox)
        .where(
          and(eq(outbox.space, space), eq(outbox.conversation, conversation), eq(outbox.message, message)),
        )
        .get();
      return row !== undefined;
    },

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

/** In one transaction with the count, so that two that go out at once, from two processes, can't both be the last one. */
function mark(tx: Transaction, row: OutboxRow, leaseUntil: number, budget?: Budget): Marked {
  const others = budget ? sentSince(tx, row, Math.min(...budget.caps.map(({ from }) => from))) : [];
  const spent = budget?.caps.find(({ from, most }) => others.filter((at) => at >= from).length >= most);
  if (spent) return { until: spent.until };
  const marked = tx
    .update(outbox)
    .set({ status: 'sending', leaseUntil, ...(budget && { calledAt: budget.now }) })
    .where(holds(row))
    .run();
  return marked.changes === 1 ? 'marked' : 'lost';
}

/** When others of its urgency came to this person since then, or may have: one that was given up has not. */
function sentSince(tx: Transaction, { id, to, urgency }: OutboxRow, since: number): number[] {
  const hasCome = or(isNotNull(outbox.message), eq(outbox.unsure, true), eq(outbox.status, 'sending'));
  return tx
    .select({ at: outbox.calledAt })
    .from(outbox)
    .where(
      and(
        eq(outbox.recipient, recipientKey(to)),
        eq(outbox.urgency, urgency),
        gte(outbox.calledAt, since),
        ne(outbox.id, Number(id)),
        hasCome,
      ),
    )
    .all()
    .flatMap(({ at }) => at ?? []);
}

/** A platform that wants a pause wants it for all that is to be taken away there, which may be hundreds. */
function waitWith(tx: Transaction, { to }: OutboxRow, until: number): void {
  const others = and(
    eq(outbox.recipient, recipientKey(to)),
    eq(outbox.leaving, true),
    inArray(outbox.status, ['pending', 'sent']),
    lt(outbox.notBefore, until),
  );
  tx.update(outbox).set({ notBefore: until }).where(others).run();
}

/**
 * The oldest due row of each recipient that has none under way, so that messages keep their order; a nudge only when
 * nothing else is due to them, whatever its age.
 */
function claim(tx: Transaction, now: number, leaseUntil: number, limit: number): OutboxRow[] {
  const busy = tx
    .select({ recipient: outbox.recipient })
    .from(outbox)
    .where(inArray(outbox.status, ['claimed', 'sending']));
  const isNudge = and(eq(outbox.urgency, 'nudge'), eq(outbox.leaving, false));
  const first = sql<number>`coalesce(min(case when not (${isNudge}) then ${outbox.id} end), min(${outbox.id}))`;
  const oldest = tx
    .select({ id: first })
    .from(outbox)
    .where(and(isDue(now), notInArray(outbox.recipient, busy)))
    .groupBy(outbox.recipient)
    .orderBy(first)
    .limit(limit)
    .all()
    .map(({ id }) => id);
  if (oldest.length === 0) return [];
  const token = randomUUID();
  return tx
    .update(outbox)
    .set({ status: 'claimed', token, leaseUntil })
    .where(inArray(outbox.id, oldest))
    .returning()
    .all()
    .map((row) => claimed(row, token));
}

function claimed(row: Row, token: string): OutboxRow {
  const ref = sentRef(row);
  return {
    id: String(row.id),
    space: row.space,
    run: row.run,
    slot: row.slot,
    occurrence: row.occurrence,
    to: recipient(row.recipient),
    view: row.view,
    urgency: row.urgency,
    ...(row.under === null ? {} : { under: row.under }),
    nonce: row.nonce,
    createdAt: row.createdAt,
    attempts: row.attempts,
    wanted: row.wanted,
    token,
    ...(row.leaving && row.address ? { address: row.address } : {}),
    ...(ref && row.address ? { sent: { address: row.address, ref } } : {}),
    unsure: row.unsure,
    superseded: row.superseded,
    leaving: row.leaving,
    everything: row.leaving && row.slot === EVERYTHING,
  };
}

const recipient = (key: string): Recipient =>
  key.startsWith('p:') ? { person: key.slice(2) } : { network: key.slice(2) };

const sentRef = ({ conversation, message }: Row) =>
  conversation === null || message === null ? undefined : { conversation, message };

type Changes = { [K in keyof Row]?: Row[K] | SQL<Row[K]> };

/** Whoever it was for has asked to be forgotten meanwhile: then it is to be taken away, whatever came of it. */
const unlessLeft = (
  status: 'skipped' | 'parked',
  { sent, leaving }: OutboxRow,
): Row['status'] | SQL<Row['status']> =>
  leaving ? status : sql`case when ${outbox.leaving} then ${sent ? 'sent' : 'pending'} else ${status} end`;

function changesFor(row: OutboxRow, outcome: Exclude<Outcome, { kind: 'gone' }>): Changes {
  switch (outcome.kind) {
    case 'sent':
      return {
        status: 'sent',
        address: outcome.address,
        ...outcome.ref,
        ...(outcome.postedAt !== undefined && { postedAt: outcome.postedAt }),
        shown: outcome.shown,
        attempts: 0,
        unsure: false,
        ambiguous: outcome.ambiguous ?? false,
        why: null,
      };
    case 'skipped':
      return { status: unlessLeft('skipped', row), why: outcome.why };
    case 'parked':
      return { status: unlessLeft('parked', row), why: outcome.why, attempts: row.attempts + 1 };
    case 'moved':
      return {
        status: 'pending',
        notBefore: sql`case when ${outbox.leaving} then ${outbox.notBefore} else ${outcome.to} end`,
        unsure: outcome.unsure,
        why: null,
      };
    case 'later':
      return {
        status: row.sent ? 'sent' : 'pending',
        notBefore: outcome.at,
        attempts: row.attempts + (outcome.failed ? 1 : 0),
        unsure: outcome.unsure,
        why: outcome.why,
      };
  }
}
