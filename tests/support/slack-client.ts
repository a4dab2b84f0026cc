import { createHmac } from 'node:crypto';

export type BotAnswer = { status: number; body: unknown };

/** One request as Slack would make it, kept so that it can be made again. */
export type SlackRequest = { body: string; type: 'json' | 'form'; headers: Record<string, string> };

export type SlackClient = {
  /** Signs and sends. `signedAt` is in milliseconds, by default now; a signature is by the computer's clock. */
  send(request: SlackRequest, signedAt?: number): Promise<BotAnswer>;
  /** the same request again, as Slack redelivers events: freshly signed, with the retry headers */
  resend(request: SlackRequest, attempt: number): Promise<BotAnswer>;
};

/** Slack's side of the Events API: sends signed requests to `url`, the bot's `/slack/events`. */
export function slackClient(url: string, signingSecret: string): SlackClient {
  async function send(request: SlackRequest, signedAt = Date.now()): Promise<BotAnswer> {
    const timestamp = String(Math.floor(signedAt / 1000));
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': request.type === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signature(signingSecret, timestamp, request.body),
        ...request.headers,
      },
      body: request.body,
    });
    return { status: response.status, body: parsed(await response.text()) };
  }
  return {
    send,
    resend: (request, attempt) =>
      send({
        ...request,
        headers: { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': 'http_error' },
      }),
  };
}

export function signature(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

type Envelope = { team: string; eventId: string; time: number; event: Record<string, unknown> };

/** An event of the Events API. `time` is in seconds. */
export function eventRequest({ team, eventId, time, event }: Envelope): SlackRequest {
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: team,
    api_app_id: 'A1',
    event_id: eventId,
    event_time: time,
    authorizations: [{ enterprise_id: null, team_id: team, user_id: 'UBOT', is_bot: true }],
    event,
  });
  return { body, type: 'json', headers: {} };
}

/** A pressed button or a submitted form. */
export function interactionRequest(payload: Record<string, unknown>): SlackRequest {
  return {
    body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
    type: 'form',
    headers: {},
  };
}

/** A slash command. */
export function commandRequest(fields: Record<string, string>): SlackRequest {
  return { body: new URLSearchParams(fields).toString(), type: 'form', headers: {} };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
