import { setTimeout as wait } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { BotAnswer } from '../support/slack-client.ts';
import { type Deed, WHOLE_CYCLE } from './deeds.ts';
import { PATIENCE, type Workplace } from './workplace.ts';

/** Kills the bot while a deed is being done, and starts it again. Begins before the deed does. */
export type Killer = (workplace: Workplace, deed: Deed, index: number) => Promise<void>;

/** how long after its acknowledgement a form may still be on its way to the screen */
const FORM_PATIENCE = 1_500;

/** Walks through these deeds undisturbed, and gives what was on the screens after each. */
export async function walk(workplace: Workplace, deeds = WHOLE_CYCLE): Promise<string[][]> {
  const screens: string[][] = [];
  for (const deed of deeds) {
    const before = workplace.screen();
    const answer = await deed.act(workplace.hands, workplace.fake.workspace);
    if (answer.status !== 200) throw new Error(`${deed.name}: ${answer.status}`);
    await vi.waitFor(() => {
      if (isSame(workplace.screen(), before)) throw new Error(`nothing happened when she ${deed.name}`);
      if (!workplace.isQuiet()) throw new Error('still under way');
    }, PATIENCE);
    screens.push(workplace.screen());
  }
  return screens;
}

/**
 * The same walk while the bot is being killed. Slack redelivers what was not acknowledged; people look at their screen
 * and press again if nothing has happened. Throws when something that was acknowledged does not happen.
 */
export async function walkUnderFire(
  workplace: Workplace,
  screens: string[][],
  kill: Killer,
  deeds = WHOLE_CYCLE,
): Promise<void> {
  for (const [index, deed] of deeds.entries()) {
    const expected = screens[index] ?? [];
    await Promise.all([kill(workplace, deed, index), perform(workplace, deed, expected)]);
    await happened(workplace, deed, expected);
  }
}

async function perform(workplace: Workplace, deed: Deed, expected: string[]): Promise<void> {
  const { hands, fake, bot } = workplace;
  let taken = await isTaken(() => deed.act(hands, fake.workspace));
  for (;;) {
    await vi.waitUntil(bot.isUp, PATIENCE);
    if (taken && deed.kind !== 'form') return;
    if (deed.kind === 'event') {
      taken = await isTaken(() => hands.again());
    } else {
      if (await isOnScreen(workplace, expected, taken)) return;
      taken = await isTaken(() => deed.act(hands, fake.workspace));
    }
  }
}

/** What somebody sees who looks before pressing again: everything that was due has come, and it is this, or not. */
async function isOnScreen(workplace: Workplace, expected: string[], taken: boolean): Promise<boolean> {
  await quiet(workplace);
  if (taken) {
    await Promise.race([
      wait(FORM_PATIENCE),
      vi.waitUntil(() => isSame(workplace.screen(), expected), PATIENCE),
    ]);
  }
  return isSame(workplace.screen(), expected);
}

async function happened(workplace: Workplace, deed: Deed, expected: string[]): Promise<void> {
  await quiet(workplace);
  expect(workplace.screen(), `after somebody ${deed.name}`).toEqual(expected);
}

/** Everything that was due has gone out. */
export async function quiet({ bot, isQuiet }: Workplace): Promise<void> {
  await vi.waitUntil(() => bot.isUp() && isQuiet(), PATIENCE);
}

async function isTaken(deed: () => Promise<BotAnswer>): Promise<boolean> {
  try {
    return (await deed()).status === 200;
  } catch {
    return false; // nobody answered
  }
}

const isSame = (a: string[], b: string[]) => a.length === b.length && a.every((line, at) => line === b[at]);
