import type { IncomingMessage } from 'node:http';
import type { Values } from '../../src/core/card.ts';
import { decodePress, type Press } from '../../src/core/press.ts';

/** Bytes. A person's longest answer is far below it. */
const LIMIT = 64 * 1024;

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

/** The JSON object in a request. Throws HttpError 413, 415 or 400. */
export async function readBody(req: IncomingMessage): Promise<Body> {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) {
    throw new HttpError(415, 'send JSON with content-type application/json');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  // Not destroyed when we stop reading: the sender still has to hear why.
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > LIMIT) throw new HttpError(413, `the body is larger than ${LIMIT} bytes`);
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

/** A text with something in it. */
export function textIn(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value.trim() === '')
    throw new HttpError(400, `${name} must be a non-empty text`);
  return value;
}

export function optionalTextIn(body: Body, name: string): string | undefined {
  return body[name] === undefined ? undefined : textIn(body, name);
}

export function pressIn(body: Body): Press {
  const press = decodePress(JSON.stringify(body.press ?? null));
  if (!press) throw new HttpError(400, 'press is not a button or form of ours');
  return press;
}

export function valuesIn(body: Body): Values {
  const { values } = body;
  if (!isObject(values)) throw new HttpError(400, 'values must be an object');
  const entries = Object.entries(values).map(([name, value]): [string, string | string[]] => {
    if (typeof value === 'string' || isTexts(value)) return [name, value];
    throw new HttpError(400, `values.${name.slice(0, 40)} must be a text or a list of texts`);
  });
  return Object.fromEntries(entries);
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
