import { and, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm';
import type { Ledger } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { inAnyWorkspace, recipientKey } from './recipient.ts';
import { memberships, outbox } from './schema.ts';
import { write } from './unit-of-work.ts';
import { asItStood } from './waiting.ts';

type Parked = Pick<Ledger, 'parkedIn' | 'retry' | 'unreached' | 'retryUnreached'>;

const isParked = and(eq(outbox.status, 'parked'), eq(outbox.leaving, false));
const isUnreached = and(isParked, like(outbox.recipient, 'p:%'), like(outbox.why, 'unreachable:%'));

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
    return and(eq(outbox.space, space), isParked, or(toNetwork, inArray(outbox.recipient, members)));
  };

  async function again(which: SQL | undefined, now: number): Promise<void> {
    // what had been posted is only brought up to date; what may have landed is still looked for first
    const anew = { status: asItStood, attempts: 0, notBefore: now };
    await write(db, (tx) => tx.update(outbox).set(anew).where(which).run());
  }

  return {
    parkedIn: async (space, network) => db.$count(outbox, parkedIn(space, network)),

    retry: (space, network, now) => again(parkedIn(space, network), now),

    async unreached() {
      const found = db.selectDistinct({ recipient: outbox.recipient }).from(outbox).where(isUnreached).all();
      return found.map(({ recipient }) => recipient.slice('p:'.length));
    },

    retryUnreached: (space, person, now) =>
      again(and(eq(outbox.space, space), eq(outbox.recipient, recipientKey({ person })), isUnreached), now),
  };
}
