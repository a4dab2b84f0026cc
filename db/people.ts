import { randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { WorkspaceRef } from '../src/core/chat.ts';
import type { PersonView } from '../src/core/flow.ts';
import type { People } from '../src/core/ports.ts';
import type { Role } from '../src/core/rights.ts';
import { HOUR } from '../src/core/time.ts';
import type { Database } from './open.ts';
import { accounts, grants, memberships, people } from './schema.ts';
import { type Transaction, write } from './unit-of-work.ts';

/** Until a person chooses otherwise (domain.md §8, Cadence). */
const DEFAULT_HOURS = { hoursFrom: '08:30', hoursTo: '15:30' };

type PersonRow = typeof people.$inferSelect;
export const personView = (row: PersonRow): PersonView => ({
  id: row.id,
  name: row.name,
  language: row.language,
  zone: row.zone,
  hours: { from: row.hoursFrom, to: row.hoursTo },
});

const isAccount = (workspace: WorkspaceRef, account: string) =>
  and(
    eq(accounts.platform, workspace.platform),
    eq(accounts.workspace, workspace.id),
    eq(accounts.account, account),
  );

export function peopleStore(db: Database): People {
  const isPerson = (space: string, id: string) => and(eq(people.space, space), eq(people.id, id));

  const find = (tx: Database | Transaction, workspace: WorkspaceRef, account: string) =>
    tx
      .select({ person: people })
      .from(accounts)
      .innerJoin(people, eq(people.id, accounts.person))
      .where(isAccount(workspace, account))
      .get()?.person;

  return {
    async find(workspace, account) {
      const row = find(db, workspace, account);
      return row && personView(row);
    },

    meet(space, workspace, account, profile) {
      return write(db, (tx) => {
        const known = find(tx, workspace, account);
        const fresh = {
          name: profile.name,
          ...(known?.chosen
            ? {}
            : { language: profile.language ?? space.language, zone: profile.zone ?? space.zone }),
        };
        if (known) {
          tx.update(people).set(fresh).where(eq(people.id, known.id)).run();
          return personView({ ...known, ...fresh });
        }
        const row: PersonRow = {
          id: randomUUID(),
          space: space.id,
          language: space.language,
          zone: space.zone,
          ...fresh,
          ...DEFAULT_HOURS,
          chosen: false,
        };
        tx.insert(people).values(row).run();
        tx.insert(accounts)
          .values({
            platform: workspace.platform,
            workspace: workspace.id,
            account,
            space: space.id,
            person: row.id,
          })
          .run();
        return personView(row);
      });
    },

    async get(space, id) {
      const row = db.select().from(people).where(isPerson(space, id)).get();
      return row && personView(row);
    },

    async addressOf(space, id) {
      const row = db
        .select()
        .from(accounts)
        .where(and(eq(accounts.space, space), eq(accounts.person, id)))
        .orderBy(desc(accounts.usedAt))
        .limit(1)
        .get();
      return row && { workspace: { platform: row.platform, id: row.workspace }, account: row.account };
    },

    async accountIn(space, id, workspace) {
      return db
        .select({ account: accounts.account })
        .from(accounts)
        .where(
          and(
            eq(accounts.space, space),
            eq(accounts.person, id),
            eq(accounts.platform, workspace.platform),
            eq(accounts.workspace, workspace.id),
          ),
        )
        .get()?.account;
    },

    async seen(workspace, account, at) {
      const known = db
        .select({ usedAt: accounts.usedAt })
        .from(accounts)
        .where(isAccount(workspace, account))
        .get();
      // to the hour is enough to know which account somebody uses, and spares a write for every press
      if (!known || known.usedAt > at - HOUR) return;
      await write(db, (tx) =>
        tx.update(accounts).set({ usedAt: at }).where(isAccount(workspace, account)).run(),
      );
    },

    async change(space, id, { hours, ...settings }) {
      await write(db, (tx) =>
        tx
          .update(people)
          .set({ ...settings, ...(hours && { hoursFrom: hours.from, hoursTo: hours.to }), chosen: true })
          .where(isPerson(space, id))
          .run(),
      );
    },

    async grant(space, person, role) {
      await write(db, (tx) => tx.insert(grants).values({ space, person, role }).onConflictDoNothing().run());
    },

    async roles(space, person, network) {
      const granted = db
        .select({ role: grants.role })
        .from(grants)
        .where(and(eq(grants.space, space), eq(grants.person, person)))
        .all();
      const member = db
        .select({ role: memberships.role, status: memberships.status })
        .from(memberships)
        .where(
          and(
            eq(memberships.space, space),
            eq(memberships.person, person),
            network === undefined ? undefined : eq(memberships.network, network),
          ),
        )
        .all();
      const held = member.flatMap(({ role, status }): Role[] => {
        if (status === 'active') return [role];
        return status === 'invited' || status === 'later' ? ['invited'] : [];
      });
      return [...new Set<Role>(['anyone', ...granted.map(({ role }) => role), ...held])];
    },

    async isActive(space, person) {
      const row = db
        .select({ person: memberships.person })
        .from(memberships)
        .where(
          and(eq(memberships.space, space), eq(memberships.person, person), eq(memberships.status, 'active')),
        )
        .get();
      return row !== undefined;
    },
  };
}
