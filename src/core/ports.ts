import type { Card, Chart } from './card.ts';
import type { Address, Language, MessageRef, Platform, Profile, WorkspaceRef } from './chat.ts';
import type {
  AnswerRef,
  DaysOff,
  NetworkId,
  NetworkView,
  PastPart,
  PersonId,
  PersonView,
  PhaseCount,
  Projection,
  Recipient,
  RunId,
  Urgency,
  ViewRef,
  WorkingPerson,
} from './flow.ts';
import type { CalendarEntry, MeetingView } from './meeting.ts';
import type { RunPress } from './press.ts';
import type { Role } from './rights.ts';
import type { Day, DayRange, Instant, Span } from './time.ts';

/** The only source of the current time. */
export interface Clock {
  now(): Instant;
}

/** Ids, codes and counts only: never what anybody wrote. */
export interface Log {
  info(fields: Record<string, string | number | boolean>, message: string): void;
  warn(fields: Record<string, string | number | boolean>, message: string): void;
  /** `err` is whatever was thrown; wider than the others because an intersection with `unknown` can't be met */
  error(fields: Record<string, unknown>, message: string): void;
}

/** Makes a chart's picture: a PNG on a light ground of its own, legible wherever it stands. */
export type Draw = (chart: Chart) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Wakes the ledger at a moment, and knows nothing else. A wake-up may come late, twice or not at all: the ledger
 * is the truth, and the sweep finds what a queue forgot. `start` is called once, before the first `wakeAt`.
 */
export interface Queue {
  readonly engine: 'embedded' | 'bullmq';
  /** `id` has no colon and is not digits only; the same id again is a silent no-op. */
  wakeAt(id: string, at: Instant): Promise<void>;
  start(onWake: (id: string) => Promise<void>): Promise<void>;
  /** Throws with a short reason when the engine can't be used right now. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Seals a person's texts under that person's own key. `context` binds a text to its place: it opens nowhere else.
 * Throws for a person without a key (`seal`; a UserError for one who has been erased), and for a text that has been
 * tampered with or moved (`open`).
 */
export interface Sealer {
  /**
   * Makes the person's key unless there is one. To be called before the first `seal`. Throws a UserError for somebody
   * who has been erased: nothing is kept of them any more.
   */
  ensureKey(space: string, person: PersonId): Promise<void>;
  /** Destroys the person's key for good: what was sealed under it can be opened by nobody any more. */
  erase(space: string, person: PersonId): Promise<void>;
  /** Everybody who was ever erased. */
  erased(): Promise<{ space: string; person: PersonId }[]>;
  seal(person: PersonId, context: string, text: string): Promise<Uint8Array>;
  /** undefined when the key is gone: the text has been erased */
  open(person: PersonId, context: string, sealed: Uint8Array): Promise<string | undefined>;
  /**
   * The same for many texts of one person, in their order: the key is looked up once, and each text is opened when its
   * function is called. They are for the moment: a key that is destroyed later goes on opening these.
   */
  openers(
    person: PersonId,
    texts: readonly { context: string; sealed: Uint8Array }[],
  ): Promise<((() => string) | undefined)[]>;
  /** a keyed fingerprint, hex, the same for the same parts */
  nonce(...parts: string[]): string;
}

/** Seals what belongs to the installation rather than to a person, such as a workspace's token. */
export interface Vault {
  seal(context: string, text: string): Uint8Array;
  open(context: string, sealed: Uint8Array): string;
}

/** A person's key as it is kept: wrapped by the space's key, which is wrapped by the key of the installation. */
export type WrappedKey = { id: Uint8Array; space: string; wrapped: Uint8Array; spaceWrapped: Uint8Array };

/** Wrapped keys, in a file of their own that no data backup contains. */
export interface Keys {
  /** any space's key, to see whether the installation's key fits */
  anySpace(): { space: string; wrapped: Uint8Array } | undefined;
  space(space: string): Uint8Array | undefined;
  /** Keeps the first one when there is a key already. */
  addSpace(space: string, wrapped: Uint8Array): void;
  person(person: PersonId): WrappedKey | undefined;
  /** Keeps the first one when there is a key already. */
  /** Nothing for somebody whose key was destroyed. */
  addPerson(person: PersonId, key: Omit<WrappedKey, 'spaceWrapped'>): void;
  /** Leaves no byte of the key in the file, and remembers that the person gets none any more. */
  destroyPerson(space: string, person: PersonId): void;
  isErased(person: PersonId): boolean;
  /** everybody whose key was ever destroyed, oldest first */
  erased(): { space: string; person: PersonId }[];
  close(): void;
}

export type Space = { id: string; language: Language; zone: string };

export type StoredRun = {
  id: RunId;
  space: string;
  flow: string;
  version: number;
  revision: number;
  owner: PersonId;
  network?: NetworkId;
  open: boolean;
  state: unknown;
};

/** `author`: whose words they are, and with whose key they are sealed, where that is not the run's owner */
export type SealedAnswer = {
  step: string;
  version: number;
  sealed: Uint8Array;
  at: Instant;
  author?: PersonId;
};

/** One message-to-be, addressed by (run, slot, recipient, occurrence). */
export type NewMessage = {
  slot: string;
  occurrence: string;
  to: Recipient;
  view: ViewRef;
  urgency: Urgency;
  under?: string;
  replyAs?: RunPress;
  nonce: string;
  notBefore: Instant;
};

export type NewReminder = { key: string; local: string; zone: string; due: Instant };

/**
 * One run's share of a commit. `expected` is the revision that the decision was made on; 0 for a new run. Without
 * `projections` others see of it what they saw before.
 */
export type RunChange = {
  run: Omit<StoredRun, 'revision'>;
  expected: number;
  answers: SealedAnswer[];
  erased: AnswerRef[];
  projections?: Projection[];
  messages: NewMessage[];
  refresh: string[];
  reminders: NewReminder[];
  cancelled: string[];
  told: { id: string; run: RunId; event: unknown }[];
};

/**
 * Everything that one event changes. All or nothing. A decision to change nothing commits its run all the same, so
 * that it is only taken for the state it was made on.
 */
export type Commit = {
  space: string;
  /** unique for ever: an event id that has been seen makes the whole commit a duplicate */
  event: { id: string; type: string; at: Instant };
  changes: RunChange[];
  /** the ledger rows that this event came from, and which it settles */
  settles?: { reminder: string; revision: number } | { told: string };
};
export type CommitResult = 'done' | 'duplicate' | 'conflict';

export type DueReminder = { id: string; space: string; run: RunId; key: string; revision: number };
export type DueTold = { id: string; space: string; run: RunId; event: unknown };

/**
 * Where one message goes: to a person, or to the channel that a network has in a workspace. What is addressed to a network
 * goes to each of its channels, as a row of its own; without a workspace, to none, because it had none.
 */
export type Destination = { person: PersonId } | { network: NetworkId; workspace?: WorkspaceRef };

/** An outbox row as the deliverer holds it, under a lease: `token` fences a slower owner out. */
export type OutboxRow = {
  id: string;
  space: string;
  run: RunId;
  slot: string;
  occurrence: string;
  to: Destination;
  view: ViewRef;
  urgency: Urgency;
  under?: string;
  /** a plain text may be an answer to it */
  asks: boolean;
  nonce: string;
  createdAt: Instant;
  attempts: number;
  wanted: number;
  token: string;
  /** where it was to go, if that is no longer to be found out otherwise */
  address?: Address;
  /** where it stands, once it has been sent */
  sent?: { address: Address; ref: MessageRef };
  /** it was being sent when its owner vanished: look before posting again */
  unsure: boolean;
  /** a newer message stands in its slot */
  superseded: boolean;
  /** to be taken away rather than shown */
  leaving: boolean;
  /** what is to be taken away is not this message but all that was said in the conversation until `createdAt` */
  everything: boolean;
};

/** How many messages of one urgency a person gets in a day or a week of theirs. */
export type Cap = Span & { most: number };

/** What a message that Lærke begins is held against, at the moment at which it is to be sent. */
export type Budget = { now: Instant; caps: Cap[] };

/** marked: it may be sent · lost: somebody else's by now · until: when the day or the week ends that has had enough */
export type Marked = 'marked' | 'lost' | { until: Instant };

/** What came of one try. `later` counts as a failed try only when `failed` is set. */
export type Outcome =
  | {
      kind: 'sent';
      address: Address;
      ref: MessageRef;
      postedAt?: Instant;
      shown: number;
      ambiguous?: boolean;
    }
  /** taken away; nothing is kept of it */
  | { kind: 'gone' }
  | { kind: 'skipped'; why: string }
  | { kind: 'later'; at: Instant; why: string; failed: boolean; unsure: boolean }
  /** nothing is wrong with it: its moment is another one */
  | { kind: 'moved'; to: Instant; unsure: boolean }
  /** `why` begins with what kind of fault it was, where the platform has refused it */
  | { kind: 'parked'; why: string };

/**
 * A message that asked for a reply: what a plain text would mean. `postedAt` is missing as long as nobody can have
 * seen it.
 */
export type AskedMessage = { run: RunId; view: ViewRef; replyAs: RunPress; postedAt?: Instant };

/** A card that stands in a message. `superseded`: a newer message stands in its slot. */
export type StandingCard = Pick<OutboxRow, 'run' | 'view' | 'to' | 'superseded'>;

export interface DaysOffStore {
  /** These are the space's public holidays now. */
  setHolidays(space: string, days: DaysOff[]): Promise<void>;
  /** Until then the person is left in peace; without a range, no more. */
  pause(space: string, id: PersonId, range: DayRange | undefined): Promise<void>;
  /** the person's pause, unless it is over */
  pauseOf(space: string, id: PersonId, today: Day): Promise<DayRange | undefined>;
}

export interface People extends DaysOffStore {
  /** The person behind an account; undefined when nobody has met them yet. */
  find(workspace: WorkspaceRef, account: string): Promise<PersonView | undefined>;
  /** Makes or refreshes the person behind an account from what the platform knows. */
  meet(space: Space, workspace: WorkspaceRef, account: string, profile: Profile): Promise<PersonView>;
  get(space: string, id: PersonId): Promise<WorkingPerson | undefined>;
  /** the account a person used last, where messages to them go */
  addressOf(space: string, id: PersonId): Promise<Address | undefined>;
  /** the person's account in that workspace */
  accountIn(space: string, id: PersonId, workspace: WorkspaceRef): Promise<string | undefined>;
  /** the account was used just now */
  seen(workspace: WorkspaceRef, account: string, at: Instant): Promise<void>;
  change(space: string, id: PersonId, settings: Partial<Omit<PersonView, 'id'>>): Promise<void>;
  grant(space: string, id: PersonId, role: Role): Promise<void>;
  /** what the person may do in the whole space, besides what comes with a network */
  grantsOf(space: string, id: PersonId): Promise<Role[]>;
  /** every account of the person */
  accountsOf(space: string, id: PersonId): Promise<{ workspace: WorkspaceRef; account: string }[]>;
  /** roles in the space and, where one is given, in the network; `invited` included */
  roles(space: string, id: PersonId, network?: NetworkId): Promise<Role[]>;
  /** has said yes to a network, or to being somebody's mentor */
  isActive(space: string, id: PersonId): Promise<boolean>;
  /** Says on record that the person is being forgotten, so that whoever is interrupted goes on with it. */
  leave(space: string, id: PersonId): Promise<void>;
  /** Those whose forgetting has begun and not ended. */
  leaving(): Promise<{ space: string; person: PersonId }[]>;
  /** Everybody whose forgetting has ever begun. */
  forgotten(): Promise<{ space: string; person: PersonId }[]>;
  /**
   * Deletes everything that is the person's: their conversations with all answers and reminders, their accounts, their
   * name. Of messages, those that can still be seen are first taken away. What others' rows refer to remains an id.
   */
  forget(space: string, id: PersonId, at: Instant): Promise<void>;
  /**
   * What was given up though it stands in a chat, and perhaps shows somebody who is forgotten, is tried again: to take it
   * away, or to draw it as it is to be.
   */
  clearUpAgain(): Promise<void>;
  /**
   * Leaves no byte of what was deleted in the database's files, once no message is to be taken away any more; nothing
   * when nothing was deleted since the last time. Throws StoreUnavailable when it can't be done now.
   */
  scrub(): Promise<void>;
}

export type NetworkChannel = { workspace: WorkspaceRef; channel: string };

export interface Networks {
  get(space: string, id: NetworkId): Promise<NetworkView | undefined>;
  /** the run of the network that lives in this channel */
  atChannel(space: string, workspace: WorkspaceRef, channel: string): Promise<NetworkId | undefined>;
  /** the channel that the network has in this workspace */
  channelIn(space: string, id: NetworkId, workspace: WorkspaceRef): Promise<NetworkChannel | undefined>;
  /** accounts in this workspace that may be in the network's channel */
  accountsIn(space: string, id: NetworkId, workspace: WorkspaceRef): Promise<string[]>;
  /** accounts in this workspace of the network's office, which has no place in its channel */
  officeIn(space: string, id: NetworkId, workspace: WorkspaceRef): Promise<string[]>;
  ofPerson(space: string, person: PersonId): Promise<NetworkView[]>;
  /** the space's public holidays, and the days on which this network is closed */
  daysOff(space: string, id: NetworkId): Promise<DaysOff[]>;
  /** every network that the person has or had to do with, as a member or as the one who set it up */
  everOf(space: string, person: PersonId): Promise<NetworkId[]>;
  /** whom to talk with when things are hard, as the network that was set up last in this space says it */
  contact(space: string): Promise<string | undefined>;
  /** every network of every space, once for each of its channels */
  all(): Promise<{ space: string; network: NetworkId; channel: NetworkChannel }[]>;
  /** where the network's active leaders are in their cycles, counted, without the one who asks */
  phasesIn(space: string, id: NetworkId, except: PersonId): Promise<PhaseCount[]>;
  /** the active leaders who have asked this network for help in a cycle that goes on */
  helpWantedIn(space: string, id: NetworkId): Promise<PersonId[]>;
  /** networks where the person is asked to join */
  invitationsTo(space: string, person: PersonId): Promise<NetworkView[]>;
}

/** Meetings as calendars read them (RFC 5545), always as UTF-8 text. */
export interface CalendarFiles {
  /** To be opened by hand. `cancel` takes out of a calendar what an earlier file has put there. */
  file(entries: CalendarEntry[], options: { method: 'publish' | 'cancel' }): string;
  /** To be fetched again and again, under a name of Lærke's own making. */
  feed(name: string, entries: CalendarEntry[]): string;
}

/** A card as a PDF document, made at that moment. */
export type Print = (card: Card, of: { language: Language; at: Instant }) => Promise<Uint8Array>;

/** What is in people's calendars. */
export interface Meetings {
  /**
   * Those that the person is asked to come to: of the networks in which they are active, in whatever role, and with
   * themselves. By date, past and cancelled ones included.
   */
  ofPerson(space: string, person: PersonId): Promise<MeetingView[]>;
  /** Those that the network is asked to come to, whichever run has arranged them; the same way. */
  ofNetwork(space: string, network: NetworkId): Promise<MeetingView[]>;
  get(space: string, id: string): Promise<MeetingView | undefined>;
}

/** Secret addresses that people have given to their calendars: at most one each, known by a fingerprint of its token. */
export interface Feeds {
  /** the token, sealed under the person's key */
  of(space: string, person: PersonId): Promise<Uint8Array | undefined>;
  /** in the place of any earlier one; nothing for somebody who has asked to be forgotten */
  set(space: string, person: PersonId, feed: { token: string; sealed: Uint8Array }): Promise<void>;
  remove(space: string, person: PersonId): Promise<void>;
  /** whose it is; the token alone tells the space too */
  behind(token: string): Promise<{ space: string; person: PersonId } | undefined>;
}

/**
 * What came of a code. linked: the account is the same person's as the one that the code is from; `gone` is who it, or
 * that one, was before, and who is nobody any more · wrong: there is no such code, or not any longer · tooMany: this
 * account has been wrong too often, and is told nothing for a while · here: the two have accounts in the same workspace ·
 * both: each of them has something of their own, which can't be put together.
 */
export type Linked = { kind: 'linked'; gone?: PersonId } | { kind: 'wrong' | 'tooMany' | 'here' | 'both' };

/** One-time codes that make two accounts one person's (docs/decisions/0023). Fingerprints are keyed. */
export interface Links {
  /** In the place of any earlier one; nothing for somebody who has asked to be forgotten. */
  offer(space: string, person: PersonId, code: { fingerprint: string; until: Instant }): Promise<void>;
  /** @param by a fingerprint of the account that enters it */
  enter(
    space: string,
    code: {
      fingerprint: string;
      by: string;
      from: { workspace: WorkspaceRef; account: string };
      at: Instant;
    },
  ): Promise<Linked>;
}

export interface Runs {
  get(space: string, id: RunId): Promise<StoredRun | undefined>;
  open(space: string, owner: PersonId, flow: string): Promise<StoredRun[]>;
  /** all that the person has ever had, ended ones included, oldest first */
  ofOwner(space: string, owner: PersonId): Promise<StoredRun[]>;
  /** the open ones of everybody who is active in one of these networks, oldest first */
  openWithin(space: string, networks: NetworkId[]): Promise<StoredRun[]>;
  /** how many there have been, ended ones included */
  count(space: string, owner: PersonId, flow: string): Promise<number>;
  /** the runs of others in which the person has a part */
  partOf(space: string, person: PersonId): Promise<RunId[]>;
  /** what the person's part in this run is; empty without one */
  partIn(space: string, run: RunId, person: PersonId): Promise<Role[]>;
  /** the runs of others in which the person has written something */
  writtenIn(space: string, person: PersonId): Promise<StoredRun[]>;
  /** the open ones of that kind in the network */
  openIn(space: string, network: NetworkId, flow: string): Promise<StoredRun[]>;
  /**
   * those of that kind in the network that have ended, the latest first: of what began before this run, or of all where
   * there is none with that id yet
   */
  endedBefore(space: string, network: NetworkId, flow: string, run: RunId): Promise<StoredRun[]>;
  /** what parts people have had in the network's rounds, but for those of this run */
  pastParts(space: string, network: NetworkId, except: RunId): Promise<PastPart[]>;
  /** who is a mentor of whom */
  mentors(space: string): Promise<{ leader: PersonId; mentor: PersonId }[]>;
  /** scores to be counted in the network's pictures, the oldest run's first; of nobody who has asked to be forgotten */
  counted(
    space: string,
    network: NetworkId,
  ): Promise<{ run: RunId; owner: PersonId; versions: Record<string, number> }[]>;
  /** which of these have been in a picture */
  released(space: string, marks: string[]): Promise<string[]>;
  /** the run that took this message in */
  ofMessage(space: string, message: string): Promise<StoredRun | undefined>;
  /** step by step, the versions of each in the order in which they were given */
  answers(space: string, run: RunId): Promise<SealedAnswer[]>;
  /** the answer versions that are approved for this audience, by item */
  approved(space: string, run: RunId, to: Recipient): Promise<Record<string, number>[]>;
}

export interface Ledger {
  commit(commit: Commit): Promise<CommitResult>;
  seen(space: string, eventId: string): Promise<boolean>;

  dueReminders(now: Instant, limit: number): Promise<DueReminder[]>;
  told(now: Instant, limit: number): Promise<DueTold[]>;
  /** It could not be dispatched: again at `until`, and after five tries never (`trouble` shows it). */
  putOff(row: DueReminder | DueTold, until: Instant, why: string): Promise<void>;
  /** the earliest moment at which a reminder or a message falls due */
  nextDue(): Promise<Instant | undefined>;
  /** the earliest moment at which somebody hears from Lærke: as nextDue, without what is tried again */
  nextPromise(): Promise<Instant | undefined>;

  /**
   * Leases due rows, those due longest first, at most one per recipient at a time: of theirs the oldest, and a nudge only
   * when nothing else is due to them.
   */
  claim(now: Instant, leaseUntil: Instant, limit: number): Promise<OutboxRow[]>;
  /**
   * Says on record, before the platform is called, that it will be. With a `budget`, in the same transaction: unless as
   * many of this urgency were sent to this person already, or may have been. These others, and no more, come to stand in
   * its message (docs/decisions/0015), unless they have changed since they were read.
   */
  sending(row: OutboxRow, leaseUntil: Instant, budget?: Budget, others?: OutboxRow[]): Promise<Marked>;
  /**
   * The rows that stand in this one's message, or are to; with `due`, those too that Lærke begins with the same person,
   * that are due by then, and that could be put into it.
   */
  beside(row: OutboxRow, due?: Instant): Promise<OutboxRow[]>;
  /** What comes of a message comes of all that stand in it; those in one that has not come are due by themselves. */
  settle(row: OutboxRow, outcome: Outcome): Promise<void>;
  /** Frees rows whose lease has run out, because their owner vanished; those that were being sent become `unsure`. */
  release(now: Instant): Promise<number>;

  /** What waits for this person, or to be posted in this channel, may be tried again at once, unless it may still land by itself. */
  hurry(space: string, to: Destination, now: Instant): Promise<void>;

  /** the latest sent message of a slot, for a thread below it */
  latest(space: string, run: RunId, slot: string, to: Destination): Promise<MessageRef | undefined>;
  /** what a plain text from this person means as a reply to that message */
  askedAt(space: string, person: PersonId, replyTo: MessageRef): Promise<AskedMessage | undefined>;
  /**
   * the latest questions to this person, the newest first: one that is still on its way included, but none that waits
   * for working hours or for the budget
   */
  asked(space: string, person: PersonId): Promise<AskedMessage[]>;
  /** when the latest message of a run came to stand before this person, with the same exception; undefined while it is on its way */
  latestSeen(space: string, run: RunId, person: PersonId): Promise<Instant | undefined>;
  /** whether this message of Lærke's is on record: an answer of the moment is not */
  knows(space: string, ref: MessageRef): Promise<boolean>;
  /** everything that stands in this message, from top to bottom */
  standsAt(space: string, ref: MessageRef): Promise<StandingCard[]>;
  /** The message no longer says what it should (a stale button was pressed): deliver it again, in place. */
  refreshAt(space: string, ref: MessageRef): Promise<void>;
  /** how many messages to this network or its members were given up */
  parkedIn(space: string, network: NetworkId): Promise<number>;
  /** Those are tried again from now on. */
  retry(space: string, network: NetworkId, now: Instant): Promise<void>;
  /** those to whom something was given up because they could not be reached */
  unreached(): Promise<PersonId[]>;
  /** What was given up for that reason is tried again from now on. */
  retryUnreached(space: string, person: PersonId, now: Instant): Promise<void>;
  /** rows that need a person: parked ones, some of which were to be taken away (`leaving`), and how many are late */
  trouble(now: Instant): Promise<{ parked: { id: string; why: string; leaving?: boolean }[]; late: number }>;
}

export type Installation = { workspace: WorkspaceRef; space: string; token?: string; botUser?: string };
export interface Installations {
  defaultSpace(defaults: Omit<Space, 'id'>): Promise<Space>;
  space(id: string): Promise<Space | undefined>;
  find(workspace: WorkspaceRef): Promise<Installation | undefined>;
  all(platform: Platform): Promise<Installation[]>;
  /** the workspaces that are connected to the space */
  workspaces(space: string): Promise<WorkspaceRef[]>;
  save(installation: Installation): Promise<void>;
}

/**
 * What a platform has to know of people and places to reach them again, where its calls alone don't tell: opaque to everybody
 * but that platform's adapter, which also sees to it that it goes when somebody's conversation is cleared.
 */
export interface AddressBook {
  get(workspace: WorkspaceRef, kind: AddressKind, key: string): Promise<string | undefined>;
  set(workspace: WorkspaceRef, kind: AddressKind, key: string, text: string): Promise<void>;
  remove(workspace: WorkspaceRef, kind: AddressKind, key: string): Promise<void>;
  /** those whose key begins so, in the keys' order */
  all(workspace: WorkspaceRef, kind: AddressKind, prefix?: string): Promise<{ key: string; text: string }[]>;
}
export type AddressKind = 'service' | 'account' | 'said' | 'channel';

/** The database. Every method that touches a person's or a network's things takes their space. */
export interface Store {
  people: People;
  networks: Networks;
  meetings: Meetings;
  feeds: Feeds;
  links: Links;
  runs: Runs;
  ledger: Ledger;
  installations: Installations;
  addresses: AddressBook;
  /** small facts about the installation itself */
  facts: { get(key: string): Promise<string | undefined>; set(key: string, value: string): Promise<void> };
  /** throws when the database can't be written */
  check(): Promise<void>;
  close(): Promise<void>;
}
