import { beforeEach, describe, expect, it } from 'vitest';
import type { MessageKey } from '../../flows/locales/say.ts';
import { buttonsOf } from '../../src/core/card.ts';
import type { Reply } from '../../src/core/chat.ts';
import { NOON } from '../support/ledger.ts';
import { said } from '../support/said.ts';
import { CANARY } from '../support/toy-flow.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
  await foundNetwork(shop, ['mette', 'jonas']);
  return async () => {
    expect(shop.lines.join('')).not.toContain(CANARY);
    await shop.close();
  };
});

const da = (key: MessageKey, params = {}) => said('da', key, params);
const last = (account = 'mette') => texts(shop, account).at(-1) ?? '';
const textOf = ({ card }: Reply) => card?.body.map((block) => ('text' in block ? block.text : '')).join('\n');
const answers = () =>
  shop.db.$client.prepare('SELECT step, version FROM answers ORDER BY rowid').raw().all() as unknown[];

/** Presses a button on a card that came in answer, which stands in no conversation. */
function pressOn(reply: Reply, label: string) {
  const action = reply.card && buttonsOf(reply.card).find((one) => one.label === label);
  if (!action) throw new Error(`no button "${label}" on "${textOf(reply)}"`);
  const { kind, press: pressed } = action;
  return shop.does('mette', { kind: kind === 'form' ? 'formWanted' : 'pressed', press: pressed });
}
const begin = () => press(shop, 'mette', 'Begynd');
async function waiting() {
  await begin();
  await say(shop, 'mette', 'Møderne trækker ud.');
  await press(shop, 'mette', 'Videre til planen');
  await say(shop, 'mette', 'Jeg spørger først.');
  await press(shop, 'mette', 'Spring resten over');
  await say(shop, 'mette', 'om to uger');
  await press(shop, 'mette', 'Spring resten over');
}

describe('a text in the direct message', () => {
  it('answers the question that was asked last', async () => {
    await begin();
    expect(await say(shop, 'mette', CANARY)).toEqual({});
    expect(answers()).toEqual([['challenge', 1]]);
    expect(last()).toContain(da('cycle.ask.baseline'));
  });

  it('answers the message that it replies to, though another question is open', async () => {
    await begin();
    const question = shop.chat.in('mette').at(-1)?.ref;
    await say(shop, 'mette', 'Møderne trækker ud.');
    const message = { conversation: 'with-mette', message: 'reply' };
    await shop.does('mette', {
      kind: 'said',
      text: CANARY,
      message,
      ...(question && { replyTo: question }),
    });
    expect(answers()).toEqual([
      ['challenge', 1],
      ['challenge', 2],
    ]);
    expect(last(), 'the open question stays').toContain(da('cycle.ask.baseline'));
  });

  it('counts once, however often the platform delivers it', async () => {
    await begin();
    const message = { conversation: 'with-mette', message: 'one' };
    for (let n = 0; n < 3; n += 1)
      await shop.does('mette', { kind: 'said', text: 'Møderne trækker ud.', message, id: 'said-once' });
    expect(answers()).toEqual([['challenge', 1]]);
  });

  it('that can not be right says why, in the own language, and the question stays open', async () => {
    await begin();
    const before = answers();
    expect(textOf(await say(shop, 'mette', '   '))).toBe(da('error.empty'));
    const long = await say(shop, 'mette', `${CANARY}${'x'.repeat(1_500)}`);
    expect(textOf(long)).toBe(da('error.tooLong', { length: 1_500 + CANARY.length, max: 1_500 }));
    expect(answers()).toEqual(before);
    expect(last()).toContain(da('cycle.ask.challenge'));
  });

  it('while nothing is asked may be kept as an observation', async () => {
    await waiting();
    const offer = await say(shop, 'mette', CANARY);
    expect(textOf(offer)).toBe(da('cycle.offer'));
    expect(answers()).not.toContainEqual(['note', 1]);
    const taken = await pressOn(offer, da('cycle.offer.observation'));
    expect(taken.pressed?.body).toEqual([{ type: 'note', text: da('cycle.offer.saved') }]);
    expect(answers()).toContainEqual(['note', 1]);
    expect(last()).toBe(`${da('cycle.note.saved')}\n${da('cycle.note.how')}`);
  });

  it('while nothing is asked may be kept as a star moment, or left', async () => {
    await waiting();
    const before = answers();
    const left = await pressOn(await say(shop, 'mette', 'Det var bare en tanke'), da('cycle.offer.nothing'));
    expect(left.pressed?.body).toEqual([{ type: 'note', text: da('cycle.offer.left') }]);
    expect(answers()).toEqual(before);
    await pressOn(await say(shop, 'mette', CANARY), da('cycle.offer.star'));
    expect(last()).toBe(da('cycle.note.savedStar'));
  });

  it('while nothing is asked is answered politely, if it is no more than that', async () => {
    await waiting();
    expect(textOf(await say(shop, 'mette', 'Tak for nu'))).toBe(da('courtesy.thanks'));
    expect(await say(shop, 'mette', 'ok')).toEqual({});
  });

  it('that is too long for a button is offered in a form instead', async () => {
    await waiting();
    const offer = await say(shop, 'mette', 'æ'.repeat(2_000));
    const { form } = await pressOn(offer, da('cycle.offer.observation'));
    expect(form?.title).toBe(da('cycle.note.title'));
  });

  it('from somebody without a cycle is answered with what Lærke can do', async () => {
    expect((await say(shop, 'jonas', CANARY)).card?.title).toBe(da('help.title'));
  });
});

describe('a word in the direct message', () => {
  it('is done when no question is open', async () => {
    expect((await say(shop, 'mette', 'hjælp')).card?.title).toBe(da('help.title'));
    await say(shop, 'mette', 'start');
    expect(last()).toContain(da('cycle.ask.challenge'));
  });

  it('that takes a form is answered with a button to it, because a text opens none', async () => {
    const offer = await say(shop, 'mette', 'sprog');
    expect(offer.form).toBeUndefined();
    expect((await pressOn(offer, da('settings.title'))).form?.title).toBe(da('settings.title'));
  });

  it('is asked about while a question is open, and nothing happens until it is answered', async () => {
    await begin();
    const asked = await say(shop, 'mette', 'hjem');
    expect(textOf(asked)).toBe(da('help.ambiguous', { word: 'hjem' }));
    expect(answers()).toEqual([]);
  });

  it('can be meant as the answer', async () => {
    await begin();
    await pressOn(await say(shop, 'mette', 'hjem'), da('help.asAnswer'));
    expect(answers()).toEqual([['challenge', 1]]);
  });

  it('can be meant as the word', async () => {
    await begin();
    const done = await pressOn(await say(shop, 'mette', 'hjem'), da('help.asWord', { word: 'hjem' }));
    expect(done.card?.title).toBe(da('home.title', { name: 'Mette' }));
    expect(answers()).toEqual([]);
  });

  it('of help may mean help with the question', async () => {
    await begin();
    const asked = await say(shop, 'mette', 'hjælp');
    expect(textOf(asked)).toBe(da('help.which'));
    await pressOn(asked, da('help.withQuestion'));
    expect(last()).toBe(da('cycle.help'));
    const other = await pressOn(await say(shop, 'mette', 'hjælp'), da('help.withOther'));
    expect(other.card?.title).toBe(da('help.title'));
    expect(answers()).toEqual([]);
  });

  it('is done at once where no word could be the answer', async () => {
    await waiting();
    await press(shop, 'mette', da('cycle.button.lookBackNow'));
    expect(last()).toContain(da('cycle.ask.tried'));
    expect((await say(shop, 'mette', 'hjem')).card?.title).toBe(da('home.title', { name: 'Mette' }));
    expect(await say(shop, 'mette', 'start')).toEqual({});
    expect(last()).toContain(da('cycle.ask.tried'));
  });

  it('inside a sentence is part of the sentence', async () => {
    await begin();
    await say(shop, 'mette', 'Jeg vil hjem til tiden, og det er svært at få hjælp.');
    expect(answers()).toEqual([['challenge', 1]]);
  });
});

describe('a command', () => {
  it.each([
    { text: '', shows: da('help.title') },
    { text: 'HJAELP', shows: da('help.title') },
    { text: 'hjem nu', shows: da('home.title', { name: 'Mette' }) },
  ])('"$text" is taken at its first word', async ({ text, shows }) => {
    await begin();
    expect((await shop.does('mette', { kind: 'word', text })).card?.title).toBe(shows);
  });

  it('that nobody knows is answered with the nearest one', async () => {
    const reply = await shop.does('mette', { kind: 'word', text: 'hjælpp' });
    expect(textOf(reply)).toContain(da('help.nearest', { word: 'hjælp' }));
  });
});

it('a settings form that is wrong says where, and one that is right takes effect', async () => {
  const submit = (zone: string) =>
    shop.does('mette', {
      kind: 'submitted',
      press: { word: 'language' },
      values: { language: 'en', zone, from: '7.30', to: '14' },
    });
  expect((await submit('Mars/Olympus')).errors).toEqual({ zone: da('error.zone') });
  expect(await shop.person('mette')).toMatchObject({ language: 'da' });
  await submit('Europe/London');
  expect(await shop.person('mette')).toMatchObject({
    language: 'en',
    zone: 'Europe/London',
    hours: { from: '07:30', to: '14:00' },
  });
});

it('two hundred presses on "begin" at once begin one cycle', async () => {
  const message = shop.chat.in('mette').at(-1);
  const start = message && buttonsOf(message.card)[0]?.press;
  if (!message || !start) throw new Error('nothing to press');
  const source = { workspace: { platform: 'web', id: 'local' }, account: 'mette', at: NOON } as const;
  await Promise.all(
    Array.from({ length: 200 }, (_, n) =>
      shop.runtime.receive({
        ...source,
        id: `begin-${n}`,
        kind: 'pressed',
        press: start,
        message: message.ref,
      }),
    ),
  );
  await shop.runtime.sweep();
  const { id } = await shop.person('mette');
  expect(await shop.store.runs.open(shop.space.id, id, 'cycle')).toHaveLength(1);
  expect(texts(shop, 'mette').filter((text) => text.includes(da('cycle.ask.challenge')))).toHaveLength(1);
});
