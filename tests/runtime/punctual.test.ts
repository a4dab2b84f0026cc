import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../adapters/clock.ts';
import { embeddedQueue } from '../../adapters/queue/embedded.ts';
import type { Queue } from '../../src/core/ports.ts';
import { HOUR, type Instant } from '../../src/core/time.ts';
import { TIMINGS } from '../../src/runtime/deliver.ts';
import { createRuntime, type Runtime } from '../../src/runtime/index.ts';
import { change, commitOf } from '../support/ledger.ts';
import { openWorkshop, WORKSPACE, type Workshop } from '../support/workshop.ts';

const clock = systemClock();
const SOON = 120;
let shop: Workshop;
let running: Runtime | undefined;
let queue: Queue;

beforeEach(async () => {
  shop = await openWorkshop();
  queue = embeddedQueue({ clock, log: shop.parts.log });
  const run = {
    id: 'toy-1',
    space: shop.space.id,
    owner: (await shop.person('mette')).id,
    state: { count: 0 },
  };
  await shop.store.ledger.commit({ ...commitOf('begun', change({ run })), space: shop.space.id });
});
afterEach(async () => {
  await running?.close();
  await queue.close();
  await shop.close();
});

/** The runtime on the computer's clock, looking for what is due only so often unless its queue wakes it. */
function runtime(engine: Queue, sweep: number): Runtime {
  running = createRuntime({ ...shop.parts, clock, queue: engine, timings: { ...TIMINGS, sweep } });
  return running;
}

/** Mette asks to be reminded at this moment. */
async function remindAt(due: Instant, { receive }: Runtime) {
  await receive({
    id: `asked-${due}`,
    workspace: WORKSPACE,
    account: 'mette',
    at: clock.now(),
    kind: 'pressed',
    press: { run: 'toy-1', type: 'waited', args: { due: String(due) } },
  });
}
/** When her next message is posted. */
const posted = () =>
  new Promise<Instant>((resolve) => shop.chat.during('post', async () => resolve(clock.now())));

describe('a reminder', () => {
  it('goes out at its moment because the queue wakes it, long before the next sweep', async () => {
    const house = runtime(queue, HOUR);
    await house.start();
    await house.sweep(); // the one at the start is over
    const due = clock.now() + SOON;
    const [at] = await Promise.all([posted(), remindAt(due, house)]);
    expect(at).toBeGreaterThanOrEqual(due);
    expect(at).toBeLessThan(due + 5_000);
  });

  it('that was waiting when the process started goes out at its moment, too', async () => {
    const due = clock.now() + SOON;
    await remindAt(due, shop.runtime);
    const out = posted();
    await runtime(queue, HOUR).start();
    expect(await out).toBeGreaterThanOrEqual(due);
  });

  it('goes out with the sweep when the queue has lost it', async () => {
    const forgetful: Queue = { ...queue, wakeAt: async () => {} };
    const house = runtime(forgetful, 20);
    await house.start();
    const due = clock.now() + SOON;
    const [at] = await Promise.all([posted(), remindAt(due, house)]);
    expect(at).toBeGreaterThanOrEqual(due);
  });

  it('goes out with the sweep when the queue is down, which is logged and harms nobody', async () => {
    const down: Queue = { ...queue, wakeAt: () => Promise.reject(new Error('ECONNREFUSED')) };
    const house = runtime(down, 20);
    await house.start();
    const [at] = await Promise.all([posted(), remindAt(clock.now() + SOON, house)]);
    expect(at).toBeGreaterThan(0);
    expect(shop.lines.join('')).toContain('no wake-up set');
  });
});
