import { expect, vi } from 'vitest';
import { TIMINGS } from '../../src/runtime/deliver.ts';
import type { Fault } from '../support/slack-fake-faults.ts';
import { type Deed, WHOLE_CYCLE } from './deeds.ts';
import { faultsIn } from './outcome.ts';
import { quiet, walk } from './walk.ts';
import { openWorkplace, PATIENCE, type Workplace } from './workplace.ts';

/** Milliseconds from when the bot listens again until what was under way when the bot was killed had gone out. */
export type Pace = { due: number; claimed: number; landed: number; lost: number };

/** Measured at the product's own timings. Takes half a minute. */
export async function pace(): Promise<Pace> {
  const [due, claimed, landed, lost] = await Promise.all([
    backAfter({ row: 'pending', catching: 'chat.postMessage', fault: { kind: 'limited', retryAfter: 1 } }),
    backAfter({ row: 'claimed', catching: 'conversations.info', fault: { kind: 'hang' }, deed: 'shares' }),
    backAfter({ row: 'sending', catching: 'chat.postMessage', fault: { kind: 'hold' } }),
    backAfter({ row: 'sending', catching: 'chat.postMessage', fault: { kind: 'hang' } }),
  ]);
  return { due, claimed, landed, lost };
}

type Blow = {
  /** what the ledger says of the one message under way when the bot is killed */
  row: 'pending' | 'claimed' | 'sending';
  /** the call that goes wrong first */
  catching: string;
  fault: Fault;
  /** the deed that leads to it; the first answer when absent */
  deed?: string;
};

async function backAfter({ deed, ...blow }: Blow): Promise<number> {
  const workplace = await openWorkplace({ timings: TIMINGS });
  try {
    const at = WHOLE_CYCLE.findIndex(({ name, kind }) => (deed ? name === deed : kind === 'event'));
    await walk(workplace, WHOLE_CYCLE.slice(0, at));
    await killedDuring(workplace, WHOLE_CYCLE[at], blow);
    await workplace.bot.start();
    const began = performance.now();
    await quiet(workplace);
    const took = Math.round(performance.now() - began);
    await workplace.bot.kill();
    expect(faultsIn(workplace)).toEqual([]);
    return took;
  } finally {
    await workplace.close();
  }
}

async function killedDuring(workplace: Workplace, deed: Deed | undefined, { row, catching, fault }: Blow) {
  const trap = workplace.fake.faults.next(catching, fault);
  const answer = await deed?.act(workplace.hands, workplace.fake.workspace);
  expect(answer?.status).toBe(200);
  await trap.sprung;
  const onlyThis = (['pending', 'claimed', 'sending'] as const).map((status) => (status === row ? 1 : 0));
  const underWay = () => [workplace.rows('pending'), workplace.rows('claimed'), workplace.rows('sending')];
  await vi.waitFor(() => expect(underWay()).toEqual(onlyThis), PATIENCE);
  await workplace.bot.kill();
}
