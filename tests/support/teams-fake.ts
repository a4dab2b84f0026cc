import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ConnectorOperation, type Found, routeOf } from './teams-fake-connector.ts';
import { type Faults, newFaults } from './teams-fake-faults.ts';
import { type ChannelKeys, channelKeys } from './teams-fake-keys.ts';
import { fakeLogin } from './teams-fake-login.ts';
import { fakeRates } from './teams-fake-rates.ts';
import { type Answer, refusal } from './teams-fake-refusal.ts';
import { type FakeChat, type FakeTeam, FakeTenant, type FakeUser } from './teams-fake-state.ts';
import { takeBytes } from './teams-fake-upload.ts';

export type TeamsFakeOptions = {
  tenant?: string;
  appId?: string;
  /** what the bot logs in with */
  secret?: string;
  users: FakeUser[];
  teams?: FakeTeam[];
  chats?: FakeChat[];
  /** the Connector takes calls without a token */
  anonymous?: boolean;
  /** keeps to Teams' limits of how often something may be sent */
  rates?: boolean;
  /** milliseconds since 1970; the computer's clock when absent */
  now?: () => number;
};

export type Operation = ConnectorOperation | 'token' | 'upload' | 'openId' | 'keys';

/** One call that reached the fake, refused ones included. */
export type Call = { operation: Operation; ids: string[]; body: unknown };

export type TeamsFake = {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** where the Connector's calls go, with the slash at the end */
  serviceUrl: string;
  openIdUrl: string;
  tokenUrl: string;
  appId: string;
  secret: string;
  tenant: FakeTenant;
  /** what signs what is delivered to the bot */
  keys: ChannelKeys;
  calls: Call[];
  /** those that came too soon */
  tooSoon: Call[];
  /** makes the next calls go wrong, in this order */
  faults: Faults<Operation>;
  /** no token that the bot has got is good any more */
  forgetTokens(): void;
  close(): Promise<void>;
};

const TENANT = '11111111-aaaa-4bbb-8ccc-000000000001';
const APP = '22222222-aaaa-4bbb-8ccc-000000000002';
/** What a request may hold (*Format your bot messages*: 100 KB). */
const MOST_BYTES = 100 * 1024;

/** A request as far as it has been read. `run` does what it asks for. */
type Asked = Call & { thread: string | undefined; needsToken: boolean; run(): Answer };

/**
 * A strict Teams on loopback: the Connector, the login and the keys. It remembers what is sent, refuses what Teams
 * refuses, and fails on demand. The bot may run in another process; everything it does goes over HTTP.
 */
export async function startTeamsFake(options: TeamsFakeOptions): Promise<TeamsFake> {
  const { appId = APP, secret = 'a-secret-of-the-tests', now = Date.now } = options;
  const { users, teams = [], chats = [] } = options;
  const tenant = new FakeTenant(options.tenant ?? TENANT, appId, users, teams, chats, now);
  const faults = newFaults<Operation>();
  const login = fakeLogin(appId, secret);
  const tooOften = fakeRates(now);
  const calls: Call[] = [];
  const tooSoon: Call[] = [];

  const server = createServer((req, res) => {
    handle(req, res).catch(() => res.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `${origin}/teams/`;
  const keys = channelKeys(appId, serviceUrl);

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const bytes = await bodyOf(req);
    const asked = askedFor(req, bytes);
    if ('status' in asked) return reply(res, asked);
    const { operation, ids, body } = asked;
    const call = { operation, ids, body };
    calls.push(call);
    const fault = faults.take(operation);
    if (await fault.before(res)) return;
    const answer = hindrance(asked, req, bytes, call) ?? asked.run();
    if (await fault.after(res)) return;
    reply(res, answer);
  }

  function askedFor(req: IncomingMessage, bytes: Buffer): Asked | Answer {
    const url = new URL(req.url ?? '', origin);
    const verb = req.method ?? '';
    const [, door = '', ...rest] = url.pathname.split('/');
    if (door === 'teams') {
      const route = routeOf(verb, rest.join('/'));
      return route ? connectorCall(route, url.searchParams, bytes) : refusal(404, 'NotFound', url.pathname);
    }
    const other = { ids: rest, body: undefined, thread: undefined, needsToken: false };
    const ok = (body: object) => () => ({ status: 200, body });
    switch (`${verb} /${door}`) {
      case 'GET /.well-known':
        return { ...other, operation: 'openId', run: ok(keys.openId(origin)) };
      case 'GET /keys':
        return { ...other, operation: 'keys', run: ok(keys.jwks()) };
      case 'POST /login':
        return { ...other, operation: 'token', run: () => login.issue(new URLSearchParams(`${bytes}`)) };
      case 'PUT /upload':
        return { ...other, operation: 'upload', run: () => takeBytes(rest[0] ?? '', req, bytes, tenant) };
      default:
        return refusal(404, 'NotFound', url.pathname);
    }
  }

  function connectorCall(
    { operation, writes, ids, run }: Found,
    query: URLSearchParams,
    bytes: Buffer,
  ): Asked {
    const body = parsed(bytes);
    const thread = writes && ids[0];
    return { operation, ids, body, thread, needsToken: true, run: () => run({ ids, query, body }, tenant) };
  }

  /** What keeps the Connector from even looking at a call. */
  function hindrance(asked: Asked, req: IncomingMessage, bytes: Buffer, call: Call): Answer | undefined {
    if (!asked.needsToken) return undefined;
    if (!options.anonymous && !login.isGood(req.headers.authorization)) return refusal(401, 'Unauthorized');
    if (bytes.length > MOST_BYTES) return refusal(413, 'MessageSizeTooBig');
    const wait = options.rates ? tooOften(asked.thread) : undefined;
    if (wait !== undefined) {
      tooSoon.push(call);
      return { ...refusal(429, 'TooManyRequests'), headers: { 'retry-after': `${wait}` } };
    }
    return asked.body === NOT_JSON ? refusal(400, 'BadSyntax', 'not JSON') : undefined;
  }

  return {
    origin,
    serviceUrl,
    openIdUrl: `${origin}/.well-known/openidconfiguration`,
    tokenUrl: `${origin}/login/token`,
    appId,
    secret,
    tenant,
    keys,
    calls,
    tooSoon,
    faults,
    forgetTokens: login.forget,
    async close() {
      faults.releaseAll();
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
}

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const NOT_JSON = Symbol('not JSON');

function parsed(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(`${bytes}`);
  } catch {
    return NOT_JSON;
  }
}

function reply(res: ServerResponse, { status, body, headers = {} }: Answer): void {
  res.writeHead(status, { ...(body && { 'content-type': 'application/json; charset=utf-8' }), ...headers });
  res.end(body && JSON.stringify(body));
}
