import type { Theme } from './teams-screen/host-config.ts';
import type { Screen } from './teams-screen/screen.ts';
import {
  beginRound,
  type Desk,
  goRoundAgain,
  holdRound,
  lookBack,
  meetMentor,
  openDesk,
  planTrialAction,
  setUpNetwork,
  tryItOut,
} from './teams-screen/walks.ts';

/** Takes the pictures of Teams anew: `npx tsx tests/support/take-teams-screenshots.ts`. */
async function take(name: string, { page }: Screen): Promise<void> {
  const path = `docs/images/teams-${name}.png`;
  await page.mouse.move(0, 0);
  const newest = page.getByRole('article').last();
  await newest.evaluate((message) => message.scrollIntoView({ block: 'start' }));
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  process.stdout.write(`${path}\n`);
}

/** Walks all of it, and takes what is met on the way. */
async function picturesOf(
  steps: ((desk: Desk) => Promise<void>)[],
  { theme, called = (name) => name }: { theme?: Theme; called?(name: string): string } = {},
): Promise<void> {
  const desk = await openDesk(theme, (screen, name) => take(called(name), screen));
  try {
    for (const step of steps) await step(desk);
  } finally {
    await desk.close();
  }
}

await picturesOf([setUpNetwork, planTrialAction, tryItOut, lookBack, goRoundAgain]);
await picturesOf([beginRound, holdRound]);
await picturesOf([meetMentor]);
await picturesOf([meetMentor], { theme: 'dark', called: (name) => `${name}-dark` });
