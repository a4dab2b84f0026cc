import { drawChart } from '../../adapters/chart/draw.ts';
import { installFromToken, type SlackAdapter, type SlackOptions } from '../../adapters/slack/index.ts';
import type { ChatEvent, Reply } from '../../src/core/chat.ts';
import type { Installation, Installations, Log } from '../../src/core/ports.ts';
import type { SlackClient } from './slack-client.ts';

export type LogLine = { level: string; fields: object; message: string };

/** How what people do gets to the adapter. */
export type WayIn<A> = (
  options: SlackOptions,
) => Promise<{ adapter: A; client: SlackClient; url: string; end(): Promise<void> }>;

/** The Slack adapter between a Slack and a scripted runtime. */
export type Attached<A> = {
  adapter: A;
  installations: Installations;
  /** the bot's address for everything from Slack; empty in Socket Mode, where it has none */
  url: string;
  client: SlackClient;
  received: ChatEvent[];
  log: LogLine[];
  answer(with_: (event: ChatEvent) => Reply | Promise<Reply>): void;
  close(): Promise<void>;
};

export async function attached<A extends SlackAdapter>(
  wayIn: WayIn<A>,
  { apiUrl, token }: { apiUrl: string; token: string },
): Promise<Attached<A>> {
  const installations = installationsInMemory();
  await installFromToken({ token, apiUrl, space: 'space-1', installations });
  const received: ChatEvent[] = [];
  let reply: (event: ChatEvent) => Reply | Promise<Reply> = () => ({});
  const log: LogLine[] = [];
  const { adapter, client, url, end } = await wayIn({
    apiUrl,
    installations,
    receive: async (event) => {
      received.push(event);
      return reply(event);
    },
    draw: drawChart,
    clock: { now: () => Date.now() },
    idKey: Buffer.alloc(32, 7),
    log: keptLog(log),
  });
  return {
    adapter,
    installations,
    url,
    client,
    received,
    log,
    answer(with_) {
      reply = with_;
    },
    async close() {
      await adapter.close();
      await end();
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
    workspaces: async () => [...all.values()].map(({ workspace }) => workspace),
    save: async (installation) => {
      all.set(`${installation.workspace.platform} ${installation.workspace.id}`, installation);
    },
  };
}
