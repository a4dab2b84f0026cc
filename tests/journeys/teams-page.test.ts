import { afterEach, beforeEach, expect, test } from 'vitest';
import { personalWith } from '../support/teams-fake-state.ts';
import { viewOf } from '../support/teams-screen/view.ts';
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
} from '../support/teams-screen/walks.ts';
import { WORDS } from './whole-cycle.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  await desk.close();
  expect(desk.screen.complaints).toEqual([]);
});

test('a leader goes the whole way round, and the others see what was shared', async () => {
  await setUpNetwork(desk);
  await planTrialAction(desk);
  await tryItOut(desk);
  await lookBack(desk);
  await goRoundAgain(desk);
  const { become, open } = desk.screen;
  await become(desk.house.stage.facilitator);
  expect(await everythingHere()).not.toContain(WORDS.tryOut);
  await open('netvaerk-nord');
  const channel = await everythingHere();
  expect(channel).toContain(WORDS.tryOut);
  expect(channel).toContain(WORDS.insight);
  expect(channel).not.toContain(WORDS.challenge);
});

test('a facilitator leads a round of three in the channel', async () => {
  await beginRound(desk);
  await holdRound(desk);
});

test('a mentor gets questions to ask the workday before they meet', async () => {
  await meetMentor(desk);
});

test('what the library can not draw is complained of', async () => {
  const { screen, house } = desk;
  const { tenant } = house.teams.fake;
  const view = viewOf(tenant, house.stage.facilitator, personalWith(house.stage.facilitator));
  const [line] = view.lines;
  const lines = [{ ...line, card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Tickbox' }] } }];
  await screen.page.evaluate((json) => window.teams.show(json), JSON.stringify({ ...view, lines }));
  await expect.poll(() => screen.complaints.splice(0).join()).toContain('Unknown element type "Tickbox"');
});

const everythingHere = () => desk.screen.page.getByRole('log').innerText();
