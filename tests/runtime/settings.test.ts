import { beforeEach, describe, expect, it } from 'vitest';
import { said } from '../support/said.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

let shop: Workshop;

/** Mette tries something out on Wednesday the 10th, and looks back on Monday the 22nd. */
beforeEach(async () => {
  shop = await openWorkshop();
  await foundNetwork(shop, ['mette']);
  await press(shop, 'mette', 'Begynd');
  await say(shop, 'mette', 'Møderne trækker ud');
  await press(shop, 'mette', said('da', 'cycle.button.toPlan'));
  await say(shop, 'mette', 'Jeg spørger til sidst');
  for (let left = 5; left > 0; left -= 1) await press(shop, 'mette', said('da', 'cycle.button.skip'));
  await say(shop, 'mette', 'Når klokken er kvart i, så spørger jeg');
  await say(shop, 'mette', '2027-03-10');
  await say(shop, 'mette', '2027-03-22');
  await press(shop, 'mette', said('da', 'cycle.button.onward'));
  return () => shop.close();
});

const changes = (values: { zone?: string; from?: string; to?: string }) =>
  shop.does('mette', {
    kind: 'submitted',
    press: { word: 'language' },
    values: { language: 'da', zone: 'Europe/Copenhagen', from: '8.30', to: '15.30', ...values },
  });
async function until(moment: string) {
  shop.clock.set(moment);
  await shop.runtime.sweep();
  return texts(shop, 'mette').at(-1);
}
const waiting = () =>
  shop.db.$client
    .prepare("SELECT key, local, zone FROM reminders WHERE status = 'pending' ORDER BY key")
    .all();

describe('whoever keeps other hours, or has moved, hears at the right moment of what was planned before', () => {
  it('in the morning where they are now', async () => {
    await changes({ zone: 'Asia/Tokyo' });
    expect(await until('2027-03-10T08:29:00+09:00')).not.toContain('I dag er dagen');
    expect(await until('2027-03-10T08:30:00+09:00')).toContain('I dag er dagen');
    expect(await until('2027-03-10T14:30:00+09:00')).toContain(said('da', 'cycle.ask.tried'));
  });

  it('when their day begins now', async () => {
    await changes({ from: '6', to: '8' });
    expect(await until('2027-03-10T06:00:00+01:00')).toContain('I dag er dagen');
  });

  it('on no day twice', async () => {
    await until('2027-03-10T08:30:00+01:00');
    await changes({ from: '10' });
    const before = waiting();
    expect(before).not.toContainEqual(expect.objectContaining({ key: 'cue' }));
    await until('2027-03-15T14:30:00+01:00');
    await changes({ zone: 'America/New_York' });
    expect(texts(shop, 'mette').join('\n').split(said('da', 'cycle.observe.week'))).toHaveLength(2);
    await until('2027-03-15T14:30:00-04:00');
    expect(texts(shop, 'mette').join('\n').split(said('da', 'cycle.observe.week'))).toHaveLength(2);
  });

  it('at once, if their day goes on longer now and something waited for tomorrow', async () => {
    await changes({ from: '8.30', to: '8.31' });
    shop.clock.set('2027-03-10T09:00:00+01:00');
    await shop.runtime.sweep();
    expect(texts(shop, 'mette').join('\n')).not.toContain('I dag er dagen');
    await changes({});
    expect(texts(shop, 'mette').join('\n')).toContain('I dag er dagen');
  });

  it('once, however often the same is saved', async () => {
    await changes({ from: '9' });
    const before = waiting();
    await changes({ from: '9' });
    expect(waiting()).toEqual(before);
    expect(before).toContainEqual({ key: 'lookBack', local: '2027-03-22T09:00', zone: 'Europe/Copenhagen' });
  });
});
