import { and, eq, inArray, isNotNull, isNull, ne, placeholder, type SQL, sql } from 'drizzle-orm';
import type { Commit, CommitResult, NewMessage, RunChange } from '../src/core/ports.ts';
import { destinations } from './destinations.ts';
import type { Database } from './open.ts';
import { writeProjections } from './projections.ts';
import { destinationKey } from './recipient.ts';
import { answers, inbox, journal, outbox, people, reminders, runs } from './schema.ts';
import { given, once } from './statements.ts';
import { Conflict, write } from './unit-of-work.ts';

type Statements = ReturnType<typeof statementsOn>;
const statements = once(statementsOn);

function statementsOn(db: Database) {
  const sameSlot = and(
    eq(outbox.run, placeholder('run')),
    eq(outbox.slot, placeholder('slot')),
    eq(outbox.recipient, placeholder('recipient')),
  );
  const isLatestOf = and(
    eq(outbox.run, placeholder('run')),
    inArray(outbox.slot, sql`(select value from json_each(${placeholder('slots')}))`),
    eq(outbox.superseded, false),
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
      .values(given(journal, 'event', 'space', 'run', 'type', 'at'))
      .onConflictDoNothing()
      .prepare(),
    taken: db
      .update(inbox)
      .set({ done: true })
      .where(eq(inbox.id, placeholder('id')))
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
    earlier: db.select({ id: outbox.id }).from(outbox).where(sameSlot).prepare(),
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
    /** what stands in the message of another row is delivered with that one */
    refreshedWith: db
      .update(outbox)
      .set({ wanted: oneMore })
      .where(inArray(outbox.id, hostsOf(db, isLatestOf)))
      .prepare(),
    supersededWith: db
      .update(outbox)
      .set({ wanted: oneMore })
      .where(inArray(outbox.id, hostsOf(db, and(sameSlot, eq(outbox.superseded, false)))))
      .prepare(),
    /** the latest message of each of the slots no longer says what it should: deliver it again, in place */
    refreshed: db.update(outbox).set({ wanted: oneMore }).where(isLatestOf).prepare(),
    posted: db
      .insert(outbox)
      .values({
        ...given(outbox, 'space', 'run', 'slot', 'recipient', 'occurrence', 'view', 'urgency', 'under'),
        ...given(outbox, 'replyAs', 'nonce', 'createdAt', 'notBefore'),
        status: 'pending',
      })
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
    reminded: db
      .insert(reminders)
      .values({
        ...given(reminders, 'space', 'run', 'key', 'local', 'zone', 'due'),
        revision: 1,
        status: 'pending',
      })
      .onConflictDoUpdate({
        target: [reminders.run, reminders.key],
        set: {
          ...given(reminders, 'local', 'zone', 'due'),
          revision: sql`${reminders.revision} + 1`,
          status: 'pending',
          attempts: 0,
          restsUntil: 0,
        },
      })
      .prepare(),
    told: db
      .insert(inbox)
      .values(given(inbox, 'id', 'space', 'run', 'event'))
      .prepare(),
    answered: db
      .insert(answers)
      .values(given(answers, 'run', 'step', 'version', 'space', 'sealed', 'at', 'author'))
      .prepare(),
    erased: db
      .delete(answers)
      .where(
        and(
          eq(answers.run, placeholder('run')),
          eq(answers.step, placeholder('step')),
          eq(answers.version, placeholder('version')),
        ),
      )
      .prepare(),
    person: db
      .select({ forgotten: people.forgotten })
      .from(people)
      .where(eq(people.id, placeholder('id')))
      .prepare(),
    begun: db
      .insert(runs)
      .values(given(runs, 'id', 'space', 'flow', 'version', 'revision', 'owner', 'network', 'open', 'state'))
      .onConflictDoNothing()
      .prepare(),
    movedOn: db
      .update(runs)
      .set(given(runs, 'version', 'revision', 'open', 'state'))
      .where(
        and(
          eq(runs.space, placeholder('space')),
          eq(runs.id, placeholder('id')),
          eq(runs.revision, placeholder('expected')),
        ),
      )
      .prepare(),
  };
}

/** The rows in whose messages these stand. */
const hostsOf = (db: Database, which: SQL | undefined) =>
  db
    .select({ id: outbox.joined })
    .from(outbox)
    .where(and(which, isNotNull(outbox.joined)));

/**
 * Writes everything that one event decided, or nothing. 'duplicate': the event was taken in before. 'conflict': a run
 * has moved on since the decision was made, or a score has come into another picture; load it again and decide again.
 */
export async function commit(
  db: Database,
  { space, event, changes, settles }: Commit,
): Promise<CommitResult> {
  try {
    const saying = statements(db);
    return await write(db, () => {
      const [first] = changes;
      const run = first?.run.id ?? '';
      const { id, type, at } = event;
      const fresh = saying.journalled.run({ event: id, space, run, type, at });
      if (settles) settle(saying, settles);
      if (fresh.changes === 0) return 'duplicate';
      for (const change of changes) applyChange(db, saying, space, change, at);
      return 'done';
    });
  } catch (error) {
    if (error instanceof Conflict) return 'conflict';
    throw error;
  }
}

function settle(saying: Statements, settles: NonNullable<Commit['settles']>) {
  if ('told' in settles) saying.taken.run({ id: settles.told });
  else saying.fired.run({ id: Number(settles.reminder), revision: settles.revision });
}

function applyChange(db: Database, saying: Statements, space: string, change: RunChange, at: number) {
  if (!writeRun(saying, change)) return;
  const run = change.run.id;
  for (const { sealed, author = null, ...answer } of change.answers)
    saying.answered.run({ ...answer, sealed: Buffer.from(sealed), author, space, run });
  for (const { step, version } of change.erased) saying.erased.run({ run, step, version });
  if (change.projections) writeProjections(db, change.run, change.projections);
  if (change.refresh.length > 0) {
    const slots = JSON.stringify(change.refresh);
    if (saying.refreshed.run({ run, slots }).changes > 0) saying.refreshedWith.run({ run, slots });
  }
  for (const message of change.messages) post(db, saying, space, run, message, at);
  for (const key of change.cancelled) saying.cancelled.run({ run, key });
  for (const reminder of change.reminders) saying.reminded.run({ ...reminder, space, run });
  for (const told of change.told) saying.told.run({ ...told, space });
}

function post(db: Database, saying: Statements, space: string, run: string, message: NewMessage, at: number) {
  const { to: _, under = null, replyAs = null, ...rest } = message;
  for (const to of destinations(db, space, run, message)) {
    const slot = { run, slot: message.slot, recipient: destinationKey(to) };
    if (saying.earlier.get(slot)) {
      saying.skipped.run(slot);
      saying.supersededWith.run(slot);
      saying.superseded.run(slot);
    }
    saying.posted.run({ ...rest, ...slot, under, replyAs, space, createdAt: at });
  }
}

/**
 * false when the run to be started exists already: it was started by this same decision before; or when whoever it would
 * be for has asked to be forgotten meanwhile
 */
function writeRun(saying: Statements, { run, expected }: RunChange): boolean {
  const row = { ...run, network: run.network ?? null, revision: expected + 1 };
  if (expected === 0 && saying.person.get({ id: run.owner })?.forgotten) return false;
  if (expected === 0) return saying.begun.run(row).changes === 1;
  if (saying.movedOn.run({ ...row, expected }).changes === 0) throw new Conflict();
  return true;
}
