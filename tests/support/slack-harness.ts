import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  connectSlack,
  installFromToken,
  type SlackAdapter,
  type SlackOptions,
} from '../../adapters/slack/index.ts';
import type { ChatEvent, Reply, WorkspaceRef } from '../../src/core/chat.ts';
import type { Clock, Installation, Installations, Log } from '../../src/core/ports.ts';
import type { AdapterHarness, Answered, Hands, Seen } from '../contracts/adapter-harness.ts';
import { type BotAnswer, type SlackClient, slackClient } from './slack-client.ts';
import { type SlackFake, type SlackFakeOptions, startSlackFake } from './slack-fake.ts';
import type { FakeBlock } from './slack-fake-blocks.ts';
import { buttonsOn, decoded, textOn } from './slack-fake-screen.ts';
import { directWith, type FakeMessage } from './slack-fake-state.ts';
import { type SlackPeople, slackPeople } from './slack-people.ts';

const SECRET = 'a-signing-secret-of-the-tests';
const clock: Clock = { now: () => Date.now() };

export type LogLine = { level: string; fields: object; message: string };

export type SlackHarness<A = SlackAdapter> = AdapterHarness & {
  adapter: A;
  fake: SlackFake;
  client: SlackClient;
  people: SlackPeople;
  installations: Installations;
  /** the bot's address for everything from Slack; empty in Socket Mode, where it has none */
  url: string;
  log: LogLine[];
};

/** How what people do gets to the adapter. */
export type WayIn<A> = (
  options: SlackOptions,
  fake: SlackFake,
) => Promise<{ adapter: A; client: SlackClient; url: string; end(): Promise<void> }>;

/** The Slack adapter on a real HTTP server, between the strict Web API fake and signed requests. */
export function slackHarness(overrides: Partial<SlackFakeOptions> = {}): Promise<SlackHarness> {
  return harnessWith(overHttp, overrides);
}

/** The Slack adapter between the strict Web API fake and what people do. */
export async function harnessWith<A extends SlackAdapter>(
  wayIn: WayIn<A>,
  overrides: Partial<SlackFakeOptions> = {},
): Promise<SlackHarness<A>> {
  const fake = await startSlackFake({
    users: [
      { id: 'UALICE', name: 'Alma Ager', tz: 'Europe/Copenhagen', locale: 'da-DK' },
      { id: 'UBOB', name: 'Bo Birk', tz: 'America/New_York', locale: 'en-US' },
      { id: 'UBOT', name: 'Lærke', is_bot: true },
    ],
    channels: [
      { id: 'GNET', name: 'lederne', members: ['UALICE', 'UBOB', 'UBOT'], is_private: true },
      { id: 'GELSE', name: 'andre', members: ['UALICE'], is_private: true },
      { id: 'COPEN', name: 'alle', members: ['UALICE', 'UBOT'], is_private: false },
      { id: 'GOLD', name: 'lukket', members: ['UBOT'], is_private: true, is_archived: true },
    ],
    ...overrides,
  });
  const installations = installationsInMemory();
  await installFromToken({ token: fake.token, apiUrl: fake.apiUrl, space: 'space-1', installations });

  const received: ChatEvent[] = [];
  let answerWith: (event: ChatEvent) => Reply | Promise<Reply> = () => ({});
  const log: LogLine[] = [];
  const options: SlackOptions = {
    apiUrl: fake.apiUrl,
    installations,
    receive: async (event) => {
      received.push(event);
      return answerWith(event);
    },
    clock,
    idKey: Buffer.alloc(32, 7),
    log: keptLog(log),
  };
  const { adapter, client, url, end } = await wayIn(options, fake);
  const people = slackPeople(fake, client);
  const workspace: WorkspaceRef = { platform: 'slack', id: fake.workspace.team };

  return {
    ...slackHands(fake, people, adapter.answered),
    adapter,
    fake,
    client,
    people,
    installations,
    url,
    log,
    chat: adapter.chat,
    workspace,
    alice: 'UALICE',
    bob: 'UBOB',
    channel: 'GNET',
    dm: (account) => ({ workspace, account }),
    received,
    answer(with_) {
      answerWith = with_;
    },
    async close() {
      await adapter.close();
      await end();
      await fake.close();
    },
  };
}

/** A real HTTP server, and requests signed as Slack signs them. */
async function overHttp(options: SlackOptions) {
  const adapter = connectSlack({ ...options, signingSecret: SECRET });
  const server = createServer(adapter.listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  const end = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { adapter, client: slackClient(url, SECRET), url, end };
}

/**
 * What people do in the fake workspace, and what they see there. `answersSent` resolves when the bot's answers that
 * are still on their way have arrived.
 */
export function slackHands(fake: SlackFake, people: SlackPeople, answersSent: () => Promise<void>): Hands {
  /** What the person sees in answer: something for them alone, a direct message, or what their modal has become. */
  async function answered(user: string, deed: () => Promise<BotAnswer>): Promise<Answered> {
    const before = screenOf(fake, user);
    const { status, body } = await deed();
    await answersSent();
    const texts = screenOf(fake, user).filter((text) => !before.includes(text));
    const errors = errorsIn(body);
    return {
      taken: status === 200,
      ...(texts.length > 0 && { text: texts.map(unnumbered).join('\n') }),
      ...(errors && { errors }),
    };
  }

  return {
    say: (account, text, replyTo) => answered(account, () => people.say(account, text, replyTo?.message)),
    press: (account, { conversation, message }, label) =>
      answered(account, () => people.press(account, { channel: conversation, ts: message }, label)),
    async openForm(account) {
      const view = fake.workspace.modalOf(account);
      return view?.submit ? decoded(view.title.text) : undefined;
    },
    submit: (account, values) => answered(account, () => people.submit(account, values)),
    word: (account, text, channel) => answered(account, () => people.word(account, text, channel)),
    openHome: (account) => answered(account, () => people.openHome(account)),
    redeliverLast: () => answered('UALICE', () => people.again()),
    async seen(to) {
      const channel = 'account' in to ? directWith(to.account) : to.channel;
      return fake.workspace
        .in(channel)
        .filter(({ user }) => user === fake.workspace.bot)
        .map(seenMessage);
    },
    async home(account) {
      const view = fake.workspace.homes.get(account);
      return view && seenBlocks(view.blocks);
    },
  };
}

/** Every text in front of somebody, numbered so that the same words twice are two of them. */
function screenOf({ workspace }: SlackFake, user: string): string[] {
  const alone = workspace.ephemerals.filter((one) => one.user === user);
  const told = (workspace.modals.get(user) ?? []).filter(({ submit }) => !submit);
  return [alone, workspace.in(directWith(user)), told].flatMap((all, kind) =>
    all.map(({ blocks }, index) => `${kind}${index}: ${textOn(blocks)}`),
  );
}

export const unnumbered = (text: string) => text.replace(/^\d+: /, '');

/** What a form says is wrong, by input name, in the answer to its submission. */
export function errorsIn(body: unknown): Record<string, string> | undefined {
  if (typeof body !== 'object' || body === null || !('errors' in body)) return undefined;
  return Object.fromEntries(Object.entries(body.errors ?? {}).map(([name, text]) => [name, String(text)]));
}

function seenMessage({ channel, ts, blocks, thread_ts }: FakeMessage): Seen {
  const under = thread_ts && { under: { conversation: channel, message: thread_ts } };
  return { ref: { conversation: channel, message: ts }, ...seenBlocks(blocks), ...under };
}

export function seenBlocks(blocks: FakeBlock[]): { text: string; buttons: string[] } {
  return { text: textOn(blocks), buttons: buttonsOn(blocks).map(({ label }) => label) };
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
