import { and, eq, inArray, isNull, ne, placeholder, sql } from 'drizzle-orm';
import type { PersonId, Projection, Recipient } from '../src/core/flow.ts';
import type { Commit, CommitResult, NewMessage, RunChange } from '../src/core/ports.ts';
import type { Database } from './open.ts';
import {
  answers,
  audiences,
  channels,
  counted,
  cycles,
  daysOff,
  inbox,
  journal,
  meetings,
  memberships,
  networks,
  outbox,
  participants,
  people,
  reminders,
  runs,
  sources,
} from './schema.ts';
import { type Transaction, write } from './unit-of-work.ts';

export const recipientKey = (to: Recipient) => ('person' in to ? `p:${to.person}` : `n:${to.network}`);

type Statements = ReturnType<typeof statementsOn>;
const known = new WeakMap<Database, Statements>();

/** What every commit says: building a statement costs more than running it, so that these are built once. */
function statements(db: Database): Statements {
  const made = known.get(db) ?? statementsOn(db);
  known.set(db, made);
  return made;
}

function statementsOn(db: Database) {
  const sameSlot = and(
    eq(outbox.run, placeholder('run')),
    eq(outbox.slot, placeholder('slot')),
    eq(outbox.recipient, placeholder('recipient')),
  );
  const isUnsent = and(
    isNull(outbox.message),
    eq(outbox.unsure, false),
    inArray(outbox.status, ['pending', 'claimed']),
  );
  const oneMore = sql`${outbox.wanted} + 1`;
  return {
    journalled: db
      .insert(journal)
      .values({
        event: placeholder('event'),
        space: placeholder('space'),
        run: placeholder('run'),
        type: placeholder('type'),
        at: placeholder('at'),
      })
      .onConflictDoNothing()
      .prepare(),
    fired: db
      .update(reminders)
      .set({ status: 'fired' })
      .where(
        and(
          eq(reminders.id, placeholder('id')),
          eq(reminders.revision, placeholder('revision')),
          eq(reminders.status, 'pending'),
        ),
      )
      .prepare(),
    /** whatever of the slot was not posted yet never will be */
    skipped: db
      .update(outbox)
      .set({ status: 'skipped', why: 'superseded', token: null })
      .where(and(sameSlot, isUnsent))
      .prepare(),
    /** what was, or may have been when its sender vanished, is rendered again as superseded */
    superseded: db
      .update(outbox)
      .set({ superseded: true, wanted: oneMore })
      .where(and(sameSlot, eq(outbox.superseded, false), ne(outbox.status, 'skipped')))
      .prepare(),
    /** the slot's latest message no longer says what it should: deliver it again, in place */
    refreshed: db
      .update(outbox)
      .set({ wanted: oneMore })
      .where(
        and(
          eq(outbox.run, placeholder('run')),
          eq(outbox.slot, placeholder('slot')),
          eq(outbox.superseded, false),
        ),
      )
      .prepare(),
    cancelled: db
      .update(reminders)
      .set({ status: 'cancelled' })
      .where(
        and(
          eq(reminders.run, placeholder('run')),
          eq(reminders.key, placeholder('key')),
          eq(reminders.status, 'pending'),
        ),
      )
      .prepare(),
  };
}

/** Thrown inside the transaction so that it rolls back; never leaves this file. */
class Conflict extends Error {}

/**
 * Writes everything that one event decided, or nothing. 'duplicate': the event was taken in before. 'conflict': a run
 * has moved on since the decision was made; load it again and decide again.
 */
export async function commit(
  db: Database,
  { space, event, changes, settles }: Commit,
): Promise<CommitResult> {
  try {
    const saying = statements(db);
    return await write(db, (tx) => {
      const [first] = changes;
      const run = first?.run.id ?? '';
      const { id, type, at } = event;
      const fresh = saying.journalled.run({ event: id, space, run, type, at });
      if (settles) settle(tx, saying, settles);
      if (fresh.changes === 0) return 'duplicate';
      for (const change of changes) applyChange(tx, saying, space, change, at);
      return 'done';
    });
  } catch (error) {
    if (error instanceof Conflict) return 'conflict';
    throw error;
  }
}

function settle(tx: Transaction, saying: Statements, settles: NonNullable<Commit['settles']>) {
  if ('told' in settles) tx.update(inbox).set({ done: true }).where(eq(inbox.id, settles.told)).run();
  else saying.fired.run({ id: Number(settles.reminder), revision: settles.revision });
}

function applyChange(tx: Transaction, saying: Statements, space: string, change: RunChange, at: number) {
  if (!writeRun(tx, change)) return;
  const run = change.run.id;
  for (const answer of change.answers)
    tx.insert(answers)
      .values({ ...answer, sealed: Buffer.from(answer.sealed), space, run })
      .run();
  for (const { step, version } of change.erased)
    tx.delete(answers)
      .where(and(eq(answers.run, run), eq(answers.step, step), eq(answers.version, version)))
      .run();
  if (change.projections) writeProjections(tx, change.run, change.projections);
  for (const slot of change.refresh) saying.refreshed.run({ run, slot });
  for (const message of change.messages) post(tx, saying, space, run, message, at);
  writeReminders(tx, saying, space, change);
  for (const told of change.told)
    tx.insert(inbox).values({ id: told.id, space, run: told.run, event: told.event }).run();
}

function post(
  tx: Transaction,
  saying: Statements,
  space: string,
  run: string,
  { to, ...message }: NewMessage,
  at: number,
) {
  const recipient = recipientKey(to);
  const slot = { run, slot: message.slot, recipient };
  saying.skipped.run(slot);
  saying.superseded.run(slot);
  tx.insert(outbox)
    .values({ ...message, recipient, space, run, createdAt: at, status: 'pending' })
    .run();
}

function writeReminders(
  tx: Transaction,
  saying: Statements,
  space: string,
  { run, cancelled, reminders: wanted }: RunChange,
) {
  for (const key of cancelled) saying.cancelled.run({ run: run.id, key });
  for (const { key, ...moment } of wanted)
    tx.insert(reminders)
      .values({ ...moment, key, space, run: run.id, revision: 1, status: 'pending' })
      .onConflictDoUpdate({
        target: [reminders.run, reminders.key],
        set: {
          ...moment,
          revision: sql`${reminders.revision} + 1`,
          status: 'pending',
          attempts: 0,
          restsUntil: 0,
        },
      })
      .run();
}

/**
 * false when the run to be started exists already: it was started by this same decision before; or when whoever it would
 * be for has asked to be forgotten meanwhile
 */
function writeRun(tx: Transaction, { run, expected }: RunChange): boolean {
  const row = { ...run, network: run.network ?? null, revision: expected + 1 };
  if (expected === 0 && isForgotten(tx, run.owner)) return false;
  if (expected === 0) return tx.insert(runs).values(row).onConflictDoNothing().run().changes === 1;
  const updated = tx
    .update(runs)
    .set(row)
    .where(and(eq(runs.space, run.space), eq(runs.id, run.id), eq(runs.revision, expected)))
    .run();
  if (updated.changes === 0) throw new Conflict();
  return true;
}

export function isForgotten(tx: Transaction, person: PersonId): boolean {
  const row = tx.select({ forgotten: people.forgotten }).from(people).where(eq(people.id, person)).get();
  return row?.forgotten ?? false;
}

/** What a run projects is replaced as a whole, so that it always is what the state says. */
function writeProjections(tx: Transaction, run: RunChange['run'], projections: Projection[]) {
  tx.delete(memberships).where(eq(memberships.network, run.id)).run();
  tx.delete(daysOff).where(eq(daysOff.network, run.id)).run();
  for (const table of [audiences, participants, counted, meetings, sources])
    tx.delete(table).where(eq(table.run, run.id)).run();
  for (const projection of projections) project(tx, run, projection);
}

function project(tx: Transaction, { id: run, space, owner }: RunChange['run'], projection: Projection) {
  switch (projection.table) {
    case 'network': {
      const { name, language, zone, channel, goal = null, contact = null, programme = null } = projection;
      const row = { id: run, space, name, language, zone, goal, contact, programme };
      tx.insert(networks).values(row).onConflictDoUpdate({ target: networks.id, set: row }).run();
      for (const range of projection.closed ?? [])
        tx.insert(daysOff)
          .values({ space, network: run, why: 'closed', ...range })
          .run();
      const place = {
        platform: channel.workspace.platform,
        workspace: channel.workspace.id,
        channel: channel.channel,
      };
      tx.insert(channels)
        .values({ ...place, space, network: run })
        .onConflictDoNothing()
        .run();
      return;
    }
    case 'membership': {
      const { person, role, status } = projection;
      tx.insert(memberships).values({ network: run, space, person, role, status }).run();
      return;
    }
    case 'cycle': {
      const { phase, number, lookBack } = projection;
      const row = { run, space, owner, phase, number, lookBack: lookBack ?? null };
      tx.insert(cycles).values(row).onConflictDoUpdate({ target: cycles.run, set: row }).run();
      return;
    }
    case 'audience': {
      const { item, to, versions } = projection;
      tx.insert(audiences)
        .values({ run, space, item, audience: recipientKey(to), versions })
        .run();
      return;
    }
    case 'participant': {
      const { person, role } = projection;
      tx.insert(participants).values({ run, space, person, role }).run();
      return;
    }
    case 'counted': {
      const { network, versions } = projection;
      tx.insert(counted).values({ run, space, network, versions }).run();
      return;
    }
    case 'meeting': {
      const { table: _, ...meeting } = projection;
      tx.insert(meetings)
        .values({ ...meeting, run, space })
        .run();
      return;
    }
    case 'source': {
      const row = { space, message: projection.message, run };
      tx.insert(sources)
        .values(row)
        .onConflictDoUpdate({ target: [sources.space, sources.message], set: row })
        .run();
      return;
    }
    default:
      projection satisfies never;
  }
}
