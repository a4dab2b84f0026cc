import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import type { Timings } from '../../src/runtime/index.ts';

/** A running Lærke, on another port after every start. */
export type Bot = {
  /** where it listens; throws while it is down */
  url(): string;
  isUp(): boolean;
  /** Resolves when it listens. */
  start(): Promise<void>;
  /** SIGKILL, also in the middle of a start. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM. Resolves with the exit code. */
  end(): Promise<number | null>;
  /** Kills, for good: whoever still wants to start it is too late. */
  retire(): Promise<void>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `ahead`: by how many milliseconds its clock is ahead of the computer's. */
export type Life = { timings: Timings; ahead: number };

/**
 * A bot in a child process.
 *
 * @param life for `tests/faults/bot.ts`, asked at every start; without it the real `src/main.ts` runs
 */
export function botProcess(env: Record<string, string>, life?: () => Life): Bot {
  let child: ChildProcess | undefined;
  let url: string | undefined;
  let retired = false;

  async function stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const going = child;
    child = undefined;
    url = undefined;
    if (!going || going.exitCode !== null || going.signalCode !== null) return going?.exitCode ?? null;
    const gone = once(going, 'exit');
    going.kill(signal);
    await gone;
    return going.exitCode;
  }

  return {
    url() {
      if (!url) throw new Error('the bot is down');
      return url;
    },
    isUp: () => url !== undefined,
    async start() {
      const cwd = await compiled();
      if (retired) throw new Error('the bot has been retired');
      const program = life ? ['tests/faults/bot.js', JSON.stringify(life())] : ['src/main.js'];
      const starting = spawn(process.execPath, program, {
        cwd,
        env: { PATH: process.env.PATH, ...env },
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      child = starting;
      const line = await readyLine(starting);
      if (child === starting) url = line;
    },
    kill: async () => void (await stop('SIGKILL')),
    end: () => stop('SIGTERM'),
    async retire() {
      retired = true;
      await stop('SIGKILL');
    },
  };
}

/** The address that the bot says when it listens; undefined when it was killed before. */
async function readyLine(child: ChildProcess): Promise<string | undefined> {
  if (!child.stdout) throw new Error('the bot has no stdout');
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /^Lærke: (\S+)\/$/.exec(line) ?? [];
    if (!url) continue;
    child.stdout.resume();
    return url;
  }
  if (child.signalCode === null) await once(child, 'exit');
  if (child.signalCode === 'SIGKILL') return undefined;
  throw new Error(`the bot did not start (exit code ${child.exitCode})`);
}

const folder = join(root, 'dist', `faults-${process.pid}`);
let compilation: Promise<string> | undefined;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The folder with today's sources as JavaScript, which starts twice as fast as anything that compiles as it goes. */
function compiled(): Promise<string> {
  compilation ??= compile();
  return compilation;
}

async function compile(): Promise<string> {
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  await promisify(execFile)(tsc, ['-p', 'tests/faults', '--outDir', folder], { cwd: root });
  return folder;
}
