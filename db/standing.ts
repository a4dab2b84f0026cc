import { and, eq, ne, or, placeholder, sql } from 'drizzle-orm';
import type { PhaseCount } from '../src/core/flow.ts';
import type { Networks } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { recipientKey } from './recipient.ts';
import { audiences, cycles, memberships, participants, runs } from './schema.ts';

type Standing = Pick<Networks, 'phasesIn' | 'helpWantedIn'>;

/** Where a network's leaders stand, as far as it may be asked for: counted, or posted by themselves. */
export function standingStore(db: Database): Standing {
  const isActiveLeader = and(
    eq(memberships.space, placeholder('space')),
    eq(memberships.network, placeholder('network')),
    eq(memberships.role, 'leader'),
    eq(memberships.status, 'active'),
  );
  const isInTeam = sql`${runs.id} in (select ${participants.run} from ${participants}
    where ${participants.person} = ${memberships.person} and ${participants.role} = 'teammate')`;
  const isTheirs = or(eq(runs.owner, memberships.person), isInTeam);
  const each = db
    // of the row that max() is from, as SQLite has it: the latest cycle that they are in, alone or with a team
    .select({ phase: cycles.phase, latest: sql`max(${runs}.rowid)` })
    .from(memberships)
    .leftJoin(runs, and(eq(runs.flow, 'cycle'), eq(runs.open, true), isTheirs))
    .leftJoin(cycles, eq(cycles.run, runs.id))
    .where(and(isActiveLeader, ne(memberships.person, placeholder('except'))))
    .groupBy(memberships.person)
    .prepare();
  const askers = db
    .selectDistinct({ person: runs.owner })
    .from(memberships)
    .innerJoin(runs, and(eq(runs.owner, memberships.person), eq(runs.flow, 'cycle'), eq(runs.open, true)))
    .innerJoin(
      audiences,
      and(
        eq(audiences.run, runs.id),
        eq(audiences.item, 'help'),
        eq(audiences.audience, placeholder('audience')),
      ),
    )
    .where(isActiveLeader)
    .prepare();

  return {
    phasesIn: async (space, network, except) =>
      counted(each.all({ space, network, except }).map(({ phase }) => phase ?? undefined)),

    helpWantedIn: async (space, network) =>
      askers.all({ space, network, audience: recipientKey({ network }) }).map(({ person }) => person),
  };
}

/** Whose phase it is stays here. */
function counted(all: (string | undefined)[]): PhaseCount[] {
  return [...new Set(all)].map((phase) => ({
    leaders: all.filter((one) => one === phase).length,
    ...(phase && { phase }),
  }));
}
