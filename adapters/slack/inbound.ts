import { createHmac } from 'node:crypto';
import type { ChatEvent, WorkspaceRef } from '../../src/core/chat.ts';
import { decodePress } from '../../src/core/press.ts';
import { type Instant, SECOND } from '../../src/core/time.ts';
import { errandIn, valuesIn } from './form.ts';
import type { Payload, SlackEvent } from './payload.ts';

export type Context = {
  workspace: WorkspaceRef;
  /** used where Slack says no time of its own */
  now: Instant;
  /** makes ids of what a person filled in that tell nobody else anything */
  idKey: Uint8Array;
};

type Of<K extends Payload['kind']> = Extract<Payload, { kind: K }>;

/** What a request from Slack means; undefined for a button or a form that is none of ours. */
export function eventFrom(payload: Payload, context: Context): ChatEvent | undefined {
  switch (payload.kind) {
    case 'event':
      return happened(payload, context);
    case 'action':
      return acted(payload, context);
    case 'submission':
      return submitted(payload, context);
    case 'command':
      return {
        ...source(payload.trigger_id, payload.user_id, context),
        kind: 'word',
        text: payload.text.trim(),
        ...channelOf(payload.channel_id),
      };
  }
}

function happened({ id, time, event }: Of<'event'>, context: Context): ChatEvent {
  const from = source(id, accountOf(event), { ...context, now: time * SECOND });
  switch (event.type) {
    case 'message':
      return said(event, from);
    case 'app_home_opened':
      return { ...from, kind: 'homeOpened' };
    default:
      return { ...from, kind: 'channelChanged', channel: event.channel };
  }
}

/** Renaming or archiving names nobody; the account is then empty. */
function accountOf(event: SlackEvent): string {
  return event.user ?? ('actor_id' in event ? event.actor_id : undefined) ?? '';
}

function said(event: Extract<SlackEvent, { type: 'message' }>, from: Source): ChatEvent {
  const { channel: conversation, ts, thread_ts } = event;
  const inThread = thread_ts !== undefined && thread_ts !== ts;
  return {
    ...from,
    at: instantOf(ts),
    kind: 'said',
    text: asTyped(event.text),
    message: { conversation, message: ts },
    ...(inThread && { replyTo: { conversation, message: thread_ts } }),
  };
}

function acted(payload: Of<'action'>, context: Context): ChatEvent | undefined {
  const [action] = payload.actions;
  const press = action?.value === undefined ? undefined : decodePress(action.value);
  if (!action || !press) return undefined;
  const now = action.action_ts ? instantOf(action.action_ts) : context.now;
  const from = source(payload.trigger_id, payload.user.id, { ...context, now });
  if (action.action_id.startsWith('press:')) {
    const { channel, message } = payload;
    const stoodOn = channel && message && { conversation: channel.id, message: message.ts };
    return { ...from, kind: 'pressed', press, ...(stoodOn && { message: stoodOn }) };
  }
  if (!action.action_id.startsWith('form:')) return undefined;
  return { ...from, kind: 'formWanted', press, ...channelOf(payload.channel?.id) };
}

/**
 * Slack never redelivers a submission, but somebody whose answer got lost presses Submit again: the same form with
 * the same values is the same event, and other values are another one, so that nothing submitted is lost.
 */
function submitted({ view, user }: Of<'submission'>, context: Context): ChatEvent | undefined {
  const errand = errandIn(view.private_metadata);
  if (!errand) return undefined;
  const values = valuesIn(view.state.values);
  const print = createHmac('sha256', context.idKey).update(JSON.stringify(values)).digest('hex').slice(0, 32);
  return { ...source(`${view.id}:${print}`, user.id, context), kind: 'submitted', ...errand, values };
}

type Source = Pick<ChatEvent, 'id' | 'workspace' | 'account' | 'at'>;

function source(id: string, account: string, { workspace, now }: Context): Source {
  return { id: `slack:${id}`, workspace, account, at: now };
}

/** A direct message is no channel. */
function channelOf(conversation: string | undefined): { channel?: string } {
  return conversation && !conversation.startsWith('D') ? { channel: conversation } : {};
}

function instantOf(ts: string): Instant {
  return Math.round(Number(ts) * SECOND);
}

/** The text as the person typed it: links lose Slack's angle brackets and the three escaped characters return. */
function asTyped(text: string): string {
  return text
    .replace(
      /<((?:https?:\/\/|mailto:|tel:)[^|>]*)(?:\|([^>]*))?>/g,
      (_, url: string, shown?: string) => shown ?? url,
    )
    .replace(/<([#@])[A-Z0-9]+\|([^>]*)>/g, '$1$2')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
