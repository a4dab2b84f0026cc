import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  AuthenticationError,
  type BotFrameworkAuthentication,
  type ClaimsIdentity,
} from 'botframework-connector';
import type { Log } from '../../src/core/ports.ts';
import { HttpError, readBody } from '../json-body.ts';
import { ISSUER } from './connector.ts';
import { type Activity, activity as activitySchema, isFrom } from './payload.ts';
import type { Registration, Services } from './registration.ts';

/** Bytes. Teams sends none above a quarter of it. */
const LIMIT = 256 * 1024;

type Parts = {
  authentication: BotFrameworkAuthentication;
  registration: Registration;
  services: Services;
  /** Resolves, once it has been taken in, with what goes back in answer; throws when it could not be. */
  handle(activity: Activity): Promise<object | undefined>;
  log: Log;
};

type Answer = { status: number; body?: object | undefined };

/**
 * `POST /api/messages`. Nothing is looked at but what Microsoft has signed for this app: botbuilder checks signature,
 * issuer, audience and time; here, that the token is about this very service, which is one of Microsoft's, and that it
 * comes from our own tenant. Every answer is bare: no reason, no stack trace. Without a secret there is nothing to check;
 * such a server listens on loopback only (src/config.ts).
 */
export function door({ authentication, registration, services, handle, log }: Parts) {
  function refused(who: ClaimsIdentity, { serviceUrl }: Activity): string | undefined {
    const isKnown = URL.canParse(serviceUrl) && services.isService(new URL(serviceUrl));
    if (!isKnown) return 'a foreign service url';
    if (registration.secret === undefined) return undefined;
    if (who.getClaimValue('iss') !== ISSUER) return 'a foreign issuer';
    return who.getClaimValue('serviceurl') === serviceUrl ? undefined : 'a token of another service';
  }

  /** Whatever goes wrong in here is no fault of the token's, however it is named. */
  async function taken(activity: Activity): Promise<Answer> {
    try {
      return { status: 200, body: await handle(activity) };
    } catch (error) {
      log.error({ err: error }, 'an event from Teams could not be taken in');
      return { status: 500 };
    }
  }

  async function answer(req: IncomingMessage): Promise<Answer> {
    const read = activitySchema.safeParse(await readBody(req, LIMIT));
    if (!read.success) return { status: 400 };
    const activity = read.data;
    if (activity.channelId !== 'msteams') return { status: 401 };
    const { authorization = '' } = req.headers;
    const { claimsIdentity } = await authentication.authenticateRequest(activity as never, authorization);
    const reason = refused(claimsIdentity, activity);
    if (reason) log.warn({ reason }, 'a request to Teams’ address was refused');
    if (reason) return { status: 401 };
    const isOurs = registration.secret === undefined || isFrom(registration.tenantId, activity);
    return isOurs ? taken(activity) : { status: 403 };
  }

  return async function listener(req: IncomingMessage, res: ServerResponse): Promise<void> {
    try {
      const { status, body } = await answer(req);
      if (!body) res.writeHead(status).end();
      else res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    } catch (error) {
      res.writeHead(statusOf(error, log)).end();
    }
  };
}

/** A token that can't be checked, because Microsoft's keys are out of reach, is another matter than one that is wrong. */
function statusOf(error: unknown, log: Log): number {
  if (error instanceof HttpError) return error.status;
  if (error instanceof AuthenticationError ? error.statusCode < 500 : isTokenError(error)) return 401;
  log.error({ err: error }, 'a token of Teams could not be checked');
  return 500;
}

/** What jsonwebtoken says of a token that is wrong in itself. */
const isTokenError = (error: unknown) =>
  error instanceof Error && /^(JsonWebToken|TokenExpired|NotBefore)Error$|^SyntaxError$/.test(error.name);
