import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { atExit } from './at-exit.ts';

/** `flags` are those for Node. */
export type Program = {
  file: string;
  flags?: readonly string[];
  folder: string;
  env: Record<string, string>;
};

/** A program under test: a process of its own, listening on loopback. */
export type Child = {
  url: string;
  /** milliseconds from the start of the process until `/readyz` said yes */
  readyAfter: number;
  /** resident memory now, in MB; undefined where there is no /proc */
  memory(): number | undefined;
  /** processor time used so far, in milliseconds; undefined likewise */
  cpu(): number | undefined;
  stop(): Promise<void>;
};

const READY_PATIENCE = 20_000;
const POLL = 10;

/** Starts `node <file>` in `folder` and resolves when it is ready. Throws with its log when it never is. */
export async function startChild({ file, flags = [], folder, env }: Program): Promise<Child> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const logFile = join(folder, 'log.txt');
  const log = openSync(logFile, 'a');
  const begun = performance.now();
  const child = spawn(process.execPath, [...flags, file], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: String(port), HOST: '127.0.0.1', ...env },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  ended.then(atExit(() => child.kill('SIGKILL')));

  while (!(await isReady(url))) {
    if (hasEnded() || performance.now() - begun > READY_PATIENCE) {
      child.kill('SIGKILL');
      throw new Error(`${file} did not get ready:\n${readFileSync(logFile, 'utf8')}`);
    }
    await wait(POLL);
  }
  const readyAfter = performance.now() - begun;
  return { url, readyAfter, memory: () => residentMemory(child.pid), cpu: () => cpuTime(child.pid), stop };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/readyz`);
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

function residentMemory(pid: number | undefined): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(procFile(pid, 'status'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** User and system time are counted in hundredths of a second (proc(5), fields 14 and 15). */
function cpuTime(pid: number | undefined): number | undefined {
  const [, user, system] = /\) \S(?: \S+){10} (\d+) (\d+)/.exec(procFile(pid, 'stat')) ?? [];
  return user === undefined ? undefined : (Number(user) + Number(system)) * 10;
}

function procFile(pid: number | undefined, name: string): string {
  return process.platform === 'linux' ? readFileSync(`/proc/${pid}/${name}`, 'utf8') : '';
}
