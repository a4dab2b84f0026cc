import { beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, type Form, plainText, type Values } from '../../src/core/card.ts';
import type { Reply } from '../../src/core/chat.ts';
import type { Canaries } from '../support/canaries.ts';
import { answerEverything } from '../support/every-step.ts';
import {
  expectForgotten,
  forget,
  type Leaving,
  metteHasAPlan,
  openLeaving,
  readable,
  sendOff,
} from '../support/leaving.ts';
import { dump } from '../support/ledger.ts';
import { said } from '../support/said.ts';
import { CHANNEL, WORKSPACE } from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

let shop: Leaving;
let words: Canaries;
beforeEach(async () => {
  shop = await openLeaving();
  ({ words } = shop);
  return () => shop.close();
});

/** Karen changes what her network is, in one thing or the other. */
async function changeNetwork(change: Values, by = 'karen'): Promise<Form> {
  const { form } = await shop.does(by, { kind: 'word', text: 'netværk', channel: CHANNEL });
  if (!form) throw new Error('no form opened');
  const values = Object.fromEntries(form.inputs.map(({ name, value }) => [name, value ?? '']));
  await shop.does(by, { kind: 'submitted', press: form.press, values: { ...values, ...change } });
  return form;
}

describe('whoever had said that they can’t come to a meeting', () => {
  const open = async (reply: Promise<Reply>, values: Values = {}) => {
    const { form } = await reply;
    if (!form) throw new Error('no form opened');
    const filled = Object.fromEntries(form.inputs.map(({ name, value }) => [name, value ?? '']));
    await shop.does('karen', { kind: 'submitted', press: form.press, values: { ...filled, ...values } });
  };
  const everywhere = () => [CHANNEL, 'karen', 'jonas'].flatMap((place) => texts(shop, place)).join('\n');

  it.each(['can’t', 'can after all', 'had meant another day'])(
    'and %s, is named nowhere any more',
    async (how) => {
      await foundNetwork(shop, ['mette', 'jonas']);
      await shop.does('karen', { kind: 'word', text: 'forløb', channel: CHANNEL });
      await open(press(shop, 'karen', 'Tilføj en dato'), { day: '2027-03-11', time: '13:00' });
      const { card } = await shop.does('mette', { kind: 'word', text: 'afbud' });
      const [button] = card ? buttonsOf(card) : [];
      if (!button) throw new Error('no button');
      const { form } = await shop.does('mette', { kind: 'formWanted', press: button.press });
      if (!form) throw new Error('no form opened');
      await shop.does('mette', { kind: 'submitted', press: form.press, values: {} });
      if (how === 'can after all') await press(shop, 'mette', 'Jeg kommer alligevel');
      if (how === 'had meant another day') {
        await shop.does('karen', { kind: 'word', text: 'forløb' });
        await open(press(shop, 'karen', 'Flyt'), { day: '2027-03-12' });
        await press(shop, 'karen', 'Flyt den');
      }
      expect(everywhere()).toContain('Mette');
      await forget(shop, 'mette');
      expect(everywhere()).not.toContain('Mette');
      expect(everywhere()).toContain(said('da', 'programme.absence.gone'));
    },
  );
});

describe('being forgotten', () => {
  it('takes away what Lærke has said to somebody and what they have shared, and nothing of anybody else', async () => {
    await metteHasAPlan(shop);
    await press(shop, 'jonas', said('da', 'network.welcome.start'));
    await say(shop, 'jonas', 'Møderne trækker ud.');
    const { id } = await shop.person('mette');
    const others = ['karen', 'jonas'].map((account) => texts(shop, account));
    expect(words.in(texts(shop, CHANNEL).join('\n'))).toEqual(['tryOut']);
    expect(await readable(shop, id)).not.toEqual([]);
    const reply = await forget(shop, 'mette');
    expect(reply.card?.body).toEqual([{ type: 'text', text: said('da', 'forget.done') }]);
    expect(reply.home).toEqual(reply.card);
    await expectForgotten(shop, id, 'mette');
    expect(texts(shop, 'jonas')).toEqual(others[1]);
    expect(texts(shop, 'karen')).toHaveLength(others[0]?.length ?? 0);
    expect(await readable(shop, (await shop.person('jonas')).id)).toEqual(['Møderne trækker ud.']);
  });

  it('takes away answers of the moment too, with the words that were offered to be kept', async () => {
    await metteHasAPlan(shop);
    shop.clock.advance(60_000);
    const { card } = await say(shop, 'mette', words.at('offered'));
    if (!card) throw new Error('nothing was offered');
    await shop.chat.answer({ workspace: WORKSPACE, account: 'mette' }, card);
    expect(JSON.stringify(shop.chat.in('mette'))).toContain(words.at('offered'));
    await forget(shop, 'mette');
    expect(shop.chat.in('mette')).toEqual([]);
  });

  it('is refused with another word than the one that confirms it, and keeps everything', async () => {
    await metteHasAPlan(shop);
    const before = dump(shop.db);
    const reply = await forget(shop, 'mette', 'slet');
    expect(reply).toEqual({ errors: { confirm: said('da', 'error.forgetWord', { word: 'glem' }) } });
    const { accounts, ...same } = dump(shop.db);
    expect(same).toEqual({ ...before, accounts: undefined });
    expect(accounts).toHaveLength(before.accounts?.length ?? 0);
  });

  it('twice is being forgotten once, whether the form is sent again or the word is said again', async () => {
    await metteHasAPlan(shop);
    const { id } = await shop.person('mette');
    await forget(shop, 'mette', 'glem', { id: 'the-same' });
    const again = await forget(shop, 'mette', 'glem', { id: 'the-same' });
    expect(again.card?.body).toEqual([{ type: 'text', text: said('da', 'forget.done') }]);
    await forget(shop, 'mette');
    await expectForgotten(shop, id, 'mette');
    expect(await shop.store.people.leaving()).toEqual([]);
  });

  it('once for both, if it is asked for twice at the same moment', async () => {
    await metteHasAPlan(shop);
    const { id } = await shop.person('mette');
    await Promise.all([forget(shop, 'mette'), forget(shop, 'mette')]);
    await shop.runtime.sweep();
    await expectForgotten(shop, id, 'mette');
    expect(shop.lines.filter((line) => line.includes('somebody has been forgotten'))).toHaveLength(1);
  });

  it('ends every promise to them: no reminder comes any more, and no wake-up does anything', async () => {
    await metteHasAPlan(shop);
    expect(await shop.store.ledger.nextPromise()).toBeDefined();
    await forget(shop, 'mette');
    expect(await shop.store.ledger.nextPromise()).toBeUndefined();
    const before = dump(shop.db);
    shop.clock.set('2027-09-01T12:00:00+02:00');
    await shop.runtime.sweep();
    expect(shop.chat.in('mette')).toEqual([]);
    expect(dump(shop.db)).toEqual(before);
  });

  it('gives a clear answer to whoever presses an old card', async () => {
    await metteHasAPlan(shop);
    const buttons = shop.chat.in('mette').flatMap(({ card }) => buttonsOf(card));
    await forget(shop, 'mette');
    const answers = new Set<string>();
    for (const { kind, press: pressed } of buttons) {
      const deed = kind === 'form' ? ({ kind: 'formWanted' } as const) : ({ kind: 'pressed' } as const);
      const { card, form, errors } = await shop.does('mette', { ...deed, press: pressed });
      expect([form, errors]).toEqual([undefined, undefined]);
      for (const block of card?.body ?? []) if ('text' in block) answers.add(block.text);
      expect(card, JSON.stringify(pressed)).toBeDefined();
    }
    const clear = ['error.gone', 'error.notAllowed', 'error.notMember'] as const;
    expect([...answers].filter((answer) => !clear.some((key) => said('da', key) === answer))).toEqual([]);
    expect(shop.lines.join('')).not.toContain('could not be handled');
  });

  it('makes room for a new beginning: invited again they are somebody new, who has written nothing', async () => {
    await metteHasAPlan(shop);
    const { id: before } = await shop.person('mette');
    await forget(shop, 'mette');
    await changeNetwork({ leaders: ['mette', 'jonas'] });
    const { id: after } = await shop.person('mette');
    expect(after).not.toBe(before);
    expect(texts(shop, 'mette')).toHaveLength(1);
    await press(shop, 'mette', said('da', 'network.invitation.yes'));
    await press(shop, 'mette', said('da', 'network.welcome.start'));
    expect(texts(shop, 'mette').at(-1)).toContain(said('da', 'cycle.ask.challenge'));
    expect(texts(shop, 'mette').at(-1)).not.toContain(said('da', 'cycle.sameChallenge'));
    await say(shop, 'mette', words.at('anew'));
    expect(await readable(shop, after)).toEqual([words.at('anew')]);
    const { files = [] } = await shop.does('mette', { kind: 'word', text: 'eksport' });
    for (const { text } of files) expect(words.in(text)).toEqual(['anew']);
  });

  it('leaves the new invitation where it stands when the old messages are taken away only afterwards', async () => {
    await metteHasAPlan(shop);
    const pause = { kind: 'limited', retryAfterMs: 60_000 } as const;
    shop.chat.trouble('remove', [pause], 'mette');
    shop.chat.trouble('clear', [pause], 'mette');
    const before = texts(shop, 'mette').length;
    await forget(shop, 'mette');
    expect(texts(shop, 'mette'), 'the chat wants a pause').toHaveLength(before);
    shop.clock.advance(30_000);
    await changeNetwork({ leaders: ['mette', 'jonas'] });
    for (let minute = 0; minute < 2; minute += 1) {
      shop.clock.advance(60_000);
      await shop.runtime.sweep();
    }
    expect(texts(shop, 'mette')).toEqual([expect.stringContaining('Hej Mette. Jeg er Lærke')]);
  });

  it('is for somebody without a cycle, and for somebody whom nobody knew before', async () => {
    await foundNetwork(shop, ['jonas'], ['mette', 'jonas']);
    for (const account of ['mette', 'emily']) {
      const { id } = await shop.person(account);
      await forget(shop, account, account === 'emily' ? 'forget' : 'glem');
      expect(await shop.store.people.find(WORKSPACE, account)).toBeUndefined();
      expect(await shop.store.people.get(shop.space.id, id)).toMatchObject({ name: '' });
      expect(texts(shop, account)).toEqual([]);
    }
  });
});

describe('those who stay', () => {
  it('see the forgotten one in their network no more, nor in its count', async () => {
    await metteHasAPlan(shop);
    const before = texts(shop, 'karen').join('\n');
    expect(before).toContain(said('da', 'network.status', { yes: 2, all: 2 }));
    const { id } = await shop.person('mette');
    await forget(shop, 'mette');
    expect(texts(shop, 'karen').join('\n')).toContain(said('da', 'network.status', { yes: 1, all: 1 }));
    const { form } = await shop.does('karen', { kind: 'word', text: 'netværk', channel: CHANNEL });
    const leaders = form?.inputs.find(({ name }) => name === 'leaders');
    expect(leaders).toMatchObject({ value: ['jonas'] });
    expect(JSON.stringify(form)).not.toContain(id);
  });

  async function team() {
    await foundNetwork(shop, ['mette', 'jonas']);
    await press(shop, 'mette', said('da', 'network.welcome.start'));
    const { form } = await press(shop, 'mette', said('da', 'cycle.button.team'));
    if (!form) throw new Error('no form opened');
    await shop.does('mette', { kind: 'submitted', press: form.press, values: { people: ['jonas'] } });
    await press(shop, 'jonas', said('da', 'cycle.team.yes'));
    await answerEverything(shop, 'mette', words, { until: 'starHelp' });
    shop.clock.advance(60_000);
  }
  const evaluationOf = async (account: string) => {
    const runs = await shop.store.runs.ofOwner(shop.space.id, (await shop.person(account)).id);
    return runs.find(({ flow }) => flow === 'evaluation');
  };

  it('lose somebody in their team, who reads and hears nothing more', async () => {
    await team();
    await say(shop, 'jonas', words.at('what Jonas thinks'));
    const { id } = await shop.person('jonas');
    await forget(shop, 'jonas');
    await expectGone(id);
    expect(texts(shop, 'jonas')).toEqual([]);
    await sendOff(shop, 'mette', said('da', 'cycle.button.share'));
    expect(texts(shop, CHANNEL), 'as long as they can read along in the channel').toEqual([]);
    expect(texts(shop, 'karen').at(-1)).toContain(said('da', 'network.channel.strangers', { count: 1 }));
    await leaveChannel('jonas');
    expect(words.in(texts(shop, CHANNEL).join('\n')), 'and nobody is left to object').toEqual(['tryOut']);
    expect(texts(shop, 'jonas')).toEqual([]);
  });

  async function leaveChannel(account: string) {
    const facts = shop.chat.channels.get(CHANNEL);
    if (!facts) throw new Error('there is no channel');
    const members = facts.members.filter((one) => one !== account);
    shop.chat.channels.set(CHANNEL, { ...facts, members });
    shop.clock.advance(60_000);
    await shop.does('karen', { kind: 'channelChanged', channel: CHANNEL });
  }

  async function expectGone(person: string) {
    for (const table of ['participants', 'audiences', 'outbox', 'answers'])
      expect(JSON.stringify(dump(shop.db)[table]), table).not.toContain(person);
    const [cycle] = await shop.store.runs.open(shop.space.id, (await shop.person('mette')).id, 'cycle');
    expect(JSON.stringify(cycle?.state)).not.toContain(person);
  }

  it('end their evaluation when whoever held the pen is gone, and keep what they wrote in it', async () => {
    await team();
    await say(shop, 'jonas', words.at('what Jonas thinks'));
    expect((await evaluationOf('jonas'))?.open).toBe(true);
    await forget(shop, 'mette');
    expect((await evaluationOf('jonas'))?.open).toBe(false);
    expect(await readable(shop, (await shop.person('jonas')).id)).toEqual([words.at('what Jonas thinks')]);
    const seen = texts(shop, 'jonas').join('\n');
    expect(words.in(seen).filter((place) => place !== 'what Jonas thinks')).toEqual([]);
    expect(seen).not.toContain('Mette');
    shop.clock.set('2027-06-01T12:00:00+02:00');
    await shop.runtime.sweep();
    expect(texts(shop, 'jonas').join('\n')).toBe(seen);
  });

  it('read the name of whoever is forgotten nowhere any more', async () => {
    await team();
    await sendOff(shop, 'mette', said('da', 'cycle.button.share'));
    const everything = () => ['karen', 'jonas', CHANNEL].flatMap((place) => texts(shop, place)).join('\n');
    expect(everything()).toContain('Mette');
    expect(everything()).toContain('Karen');
    for (const account of ['mette', 'karen']) await forget(shop, account);
    expect(everything()).not.toMatch(/Mette|Karen/);
  });

  it('read the name of somebody who was in their team nowhere any more', async () => {
    await team();
    expect(texts(shop, 'mette').join('\n')).toContain('Jonas');
    await forget(shop, 'jonas');
    expect(texts(shop, 'mette').join('\n')).not.toContain('Jonas');
  });

  describe('without the facilitator', () => {
    it('are invited by another one', async () => {
      await foundNetwork(shop, ['mette'], ['mette', 'jonas']);
      const { form } = await shop.does('karen', { kind: 'word', text: 'netværk', channel: CHANNEL });
      const values = {
        name: 'Nord',
        leaders: ['mette', 'jonas'],
        facilitators: ['karen', 'mette'],
        language: 'da',
      };
      if (!form) throw new Error('no form opened');
      await shop.does('karen', { kind: 'submitted', press: form.press, values });
      await forget(shop, 'karen');
      expect(texts(shop, 'jonas')[0]).toContain('Mette har inviteret dig med i Nord.');
    });

    it('are invited by nobody in particular where there is no other', async () => {
      await foundNetwork(shop, ['mette'], ['mette', 'jonas']);
      expect(texts(shop, 'jonas')[0]).toContain('Karen har inviteret dig med i Nord.');
      await forget(shop, 'karen');
      expect(texts(shop, 'jonas')[0]).toContain('En facilitator har inviteret dig med i Nord.');
      await press(shop, 'jonas', said('da', 'network.invitation.yes'));
      expect(texts(shop, 'jonas').at(-1)).toBe(said('da', 'network.welcome'));
    });

    it('go on with what they are doing', async () => {
      await metteHasAPlan(shop);
      await forget(shop, 'karen');
      await leaveChannel('karen');
      shop.clock.set('2027-03-29T12:00:00+02:00');
      await shop.runtime.sweep();
      expect(texts(shop, 'mette').at(-1)).toContain(said('da', 'cycle.ask.tried'));
      expect(texts(shop, CHANNEL).join('\n')).toContain(words.at('tryOut'));
    });

    it('are told themselves what holds Lærke back in the channel', async () => {
      await metteHasAPlan(shop);
      await forget(shop, 'karen');
      await shop.does('mette', { kind: 'channelChanged', channel: CHANNEL });
      for (const account of ['mette', 'jonas']) {
        const card = shop.chat.in(account).at(-1)?.card;
        expect(card?.title).toBe(said('da', 'network.channel.title', { network: 'Nord' }));
        expect(card?.actions, 'only a facilitator can change who is in it').toEqual([]);
      }
      await leaveChannel('karen');
      expect(texts(shop, 'jonas').at(-1)).toBe(said('da', 'network.channel.mended', { network: 'Nord' }));
    });

    it('can be looked after by an administrator', async () => {
      await metteHasAPlan(shop);
      await shop.store.people.grant(shop.space.id, (await shop.person('jonas')).id, 'administrator');
      await forget(shop, 'karen');
      const form = await changeNetwork({ leaders: ['mette'], facilitators: ['jonas'] }, 'jonas');
      const facilitators = form.inputs.find(({ name }) => name === 'facilitators');
      expect(facilitators).toMatchObject({ value: [] });
      const roles = await shop.store.people.roles(shop.space.id, (await shop.person('jonas')).id);
      expect(roles).toContain('facilitator');
    });

    it('are thought of before: the last one is told what nobody will look after', async () => {
      await foundNetwork(shop, ['mette', 'jonas']);
      const warned = async (account: string) => {
        const { form } = await shop.does(account, { kind: 'word', text: 'glem' });
        return form?.preview ? plainText(form.preview) : '';
      };
      const alone = said('da', 'forget.alone', { networks: 'Nord' });
      expect(await warned('karen')).toContain(alone);
      expect(await warned('mette')).not.toContain('facilitator');
    });
  });
});
