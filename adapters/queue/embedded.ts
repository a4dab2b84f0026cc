import type { Clock, Log, Queue } from '../../src/core/ports.ts';
import { HOUR, type Instant } from '../../src/core/time.ts';
import { assertWakeUpId, atMost, CLOSE_PATIENCE, CONCURRENCY, handlers } from './wake-ups.ts';

/**
 * A timer overflows after 24.8 days and fires at once, so none is set for longer than this; on the way it looks at
 * the clock again, which may have been changed meanwhile.
 */
const LONGEST_NAP = HOUR;

/**
 * The queue inside the process, for one process with one file: timers, and no memory across a restart (the sweep
 * finds what was waiting). Timers never keep the process alive.
 */
export function embeddedQueue({ clock, log }: { clock: Clock; log: Log }): Queue {
  /** known wake-ups: asleep with a timer, or ready, or running */
  const known = new Map<string, NodeJS.Timeout | undefined>();
  const ready: string[] = [];
  const handling = handlers(log);
  let onWake: ((id: string) => Promise<void>) | undefined;
  let closed = false;

  function sleep(id: string, at: Instant): void {
    const left = at - clock.now();
    if (left > 0) {
      const nap = Math.min(left, LONGEST_NAP);
      known.set(id, setTimeout(() => sleep(id, at), nap).unref());
      return;
    }
    known.set(id, undefined);
    ready.push(id);
    run();
  }

  function run(): void {
    while (onWake && !closed && handling.running < CONCURRENCY) {
      const id = ready.shift();
      if (id === undefined) return;
      handling.run(id, onWake).then(() => {
        known.delete(id);
        run();
      });
    }
  }

  return {
    engine: 'embedded',

    async wakeAt(id, at) {
      assertWakeUpId(id);
      if (closed) throw new Error('the queue is closed');
      if (!known.has(id)) sleep(id, at);
    },

    async start(handler) {
      onWake = handler;
      run();
    },

    async check() {
      if (closed) throw new Error('the queue is closed');
    },

    async close() {
      closed = true;
      for (const timer of known.values()) clearTimeout(timer);
      known.clear();
      ready.length = 0;
      await atMost(CLOSE_PATIENCE, handling.ended());
    },
  };
}
