import { eq, placeholder } from 'drizzle-orm';
import { UserError } from '../src/core/errors.ts';
import type { Projection } from '../src/core/flow.ts';
import type { RunChange } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import { recipientKey } from './recipient.ts';
import {
  audiences,
  channels,
  counted,
  cycles,
  daysOff,
  meetings,
  memberships,
  networks,
  participants,
  parts,
  released,
  sources,
} from './schema.ts';
import { given, once } from './statements.ts';
import { Conflict } from './unit-of-work.ts';

type Statements = ReturnType<typeof statementsOn>;
const statements = once(statementsOn);

function statementsOn(db: Database) {
  const network = given(networks, 'id', 'space', 'name', 'language', 'zone', 'goal', 'contact', 'programme');
  const cycle = given(cycles, 'run', 'space', 'owner', 'phase', 'number', 'lookBack');
  const source = given(sources, 'space', 'message', 'run');
  const ofNetwork = [memberships, daysOff].map((table) =>
    db
      .delete(table)
      .where(eq(table.network, placeholder('run')))
      .prepare(),
  );
  const ofRun = [audiences, participants, counted, meetings, parts, sources].map((table) =>
    db
      .delete(table)
      .where(eq(table.run, placeholder('run')))
      .prepare(),
  );
  return {
    /** a network and a cycle remain, and are overwritten; what has been in a picture has been in it */
    removed: [...ofNetwork, ...ofRun],
    network: db
      .insert(networks)
      .values(network)
      .onConflictDoUpdate({ target: networks.id, set: network })
      .prepare(),
    closed: db
      .insert(daysOff)
      .values({ ...given(daysOff, 'space', 'network', 'from', 'to'), why: 'closed' })
      .prepare(),
    /** changes nothing where it is another network's */
    channel: db
      .insert(channels)
      .values(given(channels, 'platform', 'workspace', 'channel', 'space', 'network'))
      .onConflictDoUpdate({
        target: [channels.platform, channels.workspace, channels.channel],
        set: given(channels, 'network'),
        setWhere: eq(channels.network, placeholder('network')),
      })
      .prepare(),
    membership: db
      .insert(memberships)
      .values(given(memberships, 'network', 'space', 'person', 'role', 'status'))
      .prepare(),
    cycle: db.insert(cycles).values(cycle).onConflictDoUpdate({ target: cycles.run, set: cycle }).prepare(),
    audience: db
      .insert(audiences)
      .values(given(audiences, 'run', 'space', 'item', 'audience', 'versions'))
      .prepare(),
    participant: db
      .insert(participants)
      .values(given(participants, 'run', 'space', 'person', 'role'))
      .prepare(),
    counted: db
      .insert(counted)
      .values(given(counted, 'run', 'space', 'network', 'versions'))
      .prepare(),
    /** changes nothing where it is another run's */
    released: db
      .insert(released)
      .values(given(released, 'space', 'mark', 'run'))
      .onConflictDoUpdate({
        target: [released.space, released.mark],
        set: given(released, 'run'),
        setWhere: eq(released.run, placeholder('run')),
      })
      .prepare(),
    meeting: db
      .insert(meetings)
      .values(
        given(
          meetings,
          ...(['id', 'run', 'space', 'kind', 'module', 'networks', 'people', 'day', 'time'] as const),
          ...(['zone', 'minutes', 'place', 'how', 'status', 'sequence', 'absent'] as const),
        ),
      )
      .prepare(),
    part: db
      .insert(parts)
      .values(given(parts, 'run', 'space', 'round', 'person', 'part', 'day'))
      .prepare(),
    source: db
      .insert(sources)
      .values(source)
      .onConflictDoUpdate({ target: [sources.space, sources.message], set: source })
      .prepare(),
  };
}

/**
 * What a run projects is replaced as a whole, so that it always is what the state says. Inside a transaction. Throws
 * Conflict when a score has come into another run's picture meanwhile, and UserError when a channel is another network's.
 */
export function writeProjections(db: Database, run: RunChange['run'], projections: Projection[]): void {
  const saying = statements(db);
  for (const statement of saying.removed) statement.run({ run: run.id });
  for (const projection of projections) project(saying, run, projection);
}

function project(
  saying: Statements,
  { id: run, space, owner }: RunChange['run'],
  projection: Projection,
): void {
  switch (projection.table) {
    case 'network': {
      const { name, language, zone, goal = null, contact = null, programme = null } = projection;
      saying.network.run({ id: run, space, name, language, zone, goal, contact, programme });
      for (const range of projection.closed ?? []) saying.closed.run({ space, network: run, ...range });
      for (const { workspace, channel } of projection.channels) {
        const place = { platform: workspace.platform, workspace: workspace.id, channel };
        if (saying.channel.run({ ...place, space, network: run }).changes === 0)
          throw new UserError('error.networkThere');
      }
      return;
    }
    case 'membership': {
      const { person, role, status } = projection;
      saying.membership.run({ network: run, space, person, role, status });
      return;
    }
    case 'cycle': {
      const { phase, number, lookBack = null } = projection;
      saying.cycle.run({ run, space, owner, phase, number, lookBack });
      return;
    }
    case 'audience': {
      const { item, to, versions } = projection;
      saying.audience.run({ run, space, item, audience: recipientKey(to), versions });
      return;
    }
    case 'participant': {
      const { person, role } = projection;
      saying.participant.run({ run, space, person, role });
      return;
    }
    case 'counted': {
      const { network, versions } = projection;
      saying.counted.run({ run, space, network, versions });
      return;
    }
    case 'released': {
      if (saying.released.run({ space, mark: projection.mark, run }).changes === 0) throw new Conflict();
      return;
    }
    case 'meeting': {
      const { table: _, module = null, place = null, how = null, absent = null, ...meeting } = projection;
      saying.meeting.run({ ...meeting, module, place, how, absent, run, space });
      return;
    }
    case 'part': {
      const { round, person, part, day } = projection;
      saying.part.run({ run, space, round, person, part, day });
      return;
    }
    case 'source': {
      saying.source.run({ space, message: projection.message, run });
      return;
    }
    default:
      projection satisfies never;
  }
}
