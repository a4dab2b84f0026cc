import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { atExit } from './at-exit.ts';
import type { TeamsNews, TeamsOrder, TeamsPlace } from './teams-process.ts';

/** The fake Teams of teams-process.ts. */
export type FakeTeams = TeamsPlace & { setScene(order: TeamsOrder): Promise<void>; stop(): Promise<void> };

export async function startFakeTeams(): Promise<FakeTeams> {
  const child = fork(fileURLToPath(new URL('teams-process.ts', import.meta.url)));
  const ended = once(child, 'exit');
  ended.then(atExit(() => child.kill('SIGKILL')));

  async function news(): Promise<TeamsNews> {
    const died = ended.then(() => {
      throw new Error('the fake Teams ended early');
    });
    const [told] = await Promise.race([once(child, 'message'), died]);
    return told;
  }
  const place = await news();
  if (place === 'set') throw new Error('the fake Teams told no address');
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
