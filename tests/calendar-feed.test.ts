import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLogger } from '../src/logger.ts';
import { type House, openHouse, webStage } from './support/house.ts';
import { change, commitOf } from './support/ledger.ts';
import { said } from './support/said.ts';
import { meeting } from './support/toy-talk.ts';

const stage = webStage();
const [mette] = stage.leaders;
const logged: string[] = [];
let house: House;

beforeAll(async () => {
  const log = createLogger({ level: 'trace', to: { write: (line) => void logged.push(line) } });
  house = await openHouse(stage, '2027-03-01T10:00:00+01:00', {
    log,
    env: { PUBLIC_URL: 'https://laerke.example.org/sti/' },
  });
  const values = {
    name: 'Nord',
    language: 'da',
    leaders: [...stage.leaders],
    facilitators: [stage.facilitator],
  };
  await house.word(stage.facilitator, 'netværk', stage.channel);
  await house.submit(stage.facilitator, values);
  await house.press(mette, said('da', 'network.invitation.yes'));
  const { store, space } = house.app;
  const { workspace } = stage.address({ account: mette });
  const id = (await store.people.find(workspace, mette))?.id ?? '';
  const [network] = await store.networks.ofPerson(space.id, id);
  const row = {
    table: 'meeting' as const,
    ...meeting('m1', { networks: [network?.id ?? ''], place: 'Rådhuset' }),
  };
  const run = { id: 'arranger', space: space.id, owner: 'nobody' };
  await store.ledger.commit({
    ...commitOf('arranged', change({ run, projections: [row] })),
    space: space.id,
  });
});
afterAll(() => house.close());

const ADDRESS = /https:\/\/laerke\.example\.org\/sti(\/calendar\/\S+\.ics)/;
/** where the address that Mette was last shown leads, once a proxy has taken its own part off */
async function pathShown(): Promise<string> {
  const { text = '' } = await house.word(mette, 'kalender');
  return ADDRESS.exec(text)?.[1] ?? '';
}
const fetched = (path: string, init?: RequestInit) => fetch(`${house.app.url}${path}`, init);

it('a calendar fetches somebody’s meetings, as often as it likes, until the address is turned off', async () => {
  await house.word(mette, 'kalender');
  await house.pressAnswer(mette, said('da', 'calendar.button.feedOn'));
  const path = await pathShown();
  for (let times = 0; times < 2; times += 1) {
    const response = await fetched(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, max-age=900');
    expect(await response.text()).toContain('SUMMARY:Nord: møde\r\n');
  }
  await house.pressAnswer(mette, said('da', 'calendar.button.feedNew'));
  const other = await pathShown();
  expect((await fetched(path)).status).toBe(404);
  expect((await fetched(other)).status).toBe(200);
  await house.pressAnswer(mette, said('da', 'calendar.button.feedOff'));
  expect((await fetched(other)).status).toBe(404);
  for (const one of [path, other])
    expect(logged.join('')).not.toContain(one.replace('/calendar/', '').replace('.ics', ''));
});

it.each([
  '/calendar/',
  '/calendar/x.ics',
  `/calendar/${'x'.repeat(43)}.ics`,
  `/calendar/${'x'.repeat(43)}`,
  `/calendar/${'x'.repeat(5_000)}.ics`,
  `/calendar/..%2f${'x'.repeat(38)}.ics`,
])('there is nothing at %s', async (path) => {
  const response = await fetched(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('not found');
});

it('a calendar that asks only whether anything is there gets no body', async () => {
  await house.word(mette, 'kalender');
  await house.pressAnswer(mette, said('da', 'calendar.button.feedOn'));
  const response = await fetched(await pathShown(), { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(await response.text()).toBe('');
  await house.pressAnswer(mette, said('da', 'calendar.button.feedOff'));
  expect((await fetched(`/calendar/${'x'.repeat(43)}.ics`, { method: 'HEAD' })).status).toBe(404);
});

it('an address is only there to be read', async () => {
  expect((await fetched(`/calendar/${'x'.repeat(43)}.ics`, { method: 'POST' })).status).toBe(405);
});

it('nothing is fetched any more from whoever was forgotten', async () => {
  await house.word(mette, 'kalender');
  await house.pressAnswer(mette, said('da', 'calendar.button.feedOn'));
  const path = await pathShown();
  expect((await fetched(path)).status).toBe(200);
  await house.word(mette, 'glem');
  await house.submit(mette, { confirm: 'glem' });
  expect((await fetched(path)).status).toBe(404);
});
