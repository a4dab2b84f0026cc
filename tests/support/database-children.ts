import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Report, Task } from './database-child.ts';

const script = fileURLToPath(new URL('./database-child.ts', import.meta.url));

export type Crew = {
  /** every process does this, all beginning at the same moment */
  atOnce(task: Task): Promise<Report[]>;
  close(): Promise<void>;
};

/** So many processes that write to the same database file. */
export async function crew(size: number): Promise<Crew> {
  const children = Array.from({ length: size }, () =>
    fork(script, { execArgv: ['--import', 'tsx'], stdio: 'inherit' }),
  );
  await Promise.all(children.map((child) => once(child, 'message')));
  return {
    atOnce: (task) =>
      Promise.all(
        children.map(async (child) => {
          child.send(task);
          const [report] = (await once(child, 'message')) as [Report];
          return report;
        }),
      ),
    async close() {
      const ended = children.map((child) => once(child, 'exit'));
      for (const child of children) child.disconnect();
      await Promise.all(ended);
    },
  };
}
