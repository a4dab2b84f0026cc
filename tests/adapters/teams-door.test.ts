import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../src/core/card.ts';
import type { Reply } from '../../src/core/chat.ts';
import { withoutContent } from '../../src/logger.ts';
import { sized } from '../support/size.ts';
import type { Activity } from '../support/teams-activities.ts';
import { attached } from '../support/teams-attached.ts';
import { teamsClient } from '../support/teams-client.ts';
import { startTeamsFake } from '../support/teams-fake.ts';
import { channelKeys, type Forgery } from '../support/teams-fake-keys.ts';
import { ALICE, PLACES, TEAM, type TeamsHarness, teamsHarness } from '../support/teams-harness.ts';
import { teamsPeople } from '../support/teams-people.ts';

/** reliability.md, goals 9 and 10. An unhandled rejection anywhere in here fails the run by itself. */
const SECRET_TEXT = 'det her må ingen log se';
const MUTATIONS = sized(600, 100_000);

let teams: TeamsHarness;
/** one of everything that Teams delivers */
let real: Activity[];
let message: Activity;
/** somewhere that nobody has any business to call */
let elsewhere: { url: string; called: number; close(): void };

beforeAll(async () => {
  teams = await teamsHarness();
  real = await everything();
  message = real.find(({ type }) => type === 'message') ?? fail();
  const server = createServer((_, res) => {
    elsewhere.called += 1;
    res.end('{}');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/teams/`;
  elsewhere = { url, called: 0, close: () => server.close() };
});
afterAll(async () => {
  elsewhere.close();
  await teams.close();
});

const printed: string[] = [];
beforeEach(async () => {
  await teams.adapter.answered();
  teams.received.length = 0;
  teams.log.length = 0;
  teams.fake.calls.length = 0;
  teams.answer(() => ({}));
  printed.length = 0;
  const keep = (...parts: unknown[]) => void printed.push(parts.map(String).join(' '));
  for (const how of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    vi.spyOn(console, how).mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Nothing is taken in, nothing is said, nobody is called, and nothing of the content is told to anybody. */
async function expectTurnedAway(answer: { status: number; body: unknown }, status: number): Promise<void> {
  expect(answer).toEqual({ status, body: '' });
  await teams.adapter.answered();
  expect(teams.received).toEqual([]);
  expect(teams.fake.calls.filter(({ operation }) => operation !== 'openId' && operation !== 'keys')).toEqual(
    [],
  );
  expect(elsewhere.called).toBe(0);
  expectNothingTold();
}

/** botbuilder says on stderr that a token is not good, which nobody can turn off; of what was sent it says nothing. */
function expectNothingTold(): void {
  const told = JSON.stringify(teams.log, (_, value) =>
    value instanceof Error ? withoutContent(value) : value,
  );
  for (const text of [told, printed.join(' ')]) {
    expect(text).not.toContain(SECRET_TEXT);
    expect(text).not.toContain('Bearer');
  }
}

/** A request as it stands, with a token that Teams has signed unless `headers` has another. */
async function post(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(teams.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${teams.fake.keys.token()}`,
      ...headers,
    },
    body,
  });
  return { status: response.status, body: await response.text() };
}

describe('a request that Teams has not signed for this bot is refused', () => {
  test.each<Forgery>([
    'none',
    'wrongKey',
    'unknownKey',
    'unendorsed',
    'expired',
    'tooEarly',
    'wrongAudience',
    'wrongIssuer',
    'otherService',
    'emulator',
    'skill',
    'confusedKey',
  ])('%s', async (forgery) => {
    await expectTurnedAway(await teams.client.send(message, forgery), 401);
  });

  test.each([
    ['without a token', ''],
    ['with another scheme', 'Basic bGFlcmtlOmxhZXJrZQ=='],
    ['with a token that is none', 'Bearer abc'],
    ['with three parts of nothing', 'Bearer a.b.c'],
    ['with an empty token', 'Bearer '],
    ['with a token of no claims', 'Bearer e30.e30.'],
  ])('%s', async (_, authorization) => {
    await expectTurnedAway(await post(JSON.stringify(message), { authorization }), 401);
  });

  test('however the header is missing', async () => {
    const headers = { 'content-type': 'application/json' };
    const { status } = await fetch(teams.url, { method: 'POST', headers, body: JSON.stringify(message) });
    await expectTurnedAway({ status, body: '' }, 401);
  });
});

describe('what Teams has signed, but is about something else, is refused', () => {
  test('a service that Lærke must not call, though the token is about it', async () => {
    const client = teamsClient(teams.url, { keys: channelKeys(teams.fake.appId, elsewhere.url) });
    await expectTurnedAway(await client.send({ ...message, serviceUrl: elsewhere.url }), 401);
  });

  test.each([
    ['a service that the token is not about', 'https://smba.trafficmanager.net/emea/'],
    ['a service that is no address', 'smba'],
    ['a service behind another name', 'http://127.0.0.1:1@example.org/'],
    ['a file', 'file:///etc/passwd'],
  ])('%s', async (_, serviceUrl) => {
    await expectTurnedAway(await teams.client.send({ ...message, serviceUrl }), 401);
  });

  test.each(['emulator', 'AseChannel', 'skill', 'webchat', 'directline', ''])(
    'the channel "%s"',
    async (channelId) => {
      await expectTurnedAway(await teams.client.send({ ...message, channelId }), 401);
    },
  );

  const foreign = { tenant: { id: '99999999-aaaa-4bbb-8ccc-000000000009' } };
  test.each([
    ['of another tenant', () => ({ channelData: foreign })],
    ['of no tenant', () => ({ channelData: {}, conversation: { id: 'a:1', conversationType: 'personal' } })],
    [
      'of two tenants',
      () => ({
        conversation: { ...(message.conversation as object), tenantId: foreign.tenant.id },
      }),
    ],
  ])('something %s', async (_, change) => {
    await expectTurnedAway(await teams.client.send({ ...message, ...change() }), 403);
  });
});

describe('a signed request that makes no sense is refused', () => {
  test.each(['null', 'true', '[]', '{}', '"text"', '{{{', '', '{"type":7}', '{"type":"message"}'])(
    '%s',
    async (body) => {
      await expectTurnedAway(await post(body), 400);
    },
  );

  test('in a body beyond any of Teams', async () => {
    await expectTurnedAway(await post(JSON.stringify({ ...message, text: 'x'.repeat(300_000) })), 413);
  });

  test('as something else than JSON', async () => {
    await expectTurnedAway(await post(JSON.stringify(message), { 'content-type': 'text/plain' }), 415);
  });
});

describe('what is none of our business is acknowledged and left alone', () => {
  test.each([
    ['somebody typing', { type: 'typing' }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['an event of another kind', { type: 'event', name: 'application/vnd.microsoft.meetingStart' }],
    ['an invoke of another kind', { type: 'invoke', name: 'signin/verifyState', value: { state: '1' } }],
    ['somebody whom the directory does not know', { from: { id: '29:1x', name: 'Somebody' } }],
    ['a message that says nothing', { text: ' ', attachments: [] }],
  ])('%s', async (_, change) => {
    expect(await teams.client.send({ ...message, ...change })).toEqual({ status: 200, body: '' });
    expect(teams.received).toEqual([]);
  });
});

describe('when something can not be taken in, nothing is acknowledged', () => {
  test('whatever it is: a bare 500, so that Teams delivers it again, and nothing of its content', async () => {
    teams.answer(() => {
      throw new Error(SECRET_TEXT);
    });
    const taken = real.filter(({ type }) => !['conversationUpdate', 'messageUpdate'].includes(type));
    for (const activity of taken.filter(({ name }) => name !== 'fileConsent/invoke'))
      expect(await teams.client.send({ ...activity, id: `${activity.id}-again` })).toEqual({
        status: 500,
        body: '',
      });
    expectNothingTold();
    expect(printed).toEqual([]);
  });

  test('nor when what goes wrong is named like a wrong token', async () => {
    teams.answer(() => JSON.parse(SECRET_TEXT));
    expect(await teams.client.send(message)).toEqual({ status: 500, body: '' });
    expectNothingTold();
  });

  test('nor while Teams’ keys are out of reach', async () => {
    const fake = await startTeamsFake({ users: [] });
    const { url, received, close } = await attached(fake);
    fake.faults.next('openId', { kind: 'status', status: 503 });
    fake.faults.next('keys', { kind: 'status', status: 503 });
    fake.faults.next('keys', { kind: 'cut' });
    const activity = { ...message, serviceUrl: fake.serviceUrl };
    for (let n = 0; n < 3; n += 1)
      expect(await teamsClient(url, fake).send(activity)).toEqual({ status: 500, body: '' });
    expect(received).toEqual([]);
    await close();
    await fake.close();
  });

  test('nor while it is being taken in', async () => {
    let takeIn = () => {};
    const held = new Promise<void>((resolve) => {
      takeIn = resolve;
    });
    teams.answer(async () => {
      await held;
      return {};
    });
    let acknowledged = false;
    const answer = teams.client.send(message).then(({ status }) => {
      acknowledged = true;
      return status;
    });
    await expect.poll(() => teams.received.length).toBe(1);
    expect(acknowledged).toBe(false);
    takeIn();
    expect(await answer).toBe(200);
  });
});

const JUNK = [null, 0, -1, true, '', 'x', [], [null], {}, { id: null }, 'x'.repeat(5_000), '\ud800', '\0'];

test(
  `none of ${MUTATIONS} mutations of what Teams delivers crashes the bot, or makes it answer 5xx`,
  async () => {
    const wreck = fc.record({
      which: fc.nat(real.length - 1),
      hits: fc.array(
        fc.record({ at: fc.nat(80), junk: fc.constantFrom<unknown>(...JUNK), remove: fc.boolean() }),
        { minLength: 1, maxLength: 4 },
      ),
      signed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(wreck, async ({ which, hits, signed }) => {
        const body = structuredClone(real[which] ?? message);
        for (const hit of hits) damage(body, hit);
        const answer = await teams.client.send(body, signed ? undefined : 'wrongKey');
        expect(signed ? [200, 400, 401, 403] : [400, 401]).toContain(answer.status);
        if (answer.status !== 200) expect(answer.body).toBe('');
      }),
      { numRuns: MUTATIONS },
    );
    await teams.adapter.answered();
    expect(elsewhere.called).toBe(0);
    expectNothingTold();
  },
  60_000 + MUTATIONS * 20,
);

/** Replaces or removes the value at the `at`th place of a JSON tree. */
function damage(tree: Activity, { at, junk, remove }: { at: number; junk: unknown; remove: boolean }) {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    const holder: Record<string, unknown> = Object.assign(node);
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      walk(holder[key]);
    }
  };
  walk(tree);
  const [holder, key] = places[at % Math.max(places.length, 1)] ?? [tree, 'type'];
  if (remove) delete holder[key];
  else holder[key] = structuredClone(junk); // one value put into itself would have no end
}

/** Everything that people do in Teams, as it was delivered. */
async function everything(): Promise<Activity[]> {
  const delivered: Activity[] = [];
  const { fake, client } = teams;
  const people = teamsPeople(fake, {
    send(activity, forgery) {
      delivered.push(activity as Activity);
      return client.send(activity, forgery);
    },
  });
  const form = { word: 'start' };
  const card: Card = {
    body: [{ type: 'text', text: 'Hej' }],
    actions: [
      { kind: 'press', label: 'Gem', press: { word: 'start' } },
      { kind: 'form', label: 'Skriv', press: form },
    ],
  };
  const asked: Reply['form'] = {
    title: 'Skriv',
    inputs: [
      { kind: 'text', name: 'answer', label: 'Svar', maxLength: 500 },
      { kind: 'people', name: 'who', label: 'Hvem', optional: true },
    ],
    submit: 'Gem',
    cancel: 'Luk',
    press: form,
  };
  const files = [{ name: 'svar.md', type: 'text/markdown', text: SECRET_TEXT }];
  teams.answer(({ kind }) => {
    if (kind === 'formWanted' || kind === 'keepWanted') return { form: asked };
    return kind === 'said' ? { card, files } : {};
  });

  await people.say(ALICE, SECRET_TEXT);
  await teams.adapter.answered();
  const [posted, offered] = fake.tenant.messages.filter(({ from }) => from === 'bot').slice(-2);
  const own = fake.tenant.messages.find(({ from }) => from === ALICE);
  if (!posted || !offered || !own) return fail();
  const at = (one: { conversation: string; id: string }) => ({
    conversation: one.conversation,
    message: one.id,
  });
  await people.say(ALICE, SECRET_TEXT, posted.id);
  await people.press(ALICE, at(posted), 'Gem');
  await people.press(ALICE, at(posted), 'Skriv');
  await people.submit(ALICE, { answer: SECRET_TEXT });
  await people.useCommand(ALICE, at(own), 'saveStarMoment');
  await people.submit(ALICE, { answer: SECRET_TEXT });
  await people.answerConsent(ALICE, at(offered), 'decline');
  await people.edit(ALICE, at(own), `${SECRET_TEXT} igen`);
  await people.erase(ALICE, at(own));
  await people.mention(ALICE, PLACES.standard, 'runde');
  await people.renameChannel(ALICE, PLACES.standard, 'ledere');
  await people.install(ALICE);
  await people.addBot(ALICE, TEAM);
  await teams.adapter.answered();
  return delivered;
}

function fail(): never {
  throw new Error('the scene is not set');
}
