import { ChatError } from '../../src/core/errors.ts';
import { SECOND } from '../../src/core/time.ts';

/** The Connector's answer, or ChatError for whatever went wrong on the way. */
export async function asked<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (cause) {
    throw chatError(cause);
  }
}

type Failed = {
  statusCode?: unknown;
  body?: unknown;
  response?: { headers?: { get(name: string): string | undefined }; bodyAsText?: string | null };
};

/**
 * What a failed call means for the outbox (Teams, *Rate limiting* and *Bot status codes*). A message that could not be sent
 * for good: the app is not there for this person, or they don't want it (`MessageWritesBlocked`). Only a code that looks
 * like Teams' own is kept.
 */
export function chatError(cause: unknown): ChatError {
  if (cause instanceof ChatError) return cause;
  const { statusCode: status, response } = (
    typeof cause === 'object' && cause !== null ? cause : {}
  ) as Failed;
  if (typeof status !== 'number') return new ChatError({ kind: 'unclear' }, 'no_answer', { cause });
  const code = codeIn(cause as Failed) ?? `http_${status}`;
  switch (status) {
    case 429:
      return limited(response?.headers?.get('retry-after'), code, cause);
    case 412: // something else was going on in the conversation; nothing was done
      return new ChatError({ kind: 'early' }, code, { cause });
    case 403:
    case 404:
      return new ChatError({ kind: 'unreachable' }, code, { cause });
    default:
      return new ChatError({ kind: status >= 500 || status === 408 ? 'unclear' : 'refused' }, code, {
        cause,
      });
  }
}

/** Without a time to wait, or with one that is none, a second: Teams counts in stretches of one, two and thirty. */
function limited(header: string | undefined, code: string, cause: unknown): ChatError {
  const seconds = Number(header ?? 1);
  const retryAfterMs = (Number.isFinite(seconds) && seconds > 0 ? seconds : 1) * SECOND;
  return new ChatError({ kind: 'limited', retryAfterMs }, code, { cause });
}

function codeIn({ body, response }: Failed): string | undefined {
  const code = codeOf(body) ?? codeOf(parsed(response?.bodyAsText));
  return code !== undefined && /^[A-Za-z]{1,64}$/.test(code) ? code : undefined;
}

function codeOf(body: unknown): string | undefined {
  const { error } = (typeof body === 'object' && body !== null ? body : {}) as { error?: { code?: unknown } };
  return typeof error?.code === 'string' ? error.code : undefined;
}

function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** Who or what it is about is there, but is none of Lærke's business. */
export const isForbidden = (error: unknown): boolean =>
  error instanceof ChatError && (error.cause as Failed | undefined)?.statusCode === 403;

export const isGone = (error: unknown): boolean =>
  error instanceof ChatError && error.fault.kind === 'unreachable';
