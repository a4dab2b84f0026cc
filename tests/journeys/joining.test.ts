import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { House } from '../support/house.ts';
import { openOnSlack, STAGES } from '../support/stages.ts';
import { type Leader, leaderIn } from './a-leader.ts';
import { join, MONDAY, plan, setUpNetwork, sharePlan, WORDS } from './whole-cycle.ts';

describe.each(STAGES)('on $stage', ({ stage, open }) => {
  let house: House;
  let karen: Leader;
  let mette: Leader;
  let emily: Leader;
  beforeEach(async () => {
    house = await open(MONDAY);
    karen = leaderIn(house, house.stage.facilitator, 'da');
    mette = leaderIn(house, house.stage.leaders[0], 'da');
    emily = leaderIn(house, house.stage.leaders[2], 'en');
  });
  afterEach(() => house.close());

  test('somebody who is no facilitator can set up no network', async () => {
    const answered = await house.word(mette.account, 'netværk', house.stage.channel);
    expect(answered).toEqual({ taken: true, text: mette.text('error.onlyFacilitator') });
  });

  test('a network is set up in a channel, not in a direct message', async () => {
    expect((await house.word(karen.account, 'netværk')).text).toBe(karen.text('error.notHere'));
  });

  test('a network without leaders is refused at that field, and the form stays open', async () => {
    await house.word(karen.account, 'netværk', house.stage.channel);
    const empty = house.submit(karen.account, { name: 'Nord', leaders: [] });
    // Teams itself lets nobody send it off
    if (stage === 'Teams') await expect(empty).rejects.toThrow('leaders has to be filled in');
    else expect((await empty).errors).toEqual({ leaders: karen.text('error.noLeaders') });
    expect(await karen.count()).toBe(0);
    expect((await house.submit(karen.account, { leaders: [mette.account] })).errors).toBeUndefined();
    expect(await mette.last()).toContain('Er du med?');
  });

  test.each([
    ['hjælq', 'hjælp'],
    ['NETVAERKK', 'netværk'],
    ['statuss', 'hjem'],
  ])('an unknown word, %s, is answered with the nearest, %s', async (typed, meant) => {
    // in private, free text is never taken for a word that was meant
    const { text } = await house.word(
      karen.account,
      typed,
      stage === 'Teams' ? house.stage.channel : undefined,
    );
    expect(text).toContain(karen.text('help.unknown', { word: typed }));
    expect(text).toContain(karen.text('help.nearest', { word: meant }));
  });

  test('each is answered in their own language', async () => {
    await setUpNetwork(house);
    expect(await mette.last()).toMatch(/^Hej Mette\. .* Er du med\?/);
    expect(await emily.last()).toMatch(/^Hi Emily\. .* Are you in\?/);
  });

  test('nothing is sent before yes but the one invitation', async () => {
    await setUpNetwork(house);
    await house.until('2027-06-01T12:00:00+02:00');
    expect(await mette.count()).toBe(1);
  });

  test('who asks to begin before yes is shown the invitation, and begins when they accept it', async () => {
    await setUpNetwork(house);
    expect((await house.word(mette.account, 'start')).text).toContain('Er du med?');
    expect(await mette.count()).toBe(1);
    await join(mette);
    expect(await mette.last()).toContain(mette.text('cycle.ask.challenge'));
  });

  test('not now: silence until they come back themselves', async () => {
    await setUpNetwork(house);
    await mette.press('network.invitation.later');
    expect(await mette.last()).toContain(mette.text('network.invitation.laterAnswer'));
    await house.until('2027-06-01T12:00:00+02:00');
    expect(await mette.count()).toBe(1);
    await join(mette);
    expect(await mette.last()).toContain(mette.text('cycle.ask.challenge'));
  });

  test('no: the invitation closes, and nothing more is sent', async () => {
    await setUpNetwork(house);
    await mette.press('network.invitation.no');
    const { text, buttons } = await house.last(mette.account);
    expect(text).toContain(mette.text('network.invitation.noAnswer'));
    expect(buttons).toEqual([]);
    await house.until('2027-06-01T12:00:00+02:00');
    expect(await mette.count()).toBe(1);
    expect(await karen.last()).toContain('0 af');
  });

  test('who changes language reads on in it, and the open question stands', async () => {
    await setUpNetwork(house);
    await join(mette);
    await house.word(mette.account, 'sprog');
    await house.submit(mette.account, { language: 'en' });
    await mette.say(WORDS.challenge);
    const inEnglish = leaderIn(house, mette.account, 'en');
    const questions = await house.written({ account: mette.account });
    expect(questions.slice(-2).map(({ text }) => text)).toEqual([
      expect.stringContaining(inEnglish.text('cycle.ask.challenge')),
      expect.stringContaining(inEnglish.text('cycle.ask.baseline')),
    ]);
    expect((await house.home(mette.account))?.text).toContain('Hi Mette');
  });

  test('a working day that ends before it begins is refused at that field', async () => {
    await house.word(mette.account, 'sprog');
    const refused = await house.submit(mette.account, { from: '15:30', to: '8.30' });
    expect(refused.errors).toEqual({ to: mette.text('error.hours') });
  });
});

describe('before anything is posted to a channel on Slack', () => {
  const stranger = 'USTRANGER';
  let house: Awaited<ReturnType<typeof openOnSlack>>;
  let mette: Leader;
  beforeEach(async () => {
    house = await openOnSlack(MONDAY);
    await setUpNetwork(house);
    mette = leaderIn(house, 'UMETTE', 'da');
    await join(mette);
    await plan(mette);
  });
  afterEach(() => house.close());

  const place = () => {
    const [channel] = house.slack.fake.workspace.channels;
    if (!channel) throw new Error('the workspace has no channel');
    return channel;
  };

  /** Somebody comes or goes, and Slack says so. */
  async function moves(type: 'member_joined_channel' | 'member_left_channel'): Promise<void> {
    const others = place().members.filter((account) => account !== stranger);
    place().members = type === 'member_joined_channel' ? [...others, stranger] : others;
    await house.slack.people().happens({ type, user: stranger, channel: place().id, team: 'T1' });
    await house.app.settle();
  }

  test('a stranger in it: nothing is posted until they have left, and the facilitator is told what to do', async () => {
    await moves('member_joined_channel');
    const { text } = mette;
    const where = { network: 'Netværk Nord' };
    await mette.fill('cycle.button.share', {});
    expect(await house.inChannel()).toEqual([]);
    expect((await house.last('UKAREN')).text).toContain(text('network.channel.title', where));
    expect((await house.last('UKAREN')).text).toContain(text('network.channel.strangers', { count: 1 }));
    await moves('member_left_channel');
    expect((await house.inChannel()).map(({ text }) => text)).toEqual([`Mette vil prøve:\n${WORDS.tryOut}`]);
    expect((await house.last('UKAREN')).text).not.toContain(text('network.channel.title', where));
  });

  test('a public channel: nothing is posted until it is private', async () => {
    place().is_private = false;
    await mette.fill('cycle.button.share', {});
    expect(await house.inChannel()).toEqual([]);
    expect((await house.last('UKAREN')).text).toContain(mette.text('network.channel.public'));
    place().is_private = true;
    await house.until(new Date(house.clock.now() + 15 * 60_000).toISOString());
    expect((await house.inChannel()).map(({ text }) => text)).toEqual([`Mette vil prøve:\n${WORDS.tryOut}`]);
  });

  test('what was shared while it was fit stays, and what comes later waits', async () => {
    await sharePlan(house, mette, 'Mette');
    place().is_archived = true;
    const jonas = leaderIn(house, 'UJONAS', 'da');
    await join(jonas);
    await plan(jonas);
    await jonas.fill('cycle.button.share', {});
    expect((await house.inChannel()).map(({ text }) => text)).toEqual([`Mette vil prøve:\n${WORDS.tryOut}`]);
    expect((await house.last('UKAREN')).text).toContain(mette.text('network.channel.archived'));
  });
});
