import { and, eq, inArray, lt, placeholder, sql } from 'drizzle-orm';
import type { Ledger, OutboxRow, Outcome } from '../../src/core/ports.ts';
import { toBeScrubbed } from '../forget.ts';
import type { Database } from '../open.ts';
import { destinationKey } from '../recipient.ts';
import { outbox } from '../schema.ts';
import { given } from '../statements.ts';
import { type Transaction, write } from '../unit-of-work.ts';
import { asItStood } from '../waiting.ts';
import { type Joined, stillAmbiguous } from './joined.ts';
import { isHeld, type Row } from './row.ts';

function statementsOn(db: Database) {
  const free = { token: null, leaseUntil: 0 };
  return {
    settled: {
      sent: db
        .update(outbox)
        .set({
          ...free,
          ...given(outbox, 'address', 'conversation', 'message', 'shown'),
          ambiguous: stillAmbiguous,
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
  };
}

/** Whoever it was for has asked to be forgotten meanwhile: then it is to be taken away, whatever came of it. */
const unlessLeft = (status: 'skipped' | 'parked') =>
  sql<
    Row['status']
  >`case when ${outbox.leaving} > ${placeholder('wasLeaving')} then ${asItStood} else ${status} end`;

/** Writing down what came of a try, for the row and for all that stand in its message. */
export function settlingOn(db: Database, joined: Joined): Pick<Ledger, 'settle'> {
  const saying = statementsOn(db);
  return {
    async settle(row, outcome) {
      const { token } = row;
      const id = Number(row.id);
      if (outcome.kind === 'gone') {
        await write(db, (tx) => {
          if (saying.gone.run({ id, token }).changes === 1) joined.leaveAlone(id);
          toBeScrubbed(tx);
        });
        return;
      }
      const settled = (tx: Transaction) => {
        const values = valuesOf(outcome);
        const wasLeaving = Number(row.leaving);
        const { changes } = saying.settled[outcome.kind].run({ id, token, wasLeaving, ...values });
        if (changes === 1) joined.settleWith(row, outcome, values);
        if (row.leaving && outcome.kind === 'later') waitWith(tx, row, outcome.at);
      };
      await write(db, settled, 'light'); // forgotten, the message is still `sending`, and is looked for
    },
  };
}

/** A platform that wants a pause wants it for all that is to be taken away there, which may be hundreds. */
function waitWith(tx: Transaction, { to }: OutboxRow, until: number): void {
  const others = and(
    eq(outbox.recipient, destinationKey(to)),
    eq(outbox.leaving, true),
    inArray(outbox.status, ['pending', 'sent']),
    lt(outbox.notBefore, until),
  );
  tx.update(outbox).set({ notBefore: until }).where(others).run();
}

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
