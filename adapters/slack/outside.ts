import { ChatError } from '../../src/core/errors.ts';
import { SECOND } from '../../src/core/time.ts';

export type Content = { type: string; body: string | Uint8Array<ArrayBuffer> };

/** An address that came in from outside, if it is one of those that may be written to. Throws ChatError `refused`. */
export function trusted(url: string, isTrusted: (url: URL) => boolean, refusal: string): URL {
  if (!URL.canParse(url) || !isTrusted(new URL(url))) throw new ChatError({ kind: 'refused' }, refusal);
  return new URL(url);
}

/** Posts once, to this address and no other that it may point to. Throws ChatError. */
export async function postOutside(url: URL, { type, body }: Content): Promise<void> {
  const { ok, status } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(10 * SECOND),
  }).catch((cause) => {
    throw new ChatError({ kind: 'unclear' }, 'no_answer', { cause });
  });
  if (!ok) throw new ChatError({ kind: status >= 500 ? 'unclear' : 'refused' }, `http_${status}`);
}

export type PostTo = (url: string, body: object) => Promise<void>;

/**
 * Posts to a response URL, which came in from outside: only to Slack's own host, or to the one that the Web API has
 * been set to. Throws ChatError.
 */
export function responsePoster(apiUrl: string): PostTo {
  const allowed = new Set(['https://hooks.slack.com', new URL(apiUrl).origin]);
  const isSlacks = ({ origin }: URL) => allowed.has(origin);
  return async (url, body) => {
    const address = trusted(url, isSlacks, 'foreign_response_url');
    await postOutside(address, { type: 'application/json', body: JSON.stringify(body) });
  };
}
