import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { atExit } from './at-exit.ts';
import type { DueFigures } from './due-process.ts';
import { START_FLAGS } from './programs.ts';
import type { Line } from './report.ts';

/** Many reminders due at once, measured in a process of its own; `bolt` is BullMQ alone here. */
export async function dueAtOnce(): Promise<Line[]> {
  const execArgv = [...process.execArgv, ...START_FLAGS];
  const child = fork(fileURLToPath(new URL('due-process.ts', import.meta.url)), { execArgv });
  const ended = once(child, 'exit');
  ended.then(atExit(() => child.kill('SIGKILL')));
  const died = ended.then(() => {
    throw new Error('the reminders that were due at once were never measured');
  });
  const [figures] = (await Promise.race([once(child, 'message'), died])) as [DueFigures];
  await ended;
  const { laerke, bullmq, posted, twice, ack } = figures;
  const what = `${posted.toLocaleString('en')} reminders due at once`;
  return [
    {
      what: `${what}, claimed`,
      laerke: laerke.perSecond,
      bolt: bullmq.perSecond,
      unit: '/s',
      goal: { atLeast: 1_500 },
    },
    { what: `${what}, processor time each`, laerke: laerke.cpu, bolt: bullmq.cpu, unit: 'ms' },
    { what: `${what}, claimed twice`, laerke: twice, unit: '', goal: { same: 0 } },
    { what: 'meanwhile an answer, p99', laerke: ack, unit: 'ms', goal: { below: 50 } },
  ];
}
