import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { atExit } from './at-exit.ts';
import type { News, Order } from './slack-process.ts';

type Place = Exclude<News, 'set'>;

/** The fake Slack of slack-process.ts. `setScene` makes its networks and cycles at a bot, through signed requests. */
export type FakeSlack = Place & { setScene(order: Order): Promise<void>; stop(): Promise<void> };

export async function startFakeSlack(): Promise<FakeSlack> {
  const child = fork(fileURLToPath(new URL('slack-process.ts', import.meta.url)));
  const ended = once(child, 'exit');
  ended.then(atExit(() => child.kill('SIGKILL')));

  async function news(): Promise<News> {
    const died = ended.then(() => {
      throw new Error('the fake Slack ended early');
    });
    const [told] = await Promise.race([once(child, 'message'), died]);
    return told;
  }
  const place = await news();
  if (place === 'set') throw new Error('the fake Slack told no address');
  return {
    ...place,
    async setScene(order) {
      child.send(order);
      await news();
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}
