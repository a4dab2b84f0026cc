import { and, eq, gte, isNotNull, ne, or, placeholder, sql } from 'drizzle-orm';
import type { Budget, Cap, Ledger, Marked, OutboxRow } from '../../src/core/ports.ts';
import type { Database } from '../open.ts';
import { destinationKey } from '../recipient.ts';
import { outbox } from '../schema.ts';
import { given } from '../statements.ts';
import { write } from '../unit-of-work.ts';
import type { Joined } from './joined.ts';
import { isHeld } from './row.ts';

type Statements = ReturnType<typeof statementsOn>;

function statementsOn(db: Database) {
  return {
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
  };
}

/** Saying on record that a row is about to be sent: within the budget, and with what is to stand in its message. */
export function sendingOn(db: Database, joined: Joined): Pick<Ledger, 'sending'> {
  const saying = statementsOn(db);
  return {
    sending: (row, leaseUntil, budget, others) =>
      write(
        db,
        () => mark(saying, joined, row, leaseUntil, budget, others),
        row.sent ? 'light' : 'lasting', // forgotten, an update would be made again, but a post doubled
      ),
  };
}

/** In one transaction with the count, so that two that go out at once, from two processes, can't both be the last one. */
function mark(
  saying: Statements,
  joined: Joined,
  row: OutboxRow,
  leaseUntil: number,
  budget?: Budget,
  others?: OutboxRow[],
): Marked {
  const { token, urgency } = row;
  const id = Number(row.id);
  if (budget) {
    const since = Math.min(...budget.caps.map(({ from }) => from));
    const others = saying.spent.all({ id, recipient: destinationKey(row.to), urgency, since });
    const hadEnough = ({ from, most }: Cap) =>
      others.filter(({ at }) => at !== null && at >= from).length >= most;
    const spent = budget.caps.find(hadEnough);
    if (spent) return { until: spent.until };
  }
  const marked = saying.marked.run({ id, token, leaseUntil, calledAt: budget?.now ?? null });
  if (marked.changes !== 1) return 'lost';
  if (others) joined.joinOnly(id, others);
  return 'marked';
}
