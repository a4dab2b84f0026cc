import { beforeEach, describe, expect, it } from 'vitest';
import { say } from '../../flows/locales/say.ts';
import type { ChannelFacts } from '../../src/core/chat.ts';
import { createRuntime } from '../../src/runtime/index.ts';
import { commitOf, message, change as runChange } from '../support/ledger.ts';
import { CHANNEL, openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, texts } from '../support/workshop-people.ts';

const members = ['karen', 'mette', 'jonas'];
const fitting: ChannelFacts = {
  name: CHANNEL,
  isPrivate: true,
  isShared: false,
  isArchived: false,
  members,
};

let shop: Workshop;
let network: string;
let shared: number;

beforeEach(async () => {
  shop = await openWorkshop();
  network = await foundNetwork(shop, ['mette', 'jonas']);
  shared = 0;
  return () => shop.close();
});

/** Something is shared with the network, or what was shared is changed. */
async function share(what: 'post' | 'refresh' = 'post', view: Record<string, string> = {}) {
  const run = { id: 'toy-1', space: shop.space.id, owner: (await shop.person('mette')).id };
  const event = commitOf(
    `shared-${shared}`,
    runChange({
      run: { ...run, state: { count: shared } },
      expected: shared,
      ...(what === 'post'
        ? { messages: [message('shared', { to: { network }, view: { name: 'shared', ...view } })] }
        : { refresh: ['shared'] }),
    }),
  );
  await shop.store.ledger.commit({ ...event, space: shop.space.id });
  shared += 1;
  await shop.runtime.sweep();
}
const becomes = (facts: Partial<ChannelFacts> | undefined) =>
  facts ? shop.chat.channels.set(CHANNEL, { ...fitting, ...facts }) : shop.chat.channels.delete(CHANNEL);
const changed = () => shop.does('mette', { kind: 'channelChanged', channel: CHANNEL });
/** What the facilitator was told about the channel, mended or not. */
const TITLE = say('da', 'network.channel.title', { network: 'Nord' });
const MENDED = say('da', 'network.channel.mended', { network: 'Nord' });
const warnings = () =>
  texts(shop, 'karen').filter((text) => text.startsWith(TITLE) || text.startsWith(MENDED));

/** What the channel comes to be, and what the facilitator reads (a part of it). */
const FAULTS: { fault: string; facts: Partial<ChannelFacts> | undefined; remedy: string }[] = [
  { fault: 'is public', facts: { isPrivate: false }, remedy: 'Gør den privat' },
  { fault: 'is shared with others', facts: { isShared: true }, remedy: 'Vælg en kanal, der kun er jeres' },
  { fault: 'is archived', facts: { isArchived: true }, remedy: 'Åbn den igen' },
  { fault: 'is not one that the bot is in', facts: undefined, remedy: '/invite @Lærke' },
  {
    fault: 'has strangers in it',
    facts: { members: [...members, 'emily'] },
    remedy: 'Tilføj dem med "netværk"',
  },
];

describe.each(FAULTS)('a channel that $fault', ({ facts, remedy }) => {
  it('gets nothing; the facilitator is told once what to do, whoever restarts', async () => {
    becomes(facts);
    await share();
    shop.clock.advance(16 * 60_000);
    await shop.runtime.sweep();
    const restarted = createRuntime(shop.parts);
    shop.clock.advance(16 * 60_000);
    await restarted.sweep();
    await restarted.close();
    expect(texts(shop, CHANNEL)).toEqual([]);
    expect(warnings()).toEqual([expect.stringContaining(remedy)]);
    for (const leader of ['mette', 'jonas']) expect(texts(shop, leader).join()).not.toContain(TITLE);
  });

  it('gets what waited as soon as the platform says that it has changed, and the warning is closed', async () => {
    becomes(facts);
    await share();
    becomes({});
    await changed();
    await shop.runtime.sweep();
    expect(texts(shop, CHANNEL)).toEqual(['shared 0']);
    expect(warnings()).toEqual([MENDED]);
    expect(shop.chat.in('karen').at(-1)?.card.closed).toBe(true);
  });

  it('keeps what stands in it as it is', async () => {
    await share();
    becomes(facts);
    await share('refresh');
    expect(texts(shop, CHANNEL)).toEqual(['shared 0']);
    becomes({});
    await changed();
    await shop.runtime.sweep();
    expect(texts(shop, CHANNEL)).toEqual(['shared 1']);
  });

  it('never sees that something was shared which was taken back before it could be posted', async () => {
    becomes(facts);
    await share('post', { takenBackAt: '1' });
    await share('refresh');
    becomes({});
    await changed();
    await shop.runtime.sweep();
    expect(texts(shop, CHANNEL)).toEqual([]);
  });

  it('loses what is taken back, at once or as soon as it can be written in again', async () => {
    await share('post', { takenBackAt: '1' });
    becomes(facts);
    const isWritable = facts !== undefined && !facts.isArchived;
    if (!isWritable) shop.chat.trouble('update', [{ kind: 'unreachable' }], CHANNEL);
    await share('refresh');
    expect(texts(shop, CHANNEL)).toEqual([isWritable ? 'shared 1' : 'shared 0']);
    becomes({});
    await changed();
    await shop.runtime.sweep();
    expect(texts(shop, CHANNEL)).toEqual(['shared 1']);
  });
});

it('a channel with the network’s office in it gets nothing, and says whom it is about', async () => {
  const { id } = await shop.person('emily');
  shop.db.$client
    .prepare('INSERT INTO memberships (network, space, person, role, status) VALUES (?, ?, ?, ?, ?)')
    .run(network, shop.space.id, id, 'office', 'active');
  becomes({ members: [...members, 'emily'] });
  await share();
  expect(texts(shop, CHANNEL)).toEqual([]);
  expect(warnings()).toEqual([expect.stringContaining('Nogen fra administrationen er i kanalen')]);
});

it('a channel that was mended without a word is found out within a quarter of an hour', async () => {
  becomes({ isPrivate: false });
  await share();
  becomes({});
  shop.clock.advance(15 * 60_000);
  await shop.runtime.sweep();
  expect(texts(shop, CHANNEL)).toEqual(['shared 0']);
});

it('a second, different fault is told as well', async () => {
  becomes({ isPrivate: false });
  await share();
  becomes({ isArchived: true });
  await changed();
  await shop.runtime.sweep();
  expect(warnings()).toHaveLength(2);
  expect(warnings().at(-1)).toContain('Åbn den igen');
});

it('the same fault, come back after it was mended, is told again', async () => {
  for (const n of [1, 2]) {
    becomes({ isPrivate: false });
    await share(n === 1 ? 'post' : 'refresh');
    expect(warnings()).toHaveLength(n);
    shop.clock.advance(60_000);
    becomes({});
    await changed();
    await shop.runtime.sweep();
    shop.clock.advance(60_000);
  }
});

it('a platform that can not say who is in the channel is asked again, and nothing is posted meanwhile', async () => {
  shop.chat.trouble('channel', [{ kind: 'unclear' }, { kind: 'limited', retryAfterMs: 1_000 }]);
  await share();
  expect(texts(shop, CHANNEL)).toEqual([]);
  shop.clock.advance(30_000);
  await shop.runtime.sweep();
  shop.clock.advance(1_000);
  await shop.runtime.sweep();
  expect(texts(shop, CHANNEL)).toEqual(['shared 0']);
  expect(warnings()).toEqual([]);
});

it('who hesitates may be in the channel; who said no is a stranger there', async () => {
  await shop.close();
  shop = await openWorkshop();
  becomes({ members: [...members, 'emily'] });
  network = await foundNetwork(shop, ['mette'], ['mette', 'jonas', 'emily']);
  await press(shop, 'jonas', 'Ikke nu');
  await share();
  expect(texts(shop, CHANNEL)).toEqual(['shared 0']);
  await press(shop, 'emily', 'No thanks');
  await share('refresh');
  expect(texts(shop, CHANNEL)).toEqual(['shared 0']);
  expect(warnings()).toEqual([expect.stringContaining('Der er én i kanalen')]);
});

it('the office of a network is no reader of its channel (T22)', async () => {
  const { id } = await shop.person('emily');
  shop.db.$client
    .prepare('INSERT INTO memberships (network, space, person, role, status) VALUES (?, ?, ?, ?, ?)')
    .run(network, shop.space.id, id, 'office', 'active');
  becomes({ members: [...members, 'emily'] });
  await share();
  expect(texts(shop, CHANNEL)).toEqual([]);
  expect(warnings()).toHaveLength(1);
});
