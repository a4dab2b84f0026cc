import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callSlack } from '../../adapters/slack/index.ts';
import { MINUTE } from '../../src/core/time.ts';
import { buttonsOn, textOn } from '../support/slack-fake-screen.ts';
import { openOnEmulator } from '../support/stages.ts';
import { leaderIn } from './a-leader.ts';
import { join, MONDAY, plan, setUpNetwork, tryItOut, WORDS, wholeCycle } from './whole-cycle.ts';

/** What the bot has put on its messages, as its history tells it to who asks for metadata. */
const noncesOf = (messages: { metadata?: unknown }[]) =>
  messages.flatMap(({ metadata }) => {
    const { event_type, event_payload } = (metadata ?? {}) as {
      event_type?: string;
      event_payload?: { nonce?: string };
    };
    return event_type === 'laerke' && event_payload?.nonce ? [event_payload.nonce] : [];
  });

describe('against the independent Slack Web API, with a real database file', () => {
  let house: Awaited<ReturnType<typeof openOnEmulator>>;
  let karen: string;
  let mette: string;
  let emily: string;
  beforeEach(async () => {
    house = await openOnEmulator(MONDAY);
    ({
      facilitator: karen,
      leaders: [mette, , emily],
    } = house.stage);
  });
  afterEach(() => house.close());

  /** everything between the bot and this person */
  async function dmOf(account: string) {
    const { emulator } = house;
    return emulator.read(account, await emulator.directWith(account));
  }

  test('a facilitator sets the network up with a command in its channel, and each leader is asked once', async () => {
    await house.word(karen, 'netværk', house.stage.channel);
    expect(house.emulator.modals(karen).map(({ title }) => title.text)).toEqual(['Sæt et netværk op']);
    const answered = await house.submit(karen, { name: 'Netværk Nord', leaders: house.stage.members });
    expect(answered.text).toContain('Netværk Nord er sat op');
    expect((await house.last(karen)).text).toContain('Der er sendt 3 invitationer');
    for (const leader of house.stage.members) {
      const [invitation, ...more] = await dmOf(leader);
      expect(textOn(invitation?.blocks ?? [])).toMatch(
        /^Hej \w+\. Jeg er Lærke, en chatbot\. Karen har invi/,
      );
      expect(buttonsOn(invitation?.blocks ?? []).map(({ label }) => label)).toEqual([
        'Ja, jeg er med',
        'Ikke nu',
        'Nej tak',
      ]);
      expect(more).toEqual([]);
    }
  });

  test('a leader goes the whole way round, and the channel holds what was shared and nothing else', async () => {
    await setUpNetwork(house);
    const leader = leaderIn(house, mette, 'da');
    await join(leader);
    await wholeCycle(house, leader, 'Mette');
    expect((await house.inChannel()).map(({ text }) => text)).toEqual([
      `Mette vil prøve:\n${WORDS.tryOut}`,
      `Mette tager det her med sig:\n${WORDS.insight}`,
    ]);
    expect(house.emulator.deliveries().filter(({ success }) => !success)).toEqual([]);
  });

  test('somebody of whom Slack tells neither language nor zone gets the space’s, and changes both', async () => {
    await setUpNetwork(house);
    expect((await house.last(emily)).text).toMatch(/^Hej Emily\. Jeg er Lærke/);
    await house.press(emily, 'Ja, jeg er med');
    await house.word(emily, 'language');
    const answered = await house.submit(emily, { language: 'en', zone: 'Europe/London' });
    expect(answered.text).toMatch(/^Saved\. I write to you on weekdays/);
    await house.word(emily, 'start');
    await wholeCycle(house, leaderIn(house, emily, 'en'), 'Emily');
    expect((await house.inChannel()).at(-1)?.text).toContain('Emily tager det her med sig');
  });

  test('a reminder comes at half past eight where the leader is', async () => {
    await setUpNetwork(house);
    const leader = leaderIn(house, emily, 'da');
    await join(leader);
    await house.word(emily, 'sprog');
    await house.submit(emily, { zone: 'America/New_York' });
    await plan(leader);
    await tryItOut(house, leader);
    expect(house.clock.now()).toBe(Date.parse('2027-03-22T08:30:00-04:00'));
  });

  test('Home shows where I am and who sees what, and follows when it is opened again', async () => {
    await setUpNetwork(house);
    const leader = leaderIn(house, mette, 'da');
    expect((await house.home(mette))?.text).toContain('Du er inviteret med i Netværk Nord.');
    await join(leader);
    await leader.say(WORDS.challenge);
    const home = await house.home(mette);
    expect(home?.text).toContain(`Udfordring · 1 af 6\n${WORDS.challenge}\nHvordan ser det ud i dag?`);
    expect(home?.text).toContain('Hvem ser hvad?');
    expect(home?.buttons).toEqual(['Fortsæt', 'Sprog og arbejdstid']);
  });

  test('every message carries a nonce of its own, by which it is found again', async () => {
    await setUpNetwork(house);
    await leaderIn(house, mette, 'da').press('network.invitation.yes');
    const { store, clock } = house.app;
    const messages = (await dmOf(mette)).filter(({ user }) => user === house.emulator.bot);
    const nonces = noncesOf(messages);
    expect(new Set(nonces).size).toBe(messages.length);

    const chat = callSlack(store.installations, house.emulator.apiUrl);
    const to = house.stage.address({ account: mette });
    const conversation = await house.emulator.directWith(mette);
    const [invitation] = messages;
    const ref = { conversation, message: invitation?.ts ?? '' };
    const found = await chat.find(to, nonces[0] ?? '', clock.now());
    expect(found).toEqual({ ...ref, at: expect.any(Number) });
    expect(await chat.find(to, 'no-such-nonce', clock.now())).toBeUndefined();

    const card = { body: [{ type: 'text' as const, text: 'Under invitationen' }], actions: [] };
    const reply = await chat.post(to, card, { nonce: 'below', under: ref });
    expect(await chat.find(to, 'below', clock.now(), ref)).toEqual(reply);
    expect(await chat.find(to, 'below', clock.now())).toBeUndefined();
  });

  test('a question whose answer from Slack got lost is found, not asked twice, and goes on', async () => {
    await setUpNetwork(house);
    const leader = leaderIn(house, mette, 'da');
    await join(leader);
    house.emulator.losePostAnswer();
    await leader.say(WORDS.challenge);
    await house.until(new Date(house.clock.now() + MINUTE).toISOString());
    const asked = (await house.inDm(mette)).filter(({ text }) => text.includes('Hvordan ser det ud i dag?'));
    expect(asked).toHaveLength(1);
    await leader.say(WORDS.baseline);
    expect(await leader.last()).toContain(leader.text('cycle.ask.otherReading'));
    expect((await house.inDm(mette)).filter(({ text }) => text.includes('Gemt under'))).toHaveLength(2);
  });

  test('an event that comes again changes nothing', async () => {
    await setUpNetwork(house);
    const leader = leaderIn(house, mette, 'da');
    await join(leader);
    await leader.say(WORDS.challenge);
    const before = await house.inDm(mette);
    expect((await house.redeliverLast()).taken).toBe(true);
    expect(await house.inDm(mette)).toEqual(before);
  });
});
