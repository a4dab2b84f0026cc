import { setTimeout as wait } from 'node:timers/promises';
import { DEMO_CAST } from '../../adapters/web/cast.ts';
import { webCalls, webHands } from '../support/web-harness.ts';
import { startChild } from './child.ts';
import { viewLedger } from './ledger.ts';
import { databaseOf, laerkeLocal } from './programs.ts';
import { setScene } from './scene.ts';

const PRESSES = 2_000;
const AT_ONCE = 10;
/** what a start leaves behind has gone by then */
const REST = 1_000;

/** Resident memory of the local mode on the embedded queue, in MB: at rest, and after a network was busy in it. */
export async function localMemory() {
  const program = laerkeLocal();
  const child = await startChild(program);
  await wait(REST);
  const atRest = child.memory();

  const calls = webCalls(child.url);
  const { workspace, facilitator, members, channels } = DEMO_CAST;
  const leaders = members
    .filter(({ account, language }) => account !== facilitator && language === 'da')
    .map(({ account }) => account);
  const cast = { channel: channels[0]?.id ?? '', facilitator, leaders };
  await setScene(webHands(calls), cast, (account) => ({ workspace, account }));

  const ledger = viewLedger(databaseOf(program));
  const cycles = ledger.leaders();
  async function pressing(first: number): Promise<void> {
    for (let number = first; number < PRESSES; number += AT_ONCE) {
      const { account, run } = cycles[number % cycles.length] ?? { account: '', run: '' };
      const press = { run, type: 'noted', args: { answer: `Iagttagelse nummer ${number}` } };
      await (await calls.post('press', { as: account, id: crypto.randomUUID(), press })).arrayBuffer();
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, (_, first) => pressing(first)));
  await ledger.quiet();
  const afterwards = child.memory();
  const written = ledger.notes();
  ledger.close();
  await child.stop();
  if (written !== PRESSES)
    throw new Error(`${PRESSES} presses left ${written} observations in the local mode`);
  return { atRest, afterwards };
}
