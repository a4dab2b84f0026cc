import { and, asc, eq, inArray, isNull, lte, ne, placeholder, sql } from 'drizzle-orm';
import type { Ledger, OutboxRow, Outcome } from '../../src/core/ports.ts';
import type { Database } from '../open.ts';
import { destinationKey } from '../recipient.ts';
import { isUndelivered, outbox } from '../schema.ts';
import { given } from '../statements.ts';
import { held, isTheirs } from './row.ts';

/** so many are looked at as to whether they can be put into another one's message */
const MOST_BESIDE = 20;

type Statements = ReturnType<typeof statementsOn>;

/** A message that may stand there twice does so until it is taken away, however often one of the two is redrawn. */
export const stillAmbiguous = sql<boolean>`(${outbox.ambiguous} or ${given(outbox, 'ambiguous').ambiguous})`;

function statementsOn(db: Database) {
  const isFree = and(
    eq(outbox.status, 'pending'),
    isNull(outbox.joined),
    isNull(outbox.message),
    eq(outbox.unsure, false),
    eq(outbox.leaving, false),
  );
  return {
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
          isUndelivered(outbox),
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
        ...given(outbox, 'address', 'conversation', 'message'),
        ambiguous: stillAmbiguous,
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
  };
}

export type Joined = ReturnType<typeof joinedOn>;

/** Several rows in one message (docs/decisions/0015): the one that is posted, and those that are joined to it. */
export function joinedOn(db: Database) {
  const saying = statementsOn(db);

  const beside: Ledger['beside'] = async (row, due) => {
    const id = Number(row.id);
    const { space } = row;
    const could =
      due === undefined ? [] : saying.couldJoin.all({ id, due, space, recipient: destinationKey(row.to) });
    return [...saying.beside.all({ id }), ...could.slice(0, MOST_BESIDE)].map(held);
  };

  return {
    beside,
    joinOnly: (id: number, others: OutboxRow[]) => joinOnly(saying, id, others),
    settleWith: (row: OutboxRow, outcome: Came, values: Record<string, unknown>) =>
      settleWith(saying, row, outcome, values),
    leaveAlone: (id: number) => saying.leftAlone.run({ id }),
  };
}

type Came = Exclude<Outcome, { kind: 'gone' }>;

/** What stood in it before is drawn anew when it changes, and may stay whatever it says now. */
function joinOnly(saying: Statements, joined: number, others: OutboxRow[]): void {
  const before = saying.beside.all({ id: joined });
  if (before.length > 0) saying.freed.run({ id: joined, unsure: false });
  for (const other of others) {
    const id = Number(other.id);
    const { wanted } = before.find((one) => one.id === id) ?? other;
    saying.joined.run({ id, joined, wanted });
  }
}

/** What came of a message came of all that stand in it. As long as it may have landed, they wait for what is found. */
function settleWith(
  saying: Statements,
  row: OutboxRow,
  outcome: Came,
  values: Record<string, unknown>,
): void {
  const id = Number(row.id);
  if (outcome.kind === 'sent') saying.sentWith.run({ id, ...values });
  else if (outcome.kind === 'skipped') saying.freed.run({ id, unsure: row.unsure });
  else if (!(outcome.kind === 'parked' ? row.unsure : outcome.unsure))
    saying.freed.run({ id, unsure: false });
}
