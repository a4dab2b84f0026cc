import { beforeEach, expect, it } from 'vitest';
import { type Leader, leaderIn } from '../journeys/a-leader.ts';
import { MONDAY, plan, setUpNetwork, WORDS } from '../journeys/whole-cycle.ts';
import { type House, openHouse, webStage } from '../support/house.ts';

const WALK = 'Jeg går en tur med hver af dem';
const NEXT = { day: '2027-04-05', time: '09:00', minutes: '120', place: '' };

let house: House;
let karen: Leader;
let mette: Leader;

/** Karen has called Mette, Jonas and Aisha together, and they are at their decisions; the next meeting is set. */
beforeEach(async () => {
  house = await openHouse(webStage(), MONDAY);
  karen = leaderIn(house, 'karen', 'da');
  mette = leaderIn(house, 'mette', 'da');
  await setUpNetwork(house);
  for (const account of ['mette', 'jonas', 'aisha'])
    await house.press(account, mette.text('network.invitation.yes'));
  return () => house.close();
});

async function meet(): Promise<void> {
  const { stage } = house;
  await house.word('karen', 'runde', stage.channel);
  const called = { people: ['mette', 'jonas', 'aisha'], mode: 'live', rounds: '1', questions: 'no' };
  expect((await house.submit('karen', called)).errors).toBeUndefined();
  await karen.press('round.button.begin');
  for (const step of ['interview', 'reflections', 'learning', 'patterns', 'decisions'] as const)
    await house.press(
      'karen',
      karen.text('round.button.next', { step: karen.text(`round.step.${step}.title`) }),
    );
  await karen.fill('round.button.meeting', NEXT);
}

/** Mette decides in the thread, and opens the form under what she has decided. */
async function decide(button: 'round.button.take' | 'round.button.start'): Promise<void> {
  await house.press('mette', mette.text('round.say.decisions'), 'channel');
  const said = await house.submit('mette', { what: WALK, watch: 'Hvem der taler', day: '2027-03-10' });
  expect(said.errors).toBeUndefined();
  await mette.press(button);
}

it('a decision fills the plan of one’s own cycle, which goes on with the next question', async () => {
  await mette.press('network.welcome.start');
  await mette.say(WORDS.challenge);
  await mette.press('cycle.button.toPlan');
  await meet();
  await decide('round.button.take');
  expect(await house.formValues('mette')).toMatchObject({
    tryOut: WALK,
    watch: 'Hvem der taler',
    cueDay: '2027-03-10',
    lookBack: NEXT.day,
  });
  expect(await house.submit('mette', {})).toMatchObject({ taken: true });
  expect(await mette.last()).toContain(`${mette.text('cycle.opening.decided')}\n${WALK}`);
  expect(await mette.last()).toContain(mette.text('cycle.ask.buildOn'));
  const count = await mette.count();
  await mette.fill('round.button.take', {});
  expect(await mette.count(), 'once more changes nothing').toBe(count);
  await mette.press('cycle.button.onward');
  expect(await mette.last()).toContain(
    mette.text('cycle.plan.lookBack', { day: mette.day(NEXT.day, '2027-03-01') }),
  );
});

it('a decision waits for what is being tried, or ends it, and is answered in the next cycle', async () => {
  await mette.press('network.welcome.start');
  await plan(mette);
  await meet();
  await decide('round.button.take');
  await house.submit('mette', {});
  expect(await mette.last()).toContain(`${mette.text('cycle.decision.notYet')}\n${WORDS.tryOut}`);
  await mette.press('cycle.button.follow');
  expect(await mette.last()).toContain(`${mette.text('cycle.opening.decided')}\n${WALK}`);
  expect(await mette.last()).toContain(mette.text('cycle.ask.baseline'));
  await mette.say(WORDS.baseline);
  expect(await mette.last()).toContain(mette.text('cycle.ask.buildOnLast'));
});

it('a decision begins the first cycle of all', async () => {
  await meet();
  await decide('round.button.start');
  await house.submit('mette', {});
  expect(await mette.last()).toContain(mette.text('cycle.ask.challenge'));
  await mette.say(WORDS.challenge);
  await mette.press('cycle.button.toPlan');
  expect(await mette.last()).toContain(mette.text('cycle.ask.buildOn'));
});
