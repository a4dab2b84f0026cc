import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/chat.ts';
import type { House } from '../support/house.ts';
import { STAGES } from '../support/stages.ts';
import { type Telling, telling } from './leaders/telling.ts';

let house: House | undefined;
afterEach(async () => {
  await house?.close();
  house = undefined;
});

/**
 * A facilitator puts the dates of a network into its calendar (A3, N3, T25): a bootcamp that would lead into Easter, a
 * series of which one day is a holiday, a move that comes near another date, and a leader who joins when all is set.
 */
describe.each(STAGES)('on $stage', ({ open }) => {
  it.each<Language>(['da', 'en'])('dates read like a conversation (%s)', async (language) => {
    house = await open('2027-03-01T08:00:00+01:00');
    const told = telling(house, language);
    await setUp(house, language);
    const karen = told.person('Karen', language);
    await told.later('2027-03-01T10:00');
    await told.joins(karen);
    told.watch('channel');
    await karen.word(language === 'da' ? 'forløb' : 'programme');
    await bootcamp(karen);
    await series(karen);
    await move(karen);
    const emilys = await joins(house, language);
    const { parked } = await house.app.store.ledger.trouble(house.clock.now());
    expect(parked).toEqual([]);
    await expect(`${told.text()}\n${emilys}`).toMatchFileSnapshot(`../../docs/examples/dates.${language}.md`);
  });
});

type Karen = ReturnType<Telling['person']>;

/** Everybody in this story reads the same language, by the same clock; all are invited, and Mette says yes. */
async function setUp({ app, stage, word, submit, press }: House, language: Language): Promise<void> {
  const { people } = app.store;
  const [mette, , emily] = stage.leaders;
  for (const account of [stage.facilitator, mette, emily]) {
    await word(account, 'hjælp'); // whoever has never written is not known yet
    const known = await people.find(stage.address({ account }).workspace, account);
    if (!known) throw new Error(`${account} is not known`);
    await people.change(app.space.id, known.id, { language, zone: 'Europe/Copenhagen' });
  }
  await word(stage.facilitator, 'netværk', stage.channel);
  await submit(stage.facilitator, { name: 'Netværk Nord', programme: 'talent-nord', leaders: stage.members });
  await press(mette, language === 'da' ? 'Ja, jeg er med' : "Yes, I'm in");
}

async function bootcamp(karen: Karen) {
  const wanted = { what: 'bootcamp.2', time: '09:00', place: 'Kystvejen 3' };
  await karen.fills('programme.add.module', { ...wanted, day: '2027-03-24' }, 'programme.form.add');
  await karen.submits({ ...wanted, day: '2027-03-16' }, 'programme.form.add');
}

/** On the first Thursday of the month; Ascension Day is one in 2027. */
async function series(karen: Karen) {
  const first = { day: '2027-04-01', time: '13:00', minutes: '120', every: 'P1M' };
  await karen.fills('programme.button.addSeries', first, 'programme.series.next');
  await karen.submits({ ...first, count: '4' }, 'programme.series.next');
  await karen.presses('programme.button.setAll', { count: 4 });
}

/** The bootcamp is the first on the list. */
async function move(karen: Karen) {
  await karen.word(karen.language === 'da' ? 'forløb' : 'programme');
  const wanted = { time: '09:00' };
  await karen.fills('programme.button.move', { ...wanted, day: '2027-04-01' }, 'programme.form.next');
  await karen.submits({ ...wanted, day: '2027-03-30' }, 'programme.form.next');
  await karen.presses('programme.button.moveIt');
}

/** Told for itself: how many had said yes before is another number on each stage. */
async function joins(house: House, language: Language): Promise<string> {
  const told = telling(house, language);
  const emily = told.person('Emily', language);
  await told.later('2027-03-02T10:00');
  await told.joins(emily);
  await emily.presses('network.invitation.yes');
  return told.text();
}
