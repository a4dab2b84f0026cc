import { Queue as Jobs, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { OperatorError } from '../../src/core/errors.ts';
import type { Clock, Log, Queue } from '../../src/core/ports.ts';
import { assertRoom, assertUsable, connect, producerConnection, workerConnection } from './redis.ts';
import { assertWakeUpId, atMost, CLOSE_PATIENCE, CONCURRENCY, handlers } from './wake-ups.ts';

const NAME = 'wake';
/** in milliseconds, for telling Redis what has been done */
const GOODBYE = 1_000;
/** how long the worker leaves a Redis alone that has refused it, in milliseconds */
const REST = 5_000;
const ONCE = { attempts: 1, removeOnComplete: true, removeOnFail: true };

export type BullmqOptions = {
  /** `redis://…` or `rediss://…` */
  url: string;
  clock: Clock;
  log: Log;
  /** in front of every key, so that several Lærkes can share one Redis */
  prefix?: string;
};

/**
 * The queue on Redis. A job is an id and nothing else. Redis is never needed: while it is away `start` resolves all
 * the same and connects in the background, `wakeAt` rejects at once and `check` throws. Import this module only when
 * REDIS_URL is set: it takes tens of megabytes.
 */
export function bullmqQueue({ url, clock, log, prefix = 'laerke' }: BullmqOptions): Queue {
  const producer = producerConnection(url, log);
  const isUp = () => producer.status === 'ready';
  const handling = handlers(log);
  let consumer: Redis | undefined;
  let jobs: Jobs | undefined;
  let worker: Worker | undefined;
  let resting: NodeJS.Timeout | undefined;

  return {
    engine: 'bullmq',

    async wakeAt(id, at) {
      assertWakeUpId(id);
      if (!jobs || !isUp()) throw new OperatorError('Redis is not connected');
      await jobs.add(NAME, {}, { ...ONCE, jobId: id, delay: Math.max(0, at - clock.now()) });
    },

    /** Throws an OperatorError, with everything closed again, on a Redis that would forget wake-ups. */
    async start(onWake) {
      if (await connect(producer)) {
        await assertUsable(producer, url).catch((error: unknown) => {
          producer.disconnect();
          throw error;
        });
      }
      // A version check that failed once because Redis went away would make BullMQ refuse for ever.
      jobs = new Jobs(NAME, { connection: producer, prefix, skipVersionCheck: true, skipMetasUpdate: true });
      jobs.on('error', () => {}); // told by the connection or by the rejected `add`
      consumer = workerConnection(url);
      worker = new Worker(NAME, (job) => handling.run(job.id ?? '', onWake), {
        connection: consumer,
        prefix,
        concurrency: CONCURRENCY,
        runRetryDelay: 1_000,
      });
      worker.on('error', (err) => {
        if (!worker || worker.isPaused() || !isUp() || 'syscall' in err) return;
        log.error({ engine: 'bullmq', err }, 'the queue stumbled');
        rest(worker);
      });
    },

    async check() {
      await connect(producer);
      await assertRoom(producer, url);
    },

    async close() {
      clearTimeout(resting);
      if (worker) await closeWorker(worker);
      await jobs?.close();
      producer.disconnect();
      consumer?.disconnect();
    },
  };

  /** A Redis that is full refuses at once, and BullMQ would ask again at once, for ever. */
  function rest(worker: Worker): void {
    void worker.pause(true);
    resting = setTimeout(() => worker.resume(), REST).unref();
  }

  /** BullMQ says goodbye to Redis and would wait for it for ever: once the handlers have ended, hang up. */
  async function closeWorker(worker: Worker): Promise<void> {
    const closed = worker.close();
    await atMost(CLOSE_PATIENCE, handling.ended());
    if ((await atMost(GOODBYE, closed)) === 'late') await worker.getBackend().close(true);
  }
}
