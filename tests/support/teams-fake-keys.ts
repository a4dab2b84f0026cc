import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

const ISSUER = 'https://api.botframework.com';
const HOUR = 3600;

/** What is wrong with a token that somebody else than Teams has made. */
export type Forgery =
  | 'none'
  | 'wrongKey'
  | 'unknownKey'
  | 'unendorsed'
  | 'expired'
  | 'tooEarly'
  | 'wrongAudience'
  | 'wrongIssuer'
  | 'otherService';

/** Teams' side of signing: an OpenID document's keys, and tokens for what it delivers to the bot. */
export type ChannelKeys = {
  openId(origin: string): object;
  jwks(): object;
  /** a token as Teams makes it, or with this one thing wrong with it; by the computer's clock */
  token(forgery?: Forgery): string;
};

export function channelKeys(audience: string, serviceUrl: string): ChannelKeys {
  function token(forgery?: Forgery): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: ISSUER, aud: audience, serviceurl: serviceUrl, nbf: now - 60, exp: now + HOUR };
    const { kid, key, changed = {} } = signedBy(forgery, now);
    return jwt({ ...claims, ...changed }, kid, key);
  }
  return {
    openId: (origin) => ({
      issuer: ISSUER,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${origin}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    }),
    jwks: () => ({ keys: [published('teams', ['msteams']), published('webchat', ['webchat'])] }),
    token,
  };
}

type Signed = { kid: string; key: KeyObject | undefined; changed?: Record<string, unknown> };

function signedBy(forgery: Forgery | undefined, now: number): Signed {
  const teams = { kid: 'teams', key: pair('teams').privateKey };
  switch (forgery) {
    case undefined:
      return teams;
    case 'none':
      return { kid: 'teams', key: undefined };
    case 'wrongKey':
      return { kid: 'teams', key: pair('stranger').privateKey };
    case 'unknownKey':
      return { kid: 'stranger', key: pair('stranger').privateKey };
    case 'unendorsed':
      return { kid: 'webchat', key: pair('webchat').privateKey };
    case 'expired':
      return { ...teams, changed: { nbf: now - 3 * HOUR, exp: now - 2 * HOUR } };
    case 'tooEarly':
      return { ...teams, changed: { nbf: now + HOUR, exp: now + 2 * HOUR } };
    case 'wrongAudience':
      return { ...teams, changed: { aud: '00000000-0000-0000-0000-00000000dead' } };
    case 'wrongIssuer':
      return { ...teams, changed: { iss: 'https://sts.windows.net/somebody' } };
    case 'otherService':
      return { ...teams, changed: { serviceurl: 'https://smba.trafficmanager.net/elsewhere/' } };
  }
}

/** Without a key it is signed by nobody, with `alg: none`. */
function jwt(claims: object, kid: string, key: KeyObject | undefined): string {
  const head = part({ alg: key ? 'RS256' : 'none', typ: 'JWT', kid, x5t: kid });
  const signed = `${head}.${part(claims)}`;
  const signature = key ? sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url') : '';
  return `${signed}.${signature}`;
}

const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');

function published(kid: string, endorsements: string[]): object {
  const { kty, n, e } = pair(kid).publicKey.export({ format: 'jwk' });
  return { kty, use: 'sig', kid, x5t: kid, n, e, endorsements };
}

type Pair = { publicKey: KeyObject; privateKey: KeyObject };
const pairs = new Map<string, Pair>();

/** Made once in a process: making one takes longer than a test. */
function pair(kid: string): Pair {
  const made = pairs.get(kid) ?? generateKeyPairSync('rsa', { modulusLength: 2048 });
  pairs.set(kid, made);
  return made;
}
