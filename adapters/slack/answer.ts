import type { webApi } from '@slack/bolt';
import type { ChatEvent, Reply } from '../../src/core/chat.ts';
import { ChatError } from '../../src/core/errors.ts';
import { SECOND } from '../../src/core/time.ts';
import { messageOf } from './card.ts';
import { asked } from './faults.ts';
import { cardView, formView, homeView } from './form.ts';
import { cut, LIMITS, rawSizeOf } from './limits.ts';
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

/**
 * What has to be said by a call of our own, once the request has been answered. Throws ChatError; the event has been
 * taken in by then, so nothing but this answer is lost.
 */
export async function afterwards(
  client: webApi.WebClient,
  { payload, event }: Asked,
  reply: Reply,
  post: PostTo,
): Promise<void> {
  if (reply.home) {
    await asked(client.views.publish({ user_id: event.account, view: homeView(reply.home) }));
  }
  if (reply.form) await openForm(client, payload, event, reply.form);
  if (!reply.card) return;
  if (event.kind === 'said') await sayBack(client, event, reply.card);
  if (payload.kind === 'action') await showTo(client, payload, reply.card, post);
}

/** Slack gives each deed one ticket for a modal, good for 3 seconds. On top of an open modal it is pushed. */
async function openForm(
  client: webApi.WebClient,
  payload: Payload,
  event: ChatEvent,
  form: NonNullable<Reply['form']>,
): Promise<void> {
  if (payload.kind !== 'action' && payload.kind !== 'command') return;
  const channel = 'channel' in event ? event.channel : undefined;
  const inModal = payload.kind === 'action' && payload.view?.type === 'modal';
  const modal = { trigger_id: payload.trigger_id, view: formView(form, channel) };
  await asked(inModal ? client.views.push(modal) : client.views.open(modal));
}

/** In the thread, if the person wrote in one: that is where they look. */
async function sayBack(
  client: webApi.WebClient,
  { message, replyTo }: Extract<ChatEvent, { kind: 'said' }>,
  card: NonNullable<Reply['card']>,
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

/** Below the message for the one who pressed; where the button is in a modal or on Home, in a modal. */
async function showTo(
  client: webApi.WebClient,
  { response_url, view, trigger_id }: Extract<Payload, { kind: 'action' }>,
  card: NonNullable<Reply['card']>,
  post: PostTo,
): Promise<void> {
  if (view?.type === 'modal') {
    await asked(client.views.update({ view_id: view.id, view: cardView(card) }));
  } else if (view) {
    await asked(client.views.open({ trigger_id, view: cardView(card) }));
  } else if (response_url) {
    await post(response_url, {
      response_type: 'ephemeral',
      replace_original: false,
      ...messageOf(card),
    });
  }
}

export type PostTo = (url: string, body: object) => Promise<void>;

/**
 * Posts to a response URL, which came in from outside: only to Slack's own host, or to the one that the Web API has
 * been set to. Throws ChatError.
 */
export function responsePoster(apiUrl: string): PostTo {
  const allowed = new Set(['https://hooks.slack.com', new URL(apiUrl).origin]);
  return async (url, body) => {
    if (!URL.canParse(url) || !allowed.has(new URL(url).origin)) {
      throw new ChatError({ kind: 'refused' }, 'foreign_response_url');
    }
    const { ok, status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(10 * SECOND),
    }).catch((cause) => {
      throw new ChatError({ kind: 'unclear' }, 'no_answer', { cause });
    });
    if (!ok) throw new ChatError({ kind: status >= 500 ? 'unclear' : 'refused' }, `http_${status}`);
  };
}
