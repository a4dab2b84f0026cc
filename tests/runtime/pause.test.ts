import { beforeEach, describe, expect, it } from 'vitest';
import { said } from '../support/said.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

let shop: Workshop;

/** On Monday the 1st Mette plans something, and looks back on it on Monday the 22nd. */
beforeEach(async () => {
  shop = await openWorkshop();
  await foundNetwork(shop, ['mette', 'jonas']);
  await press(shop, 'mette', 'Begynd');
  await say(shop, 'mette', 'Møderne trækker ud');
  await press(shop, 'mette', said('da', 'cycle.button.toPlan'));
  await say(shop, 'mette', 'Jeg spørger til sidst');
  await press(shop, 'mette', said('da', 'cycle.button.onward'));
  await say(shop, 'mette', '2027-03-22');
  await press(shop, 'mette', said('da', 'cycle.button.onward'));
  return () => shop.close();
});

const pauses = (until: string) =>
  shop.does('mette', { kind: 'submitted', press: { word: 'pause' }, values: { until } });
const homeOf = async (account: string) => {
  const { home } = await shop.does(account, { kind: 'homeOpened' });
  return JSON.stringify(home);
};
async function until(moment: string): Promise<string[]> {
  const before = texts(shop, 'mette').length;
  shop.clock.set(moment);
  await shop.runtime.sweep();
  return texts(shop, 'mette').slice(before);
}

describe('whoever is on a break', () => {
  it('hears nothing that Lærke begins until it is over, and then what is still worth saying', async () => {
    await pauses('2027-03-23');
    expect(await until('2027-03-23T15:00:00+01:00')).toEqual([]);
    const after = await until('2027-03-24T08:30:00+01:00');
    expect(after.join('\n')).toContain(said('da', 'cycle.ask.tried'));
    expect(after.join('\n')).not.toContain(said('da', 'cycle.soon.watch'));
  });

  it('is told so where they asked for it: nobody is taken to Home by it', async () => {
    const { card, home } = await pauses('2027-03-14');
    expect(JSON.stringify(card)).toContain(said('da', 'pause.saved', { day: 'mandag den 15. marts' }));
    expect(home).toBeUndefined();
  });

  it('is answered all the same, and can say more', async () => {
    await pauses('2027-03-14');
    await press(shop, 'mette', said('da', 'cycle.button.lookBackNow'));
    expect(texts(shop, 'mette').at(-1)).toContain(said('da', 'cycle.ask.tried'));
  });

  it('sees on Home that they are, alone, and ends it when they like', async () => {
    await pauses('2027-03-23');
    expect(await homeOf('mette')).toContain('Du holder pause til og med tirsdag den 23. marts.');
    expect(await homeOf('jonas')).not.toContain('pause');
    const { card, home } = await shop.does('mette', {
      kind: 'pressed',
      press: { word: 'pause', args: { end: 'yes' } },
    });
    expect(JSON.stringify(card)).toContain(said('da', 'pause.ended'));
    expect(JSON.stringify(home)).not.toContain('Du holder pause');
    expect((await until('2027-03-22T08:30:00+01:00')).join('\n')).toContain(said('da', 'cycle.ask.tried'));
  });

  it('hears at once what waited for the end of it, when they end it early', async () => {
    await pauses('2027-03-23');
    expect(await until('2027-03-22T08:30:00+01:00')).toEqual([]);
    shop.clock.set('2027-03-22T11:00:00+01:00');
    const before = texts(shop, 'mette').length;
    await shop.does('mette', { kind: 'pressed', press: { word: 'pause', args: { end: 'yes' } } });
    expect(texts(shop, 'mette').slice(before).join('\n')).toContain(said('da', 'cycle.ask.tried'));
  });

  it('hears nothing outside their hours all the same', async () => {
    await pauses('2027-03-23');
    await until('2027-03-22T08:30:00+01:00');
    shop.clock.set('2027-03-22T20:00:00+01:00');
    const before = texts(shop, 'mette').length;
    await shop.does('mette', { kind: 'pressed', press: { word: 'pause', args: { end: 'yes' } } });
    expect(texts(shop, 'mette').slice(before)).toEqual([]);
    expect((await until('2027-03-23T08:30:00+01:00')).join('\n')).toContain(said('da', 'cycle.ask.tried'));
  });

  it('has answered whether to pause', async () => {
    const silence = () =>
      shop.chat.in('mette').find(({ card }) => JSON.stringify(card).includes(said('da', 'cycle.silence')));
    for (const nudge of ['2027-03-02T08:30', '2027-03-08T14:30', '2027-03-15T14:30'])
      await until(`${nudge}:00+01:00`);
    expect(silence()?.card.closed).toBeUndefined();
    await pauses('2027-03-16');
    expect(silence()?.card).toMatchObject({ closed: true, actions: [] });
  });

  it('is asked for another day where none fits, and nothing changes', async () => {
    const { errors } = await pauses('2027-02-01');
    expect(errors).toEqual({ until: said('da', 'error.pastCue') });
    expect(await homeOf('mette')).not.toContain('Du holder pause');
  });
});
