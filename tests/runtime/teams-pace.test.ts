import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawChart } from '../../adapters/chart/draw.ts';
import { connectTeams } from '../../adapters/teams/index.ts';
import { RATES } from '../../adapters/teams/rates.ts';
import { createVault } from '../../adapters/vault.ts';
import type { Chat } from '../../src/core/chat.ts';
import type { NewMessage } from '../../src/core/ports.ts';
import { type Instant, SECOND } from '../../src/core/time.ts';
import { createRuntime, type Runtime } from '../../src/runtime/index.ts';
import { change, commitOf, message, NOON } from '../support/ledger.ts';
import { startTeamsFake, type TeamsFake } from '../support/teams-fake.ts';
import { textOn } from '../support/teams-fake-screen.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

/** reliability.md, goal 13: Teams' limits, kept by a fake that refuses whatever comes too soon, on a clock in hand. */
const LEADERS = 120;
const accounts = Array.from({ length: LEADERS }, (_, index) => `leader-${index}`);
let shop: Workshop;
let fake: TeamsFake;
let chat: Chat;
let people: string[];
let revision: number;

beforeEach(async () => {
  shop = await openWorkshop();
  fake = await startTeamsFake({
    users: accounts.map((id) => ({ id, name: id })),
    rates: true,
    now: shop.clock.now,
  });
  const { appId, secret, tenant, origin, serviceUrl } = fake;
  const workspace = { platform: 'teams' as const, id: tenant.id };
  const { space, store, parts } = shop;
  await store.installations.save({ workspace, space: space.id });
  await store.addresses.set(workspace, 'service', '', JSON.stringify({ serviceUrl }));
  const adapter = connectTeams({
    registration: { appId, tenantId: tenant.id, secret },
    servicesUrl: `${origin}/`,
    book: store.addresses,
    receive: async () => ({}),
    draw: drawChart,
    vault: createVault(randomBytes(32)),
    clock: shop.clock,
    now: Date.now,
    idKey: randomBytes(32),
    log: parts.log,
  });
  chat = { ...adapter.chat, rates: RATES };
  people = [];
  for (const account of accounts)
    people.push((await store.people.meet(space, workspace, account, { name: account })).id);
  const projections = people.map((person) => ({
    table: 'membership' as const,
    person,
    role: 'leader' as const,
    status: 'active' as const,
  }));
  await store.ledger.commit(commitOf('joined', change({ run: { id: 'net', space: space.id }, projections })));
  revision = 0;
});
afterEach(async () => {
  await fake.close();
  await shop.close();
});

const runtime = (): Runtime => createRuntime({ ...shop.parts, chatOf: () => chat });

async function decide(fields: { messages?: NewMessage[]; refresh?: string[] }) {
  const run = { id: 'toy-1', space: shop.space.id, owner: people[0] ?? '', state: { count: 0 } };
  const commit = commitOf(`decided-${revision}`, change({ run, expected: revision, ...fields }));
  expect(await shop.store.ledger.commit({ ...commit, space: shop.space.id })).toBe('done');
  revision += 1;
}
/** Two that ask for words don't come in one message. */
const to = (index: number, slot: string, urgency: NewMessage['urgency']) =>
  message(slot, {
    to: { person: people[index] ?? '' },
    view: { name: slot },
    urgency,
    replyAs: { run: 'toy-1', type: 'wrote' },
  });
const toAll = (slot: string, urgency: NewMessage['urgency']) =>
  people.map((_, index) => to(index, slot, urgency));
const slots = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);

/** Goes from one due moment to the next until nothing waits any more. */
async function run(house: Runtime): Promise<void> {
  for (let next: Instant | undefined = shop.clock.now(); next !== undefined; ) {
    shop.clock.set(Math.max(next, shop.clock.now()));
    await house.sweep();
    next = await shop.store.ledger.nextDue();
  }
}
const posted = () => fake.tenant.messages.filter(({ from }) => from === 'bot');
const textsOf = () => posted().map(({ conversation, card }) => `${conversation} ${card && textOn(card)}`);

describe('what many are to be told at once', () => {
  it('goes out as fast as Teams takes it, and never meets a limit', async () => {
    await decide({ messages: [...toAll('one', 'chosen'), ...toAll('two', 'chosen')] });
    await run(runtime());
    expect(fake.tooSoon).toEqual([]);
    expect(posted()).toHaveLength(2 * LEADERS);
    expect(new Set(textsOf()).size).toBe(2 * LEADERS);
    expect(shop.clock.now() - NOON, 'no slower than it has to be').toBeLessThanOrEqual(30 * SECOND);
  });

  it('is brought up to date no faster than Teams takes it', async () => {
    await decide({ messages: toAll('one', 'reply') });
    const house = runtime();
    await run(house);
    await decide({ refresh: ['one'] });
    await run(house);
    expect(fake.tooSoon).toEqual([]);
    expect(fake.calls.filter(({ operation }) => operation === 'update')).toHaveLength(LEADERS);
  });
});

it('answers, reminders and updates all at once, most of them to somebody new, stay below what the tenant takes', async () => {
  const some = (slot: string, urgency: NewMessage['urgency'], from: number) =>
    people.slice(from, from + 40).map((_, index) => to(from + index, slot, urgency));
  await decide({ messages: some('one', 'reply', 0) });
  const house = runtime();
  await run(house);
  await decide({ refresh: ['one'], messages: [...some('two', 'reply', 40), ...some('three', 'nudge', 80)] });
  await run(house);
  expect(fake.tooSoon).toEqual([]);
  expect(posted()).toHaveLength(LEADERS);
});

describe('in one conversation', () => {
  it('seventy messages come in order, and no more than seven in a second, eight in two, and sixty in thirty', async () => {
    await decide({ messages: slots(70).map((slot) => to(0, slot, 'reply')) });
    await run(runtime());
    expect(fake.tooSoon).toEqual([]);
    expect(posted().map(({ card }) => card && textOn(card).split(' ')[0])).toEqual(slots(70));
    expect(shop.clock.now() - NOON).toBeGreaterThanOrEqual(30 * SECOND);
    expect(shop.clock.now() - NOON, 'no slower than it has to be').toBeLessThan(35 * SECOND);
  });

  it('an update counts like a message', async () => {
    await decide({ messages: slots(12).map((slot) => to(0, slot, 'reply')) });
    const house = runtime();
    await run(house);
    await decide({ refresh: slots(12), messages: [to(0, 'more', 'reply')] });
    await run(house);
    expect(fake.tooSoon).toEqual([]);
    expect(posted().filter(({ edits }) => edits > 0)).toHaveLength(12);
    expect(posted()).toHaveLength(13);
  });
});

it('a storm of refusals is waited out to the second, and nothing is lost or doubled', async () => {
  await decide({ messages: toAll('told', 'nudge') });
  for (let refused = 0; refused < 20; refused += 1)
    fake.faults.next('send', { kind: 'status', status: 429, code: 'TooManyRequests', retryAfter: 30 });
  const house = runtime();
  await house.sweep();
  const sent = fake.calls.filter(({ operation }) => operation === 'send').length;
  shop.clock.advance(30 * SECOND - 1);
  await house.sweep();
  expect(
    fake.calls.filter(({ operation }) => operation === 'send'),
    'not a millisecond early',
  ).toHaveLength(sent);
  await run(house);
  expect(fake.tooSoon).toEqual([]);
  expect(posted()).toHaveLength(LEADERS);
  expect(new Set(textsOf()).size).toBe(LEADERS);
});
