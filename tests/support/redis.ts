import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { Redis } from 'ioredis';

export type RedisServer = {
  url: string;
  /** forgets everything */
  flush(): Promise<void>;
  /** takes nothing in any more, as when its memory is used up; until `empty` */
  fill(): Promise<void>;
  /** has room again */
  empty(): Promise<void>;
  /** dies at once, as if by kill -9, and everything in it is gone */
  stop(): Promise<void>;
  /** comes back empty on the same port */
  restart(): Promise<void>;
};

/**
 * A Redis to work with: the one in REDIS_URL, else one of our own. Use a prefix that is yours alone, since it may
 * hold other people's things; whoever wants to empty or to stop it takes `startRedis`.
 */
export async function useRedis(): Promise<Pick<RedisServer, 'url' | 'stop'>> {
  const given = process.env.REDIS_URL;
  return given ? { url: given, stop: async () => {} } : startRedis();
}

/** A `redis-server` of our own on a free port of 127.0.0.1, which keeps nothing on disk. */
export async function startRedis(policy = 'noeviction'): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server = await launch(port, policy);
  const dieToo = () => server.kill('SIGKILL');
  process.once('exit', dieToo);

  const stop = async () => {
    process.off('exit', dieToo);
    await kill(server);
  };
  async function told(what: (redis: Redis) => Promise<unknown>) {
    const redis = new Redis(url);
    await what(redis);
    redis.disconnect();
  }
  return {
    url,
    stop,
    flush: () => told((redis) => redis.flushall()),
    fill: () => told((redis) => redis.config('SET', 'maxmemory', 1)),
    empty: () => told((redis) => redis.config('SET', 'maxmemory', 0)),
    async restart() {
      await stop();
      server = await launch(port, policy);
      process.once('exit', dieToo);
    },
  };
}

async function launch(port: number, policy: string): Promise<ChildProcess> {
  const options = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', policy, '--bind', '127.0.0.1'];
  const server = spawn('redis-server', ['--port', String(port), ...options], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.once('error', () =>
      reject(new Error('there is no redis-server: sudo apt-get install -y redis-server (or set REDIS_URL)')),
    );
    server.once('exit', () => reject(new Error(`redis-server went away: ${said}`)));
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      if (said.includes('Ready to accept connections')) resolve();
    });
  });
  server.stdout.removeAllListeners('data').resume();
  return server;
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
