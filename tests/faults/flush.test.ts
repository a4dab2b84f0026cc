import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { systemClock } from '../../adapters/clock.ts';
import { bullmqQueue } from '../../adapters/queue/bullmq.ts';
import type { Queue } from '../../src/core/ports.ts';
import { type Instant, SECOND } from '../../src/core/time.ts';
import { createRuntime, type Runtime } from '../../src/runtime/index.ts';
import { change, commitOf } from '../support/ledger.ts';
import { type RedisServer, startRedis } from '../support/redis.ts';
import { sized } from '../support/size.ts';
import { type StrictChat, strictChat } from '../support/strict-chat.ts';
import { openWorkshop, WORKSPACE, type Workshop } from '../support/workshop.ts';
import { chance, SEED } from './chance.ts';
import { PATIENCE } from './workplace.ts';

/** reliability.md, goal 4: Redis forgets everything, again and again, while reminders are asked for and fall due. */
const REMINDERS = sized(1_000, 10_000);
const FLUSHES = sized(10, 100);
const RESTARTS = sized(4, 20);
/** a reminder falls due at most so long after it was asked for */
const AHEAD = 12 * SECOND;
const AT_MOST_LATE = 20 * SECOND;
const LEADERS = 50;

const clock = systemClock();
const luck = chance(SEED);
let shop: Workshop;
let chat: StrictChat;
let redis: RedisServer;
let queue: Queue;
let runtime: Runtime;

beforeEach(async () => {
  shop = await openWorkshop();
  chat = strictChat(clock);
  redis = await startRedis();
  await begin();
});
afterEach(async () => {
  await end();
  await redis.stop();
  await shop.close();
});

async function begin() {
  const { log } = shop.parts;
  queue = bullmqQueue({ url: redis.url, clock, log });
  runtime = createRuntime({ ...shop.parts, clock, queue, chatOf: () => chat });
  await runtime.start();
}

async function end() {
  await runtime.close();
  await queue.close();
}

/** One loss after the other, each when so many more reminders have been asked for or have been sent. */
function losses() {
  const blows = [
    ...Array(FLUSHES).fill(() => redis.flush()),
    ...Array.from({ length: RESTARTS }, (_, index) => (index % 2 === 0 ? redis.restart : restartBoth)),
  ].sort(() => luck.next() - 0.5);
  const every = Math.floor((2 * REMINDERS) / (blows.length + 1));
  let steps = 0;
  let struck: Promise<void> = Promise.resolve();
  return {
    step() {
      steps += 1;
      const blow = steps % every === 0 ? blows.shift() : undefined;
      if (blow) struck = struck.then(blow);
    },
    /** how many are still to come, when those before have struck */
    async left() {
      await struck;
      return blows.length;
    },
  };
}

async function restartBoth() {
  await end();
  await redis.restart();
  await begin();
}

/** So many leaders, each with her share of conversations that can be asked to remind. */
async function conversations(): Promise<{ run: string; account: string }[]> {
  const all: { run: string; account: string }[] = [];
  for (let leader = 0; leader < LEADERS; leader += 1) {
    const account = `leader-${leader}`;
    chat.profiles.set(account, { name: account });
    const owner = (await shop.person(account)).id;
    const runs = Array.from({ length: REMINDERS / LEADERS }, (_, index) => `run-${leader}-${index}`);
    const begun = runs.map((id) => change({ run: { id, space: shop.space.id, owner, state: { count: 0 } } }));
    await shop.store.ledger.commit({ ...commitOf(account, ...begun), space: shop.space.id });
    all.push(...runs.map((run) => ({ run, account })));
  }
  return all;
}

it(
  `sends ${REMINDERS} reminders once each, at most 20 s late, through ${FLUSHES} FLUSHALLs and ${RESTARTS} restarts on an empty Redis (seed ${SEED})`,
  async () => {
    const loss = losses();
    const due = new Map<string, Instant>();
    const ownPost = chat.post;
    chat.post = (...args) => {
      loss.step();
      return ownPost(...args);
    };

    for (const { run, account } of await conversations()) {
      await loss.left();
      const at = clock.now() + luck.below(AHEAD);
      due.set(run, at);
      const press = { run, type: 'waited', args: { due: String(at) } };
      const deed = { id: `asked-${run}`, workspace: WORKSPACE, account, at: clock.now() };
      await runtime.receive({ ...deed, kind: 'pressed', press });
      loss.step();
    }
    await vi.waitFor(() => expect(chat.messages).toHaveLength(REMINDERS), PATIENCE);
    expect(await loss.left()).toBe(0);
    await runtime.sweep();

    expect(new Set(chat.messages.map(({ nonce }) => nonce)).size).toBe(REMINDERS);
    expect(chat.messages).toHaveLength(REMINDERS);
    const late = chat.messages.map(({ card, at }) => at - (due.get(runOf(card)) ?? Number.NaN));
    process.stdout.write(
      `${REMINDERS} reminders, ${FLUSHES} FLUSHALLs, ${RESTARTS} empty restarts: ${Math.max(...late)} ms late at most\n`,
    );
    expect(Math.min(...late)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...late)).toBeLessThanOrEqual(AT_MOST_LATE);
  },
  sized(120_000, 900_000),
);

/** Which conversation a card belongs to, read from its button. */
function runOf({ actions }: (typeof chat.messages)[number]['card']): string {
  const [action] = actions;
  return action?.kind === 'press' && 'run' in action.press ? action.press.run : '';
}
