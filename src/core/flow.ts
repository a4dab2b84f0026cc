import { z } from 'zod';
import type { Card, Form, Values } from './card.ts';
import type { Language, WorkspaceRef } from './chat.ts';
import { UserError } from './errors.ts';
import type { BusyView, MeetingKind, MeetingView } from './meeting.ts';
import type { Press, RunPress } from './press.ts';
import type { Right, Role } from './rights.ts';
import type { Day, DayRange, Instant, WallTime } from './time.ts';

export type PersonId = string;
export type NetworkId = string;
export type RunId = string;

/** Who a message is for: one person in private, or everybody in a network's channel. */
export type Recipient = { person: PersonId } | { network: NetworkId };

/** Which of a flow's cards is meant, in ids and enums: `{ name: 'question', step: 'baseline' }`. Never text. */
export type ViewRef = { name: string } & Record<string, string>;

/**
 * How much a message may disturb. The agenda, never a flow, turns it into a moment.
 * reply: answers what the person just did · live: inside a meeting that has started, or an operational alert ·
 * consent: somebody waits for their answer, or they can object until a set time, which no budget may take from them · chosen: the person chose the moment, or
 * it belongs to a meeting · nudge: our own idea · invitation: the one message that may reach somebody who has not said
 * yes.
 */
export type Urgency = 'reply' | 'live' | 'consent' | 'chosen' | 'nudge' | 'invitation';

/** What a decision wants to happen. All of it is written in one transaction with the new state, or none of it. */
export type Effect =
  /**
   * A new message in a slot. What was posted there before stays and is rendered again as superseded; what was not
   * posted yet never will be.
   */
  | {
      type: 'show';
      slot: string;
      to: Recipient;
      view: ViewRef;
      urgency: Urgency;
      /** posted in the thread below the latest message of this slot */
      under?: string;
      /** a plain reply to this message is this press, the text being its value `answer` */
      replyAs?: RunPress;
    }
  /** The slot's latest message is rendered again where it stands (no notification). */
  | { type: 'refresh'; slot: string }
  /** Wake me with `reminderDue {key}` at `due`, which is what `at` says in UTC. The same key replaces. */
  | { type: 'remind'; key: string; at: WallTime; due: Instant }
  | { type: 'cancel'; key: string }
  /** Another run begins. `id` makes it the same run however often the deciding event is retried. */
  | { type: 'start'; flow: string; id: RunId; owner: PersonId; network?: NetworkId; input: unknown }
  /** Another run gets an event: ids, enums and dates only. */
  | { type: 'tell'; run: RunId; event: { type: string } & Record<string, unknown> }
  /** Every other open run of the owner, or of that person, that understands the event gets it. */
  | { type: 'tellOwn'; event: { type: string }; of?: PersonId }
  /** Every open run of anybody active in these networks that understands the event gets it. */
  | { type: 'tellMembers'; networks: NetworkId[]; event: { type: string } };

/**
 * Something written: a new version of one step's answer. The text is sealed before it is stored, with the key of whoever
 * wrote it: `by`, or the run's owner.
 */
export type NewAnswer = { step: string; version: number; text: string; by?: PersonId };

/** One version of one step's answer. */
export type AnswerRef = { step: string; version: number };

/**
 * What a flow decided. Returning the same state and nothing else means: this no longer fits, nothing happens. Within
 * a decision, cancelling comes before reminding. `erased` versions are deleted for good: their author took them back.
 */
export type Decision<S> = {
  state: S;
  answers?: NewAnswer[];
  erased?: AnswerRef[];
  effects?: Effect[];
};

/** When and by whom, and in which run an event happens. `by` is absent for the clock and for other runs. */
export type Stamp = { at: Instant; by?: PersonId; run: RunId; owner: PersonId; network?: NetworkId };

export type PersonView = {
  id: PersonId;
  name: string;
  language: Language;
  /** IANA zone */
  zone: string;
  /** working hours as `HH:MM`, in the person's zone */
  hours: { from: string; to: string };
  /** has asked to be forgotten: not to be dealt with before that is done */
  leaving?: true;
};

/** Days on which a person is left in peace: a public holiday, days that their network is closed, or a pause of theirs. */
export type DaysOff = DayRange & { why: 'holiday' | 'closed' | 'pause'; name?: Record<Language, string> };

/** Somebody with their days off, ahead and of late, as whatever is to be planned for them needs it. */
export type WorkingPerson = PersonView & { off: DaysOff[] };

export type MemberView = { person: PersonView; role: Role; status: MemberStatus };
export type MemberStatus = 'invited' | 'later' | 'active' | 'declined' | 'left';
export type NetworkView = {
  id: NetworkId;
  name: string;
  language: Language;
  zone: string;
  members: MemberView[];
  /** what its leaders work towards, in the network's own words (K16) */
  goal?: string;
  /** whom to talk with when things are hard, as its facilitator wrote it */
  contact?: string;
  programme?: ProgrammeView;
  /** public holidays and the days on which it is closed; known of those that a run itself concerns */
  off?: DaysOff[];
};

/** What a programme says in its own words: its goal (K16), and texts in place of Lærke's, by their keys. */
export type ProgrammeView = {
  id: string;
  name: Record<Language, string>;
  goal: Partial<Record<Language, string>>;
  texts: Partial<Record<Language, Readonly<Record<string, string>>>>;
  dates?: ProgrammeDates;
};

/** How the dates of a programme hang together (docs/programmes.md). */
export type ProgrammeDates = {
  /** what a module is called, in their order (T9), and whether it is a bootcamp, which has no second day (T25) */
  modules: (Record<Language, string> & { bootcamp?: true })[];
  /** how many days after a module's first day its second one is (T10) */
  day2After?: number;
  /** how many days there are at least between acting and looking back on it */
  gap?: number;
  /** after how long the network's meetings come again, and joint ones: ISO durations of weeks or months (N3, K6) */
  every?: { network?: string; joint?: string };
  /** how many minutes a meeting takes, by its kind */
  minutes: Partial<Record<MeetingKind, number>>;
  /** the mentor meeting: at the latest so many days after a module's first day, with nudges after so many (T12) */
  mentor?: { by: number; nudges: number[] };
  /** whether the leader and their mentor had better talk between every two teaching days (T13) */
  recommendTalk?: true;
  /** between which teaching days an extra mentor or a leadership internship is offered (T17) */
  extraMentor?: { opens: ModuleDay; closes: ModuleDay };
};

/** A teaching day of a module, counted from 1 (T10). */
export type ModuleDay = { module: number; kind: 'day1' | 'day2' };

/** `text` is opened when it is looked at, which costs something: what is not shown is better left alone. */
export type AnswerView = { step: string; version: number; readonly text: string; at: Instant };

/** A part that somebody had in a round of a reflection meeting. */
export const PARTS = ['presenter', 'interviewer', 'reflector'] as const;
export type RoundPart = (typeof PARTS)[number];
export type PastPart = { person: PersonId; part: RoundPart; day: Day };

/** How many leaders are in a phase of a cycle; without one, in no cycle. */
export type PhaseCount = { phase?: string; leaders: number };

/**
 * Everything that a flow can ask to look at. The runtime loads what the flow declares in `reads`, and for a reader
 * other than its author it leaves out every answer version that was not approved for that reader's audience.
 */
export type ReadModels = {
  owner: WorkingPerson;
  /** the networks in which the owner is active, and those that the state names (`networks`) */
  networks: NetworkView[];
  /** the network the run belongs to */
  network: NetworkView | undefined;
  /** the programmes that a network can follow */
  programmes: ProgrammeView[];
  /** all versions that the reader may see, step by step, each step's oldest first */
  answers: AnswerView[];
  /** the meetings that the owner is asked to come to, by date, past and cancelled ones included */
  calendar: MeetingView[];
  /** the meetings of the network the run belongs to, by date, past and cancelled ones included */
  dates: MeetingView[];
  /** when those whom the state names are taken up: the meetings booked with them that Lærke knows of, and not what they are */
  busy: BusyView[];
  /**
   * those whom the state names (`people`), as far as they are still here; nobody before there is a state. Whom no platform can
   * name yet has an empty name
   */
  people: WorkingPerson[];
  /** the run of this kind in this network that this one goes on from, with what the network may read of it */
  earlier: { state: unknown; version: number; answers: AnswerView[] } | undefined;
  /** of whoever reads, if it is a person: their latest cycle as they themselves may read it; never anybody else's */
  readersCycle: { run: RunId; open: boolean; answers: AnswerView[] } | undefined;
  /** which parts people have had in the network's rounds, but for those of this run */
  pastParts: PastPart[];
  /** who of this network is a mentor of whom (K25: nobody is interviewed by their own nearest leader) */
  mentors: { leader: PersonId; mentor: PersonId }[];
  /**
   * Scores whose authors want them counted in the network's pictures, and which have been in none: of each step one a
   * person, and nothing that tells whose it is, the order included. Only a decision sees them, never a card.
   */
  countedScores: CountedScore[];
};
/** `mark` stands for this version of the score, and for nothing else */
export type CountedScore = { step: string; mark: string; score: number };
export type ReadModel = keyof ReadModels;

/** Who looks: in which language and zone, and as what. `now` lets a card say "tomorrow". */
export type Reader = {
  language: Language;
  zone: string;
  now: Instant;
  as: Recipient;
};

/** What other people's screens and counts may build on: ids, enums, dates and set-up names, never answers. */
export type Projection =
  | {
      table: 'network';
      name: string;
      language: Language;
      zone: string;
      /** one in each workspace at most */
      channels: { workspace: WorkspaceRef; channel: string }[];
      goal?: string;
      contact?: string;
      programme?: string;
      closed?: DayRange[];
    }
  | { table: 'membership'; person: PersonId; role: Role; status: MemberStatus }
  | { table: 'cycle'; phase: string; number: number; lookBack?: string }
  /** these versions of the answers are approved for this audience */
  | { table: 'audience'; item: string; to: Recipient; versions: Record<string, number> }
  /** somebody besides the owner has a part in this run, and may do what the right of that role allows */
  | { table: 'participant'; person: PersonId; role: Role }
  /** these scores may be counted in the network's pictures, without a name; nobody reads them from here */
  | { table: 'counted'; network: NetworkId; versions: Record<string, number> }
  /** this score has been in a picture that a group has seen; one that is in another run's already is refused */
  | { table: 'released'; mark: string }
  | ({ table: 'meeting' } & Omit<MeetingView, 'run'>)
  /** a part that was theirs in a round, so that next time it can be somebody else's */
  | ({ table: 'part'; round: number } & PastPart)
  /** a message of the owner's, whose later edits and deletion concern this run */
  | { table: 'source'; message: string };

/** A conversation written down for the one who had it: to be read again, and to be taken away (`export`). */
export type Story = { title: string; chapters: { heading: string; entries: StoryEntry[] }[] };
export type StoryEntry = { label: string; text: string; at?: Instant };

/**
 * One kind of conversation. Pure: no clock, no network, no database; everything comes in, everything goes out as a
 * Decision. S is the stored state (small: ids, enums, dates), E the events it understands.
 */
export type Flow<S, E extends { type: string }, R extends ReadModel> = {
  id: string;
  version: number;
  state: z.ZodType<S>;
  event: z.ZodType<E>;
  /** which right each event takes (core/rights.ts) */
  rights: Record<E['type'], Right>;
  reads: readonly R[];
  start(input: unknown, stamp: Stamp, read: Pick<ReadModels, R>): Decision<S>;
  /** Throws UserError for what a person can mend. An event that no longer fits returns the state as it is. */
  reduce(state: S, event: E, stamp: Stamp, read: Pick<ReadModels, R>): Decision<S>;
  card(state: S, view: ViewRef, reader: Reader, read: Pick<ReadModels, R>, run: RunId): Card;
  /** The form behind a form button. It answers the form's own press in the same way, so that it can be shown again. */
  form(state: S, press: Press, reader: Reader, read: Pick<ReadModels, R>, run: RunId): Form | undefined;
  /** Whether the conversation still goes on. */
  isOpen(state: S): boolean;
  /** Whether, once it has ended, the next one of its kind in the network goes on from it (`earlier`). */
  goesOn?(state: S): boolean;
  /** Every row that others see of this run: a membership or an audience that is not named any more is removed. */
  project(state: S): Projection[];
  /** Who besides the owner is to be known of, for the read model `people`. */
  people?(state: S): PersonId[];
  /** Which networks are to be known of, whether the owner is in them or not, for the read model `networks`. */
  networks?(state: S): NetworkId[];
  /** Everything that the owner has written in it, in the reader's language. */
  story(state: S, reader: Reader, read: Pick<ReadModels, R>): Story;
  /** A stored state of an older version, made into one that `state` accepts. */
  upgrade?(older: unknown, version: number): unknown;
};

/** A flow as the runtime holds it: states and events come in unknown and are checked on the way. */
export type AnyFlow = {
  id: string;
  version: number;
  reads: readonly ReadModel[];
  rightFor(eventType: string): Right | undefined;
  eventTypes: readonly string[];
  /** the event that a press, a form or a reply means; UserError `error.gone` when this flow knows no such event */
  parse(event: unknown): { type: string };
  start(input: unknown, stamp: Stamp, read: ReadModels): Decision<unknown>;
  reduce(state: unknown, event: { type: string }, stamp: Stamp, read: ReadModels): Decision<unknown>;
  card(state: unknown, view: ViewRef, reader: Reader, read: ReadModels, run: RunId): Card;
  form(state: unknown, press: Press, reader: Reader, read: ReadModels, run: RunId): Form | undefined;
  isOpen(state: unknown): boolean;
  goesOn(state: unknown): boolean;
  project(state: unknown): Projection[];
  people(state: unknown): PersonId[];
  networks(state: unknown): NetworkId[];
  story(state: unknown, reader: Reader, read: ReadModels): Story;
  load(stored: unknown, version: number): unknown;
};

/** Checks states and events at the flow's edge, once, so that neither runtime nor flow has to. */
export function defineFlow<S, E extends { type: string }, R extends ReadModel>(
  flow: Flow<S, E, R>,
): AnyFlow & { typed: Flow<S, E, R> } {
  return {
    typed: flow,
    id: flow.id,
    version: flow.version,
    reads: flow.reads,
    eventTypes: Object.keys(flow.rights),
    rightFor: (type) =>
      Object.hasOwn(flow.rights, type) ? (flow.rights as Record<string, Right>)[type] : undefined,
    parse(event) {
      const parsed = flow.event.safeParse(event);
      if (!parsed.success) throw new UserError('error.gone');
      return parsed.data;
    },
    start: (input, stamp, read) => flow.start(input, stamp, read),
    reduce: (state, event, stamp, read) => flow.reduce(state as S, event as E, stamp, read),
    card: (state, view, reader, read, run) => flow.card(state as S, view, reader, read, run),
    form: (state, press, reader, read, run) => flow.form(state as S, press, reader, read, run),
    isOpen: (state) => flow.isOpen(state as S),
    goesOn: (state) => flow.goesOn?.(state as S) ?? false,
    project: (state) => flow.project(state as S),
    people: (state) => flow.people?.(state as S) ?? [],
    networks: (state) => flow.networks?.(state as S) ?? [],
    story: (state, reader, read) => flow.story(state as S, reader, read),
    load: (stored, version) =>
      flow.state.parse(version === flow.version || !flow.upgrade ? stored : flow.upgrade(stored, version)),
  };
}

/** The event that a press means: its arguments, the form's values and the reply's text side by side. */
export function eventOf(press: RunPress, values: Values = {}): unknown {
  return { ...press.args, ...values, type: press.type };
}

/** Every event that wakes a run on time looks like this. */
export const reminderDue = z.strictObject({ type: z.literal('reminderDue'), key: z.string() });
