import type { IncomingMessage, ServerResponse } from 'node:http';
import { CloudAdapter, type TurnContext } from 'botbuilder';
import {
  AuthenticationError,
  type BotFrameworkAuthentication,
  type ClaimsIdentity,
} from 'botframework-connector';
import type { Log } from '../../src/core/ports.ts';
import { HttpError, readBody } from '../json-body.ts';
import { ISSUER } from './connector.ts';
import { type Activity, activity as activitySchema, tenantOf } from './payload.ts';
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

/** botbuilder's adapter, with the answer given here: its own would tell the sender what went wrong, and print it. */
class Turns extends CloudAdapter {
  /** Runs `logic` for whoever the token names. Throws AuthenticationError for a token that is none of Microsoft's for us. */
  async take(authorization: string, activity: Activity, logic: (who: ClaimsIdentity) => Promise<void>) {
    await this.processActivity(authorization, activity as never, (context: TurnContext) =>
      logic(context.turnState.get(this.BotIdentityKey)),
    );
  }
}

/**
 * `POST /api/messages`. Nothing is looked at but what Microsoft has signed for this app: botbuilder checks signature,
 * issuer, audience and time; here, that the token is about this very service, which is one of Microsoft's, and that it
 * comes from our own tenant. Every answer is bare: no reason, no stack trace. Without a secret there is nothing to check;
 * such a server listens on loopback only (src/config.ts).
 */
export function door({ authentication, registration, services, handle, log }: Parts) {
  const turns = new Turns(authentication);

  function refused(who: ClaimsIdentity, { serviceUrl }: Activity): string | undefined {
    const isKnown = URL.canParse(serviceUrl) && services.isService(new URL(serviceUrl));
    if (!isKnown) return 'a foreign service url';
    if (registration.secret === undefined) return undefined;
    if (who.getClaimValue('iss') !== ISSUER) return 'a foreign issuer';
    return who.getClaimValue('serviceurl') === serviceUrl ? undefined : 'a token of another service';
  }

  async function answer(req: IncomingMessage): Promise<{ status: number; body?: object | undefined }> {
    const read = activitySchema.safeParse(await readBody(req, LIMIT));
    if (!read.success) return { status: 400 };
    const activity = read.data;
    if (activity.channelId !== 'msteams') return { status: 401 };
    let result: { status: number; body?: object | undefined } = { status: 401 };
    await turns.take(req.headers.authorization ?? '', activity, async (who) => {
      const reason = refused(who, activity);
      const isOurs = registration.secret === undefined || tenantOf(activity) === registration.tenantId;
      if (reason) log.warn({ reason }, 'a request to Teams’ address was refused');
      else if (!isOurs) result = { status: 403 };
      else result = { status: 200, body: await handle(activity) };
    });
    return result;
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

function statusOf(error: unknown, log: Log): number {
  if (error instanceof HttpError) return error.status;
  if (error instanceof AuthenticationError || isTokenError(error)) return 401;
  log.error({ err: error }, 'an event from Teams could not be taken in');
  return 500;
}

/** What jsonwebtoken says of a token that is wrong in itself. */
const isTokenError = (error: unknown) =>
  error instanceof Error && /^(JsonWebToken|TokenExpired|NotBefore)Error$|^SyntaxError$/.test(error.name);
