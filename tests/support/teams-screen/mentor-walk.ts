import { type Desk, until } from './desk.ts';

/** Mette has chosen her mentor, they have agreed on a time, and each of them hears of it before the day. */
export async function meetMentor(desk: Desk): Promise<void> {
  const { house, screen, picture } = desk;
  const { become, click, fill, tick, choose, sees } = screen;
  const { facilitator, leaders, channel } = house.stage;
  const [mette, jonas] = leaders;
  await house.word(facilitator, 'netværk', channel);
  await house.submit(facilitator, { name: 'Netværk Nord', leaders, programme: 'talent-nord' });
  await become(mette);
  await click('Ja, jeg er med');
  await click('Vælg din mentor');
  await choose('Hvem skal være din mentor?', 'Jonas');
  await tick('Min nærmeste leder');
  await click('Spørg');
  await house.until('2027-03-02T09:30:00+01:00');
  await become(jonas);
  await click('Ja, jeg er med', 'vil gerne have dig som mentor');
  await click('Foreslå et tidspunkt');
  await fill('Hvilken dag?', '2027-03-09');
  await fill('Klokken', '13:00');
  await tick('1 time');
  await tick('Ansigt til ansigt');
  await click('Foreslå');
  await become(mette);
  await click('Det passer mig');
  await until(desk, '2027-03-05T08:30:00+01:00');
  await sees('Tirsdag den 9. marts kl. 13 taler du med Jonas.');
  await until(desk, '2027-03-08T08:30:00+01:00');
  await become(jonas);
  await sees('I morgen kl. 13 taler du med Mette.');
  await sees('Hvad har du brug for fra mig?');
  await picture('mentor');
}
