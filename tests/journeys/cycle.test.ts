import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../support/house.ts';
import { openOnSlack, STAGES } from '../support/stages.ts';
import { type Leader, leaderIn } from './a-leader.ts';
import { join, MONDAY, setUpNetwork, WORDS, wholeCycle } from './whole-cycle.ts';

describe.each(STAGES)('on $stage', ({ open }) => {
  let house: House;
  let mette: Leader;
  beforeEach(async () => {
    house = await open(MONDAY);
    await setUpNetwork(house);
    mette = leaderIn(house, house.stage.leaders[0], 'da');
  });
  afterEach(() => house.close());

  test('a leader goes the whole way round in Danish', async () => {
    await join(mette);
    await wholeCycle(house, mette, 'Mette');
  });

  test('a leader goes the whole way round in English', async () => {
    const emily = leaderIn(house, house.stage.leaders[2], 'en');
    await join(emily);
    await wholeCycle(house, emily, 'Emily');
  });

  describe('three ways to answer are one answer', () => {
    const said = 'Jeg spørger først';

    test.each([
      ['reply', () => mette.say(said)],
      ['form', () => mette.fill('cycle.button.write', { answer: said })],
    ])('words in a %s', async (_, give) => {
      await join(mette);
      await give();
      const saved = mette.text('cycle.savedFirst', { phase: mette.text('phase.challenge') });
      expect((await house.inDm(mette.account)).slice(-2).map(({ text }) => text)).toEqual([
        `${mette.text('cycle.ask.challenge')}\n${saved}`,
        expect.stringContaining(mette.text('cycle.ask.baseline')),
      ]);
      expect((await house.home(mette.account))?.text).toContain(said);
    });

    test.each([
      ['reply', () => mette.say('om tre uger')],
      ['form', () => mette.fill('cycle.button.otherDay', { answer: '2027-03-22' })],
      ['button', () => mette.inWeeks(3)],
    ])('a day by %s', async (_, give) => {
      await join(mette);
      await upToTheDay(mette);
      await give();
      expect((await house.inDm(mette.account)).slice(-2).map(({ text }) => text)).toEqual([
        `${mette.text('cycle.ask.lookBack')}\nVi kigger tilbage mandag den 22. marts.`,
        expect.stringContaining(mette.text('cycle.ask.beforeThink')),
      ]);
    });

    test.each([
      ['reply', () => mette.say(' 4 ')],
      ['button', () => mette.score(4)],
      ['form', () => editedInForm(mette)],
    ])('a score by %s', async (_, give) => {
      await join(mette);
      await upToTheDay(mette);
      await mette.inWeeks(3);
      await mette.press('cycle.button.skip');
      await mette.press('cycle.button.skip');
      await give();
      expect((await house.inDm(mette.account)).slice(-2).map(({ text }) => text)).toEqual([
        `${mette.text('cycle.ask.before')}\n${mette.text('cycle.savedNumber', { answer: 4 })}`,
        expect.stringContaining(mette.text('cycle.ask.together')),
      ]);
    });
  });

  test('an answer that makes no sense is told why, and the question stands', async () => {
    await join(mette);
    await upToTheDay(mette);
    expect((await mette.say('i går engang')).text).toContain(mette.text('error.day'));
    const refused = await mette.fill('cycle.button.otherDay', { answer: '2027-02-28' });
    expect(refused.errors).toEqual({ answer: mette.text('error.past') });
    await mette.inWeeks(1);
    expect(await mette.last()).toContain(mette.text('cycle.ask.beforeThink'));
  });
});

async function upToTheDay(leader: Leader): Promise<void> {
  await leader.say(WORDS.challenge);
  await leader.press('cycle.button.toPlan');
  await leader.say(WORDS.tryOut);
  await leader.press('cycle.button.onward');
}

/** A score is asked with buttons; the form comes when it is looked at again. */
async function editedInForm(leader: Leader): Promise<void> {
  await leader.score(2);
  await leader.fill('cycle.button.edit', { answer: '4' });
}

describe('when Slack sends every single request three times', () => {
  test('everything ends as if it had come once', async () => {
    const [once, thrice] = await Promise.all([walked(1), walked(3)]);
    expect(thrice).toEqual(once);
  });

  /** Everything that stands in the direct messages, in the channel and on Home when a leader has been all the way. */
  async function walked(deliveries: number) {
    const house = await openOnSlack(MONDAY, deliveries);
    try {
      await setUpNetwork(house);
      const mette = leaderIn(house, 'UMETTE', 'da');
      await join(mette);
      await wholeCycle(house, mette, 'Mette');
      await mette.press('cycle.button.skip');
      await mette.press('cycle.button.skip');
      await mette.say('det ved jeg ikke');
      const { workspace } = house.slack.fake;
      const texts = workspace.messages.map(({ channel, user, text }) => ({ channel, user, text }));
      return { texts, home: (await house.home('UMETTE'))?.text };
    } finally {
      await house.close();
    }
  }
});
