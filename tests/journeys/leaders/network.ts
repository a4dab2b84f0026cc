import { afterEach, expect } from 'vitest';
import type { Language } from '../../../src/core/chat.ts';
import { fakeClock } from '../../support/clock.ts';
import { type House, openHouse, webStage } from '../../support/house.ts';
import { slackStage } from '../../support/slack-stage.ts';
import { openOnEmulator } from '../../support/stages.ts';
import { type Actor, CAST, telling } from './telling.ts';

let house: House | undefined;
afterEach(async () => {
  await house?.close();
  house = undefined;
});

const OTHERS = CAST.slice(4);

/** The two platforms that a network of seven can meet on. */
export const STAGES = [
  { stage: 'the local page', open: async (at: string) => openHouse(webStage(), at) },
  {
    stage: 'Slack',
    open: async (at: string) => {
      const clock = fakeClock(at);
      return openHouse(await slackStage(clock, 1, 'http', OTHERS), clock);
    },
  },
];

/** A third, which nobody of us has written, for what has to be right there too. */
export const ON_EMULATOR = {
  stage: 'the independent Slack Web API',
  open: async (at: string): Promise<House> => openOnEmulator(at, OTHERS),
};

export type Cast = Record<(typeof CAST)[number], Actor>;

/** A network of seven in which everybody has said yes, and reads the same language. */
export async function network(open: (at: string) => Promise<House>, language: Language) {
  house = await open('2027-03-01T08:00:00+01:00');
  const told = telling(house, language);
  const { app, stage, word, submit, press } = house;
  for (const account of [stage.facilitator, ...stage.members]) {
    await word(account, 'hjælp'); // whoever has never written is not known yet
    const known = await app.store.people.find(stage.address({ account }).workspace, account);
    if (!known) throw new Error(`${account} is not known`);
    await app.store.people.change(app.space.id, known.id, { language, zone: 'Europe/Copenhagen' });
    told.knows(known.id, known.name);
  }
  await word(stage.facilitator, 'netværk', stage.channel);
  await submit(stage.facilitator, { name: 'Netværk Nord', language, leaders: stage.members });
  for (const account of stage.members)
    await press(account, language === 'da' ? 'Ja, jeg er med' : "Yes, I'm in");
  const cast = Object.fromEntries(CAST.map((name) => [name, told.person(name, language)])) as Cast;
  await told.later('2027-03-11T09:00');
  return { told, cast, house };
}

export async function nothingParked({ app, clock }: House) {
  const { parked, late } = await app.store.ledger.trouble(clock.now());
  expect({ parked, late }).toEqual({ parked: [], late: 0 });
}
