import { z } from 'zod';
import { directMessage, isPersonal, readsTheSame, type Unread, withoutTombstone } from './direct-message.ts';
import { id, timestamp, typed } from './fields.ts';
import { FORM, formState } from './form.ts';
import { CHANNEL_EVENTS, COMMAND, isShortcut, type ShortcutId } from './surface.ts';

/**
 * What Slack sends, as far as Lærke reads it. A signature proves where a request comes from, not that it makes sense:
 * everything is checked before it is used.
 */
const user = z.object({ id });

const homeOpened = z.object({ type: z.literal('app_home_opened'), user: id, tab: z.literal('home') });
const channelChanged = z.object({
  type: z.enum(CHANNEL_EVENTS),
  channel: z.union([id, user.transform((it) => it.id)]),
  user: id.optional(),
  actor_id: id.optional(),
});

const envelope = z.object({
  type: z.literal('event_callback'),
  event_id: id,
  event_time: z.number().int().nonnegative(),
  event: z.looseObject({ type: z.string() }),
});

const blockActions = z.object({
  type: z.literal('block_actions'),
  user,
  trigger_id: id,
  response_url: z.string().optional(),
  channel: z.object({ id }).nullish(),
  message: z.object({ ts: timestamp }).nullish(),
  view: z.object({ id, type: z.enum(['modal', 'home']) }).nullish(),
  actions: z
    .array(
      z.object({
        action_id: id,
        value: z.string().optional(),
        /** null when a choice was taken back */
        selected_option: z.object({ value: z.string() }).nullish(),
        action_ts: timestamp.optional(),
      }),
    )
    .min(1),
});

const viewSubmission = z.object({
  type: z.literal('view_submission'),
  user,
  trigger_id: id.optional(),
  view: z.object({
    id,
    callback_id: z.literal(FORM),
    private_metadata: z.string(),
    state: z.object({ values: formState }),
  }),
});

/** The menu of a message, anybody's. One that is all blocks or files need not have a text. */
const shortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.custom<ShortcutId>(isShortcut),
  user,
  trigger_id: id,
  action_ts: timestamp.optional(),
  response_url: z.string().optional(),
  message: z.object({ text: typed.nullish() }),
});

const command = z.object({
  command: z.literal(COMMAND),
  text: z.string().default(''),
  user_id: id,
  channel_id: id,
  trigger_id: id,
  response_url: z.string().optional(),
});

/** Tells which of these it is. */
const anything = z.looseObject({ type: z.string().optional(), command: z.string().optional() });

const slackEvent = z.union([directMessage, homeOpened, channelChanged]);

export type SlackEvent = z.infer<typeof slackEvent>;
export type Payload =
  | { kind: 'event'; id: string; time: number; event: SlackEvent }
  | ({ kind: 'action' } & z.infer<typeof blockActions>)
  | ({ kind: 'submission' } & z.infer<typeof viewSubmission>)
  | ({ kind: 'shortcut' } & z.infer<typeof shortcut>)
  | ({ kind: 'command' } & z.infer<typeof command>);

/** 'ignored' is sound but none of our business; undefined makes no sense. */
export type Read = Payload | 'ignored' | undefined;

/** Reads the body of a request from Slack. Never throws. */
export function readPayload(body: unknown): Read {
  const outline = anything.safeParse(body);
  if (!outline.success) return undefined;
  if (outline.data.command !== undefined) return as('command', command.safeParse(body));
  switch (outline.data.type) {
    case 'event_callback':
      return readEvent(body);
    case 'block_actions':
      return as('action', blockActions.safeParse(body));
    case 'view_submission':
      return as('submission', viewSubmission.safeParse(body));
    case 'message_action':
      return isShortcut(outline.data.callback_id) ? as('shortcut', shortcut.safeParse(body)) : 'ignored';
    case undefined:
      return undefined;
    default:
      return 'ignored';
  }
}

function as<K extends string, T>(kind: K, read: z.ZodSafeParseResult<T>): ({ kind: K } & T) | undefined {
  return read.success ? { kind, ...read.data } : undefined;
}

function readEvent(body: unknown): Read {
  const read = envelope.safeParse(body);
  if (!read.success) return undefined;
  const { event_id, event_time } = read.data;
  const told = withoutTombstone(read.data.event);
  if (!isOurs(told)) return 'ignored';
  const inner = slackEvent.safeParse(told);
  if (!inner.success) return undefined;
  const event = inner.data;
  if (event.type === 'message' && readsTheSame(event)) return 'ignored';
  return { kind: 'event', id: event_id, time: event_time, event };
}

/** What people write, edit and delete in their direct messages, the Home tab, and changes to a channel. */
function isOurs(event: Unread): boolean {
  if (event.type === 'app_home_opened') return event.tab === 'home';
  if (event.type === 'message') return isPersonal(event);
  return CHANNEL_EVENTS.some((type) => type === event.type);
}
