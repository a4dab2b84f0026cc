import { z } from 'zod';
import { SECOND } from '../../src/core/time.ts';
import type { Registration } from './registration.ts';

const granted = z.object({ access_token: z.string(), expires_in: z.number() });
/** a token is asked for anew so long before it ends */
const EARLY = 60 * SECOND;

/**
 * Tokens from a server that stands for Microsoft's (OAuth 2.0, client credentials). Microsoft's own are botbuilder's and
 * MSAL's to get, which speak with Microsoft alone. `now` is the computer's time: it is what tokens are about.
 */
export function tokensFrom(url: string, { appId, secret = '' }: Registration, now: () => number) {
  let current: { token: string; until: number } | undefined;
  return async (): Promise<string> => {
    if (current && current.until - EARLY > now()) return current.token;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: secret,
        scope: 'https://api.botframework.com/.default',
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(10 * SECOND),
    });
    if (!response.ok) throw new Error(`no token: ${response.status}`);
    const { access_token: token, expires_in } = granted.parse(await response.json());
    current = { token, until: now() + expires_in * SECOND };
    return token;
  };
}
