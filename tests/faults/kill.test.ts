import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Timings } from '../../src/runtime/index.ts';
import { type Chance, chance, SEED } from './chance.ts';
import { type Deed, WHOLE_CYCLE } from './deeds.ts';
import { faultsIn, type Outcome, outcomeOf } from './outcome.ts';
import { pace } from './pace.ts';
import { type Killer, quiet, walk, walkUnderFire } from './walk.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/**
 * reliability.md, goals 1 to 3: kill -9 in the middle of a leader's cycle, between the strict Slack fake and signed
 * requests. All walks must end as the one that nobody disturbed. FAULTS_KILLS raises the number of random kills.
 */
const TIMINGS: Timings = { lease: 500, reconcile: 2_500, retry: 50, sweep: 200 };
const RANDOM_KILLS = Number(process.env.FAULTS_KILLS ?? 30);
/** in one walk; two of them strike the start after another kill */
const KILLS_PER_WALK = 10;
/** about as long as a deed takes, in milliseconds */
const DEED = 60;
const START = 1_000;
/** together they are killed at every deed that sends something */
const WALKS_PAST_POINTS = 3;
const seat = seats(3);
vi.setConfig({ testTimeout: 300_000 + RANDOM_KILLS * 4_000 });

let screens: string[][];
let undisturbed: Outcome;

beforeAll(async () => {
  const workplace = await openWorkplace({ timings: TIMINGS });
  try {
    screens = await walk(workplace);
    await workplace.bot.kill();
    undisturbed = await outcomeOf(workplace);
    expect(faultsIn(workplace)).toEqual([]);
  } finally {
    await workplace.close();
  }
});

it.concurrent(`loses and doubles nothing over ${RANDOM_KILLS} random kills (seed ${SEED})`, async () => {
  const tally = newTally();
  await walks(Math.ceil(RANDOM_KILLS / KILLS_PER_WALK), (luck) => atRandom(luck, tally));
  report('at random moments', tally);
  expect(tally.kills).toBeGreaterThanOrEqual(RANDOM_KILLS);
});

it.concurrent(`loses and doubles nothing when killed while a message goes out (seed ${SEED})`, async () => {
  const tally = newTally();
  await walks(WALKS_PAST_POINTS, (luck, index) => atNamedPoints(luck, index, tally));
  report('while a message went out', tally);
  expect(tally.whileSending).toBeGreaterThanOrEqual(20);
  expect(tally.whileClaimed).toBeGreaterThanOrEqual(2);
});

it.concurrent('sends what was due within 15 s of a restart, what has to be looked for within 45 s', async () => {
  const { due, claimed, landed, lost } = await pace();
  process.stdout.write(
    `out after a restart: due ${due} ms, claimed ${claimed} ms, had landed ${landed} ms, had not ${lost} ms\n`,
  );
  expect(Math.max(due, claimed)).toBeLessThan(15_000);
  expect(Math.max(landed, lost)).toBeLessThan(45_000);
});

/** So many walks under fire, three at a time over all tests: enough to keep two cores busy. */
async function walks(count: number, killer: (luck: Chance, index: number) => Killer): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, (_, index) => seat(() => disturbed(killer(chance(SEED + index), index)))),
  );
}

/** One whole walk under fire, and what it must come to. */
async function disturbed(kill: Killer): Promise<void> {
  const workplace = await openWorkplace({ timings: TIMINGS });
  try {
    await walkUnderFire(workplace, screens, kill);
    await workplace.bot.kill();
    expect(faultsIn(workplace)).toEqual([]);
    expect(await outcomeOf(workplace)).toEqual(undisturbed);
  } finally {
    await workplace.close();
  }
}

type Tally = { kills: number; whileSending: number; whileClaimed: number; longestBack: number };
const newTally = (): Tally => ({ kills: 0, whileSending: 0, whileClaimed: 0, longestBack: 0 });

function report(when: string, { kills, longestBack }: Tally): void {
  process.stdout.write(
    `${kills} kills ${when}, seed ${SEED}; all that was due out ${Math.round(longestBack)} ms after a start at most\n`,
  );
}

/** Kills at some moment during a deed, and twice once more during the start that follows. */
function atRandom(luck: Chance, tally: Tally): Killer {
  const deeds = sample(luck, WHOLE_CYCLE.length, KILLS_PER_WALK - 2);
  const twice = sample(luck, deeds.length, 2).map((which) => deeds[which]);
  return async (workplace, _, index) => {
    if (!deeds.includes(index)) return;
    await wait(luck.next() * DEED);
    await killed(workplace, tally);
    if (twice.includes(index)) {
      const starting = workplace.bot.start();
      await wait(luck.next() * START);
      await killed(workplace, tally);
      await starting;
    }
    await backAgain(workplace, tally);
  };
}

/** A call of the bot's that is caught on its way, and what its outbox row says meanwhile. */
type Point = { method: string; fault: 'hold' | 'hang' | 'late'; row: 'sending' | 'claimed' };

/** hold: the message is there, the answer never comes · hang: it never gets there · late: it gets there afterwards */
const POSTING: Point[] = [
  { method: 'chat.postMessage', fault: 'hold', row: 'sending' },
  { method: 'chat.postMessage', fault: 'hang', row: 'sending' },
  { method: 'chat.postMessage', fault: 'late', row: 'sending' },
];
const UPDATING: Point[] = [
  { method: 'chat.update', fault: 'hold', row: 'sending' },
  { method: 'chat.update', fault: 'hang', row: 'sending' },
];
/** the check before every post to a channel comes after the claim and before `sending` */
const CHECKING: Point[] = [
  { method: 'conversations.info', fault: 'hang', row: 'claimed' },
  { method: 'conversations.members', fault: 'hang', row: 'claimed' },
];
/** on record as being sent, but not called yet: a new process has to open the conversation first */
const OPENING: Point = { method: 'conversations.open', fault: 'hang', row: 'sending' };
/** while looking for what may have landed */
const LOOKING: Point = { method: 'conversations.history', fault: 'hang', row: 'sending' };

function atNamedPoints(luck: Chance, walkIndex: number, tally: Tally): Killer {
  return async (workplace, deed, index) => {
    const point = pointFor(luck, deed, index + walkIndex);
    if (!point) return;
    await killedAt(workplace, point, tally);
    if (point.method === 'chat.postMessage' && luck.below(6) === 0) {
      const looking = killedAt(workplace, LOOKING, tally);
      await workplace.bot.start();
      await looking;
    }
    await backAgain(workplace, tally);
  };
}

/** Every third deed, so that the walks together have been killed at each. */
function pointFor(luck: Chance, { name, kind }: Deed, turn: number): Point | undefined {
  if (kind === 'form') return undefined;
  if (name === 'shares') return CHECKING[turn % CHECKING.length];
  if (turn % WALKS_PAST_POINTS !== 0) return undefined;
  if (name === 'sets the network up') return OPENING;
  return luck.pick(kind === 'event' ? [...POSTING, ...POSTING, ...UPDATING] : POSTING);
}

async function killedAt(workplace: Workplace, { method, fault, row }: Point, tally: Tally): Promise<void> {
  const trap = workplace.fake.faults.next(method, { kind: fault });
  await trap.sprung;
  expect(workplace.rows(row)).toBeGreaterThan(0);
  if (row === 'sending') tally.whileSending += 1;
  else tally.whileClaimed += 1;
  await killed(workplace, tally);
  trap.release();
}

async function killed({ bot }: Workplace, tally: Tally): Promise<void> {
  await bot.kill();
  tally.kills += 1;
}

async function backAgain(workplace: Workplace, tally: Tally): Promise<void> {
  const began = performance.now();
  await workplace.bot.start();
  await quiet(workplace);
  tally.longestBack = Math.max(tally.longestBack, performance.now() - began);
}

/** So many different numbers below `limit`. */
function sample(luck: Chance, limit: number, size: number): number[] {
  const chosen = new Set<number>();
  while (chosen.size < size) chosen.add(luck.below(limit));
  return [...chosen];
}

/** Lets so many tasks run at the same time; the others wait. */
function seats(free: number): (task: () => Promise<void>) => Promise<void> {
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free === 0) await new Promise<void>((go) => waiting.push(go));
    else free -= 1;
    try {
      await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
