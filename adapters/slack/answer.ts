import type { webApi } from '@slack/bolt';
import type { Card } from '../../src/core/card.ts';
import type { ChatEvent, MessageRef, Reply } from '../../src/core/chat.ts';
import { rawSizeOf } from '../shorten.ts';
import { messageOf } from './card.ts';
import type { OpenDirect } from './direct-conversations.ts';
import { asked } from './faults.ts';
import type { ShareFiles } from './files.ts';
import { cardView, formView, homeView } from './form.ts';
import { cut, LIMITS } from './limits.ts';
import type { PostTo } from './outside.ts';
import type { Payload } from './payload.ts';

/** Someone did something, and this is the way back to them. */
export type Asked = { payload: Payload; event: ChatEvent };

/** What goes back with the acknowledgement itself: the answer to a command, and to a submitted form. */
export function immediate({ payload }: Asked, reply: Reply): object | undefined {
  if (payload.kind === 'command' && reply.card) {
    return { response_type: 'ephemeral', ...messageOf(reply.card) };
  }
  if (payload.kind !== 'submission') return undefined;
  if (reply.errors) return { response_action: 'errors', errors: shortened(reply.errors) };
  if (reply.card) return { response_action: 'update', view: cardView(reply.card) };
  return { response_action: 'clear' };
}

function shortened(errors: Record<string, string>): Record<string, string> {
  const entries = Object.entries(errors).map(([name, text]) => [
    name,
    cut(text, LIMITS.inputError, rawSizeOf),
  ]);
  return Object.fromEntries(entries);
}

/** The ways back to a person: a workspace's Web API, response URLs, and uploads into their direct messages. */
export type Ways = {
  client: webApi.WebClient;
  post: PostTo;
  openDirect: OpenDirect;
  shareFiles: ShareFiles;
};

/**
 * What has to be said by a call of our own, once the request has been answered. Throws ChatError; the event has been
 * taken in by then, so nothing but this answer is lost.
 */
export async function afterwards(ways: Ways, { payload, event }: Asked, reply: Reply): Promise<void> {
  const { client, openDirect, shareFiles } = ways;
  const { workspace, account } = event;
  if (reply.home) await asked(client.views.publish({ user_id: account, view: homeView(reply.home) }));
  if (reply.form) await openForm(client, payload, event, reply.form);
  if (reply.pressed && payload.kind === 'action') await replace(ways, payload, reply.pressed);
  if (reply.card) await show(ways, { payload, event }, reply.card, reply.pressed !== undefined);
  if (reply.files) {
    const conversation = await openDirect(client, { workspace: workspace.id, account });
    await shareFiles(client, conversation, reply.files);
  }
}

/** Slack gives each deed one ticket for a modal, good for 3 seconds. On top of an open modal it is pushed. */
async function openForm(
  client: webApi.WebClient,
  payload: Payload,
  event: ChatEvent,
  form: NonNullable<Reply['form']>,
): Promise<void> {
  if (payload.kind === 'event' || payload.kind === 'submission') return;
  const channel = 'channel' in event ? event.channel : undefined;
  const inModal = payload.kind === 'action' && payload.view?.type === 'modal';
  const modal = { trigger_id: payload.trigger_id, view: formView(form, channel) };
  await asked(inModal ? client.views.push(modal) : client.views.open(modal));
}

/** @param isKept what was pressed stands there too, as something else: a modal then goes on top of it */
async function show(ways: Ways, { payload, event }: Asked, card: Card, isKept: boolean): Promise<void> {
  if (event.kind === 'said' || event.kind === 'edited' || event.kind === 'deleted') {
    await sayBack(ways.client, event, card);
  }
  if (payload.kind === 'action') await showTo(ways, payload, card, isKept);
  if (payload.kind === 'shortcut') await whisper(ways, payload, card);
}

/** In the thread, if the person wrote in one: that is where they look. */
async function sayBack(
  client: webApi.WebClient,
  { message, replyTo }: { message: MessageRef; replyTo?: MessageRef },
  card: Card,
): Promise<void> {
  await asked(
    client.chat.postMessage({
      channel: message.conversation,
      ...messageOf(card),
      unfurl_links: false,
      ...(replyTo && { thread_ts: replyTo.message }),
    }),
  );
}

type Action = Extract<Payload, { kind: 'action' }>;

/** Below the message for the one who pressed; where the button is in a modal or on Home, in a modal. */
async function showTo(ways: Ways, action: Action, card: Card, isKept: boolean): Promise<void> {
  const { client } = ways;
  const { view, trigger_id } = action;
  if (!view) return whisper(ways, action, card);
  const modal = { trigger_id, view: cardView(card) };
  if (view.type === 'home') await asked(client.views.open(modal));
  else if (isKept) await asked(client.views.push(modal));
  else await asked(client.views.update({ view_id: view.id, view: modal.view }));
}

/** For nobody else's eyes, where they are. */
async function whisper({ post }: Ways, { response_url }: { response_url?: string | undefined }, card: Card) {
  if (!response_url) return;
  await post(response_url, { response_type: 'ephemeral', replace_original: false, ...messageOf(card) });
}

/** Where the card stands that was pressed. Home is none: it is drawn anew anyway. */
async function replace({ client, post }: Ways, { view, response_url }: Action, card: Card): Promise<void> {
  if (view?.type === 'modal') {
    await asked(client.views.update({ view_id: view.id, view: cardView(card) }));
  } else if (!view && response_url) {
    await post(response_url, { replace_original: true, ...messageOf(card) });
  }
}
