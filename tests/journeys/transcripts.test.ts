import { expect, it } from 'vitest';
import { plainText } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import { wallClock } from '../support/expected-reminders.ts';
import { type House, openHouse, webStage } from '../support/house.ts';
import { webCalls } from '../support/web-harness.ts';
import { type Leader, leaderIn } from './a-leader.ts';
import { setUpNetwork } from './whole-cycle.ts';

/** What a leader writes on the way round, each in their own language. */
const STORIES = {
  da: {
    account: 'mette',
    challenge: 'Jeg ender med at svare på alt på personalemøderne.',
    baseline: 'I tirsdags stillede Jonas et spørgsmål, og fire kiggede på mig, før nogen sagde noget.',
    otherReading: 'De ville nok sige, at jeg ikke giver dem tid.',
    tryOut: 'Jeg tæller til ti, inden jeg svarer.',
    prediction: 'Der bliver stille, og det bliver akavet.',
    whenThen: 'Når nogen spørger om noget på mødet, så tæller jeg til ti.',
    barriers: 'At vi har travlt. Det hjælper, hvis jeg har sagt det højt først.',
    watch: 'Hvem der siger noget først.',
    note: 'Anne svarede, inden jeg nåede til fem.',
    noticed: 'To svarede hinanden uden at se på mig.',
    reflection: 'Stilheden var kortere, end jeg troede.',
    outcome: 'De ventede, og så svarede de selv.',
    insight: 'Jeg tager ansvaret fra dem, når jeg svarer for hurtigt.',
  },
  en: {
    account: 'emily',
    challenge: 'I end up answering everything in our team meetings.',
    baseline: 'On Tuesday somebody asked a question, and four people looked at me before anybody spoke.',
    otherReading: 'They might say that I never leave them time.',
    tryOut: 'I count to ten before I answer.',
    prediction: 'It will go quiet and feel awkward.',
    whenThen: 'When somebody asks something in the meeting, I will count to ten.',
    barriers: 'We are in a hurry. It would help to say it out loud first.',
    watch: 'Who speaks first.',
    note: 'Anne answered before I got to five.',
    noticed: 'Two of them answered each other without looking at me.',
    reflection: 'The silence was shorter than I thought.',
    outcome: 'They waited, and then they answered by themselves.',
    insight: 'I take the responsibility from them when I answer too fast.',
  },
} as const;

it.each<Language>(['da', 'en'])('a whole cycle reads like a conversation (%s)', async (language) => {
  const house = await openHouse(webStage(), '2027-03-01T08:00:00+01:00');
  try {
    const { account } = STORIES[language];
    const scribe = scribing(house, account);
    await setUpNetwork(house);
    await goRound(leaderIn(house, account, language), scribe, STORIES[language]);
    await expect(scribe.text()).toMatchFileSnapshot(`transcripts/${language}.md`);
  } finally {
    await house.close();
  }
});

type Scribe = ReturnType<typeof scribing>;

async function goRound(leader: Leader, { does, later }: Scribe, story: (typeof STORIES)['da' | 'en']) {
  const { text, say, press, fill, score } = leader;
  const pressed = (key: Parameters<typeof press>[0]) => does(`[${text(key)}]`, () => press(key));
  const said = (words: string) => does(words, () => say(words));
  const scored = (number: number) => does(`[${number}]`, () => score(number));
  const inTwoWeeks = text('cycle.button.weeks', { weeks: 2, day: leader.day('2027-03-15', '2027-03-01') });

  await pressed('network.invitation.yes');
  await pressed('network.welcome.start');
  await said(story.challenge);
  await said(story.baseline);
  await said(story.otherReading);
  await said(story.tryOut);
  await said(story.prediction);
  await said(story.whenThen);
  await does(`[${inTwoWeeks}]`, () => leader.inWeeks(2));
  await scored(4);
  await pressed('cycle.button.skip');
  await said(story.barriers);
  await said(story.watch);
  const sharing = `[${text('cycle.button.share')}] [${text('cycle.share.submit')}]`;
  await does(sharing, () => fill('cycle.button.share', {}));
  await later('2027-03-04T17:10:00+01:00');
  await said(story.note);
  const noting = `[${text('cycle.button.note')}] ${story.note}`;
  await does(noting, () => fill('cycle.button.note', { answer: story.note }));
  await later('2027-03-11T12:00:00+01:00');
  await later('2027-03-15T12:00:00+01:00');
  await said(story.noticed);
  await said(story.reflection);
  await said(story.outcome);
  await scored(4);
  await pressed('cycle.button.later');
  await later('2027-03-16T12:00:00+01:00');
  await said(story.insight);
  await pressed('cycle.next.adjust');
}

/**
 * Writes down what a leader and Lærke say to each other, and what comes to stand in the channel. A card that changes
 * where it stands (an answered question) is noted as a quotation at the moment it does.
 */
function scribing(house: House, account: string) {
  const page = webCalls(house.app.url);
  const lines: string[] = [];
  const shown = new Map<string, string>();
  let name = account;

  async function look() {
    const { conversations, people } = await page.state(account);
    name = people.find((one) => one.account === account)?.name ?? account;
    for (const conversation of conversations)
      for (const { id, card } of conversation.messages) {
        if (!card) continue;
        const buttons = card.actions.map(({ label }) => `[${label}]`).join(' ');
        const text = [plainText(card), buttons].filter((part) => part !== '').join('\n\n');
        const before = shown.get(id);
        if (before === text) continue;
        shown.set(id, text);
        const who = conversation.kind === 'channel' ? `Lærke → #${conversation.name}` : 'Lærke';
        lines.push(before === undefined ? `**${who}:** ${text}` : text.replaceAll(/^/gm, '> '));
      }
  }

  return {
    async does(what: string, deed: () => Promise<{ text?: string }>) {
      await look();
      lines.push(`**${name}:** ${what}`);
      const answered = await deed();
      if (answered.text) lines.push(`**Lærke:** ${answered.text}`);
      await look();
    },
    async later(iso: string) {
      await house.until(iso);
      lines.push(`*${wallClock(house.clock.now(), 'Europe/Copenhagen')}*`);
      await look();
    },
    text: () => `${lines.join('\n\n')}\n`,
  };
}
