import type { Card, Form, Values } from './card.ts';
import type { Press } from './press.ts';
import type { Instant } from './time.ts';

export type Platform = 'slack' | 'teams' | 'web';
export type Language = 'da' | 'en';

/** A chat workspace as its platform names it: a Slack team, a Teams tenant, the local page. */
export type WorkspaceRef = { platform: Platform; id: string };

/** Where a message goes. `conversation` is the platform's own id and opaque outside the adapter. */
export type Address = { workspace: WorkspaceRef } & ({ account: string } | { channel: string });
/** Somebody's own conversation with Lærke. */
export type Direct = Extract<Address, { account: string }>;

/** A message that exists: enough to update it, answer under it, or recognise a reply to it. */
export type MessageRef = { conversation: string; message: string };

/** A message that was just posted, or found again: `at` is when the platform says it came to stand there. */
export type Posted = MessageRef & { at: Instant };

/** What a platform knows of an account. `zone` is an IANA name; `name` is the account where it tells none yet. */
export type Profile = { name: string; language?: Language; zone?: string; bot?: boolean };

/** What must be known before anything is posted to a channel (reliability.md: the check before every post). */
export type ChannelFacts = {
  name: string;
  /** nobody but `members` can read along */
  isPrivate: boolean;
  isShared: boolean;
  isArchived: boolean;
  /** accounts in the channel, this bot left out */
  members: string[];
};

/**
 * Who did it, where and when, on every event from every platform. `id` is the same on every redelivery. `account` is
 * empty where the platform names nobody (a channel that was renamed).
 */
type Source = {
  id: string;
  workspace: WorkspaceRef;
  account: string;
  at: Instant;
};

/**
 * What a person did in the chat. Content lives in `text` and `values` only and is never logged. `redraw` is a message
 * whose menu goes on showing what was chosen in it until the message is drawn anew.
 */
export type ChatEvent = Source &
  (
    | { kind: 'said'; text: string; message: MessageRef; replyTo?: MessageRef }
    /** what they said earlier reads otherwise now; `before` is what it said, where the platform tells */
    | { kind: 'edited'; text: string; before?: string; message: MessageRef; replyTo?: MessageRef }
    | { kind: 'deleted'; message: MessageRef }
    | { kind: 'pressed'; press: Press; message?: MessageRef; redraw?: MessageRef }
    /** a message has come into sight, and its platform asks how it reads by now; `pressed` answers */
    | { kind: 'looked'; message: MessageRef }
    | { kind: 'formWanted'; press: Press; channel?: string; redraw?: MessageRef }
    | { kind: 'submitted'; press: Press; values: Values; channel?: string }
    /** the menu of a message, theirs or somebody else's: what it says is to be kept, once they have reworded it */
    | { kind: 'keepWanted'; as: 'observation' | 'starMoment'; text: string }
    | { kind: 'word'; text: string; channel?: string }
    | { kind: 'homeOpened' }
    /** from now on they can be written to; they themselves have installed the app, or somebody has for everybody */
    | { kind: 'installed' }
    | { kind: 'channelChanged'; channel: string }
  );

/**
 * A file of the person's own: `type` is its media type. Of one that is no text, `text` is its bytes in that encoding: so
 * they travel wherever text can.
 */
export type TextFile = { name: string; type: string; text: string; encoding?: 'base64' };

/**
 * What the person gets back at once, in answer to what they just did. Only they see it. `form` answers `formWanted`
 * and `keepWanted` (and a `word`, where the platform can open one then); `errors` and `card` may answer `submitted`.
 */
export type Reply = {
  card?: Card;
  form?: Form;
  home?: Card;
  /** by input name: the form stays open with what was typed */
  errors?: Record<string, string>;
  /**
   * what the pressed card becomes: one that was an answer of the moment, so that no message on record stands there. Of a
   * message that was `looked` at, how it reads now
   */
  pressed?: Card;
  /** given to the person in their own conversation with Lærke, wherever they asked */
  files?: TextFile[];
};

/**
 * What an adapter calls for everything a person does. Never throws for anything a person did; it throws only when
 * the event could not be taken in (the database is down), and then the platform must be told so that it redelivers.
 */
export type Receive = (event: ChatEvent) => Promise<Reply>;

/** At most so many calls in any stretch of so many milliseconds. */
export type Rate = { most: number; within: number };

/** How often a platform takes a post in one conversation; and in a workspace an answer, what Lærke begins, an update. */
export type Rates = { conversation: Rate[]; workspace: Record<'answer' | 'begun' | 'update', Rate[]> };

/**
 * A chat platform as the runtime sees it. Every method may throw ChatError and nothing else. The adapter never
 * retries by itself: retries and limits are the outbox's.
 */
export interface Chat {
  readonly platform: Platform;
  /** as often as it likes when absent */
  readonly rates?: Rates;
  /** Posts a new message. `nonce` travels invisibly with it where the platform can carry one. */
  post(to: Address, card: Card, options: { nonce: string; under?: MessageRef }): Promise<Posted>;
  update(to: Address, ref: MessageRef, card: Card, options: { nonce: string }): Promise<void>;
  /**
   * Takes one of Lærke's own messages away. One that is gone already is no error; of one that the platform must keep,
   * nothing is left to be read.
   */
  remove(to: Address, ref: MessageRef): Promise<void>;
  /**
   * Takes everything of Lærke's away that has stood in a person's own conversation since before `until`: answers of the
   * moment and files too, which no record names. Where the platform's history can't be read, nothing.
   */
  clear(to: Direct, until: Instant): Promise<void>;
  /** The message with this nonce since then; 'unknown' where the platform's history can't be read. */
  find(
    to: Address,
    nonce: string,
    since: Instant,
    under?: MessageRef,
  ): Promise<Posted | undefined | 'unknown'>;
  showHome(workspace: WorkspaceRef, account: string, card: Card): Promise<void>;
  profile(workspace: WorkspaceRef, account: string): Promise<Profile>;
  /** undefined when the bot isn't in the channel or it doesn't exist */
  channel(workspace: WorkspaceRef, channel: string): Promise<ChannelFacts | undefined>;
}
