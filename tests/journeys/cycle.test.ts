import { afterEach, beforeEach, describe, test } from 'vitest';
import type { House } from '../support/house.ts';
import { STAGES } from '../support/stages.ts';
import { leaderIn } from './a-leader.ts';
import { join, MONDAY, setUpNetwork, wholeCycle } from './whole-cycle.ts';

describe.each(STAGES)('on $stage', ({ open }) => {
  let house: House;
  beforeEach(async () => {
    house = await open(MONDAY);
    await setUpNetwork(house);
  });
  afterEach(() => house.close());

  test('a leader goes the whole way round in Danish', async () => {
    const [mette] = house.stage.leaders;
    const leader = leaderIn(house, mette, 'da');
    await join(leader);
    await wholeCycle(house, leader, 'Mette');
  });

  test('a leader goes the whole way round in English', async () => {
    const [, , emily] = house.stage.leaders;
    const leader = leaderIn(house, emily, 'en');
    await join(leader);
    await wholeCycle(house, leader, 'Emily');
  });
});
