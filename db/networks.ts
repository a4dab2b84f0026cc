import { and, desc, eq, inArray, isNotNull, ne, placeholder, type SQL, sql } from 'drizzle-orm';
import type { WorkspaceRef } from '../src/core/chat.ts';
import type { NetworkView } from '../src/core/flow.ts';
import type { Networks } from '../src/core/ports.ts';
import { networkOffQuery } from './days-off.ts';
import type { Database } from './open.ts';
import { personView } from './people.ts';
import { accounts, channels, memberships, networks, people, runs } from './schema.ts';
import { standingStore } from './standing.ts';

type Row = typeof networks.$inferSelect;
type Status = 'invited' | 'later' | 'active';

export function networksStore(db: Database): Networks {
  const byId = db
    .select()
    .from(networks)
    .where(and(eq(networks.space, placeholder('space')), eq(networks.id, placeholder('id'))))
    .prepare();
  const membersOf = db
    .select({ person: people, role: memberships.role, status: memberships.status })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.person))
    .where(eq(memberships.network, placeholder('network')))
    .orderBy(people.name)
    .prepare();
  const whereOneIs = (statuses: Status[]) =>
    db
      .selectDistinct({ network: networks })
      .from(memberships)
      .innerJoin(networks, eq(networks.id, memberships.network))
      .where(
        and(
          eq(memberships.space, placeholder('space')),
          eq(memberships.person, placeholder('person')),
          inArray(memberships.status, statuses),
        ),
      )
      .orderBy(networks.name)
      .prepare();
  const whereActive = whereOneIs(['active']);
  const whereInvited = whereOneIs(['invited', 'later']);

  const offOf = networkOffQuery(db);

  const accountsOf = (space: string, id: string, workspace: WorkspaceRef, role: SQL) =>
    db
      .selectDistinct({ account: accounts.account })
      .from(memberships)
      .innerJoin(accounts, eq(accounts.person, memberships.person))
      .where(
        and(
          eq(memberships.space, space),
          eq(memberships.network, id),
          inArray(memberships.status, ['invited', 'later', 'active']),
          role,
          eq(accounts.platform, workspace.platform),
          eq(accounts.workspace, workspace.id),
        ),
      )
      .all()
      .map(({ account }) => account);

  const view = ({ id, name, language, zone, goal, contact, programme }: Row): NetworkView => ({
    id,
    name,
    language,
    zone,
    ...(goal !== null && { goal }),
    ...(contact !== null && { contact }),
    ...(programme !== null && {
      programme: { id: programme, name: { da: '', en: '' }, goal: {}, texts: {} },
    }),
    members: membersOf
      .all({ network: id })
      .map((member) => ({ ...member, person: personView(member.person) })),
  });

  return {
    ...standingStore(db),

    async get(space, id) {
      const row = byId.get({ space, id });
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

    async channelIn(space, id, workspace) {
      const row = db
        .select({ channel: channels.channel })
        .from(channels)
        .where(
          and(
            eq(channels.space, space),
            eq(channels.network, id),
            eq(channels.platform, workspace.platform),
            eq(channels.workspace, workspace.id),
          ),
        )
        .get();
      return row && { workspace, channel: row.channel };
    },

    // the office hears of dates and absences, and of nothing that leaders share
    accountsIn: async (space, id, workspace) =>
      accountsOf(space, id, workspace, ne(memberships.role, 'office')),
    officeIn: async (space, id, workspace) =>
      accountsOf(space, id, workspace, eq(memberships.role, 'office')),

    daysOff: async (space, id) => offOf(space, id),

    async everOf(space, person) {
      const member = db
        .selectDistinct({ id: memberships.network })
        .from(memberships)
        .where(and(eq(memberships.space, space), eq(memberships.person, person)))
        .all();
      const founder = db
        .select({ id: networks.id })
        .from(networks)
        .innerJoin(runs, eq(runs.id, networks.id))
        .where(and(eq(networks.space, space), eq(runs.owner, person)))
        .all();
      return [...new Set([...member, ...founder].map(({ id }) => id))];
    },

    async contact(space) {
      const row = db
        .select({ contact: networks.contact })
        .from(networks)
        .where(and(eq(networks.space, space), isNotNull(networks.contact)))
        .orderBy(desc(sql`rowid`))
        .limit(1)
        .get();
      return row?.contact ?? undefined;
    },

    async all() {
      return db
        .select()
        .from(channels)
        .all()
        .map(({ space, network, platform, workspace, channel }) => ({
          space,
          network,
          channel: { workspace: { platform, id: workspace }, channel },
        }));
    },

    ofPerson: async (space, person) => whereActive.all({ space, person }).map(({ network }) => view(network)),
    invitationsTo: async (space, person) =>
      whereInvited.all({ space, person }).map(({ network }) => view(network)),
  };
}
