import { beforeEach, describe, expect, it } from 'vitest';
import type { MessageKey } from '../../flows/locales/say.ts';
import { buttonsOf } from '../../src/core/card.ts';
import { said } from '../support/said.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

let shop: Workshop;
const da = (key: MessageKey, params = {}) => said('da', key, params);

/** On Monday the 1st Mette writes what the challenge is; on the Tuesday she is asked how it looks today. */
beforeEach(async () => {
  shop = await openWorkshop();
  await foundNetwork(shop, ['mette']);
  await press(shop, 'mette', 'Begynd');
  await say(shop, 'mette', 'Møderne trækker ud');
  await until('2027-03-02T08:30');
  return () => shop.close();
});

async function until(moment: string): Promise<void> {
  shop.clock.set(`${moment}:00+01:00`);
  await shop.runtime.sweep();
}
const newest = () => {
  const found = shop.chat.in('mette').at(-1);
  if (!found) throw new Error('nothing has been said');
  return found;
};
const again = () => da('cycle.again.until', { when: 'mandag den 8. marts kl. 8.30' });
const menu = (label: MessageKey) => buttonsOf(newest().card).find((one) => one.label === da(label));

describe('what is put off in the menu of a message', () => {
  it('says so where it stands, and comes again as a new message that says why', async () => {
    expect(texts(shop, 'mette').at(-1)).toContain(da('cycle.why.unfinished'));
    const count = shop.chat.in('mette').length;
    await press(shop, 'mette', da('cycle.again.monday'));
    expect(shop.chat.in('mette')).toHaveLength(count);
    expect(texts(shop, 'mette').at(-1)).toContain(again());
    await until('2027-03-05T12:00');
    expect(shop.chat.in('mette')).toHaveLength(count);
    await until('2027-03-08T08:30');
    expect(shop.chat.in('mette')).toHaveLength(count + 1);
    expect(texts(shop, 'mette').at(-1)).toContain(da('cycle.why.again'));
    expect(texts(shop, 'mette').at(-2), 'the one from before').toContain(again());
  });

  it('is answered by what is typed all the same', async () => {
    await press(shop, 'mette', da('cycle.again.monday'));
    shop.clock.advance(60_000);
    await say(shop, 'mette', 'I mandags gik vi hver til sit');
    expect(texts(shop, 'mette').at(-1)).toContain(da('cycle.ask.otherReading'));
    expect(shop.chat.in('mette').some(({ card }) => JSON.stringify(card).includes(again()))).toBe(false);
  });

  it('can be put off to a time of one’s own; a time at which nothing can come is asked about at its field', async () => {
    const picked = menu('cycle.again.pick')?.press;
    if (!picked) throw new Error('no such option');
    const fill = (values: { day: string; time: string }) =>
      shop.does('mette', { kind: 'submitted', press: picked, values });
    const { errors } = await fill({ day: '2027-03-06', time: '09:00' });
    expect(errors).toEqual({ day: da('error.again.weekend', { next: 'mandag den 8. marts' }) });
    expect(menu('cycle.again.pick'), 'nothing has changed').toBeDefined();
    expect(await fill({ day: '2027-03-04', time: '13:15' })).toEqual({});
    await until('2027-03-04T13:14');
    expect(texts(shop, 'mette').at(-1)).toContain('Jeg skriver igen torsdag den 4. marts kl. 13.15.');
    await until('2027-03-04T13:15');
    expect(texts(shop, 'mette').at(-1)).toContain(da('cycle.why.again'));
  });

  it('changes nothing when it has been answered meanwhile: the card it was chosen on is put right', async () => {
    const { ref } = newest();
    const chosen = menu('cycle.again.not')?.press;
    if (!chosen) throw new Error('no such option');
    shop.clock.advance(60_000);
    await say(shop, 'mette', 'I mandags gik vi hver til sit');
    const before = texts(shop, 'mette');
    const updates = shop.chat.calls.length;
    await shop.does('mette', { kind: 'pressed', press: chosen, message: ref });
    expect(texts(shop, 'mette')).toEqual(before);
    expect(shop.chat.calls.length).toBeGreaterThan(updates);
  });

  it('is not heard outside working hours, or on a break, either', async () => {
    await press(shop, 'mette', da('cycle.again.monday'));
    await shop.does('mette', {
      kind: 'submitted',
      press: { word: 'pause' },
      values: { until: '2027-03-09' },
    });
    const count = shop.chat.in('mette').length;
    await until('2027-03-09T12:00');
    expect(shop.chat.in('mette')).toHaveLength(count);
    await until('2027-03-10T08:30');
    expect(texts(shop, 'mette').at(-1)).toContain(da('cycle.why.again'));
  });
});
