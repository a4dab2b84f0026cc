import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openOnSlack } from '../support/stages.ts';
import { type Leader, leaderIn } from './a-leader.ts';
import { join, MONDAY, plan, setUpNetwork, WORDS } from './whole-cycle.ts';

/** Everything that Slack has to say comes through a socket that Lærke opened: nothing of Slack's reaches its server. */
let house: Awaited<ReturnType<typeof openOnSlack>>;
let mette: Leader;
beforeEach(async () => {
  house = await openOnSlack(MONDAY, 1, 'socket');
  mette = leaderIn(house, 'UMETTE', 'da');
});
afterEach(() => house.close());

const statusOf = async (path: string, method = 'GET') =>
  (await fetch(`${house.app.url}${path}`, { method })).status;

test('a network is set up, a leader says yes and plans, though Slack can not reach the server', async () => {
  await setUpNetwork(house);
  await join(mette);
  await plan(mette);
  expect((await house.home('UMETTE'))?.text).toContain(WORDS.tryOut);
  expect(await statusOf('/slack/events', 'POST')).toBe(404);
  expect(await statusOf('/readyz')).toBe(200);
});

test('the conversation goes on over the next socket when Slack takes the first one away', async () => {
  await setUpNetwork(house);
  await join(mette);
  house.slack.fake.socket.drop();
  await house.slack.fake.socket.connected();
  await mette.say(WORDS.challenge);
  expect(await mette.last()).toContain(mette.text('cycle.ask.baseline'));
});

test('it is not ready while there is no socket, and lives', async () => {
  const { socket, faults } = house.slack.fake;
  const late = faults.next('apps.connections.open', { kind: 'late' });
  socket.drop();
  await late.sprung;
  const unready = await fetch(`${house.app.url}/readyz`);
  expect([unready.status, await unready.text()]).toEqual([503, 'slack']);
  expect(await statusOf('/healthz')).toBe(200);
  late.release();
  await vi.waitUntil(async () => (await statusOf('/readyz')) === 200);
});
