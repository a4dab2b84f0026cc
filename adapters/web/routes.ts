import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Body, HttpError, readBody as readJson } from '../json-body.ts';
import { asset } from './assets.ts';
import type { Act } from './inbound.ts';
import { isAct } from './inbound.ts';
import type { ActResult, PageState, TimeResult } from './wire.ts';

/** Bytes. A person's longest answer is far below it. */
const LIMIT = 64 * 1024;
const readBody = (req: IncomingMessage) => readJson(req, LIMIT);

/** What can be asked of the local chat over HTTP. */
export type Services = {
  state(account: string | null): PageState;
  live(res: ServerResponse, account: string | null): void;
  /** the picture with this number, from 0, on that message, as PNG */
  picture(message: string, index: number): Promise<Uint8Array | undefined>;
  act(name: Act, body: Body): Promise<ActResult>;
  read(body: Body): void;
  moveTime(body: Body): Promise<TimeResult>;
};

/** Answers one request that has passed the guard. Throws HttpError for what it can't answer. */
export async function route(req: IncomingMessage, res: ServerResponse, services: Services): Promise<void> {
  const url = parsedUrl(req);
  if (req.method === 'GET') return get(url, res, services);
  if (req.method !== 'POST') throw new HttpError(405, 'GET and POST only');
  const name = /^\/local\/([a-z]+)$/.exec(url.pathname)?.[1] ?? '';
  if (isAct(name)) return json(res, 200, await services.act(name, await readBody(req)));
  if (name === 'time') return json(res, 200, await services.moveTime(await readBody(req)));
  if (name !== 'read') throw new HttpError(404, 'no such address');
  services.read(await readBody(req));
  json(res, 200, {});
}

async function get(url: URL, res: ServerResponse, services: Services): Promise<void> {
  const account = url.searchParams.get('as');
  if (url.pathname === '/local/live') return services.live(res, account);
  if (url.pathname === '/local/state') return json(res, 200, services.state(account));
  const [, message, index] = /^\/local\/picture\/(\d+)\/(\d+)\.png$/.exec(url.pathname) ?? [];
  const picture = message && (await services.picture(message, Number(index)));
  const found = picture ? { type: 'image/png', content: picture } : await asset(url.pathname);
  if (!found) throw new HttpError(404, 'no such address');
  send(res, 200, found.type, found.content);
}

export function json(res: ServerResponse, status: number, value: unknown): void {
  send(res, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

function send(res: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  res.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  res.end(content);
}

function parsedUrl(req: IncomingMessage): URL {
  try {
    return new URL(req.url ?? '/', 'http://local');
  } catch {
    throw new HttpError(400, 'the address makes no sense');
  }
}
