import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SECOND } from '../../src/core/time.ts';
import { fakeClock } from '../support/clock.ts';
import { type House, openHouse } from '../support/house.ts';
import type { Fault } from '../support/teams-fake-faults.ts';
import { personalWith } from '../support/teams-fake-state.ts';
import { type TeamsStage, teamsStage } from '../support/teams-stage.ts';

/** What Teams may answer a bot, put into the way of a whole Lærke (Teams, *Status codes*; reliability.md, Send protocol). */
const MONDAY = '2027-03-01T08:00:00+01:00';
const CHALLENGE = 'Møderne handler kun om drift.';
const NEXT = 'Hvordan ser det ud i dag?';

let stage: TeamsStage;
let house: House;
let mette: string;
let jonas: string;

beforeEach(async () => {
  const clock = fakeClock(MONDAY);
  stage = await teamsStage(clock);
  house = await openHouse(stage, clock);
  [mette, jonas] = stage.leaders;
  await house.word(stage.facilitator, 'netværk', stage.channel);
  await house.submit(stage.facilitator, { name: 'Netværk Nord', leaders: stage.members });
  for (const leader of [mette, jonas]) {
    await house.press(leader, 'Ja, jeg er med');
    await house.press(leader, 'Begynd');
  }
  stage.fake.calls.length = 0;
});
afterEach(() => house.close());

const status = (number: number, code?: string, retryAfter?: number): Fault => ({
  kind: 'status',
  status: number,
  ...(code && { code }),
  ...(retryAfter && { retryAfter }),
});
const sends = (account = mette) =>
  stage.fake.calls.filter(({ operation, ids }) => operation === 'send' && ids[0] === personalWith(account));
const asked = async (account = mette) =>
  (await house.inDm(account)).filter(({ text }) => text.includes(NEXT));
const trouble = () => house.app.store.ledger.trouble(house.clock.now());
const wait = async (ms: number) => {
  house.clock.advance(ms);
  await house.app.settle();
};

describe('what passes is waited out, and the message comes once', () => {
  it.each<[string, Fault[], number]>([
    ['412, twice', [status(412, 'PreconditionFailed'), status(412, 'PreconditionFailed')], 10],
    ['429', [status(429, 'TooManyRequests', 7)], 7],
    ['429 without a time', [status(429)], 1],
    ['500', [status(500)], 46],
    ['502', [status(502)], 46],
    ['503', [status(503)], 46],
    ['504', [status(504)], 46],
    ['a cut call', [{ kind: 'cut' }], 46],
    ['a login that fails', [status(401, 'Unauthorized')], 4],
  ])('%s', async (_, faults, seconds) => {
    for (const fault of faults) stage.fake.faults.next('send', fault);
    await house.say(mette, CHALLENGE);
    expect(await asked()).toEqual([]);
    await house.until(new Date(house.clock.now() + seconds * SECOND).toISOString());
    expect(await asked()).toHaveLength(1);
    expect(sends()).toHaveLength(faults.length + 1);
    expect((await trouble()).parked).toEqual([]);
  });

  it('a Retry-After is kept to the millisecond', async () => {
    stage.fake.faults.next('send', status(429, 'TooManyRequests', 7));
    await house.say(mette, CHALLENGE);
    await wait(7 * SECOND - 1);
    expect(await asked()).toEqual([]);
    await wait(1);
    expect(await asked()).toHaveLength(1);
  });
});

describe('what does not pass is parked at once, and keeps nobody else waiting', () => {
  it.each<[string, Fault, string]>([
    ['a blocked bot', status(403, 'MessageWritesBlocked'), 'unreachable: MessageWritesBlocked'],
    [
      'an app that is gone',
      status(403, 'BotNotInConversationRoster'),
      'unreachable: BotNotInConversationRoster',
    ],
    ['a conversation that is gone', status(404, 'ConversationNotFound'), 'unreachable: ConversationNotFound'],
    ['a card that Teams does not take', status(400, 'BadSyntax'), 'refused: BadSyntax'],
    ['a card that is too large', status(413, 'MessageSizeTooBig'), 'refused: MessageSizeTooBig'],
  ])('%s', async (_, fault, why) => {
    stage.fake.faults.next('send', fault);
    await house.say(mette, CHALLENGE);
    await house.say(jonas, CHALLENGE);
    expect(await asked(jonas)).toHaveLength(1);
    expect((await trouble()).parked.map((one) => one.why)).toEqual([why]);
    await house.until(new Date(house.clock.now() + 3_600 * SECOND).toISOString());
    expect(await asked()).toEqual([]);
    expect(sends(), 'it is not tried again').toHaveLength(1);
  });
});

describe('while Teams fails altogether', () => {
  it('a message is tried five times and then parked; what people do is taken in all the while', async () => {
    stage.fake.faults.next('send', status(503), 5);
    await house.say(mette, CHALLENGE);
    await house.until(new Date(house.clock.now() + 600 * SECOND).toISOString());
    expect((await trouble()).parked.map((one) => one.why)).toEqual(['http_503']);
    expect((await house.say(mette, 'I tirsdags nåede vi det ikke.')).taken).toBe(true);
  });
});

it('what comes by /api/messages comes by POST alone', async () => {
  const answer = await fetch(`${house.app.url}/api/messages`);
  expect(answer.status).toBe(405);
});
