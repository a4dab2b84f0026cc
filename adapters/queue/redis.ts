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

/** BullMQ's scripts need it. */
const OLDEST = '5.0.0';

export type RedisFacts = { version: string; policy: string; isFull: boolean };

/** Throws an OperatorError when Redis does not answer. */
async function factsOf(redis: Redis, url: string): Promise<RedisFacts> {
  const info = await redis.info().catch((cause: unknown) => {
    throw new OperatorError(
      `Redis at ${placeOf(url)} does not answer or lets nobody in: start it, or correct REDIS_URL`,
      { cause },
    );
  });
  const field = (name: string) => new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1];
  const most = Number(field('maxmemory') ?? 0);
  return {
    version: field('redis_version') ?? 'unknown',
    policy: field('maxmemory_policy') ?? 'unknown',
    isFull: most > 0 && Number(field('used_memory')) >= most,
  };
}

/**
 * What Redis says of itself. Throws an OperatorError unless it answers, keeps what it is given, and is new enough. With
 * any other policy than `noeviction` a full Redis throws wake-ups away without a word.
 */
export async function assertUsable(redis: Redis, url: string): Promise<RedisFacts> {
  const facts = await factsOf(redis, url);
  const where = `Redis at ${placeOf(url)}`;
  if (facts.version.localeCompare(OLDEST, 'en', { numeric: true }) < 0)
    throw new OperatorError(`${where} is version ${facts.version}: install ${OLDEST} or newer`);
  if (facts.policy !== 'noeviction')
    throw new OperatorError(
      `${where} has maxmemory-policy ${facts.policy}: set it to noeviction (redis-cli config set maxmemory-policy ` +
        'noeviction, and the same in redis.conf)',
    );
  return facts;
}

/** As assertUsable, and throws as well when there is no room left: Lærke starts and runs then, but late. */
export async function assertRoom(redis: Redis, url: string): Promise<RedisFacts> {
  const facts = await assertUsable(redis, url);
  if (facts.isFull)
    throw new OperatorError(`Redis at ${placeOf(url)} is full: give it more memory (maxmemory), or empty it`);
  return facts;
}

/** The same for whoever has no connection yet. */
export async function examineRedis(url: string, log: Log): Promise<RedisFacts> {
  const redis = producerConnection(url, log);
  try {
    await connect(redis);
    return await assertRoom(redis, url);
  } finally {
    redis.disconnect();
  }
}

/** Host and port without the user and the password. */
function placeOf(url: string): string {
  return new URL(url).host;
}
