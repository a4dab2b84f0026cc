import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPModuleFunctions, type HTTPReceiver } from '@slack/bolt';
import type { Log } from '../../src/core/ports.ts';
import { readPayload } from './payload.ts';

/** Slack's largest requests are messages of 40,000 characters in several encodings. */
export const BODY_LIMIT = 1_000_000;

/**
 * Lets in only what Slack has signed within five minutes and what makes sense: 401 and 400 otherwise, each with one
 * line in the log and none of the content. Bolt's receiver behind it would crash on a signed body like `null`, and
 * leave unknown kinds of requests unanswered for three seconds.
 */
export function door(receiver: HTTPReceiver, signingSecret: string, log: Log) {
  return (req: IncomingMessage, res: ServerResponse): void => {
    admit(req, signingSecret)
      .then((verdict) => {
        if (verdict === 'admitted') return receiver.requestListener(req, res);
        if (verdict === 200) return res.writeHead(200).end();
        log.warn({ status: verdict }, 'a request to the Slack address was turned away');
        // its body may be half read, so that nothing more can be understood on this connection
        res.writeHead(verdict, { connection: 'close' }).end();
      })
      .catch((err) => {
        // not the error itself: Bolt's carry the request, and with it what somebody wrote
        log.error(
          { code: err instanceof Error ? err.name : 'unknown' },
          'a request to the Slack address failed',
        );
        if (!res.headersSent) res.writeHead(400, { connection: 'close' });
        res.end();
      });
  };
}

async function admit(req: IncomingMessage, signingSecret: string): Promise<'admitted' | number> {
  if (req.method !== 'POST') return 405;
  const options = { enabled: true, signingSecret, bodyLimit: BODY_LIMIT };
  try {
    const verified = await HTTPModuleFunctions.parseAndVerifyHTTPRequest(options, req);
    return judge(bodyOf(verified));
  } catch (err) {
    return HTTPModuleFunctions.isRawBodyError(err) ? err.statusCode : 401;
  }
}

type Verified = Awaited<ReturnType<typeof HTTPModuleFunctions.parseAndVerifyHTTPRequest>>;

function bodyOf(verified: Verified): unknown {
  try {
    return HTTPModuleFunctions.parseHTTPRequestBody(verified);
  } catch {
    return undefined;
  }
}

function judge(body: unknown): 'admitted' | number {
  if (isHandshake(body)) return 'admitted';
  const read = readPayload(body);
  if (read === 'ignored') return 200;
  return read ? 'admitted' : 400;
}

/** Slack trying the address out; Bolt knows the answers. */
function isHandshake(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  if ('ssl_check' in body) return body.ssl_check === '1';
  return 'type' in body && body.type === 'url_verification' && 'challenge' in body;
}
