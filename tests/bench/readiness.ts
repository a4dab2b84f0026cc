import { type Program, startChild } from './child.ts';
import { median } from './load.ts';

const STARTS = 5;

/** Milliseconds from the start of the process until it is ready: the median, each time on an empty folder. */
export async function timeToReady(program: () => Program): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const child = await startChild(program());
    times.push(child.readyAfter);
    await child.stop();
  }
  return median(times);
}
