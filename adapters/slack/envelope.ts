import { z } from 'zod';
import { readPayload } from './payload.ts';

/**
 * A message that came through the socket. `sound`: to be handed on to Slack's client, which knows hello and requests,
 * and will only have to acknowledge what is OTHER. `farewell`: Slack is about to close this connection, for this reason.
 * `ignored`: there is nothing to be done about it, and nothing to acknowledge.
 */
export type Envelope =
  | { kind: 'sound'; message: string }
  | { kind: 'farewell'; reason: string }
  | { kind: 'ignored' | 'nonsense' };

/** The type of an envelope that is none of our business. Its content is left out. */
export const OTHER = 'other';

const EVENTS = 'events_api';
/** What holds payloads as they would have come over HTTP. */
const REQUESTS = [EVENTS, 'slash_commands', 'interactive'];

const outline = z.object({
  type: z.string(),
  envelope_id: z.string().min(1).max(255).optional(),
  payload: z.unknown().optional(),
  reason: z.unknown().optional(),
});
const code = z.string().regex(/^[a-z_]{1,64}$/);

/** Reads what Slack says through the socket: everything is checked before it is used. Never throws. */
export function readEnvelope(message: unknown): Envelope {
  const content = parsed(message);
  const read = outline.safeParse(content);
  if (!read.success) return { kind: 'nonsense' };
  const { type, envelope_id, payload, reason } = read.data;
  if (type === 'hello') return sound({ type });
  if (type === 'disconnect') return { kind: 'farewell', reason: code.catch('unknown').parse(reason) };
  const request = REQUESTS.includes(type) ? readPayload(payload) : 'ignored';
  if (request === 'ignored') return envelope_id ? sound({ type: OTHER, envelope_id }) : { kind: 'ignored' };
  const isAsLabelled = request && (request.kind === 'event') === (type === EVENTS);
  return isAsLabelled && envelope_id ? sound(content) : { kind: 'nonsense' };
}

function sound(content: unknown): Envelope {
  return { kind: 'sound', message: JSON.stringify(content) };
}

function parsed(message: unknown): unknown {
  try {
    return typeof message === 'string' ? JSON.parse(message) : undefined;
  } catch {
    return undefined;
  }
}
