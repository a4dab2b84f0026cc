import { afterEach, describe, expect, it } from 'vitest';
import { sayDay } from '../../flows/schedule.ts';
import type { Language } from '../../src/core/chat.ts';
import type { House } from '../support/house.ts';
import { STAGES } from '../support/stages.ts';
import { type Telling, telling } from './leaders/telling.ts';

let house: House | undefined;
afterEach(async () => {
  await house?.close();
  house = undefined;
});

const WORDS = {
  da: {
    challenge: 'Jeg leder alle møder selv, og de andre venter på mig.',
    tryOut: 'To kolleger leder hver et teammøde.',
    topic: 'Hvordan jeg slipper mødelederrollen',
    others: 'En intern konsulent',
    seeking: 'En, der selv har skullet slippe mødelederrollen.',
    adjust: 'Jeg øver det i to møder, ikke i alle.',
  },
  en: {
    challenge: 'I chair every meeting myself, and the others wait for me.',
    tryOut: 'Two colleagues each chair a team meeting.',
    topic: 'How I let go of chairing every meeting',
    others: 'An internal consultant',
    seeking: 'Someone who has had to let go of chairing every meeting.',
    adjust: 'I practise it in two meetings, not in all.',
  },
};

/**
 * A talent and her mentor through one module of Talent Nord (T4, T10, T12, T16, T19, T20, T22): the expectation talk, day 1,
 * a mentor meeting in time though Easter comes in between, moved once, an absence, day 2 moved by the facilitator, and
 * the group asked who might be an extra mentor (T19).
 */
describe.each(STAGES)('on $stage', ({ stage, open }) => {
  it.each<Language>(['da', 'en'])('a module reads like a conversation (%s)', async (language) => {
    house = await open('2027-03-01T08:00:00+01:00');
    const told = telling(house, language);
    await allRead(house, language);
    await setUp(house);
    await before(told, language);
    await firstDay(told, language);
    await plan(told, language);
    await mentorMeeting(told, language);
    await secondDay(told, language);
    await seeking(told, language);
    const { parked } = await house.app.store.ledger.trouble(house.clock.now());
    expect(parked).toEqual([]);
    // in Teams words are messages like any other, and a form needs a button
    const name = stage === 'Teams' ? 'module-teams' : 'module';
    await expect(told.text()).toMatchFileSnapshot(`../../docs/examples/${name}.${language}.md`);
  });
});

/** The network follows Talent Nord; its own language is the one in which this is told. */
async function setUp({ stage, word, submit, press }: House): Promise<void> {
  await word(stage.facilitator, 'netværk', stage.channel);
  const values = { name: 'Netværk Nord', leaders: stage.members, programme: 'talent-nord' };
  await submit(stage.facilitator, values);
  const [mette] = stage.leaders;
  await press(mette, 'Ja, jeg er med').catch(() => press(mette, "Yes, I'm in"));
}

/** Everybody in this story reads the same language, by the same clock. */
async function allRead({ app, stage, word }: House, language: Language): Promise<void> {
  const { people } = app.store;
  const [mette, jonas] = stage.leaders;
  for (const account of [stage.facilitator, mette, jonas]) {
    await word(account, 'hjælp'); // whoever has never written is not known yet
    const known = await people.find(stage.address({ account }).workspace, account);
    if (!known) throw new Error(`${account} is not known`);
    await people.change(app.space.id, known.id, { language, zone: 'Europe/Copenhagen' });
  }
}

type Cast = { mette: ReturnType<Telling['person']>; jonas: ReturnType<Telling['person']> };
const cast = ({ person }: Telling, language: Language): Cast => ({
  mette: person('Mette', language),
  jonas: person('Jonas', language),
});
const at = (day: string, time: string) => ({ day, time, minutes: '30', how: 'inPerson' });

/** Mette names her nearest leader, who invites her to the expectation talk. */
async function before(told: Telling, language: Language) {
  const { mette, jonas } = cast(told, language);
  told.watch(mette, jonas, 'channel');
  await told.later('2027-03-01T09:00');
  await mette.word('mentor');
  await mette.submits({ mentor: [jonas.account], kind: 'primary' }, 'mentor.form.submit');
  await told.later('2027-03-02T09:30');
  await jonas.presses('network.invitation.yes');
  await jonas.fills(
    'mentoring.button.suggest',
    { ...at('2027-03-09', '13:00'), minutes: '60', others: WORDS[language].others },
    'mentoring.form.send',
  );
  await mette.presses('mentoring.button.yes');
  await told.later('2027-03-09T15:00');
  await mette.presses('mentoring.held.yes');
  await mette.presses('mentoring.adjust.nothing');
}

/** Karen sets the two days of the first module; the first one comes and goes. */
async function firstDay(told: Telling, language: Language) {
  const karen = told.person('Karen', language);
  await told.later('2027-03-10T10:00');
  await told.joins(karen);
  await karen.word(language === 'da' ? 'forløb' : 'programme');
  await karen.fills(
    'programme.add.module',
    { what: 'day1.1', day: '2027-03-18', time: '09:00', minutes: '420', place: 'Rådhuset' },
    'programme.form.add',
  );
}

/** On day 1 Mette plans what she will try, to be looked back on at day 2. */
async function plan(told: Telling, language: Language) {
  const { mette } = cast(told, language);
  const words = WORDS[language];
  await told.later('2027-03-18T15:00');
  await mette.presses('network.welcome.start');
  await mette.says(words.challenge);
  await mette.presses('cycle.button.toPlan');
  await mette.says(words.tryOut);
  await mette.presses('cycle.button.onward');
  await mette.presses('cycle.button.atMeeting', { day: sayDay('2027-04-08', language, '2027-04-08') });
  await mette.presses('cycle.button.onward');
}

async function mentorMeeting(told: Telling, language: Language) {
  const { mette, jonas } = cast(told, language);
  await told.later('2027-03-19T08:30');
  await mette.fills(
    'mentoring.button.suggest',
    { ...at('2027-03-26', '09:00'), topic: WORDS[language].topic },
    'mentoring.form.send',
  );
  await mette.submits({ ...at('2027-03-23', '09:00'), topic: WORDS[language].topic }, 'mentoring.form.send');
  await told.later('2027-03-19T10:00');
  await jonas.presses('mentoring.button.yes');
  await told.later('2027-03-22T11:00');
  await jonas.fills('mentoring.button.move', at('2027-03-24', '13:00'), 'mentoring.form.send');
  await told.later('2027-03-22T12:00');
  await mette.presses('mentoring.button.yes');
  await told.later('2027-03-24T15:00');
  await mette.presses('mentoring.held.yes');
  await mette.says(WORDS[language].adjust);
}

/** Mette can't come to day 2; then Karen moves it, and Mette can. */
async function secondDay(told: Telling, language: Language) {
  const { mette } = cast(told, language);
  const karen = told.person('Karen', language);
  await told.later('2027-04-05T10:00');
  await mette.word(language === 'da' ? 'afbud' : 'absent');
  await mette.pressesAnswer('programme.button.absent');
  await mette.submits({}, 'programme.form.absentSubmit');
  await told.later('2027-04-06T10:00');
  await karen.word(language === 'da' ? 'forløb' : 'programme');
  await karen.fills('programme.button.move', { day: '2027-03-29', time: '09:00' }, 'programme.form.next');
  await karen.submits({ day: '2027-04-12', time: '09:00' }, 'programme.form.next');
  await karen.presses('programme.button.moveIt');
  await told.later('2027-04-12T17:00');
}

/** Mette asks her group, in her own words, and sees first what will stand there. */
async function seeking(told: Telling, language: Language) {
  const { mette } = cast(told, language);
  await told.later('2027-04-13T10:00');
  await mette.fills(
    'mentoring.button.group',
    { text: WORDS[language].seeking },
    'mentoring.form.groupSubmit',
  );
  await mette.presses('mentoring.button.share');
}
