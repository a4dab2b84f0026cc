import { expect } from 'vitest';
import type { Answered } from '../contracts/adapter-harness.ts';
import type { House } from '../support/house.ts';
import type { Leader } from './a-leader.ts';

/** A Monday morning, three weeks before the look-back and four before the clocks go forward. */
export const MONDAY = '2027-03-01T08:00:00+01:00';
const LOOK_BACK = '2027-03-22';
const TODAY = '2027-03-01';

/** What one leader writes on the way round; the same in every language, because it is theirs. */
export const WORDS = {
  challenge: 'Mine møder ender uden beslutninger',
  baseline: 'I mandags gik vi fra hinanden efter to timer & ingen vidste, hvem der gør hvad',
  tryOut: 'Jeg spørger "hvem gør hvad?" <5 minutter før tid',
  prediction: 'De bliver stille',
  whenThen: 'Når klokken er fem i, så spørger jeg',
  watch: 'Hvem der svarer først',
  note: 'Jonas skrev det op af sig selv',
  noticed: 'To meldte sig uden at blive spurgt',
  reflection: 'Stilheden var kortere, end jeg troede',
  outcome: 'De lo, og så svarede de',
  insight: 'Jeg holder på ansvaret, når jeg svarer for dem',
};

/** The facilitator sets the network up in its channel: everybody else in it is invited. */
export async function setUpNetwork({ stage, word, submit }: House): Promise<Answered> {
  const { facilitator, members, channel } = stage;
  await word(facilitator, 'netværk', channel);
  return submit(facilitator, { name: 'Netværk Nord', leaders: members });
}

/** The invitation is accepted, and the first question asked. */
export async function join({ press }: Leader): Promise<void> {
  await press('network.invitation.yes');
  await press('network.welcome.start');
}

/** From the first question to the plan: phases 1 to 4, answered by reply, form and button in turn. */
export async function plan(leader: Leader): Promise<void> {
  const { say, press, fill, score, last, text } = leader;
  expect(await last()).toContain(text('cycle.ask.challenge'));
  await say(WORDS.challenge);
  expect(await last()).toContain(text('cycle.ask.baseline'));
  await fill('cycle.button.write', { answer: WORDS.baseline });
  expect(await last()).toContain(text('cycle.ask.otherReading'));
  await press('cycle.button.toPlan');
  expect(await last()).toContain(text('cycle.ask.tryOut'));
  await say(WORDS.tryOut);
  for (const step of ['buildOn', 'value', 'signs', 'method'] as const) {
    expect(await last()).toContain(text(`cycle.ask.${step}`));
    await press('cycle.button.skip');
  }
  await fill('cycle.button.write', { answer: WORDS.prediction });
  await say(WORDS.whenThen);
  expect(await last()).toContain(text('cycle.ask.cueDay'));
  await press('cycle.button.skip');
  expect(await last()).toContain(text('cycle.ask.lookBack'));
  await leader.inWeeks(3);
  await press('cycle.button.skip');
  await press('cycle.button.skip');
  expect(await last()).toContain(text('cycle.ask.before'));
  await score(4);
  for (let skipped = 0; skipped < 3; skipped += 1) await press('cycle.button.skip');
  await say(WORDS.watch);
  await press('cycle.button.skip');
  await expectPlan(leader);
}

async function expectPlan({ last, text, day }: Leader): Promise<void> {
  const card = await last();
  expect(card).toContain(text('cycle.plan.title'));
  expect(card).toContain(WORDS.tryOut);
  expect(card).toContain(text('cycle.plan.lookBack', { day: day(LOOK_BACK, TODAY) }));
}

/** The trial action in the network's channel, and only there because Share was pressed. */
export async function sharePlan({ inChannel, last }: House, leader: Leader, name: string): Promise<void> {
  const { text } = leader;
  const before = (await inChannel()).length;
  await leader.fill('cycle.button.share', {});
  const [card, ...more] = (await inChannel()).slice(before);
  expect(card?.text).toBe(`${name} vil prøve:\n${WORDS.tryOut}`);
  expect(more).toEqual([]);
  expect((await last(leader.account)).text).toContain(text('cycle.plan.shared', { network: 'Netværk Nord' }));
}

/** The weeks of trying: something noted, the reminder two workdays before, and the one on the morning. */
export async function tryItOut({ until }: House, leader: Leader): Promise<void> {
  const { last, text, at, count, fill } = leader;
  await fill('cycle.button.note', { answer: WORDS.note });
  expect(await last()).toContain(text('cycle.note.saved'));
  const noted = await count();
  await until(await at('2027-03-08T14:29'));
  expect(await count()).toBe(noted);
  await until(await at('2027-03-08T14:30'));
  expect(await last()).toContain(text('cycle.observe.week'));
  await until(await at('2027-03-18T08:29'));
  expect(await count()).toBe(noted + 2);
  await until(await at('2027-03-18T08:30'));
  expect(await last()).toContain(text('cycle.soon.watch'));
  await until(await at('2027-03-22T08:29'));
  expect(await count()).toBe(noted + 3);
  await until(await at('2027-03-22T08:30'));
  expect(await count()).toBe(noted + 4);
  expect(await last()).toContain(`${text('cycle.lookBack')}\n${WORDS.tryOut}\n${text('cycle.ask.tried')}`);
}

/** Phases 5 and 6, ending in a decision to adjust: the next cycle begins with what this one taught. */
export async function lookBack(leader: Leader): Promise<void> {
  const { say, press, fill, score, last, text } = leader;
  await press('cycle.tried.tried');
  await say(WORDS.noticed);
  await fill('cycle.button.write', { answer: WORDS.reflection });
  await press('cycle.button.skip');
  expect(await last()).toContain(`${text('cycle.yourPrediction')}\n${WORDS.prediction}`);
  await say(WORDS.outcome);
  await press('cycle.button.onward');
  await score(5);
  expect(await last()).toContain(text('cycle.more.high'));
  await press('cycle.button.skip');
  expect(await last()).toContain(text('cycle.hint.beforeAgain'));
  await score(2);
  await press('cycle.button.onward');
  await say(WORDS.insight);
  await press('cycle.button.skip');
  expect(await last()).toContain(text('cycle.ask.next'));
  await press('cycle.next.adjust');
}

/** The linked cycle goes on at phase 2 with the forms filled in again; the baseline is asked anew. */
export async function goRoundAgain(leader: Leader): Promise<void> {
  const { say, press, last, text } = leader;
  expect(await last()).toContain(text('cycle.ask.baseline'));
  expect(await last()).toContain(WORDS.insight);
  await say('Nu siger de det selv');
  expect(await last()).toContain(`${text('cycle.previousTry')}\n${WORDS.tryOut}`);
  await press('cycle.button.keep');
  expect(await last()).toContain(text('cycle.ask.buildOnLast'));
}

/** All of it, from the first question on. */
export async function wholeCycle(house: House, leader: Leader, name: string): Promise<void> {
  await plan(leader);
  await sharePlan(house, leader, name);
  await tryItOut(house, leader);
  await lookBack(leader);
  await shareInsight(house, leader, name);
  await goRoundAgain(leader);
}

async function shareInsight({ inChannel }: House, leader: Leader, name: string): Promise<void> {
  await leader.fill('cycle.button.shareInsight', {});
  expect((await inChannel()).at(-1)?.text).toBe(`${name} tager det her med sig:\n${WORDS.insight}`);
}
