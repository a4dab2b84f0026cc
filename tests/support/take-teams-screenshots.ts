import { goRoundAgain, lookBack, planTrialAction, tryItOut } from './teams-screen/cycle-walk.ts';
import { type Desk, openDesk, setUpNetwork } from './teams-screen/desk.ts';
import type { Theme } from './teams-screen/host-config.ts';
import { meetMentor } from './teams-screen/mentor-walk.ts';
import { beginRound, holdRound } from './teams-screen/round-walk.ts';
import type { Screen } from './teams-screen/screen.ts';

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
    for (const complaint of desk.screen.complaints) process.stderr.write(`${complaint}\n`);
    await desk.close();
  }
}

await picturesOf([setUpNetwork, planTrialAction, tryItOut, lookBack, goRoundAgain]);
await picturesOf([beginRound, holdRound]);
await picturesOf([meetMentor]);
await picturesOf([meetMentor], { theme: 'dark', called: (name) => `${name}-dark` });
