import { beforeAll, expect, it, vi } from 'vitest';
import { SECOND } from '../../src/core/time.ts';
import type { Timings } from '../../src/runtime/index.ts';
import { sized } from '../support/size.ts';
import { type Chance, chance, SEED } from './chance.ts';
import {
  atNamedPoints,
  atRandom,
  KILLS_PER_WALK,
  NAMED_POINTS,
  newTally,
  type Tally,
  WALKS_PAST_POINTS,
} from './killers.ts';
import { faultsIn, type Outcome, outcomeOf } from './outcome.ts';
import { pace } from './pace.ts';
import { type Killer, walk, walkUnderFire } from './walk.ts';
import { type Engine, openWorkplace } from './workplace.ts';

/**
 * reliability.md, goals 1 to 3: kill -9 in the middle of a leader's cycle, between the strict Slack fake and signed
 * requests, on both queue engines in turn. All walks must end as the one that nobody disturbed. FAULTS_KILLS sets the
 * number of random kills.
 */
const TIMINGS: Timings = { lease: 500, reconcile: 2_500, retry: 50, sweep: 200 };
const RANDOM_KILLS = Number(process.env.FAULTS_KILLS ?? sized(200, 1_000));
const seat = seats(4);
vi.setConfig({ testTimeout: 300_000 + RANDOM_KILLS * 4_000 });

const ENGINES: Engine[] = ['embedded', 'bullmq'];

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

it.concurrent(`loses and doubles nothing when killed while a message goes out, at every point of its way`, async () => {
  const tally = newTally();
  await walks(WALKS_PAST_POINTS, (_, index) => atNamedPoints(index, tally));
  report('while a message went out', tally);
  expect(tally.kills).toBeGreaterThanOrEqual(20);
  expect(NAMED_POINTS.filter((point) => !tally.points.includes(point))).toEqual([]);
});

it.concurrent('after a restart sends what was due at once, and waits before it looks for what may have landed', async () => {
  const { due, claimed, landed, lost } = await pace();
  process.stdout.write(
    `out after a restart: due ${due} ms, claimed ${claimed} ms, had landed ${landed} ms, had not ${lost} ms\n`,
  );
  expect(Math.max(due, claimed)).toBeLessThan(Math.min(landed, lost));
  expect(Math.max(due, claimed)).toBeLessThan(15 * SECOND);
  expect(Math.max(landed, lost)).toBeLessThan(45 * SECOND);
});

/** So many walks under fire, four at a time over all tests: enough to keep two cores busy. */
async function walks(count: number, killer: (luck: Chance, index: number) => Killer): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      seat(() => disturbed(killer(chance(SEED + index), index), ENGINES[index % 2])),
    ),
  );
}

/** One whole walk under fire, and what it must come to. */
async function disturbed(kill: Killer, engine: Engine = 'embedded'): Promise<void> {
  const workplace = await openWorkplace({ timings: TIMINGS, engine });
  try {
    await walkUnderFire(workplace, screens, kill);
    await workplace.bot.kill();
    expect(faultsIn(workplace)).toEqual([]);
    expect(await outcomeOf(workplace)).toEqual(undisturbed);
  } finally {
    await workplace.close();
  }
}

function report(when: string, { kills, longestBack }: Tally): void {
  process.stdout.write(
    `${kills} kills ${when}, seed ${SEED}; all that was due out ${Math.round(longestBack)} ms after a start at most\n`,
  );
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
