import type { Card } from '../../src/core/card.ts';
import type { Language, Reply } from '../../src/core/chat.ts';
import type { Instant } from '../../src/core/time.ts';

/** What the server and the page say to each other, as JSON. */

export type PagePerson = {
  account: string;
  name: string;
  title: string;
  language: Language;
  unread: number;
};

/** `author` is an account, or `laerke`. `under` puts it in the thread of that message; `replyTo` quotes that one. */
export type PageMessage = {
  id: string;
  author: string;
  at: Instant;
  text?: string;
  card?: Card;
  under?: string;
  replyTo?: string;
  edited?: true;
};

export type PageConversation = {
  id: string;
  kind: 'dm' | 'channel';
  name: string;
  unread: number;
  messages: PageMessage[];
};

/** Everything that one account sees at one moment; pushed whole at every change. */
export type PageState = {
  me: string;
  facilitator: string;
  /** Lærke has written to somebody: there is a network */
  begun: boolean;
  people: PagePerson[];
  conversations: PageConversation[];
  home?: Card;
  now: Instant;
  zone: string;
  canMoveTime: boolean;
};

/** What a person's act gives back at once, to that person alone. */
export type ActResult = { reply: Reply; at: Instant };

/** `moved` is false when nothing is waiting in the future. */
export type TimeResult = { now: Instant; moved: boolean };
