import { afterEach, beforeEach, expect, test } from 'vitest';
import { textOn } from '../support/slack-fake-screen.ts';
import { openOnSlack } from '../support/stages.ts';
import { type Leader, leaderIn } from './a-leader.ts';
import { join, MONDAY, setUpNetwork, WORDS } from './whole-cycle.ts';

let house: Awaited<ReturnType<typeof openOnSlack>>;
let mette: Leader;
beforeEach(async () => {
  house = await openOnSlack(MONDAY);
  await setUpNetwork(house);
  mette = leaderIn(house, 'UMETTE', 'da');
});
afterEach(() => house.close());

async function pressHome(label: string): Promise<void> {
  await house.slack.people().pressHome('UMETTE', label);
  await house.app.settle();
}

/** what stands on Home now, without its being opened again */
const onHome = () => textOn(house.slack.fake.workspace.homes.get('UMETTE')?.blocks ?? []);

test('a button on Home is answered in the direct message, and Home itself follows at once', async () => {
  await mette.press('network.invitation.yes');
  await house.home('UMETTE');
  expect(onHome()).toContain(mette.text('cycle.home.none'));
  await pressHome(mette.text('home.start'));
  expect(await mette.last()).toContain(mette.text('cycle.ask.challenge'));
  expect(onHome()).toContain(mette.text('cycle.ask.challenge'));
  expect(onHome()).toContain(mette.text('cycle.home.answer'));
});

test('a button that stayed on an old Home brings Home up to date', async () => {
  await join(mette);
  await house.home('UMETTE');
  await mette.say(WORDS.challenge);
  await pressHome(mette.text('cycle.button.continue'));
  expect(await mette.last()).toContain(mette.text('cycle.ask.baseline'));
  expect(onHome()).toContain(WORDS.challenge);
});

test('who begins from a channel is told where the conversation is', async () => {
  await mette.press('network.invitation.yes');
  const answered = await house.word('UMETTE', 'start', house.stage.channel);
  expect(answered.text).toContain(mette.text('cycle.elsewhere'));
  expect(await mette.last()).toContain(mette.text('cycle.ask.challenge'));
  expect((await house.word('UMETTE', 'start')).text).not.toContain(mette.text('cycle.elsewhere'));
});
