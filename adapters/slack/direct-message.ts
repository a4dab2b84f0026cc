import { z } from 'zod';
import { id, timestamp, typed } from './fields.ts';

/** An event before it has been checked. */
export type Unread = { type: string; [field: string]: unknown };

const about = { type: z.literal('message'), channel_type: z.literal('im'), channel: id, ts: timestamp };

/**
 * How Slack names what a person has typed: nothing, or what else came with it. A file beside the words, words from a
 * thread that stand in the conversation too, and `/me`.
 */
const TYPED = ['file_share', 'thread_broadcast', 'me_message'] as const;
const isTyped = (subtype: unknown) => subtype === undefined || TYPED.some((one) => one === subtype);

const written = z.object({
  ...about,
  subtype: z.enum(TYPED).optional(),
  user: id,
  text: typed,
  thread_ts: timestamp.optional(),
});

/** Slack's document leaves out what the message was, though Slack sends it. `ts` is the moment of the edit. */
const changed = z.object({
  ...about,
  subtype: z.literal('message_changed'),
  message: z.object({
    user: id,
    text: typed,
    ts: timestamp,
    thread_ts: timestamp.optional(),
    edited: z.looseObject({}).optional(),
  }),
  previous_message: z.object({ text: typed }).optional(),
});

const deleted = z.object({
  ...about,
  subtype: z.literal('message_deleted'),
  deleted_ts: timestamp,
  previous_message: z.object({ user: id }),
});

/** What happened to something that a person wrote to Lærke. */
export const directMessage = z.union([written, changed, deleted]);
export type DirectMessage = z.infer<typeof directMessage>;

/**
 * Of messages: those to Lærke itself, as long as a person wrote them. Slack also tells of joins, of bots, of Lærke's
 * own messages whenever they are updated, and (hidden, without its subtype) of a message that was answered.
 */
export function isPersonal({ channel_type, subtype, message, previous_message, ...event }: Unread): boolean {
  if (channel_type !== 'im') return false;
  if (isTyped(subtype)) return event.bot_id === undefined && event.hidden !== true;
  switch (subtype) {
    case 'message_changed':
      return isByPerson(message);
    case 'message_deleted':
      return isByPerson(previous_message);
    default:
      return false;
  }
}

function isByPerson(message: unknown): boolean {
  return (
    isObject(message) &&
    'user' in message &&
    !('bot_id' in message) &&
    isTyped('subtype' in message ? message.subtype : undefined)
  );
}

/** A deleted message that others answered leaves a stone in its place, which Slack tells as a change. */
export function withoutTombstone(event: Unread): Unread {
  const { message } = event;
  const isStone = isObject(message) && 'subtype' in message && message.subtype === 'tombstone';
  if (event.subtype !== 'message_changed' || !isStone) return event;
  return { ...event, subtype: 'message_deleted', deleted_ts: 'ts' in message ? message.ts : undefined };
}

/** A link that has grown a preview, or a language that Slack has recognised: the words are the same. */
export function readsTheSame(event: DirectMessage): boolean {
  if (event.subtype !== 'message_changed') return false;
  const { message, previous_message: before } = event;
  return before ? before.text === message.text : message.edited === undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
