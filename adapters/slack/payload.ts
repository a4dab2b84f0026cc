import { z } from 'zod';
import { FORM, formState } from './form.ts';
import { CHANNEL_EVENTS, COMMAND } from './surface.ts';

/**
 * What Slack sends, as far as Lærke reads it. A signature proves where a request comes from, not that it makes sense:
 * everything is checked before it is used.
 */
const id = z.string().min(1).max(255);
const timestamp = z.string().regex(/^\d{1,12}\.\d{1,9}$/);
const user = z.object({ id });

const message = z.object({
  type: z.literal('message'),
  channel_type: z.literal('im'),
  channel: id,
  user: id,
  text: z.string(),
  ts: timestamp,
  thread_ts: timestamp.optional(),
});
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
  event: z.object({ type: z.string() }).loose(),
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
    .array(z.object({ action_id: id, value: z.string().optional(), action_ts: timestamp.optional() }))
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

const command = z.object({
  command: z.literal(COMMAND),
  text: z.string().default(''),
  user_id: id,
  channel_id: id,
  trigger_id: id,
  response_url: z.string().optional(),
});

export type SlackEvent = z.infer<typeof message | typeof homeOpened | typeof channelChanged>;
export type Payload =
  | { kind: 'event'; id: string; time: number; event: SlackEvent }
  | ({ kind: 'action' } & z.infer<typeof blockActions>)
  | ({ kind: 'submission' } & z.infer<typeof viewSubmission>)
  | ({ kind: 'command' } & z.infer<typeof command>);

/** 'ignored' is sound but none of our business; undefined makes no sense. */
export type Read = Payload | 'ignored' | undefined;

/** Reads the body of a request from Slack. Never throws. */
export function readPayload(body: unknown): Read {
  const outline = z
    .looseObject({ type: z.string().optional(), command: z.string().optional() })
    .safeParse(body);
  if (!outline.success) return undefined;
  if (outline.data.command !== undefined) return as('command', command.safeParse(body));
  switch (outline.data.type) {
    case 'event_callback':
      return readEvent(body);
    case 'block_actions':
      return as('action', blockActions.safeParse(body));
    case 'view_submission':
      return as('submission', viewSubmission.safeParse(body));
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
  const { event_id, event_time, event } = read.data;
  if (!isOurs(event)) return 'ignored';
  const inner = z.union([message, homeOpened, channelChanged]).safeParse(event);
  return inner.success ? { kind: 'event', id: event_id, time: event_time, event: inner.data } : undefined;
}

/** Direct messages that a person wrote (no edits, joins or bots), the Home tab, and changes to a channel. */
function isOurs(event: { type: string; [field: string]: unknown }): boolean {
  if (event.type === 'app_home_opened') return event.tab === 'home';
  if (event.type !== 'message') return CHANNEL_EVENTS.some((type) => type === event.type);
  return event.channel_type === 'im' && event.subtype === undefined && event.bot_id === undefined;
}
