import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { WorkspaceRef } from '../src/core/chat.ts';
import type { PersonView } from '../src/core/flow.ts';
import type { People } from '../src/core/ports.ts';
import type { Role } from '../src/core/rights.ts';
import { HOUR } from '../src/core/time.ts';
import { daysOffQuery, daysOffStore } from './days-off.ts';
import { forgettingStore } from './forget.ts';
import type { Database } from './open.ts';
import { peopleQueries } from './people-queries.ts';
import { accounts, grants, people } from './schema.ts';
import { write } from './unit-of-work.ts';

/** Until a person chooses otherwise (domain.md §8, Cadence). */
const DEFAULT_HOURS = { hoursFrom: '08:30', hoursTo: '15:30' };

type PersonRow = typeof people.$inferSelect;
export const personView = (row: PersonRow): PersonView => ({
  id: row.id,
  name: row.name,
  language: row.language,
  zone: row.zone,
  hours: { from: row.hoursFrom, to: row.hoursTo },
  ...(row.forgotten && { leaving: true }),
});

const isAccount = (workspace: WorkspaceRef, account: string) =>
  and(
    eq(accounts.platform, workspace.platform),
    eq(accounts.workspace, workspace.id),
    eq(accounts.account, account),
  );

export function peopleStore(db: Database): People {
  const isPerson = (space: string, id: string) => and(eq(people.space, space), eq(people.id, id));

  const query = peopleQueries(db);
  const offOf = daysOffQuery(db);
  const find = ({ platform, id }: WorkspaceRef, account: string) =>
    query.byAccount.get({ platform, workspace: id, account });

  /** Whether it is the one used last as far as is known, to the hour: that spares a write for every press. */
  const isLatest = ({ space, id }: PersonRow, workspace: WorkspaceRef, account: string) => {
    const latest = query.accountOf.get({ space, person: id });
    return (
      latest?.platform === workspace.platform &&
      latest.workspace === workspace.id &&
      latest.account === account
    );
  };

  return {
    ...forgettingStore(db),
    ...daysOffStore(db),

    async find(workspace, account) {
      const found = find(workspace, account);
      return found && personView(found.person);
    },

    meet(space, workspace, account, profile) {
      return write(db, (tx) => {
        const known = find(workspace, account)?.person;
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
          forgotten: false,
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
      const row = query.byId.get({ space, id });
      return row && { ...personView(row), off: offOf(space, id) };
    },

    async addressOf(space, id) {
      const row = query.accountOf.get({ space, person: id });
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
      const known = find(workspace, account);
      if (!known || (known.usedAt > at - HOUR && isLatest(known.person, workspace, account))) return;
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

    async grantsOf(space, person) {
      return query.grantsOf.all({ space, person }).map(({ role }) => role);
    },

    async accountsOf(space, person) {
      return db
        .select()
        .from(accounts)
        .where(and(eq(accounts.space, space), eq(accounts.person, person)))
        .all()
        .map(({ platform, workspace, account }) => ({ workspace: { platform, id: workspace }, account }));
    },

    async roles(space, person, network) {
      const granted = query.grantsOf.all({ space, person });
      const member = query.membershipsOf
        .all({ space, person })
        .filter((one) => network === undefined || one.network === network);
      const held = member.flatMap(({ role, status }): Role[] => {
        if (status === 'active') return [role];
        return status === 'invited' || status === 'later' ? ['invited'] : [];
      });
      return [...new Set<Role>(['anyone', ...granted.map(({ role }) => role), ...held])];
    },

    async isActive(space, person) {
      const member = query.membershipsOf.all({ space, person });
      return (
        member.some(({ status }) => status === 'active') ||
        query.mentorOf.get({ space, person }) !== undefined ||
        query.mentoredIn.get({ space, person }) !== undefined
      );
    },
  };
}
