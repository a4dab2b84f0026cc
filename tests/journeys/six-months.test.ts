import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_STEPS, stepOf, type Way } from '../../flows/cycle/definition.ts';
import { cycle } from '../../flows/cycle/index.ts';
import { buttonsOf, type Card, cardsIn, plainText } from '../../src/core/card.ts';
import type { Language, MessageRef } from '../../src/core/chat.ts';
import {
  afterHolidays,
  daysLater,
  type Expected,
  expectedReminders,
  isWorkday,
  wallClock,
} from '../support/expected-reminders.ts';
import { type House, openHouse, webStage } from '../support/house.ts';
import { said as say } from '../support/said.ts';
import { webCalls, webHands } from '../support/web-harness.ts';
import { setUpNetwork } from './whole-cycle.ts';

const COPENHAGEN = 'Europe/Copenhagen';
const BEGINS = '2027-03-22';
/** both switches of Denmark's clocks lie in between (28 March, 31 October), and one of New York's (7 November) */
const ENDS = '2027-11-12';

/** How somebody goes about it. Days are counted on their own calendar. */
type Temperament = {
  language: Language;
  zone: string;
  hours: { from: string; to: string };
  /** at which hour in Copenhagen, and on which days of the journey, they look at their messages */
  hour: string;
  looks: (day: number) => boolean;
  /** the day they choose to look back, given today */
  lookBack: (today: string) => string;
  /** the day on which they mean to do it, if they choose one */
  cue?: (today: string) => string;
  ways: Way[];
  /** steps that they put off the first time they are asked */
  postpones: string[];
};
const danish = { language: 'da', zone: COPENHAGEN, hours: { from: '08:30', to: '15:30' } } as const;

/** Now and then the first workday after the clocks were changed, which is the day it goes wrong elsewhere. */
const orMonday = (days: number, monday: string) => (today: string) =>
  today < monday && daysLater(today, days) > monday ? monday : daysLater(today, days);

const LEADERS: Record<string, Temperament> = {
  mette: {
    ...danish,
    hour: '10:00',
    looks: (day) => isWorkday(daysLater(BEGINS, day)),
    lookBack: (today) => (today < '2027-03-28' ? '2027-03-30' : orMonday(21, '2027-11-01')(today)),
    cue: (today) => daysLater(today, 2),
    ways: ['repeat', 'adjust', 'bigger', 'new', 'end'],
    postpones: [],
  },
  jonas: {
    ...danish,
    hour: '20:00',
    looks: (day) => day % 6 === 0,
    lookBack: (today) => daysLater(today, 19), // now and then a Saturday or a Sunday
    cue: (today) => daysLater(today, 5),
    ways: ['adjust'],
    postpones: ['challenge', 'tryOut', 'noticed', 'reflection'],
  },
  aisha: {
    ...danish,
    hour: '12:00',
    looks: (day) => day >= 71 && day % 4 === 0,
    lookBack: (today) => daysLater(today, 21),
    ways: ['new'],
    postpones: [],
  },
  birgit: {
    ...danish,
    hour: '14:00',
    looks: (day) => day % 4 === 2,
    lookBack: (today) => daysLater(today, 30),
    ways: ['bigger'],
    postpones: ['watch'],
  },
  emily: {
    language: 'en',
    zone: 'America/New_York',
    hours: { from: '09:15', to: '16:00' },
    hour: '17:30',
    looks: (day) => day % 3 === 1,
    lookBack: orMonday(25, '2027-11-08'),
    ways: ['repeat', 'end'],
    postpones: ['before'],
  },
};

type Actor = Temperament & {
  account: string;
  expected: Expected;
  /** what came without having been asked for: what their clock showed, and what it was */
  heard: string[];
  known: Set<string>;
  /** what their plan still needs */
  open?: string | undefined;
  answered: number;
  cycles: number;
  runs: Set<string>;
};

let house: House;
let hands: ReturnType<typeof webHands>;
let actors: Actor[];
const inChannel: string[] = [];

beforeAll(async () => {
  house = await openHouse(webStage(), `${BEGINS}T08:00:00+01:00`);
  hands = webHands(webCalls(house.app.url));
  actors = Object.entries(LEADERS).map(([account, temperament]) => ({
    ...temperament,
    account,
    expected: expectedReminders(temperament.hours.from, '14:30', () =>
      wallClock(house.clock.now(), temperament.zone),
    ),
    heard: [],
    known: new Set(),
    answered: 0,
    cycles: 0,
    runs: new Set(),
  }));
  await live();
}, 300_000);
afterAll(() => house.close());

async function live() {
  await setUpNetwork(house);
  await house.press('aisha', say('da', 'network.invitation.later'));
  for (const actor of actors) await look(actor);
  for (let day = 0; daysLater(BEGINS, day) <= ENDS; day += 1) {
    const byTheHour = actors.filter(({ looks }) => looks(day)).sort((a, b) => a.hour.localeCompare(b.hour));
    for (const actor of byTheHour) {
      await timePasses(daysLater(BEGINS, day), actor.hour);
      await sitDown(actor);
    }
  }
  await timePasses(ENDS, '23:00');
}

/** To this moment in Copenhagen. Whatever comes on the way was not asked for. */
async function timePasses(day: string, hour: string) {
  const offset = wallClock(Date.parse(`${day}T${hour}Z`), COPENHAGEN).slice(11, 13);
  const ahead = Number(offset) - Number(hour.slice(0, 2));
  const moment = `${day}T${hour}:00+0${(ahead + 24) % 24}:00`;
  const due = await house.app.store.ledger.nextDue();
  await house.until(moment);
  if (due === undefined || due > Date.parse(moment)) return;
  for (const actor of actors)
    for (const { at, card } of await look(actor))
      for (const part of cardsIn(card))
        actor.heard.push(`${wallClock(at, actor.zone)} ${nameOf(actor.language, part)}`);
}

/** The messages from Lærke that this leader had not seen yet. */
async function look({ account, known }: Actor) {
  const { conversations } = await webCalls(house.app.url).state(account);
  const messages = conversations.find(({ kind }) => kind === 'dm')?.messages ?? [];
  const fresh = messages.filter(({ id, author }) => author === 'laerke' && !known.has(id));
  for (const { id } of fresh) known.add(id);
  return fresh.flatMap(({ at, card }) => (card ? [{ at, card }] : []));
}

/** The step that a message asks about: the buttons of one of its cards say so. */
function stepIn(card: Card | undefined): string | undefined {
  return (card ? cardsIn(card) : []).map(stepOn).find((step) => step !== undefined);
}

function stepOn(card: Card): string | undefined {
  const presses = buttonsOf(card).flatMap(({ press }) => ('run' in press ? [press] : []));
  const skipped = presses.find(({ type }) => type === 'stepSkipped')?.args?.step;
  const putOff = presses.find(({ type }) => type === 'snoozed')?.args?.what;
  return skipped ?? ALL_STEPS.find(({ id }) => id === putOff)?.id;
}

/** What kind of message it is: a step's question, or the name of a card. */
function nameOf(language: Language, card: Card): string {
  const step = stepIn(card);
  if (step) return step;
  const kinds = {
    soon: 'cycle.soon.watch',
    cue: 'cycle.cue.notice',
    observe: 'cycle.observe.why',
    silence: 'cycle.silence.note',
  } as const;
  const text = plainText(card);
  const found = Object.entries(kinds).find(([, key]) => text.includes(say(language, key)));
  return found?.[0] ?? text;
}

/** The card of the newest message in somebody's direct messages. */
async function newest(account: string): Promise<Card | undefined> {
  const { conversations } = await webCalls(house.app.url).state(account);
  const messages = conversations.find(({ kind }) => kind === 'dm')?.messages ?? [];
  return messages.findLast(({ author }) => author === 'laerke')?.card;
}

/** Whether the plan is not finished as long as this is open. */
const isNeeded = (step: string) =>
  ALL_STEPS.slice(0, ALL_STEPS.indexOf(stepOf('lookBack')) + 1).some(({ id }) => id === step);

/** Answers whatever is open, until there is nothing more to answer or the leader has had enough. */
async function sitDown(actor: Actor) {
  await arrive(actor);
  await note(actor);
  const left = (await answerAll(actor)) ?? actor.open;
  actor.open = left && isNeeded(left) ? left : undefined;
  if (actor.open) actor.expected.leavesOpen(actor.open);
  await look(actor);
}

/** What is still open when they have had enough. */
async function answerAll(actor: Actor): Promise<string | undefined> {
  for (let n = 0; n < 25; n += 1) {
    const step = stepIn(await newest(actor.account));
    if (!step) return undefined;
    const put = actor.postpones.indexOf(step);
    if (put >= 0) {
      actor.postpones.splice(put, 1);
      await putOff(actor);
      actor.expected.later(step);
      return step;
    }
    await answer(actor, step);
    await note(actor);
    if (step === 'starHelp') await whilePlanned(actor);
  }
  return stepIn(await newest(actor.account));
}

/** Until tomorrow: with a button, or in the menu of a question that came by itself. */
async function putOff({ account, language }: Actor) {
  const later = say(language, 'cycle.button.later');
  const { buttons } = await house.last(account);
  await house.press(account, buttons.includes(later) ? later : say(language, 'cycle.again.tomorrow'));
}

/** Says yes at last; begins, or begins again after an end. */
async function arrive(actor: Actor) {
  const { account, language } = actor;
  const { buttons } = await house.last(account);
  const yes = say(language, 'network.invitation.yes');
  if (buttons.includes(yes)) {
    if (account === 'aisha') await house.say(account, 'start');
    await house.press(account, yes);
    if (account === 'emily') await settleIn(actor);
    await house.press(account, say(language, 'network.welcome.start'));
    actor.cycles += 1;
  }
  if (buttons.includes(say(language, 'cycle.button.layDown'))) {
    actor.expected.here('');
    await house.press(account, say(language, 'cycle.button.continue'));
  }
  const ended = (await house.last(account)).text.includes(say(language, 'cycle.end.again'));
  if (ended) {
    await house.say(account, 'start');
    actor.cycles += 1;
  }
}

/** Which cycle the leader is in now. */
async function note(actor: Actor) {
  const { id } = await personOf(actor.account);
  for (const run of await house.app.store.runs.open(house.app.space.id, id, 'cycle')) actor.runs.add(run.id);
}

async function personOf(account: string) {
  const person = await house.app.store.people.find(house.stage.address({ account }).workspace, account);
  if (!person) throw new Error(`nobody knows ${account}`);
  return person;
}

async function settleIn({ account, language, zone, hours }: Actor) {
  await house.word(account, 'language');
  await house.submit(account, { language, zone, ...hours });
}

async function answer(actor: Actor, id: string) {
  const { account, language, expected } = actor;
  const step = stepOf(id);
  const today = wallClock(house.clock.now(), actor.zone).slice(0, 10);
  const skips = () => house.press(account, say(language, 'cycle.button.skip'));
  expected.here(id);
  if (actor.open === id) actor.open = undefined;
  if (id === 'cueDay') {
    const day = actor.cue?.(today);
    if (!day) return skips();
    actor.answered += 1;
    expected.cueOn(day);
    return house.say(account, day);
  }
  actor.answered += 1;
  if (step.kind === 'text' || step.kind === 'signs') return house.say(account, `${id} ${actor.answered}`);
  if (step.kind === 'scale') return house.press(account, String(1 + (actor.answered % 5)));
  if (id === 'tried') {
    expected.told();
    return house.press(account, say(language, 'cycle.tried.tried'));
  }
  if (id === 'evidence') return house.press(account, say(language, 'cycle.evidence.experience'));
  if (id === 'next') {
    const way = actor.ways[0] ?? 'end';
    actor.ways.push(...actor.ways.splice(0, 1));
    actor.cycles += way === 'end' ? 0 : 1;
    expected.begunAgain();
    return house.press(account, say(language, `cycle.next.${way}`));
  }
  const day = afterHolidays(actor.lookBack(today));
  expected.lookBackOn(day);
  return house.say(account, day);
}

/** The plan is made. Birgit shares it and then thinks better of it; Mette does not wait for her third day. */
async function whilePlanned(actor: Actor) {
  const { account, language, expected } = actor;
  expected.planned();
  if (account === 'birgit') {
    await house.fill(account, say(language, 'cycle.button.share'), {});
    await editTrialAction(account, `bedre ${actor.answered}`);
    actor.answered += 1;
    await house.fill(account, say(language, 'cycle.button.updateShared'), {});
    inChannel.push(`bedre ${actor.answered - 1}`);
  }
  if (account === 'mette' && actor.cycles === 3) {
    await house.press(account, say(language, 'cycle.button.lookBackNow'));
    expected.lookedBack();
  }
}

/** Opens the answered question again, as it is asked in a first cycle or in a bigger one, and writes something else. */
async function editTrialAction(account: string, words: string) {
  const asked = (await house.inDm(account)).findLast(({ text }) =>
    (['cycle.ask.tryOut', 'cycle.ask.tryOut.bigger'] as const).some((key) => text.includes(say('da', key))),
  );
  await hands.press(account, asked?.ref as MessageRef, say('da', 'cycle.button.edit'));
  await hands.submit(account, { answer: words });
  await house.app.settle();
}

describe.each(Object.keys(LEADERS))('%s', (account) => {
  const actor = (): Actor => {
    const found = actors.find((one) => one.account === account);
    if (!found) throw new Error(`nobody knows ${account}`);
    return found;
  };

  it('hears everything at the moment it was due on their own clock, once, and nothing else', () => {
    const { heard, expected, zone } = actor();
    const wanted = expected.by(wallClock(house.clock.now(), zone));
    expect(wanted.length).toBeGreaterThan(9);
    expect(heard).toEqual(wanted);
  });

  it('is never disturbed outside their working hours', () => {
    const { heard, hours } = actor();
    const outside = heard.filter((line) => {
      const [day = '', time = ''] = line.split(' ');
      return !isWorkday(day) || time < hours.from || time >= hours.to;
    });
    expect(outside).toEqual([]);
  });

  it('loses nothing: every answer is kept, and each cycle knows the one before', async () => {
    const { answered, cycles, runs } = actor();
    expect(runs.size).toBe(cycles);
    const found = await Promise.all([...runs].map(cycleOf));
    expect(found.reduce((sum, { written }) => sum + written, 0)).toBe(answered);
    for (const { number, previous } of found)
      expect(previous ? (await cycleOf(previous)).number : 0).toBe(number - 1);
  });
});

/** A cycle as it is stored: `written` counts what its leader wrote in it, not what it brought along. */
async function cycleOf(id: string) {
  const { runs } = house.app.store;
  const stored = await runs.get(house.app.space.id, id);
  const state = cycle.typed.state.parse(stored?.state);
  const previous = state.previous && (await runs.get(house.app.space.id, state.previous));
  const brought = previous && cycle.typed.state.parse(previous.state).way !== 'new' ? ['challenge'] : [];
  const answers = await runs.answers(house.app.space.id, id);
  const written = answers.filter(({ step }) => !step.startsWith('previous.') && !brought.includes(step));
  return { number: state.number, previous: state.previous, written: written.length };
}

it('the channel shows each trial action once, as it was shared last', async () => {
  const shown = (await house.inChannel()).map(({ text }) => text);
  expect(shown.length).toBeGreaterThan(4);
  expect(shown).toEqual(inChannel.map((words) => expect.stringMatching(new RegExp(`^Birgit .*\n${words}`))));
});

it('who never answered the invitation got nothing but the invitation', async () => {
  for (const account of ['lars', 'soeren']) expect(await house.inDm(account)).toHaveLength(1);
});
