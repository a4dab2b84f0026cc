import { createHmac } from 'node:crypto';
import type { ChatEvent, MessageRef, WorkspaceRef } from '../../src/core/chat.ts';
import { decodePress } from '../../src/core/press.ts';
import { type Instant, SECOND } from '../../src/core/time.ts';
import type { DirectMessage } from './direct-message.ts';
import { errandIn, valuesIn } from './form.ts';
import { chosenIn } from './menu.ts';
import type { Payload, SlackEvent } from './payload.ts';
import { SHORTCUTS } from './surface.ts';

export type Context = {
  workspace: WorkspaceRef;
  /** Lærke's own account there */
  bot: string | undefined;
  /** used where Slack says no time of its own */
  now: Instant;
  /** makes ids of what a person filled in that tell nobody else anything */
  idKey: Uint8Array;
};

type Of<K extends Payload['kind']> = Extract<Payload, { kind: K }>;

/** What a request from Slack means; undefined for a button or a form that is none of ours, and for our own messages. */
export function eventFrom(payload: Payload, context: Context): ChatEvent | undefined {
  switch (payload.kind) {
    case 'event':
      return happened(payload, context);
    case 'action':
      return acted(payload, context);
    case 'submission':
      return submitted(payload, context);
    case 'shortcut':
      return keepWanted(payload, context);
    case 'command':
      return {
        ...source(payload.trigger_id, payload.user_id, context),
        kind: 'word',
        text: payload.text.trim(),
        ...channelOf(payload.channel_id),
      };
  }
}

function happened({ id, time, event }: Of<'event'>, context: Context): ChatEvent | undefined {
  const from = source(id, accountOf(event), { ...context, now: time * SECOND });
  switch (event.type) {
    case 'message':
      return from.account === context.bot ? undefined : written(event, { ...from, at: instantOf(event.ts) });
    case 'app_home_opened':
      return { ...from, kind: 'homeOpened' };
    default:
      return { ...from, kind: 'channelChanged', channel: event.channel };
  }
}

/** Who did it: of a message, whoever wrote it. Renaming or archiving names nobody; the account is then empty. */
function accountOf(event: SlackEvent): string {
  if ('message' in event) return event.message.user;
  if ('previous_message' in event) return event.previous_message.user;
  return event.user ?? ('actor_id' in event ? event.actor_id : undefined) ?? '';
}

/** A message was written, edited or deleted; `from` says when that was. */
function written(event: DirectMessage, from: Source): ChatEvent {
  const { channel } = event;
  switch (event.subtype) {
    case 'message_changed': {
      const { message, previous_message: before } = event;
      return {
        ...from,
        kind: 'edited',
        text: message.text,
        ...(before && { before: before.text }),
        ...placeOf(channel, message),
      };
    }
    case 'message_deleted':
      return { ...from, kind: 'deleted', message: { conversation: channel, message: event.deleted_ts } };
    default:
      return { ...from, kind: 'said', text: event.text, ...placeOf(channel, event) };
  }
}

/** Where a message stands, and the one that it answers: in Slack, the one that its thread hangs from. */
function placeOf(
  conversation: string,
  { ts, thread_ts }: { ts: string; thread_ts?: string | undefined },
): { message: MessageRef; replyTo?: MessageRef } {
  const inThread = thread_ts !== undefined && thread_ts !== ts;
  return {
    message: { conversation, message: ts },
    ...(inThread && { replyTo: { conversation, message: thread_ts } }),
  };
}

function keepWanted(payload: Of<'shortcut'>, context: Context): ChatEvent {
  const { trigger_id, user, action_ts, callback_id, message } = payload;
  const now = action_ts ? instantOf(action_ts) : context.now;
  return {
    ...source(trigger_id, user.id, { ...context, now }),
    kind: 'keepWanted',
    as: SHORTCUTS[callback_id],
    text: message.text ?? '',
  };
}

function acted(payload: Of<'action'>, context: Context): ChatEvent | undefined {
  const [action] = payload.actions;
  const pressed = action && pressedIn(action);
  if (!pressed) return undefined;
  const now = action.action_ts ? instantOf(action.action_ts) : context.now;
  const from = source(payload.trigger_id, payload.user.id, { ...context, now });
  const { channel, message } = payload;
  const stoodOn = channel && message && { conversation: channel.id, message: message.ts };
  const { kind, press } = pressed;
  const redraw = action.selected_option && stoodOn && { redraw: stoodOn };
  if (kind === 'press') {
    return { ...from, kind: 'pressed', press, ...(stoodOn && { message: stoodOn }), ...redraw };
  }
  return { ...from, kind: 'formWanted', press, ...channelOf(channel?.id), ...redraw };
}

/** What a button means, or an option of a menu; undefined when it is none of ours. */
function pressedIn({ action_id, value = '', selected_option }: Of<'action'>['actions'][number]) {
  if (selected_option) return chosenIn(action_id, selected_option.value);
  const press = decodePress(value);
  const kind = (['press', 'form'] as const).find((one) => action_id.startsWith(`${one}:`));
  return press && kind && { kind, press };
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
