import { beforeEach, describe, expect, it } from 'vitest';
import { say } from '../../flows/locales/say.ts';
import { createRuntime } from '../../src/runtime/index.ts';
import { CHANNEL, type Deed, openWorkshop, WORKSPACE, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, texts } from '../support/workshop-people.ts';

const OUT_OF_REACH = { kind: 'unreachable' } as const;
const TITLE = say('da', 'network.unreached.title', { name: 'Jonas' });
const REACHED = say('da', 'network.unreached.reached', { name: 'Jonas' });

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
  return () => shop.close();
});

/** What Karen was told of Jonas, as it reads by now. */
const told = () => texts(shop, 'karen').filter((text) => text.startsWith(TITLE) || text === REACHED);
const isTold = expect.stringContaining(say('da', 'network.unreached.account', { name: 'Jonas' }));
const invited = (account = 'jonas') => texts(shop, account).filter((text) => text.includes('Er du med?'));
const parked = async () => (await shop.store.ledger.trouble(shop.clock.now())).parked.length;
const jonas = async () => (await shop.person('jonas')).id;

/** Mette is in, and the invitation to Jonas has not reached him. */
async function invite() {
  shop.chat.trouble('post', [OUT_OF_REACH], 'jonas');
  return foundNetwork(shop, ['mette'], ['mette', 'jonas']);
}
/** Karen sets up another network, with Jonas in it. */
const SYD = {
  kind: 'submitted',
  press: { word: 'network' },
  values: { name: 'Syd', leaders: ['jonas'], facilitators: ['karen'], language: 'da' },
  channel: 'netvaerk-syd',
} satisfies Deed;
const anotherNetwork = () => shop.does('karen', SYD);
const installs = (account: string) => shop.does(account, { kind: 'installed' });

describe('an invitation that does not reach somebody', () => {
  it('is told to the facilitator, once, with what can be done and without what it was', async () => {
    await invite();
    expect(told()).toEqual([isTold]);
    expect(texts(shop, CHANNEL).join()).not.toContain(TITLE);
    expect(texts(shop, 'mette').join()).not.toContain(TITLE);
    expect(told().join()).not.toContain('invit');
  });

  it('arrives when the app is installed for them, once, and the facilitator’s card says that they are reached', async () => {
    await invite();
    await installs('jonas');
    expect(invited()).toHaveLength(1);
    expect(told()).toEqual([REACHED]);
    expect(await parked()).toBe(0);
    await installs('jonas');
    expect(invited()).toHaveLength(1);
  });

  it('arrives when a facilitator has it tried again', async () => {
    const network = await invite();
    await shop.does('karen', { kind: 'pressed', press: { word: 'retry', args: { network } } });
    expect(invited()).toHaveLength(1);
    expect(told()).toEqual([REACHED]);
  });

  it('arrives when they write to Lærke themselves', async () => {
    await invite();
    await shop.does('jonas', { kind: 'word', text: 'hjælp' });
    expect(invited()).toHaveLength(1);
    expect(told()).toEqual([REACHED]);
  });

  it('does not come any more when they have been taken out meanwhile', async () => {
    const network = await invite();
    await shop.does('karen', {
      kind: 'submitted',
      press: { run: network, type: 'membersChanged' },
      values: { name: 'Nord', leaders: ['mette'], facilitators: ['karen'], language: 'da' },
      channel: CHANNEL,
    });
    expect(told()).toEqual([]);
    await installs('jonas');
    expect(texts(shop, 'jonas')).toEqual([]);
    expect(await parked()).toBe(0);
  });
});

describe('somebody whom no message reaches', () => {
  it('is told of once, however many messages and networks it is about, and however often Lærke starts', async () => {
    shop.chat.trouble('post', Array(4).fill(OUT_OF_REACH), 'jonas');
    await foundNetwork(shop, ['mette'], ['mette', 'jonas']);
    await anotherNetwork();
    expect(await parked()).toBe(2);
    expect(told()).toHaveLength(1);

    const restarted = createRuntime(shop.parts);
    await shop.store.ledger.retryUnreached(shop.space.id, await jonas(), shop.clock.now());
    await restarted.sweep();
    await restarted.close();
    expect(told()).toEqual([isTold]);
    expect(await parked()).toBe(2);
  });

  it('gets everything that waited in the order in which it came about', async () => {
    shop.chat.trouble('post', Array(2).fill(OUT_OF_REACH), 'jonas');
    await foundNetwork(shop, ['mette'], ['mette', 'jonas']);
    await anotherNetwork();
    await installs('jonas');
    expect(invited().map((text) => /inviteret dig med i (\w+)/.exec(text)?.[1])).toEqual(['Nord', 'Syd']);
  });

  it('is told of anew when they are lost again', async () => {
    await invite();
    await installs('jonas');
    shop.clock.advance(1_000);
    shop.chat.trouble('post', [OUT_OF_REACH], 'jonas');
    await press(shop, 'jonas', 'Ja, jeg er med');
    expect(told()).toEqual([isTold, isTold]);
  });

  it('is still known after a restart, so that a message that arrives settles it', async () => {
    await invite();
    shop.clock.advance(1_000);
    const restarted = createRuntime(shop.parts);
    await restarted.receive({
      ...SYD,
      id: 'syd',
      workspace: WORKSPACE,
      account: 'karen',
      at: shop.clock.now(),
    });
    await restarted.sweep();
    await restarted.close();
    expect(invited()).toHaveLength(2);
    expect(told()).toEqual([REACHED]);
  });

  it('is not told of to themselves: a facilitator who can’t be written to', async () => {
    shop.chat.trouble('post', [OUT_OF_REACH], 'karen');
    await foundNetwork(shop, ['mette']);
    expect(texts(shop, 'karen')).toEqual([]);
  });
});

describe('a mentor whom no message reaches', () => {
  const MENTOR = say('da', 'mentoring.unreached.title', { mentor: 'Jonas' });
  const MENTOR_REACHED = say('da', 'mentoring.unreached.reached', { mentor: 'Jonas' });
  const OVER = say('da', 'mentoring.invitation.withdrawn');
  /** What somebody was told of their mentor, as it reads by now. */
  const toldTo = (account: string) =>
    texts(shop, account).filter(
      (text) => text.startsWith(MENTOR) || text === MENTOR_REACHED || text === OVER,
    );
  const isToldWhy = `${MENTOR}\n${say('da', 'mentoring.unreached.account')}`;
  const asked = () => texts(shop, 'jonas').filter((text) => text.includes('have dig som mentor'));
  const names = (account: string): Promise<unknown> =>
    shop.does(account, {
      kind: 'submitted',
      press: { word: 'mentor' },
      values: { mentor: ['jonas'], kind: 'primary' },
    });
  /** Mette has named Jonas, who is in no network, and the question has not reached him. */
  async function name(failures = 1) {
    await foundNetwork(shop, ['mette', 'emily']);
    shop.chat.trouble('post', Array(failures).fill(OUT_OF_REACH), 'jonas');
    await names('mette');
  }

  it('is told to the leader, once, and to nobody else', async () => {
    await name(2);
    expect(toldTo('mette')).toEqual([isToldWhy]);
    expect(texts(shop, 'mette').join()).toContain('Jeg kan ikke skrive til Jonas endnu.');
    for (const other of ['karen', 'emily', CHANNEL]) expect(texts(shop, other).join()).not.toContain('Jonas');

    const restarted = createRuntime(shop.parts);
    await shop.store.ledger.retryUnreached(shop.space.id, await jonas(), shop.clock.now());
    await restarted.sweep();
    await restarted.close();
    expect(toldTo('mette')).toEqual([isToldWhy]);
  });

  it('is told to each leader who has chosen them, in their language', async () => {
    await name(2);
    await names('emily');
    expect(toldTo('mette')).toEqual([isToldWhy]);
    expect(texts(shop, 'emily').join()).toContain(say('en', 'mentoring.unreached.account'));
  });

  it('is asked when they can be written to, once, and the leader’s card says so', async () => {
    await name();
    await installs('jonas');
    expect(asked()).toHaveLength(1);
    expect(toldTo('mette')).toEqual([MENTOR_REACHED]);
    expect(texts(shop, 'mette').join()).toContain('Jeg har spurgt Jonas og venter på svar.');
    expect(await parked()).toBe(0);
    await installs('jonas');
    expect(asked()).toHaveLength(1);
  });

  it('is asked nothing any more when the leader has chosen another one', async () => {
    await name();
    const { form } = await press(shop, 'mette', 'Vælg en anden');
    if (!form) throw new Error('there is no form');
    await shop.does('mette', { kind: 'submitted', press: form.press, values: {} });
    expect(toldTo('mette')).toEqual([OVER]);
    await installs('jonas');
    expect(texts(shop, 'jonas')).toEqual([]);
    expect(toldTo('mette')).toEqual([OVER]);
  });

  it('is not told again to a leader who has heard of them as a facilitator', async () => {
    shop.chat.trouble('post', Array(2).fill(OUT_OF_REACH), 'jonas');
    await foundNetwork(shop, [], ['karen', 'jonas']);
    await names('karen');
    expect(await parked()).toBe(2);
    expect(told()).toEqual([isTold]);
    expect(toldTo('karen')).toHaveLength(1);
  });
});

it('a message that is refused, or can’t be brought up to date, says nothing about the person', async () => {
  shop.chat.trouble('post', [{ kind: 'refused' }], 'jonas');
  await foundNetwork(shop, ['mette'], ['mette', 'jonas']);
  await installs('jonas');
  expect(await parked()).toBe(1);
  shop.chat.trouble('update', [OUT_OF_REACH], 'mette');
  await press(shop, 'mette', 'Begynd');
  expect(texts(shop, 'karen').join()).not.toContain('Jeg kan ikke skrive til');
});

it('somebody whom Lærke does not know gets nothing when they install the app, and is not met', async () => {
  shop.chat.profiles.set('olga', { name: 'Olga' });
  expect(await installs('olga')).toEqual({});
  expect(await shop.store.people.find(WORKSPACE, 'olga')).toBeUndefined();
  expect(texts(shop, 'olga')).toEqual([]);
});
