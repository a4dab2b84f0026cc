import type { Clock, Commit, Log, Queue, Store } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';
import type { Deliver, Timings } from './deliver.ts';

export type Recover = ReturnType<typeof createRecover>;

type Parts = {
  store: Store;
  queue: Queue;
  remind: { drain(): Promise<void> };
  deliver: Deliver;
  forgetting: { finish(): Promise<void> };
  clock: Clock;
  log: Log;
  timings: Pick<Timings, 'sweep'>;
};

/**
 * Does whatever the database says is due: at start, every few seconds, whenever the queue wakes it, and right after a
 * commit. The queue only makes it punctual; without it, everything happens at most one sweep later.
 */
export function createRecover({ store, queue, remind, deliver, forgetting, clock, log, timings }: Parts) {
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void> = Promise.resolve();
  let asked = false;

  async function decide(): Promise<void> {
    await forgetting.finish(); // before anything goes out to them
    await store.ledger.release(clock.now());
    await remind.drain();
  }

  async function wakeForNext(): Promise<void> {
    const next = await store.ledger.nextDue();
    if (next !== undefined) await wakeAt(next);
  }

  async function wakeAt(at: number): Promise<void> {
    try {
      await queue.wakeAt(`wake-${at}`, at);
    } catch (error) {
      log.warn(
        { queue: queue.engine, why: error instanceof Error ? error.name : 'unknown' },
        'no wake-up set',
      );
    }
  }

  /** A platform that is slow to take a message keeps nobody's reminder from being decided. */
  async function sweep(): Promise<void> {
    await decideInTurn();
    await deliver.drain();
    await wakeForNext();
    await store.people.scrub();
  }

  /** One at a time; whoever asks meanwhile gets the next. */
  function decideInTurn(): Promise<void> {
    if (asked) return current;
    asked = true;
    current = current
      .catch(() => undefined)
      .then(() => {
        asked = false;
        return decide();
      });
    return current;
  }

  const quietly = () => sweep().catch((error) => log.error({ err: error }, 'a sweep did not finish'));

  const deliverSoon = (): void => {
    deliver.drain().catch((error) => log.error({ err: error }, 'a delivery did not finish'));
  };

  return {
    sweep,
    deliverSoon,
    sweepSoon: (): void => void quietly(),
    /** Something is to be looked at again then. */
    wakeAt: (at: Instant): void => void wakeAt(at),

    /** After a commit: deliver in this process at once, and be woken for what lies ahead. */
    committed({ changes }: Commit): void {
      const now = clock.now();
      const moments = changes.flatMap(({ messages, reminders }) => [
        ...messages.map(({ notBefore }) => notBefore),
        ...reminders.map(({ due }) => due),
      ]);
      const ahead = [...new Set(moments.filter((at) => at > now))];
      for (const at of ahead) void wakeAt(at);
      if (changes.some(({ told }) => told.length > 0)) void quietly();
      else deliverSoon();
    },

    async start(): Promise<void> {
      await queue.start(async () => {
        await quietly();
      });
      timer = setInterval(quietly, timings.sweep);
      void quietly();
    },

    async close(): Promise<void> {
      clearInterval(timer);
      await current.catch(() => undefined);
      await deliver.drain().catch(() => undefined);
    },
  };
}
