import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FIXTURE_KEY } from '../support/fixture-databases.ts';
import { type House, openHouse, webStage } from '../support/house.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'databases');
const releases = await readdir(FIXTURES);

let house: House | undefined;
let folder = join(tmpdir(), 'no such folder');
afterEach(async () => {
  await house?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What an installation left behind, moved into this release on a later day. */
async function opened(release: string): Promise<House> {
  folder = await mkdtemp(join(tmpdir(), 'laerke-earlier-'));
  await cp(join(FIXTURES, release), folder, { recursive: true });
  const env = { LAERKE_KEY: FIXTURE_KEY, DATABASE_URL: `file:${join(folder, 'laerke.db')}` };
  return openHouse({ ...webStage(), env }, '2027-02-08T10:00:00+01:00');
}

it('there is a release to come from', () => {
  expect(releases).not.toEqual([]);
});

describe.each(releases)('what %s left behind', (release) => {
  it('opens, and everybody is where they were', async () => {
    house = await opened(release);
    const home = await house.home('mette');
    expect(home?.text).toContain('Teammøderne drukner i drift');
    expect((await house.home('jonas'))?.text).toContain('Hvilken ledelsesudfordring');
    expect((await house.home('emily'))?.text).toContain('You are invited to Netværk Nord');
  });

  it('goes on: the open question takes an answer, and what was written can be edited', async () => {
    house = await opened(release);
    await house.word('mette', 'start');
    await house.say('mette', 'Nu taler seks af ni');
    expect((await house.last('mette')).text).toContain('Plan · 2 af 6');
    await house.press('jonas', 'Skriv i et større felt');
    await house.submit('jonas', { answer: 'Vi når sjældent fagligheden' });
    expect((await house.last('jonas')).text).toContain('Hvordan ser det ud i dag?');
  });

  it('says what is due by now, once', async () => {
    house = await opened(release);
    const before = (await house.inDm('jonas')).length;
    await house.until('2027-02-09T09:00:00+01:00');
    expect((await house.inDm('jonas')).length - before).toBeLessThanOrEqual(1);
    expect((await house.app.store.ledger.trouble(house.clock.now())).parked).toEqual([]);
  });
});
