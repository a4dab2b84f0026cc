import { randomUUID } from 'node:crypto';
import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  not,
  notInArray,
  or,
  placeholder,
  sql,
} from 'drizzle-orm';
import type { AskedMessage, Budget, Cap, Ledger, Marked, OutboxRow, Outcome } from '../src/core/ports.ts';
import { EVERYTHING, toBeScrubbed } from './forget.ts';
import type { Database } from './open.ts';
import { recipientKey, recipientOf } from './recipient.ts';
import { outbox } from './schema.ts';
import { given } from './statements.ts';
import { type Transaction, write } from './unit-of-work.ts';
import { asItStood, isUndelivered, parkedEvents } from './waiting.ts';

type Row = typeof outbox.$inferSelect;
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
  | 'refreshAt'
  | 'trouble'
>;

/** how long a message may be overdue before an operator is told */
const LATE_MS = 5 * 60_000;

/** how many questions back a text can belong */
const MOST_ASKED = 3;

/** so many are looked at as to whether they can be put into another one's message */
const MOST_BESIDE = 20;

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

type Statements = ReturnType<typeof statementsOn>;

/** What every message goes through, and what every press and every text asks. */
function statementsOn(db: Database) {
  const isHeld = and(eq(outbox.id, placeholder('id')), eq(outbox.token, placeholder('token')));
  const free = { token: null, leaseUntil: 0 };
  const isTheirs = and(
    eq(outbox.space, placeholder('space')),
    eq(outbox.recipient, placeholder('recipient')),
  );
  const isFree = and(
    eq(outbox.status, 'pending'),
    isNull(outbox.joined),
    isNull(outbox.message),
    eq(outbox.unsure, false),
    eq(outbox.leaving, false),
  );
  const isThis = and(
    eq(outbox.conversation, placeholder('conversation')),
    eq(outbox.message, placeholder('message')),
  );
  return {
    claimed: db
      .update(outbox)
      .set({ ...given(outbox, 'token', 'leaseUntil'), status: 'claimed' })
      .where(inArray(outbox.id, firstDue(db)))
      .returning()
      .prepare(),
    /** when others of its urgency came to this person since then, or may have: one that was given up has not */
    spent: db
      .select({ at: outbox.calledAt })
      .from(outbox)
      .where(
        and(
          eq(outbox.recipient, placeholder('recipient')),
          eq(outbox.urgency, placeholder('urgency')),
          gte(outbox.calledAt, placeholder('since')),
          ne(outbox.id, placeholder('id')),
          or(isNotNull(outbox.message), eq(outbox.unsure, true), eq(outbox.status, 'sending')),
        ),
      )
      .prepare(),
    marked: db
      .update(outbox)
      .set({
        ...given(outbox, 'leaseUntil'),
        status: 'sending',
        calledAt: sql`coalesce(${placeholder('calledAt')}, ${outbox.calledAt})`,
      })
      .where(isHeld)
      .prepare(),
    /** what stands in this row's message, and what could; each in the order in which it is shown */
    beside: db
      .select()
      .from(outbox)
      .where(eq(outbox.joined, placeholder('id')))
      .orderBy(asc(outbox.urgency), asc(outbox.id))
      .prepare(),
    couldJoin: db
      .select()
      .from(outbox)
      .where(
        and(
          isTheirs,
          isFree,
          inArray(outbox.urgency, ['chosen', 'nudge']),
          isNull(outbox.under),
          eq(outbox.superseded, false),
          eq(outbox.attempts, 0),
          ne(outbox.id, placeholder('id')),
          lte(outbox.notBefore, placeholder('due')),
        ),
      )
      .orderBy(asc(outbox.urgency), asc(outbox.id))
      .limit(MOST_BESIDE)
      .prepare(),
    /** unless it has changed since it was read: then what was drawn of it is no longer true */
    joined: db
      .update(outbox)
      .set({ ...given(outbox, 'joined'), status: 'joined' })
      .where(and(eq(outbox.id, placeholder('id')), eq(outbox.wanted, placeholder('wanted')), isFree))
      .prepare(),
    sentWith: db
      .update(outbox)
      .set({
        ...given(outbox, 'address', 'conversation', 'message', 'ambiguous'),
        postedAt: sql`coalesce(${placeholder('postedAt')}, ${outbox.postedAt})`,
        status: 'sent',
        shown: sql`${outbox.wanted}`,
      })
      .where(eq(outbox.joined, placeholder('id')))
      .prepare(),
    /** their message has not come, or perhaps it has: then it is looked for, before they are posted by themselves */
    freed: db
      .update(outbox)
      .set({ ...given(outbox, 'unsure'), joined: null, status: 'pending' })
      .where(and(eq(outbox.joined, placeholder('id')), isNull(outbox.message)))
      .prepare(),
    /** their message has been taken away because of another that stood in it */
    leftAlone: db
      .update(outbox)
      .set({
        joined: null,
        status: 'pending',
        shown: 0,
        address: null,
        conversation: null,
        message: null,
        postedAt: null,
        ambiguous: false,
      })
      .where(eq(outbox.joined, placeholder('id')))
      .prepare(),
    settled: {
      sent: db
        .update(outbox)
        .set({
          ...free,
          ...given(outbox, 'address', 'conversation', 'message', 'shown', 'ambiguous'),
          postedAt: sql`coalesce(${placeholder('postedAt')}, ${outbox.postedAt})`,
          status: 'sent',
          attempts: 0,
          unsure: false,
          why: null,
        })
        .where(isHeld)
        .prepare(),
      skipped: db
        .update(outbox)
        .set({ ...free, ...given(outbox, 'why'), status: unlessLeft('skipped') })
        .where(isHeld)
        .prepare(),
      parked: db
        .update(outbox)
        .set({
          ...free,
          ...given(outbox, 'why'),
          status: unlessLeft('parked'),
          attempts: sql`${outbox.attempts} + 1`,
        })
        .where(isHeld)
        .prepare(),
      moved: db
        .update(outbox)
        .set({
          ...free,
          ...given(outbox, 'unsure'),
          notBefore: sql`case when ${outbox.leaving} then ${outbox.notBefore} else ${placeholder('notBefore')} end`,
          status: 'pending',
          why: null,
        })
        .where(isHeld)
        .prepare(),
      later: db
        .update(outbox)
        .set({
          ...free,
          ...given(outbox, 'notBefore', 'unsure', 'why'),
          status: asItStood,
          attempts: sql`${outbox.attempts} + ${placeholder('failed')}`,
        })
        .where(isHeld)
        .prepare(),
    },
    gone: db.delete(outbox).where(isHeld).prepare(),
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
      .limit(1)
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
      .limit(MOST_ASKED)
      .prepare(),
    latestSeen: db
      .select({ message: outbox.message, postedAt: outbox.postedAt })
      .from(outbox)
      .where(and(isTheirs, eq(outbox.run, placeholder('run')), not(isKeptBack)))
      .orderBy(desc(outbox.id))
      .limit(1)
      .prepare(),
    known: db
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(eq(outbox.space, placeholder('space')), isThis))
      .prepare(),
  };
}

/**
 * The oldest due row of each recipient that has none under way, so that messages keep their order; a nudge only when
 * nothing else is due to them, whatever its age.
 */
function firstDue(db: Database) {
  const busy = db
    .select({ recipient: outbox.recipient })
    .from(outbox)
    .where(inArray(outbox.status, ['claimed', 'sending']));
  const isNudge = and(eq(outbox.urgency, 'nudge'), eq(outbox.leaving, false));
  const first = sql<number>`coalesce(min(case when not (${isNudge}) then ${outbox.id} end), min(${outbox.id}))`;
  return db
    .select({ id: first })
    .from(outbox)
    .where(and(lte(outbox.notBefore, placeholder('now')), isUndelivered, notInArray(outbox.recipient, busy)))
    .groupBy(outbox.recipient)
    .orderBy(first)
    .limit(placeholder('limit'));
}

/** Whoever it was for has asked to be forgotten meanwhile: then it is to be taken away, whatever came of it. */
const unlessLeft = (status: 'skipped' | 'parked') =>
  sql<
    Row['status']
  >`case when ${outbox.leaving} > ${placeholder('wasLeaving')} then ${asItStood} else ${status} end`;

export function outboxStore(db: Database): Outbox {
  const saying = statementsOn(db);

  return {
    claim: (now, leaseUntil, limit) =>
      write(db, () => saying.claimed.all({ now, leaseUntil, limit, token: randomUUID() }).map(held), 'light'),

    sending: (row, leaseUntil, budget, others) =>
      write(
        db,
        () => mark(saying, row, leaseUntil, budget, others),
        row.sent ? 'light' : 'lasting', // forgotten, an update would be made again, but a post doubled
      ),

    async beside(row, due) {
      const id = Number(row.id);
      const { space } = row;
      const could =
        due === undefined ? [] : saying.couldJoin.all({ id, due, space, recipient: recipientKey(row.to) });
      return [...saying.beside.all({ id }), ...could].map(held);
    },

    async settle(row, outcome) {
      const { token } = row;
      const id = Number(row.id);
      if (outcome.kind === 'gone') {
        await write(db, (tx) => {
          if (saying.gone.run({ id, token }).changes === 1) saying.leftAlone.run({ id });
          toBeScrubbed(tx);
        });
        return;
      }
      const settled = (tx: Transaction) => {
        const { changes } = saying.settled[outcome.kind].run({
          id,
          token,
          wasLeaving: Number(row.leaving),
          ...valuesOf(outcome),
        });
        if (changes === 1) settleWith(saying, row, outcome);
        if (row.leaving && outcome.kind === 'later') waitWith(tx, row, outcome.at);
      };
      await write(db, settled, 'light'); // forgotten, the message is still `sending`, and is looked for
    },

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
      const row = saying.latest.get({ space, run, slot, recipient: recipientKey(to) });
      return row && sentRef(row);
    },

    async askedAt(space, person, { conversation, message }) {
      const row = saying.askedAt.get({ space, recipient: recipientKey({ person }), conversation, message });
      return row && askedIn(row)[0];
    },

    asked: async (space, person) =>
      saying.asked.all({ space, recipient: recipientKey({ person }) }).flatMap(askedIn),

    async latestSeen(space, run, person) {
      const row = saying.latestSeen.get({ space, run, recipient: recipientKey({ person }) });
      return row?.message == null ? undefined : (row.postedAt ?? 0);
    },

    knows: async (space, { conversation, message }) =>
      saying.known.get({ space, conversation, message }) !== undefined,

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
function mark(
  saying: Statements,
  row: OutboxRow,
  leaseUntil: number,
  budget?: Budget,
  others?: OutboxRow[],
): Marked {
  const { token, urgency } = row;
  const id = Number(row.id);
  if (budget) {
    const since = Math.min(...budget.caps.map(({ from }) => from));
    const others = saying.spent.all({ id, recipient: recipientKey(row.to), urgency, since });
    const hadEnough = ({ from, most }: Cap) =>
      others.filter(({ at }) => at !== null && at >= from).length >= most;
    const spent = budget.caps.find(hadEnough);
    if (spent) return { until: spent.until };
  }
  const marked = saying.marked.run({ id, token, leaseUntil, calledAt: budget?.now ?? null });
  if (marked.changes !== 1) return 'lost';
  if (others) joinOnly(saying, id, others);
  return 'marked';
}

/** What stood in it before is drawn anew when it changes, and may stay whatever it says now. */
function joinOnly(saying: Statements, joined: number, others: OutboxRow[]): void {
  const before = saying.beside.all({ id: joined });
  saying.freed.run({ id: joined, unsure: false });
  for (const other of others) {
    const id = Number(other.id);
    const { wanted } = before.find((one) => one.id === id) ?? other;
    saying.joined.run({ id, joined, wanted });
  }
}

/** What came of a message came of all that stand in it. As long as it may have landed, they wait for what is found. */
function settleWith(saying: Statements, row: OutboxRow, outcome: Exclude<Outcome, { kind: 'gone' }>): void {
  const id = Number(row.id);
  if (outcome.kind === 'sent') saying.sentWith.run({ id, ...valuesOf(outcome) });
  else if (outcome.kind === 'skipped') saying.freed.run({ id, unsure: row.unsure });
  else if (!(outcome.kind === 'parked' ? row.unsure : outcome.unsure))
    saying.freed.run({ id, unsure: false });
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

/** The row as whoever has claimed it holds it. */
function held(row: Row): OutboxRow {
  const ref = sentRef(row);
  return {
    id: String(row.id),
    space: row.space,
    run: row.run,
    slot: row.slot,
    occurrence: row.occurrence,
    to: recipientOf(row.recipient),
    view: row.view,
    urgency: row.urgency,
    ...(row.under === null ? {} : { under: row.under }),
    asks: row.replyAs !== null,
    nonce: row.nonce,
    createdAt: row.createdAt,
    attempts: row.attempts,
    wanted: row.wanted,
    token: row.token ?? '',
    ...(row.leaving && row.address ? { address: row.address } : {}),
    ...(ref && row.address ? { sent: { address: row.address, ref } } : {}),
    unsure: row.unsure,
    superseded: row.superseded,
    leaving: row.leaving,
    everything: row.leaving && row.slot === EVERYTHING,
  };
}

const sentRef = ({ conversation, message }: Row) =>
  conversation === null || message === null ? undefined : { conversation, message };

/** What `settled` is to be given. */
function valuesOf(outcome: Exclude<Outcome, { kind: 'gone' }>): Record<string, unknown> {
  switch (outcome.kind) {
    case 'sent': {
      const { address, ref, shown, postedAt = null, ambiguous = false } = outcome;
      return { address, ...ref, shown, postedAt, ambiguous };
    }
    case 'moved':
      return { notBefore: outcome.to, unsure: outcome.unsure };
    case 'later':
      return {
        notBefore: outcome.at,
        unsure: outcome.unsure,
        why: outcome.why,
        failed: Number(outcome.failed),
      };
    default:
      return { why: outcome.why };
  }
}
