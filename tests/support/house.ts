import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_CAST } from '../../adapters/web/cast.ts';
import { type App, type Instead, startApp } from '../../src/app.ts';
import { type Config, loadConfig } from '../../src/config.ts';
import type { Values } from '../../src/core/card.ts';
import type { Address, MessageRef } from '../../src/core/chat.ts';
import type {
  Answered,
  Hands,
  Keeping,
  Seen,
  SeenCard,
  SeenFile,
  Written,
} from '../contracts/adapter-harness.ts';
import { type FakeClock, fakeClock } from './clock.ts';
import { webCalls, webHands } from './web-harness.ts';

/** A platform as a journey needs it: people with hands, and where they meet. */
export type Stage = {
  env: Record<string, string>;
  /** resolves when the platform is connected */
  hands(app: App): Promise<Hands>;
  facilitator: string;
  /** accounts of leaders: two who read Danish, one who reads English */
  leaders: [string, string, string];
  /** everybody in the channel besides the facilitator, those leaders included */
  members: string[];
  channel: string;
  /** the account of somebody of the network, by their name */
  account(name: string): string;
  address(place: { account: string } | { channel: string }): Address;
  /** several messages one right after the other, all of them written before the first is answered */
  burst(account: string, texts: string[], house: Pick<House, 'clock' | 'say'>): Promise<void>;
  close(): Promise<void>;
};

/**
 * The whole of Lærke as `npm start` builds it, on a clock that stands still, with people who use it through their
 * platform. Whatever somebody does, everything that follows from it has happened when the promise resolves.
 */
export type House = {
  app: App;
  config: Config;
  clock: FakeClock;
  stage: Stage;
  say(account: string, text: string): Promise<Answered>;
  /** several messages one right after the other, all of them written before the first is answered */
  burst(account: string, texts: string[]): Promise<void>;
  edit(account: string, ref: MessageRef, text: string): Promise<Answered>;
  erase(account: string, ref: MessageRef): Promise<Answered>;
  keep(account: string, ref: MessageRef, as: Keeping): Promise<Answered>;
  /** the newest answer of the moment that has a button with this label */
  pressAnswer(account: string, label: string): Promise<Answered>;
  /** the newest message in the account's DM (or the channel) that has a button with this label */
  press(account: string, label: string, where?: 'channel'): Promise<Answered>;
  /** opens the form behind a button and sends it off */
  fill(account: string, label: string, values: Values): Promise<Answered>;
  word(account: string, text: string, channel?: string): Promise<Answered>;
  submit(account: string, values: Values): Promise<Answered>;
  home(account: string): Promise<Omit<Seen, 'ref'> | undefined>;
  /** the last thing that anybody did comes once more, as the platform redelivers it */
  redeliverLast(): Promise<Answered>;
  inDm(account: string): Promise<Seen[]>;
  inChannel(): Promise<Seen[]>;
  /** as one would write it down */
  written(place: { account: string } | { channel: string }): Promise<Written[]>;
  answers(account: string): Promise<SeenCard[]>;
  files(account: string): Promise<SeenFile[]>;
  formValues(account: string): Promise<Values>;
  /** the newest message in the account's DM */
  last(account: string): Promise<Seen>;
  /** moves time to this moment (ISO 8601 with a zone), stopping, and looking, wherever something is due on the way */
  until(iso: string, look?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

export type Furnished = Pick<Instead, 'log'> & { env?: Record<string, string> };

/** @param furnished what else is set, and what a test puts in the place of the real thing */
export async function openHouse(
  stage: Stage,
  startsAt: string | FakeClock,
  { env: more, ...instead }: Furnished = {},
): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'laerke-'));
  const clock = typeof startsAt === 'string' ? fakeClock(startsAt) : startsAt;
  const env = {
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: `file:${join(folder, 'laerke.db')}`,
    ...stage.env,
    ...more,
  };
  const config = loadConfig(env);
  const app = await startApp(config, { ...instead, clock });
  const close = async () => {
    await app.close();
    await stage.close();
    await rm(folder, { recursive: true });
  };
  return houseAt(stage, { app, config, clock, close });
}

/** The house as the people of one stage know it: where several platforms are connected, each has its own. */
export async function houseAt(
  stage: Stage,
  { app, config, clock, close }: Pick<House, 'app' | 'config' | 'clock' | 'close'>,
): Promise<House> {
  const hands = await stage.hands(app);

  async function settled<T>(deed: Promise<T>): Promise<T> {
    const result = await deed;
    await app.settle();
    return result;
  }
  const inDm = async (account: string) => hands.seen(stage.address({ account }));
  const inChannel = async () => hands.seen(stage.address({ channel: stage.channel }));

  async function press(account: string, label: string, where?: 'channel'): Promise<Answered> {
    const seen = where ? await inChannel() : await inDm(account);
    const message = seen.findLast(({ buttons }) => buttons.includes(label));
    if (!message)
      throw new Error(`${account} sees no button "${label}": ${seen.at(-1)?.buttons.join(' · ')}`);
    return settled(hands.press(account, message.ref, label));
  }

  const say = (account: string, text: string) => settled(hands.say(account, text));
  return {
    app,
    config,
    clock,
    stage,
    say,
    burst: (account, texts) => settled(stage.burst(account, texts, { clock, say })),
    edit: (account, ref, text) => settled(hands.edit(account, ref, text)),
    erase: (account, ref) => settled(hands.erase(account, ref)),
    keep: (account, ref, as) => settled(hands.keep(account, ref, as)),
    pressAnswer: (account, label) => settled(hands.pressAnswer(account, label)),
    press,
    async fill(account, label, values) {
      await press(account, label);
      return settled(hands.submit(account, values));
    },
    word: (account, text, channel) => settled(hands.word(account, text, channel)),
    submit: (account, values) => settled(hands.submit(account, values)),
    async home(account) {
      await settled(hands.openHome(account));
      return hands.home(account);
    },
    redeliverLast: () => settled(hands.redeliverLast()),
    inDm,
    inChannel,
    written: (place) => hands.written(stage.address(place)),
    answers: hands.answers,
    files: hands.files,
    formValues: hands.formValues,
    async last(account) {
      const seen = (await inDm(account)).at(-1);
      if (!seen) throw new Error(`${account} has no message`);
      return seen;
    },
    async until(iso, look) {
      const end = Date.parse(iso);
      for (let next = await app.store.ledger.nextDue(); next !== undefined && next <= end; ) {
        clock.set(Math.max(next, clock.now()));
        await app.settle();
        await look?.();
        const after = await app.store.ledger.nextDue();
        if (after === next) throw new Error('something stays due');
        next = after;
      }
      clock.set(end);
      await app.settle();
    },
    close,
  };
}

/** The local page as a stage. */
export function webStage(): Stage {
  const [channel] = DEMO_CAST.channels;
  return {
    env: {},
    hands: async (app) => webHands(webCalls(app.url)),
    facilitator: DEMO_CAST.facilitator,
    leaders: ['mette', 'jonas', 'emily'],
    members: channel?.members.filter((account) => account !== DEMO_CAST.facilitator) ?? [],
    channel: channel?.id ?? '',
    account: (name) => DEMO_CAST.members.find((one) => one.name === name)?.account ?? '',
    address: (place) => ({ workspace: DEMO_CAST.workspace, ...place }),
    /** Lærke answers the first one two seconds from now; the others were typed a second before that */
    async burst(account, texts, { clock, say }) {
      const now = clock.now();
      for (const [index, text] of texts.entries()) {
        clock.set(now + (index === 0 ? 2_000 : 1_000));
        await say(account, text);
      }
      clock.set(now + 2_000);
    },
    close: async () => {},
  };
}

/** A key as an operator would make it. */
export const newKey = () => randomBytes(32).toString('base64');
