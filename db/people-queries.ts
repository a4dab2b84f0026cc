import { and, desc, eq, placeholder } from 'drizzle-orm';
import type { Database } from './open.ts';
import { accounts, grants, memberships, participants, people, runs } from './schema.ts';

/**
 * What every event and every message asks about people, as statements that are made once: making them costs more than
 * running them. They belong to the connection, so that they see what a transaction on it has written. None has a limit:
 * SQLite looks at its value, and plans such a statement anew whenever it runs; `get` reads one row in any case.
 */
export function peopleQueries(db: Database) {
  const isAccount = and(
    eq(accounts.platform, placeholder('platform')),
    eq(accounts.workspace, placeholder('workspace')),
    eq(accounts.account, placeholder('account')),
  );
  return {
    byId: db
      .select()
      .from(people)
      .where(and(eq(people.space, placeholder('space')), eq(people.id, placeholder('id'))))
      .prepare(),
    byAccount: db
      .select({ person: people, usedAt: accounts.usedAt })
      .from(accounts)
      .innerJoin(people, eq(people.id, accounts.person))
      .where(isAccount)
      .prepare(),
    /** the account used last */
    accountOf: db
      .select()
      .from(accounts)
      .where(and(eq(accounts.space, placeholder('space')), eq(accounts.person, placeholder('person'))))
      .orderBy(desc(accounts.usedAt))
      .prepare(),
    grantsOf: db
      .select({ role: grants.role })
      .from(grants)
      .where(and(eq(grants.space, placeholder('space')), eq(grants.person, placeholder('person'))))
      .prepare(),
    membershipsOf: db
      .select({ network: memberships.network, role: memberships.role, status: memberships.status })
      .from(memberships)
      .where(and(eq(memberships.space, placeholder('space')), eq(memberships.person, placeholder('person'))))
      .prepare(),
    /** anybody whose mentor they are: somebody who was only asked has the part of an invited one */
    mentorOf: db
      .select({ run: participants.run })
      .from(participants)
      .where(
        and(
          eq(participants.space, placeholder('space')),
          eq(participants.person, placeholder('person')),
          eq(participants.role, 'mentor'),
        ),
      )
      .prepare(),
    /** anybody who is their mentor: two who find time together hear of it, in whatever network either still is */
    mentoredIn: db
      .select({ run: participants.run })
      .from(runs)
      .innerJoin(participants, eq(participants.run, runs.id))
      .where(
        and(
          eq(runs.space, placeholder('space')),
          eq(runs.owner, placeholder('person')),
          eq(runs.open, true),
          eq(participants.role, 'mentor'),
        ),
      )
      .prepare(),
  };
}
