import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectSlack, installFromToken, type SlackAdapter } from '../../adapters/slack/index.ts';
import type { ChatEvent, Reply } from '../../src/core/chat.ts';
import type { Installation, Installations, Log } from '../../src/core/ports.ts';
import { type SlackClient, slackClient } from './slack-client.ts';

export type LogLine = { level: string; fields: object; message: string };

/** The Slack adapter on a real HTTP server, with a scripted runtime behind it. */
export type SlackOnHttp = {
  adapter: SlackAdapter;
  installations: Installations;
  /** the bot's address for everything from Slack */
  url: string;
  client: SlackClient;
  received: ChatEvent[];
  log: LogLine[];
  answer(with_: (event: ChatEvent) => Reply | Promise<Reply>): void;
  close(): Promise<void>;
};

type SetUp = { signingSecret: string; apiUrl: string; token: string };

export async function serveSlack({ signingSecret, apiUrl, token }: SetUp): Promise<SlackOnHttp> {
  const installations = installationsInMemory();
  await installFromToken({ token, apiUrl, space: 'space-1', installations });
  const received: ChatEvent[] = [];
  let reply: (event: ChatEvent) => Reply | Promise<Reply> = () => ({});
  const log: LogLine[] = [];
  const adapter = connectSlack({
    signingSecret,
    apiUrl,
    installations,
    receive: async (event) => {
      received.push(event);
      return reply(event);
    },
    clock: { now: () => Date.now() },
    log: keptLog(log),
  });
  const server = createServer(adapter.listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  return {
    adapter,
    installations,
    url,
    client: slackClient(url, signingSecret),
    received,
    log,
    answer(with_) {
      reply = with_;
    },
    async close() {
      await adapter.close();
      await new Promise((closed) => {
        server.close(closed);
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

/** Installations without a database behind them: what the adapter asks for is two lookups and a save. */
function installationsInMemory(): Installations {
  const all = new Map<string, Installation>();
  const space = { id: 'space-1', language: 'da', zone: 'Europe/Copenhagen' } as const;
  return {
    defaultSpace: async () => space,
    space: async (id) => (id === space.id ? space : undefined),
    find: async ({ platform, id }) => all.get(`${platform} ${id}`),
    all: async (platform) => [...all.values()].filter(({ workspace }) => workspace.platform === platform),
    save: async (installation) => {
      all.set(`${installation.workspace.platform} ${installation.workspace.id}`, installation);
    },
  };
}
