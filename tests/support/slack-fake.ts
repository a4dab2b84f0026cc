import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Faults, newFaults } from './slack-fake-faults.ts';
import { takeBytes } from './slack-fake-files.ts';
import { type Args, historyScope, METHODS } from './slack-fake-methods.ts';
import { respond } from './slack-fake-response.ts';
import { type FakeSocket, fakeSocket } from './slack-fake-socket.ts';
import { type FakeChannel, type FakeUser, FakeWorkspace } from './slack-fake-state.ts';

export type SlackFakeOptions = {
  team?: string;
  bot?: string;
  token?: string;
  /** the app-level token, and what it was granted */
  appToken?: string;
  appScopes?: string[];
  users: FakeUser[];
  channels: FakeChannel[];
  /** what the app was granted; everything that the manifest asks for when absent */
  scopes?: string[];
  /** keeps to Slack's limits of how often something may be asked */
  rateLimited?: boolean;
  /** milliseconds since 1970; the computer's clock when absent */
  now?: () => number;
};

/** One call that reached the fake, refused ones included. */
export type Call = { method: string; args: Args };

export type SlackFake = {
  /** the Web API's address, with the slash at the end */
  apiUrl: string;
  token: string;
  appToken: string;
  /** Slack's side of Socket Mode */
  socket: FakeSocket;
  /** where an answer to this person's deed can be posted; `stoodOn` is the message that they pressed */
  responseUrl(channel: string, user: string, stoodOn?: string): string;
  workspace: FakeWorkspace;
  calls: Call[];
  /** those that came too soon */
  tooSoon: Call[];
  /** makes the next calls of a method go wrong, in this order */
  faults: Faults;
  close(): Promise<void>;
};

/** At most so many calls in so many milliseconds, in a channel or in the workspace (Web API, *Rate limits*). */
const OFTEN: Record<string, { in: 'channel' | 'workspace'; most: number; within: number }[]> = {
  'chat.postMessage': [
    { in: 'channel', most: 1, within: 1_000 },
    { in: 'workspace', most: 300, within: 60_000 },
  ],
  'chat.update': [{ in: 'workspace', most: 50, within: 60_000 }],
};

/** The one method that takes the app-level token, and no other. */
const OPEN_SOCKET = 'apps.connections.open';

const ALL_SCOPES = [
  'channels:read',
  'chat:write',
  'commands',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:write',
  'users:read',
];

/**
 * A strict Slack Web API on loopback: it remembers what is posted, refuses what Slack refuses, and fails on demand.
 * The bot may run in another process; everything it does goes over HTTP.
 */
export async function startSlackFake(options: SlackFakeOptions): Promise<SlackFake> {
  const { team = 'T1', bot = 'UBOT', token = 'xoxb-fake', scopes = ALL_SCOPES, now = Date.now } = options;
  const { appToken = 'xapp-fake', appScopes = ['connections:write'] } = options;
  const workspace = new FakeWorkspace(team, bot, options.users, options.channels, now);
  const faults = newFaults();
  const calls: Call[] = [];
  const tooSoon: Call[] = [];
  const taken = new Map<string, number[]>();

  function refusalOf(method: string, args: Args, authorization: string | undefined): object | undefined {
    if (method === OPEN_SOCKET) return refusalOfSocket(authorization);
    const known = METHODS[method];
    if (!known) return { error: 'unknown_method' };
    if (!authorization) return { error: 'not_authed' };
    if (authorization !== `Bearer ${token}`) return { error: 'invalid_auth' };
    const reads = method === 'conversations.history' || method === 'conversations.replies';
    const needed = reads ? [historyScope(args.channel, workspace)] : (known.scopes ?? []);
    if (needed.length === 0 || needed.some((scope) => scopes.includes(scope))) return undefined;
    return { error: 'missing_scope', needed: needed.join(','), provided: scopes.join(',') };
  }

  function refusalOfSocket(authorization = ''): object | undefined {
    if (authorization === `Bearer ${token}`) return { error: 'not_allowed_token_type' };
    if (authorization !== `Bearer ${appToken}`) return { error: 'invalid_auth' };
    if (appScopes.includes('connections:write')) return undefined;
    return { error: 'missing_scope', needed: 'connections:write', provided: appScopes.join(',') };
  }

  /** Seconds to wait, when there have been too many of these lately. */
  function waitFor(method: string, args: Args): number | undefined {
    const limits = options.rateLimited ? (OFTEN[method] ?? []) : [];
    const counts = limits.map((limit) => {
      const key = `${method} ${limit.in === 'channel' ? args.channel : ''}`;
      const times = taken.get(key) ?? [];
      taken.set(key, times);
      return { times, wait: (times.at(-limit.most) ?? Number.NEGATIVE_INFINITY) + limit.within - now() };
    });
    const wait = Math.max(0, ...counts.map((count) => count.wait));
    if (wait > 0) return Math.ceil(wait / 1_000);
    for (const { times } of counts) times.push(now());
    return undefined;
  }

  async function callApi(method: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const args: Args = Object.fromEntries(new URLSearchParams((await bodyOf(req)).toString('utf8')));
    calls.push({ method, args });
    const fault = faults.take(method);
    if (await fault.before(res)) return;
    const wait = waitFor(method, args);
    if (wait !== undefined) {
      tooSoon.push({ method, args });
      return json(res, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': `${wait}` });
    }
    const refusal = refusalOf(method, args, req.headers.authorization);
    const opened = method === OPEN_SOCKET ? { url: socket.address() } : undefined;
    const answer = refusal ?? opened ?? METHODS[method]?.run(args, workspace) ?? {};
    if (await fault.after(res)) return;
    const content = typeof answer === 'string' ? { error: answer } : answer;
    const granted = opened ? appScopes : scopes;
    json(res, 200, { ok: !('error' in content), ...content }, { 'x-oauth-scopes': granted.join(',') });
  }

  async function callResponse(id: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
    calls.push({ method: 'response_url', args: { id } });
    const { status, error } = respond(id, JSON.parse((await bodyOf(req)).toString('utf8')), workspace);
    json(res, status, { ok: !error, ...(error && { error }) });
  }

  /** No Web API method: whoever has the address may send a file there, and nobody's token belongs there. */
  async function callUpload(id: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { authorization } = req.headers;
    calls.push({ method: 'upload', args: { id, authorization } });
    const fault = faults.take('upload');
    if (await fault.before(res)) return;
    const status = authorization ? 400 : takeBytes(id, await bodyOf(req), workspace);
    if (await fault.after(res)) return;
    res.writeHead(status).end();
  }

  const doors: Record<string, typeof callApi> = { api: callApi, response: callResponse, upload: callUpload };

  const server = createServer((req, res) => {
    const [, kind = '', name = ''] = (req.url ?? '').split('/');
    const handled = doors[kind]?.(name, req, res) ?? Promise.reject(new Error('no such address'));
    handled.catch(() => res.destroy());
  });
  const socket = fakeSocket(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  workspace.uploadsAt = origin;

  return {
    apiUrl: `${origin}/api/`,
    token,
    appToken,
    socket,
    responseUrl: (channel, user, stoodOn) =>
      `${origin}/response/${workspace.newResponseId(channel, user, stoodOn)}`,
    workspace,
    calls,
    tooSoon,
    faults,
    async close() {
      faults.releaseAll();
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
        socket.close();
      });
    },
  };
}

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function json(res: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  res.end(JSON.stringify(body));
}
