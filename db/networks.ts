import { and, eq, inArray } from 'drizzle-orm';
import type { NetworkView } from '../src/core/flow.ts';
import type { Networks } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { personView } from './people.ts';
import { accounts, channels, memberships, networks, people } from './schema.ts';

export function networksStore(db: Database): Networks {
  const view = (row: typeof networks.$inferSelect): NetworkView => ({
    id: row.id,
    name: row.name,
    language: row.language,
    zone: row.zone,
    members: db
      .select({ person: people, role: memberships.role, status: memberships.status })
      .from(memberships)
      .innerJoin(people, eq(people.id, memberships.person))
      .where(eq(memberships.network, row.id))
      .orderBy(people.name)
      .all()
      .map((member) => ({ ...member, person: personView(member.person) })),
  });

  const where = (space: string, person: string, statuses: ('invited' | 'later' | 'active')[]) =>
    db
      .selectDistinct({ network: networks })
      .from(memberships)
      .innerJoin(networks, eq(networks.id, memberships.network))
      .where(
        and(
          eq(memberships.space, space),
          eq(memberships.person, person),
          inArray(memberships.status, statuses),
        ),
      )
      .orderBy(networks.name)
      .all()
      .map(({ network }) => view(network));

  return {
    async get(space, id) {
      const row = db
        .select()
        .from(networks)
        .where(and(eq(networks.space, space), eq(networks.id, id)))
        .get();
      return row && view(row);
    },

    async atChannel(space, workspace, channel) {
      return db
        .select({ network: channels.network })
        .from(channels)
        .where(
          and(
            eq(channels.space, space),
            eq(channels.platform, workspace.platform),
            eq(channels.workspace, workspace.id),
            eq(channels.channel, channel),
          ),
        )
        .get()?.network;
    },

    async channelOf(space, id) {
      const row = db
        .select()
        .from(channels)
        .where(and(eq(channels.space, space), eq(channels.network, id)))
        .get();
      return row && { workspace: { platform: row.platform, id: row.workspace }, channel: row.channel };
    },

    async accountsIn(space, id, workspace) {
      return db
        .selectDistinct({ account: accounts.account })
        .from(memberships)
        .innerJoin(accounts, eq(accounts.person, memberships.person))
        .where(
          and(
            eq(memberships.space, space),
            eq(memberships.network, id),
            inArray(memberships.status, ['invited', 'later', 'active']),
            eq(accounts.platform, workspace.platform),
            eq(accounts.workspace, workspace.id),
          ),
        )
        .all()
        .map(({ account }) => account);
    },

    ofPerson: async (space, person) => where(space, person, ['active']),
    invitationsTo: async (space, person) => where(space, person, ['invited', 'later']),
  };
}
