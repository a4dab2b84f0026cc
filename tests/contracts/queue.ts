import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../adapters/clock.ts';
import type { Log, Queue } from '../../src/core/ports.ts';
import { type Gathered, gate, gather } from '../support/wake-ups.ts';

/** What every queue engine promises. `open` makes a fresh one that shares nothing with those before it. */
export function queueContract(name: string, open: (log: Log) => Queue): void {
  const clock = systemClock();
  const soon = () => clock.now() + 60;

  describe(`the ${name} queue`, () => {
    let queue: Queue;
    let woken: Gathered;
    let failures: string[];

    beforeEach(() => {
      failures = [];
      queue = open({
        info: () => {},
        warn: () => {},
        error: (fields, message) => failures.push(`${fields.wakeUp}: ${message}`),
      });
      woken = gather();
    });
    afterEach(() => queue.close());

    it('wakes at the moment or after it, never before', async () => {
      await queue.start(woken.note);
      const moments = Array.from({ length: 20 }, (_, n) => ({
        id: `rem-${n}-1`,
        at: clock.now() + 10 + 7 * n,
      }));
      await Promise.all(moments.map(({ id, at }) => queue.wakeAt(id, at)));
      await woken.count(moments.length);
      const early = moments.filter(({ id, at }) => woken.at(id) < at);
      expect(early).toEqual([]);
    });

    it('wakes at once for a moment that has passed', async () => {
      await queue.start(woken.note);
      await queue.wakeAt('rem-late-1', clock.now() - 86_400_000);
      await queue.wakeAt('rem-far-1', clock.now() + 86_400_000);
      await woken.count(1);
      expect(woken.ids).toEqual(['rem-late-1']);
    });

    it('says nothing to an id that it already holds, and wakes once for it', async () => {
      await queue.start(woken.note);
      const at = soon();
      await queue.wakeAt('rem-twice-1', at);
      await queue.wakeAt('rem-twice-1', at);
      await queue.wakeAt('rem-twice-1', at + 1);
      await queue.wakeAt('rem-last-1', at + 40);
      await woken.has('rem-last-1');
      expect(woken.ids).toEqual(['rem-twice-1', 'rem-last-1']);
    });

    it('takes an id again when its wake-up is over', async () => {
      await queue.start(woken.note);
      await queue.wakeAt('rem-again-1', clock.now());
      await woken.count(1);
      await expect
        .poll(async () => {
          await queue.wakeAt('rem-again-1', clock.now());
          return woken.ids.length;
        })
        .toBeGreaterThan(1);
    });

    it('goes on after a handler that throws, and logs which one it was', async () => {
      await queue.start(async (id) => {
        if (id === 'rem-bad-1') throw new Error('no');
        await woken.note(id);
      });
      const at = soon();
      for (const id of ['rem-bad-1', 'rem-good-1', 'rem-good-2']) await queue.wakeAt(id, at);
      await woken.count(2);
      expect(woken.ids.toSorted()).toEqual(['rem-good-1', 'rem-good-2']);
      await expect.poll(() => failures).toEqual(['rem-bad-1: a wake-up failed']);
    });

    it('wakes once for each of a thousand that fall due together', async () => {
      await queue.start(woken.note);
      const ids = Array.from({ length: 1_000 }, (_, n) => `rem-many-${n}`);
      const at = clock.now() + 200;
      await Promise.all(ids.map((id) => queue.wakeAt(id, at)));
      await woken.count(ids.length);
      expect(woken.ids.toSorted()).toEqual(ids.toSorted());
    });

    it('closes after the handler that is running, and wakes nobody any more', async () => {
      const order: string[] = [];
      const begun = gate();
      const mayEnd = gate();
      await queue.start(async (id) => {
        order.push(`${id} begins`);
        begun.open();
        await mayEnd.passed;
        order.push(`${id} ends`);
      });
      await queue.wakeAt('rem-slow-1', clock.now());
      await begun.passed;
      await queue.wakeAt('rem-next-1', soon());
      const closed = queue.close().then(() => order.push('closed'));
      mayEnd.open();
      await closed;
      expect(order).toEqual(['rem-slow-1 begins', 'rem-slow-1 ends', 'closed']);
      await expect(queue.wakeAt('rem-none-1', clock.now())).rejects.toThrow();
    });

    it('refuses ids that one of the engines could not keep', async () => {
      await queue.start(woken.note);
      for (const id of ['', '17', 'rem:1']) {
        await expect(queue.wakeAt(id, clock.now()), id).rejects.toThrow(TypeError);
      }
    });

    it('can be checked, and fails the check once it is closed', async () => {
      await queue.check();
      await queue.start(woken.note);
      await queue.check();
      await queue.close();
      await expect(queue.check()).rejects.toThrow();
    });
  });
}
