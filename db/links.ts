import { and, eq, lte, ne, or, sql } from 'drizzle-orm';
import type { WorkspaceRef } from '../src/core/chat.ts';
import type { PersonId } from '../src/core/flow.ts';
import type { Linked, Links } from '../src/core/ports.ts';
import { HOUR } from '../src/core/time.ts';
import type { Database } from './open.ts';
import { recipientKey } from './recipient.ts';
import {
  accounts,
  answers,
  daysOff,
  feeds,
  grants,
  inbox,
  linkCodes,
  linkTries,
  memberships,
  outbox,
  people,
  runs,
} from './schema.ts';
import { type Transaction, write } from './unit-of-work.ts';

/** So many codes that are none may be entered from an account; then nothing for as long. */
const MOST_WRONG = 5;
const WRONG_COUNTS = HOUR;

type Entered = Parameters<Links['enter']>[1];

/** Codes that link two accounts. Each is looked at and used up in one transaction, so that of two who enter it one is late. */
export function linksStore(db: Database): Links {
  return {
    async offer(space, person, { fingerprint: code, until }) {
      const row = { space, person, code, until, usedBy: null };
      await write(db, (tx) => {
        if (!isHere(tx, space, person)) return;
        tx.insert(linkCodes).values(row).onConflictDoUpdate({ target: linkCodes.person, set: row }).run();
      });
    },

    enter: (space, entered) => write(db, (tx) => enter(tx, space, entered)),
  };
}

function enter(tx: Transaction, space: string, { fingerprint, by, from, at }: Entered): Linked {
  tx.delete(linkCodes).where(lte(linkCodes.until, at)).run();
  tx.delete(linkTries).where(lte(linkTries.until, at)).run();
  if (wrongOf(tx, by) >= MOST_WRONG) return { kind: 'tooMany' };
  const entering = personBehind(tx, space, from);
  const code = tx
    .select()
    .from(linkCodes)
    .where(and(eq(linkCodes.space, space), eq(linkCodes.code, fingerprint)))
    .get();
  if (code?.usedBy === by) return { kind: 'linked' }; // redelivered
  if (!code || code.usedBy !== null || !entering || !isHere(tx, space, code.person)) {
    const row = { account: by, wrong: wrongOf(tx, by) + 1, until: at + WRONG_COUNTS };
    tx.insert(linkTries).values(row).onConflictDoUpdate({ target: linkTries.account, set: row }).run();
    return { kind: 'wrong' };
  }
  const linked = becomeOne(tx, space, code.person, entering);
  if (linked.kind !== 'linked') return linked;
  tx.update(linkCodes).set({ usedBy: by }).where(eq(linkCodes.code, fingerprint)).run();
  tx.update(accounts).set({ usedAt: at }).where(isAccount(from)).run();
  return linked;
}

const wrongOf = (tx: Transaction, account: string): number =>
  tx.select().from(linkTries).where(eq(linkTries.account, account)).get()?.wrong ?? 0;

const isHere = (tx: Transaction, space: string, id: PersonId): boolean =>
  tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.space, space), eq(people.id, id), eq(people.forgotten, false)))
    .get() !== undefined;

const isAccount = ({ workspace, account }: { workspace: WorkspaceRef; account: string }) =>
  and(
    eq(accounts.platform, workspace.platform),
    eq(accounts.workspace, workspace.id),
    eq(accounts.account, account),
  );

/** Nobody, once they have asked to be forgotten. */
function personBehind(tx: Transaction, space: string, from: Entered['from']): PersonId | undefined {
  const found = tx.select().from(accounts).where(isAccount(from)).get();
  return found && isHere(tx, space, found.person) ? found.person : undefined;
}

/** Whoever has nothing of their own yet becomes the other one; if neither has, whoever entered the code. */
function becomeOne(tx: Transaction, space: string, offering: PersonId, entering: PersonId): Linked {
  if (offering === entering) return { kind: workspacesOf(tx, entering).length > 1 ? 'linked' : 'here' };
  if (isInOneWorkspace(tx, offering, entering)) return { kind: 'here' };
  const [stays, goes] = hasOwn(tx, space, entering) ? [entering, offering] : [offering, entering];
  if (hasOwn(tx, space, goes)) return { kind: 'both' };
  move(tx, space, goes, stays);
  return { kind: 'linked', gone: goes };
}

const workspacesOf = (tx: Transaction, person: PersonId): string[] =>
  tx
    .select()
    .from(accounts)
    .where(eq(accounts.person, person))
    .all()
    .map(({ platform, workspace }) => `${platform} ${workspace}`);

/** Two who share a workspace are two; and nobody is to be asked which of two accounts there was meant. */
function isInOneWorkspace(tx: Transaction, one: PersonId, other: PersonId): boolean {
  const theirs = workspacesOf(tx, one);
  return workspacesOf(tx, other).some((workspace) => theirs.includes(workspace));
}

/**
 * Whether anything is the person's that can't simply be called another one's: a conversation, words sealed with their
 * key, a part in somebody else's conversation. Networks don't count: they can be told.
 */
function hasOwn(tx: Transaction, space: string, person: PersonId): boolean {
  const isNamed = and(ne(runs.flow, 'network'), sql`instr(${runs.state}, ${JSON.stringify(person)}) > 0`);
  const found = [
    tx
      .select({ one: sql`1` })
      .from(runs)
      .where(and(eq(runs.space, space), or(eq(runs.owner, person), isNamed)))
      .limit(1),
    tx.select({ one: sql`1` }).from(answers).where(eq(answers.author, person)).limit(1),
    tx.select({ one: sql`1` }).from(feeds).where(eq(feeds.person, person)).limit(1),
  ];
  return found.some((query) => query.get() !== undefined);
}

/** Everything that is known of one person is the other's; what is left is an id that nothing can begin for any more. */
function move(tx: Transaction, space: string, goes: PersonId, stays: PersonId): void {
  tx.update(accounts).set({ person: stays }).where(eq(accounts.person, goes)).run();
  const [from, to] = [recipientKey({ person: goes }), recipientKey({ person: stays })];
  tx.update(outbox).set({ recipient: to }).where(eq(outbox.recipient, from)).run();
  for (const { role } of tx.select().from(grants).where(eq(grants.person, goes)).all())
    tx.insert(grants).values({ space, person: stays, role }).onConflictDoNothing().run();
  tx.delete(grants).where(eq(grants.person, goes)).run();
  tx.delete(daysOff).where(eq(daysOff.person, goes)).run();
  tellNetworks(tx, space, goes, stays);
  tx.update(people).set({ name: '', forgotten: true }).where(eq(people.id, goes)).run();
}

/** Each network's own conversation says who is in it: it is told. Until it has heard, its table says so already. */
function tellNetworks(tx: Transaction, space: string, person: PersonId, now: PersonId): void {
  const theirs = tx
    .selectDistinct({ network: memberships.network })
    .from(memberships)
    .where(eq(memberships.person, person))
    .all();
  for (const { network } of theirs)
    tx.insert(inbox)
      .values({
        id: `linked:${person}:${network}`,
        space,
        run: network,
        event: { type: 'memberIs', person, now },
      })
      .run();
  tx.run(sql`update or ignore ${memberships} set person = ${now} where person = ${person}`);
}
