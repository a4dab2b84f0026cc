import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drawChart } from '../../adapters/chart/draw.ts';
import { connectTeams } from '../../adapters/teams/index.ts';
import { createVault } from '../../adapters/vault.ts';
import { openStore } from '../../db/store.ts';
import type { Chat, ChatEvent, Receive, Reply } from '../../src/core/chat.ts';
import type { Log } from '../../src/core/ports.ts';
import type { LogLine } from './slack-attached.ts';
import type { TeamsFake } from './teams-fake.ts';

/** What the harness needs of the adapter. */
export type TeamsAdapter = {
  chat: Chat;
  listener(req: IncomingMessage, res: ServerResponse): unknown;
  /** resolves when the answers that are still on their way have arrived */
  answered(): Promise<void>;
  close(): Promise<void>;
};

/** Makes an adapter between this Teams and this runtime. */
export type Connect = (
  fake: TeamsFake,
  runtime: { receive: Receive; log: Log },
) => TeamsAdapter | Promise<TeamsAdapter>;

/** The one place where the adapter is made. */
const connect: Connect = async ({ appId, secret, tenant, origin }, { receive, log }) => {
  const vault = createVault(randomBytes(32));
  const store = await openStore(':memory:', vault);
  const adapter = connectTeams({
    registration: { appId, tenantId: tenant.id, secret },
    servicesUrl: `${origin}/`,
    publicUrl: 'https://laerke.example',
    book: store.addresses,
    receive,
    draw: drawChart,
    vault,
    clock: { now: tenant.now },
    now: Date.now,
    idKey: randomBytes(32),
    log,
  });
  return {
    ...adapter,
    async close() {
      await adapter.answered();
      await store.close();
    },
  };
};

/** The Teams adapter between a Teams and a scripted runtime. */
export type Attached = {
  adapter: TeamsAdapter;
  /** the bot's address for everything from Teams */
  url: string;
  received: ChatEvent[];
  /** what Teams, or the adapter for it, wanted to see anew: nothing that a person did */
  looks: ChatEvent[];
  log: LogLine[];
  answer(with_: (event: ChatEvent) => Reply | Promise<Reply>): void;
  close(): Promise<void>;
};

export async function attached(fake: TeamsFake, connectWith: Connect = connect): Promise<Attached> {
  const received: ChatEvent[] = [];
  const looks: ChatEvent[] = [];
  const log: LogLine[] = [];
  let reply: (event: ChatEvent) => Reply | Promise<Reply> = () => ({});
  const receive: Receive = async (event) => {
    (event.kind === 'looked' ? looks : received).push(event);
    return reply(event);
  };
  const adapter = await connectWith(fake, { receive, log: keptLog(log) });
  const server = createServer((req, res) => void adapter.listener(req, res));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    adapter,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    received,
    looks,
    log,
    answer(with_) {
      reply = with_;
    },
    async close() {
      await adapter.close();
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
}

function keptLog(lines: LogLine[]): Log {
  const keep = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, fields, message });
  return { info: keep('info'), warn: keep('warn'), error: keep('error') };
}
