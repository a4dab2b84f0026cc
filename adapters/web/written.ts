import { plainText } from '../../src/core/card.ts';
import type { ChatEvent, MessageRef, WorkspaceRef } from '../../src/core/chat.ts';
import type { Instant } from '../../src/core/time.ts';
import { type Body, HttpError } from '../json-body.ts';
import { optionalTextIn, textIn } from './body.ts';
import { refTo } from './chat.ts';
import { dmOf, type Message, type Platform } from './platform.ts';
import { places } from './view.ts';

/** What is common to all that one act leads to. `id` is the act's. */
export type Source = { id: string; workspace: WorkspaceRef; account: string; at: Instant };

/** A text in the DM is a message first, like anywhere; the event then points at it. */
export function said(body: Body, source: Source, platform: Platform): ChatEvent {
  const conversation = dmOf(source.account);
  const text = textIn(body, 'text');
  const answered = answeredIn(body, conversation, platform);
  const message =
    platform.saidBy(source.id) ??
    platform.post({
      conversation,
      author: source.account,
      at: source.at,
      text,
      event: source.id,
      ...(answered && { replyTo: answered.id }),
    });
  return {
    ...source,
    kind: 'said',
    at: message.at,
    text: message.edits?.[0]?.before ?? message.text ?? text,
    message: refTo(message),
    ...(answered && { replyTo: refTo(answered) }),
  };
}

function answeredIn(body: Body, conversation: string, platform: Platform): Message | undefined {
  const id = optionalTextIn(body, 'replyTo');
  if (id === undefined) return undefined;
  const message = platform.message(id);
  if (message?.conversation !== conversation)
    throw new HttpError(400, 'replyTo must be a message in this DM');
  return message;
}

/** The message reads otherwise from now on, and the event tells how it read until this act. */
export function edited(body: Body, source: Source, platform: Platform): ChatEvent {
  const text = textIn(body, 'text');
  const message = ownMessage(body, source, platform);
  const { at, before, ...edit } =
    message.edits?.find(({ event }) => event === source.id) ??
    platform.edit(message.id, { event: source.id, at: source.at, text, before: otherThan(text, message) });
  return {
    ...source,
    kind: 'edited',
    at,
    text: edit.text,
    before,
    message: refTo(message),
    ...replyOf(message),
  };
}

/** What a message says that is to say something else. */
function otherThan(text: string, message: Message): string {
  if (text === message.text) throw new HttpError(400, 'text must be another than the message has');
  return message.text ?? '';
}

function replyOf({ conversation, replyTo }: Message): { replyTo?: MessageRef } {
  return replyTo === undefined ? {} : { replyTo: { conversation, message: replyTo } };
}

/** The message is taken away, and with it all that it has ever said. */
export function deleted(body: Body, source: Source, platform: Platform): ChatEvent {
  const before = platform.removedBy(source.id);
  const message = before ?? ownMessage(body, source, platform);
  const gone = before?.gone ?? { at: source.at, event: source.id };
  if (!before) platform.remove([message], gone);
  return { ...source, kind: 'deleted', at: gone.at, message: refTo(message) };
}

function ownMessage(body: Body, { account }: Source, platform: Platform): Message {
  const message = platform.message(textIn(body, 'message'));
  if (message?.author !== account) throw new HttpError(400, 'message must be one that the account wrote');
  return message;
}

const KEEPINGS = ['observation', 'starMoment'] as const;

/** The menu of a message, whoever wrote it. A card says what anybody can read on it. */
export function keepWanted(body: Body, source: Source, platform: Platform): ChatEvent {
  const as = KEEPINGS.find((keeping) => keeping === body.keepAs);
  if (!as) throw new HttpError(400, `keepAs must be one of ${KEEPINGS.join(', ')}`);
  const { text, card } = visibleMessage(body, source, platform);
  return { ...source, kind: 'keepWanted', as, text: text ?? (card ? plainText(card) : '') };
}

function visibleMessage(body: Body, { account }: Source, platform: Platform): Message {
  const message = platform.message(textIn(body, 'message'));
  if (!message || !places(platform, account).some(({ id }) => id === message.conversation)) {
    throw new HttpError(400, 'message must be one that the account can read');
  }
  return message;
}
