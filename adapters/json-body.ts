import type { IncomingMessage } from 'node:http';

/** A request that can't be served as it stands: `status` is the HTTP status, the message says what is wrong with it. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export type Body = Record<string, unknown>;

/** The JSON object in a request of at most so many bytes. Throws HttpError 413, 415 or 400. */
export async function readBody(req: IncomingMessage, limit: number): Promise<Body> {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) {
    throw new HttpError(415, 'send JSON with content-type application/json');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  // Not destroyed when we stop reading: the sender still has to hear why.
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) throw new HttpError(413, `the body is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return parseBody(Buffer.concat(chunks).toString('utf8'));
}

function parseBody(json: string): Body {
  let body: unknown;
  try {
    body = JSON.parse(json);
  } catch {
    throw new HttpError(400, 'the body is not valid JSON');
  }
  if (!isObject(body)) throw new HttpError(400, 'the body must be a JSON object');
  return body;
}

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
