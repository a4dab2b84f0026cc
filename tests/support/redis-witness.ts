import { Redis } from 'ioredis';
import type { Raw } from './what-is-left.ts';

/** Sees everything that Redis is told, and everything that it holds. */
export type RedisWitness = {
  /** what it was told since the witness came, and every key with its value as it is now */
  everything(): Promise<Raw[]>;
  close(): void;
};

export async function witnessRedis(url: string): Promise<RedisWitness> {
  const redis = new Redis(url);
  await redis.config('SET', 'rdbcompression', 'no'); // so that a value can be read in what DUMP gives
  const monitor = await redis.monitor();
  const told: string[] = [];
  monitor.on('monitor', (_time: string, args: string[]) => void told.push(args.join(' ')));
  return {
    async everything() {
      await redis.echo('seen so far');
      const held: Raw[] = [{ name: 'what Redis was told', bytes: Buffer.from(told.join('\n')) }];
      let cursor = '0';
      do {
        const [next, keys] = await redis.scan(cursor, 'COUNT', 1_000);
        cursor = next;
        for (const key of keys) {
          const value = (await redis.dumpBuffer(key)) ?? Buffer.alloc(0);
          held.push({ name: `Redis key ${key}`, bytes: Buffer.concat([Buffer.from(key), value]) });
        }
      } while (cursor !== '0');
      return held;
    },
    close() {
      monitor.disconnect();
      redis.disconnect();
    },
  };
}
