import { randomUUID } from 'node:crypto';
import type { Answer } from './teams-fake-refusal.ts';

const LIFE = 3600;
const SCOPE = 'https://api.botframework.com/.default';

/** Where the bot gets the token that its calls to the Connector carry. By the computer's clock. */
export type FakeLogin = {
  /** the answer to a `client_credentials` request, given its form fields */
  issue(form: URLSearchParams): Answer;
  /** @param authorization the header as it came */
  isGood(authorization: string | undefined): boolean;
  /** no token that has been handed out is good any more */
  forget(): void;
};

export function fakeLogin(appId: string, secret: string): FakeLogin {
  const endsAt = new Map<string, number>();
  return {
    issue(form) {
      if (form.get('grant_type') !== 'client_credentials') return denied('unsupported_grant_type');
      if (form.get('client_id') !== appId) return denied('unauthorized_client');
      if (form.get('client_secret') !== secret) return denied('invalid_client');
      if (form.get('scope') !== SCOPE) return denied('invalid_scope');
      const access_token = randomUUID();
      endsAt.set(access_token, Date.now() + LIFE * 1000);
      return { status: 200, body: { token_type: 'Bearer', expires_in: LIFE, access_token } };
    },
    isGood(authorization = '') {
      const [scheme, token = ''] = authorization.split(' ');
      return scheme === 'Bearer' && (endsAt.get(token) ?? 0) > Date.now();
    },
    forget() {
      endsAt.clear();
    },
  };
}

const denied = (error: string): Answer => ({
  status: 400,
  body: { error, error_description: `AADSTS: ${error}` },
});
