import { once } from 'node:events';
import { Redis } from 'ioredis';
import { OperatorError } from '../../src/core/errors.ts';
import type { Log } from '../../src/core/ports.ts';

/** A dead or hanging Redis is given up on after so many milliseconds: the sweep does without it. */
const PATIENCE = 2_000;

const common = {
  connectTimeout: PATIENCE,
  retryStrategy: (times: number) => Math.min(times * 100, PATIENCE),
};

/** A connection that refuses at once while Redis is away, for whoever has better things to do than wait. */
export function producerConnection(url: string, log: Log): Redis {
  const failFast = {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE,
  };
  const redis = new Redis(url, { ...common, ...failFast });
  logOutages(redis, url, log);
  return redis;
}

/** A connection that waits for Redis to come back, however long it takes, as BullMQ's worker needs it. Connects. */
export function workerConnection(url: string): Redis {
  const redis = new Redis(url, { ...common, maxRetriesPerRequest: null });
  redis.on('error', () => {}); // the same outage that the producer's connection reports
  return redis;
}

/** Two lines per outage, not one per attempt. */
function logOutages(redis: Redis, url: string, log: Log): void {
  let away = false;
  let cause: unknown;
  redis.on('error', (err: unknown) => {
    cause = err;
  });
  redis.on('reconnecting', () => {
    if (!away) log.error({ redis: placeOf(url), err: cause }, 'Redis is away; the sweep goes on without it');
    away = true;
  });
  redis.on('ready', () => {
    if (away) log.info({ redis: placeOf(url) }, 'Redis is back');
    away = false;
    cause = undefined;
  });
}

/** Whether it got through at the first try; it keeps trying in the background if not. */
export async function connect(redis: Redis): Promise<boolean> {
  if (redis.status !== 'wait') return redis.status === 'ready';
  const ready = once(redis, 'ready', { signal: AbortSignal.timeout(2 * PATIENCE) });
  redis.connect().catch(() => {}); // the 'error' event says it too
  return ready.then(
    () => true,
    () => false,
  );
}

/**
 * Throws an OperatorError unless Redis answers and keeps what it is given. With any other policy than `noeviction` a
 * full Redis throws wake-ups away without a word.
 */
export async function assertUsable(redis: Redis, url: string): Promise<void> {
  const where = `Redis at ${placeOf(url)}`;
  const memory = await redis.info('memory').catch((cause: unknown) => {
    throw new OperatorError(`${where} does not answer or lets nobody in: start it, or correct REDIS_URL`, {
      cause,
    });
  });
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'unknown';
  if (policy === 'noeviction') return;
  throw new OperatorError(
    `${where} has maxmemory-policy ${policy}: set it to noeviction (redis-cli config set maxmemory-policy noeviction, ` +
      'and the same in redis.conf)',
  );
}

/** Host and port without the user and the password. */
function placeOf(url: string): string {
  return new URL(url).host;
}
