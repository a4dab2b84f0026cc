import { ErrorCode, HTTPReceiver } from '@slack/bolt';
import type { Log } from '../../src/core/ports.ts';
import { codeOf, NotTakenIn } from './app.ts';
import { BODY_LIMIT } from './door.ts';
import { boltLogger } from './log.ts';

/**
 * Bolt's own way in over HTTP. It holds its answer back until all has been processed (`processBeforeResponse`), and a
 * failure becomes a 5xx, after which Slack sends events again.
 */
export function httpReceiver(signingSecret: string, log: Log): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    logger: boltLogger(log),
    bodyLimit: BODY_LIMIT,
    processBeforeResponse: true,
    processEventErrorHandler: async ({ error, response }) => {
      const status = statusFor(error);
      log.error({ status, code: codeOf(error) }, 'a request from Slack could not be taken in');
      if (!response.headersSent) response.writeHead(status).end();
      return false;
    },
    unhandledRequestHandler: ({ response }) => {
      if (response.headersSent) return;
      log.warn({ status: 503 }, 'a request from Slack took too long');
      response.writeHead(503).end();
    },
  });
}

/**
 * 503 when it is we who failed; 401 for a workspace that Lærke is not installed in; 400 for whatever else Bolt
 * stumbled over in a body, for which sending it again would be no help.
 */
function statusFor(error: Error): number {
  const cause = originOf(error);
  if (cause instanceof NotTakenIn) return 503;
  return codeOf(error) === ErrorCode.AuthorizationError ? 401 : 400;
}

function originOf(error: Error): unknown {
  return 'original' in error ? error.original : error;
}
