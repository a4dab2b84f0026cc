import type { Card } from '../../src/core/card.ts';
import type { Instant } from '../../src/core/time.ts';
import type { Cast } from './cast.ts';
import type { Journal } from './journal.ts';

export const BOT = 'laerke';

/** `id` counts up over all conversations. `event` is the act that said it, so that a redelivery says nothing twice. */
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
};

export type Entry =
  | { type: 'posted'; message: Message }
  | { type: 'updated'; id: string; card: Card; nonce: string }
  | { type: 'removed'; id: string }
  | { type: 'home'; account: string; card: Card }
  | { type: 'read'; account: string; conversation: string; upTo: number };

/** The conversation between an account and Lærke. */
export const dmOf = (account: string) => `dm-${account}`;

/** The chat itself: conversations, messages, Home and what has been read. Written down before it is true. */
export class Platform {
  readonly #journal: Journal<Entry>;
  readonly #messages = new Map<string, Message>();
  readonly #homes = new Map<string, Card>();
  readonly #read = new Map<string, number>();
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

  remove(id: string): void {
    this.#write({ type: 'removed', id });
  }

  setHome(account: string, card: Card): void {
    this.#write({ type: 'home', account, card });
  }

  /** Everything in the conversation so far has been seen by the account. */
  markRead(account: string, conversation: string): void {
    if (this.unread(account, conversation) === 0) return;
    this.#write({ type: 'read', account, conversation, upTo: this.#last });
  }

  /** Lærke has written something to somebody. */
  get hasBegun(): boolean {
    return [...this.#messages.values()].some(({ author }) => author === BOT);
  }

  message(id: string): Message | undefined {
    return this.#messages.get(id);
  }

  /** oldest first */
  messages(conversation: string): Message[] {
    return [...this.#messages.values()].filter((message) => message.conversation === conversation);
  }

  home(account: string): Card | undefined {
    return this.#homes.get(account);
  }

  unread(account: string, conversation: string): number {
    const upTo = this.#read.get(readKey(account, conversation)) ?? 0;
    return this.messages(conversation).filter(({ id, author }) => Number(id) > upTo && author !== account)
      .length;
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
      case 'removed':
        this.#messages.delete(entry.id);
        return;
      case 'home':
        this.#homes.set(entry.account, entry.card);
        return;
      case 'read':
        this.#read.set(readKey(entry.account, entry.conversation), entry.upTo);
    }
  }
}

const readKey = (account: string, conversation: string) => `${account} ${conversation}`;
