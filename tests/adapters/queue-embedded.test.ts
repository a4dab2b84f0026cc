import { expect, it, vi } from 'vitest';
import { systemClock } from '../../adapters/clock.ts';
import { embeddedQueue } from '../../adapters/queue/embedded.ts';
import { queueContract } from '../contracts/queue.ts';
import { fakeClock } from '../support/clock.ts';
import { gather } from '../support/wake-ups.ts';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const DAY = 86_400_000;

queueContract('embedded', (log) => embeddedQueue({ clock: systemClock(), log }));

it('sleeps through forty days, longer than a timer can, and wakes on the day', async () => {
  vi.useFakeTimers();
  try {
    const clock = systemClock();
    const queue = embeddedQueue({ clock, log: quiet });
    const woken = gather();
    await queue.start(woken.note);
    const at = clock.now() + 40 * DAY;
    await queue.wakeAt('rem-far-1', at);
    await vi.advanceTimersByTimeAsync(40 * DAY - 1);
    expect(woken.ids).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(woken.at('rem-far-1')).toBe(at);
    await queue.close();
  } finally {
    vi.useRealTimers();
  }
});

it('does not believe a timer that rings before the clock says so', async () => {
  const clock = fakeClock('2027-03-28T01:59:59.990+01:00');
  const queue = embeddedQueue({ clock, log: quiet });
  const woken = gather();
  await queue.start(woken.note);
  const at = clock.now() + 10;
  const looks = vi.spyOn(clock, 'now');
  await queue.wakeAt('rem-1-1', at);
  await vi.waitFor(() => expect(looks.mock.calls.length).toBeGreaterThan(2), { interval: 2 });
  expect(woken.ids).toEqual([]);
  clock.advance(10);
  await woken.count(1);
  await queue.close();
});

it('holds what comes before the start, and wakes it then', async () => {
  const clock = systemClock();
  const queue = embeddedQueue({ clock, log: quiet });
  const woken = gather();
  await queue.wakeAt('rem-early-1', clock.now());
  await queue.start(woken.note);
  await woken.count(1);
  await queue.close();
});
