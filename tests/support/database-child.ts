import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { createVault } from '../../adapters/vault.ts';
import { openStore } from '../../db/store.ts';
import { change, commitOf, message, NOON } from './ledger.ts';

/** What a child process is to do with a database file: open it, write so many commits, close it. */
export type Task = { path: string; commits: number };
/** How it went: what commits came to, what was thrown, and the longest stop of its event loop in milliseconds. */
export type Report = { done: number; error?: string; longestStop: number };

process.on('message', async (task: Task) => {
  process.send?.(await work(task));
});
process.send?.('ready');

async function work({ path, commits }: Task): Promise<Report> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let done = 0;
  try {
    const store = await openStore(path, createVault(Buffer.alloc(32, 7)));
    delay.enable();
    for (; done < commits; done += 1) {
      await turn(); // or the loop would stand still only because it never gets its turn
      const name = `${process.pid}-${done}`;
      const messages = [message('step', { notBefore: NOON })];
      const result = await store.ledger.commit(commitOf(name, change({ run: { id: name }, messages })));
      if (result !== 'done') throw new Error(result);
    }
    delay.disable();
    await store.close();
    return { done, longestStop: Math.round(delay.max / 1e6) };
  } catch (error) {
    return { done, error: error instanceof Error ? (error.stack ?? '') : 'unknown', longestStop: 0 };
  }
}
