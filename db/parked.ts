import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { Ledger } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { inAnyWorkspace, recipientKey } from './recipient.ts';
import { memberships, outbox } from './schema.ts';
import { write } from './unit-of-work.ts';
import { asItStood } from './waiting.ts';

type Parked = Pick<Ledger, 'parkedIn' | 'retry'>;

/** Messages that were given up, as the network's facilitators see them: what is to be taken away is nobody's but an operator's. */
export function parkedStore(db: Database): Parked {
  const parkedIn = (space: string, network: string) => {
    const members = db
      .select({ recipient: sql<string>`'p:' || ${memberships.person}` })
      .from(memberships)
      .where(
        and(
          eq(memberships.space, space),
          eq(memberships.network, network),
          inArray(memberships.status, ['invited', 'later', 'active']),
        ),
      );
    const prefix = inAnyWorkspace(network);
    const toNetwork = or(
      eq(outbox.recipient, recipientKey({ network })),
      sql`substr(${outbox.recipient}, 1, ${prefix.length}) = ${prefix}`,
    );
    return and(
      eq(outbox.space, space),
      eq(outbox.status, 'parked'),
      eq(outbox.leaving, false),
      or(toNetwork, inArray(outbox.recipient, members)),
    );
  };

  return {
    parkedIn: async (space, network) => db.$count(outbox, parkedIn(space, network)),

    async retry(space, network, now) {
      await write(db, (tx) =>
        tx
          .update(outbox)
          .set({
            // what had been posted is only brought up to date; what may have landed is still looked for first
            status: asItStood,
            attempts: 0,
            notBefore: now,
          })
          .where(parkedIn(space, network))
          .run(),
      );
    },
  };
}
