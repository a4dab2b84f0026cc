import { randomUUID } from 'node:crypto';
import { and, desc, eq, exists, inArray, isNotNull, isNull, ne, notInArray, or, sql } from 'drizzle-orm';
import type { Address } from '../src/core/chat.ts';
import type { PersonId } from '../src/core/flow.ts';
import type { People } from '../src/core/ports.ts';
import type { Instant } from '../src/core/time.ts';
import type { Database } from './open.ts';
import { recipientKey } from './recipient.ts';
import {
  accounts,
  answers,
  audiences,
  counted,
  cycles,
  daysOff,
  feeds,
  grants,
  inbox,
  journal,
  linkCodes,
  meetings,
  memberships,
  meta,
  networks,
  outbox,
  participants,
  parts,
  people,
  reminders,
  runs,
  sources,
} from './schema.ts';
import { type Transaction, write, writeAnew } from './unit-of-work.ts';
import { asItStood } from './waiting.ts';

type Forgetting = Pick<People, 'leave' | 'leaving' | 'forgotten' | 'forget' | 'clearUpAgain' | 'scrub'>;

/** The slot of the row that stands for all of a conversation rather than for one message. */
export const EVERYTHING = 'everything';

/** What has been deleted, but may still lie in the file: the fact's value tells one time from the next. */
const TO_SCRUB = 'to scrub';

/** It is drawn anew, even if that was given up before: somebody who is forgotten is in it. */
const drawnAnew = {
  wanted: sql`${outbox.wanted} + 1`,
  attempts: 0,
  status: sql`case when ${outbox.status} = 'parked' then ${asItStood} else ${outbox.status} end`,
};

/** Forgetting somebody, in steps that can be repeated (reliability.md, goal 18). */
export function forgettingStore(db: Database): Forgetting {
  const isPerson = (space: string, id: PersonId) => and(eq(people.space, space), eq(people.id, id));
  const withAccount = exists(db.select({ one: sql`1` }).from(accounts).where(eq(accounts.person, people.id)));
  const personRef = { space: people.space, person: people.id };
  // asked for at every sweep
  const leaving = db
    .select(personRef)
    .from(people)
    .where(and(eq(people.forgotten, true), withAccount))
    .prepare();
  const owedScrub = db.select().from(meta).where(eq(meta.key, TO_SCRUB)).prepare();
  return {
    async leave(space, id) {
      await write(db, (tx) => tx.update(people).set({ forgotten: true }).where(isPerson(space, id)).run());
    },

    leaving: async () => leaving.all(),

    forgotten: async () => db.select(personRef).from(people).where(eq(people.forgotten, true)).all(),

    async forget(space, id, at) {
      await write(db, (tx) => {
        if (!tx.select().from(people).where(isPerson(space, id)).get()) return;
        const owned = ownRuns(tx, space, id);
        takeAwayMessages(tx, space, id, owned, at);
        deleteRuns(tx, owned);
        tx.delete(daysOff).where(eq(daysOff.person, id)).run();
        tx.delete(feeds).where(eq(feeds.person, id)).run();
        tx.delete(linkCodes).where(eq(linkCodes.person, id)).run();
        tx.delete(participants).where(eq(participants.person, id)).run();
        tx.delete(parts).where(eq(parts.person, id)).run();
        tx.delete(answers)
          .where(and(eq(answers.space, space), eq(answers.author, id)))
          .run();
        tx.delete(audiences)
          .where(eq(audiences.audience, recipientKey({ person: id })))
          .run();
        tx.delete(accounts)
          .where(and(eq(accounts.space, space), eq(accounts.person, id)))
          .run();
        tx.delete(grants)
          .where(and(eq(grants.space, space), eq(grants.person, id)))
          .run();
        tx.update(people).set({ name: '', forgotten: true }).where(isPerson(space, id)).run();
        withoutName(tx, space, id);
        toBeScrubbed(tx);
      });
    },

    async clearUpAgain() {
      const givenUp = and(
        eq(outbox.status, 'parked'),
        or(eq(outbox.leaving, true), isNotNull(outbox.message)),
      );
      await write(db, (tx) =>
        tx.update(outbox).set({ status: asItStood, attempts: 0, notBefore: 0 }).where(givenUp).run(),
      );
    },

    async scrub() {
      const owed = owedScrub.get();
      if (!owed || isAnythingLeaving(db)) return;
      await writeAnew(db);
      await write(db, (tx) =>
        tx
          .delete(meta)
          .where(and(eq(meta.key, TO_SCRUB), eq(meta.value, owed.value)))
          .run(),
      );
    },
  };
}

/** Something that identifies somebody was deleted: the file is to be cleaned of it. */
export function toBeScrubbed(tx: Transaction): void {
  const value = randomUUID();
  tx.insert(meta)
    .values({ key: TO_SCRUB, value })
    .onConflictDoUpdate({ target: meta.key, set: { value } })
    .run();
}

/** A message that has been given up is left to an operator, and holds up nothing. */
function isAnythingLeaving(db: Database): boolean {
  const leaving = and(eq(outbox.leaving, true), ne(outbox.status, 'parked'));
  return db.select({ id: outbox.id }).from(outbox).where(leaving).limit(1).get() !== undefined;
}

/** What flows of everybody's are called: whoever began one, it stays when they are forgotten. */
const IN_COMMON = ['harvest', 'programme', 'round'];

/** A network that the person has set up, its dates and its rounds, are everybody's in it, and stay. */
function ownRuns(tx: Transaction, space: string, owner: PersonId): string[] {
  const shared = tx.select({ id: networks.id }).from(networks).where(eq(networks.space, space));
  return tx
    .select({ id: runs.id })
    .from(runs)
    .where(
      and(
        eq(runs.space, space),
        eq(runs.owner, owner),
        notInArray(runs.flow, IN_COMMON),
        notInArray(runs.id, shared),
      ),
    )
    .all()
    .map(({ id }) => id);
}

/**
 * Whatever stands in a chat, to the person or by them, is to be taken away: what may have been posted when its sender
 * vanished, too. What was never posted is deleted at once. In the end comes whatever Lærke has said in the person's own
 * conversations that is on no record: answers of the moment, and files.
 */
function takeAwayMessages(tx: Transaction, space: string, id: PersonId, owned: string[], at: Instant): void {
  const recipient = recipientKey({ person: id });
  const theirs = and(
    eq(outbox.space, space),
    or(eq(outbox.recipient, recipient), inArray(outbox.run, owned)),
    eq(outbox.leaving, false),
  );
  const mayStand = and(
    isNull(outbox.joined), // what stands in another row's message goes with that one, or is left out of it
    or(isNotNull(outbox.message), eq(outbox.unsure, true), inArray(outbox.status, ['claimed', 'sending'])),
  );
  const addresses = addressesOf(tx, space, id);
  tx.update(outbox)
    .set({ address: addresses[0] ?? null })
    .where(and(theirs, mayStand, eq(outbox.recipient, recipient), isNull(outbox.address)))
    .run();
  tx.update(outbox)
    .set({
      leaving: true,
      replyAs: null,
      attempts: 0,
      notBefore: 0,
      wanted: sql`${outbox.wanted} + 1`,
      status: sql`case when ${outbox.status} in ('skipped', 'parked') then 'sent' else ${outbox.status} end`,
    })
    .where(and(theirs, mayStand))
    .run();
  const hosts = tx
    .select({ id: outbox.joined })
    .from(outbox)
    .where(and(theirs, isNotNull(outbox.joined)));
  tx.update(outbox).set(drawnAnew).where(inArray(outbox.id, hosts)).run();
  tx.delete(outbox).where(theirs).run();
  for (const [index, address] of addresses.entries())
    tx.insert(outbox)
      .values({
        space,
        run: '',
        slot: EVERYTHING,
        recipient,
        occurrence: String(index),
        view: { name: EVERYTHING },
        urgency: 'reply',
        nonce: '',
        createdAt: at,
        notBefore: 0,
        status: 'pending',
        leaving: true,
        address,
      })
      .run();
}

/**
 * Whatever may name the person to others, however long ago it was said, is rendered again: what is about them, what was
 * said of meetings that they were asked to come to, and in a conversation that knows of them. By now they have no name.
 */
function withoutName(tx: Transaction, space: string, id: PersonId): void {
  const theirs = tx
    .select({ network: memberships.network })
    .from(memberships)
    .where(and(eq(memberships.space, space), eq(memberships.person, id)));
  const invitedBy = tx
    .select({ run: meetings.run })
    .from(meetings)
    .where(sql`exists (select 1 from json_each(${meetings.networks}) where value in ${theirs})`);
  // a network knows everybody who was ever in it, and says at once who they are
  const knownIn = tx
    .select({ run: runs.id })
    .from(runs)
    .where(
      and(
        eq(runs.space, space),
        ne(runs.flow, 'network'),
        sql`instr(${runs.state}, ${JSON.stringify(id)}) > 0`,
      ),
    );
  const isNamed = or(
    sql`instr(${outbox.view}, ${JSON.stringify(id)}) > 0`,
    inArray(outbox.run, invitedBy),
    inArray(outbox.run, knownIn),
  );
  tx.update(outbox)
    .set(drawnAnew)
    .where(and(eq(outbox.space, space), isNamed, eq(outbox.leaving, false), isNotNull(outbox.message)))
    .run();
}

/** The person's accounts, the one they used last first. */
function addressesOf(tx: Transaction, space: string, person: PersonId): Address[] {
  return tx
    .select()
    .from(accounts)
    .where(and(eq(accounts.space, space), eq(accounts.person, person)))
    .orderBy(desc(accounts.usedAt))
    .all()
    .map(({ platform, workspace, account }) => ({ workspace: { platform, id: workspace }, account }));
}

function deleteRuns(tx: Transaction, owned: string[]): void {
  const projected = [audiences, participants, counted, meetings, parts, sources, cycles];
  for (const table of [answers, ...projected, reminders, inbox, journal])
    tx.delete(table).where(inArray(table.run, owned)).run();
  tx.delete(runs).where(inArray(runs.id, owned)).run();
}
