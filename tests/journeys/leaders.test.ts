import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/chat.ts';
import type { House } from '../support/house.ts';
import { STAGES } from '../support/stages.ts';
import { afterSixWeeks } from './leaders/after-six-weeks.ts';
import { dropsIt } from './leaders/drops-it.ts';
import { editsEverything } from './leaders/edits-everything.ts';
import { inBursts } from './leaders/in-bursts.ts';
import { quick } from './leaders/quick.ts';
import { stuck } from './leaders/stuck.ts';
import { team } from './leaders/team.ts';
import { type Telling, telling } from './leaders/telling.ts';
import { thorough } from './leaders/thorough.ts';
import { setUpNetwork } from './whole-cycle.ts';

/** Eight leaders, each in their own way. What they and Lærke say to each other is to be read in docs/examples. */
const LEADERS: Record<string, (told: Telling) => Promise<void>> = {
  quick,
  thorough,
  stuck,
  'drops-it': dropsIt,
  'edits-everything': editsEverything,
  team,
  'after-six-weeks': afterSixWeeks,
  'in-bursts': inBursts,
};

let house: House | undefined;
afterEach(async () => {
  await house?.close();
  house = undefined;
});

describe.each(STAGES)('on $stage', ({ open }) => {
  describe.each(Object.entries(LEADERS))('%s', (name, live) => {
    it.each<Language>(['da', 'en'])('reads like a conversation (%s)', async (language) => {
      house = await open('2027-03-01T08:00:00+01:00');
      const told = telling(house, language);
      await setUpNetwork(house);
      await livesInDenmark(house, house.stage.leaders[2]);
      await live(told);
      const { parked } = await house.app.store.ledger.trouble(house.clock.now());
      expect(parked).toEqual([]);
      await expect(told.text()).toMatchFileSnapshot(`../../docs/examples/${name}.${language}.md`);
    });
  });
});

/** One of the stages has Emily in London: here she reads the same clock as everybody else. */
async function livesInDenmark({ app, stage }: House, account: string): Promise<void> {
  const { people } = app.store;
  const known = await people.find(stage.address({ account }).workspace, account);
  if (!known) throw new Error(`${account} has not been invited`);
  await people.change(app.space.id, known.id, { zone: 'Europe/Copenhagen' });
}
