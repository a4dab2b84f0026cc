import { afterEach, beforeEach, expect, it } from 'vitest';
import { plainText } from '../../src/core/card.ts';
import type { Projection } from '../../src/core/flow.ts';
import { change, commitOf, message, NOON } from '../support/ledger.ts';
import { CANARY } from '../support/toy-flow.ts';
import { CHANNEL, openWorkshop, WORKSPACE, type Workshop } from '../support/workshop.ts';

/** Karen looks after Nord, where Mette is a leader; Emily looks after Syd. */
let shop: Workshop;
let people: Record<string, string>;

beforeEach(async () => {
  shop = await openWorkshop();
  people = {};
  for (const account of ['karen', 'mette', 'jonas', 'emily'])
    people[account] = (await shop.person(account)).id;
  await network('nord', CHANNEL, { karen: 'facilitator', mette: 'leader' });
  await network('syd', 'netvaerk-syd', { emily: 'facilitator', jonas: 'leader' });
});
afterEach(() => shop.close());

async function network(id: string, channel: string, members: Record<string, 'facilitator' | 'leader'>) {
  const place = { workspace: WORKSPACE, channel };
  const projections: Projection[] = [
    { table: 'network', name: id, language: 'da', zone: 'Europe/Copenhagen', channels: [place] },
    ...Object.entries(members).map(
      ([account, role]): Projection => ({
        table: 'membership',
        person: people[account] ?? '',
        role,
        status: 'active',
      }),
    ),
  ];
  const run = { id, space: shop.space.id, owner: people.karen ?? '', state: { count: 0 } };
  const set = commitOf(`set up ${id}`, change({ run, projections }));
  await shop.store.ledger.commit({ ...set, space: shop.space.id });
}

/** A message to Mette which the platform refuses. */
async function givenUp(slot: string) {
  shop.chat.trouble('post', [{ kind: 'refused' }], 'mette');
  await tell(slot);
  await shop.runtime.sweep();
}

async function tell(slot: string) {
  const run = { id: slot, space: shop.space.id, owner: people.mette ?? '', state: { count: 0 } };
  const messages = [
    message(slot, { to: { person: people.mette ?? '' }, view: { name: `${slot} ${CANARY}` } }),
  ];
  const said = commitOf(`said ${slot}`, change({ run, messages }));
  await shop.store.ledger.commit({ ...said, space: shop.space.id });
}

async function homeOf(account: string): Promise<string> {
  const { home } = await shop.does(account, { kind: 'homeOpened' });
  return home ? [plainText(home), ...home.actions.map(({ label }) => label)].join('\n') : '';
}
const retry = (account: string, where = 'nord') =>
  shop.does(account, { kind: 'pressed', press: { word: 'retry', args: { network: where } } });
const parked = async () => (await shop.store.ledger.trouble(NOON)).parked.length;

it('is shown on the Home of whoever looks after the network, counted and without a word of it', async () => {
  await givenUp('one');
  await givenUp('two');
  const home = await homeOf('karen');
  expect(home).toContain('2 beskeder kunne ikke sendes i nord.');
  expect(home).toContain('Prøv igen i nord');
  expect(home).not.toContain(CANARY);
  expect(home).not.toContain('syd');
});

it('is shown neither to leaders nor to those who look after another network', async () => {
  await givenUp('one');
  for (const account of ['mette', 'jonas', 'emily'])
    expect(await homeOf(account)).not.toMatch(/kunne ikke sendes|could not be sent/);
});

it('goes out when it is tried again, and is shown no longer', async () => {
  await givenUp('one');
  const { card } = await retry('karen');
  expect(card && plainText(card)).toBe('Jeg prøver at sende igen nu.');
  expect(shop.chat.in('mette').map(({ card: { body } }) => body)).toEqual([
    [{ type: 'text', text: `one ${CANARY} 0` }],
  ]);
  expect(await homeOf('karen')).not.toContain('kunne ikke sendes');
  expect(await parked()).toBe(0);
});

it('is not doubled when it had landed after all', async () => {
  shop.chat.trouble('post', ['lost'], 'mette');
  shop.chat.trouble('find', Array(4).fill({ kind: 'unclear' }), 'mette');
  await tell('one');
  for (let tries = 0; tries < 5; tries += 1) {
    await shop.runtime.sweep();
    shop.clock.advance(30_000);
  }
  expect(await parked()).toBe(1);
  await retry('karen');
  expect(await parked()).toBe(0);
  expect(shop.chat.in('mette')).toHaveLength(1);
});

it.each(['mette', 'jonas', 'emily'])('is not tried again for %s, who may not', async (account) => {
  await givenUp('one');
  const { card } = await retry(account);
  expect(card && plainText(card)).toMatch(
    /^(Det kan jeg ikke gøre for dig her|I can't do that for you here)/,
  );
  expect(await parked()).toBe(1);
  expect(shop.chat.in('mette')).toEqual([]);
});
