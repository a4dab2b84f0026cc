import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { vi } from 'vitest';
import type { MessageStatus } from '../../db/schema.ts';
import type { Timings } from '../../src/runtime/index.ts';
import { newKey } from '../support/house.ts';
import { startRedis } from '../support/redis.ts';
import { type SlackClient, slackClient } from '../support/slack-client.ts';
import { type SlackFake, startSlackFake } from '../support/slack-fake.ts';
import { buttonsOn, textOn } from '../support/slack-fake-screen.ts';
import { type SlackPeople, slackPeople } from '../support/slack-people.ts';
import { type Bot, botProcess } from './bot-process.ts';
import { CHANNEL, FACILITATOR, LEADER } from './deeds.ts';

const BOT = 'ULAERKE';
const SECRET = 'a-signing-secret-of-the-tests';

/** A Slack workspace that survives, and a bot in it that may not. */
export type Workplace = {
  fake: SlackFake;
  bot: Bot;
  client: SlackClient;
  hands: SlackPeople;
  /** what the bot is configured with */
  env: Record<string, string>;
  database: string;
  /** `keys.db` and the key that it is made with */
  keys: { file: string; masterKey: Uint8Array };
  /** Makes it that moment, for everybody. Only while the bot is down. */
  moveTo(moment: string): void;
  /** what everybody has on their screens: one line per conversation or form, ids left out */
  screen(): string[];
  /** how many outbox rows there are in this status. Looks into the database: only while the bot is up */
  rows(status: MessageStatus): number;
  /** nothing is due and nothing under way. Only while the bot is up */
  isQuiet(): boolean;
  close(): Promise<void>;
};

export type Setting = {
  /** in ISO 8601 with a zone, when it opens; the computer's time when absent. Needs `timings` */
  from?: string;
  /** without it the real `src/main.ts` runs, at its own pace */
  timings?: Timings;
  /** another way to run a bot than in a process of its own */
  run?: (env: Record<string, string>) => Bot;
  /** the embedded queue when absent; the bot is the only one that dies, and Redis lives on */
  engine?: Engine;
};

export type Engine = 'embedded' | 'bullmq';

/** Opens with the bot running and connected. */
export async function openWorkplace({
  from,
  timings,
  run,
  engine = 'embedded',
}: Setting): Promise<Workplace> {
  let ahead = 0;
  const moveTo = (moment: string) => {
    ahead = Date.parse(moment) - Date.now();
  };
  if (from) moveTo(from);
  const folder = await mkdtemp(join(tmpdir(), 'laerke-faults-'));
  const database = join(folder, 'laerke.db');
  const fake = await startSlackFake({
    bot: BOT,
    now: () => Date.now() + ahead,
    users: [
      { id: FACILITATOR, name: 'Karen', tz: 'Europe/Copenhagen', locale: 'da-DK' },
      { id: LEADER, name: 'Mette', tz: 'Europe/Copenhagen', locale: 'da-DK' },
      { id: BOT, name: 'Lærke', is_bot: true },
    ],
    channels: [{ id: CHANNEL, name: 'nord', members: [FACILITATOR, LEADER, BOT], is_private: true }],
  });
  const key = newKey();
  const redis = engine === 'bullmq' ? await startRedis() : undefined;
  const env = {
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: `file:${database}`,
    LAERKE_KEY: key,
    LAERKE_ADMINS: `slack:T1:${FACILITATOR}`,
    SLACK_BOT_TOKEN: fake.token,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: fake.apiUrl,
    ...(redis && { REDIS_URL: redis.url }),
  };
  const bot = run?.(env) ?? botProcess(env, timings && (() => ({ timings, ahead })));
  const at = () => slackClient(`${bot.url()}/slack/events`, SECRET);
  const client: SlackClient = {
    send: async (request, signedAt) => at().send(request, signedAt),
    resend: async (request, attempt) => at().resend(request, attempt),
  };
  await bot.start();
  await vi.waitFor(async () => {
    const { status } = await fetch(`${bot.url()}/readyz`);
    if (status !== 200) throw new Error('the bot is not ready');
  }, PATIENCE);

  return {
    fake,
    bot,
    client,
    hands: slackPeople(fake, client),
    env,
    database,
    keys: { file: join(folder, 'keys.db'), masterKey: Buffer.from(key, 'base64') },
    moveTo,
    screen: () => screenOf(fake),
    rows: (status) => count(database, ROWS, status),
    isQuiet: () => count(database, UNDER_WAY) === 0,
    async close() {
      await bot.retire();
      await fake.close();
      await redis?.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** How long a test waits for what must come, and how often it looks. */
export const PATIENCE = { timeout: 60_000, interval: 10 };

function screenOf({ workspace }: SlackFake): string[] {
  const messages = workspace.messages
    .filter(({ user }) => user === workspace.bot)
    .map(({ channel, blocks }) => `${channel}: ${textOn(blocks)} [${labels(blocks)}]`);
  const forms = [...workspace.modals].flatMap(([user, stack]) =>
    stack.map(({ title, blocks }) => `${user} fills in ${title.text}: ${textOn(blocks)}`),
  );
  // between conversations there is no order to keep
  return [...messages, ...forms].sort((a, b) => compare(conversation(a), conversation(b)));
}

const labels = (blocks: Parameters<typeof buttonsOn>[0]) =>
  buttonsOn(blocks)
    .map(({ label }) => label)
    .join(' · ');
const conversation = (line: string) => line.split(/[: ]/, 1)[0] ?? '';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const ROWS = 'SELECT count(*) FROM outbox WHERE status = ?';
// what waits for hours or for the budget is not under way: on a clock that stands still it never would be
const UNDER_WAY = `
  SELECT (SELECT count(*) FROM outbox WHERE (status = 'pending' AND not_before < created_at + 600000) OR status IN ('claimed', 'sending') OR (status = 'sent' AND shown < wanted))
       + (SELECT count(*) FROM inbox WHERE NOT done)`;

function count(database: string, sql: string, ...params: string[]): number {
  const db = new Sqlite(database, { readonly: true }); // it is asked for a hundred times a second
  try {
    return Number(
      db
        .prepare(sql)
        .pluck()
        .get(...params),
    );
  } finally {
    db.close();
  }
}
