import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callSlack } from '../../adapters/slack/index.ts';
import { RATES } from '../../adapters/slack/rates.ts';
import type { Rates } from '../../src/core/chat.ts';
import type { NewMessage } from '../../src/core/ports.ts';
import { type Instant, MINUTE, SECOND } from '../../src/core/time.ts';
import { createRuntime, type Runtime } from '../../src/runtime/index.ts';
import { change, commitOf, message, NOON } from '../support/ledger.ts';
import { type SlackFake, startSlackFake } from '../support/slack-fake.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

/** reliability.md, goal 13: Slack's limits, kept by a fake that refuses whatever comes too soon, on a clock in hand. */
const LEADERS = 150;
const WORKSPACE = { platform: 'slack', id: 'T1' } as const;
const accounts = Array.from({ length: LEADERS }, (_, index) => `U${index}`);
let shop: Workshop;
let fake: SlackFake;
let people: string[];
let revision: number;

beforeEach(async () => {
  shop = await openWorkshop();
  fake = await startSlackFake({
    users: [...accounts.map((id) => ({ id, name: id })), { id: 'UBOT', name: 'Lærke', is_bot: true }],
    channels: [],
    rateLimited: true,
    now: shop.clock.now,
  });
  const { space } = shop;
  await shop.store.installations.save({
    workspace: WORKSPACE,
    space: space.id,
    token: fake.token,
    botUser: 'UBOT',
  });
  people = [];
  for (const account of accounts)
    people.push((await shop.store.people.meet(space, WORKSPACE, account, { name: account })).id);
  const projections = people.map((person) => ({
    table: 'membership' as const,
    person,
    role: 'leader' as const,
    status: 'active' as const,
  }));
  await shop.store.ledger.commit(
    commitOf('joined', change({ run: { id: 'net', space: space.id }, projections })),
  );
  revision = 0;
});
afterEach(async () => {
  await fake.close();
  await shop.close();
});

function runtime(rates?: Rates): Runtime {
  const chat = { ...callSlack(shop.store.installations, fake.apiUrl), ...(rates && { rates }) };
  return createRuntime({ ...shop.parts, chatOf: () => chat });
}

async function decide(fields: { messages?: NewMessage[]; refresh?: string[] }) {
  const run = { id: 'toy-1', space: shop.space.id, owner: people[0] ?? '', state: { count: 0 } };
  const commit = commitOf(`decided-${revision}`, change({ run, expected: revision, ...fields }));
  expect(await shop.store.ledger.commit({ ...commit, space: shop.space.id })).toBe('done');
  revision += 1;
}

/** Two that ask for words don't come in one message. */
const ASKS = { replyAs: { run: 'toy-1', type: 'wrote' } };
const to = (index: number, slot: string, urgency: NewMessage['urgency'], fields: Partial<NewMessage> = {}) =>
  message(slot, { to: { person: people[index] ?? '' }, view: { name: slot }, urgency, ...fields });
const toAll = (slot: string, urgency: NewMessage['urgency'], fields: Partial<NewMessage> = {}) =>
  people.map((_, index) => to(index, slot, urgency, fields));

/** Goes from one due moment to the next until nothing waits any more; gives when how many calls were made. */
async function run(
  house: Runtime,
  method: string,
  until = Number.POSITIVE_INFINITY,
): Promise<Map<Instant, number>> {
  const made = new Map<Instant, number>();
  const count = () => fake.calls.filter((call) => call.method === method).length;
  for (let next: Instant | undefined = shop.clock.now(); next !== undefined && next <= until; ) {
    shop.clock.set(Math.max(next, shop.clock.now()));
    const before = count();
    await house.sweep();
    if (count() > before) made.set(shop.clock.now(), count() - before);
    next = await shop.store.ledger.nextDue();
  }
  return made;
}

const posted = () =>
  fake.workspace.messages.map(({ text, ts }) => ({ text, at: Math.floor(Number(ts)) * SECOND }));
const doubles = () =>
  fake.workspace.messages.length -
  new Set(fake.workspace.messages.map(({ metadata }) => metadata?.event_payload.nonce)).size;

describe('what many are to be told at once', () => {
  it('goes out as fast as Slack takes it, and never meets a limit', async () => {
    await decide({ messages: [...toAll('one', 'chosen', ASKS), ...toAll('two', 'chosen', ASKS)] });
    const house = runtime(RATES);
    await run(house, 'chat.postMessage');
    expect(fake.tooSoon).toEqual([]);
    expect(posted()).toHaveLength(2 * LEADERS);
    expect(doubles()).toBe(0);
    expect(shop.clock.now() - NOON).toBeGreaterThanOrEqual(2 * MINUTE);
    expect(shop.clock.now() - NOON, 'no slower than it has to be').toBeLessThan(2 * MINUTE + 5 * SECOND);
  });

  it('keeps nobody waiting for an answer', async () => {
    await decide({ messages: toAll('told', 'nudge') });
    const house = runtime(RATES);
    await run(house, 'chat.postMessage', NOON + SECOND);
    await decide({ messages: [to(LEADERS - 1, 'answer', 'reply')] });
    const asked = shop.clock.now();
    await house.sweep();
    expect(posted().filter(({ text }) => text?.includes('answer'))).toEqual([
      { text: expect.anything(), at: asked },
    ]);
  });

  it('is brought up to date no faster than Slack takes it', async () => {
    await decide({ messages: toAll('one', 'reply') });
    const house = runtime(RATES);
    await run(house, 'chat.postMessage');
    await decide({ refresh: ['one'] });
    await run(house, 'chat.update');
    expect(fake.tooSoon).toEqual([]);
    expect(fake.calls.filter(({ method }) => method === 'chat.update')).toHaveLength(LEADERS);
  });
});

it('says one thing a second in each conversation, in order', async () => {
  await decide({ messages: ['one', 'two', 'three', 'four'].map((slot) => to(0, slot, 'reply')) });
  const made = await run(runtime(RATES), 'chat.postMessage');
  expect(fake.tooSoon).toEqual([]);
  expect([...made]).toEqual([0, 1, 2, 3].map((second) => [NOON + second * SECOND, 1]));
  expect(posted().map(({ text }) => text)).toEqual(['one 0', 'two 0', 'three 0', 'four 0']);
});

describe('a storm of refusals', () => {
  it('is waited out exactly, by all that would go the same way, and nothing is lost or doubled', async () => {
    await decide({ messages: toAll('told', 'nudge') });
    for (let refused = 0; refused < 20; refused += 1)
      fake.faults.next('chat.postMessage', { kind: 'limited', retryAfter: 30 });
    const made = await run(runtime(RATES), 'chat.postMessage');
    const [first = 0, second = 0] = made.keys();
    expect(second - first, 'not a millisecond early').toBe(30 * SECOND);
    expect(fake.tooSoon).toEqual([]);
    expect(posted()).toHaveLength(LEADERS);
    expect(doubles()).toBe(0);
  });

  it('is weathered by a platform of unknown limits, too', async () => {
    await decide({
      messages: [...toAll('one', 'reply'), ...toAll('two', 'reply'), ...toAll('three', 'reply')],
    });
    await run(runtime(), 'chat.postMessage');
    expect(fake.tooSoon.length).toBeGreaterThan(0);
    expect(posted()).toHaveLength(3 * LEADERS);
    expect(doubles()).toBe(0);
  });
});
