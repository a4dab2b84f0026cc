import type { Card } from '../../src/core/card.ts';
import type { Instant } from '../../src/core/time.ts';
import type { Cast } from './cast.ts';
import type { Journal } from './journal.ts';

export const BOT = 'laerke';

/** One change of what a message says, by the act that made it. */
export type Edit = { event: string; at: Instant; text: string; before: string };

/** When a message was taken away, and the act that did it if its author has. */
export type Gone = { at: Instant; event?: string };

/**
 * `id` counts up over all conversations. Acts are remembered (`event` is the one that said it), so that a redelivery
 * does nothing twice. Of a message that is gone nothing else is left.
 */
export type Message = {
  id: string;
  conversation: string;
  author: string;
  at: Instant;
  text?: string;
  card?: Card;
  nonce?: string;
  event?: string;
  under?: string;
  replyTo?: string;
  edits?: Edit[];
  gone?: Gone;
};

export type Entry =
  | { type: 'posted'; message: Message }
  | { type: 'updated'; id: string; card: Card; nonce: string }
  | { type: 'edited'; id: string; edit: Edit }
  | { type: 'home'; account: string; card: Card }
  | ({ type: 'read' } & Read);

type Read = { account: string; conversation: string; upTo: number };

/** The conversation between an account and Lærke. */
export const dmOf = (account: string) => `dm-${account}`;

/** The chat itself: conversations, messages, Home and what has been read. Written down before it is true. */
export class Platform {
  readonly #journal: Journal<Entry>;
  #messages = new Map<string, Message>();
  #homes = new Map<string, Card>();
  readonly #read = new Map<string, Read>();
  #last = 0;
  /** called after every change */
  onChange = () => {};

  constructor(
    readonly cast: Cast,
    journal: Journal<Entry>,
  ) {
    this.#journal = journal;
    for (const entry of journal.entries) this.#apply(entry);
  }

  has(account: string): boolean {
    return this.cast.members.some((member) => member.account === account);
  }

  post(message: Omit<Message, 'id'>): Message {
    const posted = { ...message, id: String(this.#last + 1) };
    this.#write({ type: 'posted', message: posted });
    return posted;
  }

  update(id: string, card: Card, nonce: string): void {
    this.#write({ type: 'updated', id, card, nonce });
  }

  edit(id: string, edit: Edit): Edit {
    this.#write({ type: 'edited', id, edit });
    return edit;
  }

  /** Takes messages away, and what they said out of the journal. Only that they were there is left. */
  remove(messages: Message[], gone: Gone): void {
    const left = new Map(this.#messages);
    for (const { id, conversation, author, at, event } of messages)
      left.set(id, { id, conversation, author, at, ...(event && { event }), gone });
    this.#journal.rewrite(this.#entries(left, this.#homes));
    this.#messages = left;
    this.onChange();
  }

  /** What Home said before is gone from the journal too: it may have been somebody's who is forgotten now. */
  setHome(account: string, card: Card): void {
    const homes = new Map(this.#homes).set(account, card);
    this.#journal.rewrite(this.#entries(this.#messages, homes));
    this.#homes = homes;
    this.onChange();
  }

  /** Everything in the conversation so far has been seen by the account. */
  markRead(account: string, conversation: string): void {
    if (this.unread(account, conversation) === 0) return;
    this.#write({ type: 'read', account, conversation, upTo: this.#last });
  }

  /** how many messages there have ever been */
  get written(): number {
    return this.#last;
  }

  /** Lærke has written something to somebody. */
  get hasBegun(): boolean {
    return [...this.#messages.values()].some(({ author }) => author === BOT);
  }

  message(id: string): Message | undefined {
    const message = this.#messages.get(id);
    return message?.gone ? undefined : message;
  }

  /** oldest first */
  messages(conversation: string): Message[] {
    return [...this.#messages.values()].filter(
      (message) => message.conversation === conversation && !message.gone,
    );
  }

  /** What an act has written, even if it is gone by now. */
  saidBy(event: string): Message | undefined {
    return [...this.#messages.values()].find((message) => message.event === event);
  }

  /** What an act has taken away. */
  removedBy(event: string): Message | undefined {
    return [...this.#messages.values()].find(({ gone }) => gone?.event === event);
  }

  home(account: string): Card | undefined {
    return this.#homes.get(account);
  }

  unread(account: string, conversation: string): number {
    const upTo = this.#read.get(readKey(account, conversation))?.upTo ?? 0;
    return this.messages(conversation).filter(({ id, author }) => Number(id) > upTo && author !== account)
      .length;
  }

  /** All that there is to know, as short as it can be told. */
  #entries(messages: Map<string, Message>, homes: Map<string, Card>): Entry[] {
    return [
      ...[...messages.values()].map((message) => ({ type: 'posted' as const, message })),
      ...[...homes].map(([account, card]) => ({ type: 'home' as const, account, card })),
      ...[...this.#read.values()].map((read) => ({ type: 'read' as const, ...read })),
    ];
  }

  #write(entry: Entry): void {
    this.#journal.append(entry);
    this.#apply(entry);
    this.onChange();
  }

  #apply(entry: Entry): void {
    switch (entry.type) {
      case 'posted':
        this.#last = Math.max(this.#last, Number(entry.message.id));
        this.#messages.set(entry.message.id, entry.message);
        return;
      case 'updated': {
        const { id, card, nonce } = entry;
        const before = this.#messages.get(id);
        if (before) this.#messages.set(id, { ...before, card, nonce });
        return;
      }
      case 'edited': {
        const { id, edit } = entry;
        const before = this.#messages.get(id);
        if (before)
          this.#messages.set(id, { ...before, text: edit.text, edits: [...(before.edits ?? []), edit] });
        return;
      }
      case 'home':
        this.#homes.set(entry.account, entry.card);
        return;
      case 'read': {
        const { account, conversation, upTo } = entry;
        this.#read.set(readKey(account, conversation), { account, conversation, upTo });
      }
    }
  }
}

const readKey = (account: string, conversation: string) => `${account} ${conversation}`;
