import { isNotNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Address, Language, Platform } from '../src/core/chat.ts';
import type {
  DaysOff,
  MemberStatus,
  NetworkId,
  PersonId,
  RoundPart,
  Urgency,
  ViewRef,
} from '../src/core/flow.ts';
import type { MeetingKind, MeetingView } from '../src/core/meeting.ts';
import type { AddressKind } from '../src/core/ports.ts';
import type { RunPress } from '../src/core/press.ts';
import type { Role } from '../src/core/rights.ts';

// Moments are integers: milliseconds since 1970-01-01 UTC. Texts that people wrote are blobs, sealed.

export const spaces = sqliteTable('spaces', {
  id: text().primaryKey(),
  language: text().$type<Language>().notNull(),
  zone: text().notNull(),
});

export const installations = sqliteTable(
  'installations',
  {
    platform: text().$type<Platform>().notNull(),
    workspace: text().notNull(),
    space: text().notNull(),
    token: blob({ mode: 'buffer' }),
    botUser: text(),
  },
  (t) => [primaryKey({ columns: [t.platform, t.workspace] })],
);

/** what a chat platform has to know of people and places to reach them again: its adapter's own */
export const addresses = sqliteTable(
  'addresses',
  {
    platform: text().$type<Platform>().notNull(),
    workspace: text().notNull(),
    kind: text().$type<AddressKind>().notNull(),
    key: text().notNull(),
    text: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.platform, t.workspace, t.kind, t.key] })],
);

export const people = sqliteTable('people', {
  id: text().primaryKey(),
  space: text().notNull(),
  name: text().notNull(),
  language: text().$type<Language>().notNull(),
  zone: text().notNull(),
  hoursFrom: text().notNull(),
  hoursTo: text().notNull(),
  /** language and zone were chosen by the person and are no longer read from the platform */
  chosen: integer({ mode: 'boolean' }).notNull().default(false),
  /** asked to be forgotten: what is left is an id that others' rows refer to */
  forgotten: integer({ mode: 'boolean' }).notNull().default(false),
});

export const accounts = sqliteTable(
  'accounts',
  {
    platform: text().$type<Platform>().notNull(),
    workspace: text().notNull(),
    account: text().notNull(),
    space: text().notNull(),
    person: text().notNull(),
    usedAt: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.platform, t.workspace, t.account] }),
    index('accounts_person').on(t.person, t.usedAt),
  ],
);

/** roles in the whole space; roles in a network are memberships */
export const grants = sqliteTable(
  'grants',
  { space: text().notNull(), person: text().notNull(), role: text().$type<Role>().notNull() },
  (t) => [primaryKey({ columns: [t.space, t.person, t.role] })],
);

/** projected from a network's run, whose id it shares */
export const networks = sqliteTable('networks', {
  id: text().primaryKey(),
  space: text().notNull(),
  name: text().notNull(),
  language: text().$type<Language>().notNull(),
  zone: text().notNull(),
  goal: text(),
  contact: text(),
  programme: text(),
});

export const channels = sqliteTable(
  'channels',
  {
    platform: text().$type<Platform>().notNull(),
    workspace: text().notNull(),
    channel: text().notNull(),
    space: text().notNull(),
    network: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.platform, t.workspace, t.channel] }),
    index('channels_network').on(t.network),
  ],
);

/** what a space, a network's run or a person has off; ended ones stay until they are replaced */
export const daysOff = sqliteTable(
  'days_off',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    space: text().notNull(),
    network: text(),
    person: text(),
    why: text().$type<DaysOff['why']>().notNull(),
    from: text().notNull(),
    to: text().notNull(),
    name: text({ mode: 'json' }).$type<Record<Language, string>>(),
  },
  (t) => [index('days_off_space').on(t.space, t.from), index('days_off_network').on(t.network)],
);

export const memberships = sqliteTable(
  'memberships',
  {
    network: text().notNull(),
    person: text().notNull(),
    role: text().$type<Role>().notNull(),
    space: text().notNull(),
    status: text().$type<MemberStatus>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.network, t.person, t.role] }),
    index('memberships_person').on(t.person, t.status),
  ],
);

/** projected from cycles, for counts */
export const cycles = sqliteTable('cycles', {
  run: text().primaryKey(),
  space: text().notNull(),
  owner: text().notNull(),
  phase: text().notNull(),
  number: integer().notNull(),
  lookBack: text(),
});

/** which versions of which answers an audience may see; without a row, nobody but the author */
export const audiences = sqliteTable(
  'audiences',
  {
    run: text().notNull(),
    item: text().notNull(),
    /** `p:` and a person, or `n:` and a network */
    audience: text().notNull(),
    space: text().notNull(),
    versions: text({ mode: 'json' }).$type<Record<string, number>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.run, t.item, t.audience] })],
);

/** who besides its owner has a part in a run */
export const participants = sqliteTable(
  'participants',
  {
    run: text().notNull(),
    person: text().notNull(),
    role: text().$type<Role>().notNull(),
    space: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.run, t.person, t.role] }), index('participants_person').on(t.person)],
);

/** scores whose author wants them counted in a network's pictures; apart from audiences, so that no card can read them */
export const counted = sqliteTable(
  'counted',
  {
    run: text().notNull(),
    network: text().notNull(),
    space: text().notNull(),
    versions: text({ mode: 'json' }).$type<Record<string, number>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.run, t.network] }), index('counted_network').on(t.network)],
);

/**
 * Scores that have been in a picture, as keyed fingerprints, and by which run: none of them is ever in another one. Rows are
 * never removed, and without the installation's key nobody can tell whose they are.
 */
export const released = sqliteTable(
  'released',
  { space: text().notNull(), mark: text().notNull(), run: text().notNull() },
  (t) => [primaryKey({ columns: [t.space, t.mark] })],
);

/** projected from whichever run has arranged them */
export const meetings = sqliteTable(
  'meetings',
  {
    id: text().primaryKey(),
    run: text().notNull(),
    space: text().notNull(),
    kind: text().$type<MeetingKind>().notNull(),
    module: integer(),
    networks: text({ mode: 'json' }).$type<NetworkId[]>().notNull(),
    people: text({ mode: 'json' }).$type<PersonId[]>().notNull(),
    day: text().notNull(),
    time: text().notNull(),
    zone: text().notNull(),
    minutes: integer().notNull(),
    place: text(),
    how: text().$type<NonNullable<MeetingView['how']>>(),
    status: text().$type<MeetingView['status']>().notNull(),
    sequence: integer().notNull(),
    absent: text({ mode: 'json' }).$type<PersonId[]>(),
  },
  (t) => [index('meetings_run').on(t.run), index('meetings_space').on(t.space, t.day, t.time)],
);

/** who has given their calendar an address of Lærke's: what it is called lies here as a fingerprint, and sealed */
export const feeds = sqliteTable('feeds', {
  person: text().primaryKey(),
  space: text().notNull(),
  token: text().notNull().unique(),
  sealed: blob({ mode: 'buffer' }).notNull(),
});

/** codes that make two accounts one person's: at most one of each person's, as keyed fingerprints */
export const linkCodes = sqliteTable(
  'link_codes',
  {
    person: text().primaryKey(),
    space: text().notNull(),
    code: text().notNull(),
    until: integer().notNull(),
    /** the account that has entered it: a keyed fingerprint, so that what is redelivered is known again */
    usedBy: text(),
  },
  (t) => [index('link_codes_code').on(t.space, t.code)],
);

/** how many codes that are none an account has entered, and until when that counts; accounts as keyed fingerprints */
export const linkTries = sqliteTable('link_tries', {
  account: text().primaryKey(),
  wrong: integer().notNull(),
  until: integer().notNull(),
});

/** which run a message of somebody's was taken in by, so that its edits and its deletion reach it */
export const sources = sqliteTable(
  'sources',
  { space: text().notNull(), message: text().notNull(), run: text().notNull() },
  (t) => [primaryKey({ columns: [t.space, t.message] }), index('sources_run').on(t.run)],
);

export const runs = sqliteTable(
  'runs',
  {
    id: text().primaryKey(),
    space: text().notNull(),
    flow: text().notNull(),
    version: integer().notNull(),
    revision: integer().notNull(),
    owner: text().notNull(),
    network: text(),
    open: integer({ mode: 'boolean' }).notNull(),
    state: text({ mode: 'json' }).notNull(),
  },
  (t) => [
    index('runs_owner').on(t.owner, t.flow, t.open),
    index('runs_network').on(t.network, t.flow).where(isNotNull(t.network)),
  ],
);

export const answers = sqliteTable(
  'answers',
  {
    run: text().notNull(),
    step: text().notNull(),
    version: integer().notNull(),
    space: text().notNull(),
    sealed: blob({ mode: 'buffer' }).notNull(),
    at: integer().notNull(),
    /** whose words they are, and with whose key they are sealed, where that is not the run's owner */
    author: text(),
  },
  (t) => [
    primaryKey({ columns: [t.run, t.step, t.version] }),
    index('answers_author').on(t.author).where(isNotNull(t.author)),
  ],
);

/** which part people have had in the rounds of a reflection meeting, so that next time it can be another's */
export const parts = sqliteTable(
  'parts',
  {
    run: text().notNull(),
    round: integer().notNull(),
    person: text().notNull(),
    part: text().$type<RoundPart>().notNull(),
    space: text().notNull(),
    day: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.run, t.round, t.person] })],
);

/** every event that was ever taken in, by its unique id: what makes redelivery harmless */
export const journal = sqliteTable(
  'journal',
  {
    event: text().primaryKey(),
    space: text().notNull(),
    run: text().notNull(),
    type: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [index('journal_run').on(t.run)],
);

/** how often a row could not be dispatched, until when it rests, and why */
const triesColumns = () => ({
  attempts: integer().notNull().default(0),
  restsUntil: integer().notNull().default(0),
  why: text(),
});

/** events on their way from one run to another */
export const inbox = sqliteTable(
  'inbox',
  {
    id: text().primaryKey(),
    space: text().notNull(),
    run: text().notNull(),
    event: text({ mode: 'json' }).notNull(),
    done: integer({ mode: 'boolean' }).notNull().default(false),
    ...triesColumns(),
  },
  (t) => [index('inbox_open').on(t.done)],
);

export const reminders = sqliteTable(
  'reminders',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    space: text().notNull(),
    run: text().notNull(),
    key: text().notNull(),
    /** what the clock on the wall says, and where; `due` is derived from them */
    local: text().notNull(),
    zone: text().notNull(),
    due: integer().notNull(),
    revision: integer().notNull(),
    status: text().$type<'pending' | 'fired' | 'cancelled'>().notNull(),
    ...triesColumns(),
  },
  (t) => [uniqueIndex('reminders_key').on(t.run, t.key), index('reminders_due').on(t.status, t.due)],
);

export type MessageStatus = 'pending' | 'claimed' | 'sending' | 'sent' | 'skipped' | 'parked' | 'joined';

/**
 * Not posted yet, or changed since; what stands in another row's message is delivered with that. Queries say it in the
 * very words of the indexes, with no value to be given, so that what is done costs them nothing; the plus keeps SQLite from
 * going through all of a status instead.
 */
export const isUndelivered = (row: Record<'joined' | 'status' | 'shown' | 'wanted', SQLWrapper>): SQL =>
  sql`${row.joined} is null and +${row.status} in ('pending', 'sent') and ${row.shown} < ${row.wanted}`;

export const outbox = sqliteTable(
  'outbox',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    space: text().notNull(),
    run: text().notNull(),
    slot: text().notNull(),
    /** `p:` and a person, or `n:`, a network, `@` and the workspace that it has a channel in */
    recipient: text().notNull(),
    occurrence: text().notNull(),
    view: text({ mode: 'json' }).$type<ViewRef>().notNull(),
    urgency: text().$type<Urgency>().notNull(),
    under: text(),
    replyAs: text({ mode: 'json' }).$type<RunPress>(),
    nonce: text().notNull(),
    createdAt: integer().notNull(),
    notBefore: integer().notNull(),
    status: text().$type<MessageStatus>().notNull(),
    leaseUntil: integer().notNull().default(0),
    token: text(),
    attempts: integer().notNull().default(0),
    unsure: integer({ mode: 'boolean' }).notNull().default(false),
    ambiguous: integer({ mode: 'boolean' }).notNull().default(false),
    superseded: integer({ mode: 'boolean' }).notNull().default(false),
    /** what should be on the screen, and what is: an update is due while they differ */
    wanted: integer().notNull().default(1),
    shown: integer().notNull().default(0),
    address: text({ mode: 'json' }).$type<Address>(),
    conversation: text(),
    message: text(),
    /** when it came to stand there, by the platform's clock */
    postedAt: integer(),
    /** by our clock, when it was last sent to somebody whose budget it counts in; it has come if it stands, or may */
    calledAt: integer(),
    /** the row in whose message it stands, or is to stand: that one alone is sent and brought up to date */
    joined: integer(),
    /** it is to be taken away, and then this row as well */
    leaving: integer({ mode: 'boolean' }).notNull().default(false),
    why: text(),
  },
  (t) => [
    uniqueIndex('outbox_occurrence').on(t.run, t.slot, t.recipient, t.occurrence),
    index('outbox_status').on(t.status),
    // of all that was ever sent, the few that are still to go out or to be brought up to date: by moment, and by reader
    index('outbox_open').on(t.notBefore).where(isUndelivered(t)),
    index('outbox_open_to').on(t.recipient, t.notBefore).where(isUndelivered(t)),
    // without its status, which changes all the time: the entries of different people lie pages apart
    index('outbox_recipient').on(t.recipient),
    // the few of a person's messages that count in their day and week
    index('outbox_spent').on(t.recipient, t.urgency, t.calledAt).where(isNotNull(t.calledAt)),
    index('outbox_message').on(t.conversation, t.message),
    index('outbox_joined').on(t.joined).where(isNotNull(t.joined)),
  ],
);

/** small facts about this installation, such as how far the local page has moved its clock */
export const meta = sqliteTable('meta', { key: text().primaryKey(), value: text().notNull() });
