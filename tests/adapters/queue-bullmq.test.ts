import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../adapters/clock.ts';
import { bullmqQueue } from '../../adapters/queue/bullmq.ts';
import { OperatorError } from '../../src/core/errors.ts';
import type { Log, Queue } from '../../src/core/ports.ts';
import { queueContract } from '../contracts/queue.ts';
import { type RedisServer, startRedis, useRedis } from '../support/redis.ts';
import { type Gathered, gate, gather } from '../support/wake-ups.ts';

const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };
const clock = systemClock();
const open = (url: string, log = quiet) => bullmqQueue({ url, clock, log, prefix: `test-${randomUUID()}` });

describe('with a Redis', () => {
  let redis: Awaited<ReturnType<typeof useRedis>>;
  beforeAll(async () => {
    redis = await useRedis();
  });
  afterAll(() => redis.stop());

  queueContract('bullmq', (log) =>
    bullmqQueue({ url: redis.url, clock, log, prefix: `test-${randomUUID()}` }),
  );
});

describe('with a Redis that comes and goes', () => {
  let redis: RedisServer;
  let queue: Queue;
  let woken: Gathered;
  let logged: string[];

  const note = (_: object, message: string) => {
    logged.push(message);
  };
  beforeEach(async () => {
    redis = await startRedis();
    logged = [];
    queue = open(redis.url, { info: note, warn: note, error: note });
    woken = gather();
  });
  afterEach(async () => {
    await queue.close();
    await redis.stop();
  });

  const usable = () =>
    expect
      .poll(
        () =>
          queue.check().then(
            () => true,
            () => false,
          ),
        { timeout: 10_000 },
      )
      .toBe(true);

  it('forgets what was flushed and takes the next wake-up as if nothing had happened', async () => {
    await queue.start(woken.note);
    await queue.wakeAt('rem-lost-1', clock.now() + 60_000);
    await redis.flush();
    await queue.wakeAt('rem-kept-1', clock.now() + 50);
    await queue.wakeAt('rem-lost-1', clock.now() + 50);
    await woken.count(2);
    expect(woken.ids.toSorted()).toEqual(['rem-kept-1', 'rem-lost-1']);
  });

  it('refuses a wake-up within a second while Redis is down, and takes it when Redis is back', async () => {
    await queue.start(woken.note);
    await redis.stop();
    const from = clock.now();
    await expect(queue.wakeAt('rem-1-1', clock.now())).rejects.toThrow();
    await expect(queue.check()).rejects.toThrow(OperatorError);
    expect(clock.now() - from).toBeLessThan(1_000);

    await redis.restart();
    await usable();
    await queue.wakeAt('rem-1-1', clock.now());
    await woken.count(1);
    expect(logged).toEqual(['Redis is away; the sweep goes on without it', 'Redis is back']);
  });

  it('leaves a full Redis alone for a while instead of asking without a pause, and works when there is room', async () => {
    await queue.start(woken.note);
    await queue.wakeAt('rem-1-1', clock.now() + 50);
    await redis.fill();
    await expect(queue.check()).rejects.toThrow('is full: give it more memory');
    await expect(queue.wakeAt('rem-2-1', clock.now())).rejects.toThrow('OOM');
    await expect
      .poll(() => logged, { timeout: 10_000 })
      .toEqual(['the queue stumbled', 'the queue stumbled']);
    await redis.empty();
    await queue.check();
    await queue.wakeAt('rem-3-1', clock.now());
    await woken.has('rem-3-1');
    expect(logged).toHaveLength(2);
  });

  it('starts without Redis, says so, and works as soon as Redis is there', async () => {
    await redis.stop();
    await queue.start(woken.note);
    await expect(queue.wakeAt('rem-1-1', clock.now())).rejects.toThrow('Redis is not connected');
    await expect(queue.check()).rejects.toThrow('start it, or correct REDIS_URL');

    await redis.restart();
    await usable();
    await queue.wakeAt('rem-1-1', clock.now());
    await woken.count(1);
  });

  it('closes promptly while Redis is down, though not before the handler that is running', async () => {
    const begun = gate();
    const mayEnd = gate();
    const order: string[] = [];
    await queue.start(async () => {
      begun.open();
      await mayEnd.passed;
      order.push('ended');
    });
    await queue.wakeAt('rem-1-1', clock.now());
    await begun.passed;
    await redis.stop();
    const from = clock.now();
    const closed = queue.close().then(() => order.push('closed'));
    mayEnd.open();
    await closed;
    expect(order).toEqual(['ended', 'closed']);
    expect(clock.now() - from).toBeLessThan(3_000);
  });

  it('keeps nothing in Redis but the id, and nothing at all when the wake-up is over', async () => {
    await queue.start(woken.note);
    const peek = new Redis(redis.url);
    const jobKeys = () => peek.keys('*:wake:rem-*');
    await queue.wakeAt('rem-1-1', clock.now() + 300);
    const [key = ''] = await jobKeys();
    const job = await peek.hgetall(key);
    expect(job).toMatchObject({ name: 'wake', data: '{}' });
    await woken.count(1);
    await expect.poll(jobKeys).toEqual([]);
    peek.disconnect();
  });
});

it('refuses a Redis that throws things away when it is full', async () => {
  const redis = await startRedis('allkeys-lru');
  onTestFinished(redis.stop);
  const queue = open(redis.url);
  onTestFinished(queue.close);
  const message = 'has maxmemory-policy allkeys-lru: set it to noeviction';
  await expect(queue.check()).rejects.toThrow(message);
  await expect(queue.start(async () => {})).rejects.toThrow(message);
});
