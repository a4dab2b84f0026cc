import { createHash } from 'node:crypto';
import type { DialogCard, MessageCard } from './teams-fake-cards.ts';

/** `id` is the directory object id. */
export type FakeUser = {
  id: string;
  name: string;
  /** BCP 47; Danish when absent */
  locale?: string;
  /** IANA; Copenhagen's when absent */
  timezone?: string;
  guest?: boolean;
  /** whether the app is installed for them; it is when absent */
  installed?: boolean;
  /** they have blocked the bot */
  blocked?: boolean;
};
export type FakeChannel = { id: string; name: string; type: 'standard' | 'private' | 'shared' };
/** `id` is also that of the General channel, which is there unless `channels` has one with that id. */
export type FakeTeam = {
  id: string;
  name?: string;
  channels: FakeChannel[];
  /** object ids */
  members: string[];
  /** whether the app is in it; it is when absent */
  installed?: boolean;
};
export type FakeChat = { id: string; name?: string; members: string[]; installed?: boolean };

/** What a message of the bot's holds besides text: one card, a question whether a file is wanted, or the file. */
export type FakeContent = {
  text?: string;
  summary?: string;
  card?: MessageCard;
  consent?: FakeConsent;
  file?: { name: string; uniqueId: string };
};
export type FakeConsent = {
  name: string;
  size: number;
  acceptContext: unknown;
  declineContext: unknown;
  answered?: 'accept' | 'decline';
};
export type FakeMessage = FakeContent & {
  id: string;
  /** without the thread */
  conversation: string;
  /** the message that it stands under, in a channel */
  root?: string;
  /** an object id, or `bot` */
  from: string;
  at: number;
  /** it was posted, rather than said in answer */
  kept: boolean;
  edits: number;
  gone: boolean;
  /** the message that this one quotes */
  quotes?: string;
  /** what somebody has in its place since they pressed it, by object id, until the bot updates it */
  views: Map<string, MessageCard>;
};

/** A dialog in front of somebody. `from` says where it was opened; `command` sends it off if that has opened it. */
export type FakeDialog = {
  id: number;
  title: string;
  card: DialogCard;
  from: { conversation: string; thread?: string; command?: { commandId: string; messagePayload: object } };
};

/** Where a message can stand. */
export type FakePlace =
  | { kind: 'personal'; id: string; user: FakeUser }
  | { kind: 'chat'; id: string; chat: FakeChat }
  | { kind: 'channel'; id: string; team: FakeTeam; channel: FakeChannel };

export type FakeUpload = { account: string; name: string; size: number; bytes?: Buffer };

/** One Teams tenant: who is there, what has been said, and what is open on whose screen. */
export class FakeTenant {
  readonly messages: FakeMessage[] = [];
  readonly uploads = new Map<string, FakeUpload>();
  readonly dialogs = new Map<string, FakeDialog>();
  /** what a person was told in a line of text, in answer to what they pressed */
  readonly told: { id: number; account: string; text: string }[] = [];
  readonly #opened = new Set<string>();
  readonly #latest = new Map<string, number>();
  #counter = 0;

  constructor(
    readonly id: string,
    readonly appId: string,
    readonly users: FakeUser[],
    readonly teams: FakeTeam[],
    readonly chats: FakeChat[],
    readonly now: () => number,
  ) {}

  get bot(): string {
    return `28:${this.appId}`;
  }

  /** a number that no other call gets */
  next(): number {
    this.#counter += 1;
    return this.#counter;
  }

  /** @param id an object id, or the id that this bot knows them by */
  user(id: string): FakeUser | undefined {
    return this.users.find((user) => user.id === id || mriOf(user.id) === id);
  }

  /** @param id without the thread */
  place(id: string): FakePlace | undefined {
    const user = this.users.find((one) => personalWith(one.id) === id);
    if (user) return { kind: 'personal', id, user };
    const chat = this.chats.find((one) => one.id === id);
    if (chat) return { kind: 'chat', id, chat };
    for (const team of this.teams) {
      const channel = channelsOf(team).find((one) => one.id === id);
      if (channel) return { kind: 'channel', id, team, channel };
    }
    return undefined;
  }

  /** The bot may begin a conversation where the app is: with the person, or in a team or chat that they are in. */
  isReachable({ id, installed }: FakeUser): boolean {
    if (installed !== false) return true;
    return [...this.teams, ...this.chats].some(
      (group) => group.installed !== false && group.members.includes(id),
    );
  }

  /** the personal conversation exists from now on */
  open({ id }: FakeUser): string {
    const conversation = personalWith(id);
    this.#opened.add(conversation);
    return conversation;
  }

  isOpen(conversation: string): boolean {
    return this.#opened.has(conversation);
  }

  in(conversation: string): FakeMessage[] {
    return this.messages.filter((message) => message.conversation === conversation && !message.gone);
  }

  message(conversation: string, id: string): FakeMessage | undefined {
    return this.in(conversation).find((message) => message.id === id);
  }

  post(message: Omit<FakeMessage, 'id' | 'at' | 'edits' | 'gone' | 'views'>): FakeMessage {
    const at = this.moment(message.conversation);
    const posted = { ...message, id: `${at}`, at, edits: 0, gone: false, views: new Map() };
    this.messages.push(posted);
    return posted;
  }

  /** The time in milliseconds, later than every moment before in this conversation: what Teams makes ids of. */
  moment(conversation: string): number {
    const at = Math.max(this.now(), (this.#latest.get(conversation) ?? 0) + 1);
    this.#latest.set(conversation, at);
    return at;
  }

  tell(account: string, text: string): void {
    this.told.push({ id: this.next(), account, text });
  }

  /** What the person sees in the place of the message. */
  cardFor(account: string | undefined, { views, card }: FakeMessage): MessageCard | undefined {
    return (account && views.get(account)) || card;
  }
}

/** `19:…@thread.tacv2;messageid=1` is the thread below message 1. */
export function threadOf(conversation: string): { id: string; root?: string } {
  const [id = '', root] = conversation.split(';messageid=');
  return root === undefined ? { id } : { id, root };
}

export const conversationOf = ({ conversation, root }: Pick<FakeMessage, 'conversation' | 'root'>) =>
  root === undefined ? conversation : `${conversation};messageid=${root}`;

/** General first, as Teams lists them. */
export function channelsOf({ id, channels }: FakeTeam): FakeChannel[] {
  const hasGeneral = channels.some((channel) => channel.id === id);
  return hasGeneral ? channels : [{ id, name: 'General', type: 'standard' }, ...channels];
}

/** The id by which this bot, and no other, knows a person. */
export const mriOf = (account: string) => `29:1${digest(`person ${account}`)}`;

/** The id of the conversation between the bot and somebody. */
export const personalWith = (account: string) => `a:1${digest(`conversation ${account}`)}`;

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
