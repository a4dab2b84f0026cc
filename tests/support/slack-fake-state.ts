import type { FakeBlock, FakeHome, FakeView } from './slack-fake-blocks.ts';

export type FakeUser = {
  id: string;
  name: string;
  tz?: string;
  locale?: string;
  is_bot?: boolean;
  deleted?: boolean;
};
export type FakeChannel = {
  id: string;
  name: string;
  members: string[];
  is_private: boolean;
  is_archived?: boolean;
  is_ext_shared?: boolean;
};
export type FakeMetadata = { event_type: string; event_payload: Record<string, unknown> };
export type FakeFile = { id: string; name: string; title: string; text: string };
export type FakeMessage = {
  channel: string;
  ts: string;
  user: string;
  text: string;
  blocks: FakeBlock[];
  metadata?: FakeMetadata;
  thread_ts?: string;
  files?: FakeFile[];
  /** what a deleted message becomes under which others stand */
  subtype?: 'tombstone';
  /** by whoever wrote it, if it was a person */
  edited?: { user: string; ts: string };
  edits: number;
};
/** What one person alone sees, below a message or after a command. */
export type FakeEphemeral = { channel: string; user: string; ts: string; text: string; blocks: FakeBlock[] };
/** A file that is awaited, or has come and waits to be shared. */
type FakeUpload = { name: string; length: number; bytes?: Buffer; isShared: boolean };
/** Where an answer to a deed goes; `stoodOn` is the message that was pressed. */
type FakeResponse = { channel: string; user: string; stoodOn: string | undefined };
export type OpenView = FakeView & { id: string };

const TRIGGER_LIFE = 3_000;
const RESPONSE_USES = 5;

/** One Slack workspace: who is there, what has been said, and what is open on whose screen. */
export class FakeWorkspace {
  readonly messages: FakeMessage[] = [];
  readonly ephemerals: FakeEphemeral[] = [];
  readonly uploads = new Map<string, FakeUpload>();
  /** the origin that files are to be sent to */
  uploadsAt = '';
  readonly homes = new Map<string, FakeHome>();
  /** the modals in front of each account, topmost last */
  readonly modals = new Map<string, OpenView[]>();
  readonly #triggers = new Map<string, { user: string; at: number; used: boolean }>();
  readonly #responses = new Map<string, FakeResponse & { uses: number }>();
  #counter = 0;
  #lastTs = 0;

  constructor(
    readonly team: string,
    readonly bot: string,
    readonly users: FakeUser[],
    readonly channels: FakeChannel[],
    readonly now: () => number,
  ) {}

  /** a number that no other call gets */
  next(): number {
    this.#counter += 1;
    return this.#counter;
  }

  user(id: string): FakeUser | undefined {
    return this.users.find((user) => user.id === id);
  }

  /** The channel as the bot may see it: private ones only from within, direct messages always. */
  conversation(id: string): FakeChannel | undefined {
    const direct = this.users.find((user) => directWith(user.id) === id);
    if (direct) return { id, name: '', members: [direct.id, this.bot], is_private: true };
    const channel = this.channels.find((one) => one.id === id);
    return channel?.is_private && !channel.members.includes(this.bot) ? undefined : channel;
  }

  in(channel: string): FakeMessage[] {
    return this.messages.filter((message) => message.channel === channel);
  }

  message(channel: string, ts: string): FakeMessage | undefined {
    return this.messages.find((message) => message.channel === channel && message.ts === ts);
  }

  post(message: Omit<FakeMessage, 'ts' | 'edits'>): FakeMessage {
    const posted = { ...message, ts: this.timestamp(), edits: 0 };
    this.messages.push(posted);
    return posted;
  }

  whisper(told: Omit<FakeEphemeral, 'ts'>): void {
    this.ephemerals.push({ ...told, ts: this.timestamp() });
  }

  /** What this person sees there under this id: a message, or something for them alone. */
  standing(channel: string, user: string, ts: string): FakeMessage | FakeEphemeral | undefined {
    const alone = this.ephemerals.find(
      (one) => one.channel === channel && one.user === user && one.ts === ts,
    );
    return alone ?? this.message(channel, ts);
  }

  /** A person takes a message away. Where others stand under it, a stone stays in its place. */
  erase(message: FakeMessage): 'gone' | FakeMessage {
    const { channel, ts } = message;
    if (this.in(channel).some((one) => one.thread_ts === ts && one.ts !== ts)) {
      const text = 'This message was deleted.';
      return Object.assign(message, {
        user: 'USLACKBOT',
        text,
        blocks: [],
        subtype: 'tombstone',
        thread_ts: ts,
      });
    }
    this.messages.splice(this.messages.indexOf(message), 1);
    return 'gone';
  }

  /** Slack's message ids: the time in seconds with six decimals, each later than the one before. */
  timestamp(): string {
    this.#lastTs = Math.max(this.#lastTs + 1, Math.round(this.now() * 1000));
    const digits = String(this.#lastTs).padStart(7, '0');
    return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
  }

  newTrigger(user: string): string {
    const id = `trigger.${this.team}.${this.next()}`;
    this.#triggers.set(id, { user, at: this.now(), used: false });
    return id;
  }

  /** The account whose deed a trigger stands for, or Slack's error code: each works once, within 3 seconds. */
  useTrigger(id: string | undefined): { user: string } | string {
    const trigger = this.#triggers.get(id ?? '');
    if (!trigger) return 'invalid_trigger_id';
    if (trigger.used) return 'exchanged_trigger_id';
    if (this.now() - trigger.at > TRIGGER_LIFE) return 'expired_trigger_id';
    trigger.used = true;
    return { user: trigger.user };
  }

  newResponseId(channel: string, user: string, stoodOn: string | undefined): string {
    const id = `response-${this.next()}`;
    this.#responses.set(id, { channel, user, stoodOn, uses: 0 });
    return id;
  }

  /** Where an answer to a response URL goes; undefined when it is unknown or used up. */
  useResponse(id: string): FakeResponse | undefined {
    const response = this.#responses.get(id);
    if (!response || response.uses >= RESPONSE_USES) return undefined;
    response.uses += 1;
    return response;
  }

  openModal(user: string, view: FakeView, onTop: boolean): OpenView {
    const opened = { ...view, id: `V${this.next()}` };
    this.modals.set(user, [...(onTop ? (this.modals.get(user) ?? []) : []), opened]);
    return opened;
  }

  replaceModal(id: string, view: FakeView): boolean {
    for (const [user, stack] of this.modals) {
      if (!stack.some((one) => one.id === id)) continue;
      this.modals.set(
        user,
        stack.map((one) => (one.id === id ? { ...view, id } : one)),
      );
      return true;
    }
    return false;
  }

  modalOf(user: string): OpenView | undefined {
    return this.modals.get(user)?.at(-1);
  }
}

/** The id of the direct messages between the bot and somebody. */
export function directWith(user: string): string {
  return `D${user}`;
}
