import type { Log } from '../../src/core/ports.ts';

/** How long `close` waits for handlers that are still running, in milliseconds. */
export const CLOSE_PATIENCE = 10_000;

/** Handlers at once: they share one SQLite writer, so that more of them would only queue up there. */
export const CONCURRENCY = 16;

/** BullMQ's rule, kept on both engines so that what works on one works on the other. Throws a TypeError. */
export function assertWakeUpId(id: string): void {
  if (id === '' || id.includes(':') || /^-?\d+$/.test(id)) {
    throw new TypeError(`"${id}" can't name a wake-up: it needs a letter, and no colon`);
  }
}

export type Handlers = {
  /** Runs one. A wake-up that goes wrong is logged and over: trying again is the ledger's business. Never rejects. */
  run(id: string, onWake: (id: string) => Promise<void>): Promise<void>;
  readonly running: number;
  /** resolves when all that run now have ended */
  ended(): Promise<unknown>;
};

export function handlers(log: Log): Handlers {
  const running = new Set<Promise<void>>();
  return {
    get running() {
      return running.size;
    },
    ended: () => Promise.all(running),
    run(id, onWake) {
      const handler = wake(id, onWake, log).finally(() => running.delete(handler));
      running.add(handler);
      return handler;
    },
  };
}

async function wake(id: string, onWake: (id: string) => Promise<void>, log: Log): Promise<void> {
  try {
    await onWake(id);
  } catch (err) {
    log.error({ wakeUp: id, err }, 'a wake-up failed');
  }
}

/** Waits until it is done, or until that many milliseconds have passed; says which. Rejects when `work` does. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<'done' | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms);
  });
  try {
    return await Promise.race([work.then(() => 'done' as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
