import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TSX = import.meta.resolve('tsx');

export type Ended = { code: number; out: string };

/** The `laerke` command in a process of its own, with nothing in its environment but this. */
export async function laerke(
  args: string[],
  env: Record<string, string> = {},
  folder = tmpdir(),
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', TSX, join(root, 'src/cli.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, out: out + err };
}
