import type { BotAnswer, SlackClient, SlackRequest } from './slack-client.ts';
import type { Acknowledged, Content, FakeSocket } from './slack-fake-socket.ts';

/**
 * What would be a request over HTTP, as an envelope through the socket. Its answer reads like that of a request: 200 with
 * what came along with the acknowledgement, or 503 when there was none.
 */
export function socketClient(socket: FakeSocket): SlackClient {
  const deliver = async (content: Content) => answerIn(await socket.deliver(content));
  return {
    send: (request) => deliver(contentOf(request)),
    resend: (request, attempt) =>
      deliver({ ...contentOf(request), retry_attempt: attempt, retry_reason: 'timeout' }),
  };
}

function contentOf({ body, type }: SlackRequest): Content {
  if (type === 'json') return { type: 'events_api', payload: JSON.parse(body) };
  const fields = new URLSearchParams(body);
  const payload = fields.get('payload');
  if (payload !== null) return { type: 'interactive', payload: JSON.parse(payload) };
  return { type: 'slash_commands', payload: Object.fromEntries(fields) };
}

function answerIn(acknowledged: Acknowledged): BotAnswer {
  if (!acknowledged) return { status: 503, body: '' };
  const isEmpty = Object.keys(acknowledged.payload).length === 0;
  return { status: 200, body: isEmpty ? '' : acknowledged.payload };
}
