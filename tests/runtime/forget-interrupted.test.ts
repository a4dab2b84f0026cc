import { beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/core/errors.ts';
import { createRuntime, type Runtime } from '../../src/runtime/index.ts';
import {
  asksToBeForgotten,
  expectForgotten,
  fails,
  forget,
  type Leaving,
  metteHasAPlan,
  openLeaving,
  readable,
} from '../support/leaving.ts';
import { said } from '../support/said.ts';
import { CHANNEL, WORKSPACE } from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

let shop: Leaving;
beforeEach(async () => {
  shop = await openLeaving();
  return () => shop.close();
});

describe('forgetting that is interrupted', () => {
  /** What it does, in its order: whichever of these goes wrong, the next one is not reached. */
  const STEPS = ['leave', 'erase', 'ofOwner', 'everOf', 'partOf', 'commit', 'forget'] as const;
  const MOMENTS = STEPS.flatMap((method) => (['before', 'after'] as const).map((when) => ({ when, method })));
  const isBegun = ({ when, method }: (typeof MOMENTS)[number]) => method !== 'leave' || when === 'after';
  const hasKey = ({ when, method }: (typeof MOMENTS)[number]) =>
    method === 'leave' || (method === 'erase' && when === 'before');

  /** Mette has planned, asked for it, and something has gone wrong at that moment. */
  async function interrupted(moment: (typeof MOMENTS)[number]): Promise<string> {
    const id = await metteHasAPlan(shop);
    const before = await readable(shop, id);
    shop.breaks({ ...moment, does: fails });
    await expect(asksToBeForgotten(shop, 'mette')).rejects.toThrow(StoreUnavailable);
    expect(shop.isWhole(), 'it was reached').toBe(false);
    expect(await readable(shop, id), 'all or nothing').toEqual(hasKey(moment) ? before : []);
    return id;
  }

  it.each(MOMENTS)('$when $method is ended by the process itself a little later', async (moment) => {
    const id = await interrupted(moment);
    const from = shop.chat.calls.length;
    shop.clock.set('2027-03-15T12:00:00+01:00'); // a reminder has been due for a while
    await shop.runtime.sweep();
    const heard = shop.chat.calls.slice(from).filter((call) => call === 'post mette');
    expect(heard.length > 0).toBe(!isBegun(moment));
    if (isBegun(moment)) await expectForgotten(shop, id, 'mette');
    else expect(await shop.store.people.find(WORKSPACE, 'mette')).toMatchObject({ id });
  });

  it.each(MOMENTS)('$when $method is ended by the next process', async (moment) => {
    const id = await interrupted(moment);
    shop.clock.set('2027-03-15T12:00:00+01:00');
    await shop.runtime.close();
    const next = createRuntime(shop.parts);
    await next.start();
    await next.sweep();
    await next.close();
    if (isBegun(moment)) await expectForgotten(shop, id, 'mette');
    else expect(await shop.store.people.find(WORKSPACE, 'mette')).toMatchObject({ id });
  });

  it.each(MOMENTS)('$when $method is ended when they ask again, or the platform does', async (moment) => {
    const id = await interrupted(moment);
    const reply = await forget(shop, 'mette', 'glem', { id: 'asks' });
    expect(reply.card?.body).toEqual([{ type: 'text', text: said('da', 'forget.done') }]);
    await expectForgotten(shop, id, 'mette');
  });

  it.each(MOMENTS)('$when $method lets whoever comes back in as somebody new', async (moment) => {
    const id = await interrupted(moment);
    const reply = await shop.does('mette', { kind: 'homeOpened' });
    const { id: now } = await shop.person('mette');
    expect(now === id).toBe(!isBegun(moment));
    expect(shop.words.in(JSON.stringify(reply))).toEqual(isBegun(moment) ? [] : ['tryOut']);
  });

  it('of one person holds up nobody else’s', async () => {
    await metteHasAPlan(shop);
    const people = await Promise.all(['mette', 'jonas'].map((account) => shop.person(account)));
    for (const { id } of people) await shop.store.people.leave(shop.space.id, id);
    shop.breaks({ method: 'erase', when: 'before', does: async () => Promise.reject(new Error('broken')) });
    await shop.runtime.sweep();
    expect(await shop.store.people.leaving()).toHaveLength(1);
    await shop.runtime.sweep();
    expect(await shop.store.people.leaving()).toEqual([]);
  });
});

describe('somebody who is forgotten by another process meanwhile', () => {
  let other: Runtime;
  beforeEach(() => {
    other = createRuntime(shop.parts);
  });
  const elsewhere = () => asksToBeForgotten(shop, 'mette', other);
  /** whatever either process has begun has ended */
  const settled = async () => {
    await other.sweep();
    await shop.runtime.sweep();
  };
  const AT = (['before', 'after'] as const).map((when) => ({ when }));

  /** What is called on the way, in this order, for an answer in words. */
  const ANSWER = ['find', 'seen', 'asked', 'askedAt', 'answers', 'ensureKey', 'seal', 'commit'];
  const moments = (methods: string[]) =>
    methods.flatMap((method) => AT.map(({ when }) => ({ method, when })));

  it.each(moments(ANSWER.filter((method) => method !== 'askedAt')))(
    'writes nothing more: $when $method of an answer',
    async (moment) => {
      await foundNetwork(shop, ['mette', 'jonas']);
      await press(shop, 'mette', said('da', 'network.welcome.start'));
      await say(shop, 'mette', shop.words.at('before'));
      const { id } = await shop.person('mette');
      shop.clock.advance(60_000);
      shop.breaks({ ...moment, does: elsewhere });
      const { card } = await say(shop, 'mette', shop.words.at('meanwhile'));
      expect(shop.isWhole(), 'it was reached').toBe(false);
      await settled();
      await expectForgotten(shop, id, 'mette');
      expect(shop.words.in(JSON.stringify(card ?? {}))).toEqual([]);
      expect(shop.lines.join('')).not.toContain('could not be handled');
    },
  );

  it.each(moments(['find', 'open', 'roles', 'count', 'commit']))(
    'begins nothing more: $when $method of a first cycle',
    async (moment) => {
      await foundNetwork(shop, ['mette', 'jonas']);
      const { id } = await shop.person('mette');
      shop.breaks({ ...moment, does: elsewhere });
      await press(shop, 'mette', said('da', 'network.welcome.start'));
      expect(shop.isWhole(), 'it was reached').toBe(false);
      await settled();
      await expectForgotten(shop, id, 'mette');
    },
  );

  it.each(moments(['find', 'roles', 'commit']))(
    'is in no network any more: $when $method of a yes',
    async (moment) => {
      await foundNetwork(shop, ['jonas'], ['mette', 'jonas']);
      const { id } = await shop.person('mette');
      shop.breaks({ ...moment, does: elsewhere });
      await press(shop, 'mette', said('da', 'network.invitation.yes'));
      expect(shop.isWhole(), 'it was reached').toBe(false);
      await settled();
      await expectForgotten(shop, id, 'mette');
      const roles = await shop.store.people.roles(shop.space.id, id);
      expect(roles).toEqual(['anyone']);
    },
  );
});

describe('a message that is on its way while somebody is forgotten', () => {
  const meanwhile = () => asksToBeForgotten(shop, 'mette');

  it('to them is taken away when it has arrived', async () => {
    await foundNetwork(shop, ['mette', 'jonas']);
    const { id } = await shop.person('mette');
    shop.chat.during('post', meanwhile);
    await press(shop, 'mette', said('da', 'network.welcome.start'));
    await shop.runtime.sweep();
    expect(shop.chat.calls.filter((call) => call === 'post mette').length, 'it did arrive').toBeGreaterThan(
      2,
    );
    await expectForgotten(shop, id, 'mette');
  });

  it('to the channel is taken away when it has arrived', async () => {
    await metteHasAPlan(shop);
    const { id } = await shop.person('mette');
    shop.chat.during('update', meanwhile);
    await shop.does('mette', { kind: 'word', text: 'start' });
    await shop.runtime.sweep();
    await expectForgotten(shop, id, 'mette');
  });

  it('is looked for and taken away when nobody knows whether it has arrived', async () => {
    await foundNetwork(shop, ['mette', 'jonas']);
    const { id } = await shop.person('mette');
    shop.chat.trouble('post', ['lost'], 'mette');
    await press(shop, 'mette', said('da', 'network.welcome.start'));
    expect(texts(shop, 'mette').join()).toContain(said('da', 'cycle.ask.challenge'));
    shop.chat.trouble('clear', [{ kind: 'refused' }], 'mette');
    await forget(shop, 'mette');
    shop.clock.advance(60_000);
    await shop.runtime.sweep();
    expect(texts(shop, 'mette')).toEqual([]);
    expect(await shop.store.people.leaving()).toEqual([]);
    expect(id).not.toBe('');
  });

  it('is gone with them when the platform knows them no more', async () => {
    const id = await metteHasAPlan(shop);
    shop.chat.profiles.delete('mette');
    for (const method of ['remove', 'clear'] as const)
      shop.chat.trouble(method, Array(50).fill({ kind: 'unreachable' }), 'mette');
    await asksToBeForgotten(shop, 'mette');
    await shop.runtime.sweep();
    shop.chat.messages.splice(0);
    await expectForgotten(shop, id, 'mette');
  });

  it('is told to whoever runs Lærke when it can’t be taken away, and tried again at the next start', async () => {
    const id = await metteHasAPlan(shop);
    shop.chat.trouble('clear', [{ kind: 'refused' }], 'mette');
    shop.chat.trouble('remove', [{ kind: 'refused' }], CHANNEL);
    await forget(shop, 'mette');
    const { parked } = await shop.store.ledger.trouble(shop.clock.now());
    expect(parked).toEqual([
      { id: expect.stringMatching(/^message \d+$/), why: 'refused: scripted', leaving: true },
      { id: expect.stringMatching(/^message \d+$/), why: 'refused: scripted', leaving: true },
    ]);
    expect(shop.words.in(texts(shop, CHANNEL).join('\n'))).toEqual(['tryOut']);
    await shop.runtime.close();
    const next = createRuntime(shop.parts);
    await next.start();
    await next.sweep();
    await next.close();
    expect(await shop.store.ledger.trouble(shop.clock.now())).toEqual({ parked: [], late: 0 });
    await expectForgotten(shop, id, 'mette');
  });
});
