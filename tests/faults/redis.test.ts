import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FakeClock, fakeClock } from '../support/clock.ts';
import { type RedisServer, startRedis } from '../support/redis.ts';
import { directWith } from '../support/slack-fake-state.ts';
import { botHere } from './bot-here.ts';
import { LEADER, WHOLE_CYCLE } from './deeds.ts';
import { faultsIn } from './outcome.ts';
import { quiet, walk } from './walk.ts';
import { openWorkplace, PATIENCE, type Workplace } from './workplace.ts';

/** reliability.md, goal 5: Redis goes away in the middle of a cycle, or has no room left; later it is back. */
let redis: RedisServer;
let clock: FakeClock;
let workplace: Workplace;

beforeEach(async () => {
  redis = await startRedis();
  clock = fakeClock('2027-03-01T09:00:00+01:00');
  const timings = { lease: 10_000, reconcile: 30_000, retry: 2_000, sweep: 200 };
  workplace = await openWorkplace({ run: botHere({ clock, timings }, { REDIS_URL: redis.url }) });
});
afterEach(async () => {
  await workplace.close();
  await redis.stop();
});

const troubles = {
  down: { begins: () => redis.stop(), ends: () => redis.restart() },
  full: { begins: () => redis.fill(), ends: () => redis.empty() },
};

it.each(['down', 'full'] as const)(
  'acknowledges everything and reminds on time while Redis is %s',
  async (trouble) => {
    const dies = WHOLE_CYCLE.findIndex(({ kind }) => kind === 'event');
    const tries = WHOLE_CYCLE.findIndex(({ name }) => name === 'presses Kig tilbage nu');
    await walk(workplace, WHOLE_CYCLE.slice(0, dies));
    await troubles[trouble].begins();
    await vi.waitFor(async () => expect(await readiness()).toBe(503), PATIENCE);
    await walk(workplace, WHOLE_CYCLE.slice(dies, tries));

    clock.set('2027-03-18T08:30:00+01:00');
    await isTold('Læg mærke til, hvad du ser og hører indtil da.');
    clock.set('2027-03-22T08:30:00+01:00');
    await isTold('I dag kigger vi tilbage på det, du ville prøve:');

    await troubles[trouble].ends();
    await vi.waitFor(async () => expect(await readiness()).toBe(200), PATIENCE);
    await quiet(workplace);
    await walk(workplace, WHOLE_CYCLE.slice(tries + 1));
    expect(faultsIn(workplace)).toEqual([]);
  },
  60_000,
);

async function readiness(): Promise<number> {
  return (await fetch(`${workplace.bot.url()}/readyz`)).status;
}

function isTold(text: string): Promise<void> {
  const dm = () => workplace.screen().filter((line) => line.startsWith(directWith(LEADER)));
  return vi.waitFor(() => expect(dm().join('\n')).toContain(text), PATIENCE);
}
