import { beforeEach, describe, expect, it } from 'vitest';
import { emptyState } from '../../flows/cycle/state.ts';
import type { MessageKey } from '../../flows/locales/say.ts';
import { buttonsOf } from '../../src/core/card.ts';
import type { MessageRef, Reply } from '../../src/core/chat.ts';
import { createReads } from '../../src/runtime/reads.ts';
import { commitOf, change as runChange } from '../support/ledger.ts';
import { said } from '../support/said.ts';
import { CANARY } from '../support/toy-flow.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
  await foundNetwork(shop, ['mette', 'jonas']);
  await press(shop, 'mette', 'Begynd');
  shop.clock.advance(60_000);
  return async () => {
    expect(shop.lines.join('')).not.toContain(CANARY);
    await shop.close();
  };
});

const da = (key: MessageKey, params = {}) => said('da', key, params);
const last = (account = 'mette') => texts(shop, account).at(-1) ?? '';
const titleOf = ({ form }: Reply) => form?.title;
const textOf = ({ card }: Reply) => card?.body.map((block) => ('text' in block ? block.text : '')).join('\n');

let written = 0;
function newMessage(): MessageRef {
  written += 1;
  return { conversation: 'with-mette', message: `mine-${written}` };
}

/** Writes it now; Lærke answers at the same moment. */
async function write(text: string, message = newMessage()) {
  const reply = await shop.does('mette', { kind: 'said', text, message });
  return { reply, message };
}

/** Several messages within two seconds; Lærke answers the first of them only after the last was written. */
async function burst(...texts: string[]) {
  const began = shop.clock.now();
  const messages: MessageRef[] = [];
  const replies: Reply[] = [];
  for (const [index, text] of texts.entries()) {
    shop.clock.set(began + (index === 0 ? 2_000 : 1_000));
    const { message, reply } = await write(text);
    messages.push(message);
    replies.push(reply);
  }
  shop.clock.set(began + 60_000);
  return { messages, replies };
}

/** The answers to a step as they can be read, version by version. */
async function read(step: string): Promise<string[]> {
  const { id } = await shop.person('mette');
  const [run] = await shop.store.runs.ofOwner(shop.space.id, id);
  if (!run) throw new Error('nobody has begun');
  const answers = await createReads(shop.parts).answersOf(run, { person: id });
  return answers.filter((one) => one.step === step).map(({ text }) => text);
}

async function toThePlan() {
  await write('Møderne trækker ud.');
  await press(shop, 'mette', 'Videre til planen');
  await write('Jeg spørger først.');
  await press(shop, 'mette', da('cycle.button.onward'));
  await write('om to uger');
  await press(shop, 'mette', da('cycle.button.onward'));
  shop.clock.advance(60_000);
}

async function dueAt(moment: string) {
  shop.clock.set(moment);
  await shop.runtime.sweep();
}

/** On the morning after the plan the skipped score is asked for, a week later what was seen: only one of them in a day. */
const scoreIsAsked = () => dueAt('2027-03-02T08:30:00+01:00');
const sightIsAsked = () => dueAt('2027-03-08T14:30:00+01:00');
async function aWeekPasses() {
  await scoreIsAsked();
  await sightIsAsked();
}

describe('several messages written in one go', () => {
  it('are one answer, and the question that came meanwhile stays open', async () => {
    await burst('Møderne trækker ud.', 'Især om onsdagen.', 'Og ingen siger noget.');
    expect((await read('challenge')).at(-1)).toBe(
      'Møderne trækker ud.\nIsær om onsdagen.\nOg ingen siger noget.',
    );
    expect(await read('baseline')).toEqual([]);
    expect(last()).toContain(da('cycle.ask.baseline'));
  });

  it('at the last question of all are one answer', async () => {
    await toThePlan();
    await press(shop, 'mette', da('cycle.button.lookBackNow'));
    await press(shop, 'mette', da('cycle.tried.dropped'));
    shop.clock.advance(60_000);
    await write('Der var for travlt.');
    await write('Jeg valgte for stort.');
    await press(shop, 'mette', da('cycle.button.onward'));
    shop.clock.advance(60_000);
    await burst('Mindre næste gang.', 'Og kun med én.');
    expect((await read('insight')).at(-1)).toBe('Mindre næste gang.\nOg kun med én.');
    expect(await read('onTrack')).toEqual([]);
  });

  it('about what was seen are each kept', async () => {
    await toThePlan();
    await aWeekPasses();
    shop.clock.advance(60_000);
    const { replies } = await burst('To talte sammen i døren.', 'En grinede højt.');
    expect(replies).toEqual([{}, {}]);
    expect(await read('note')).toEqual(['To talte sammen i døren.', 'En grinede højt.']);
  });

  it('about what was seen are each kept, though the first is asked about', async () => {
    await toThePlan();
    await aWeekPasses();
    shop.clock.advance(60_000);
    const { replies } = await burst('De var useriøse.', 'En grinede højt.');
    expect(replies).toEqual([{}, {}]);
    expect(await read('note')).toEqual(['De var useriøse.', 'En grinede højt.']);
  });

  it('are two things once the first has been answered', async () => {
    await toThePlan();
    await aWeekPasses();
    shop.clock.advance(60_000);
    await write('To talte sammen i døren.');
    shop.clock.advance(60_000);
    expect(textOf((await write('Og så blev der stille.')).reply)).toBe(da('cycle.offer'));
  });
});

describe('a message that is edited', () => {
  const edit = (text: string, message: MessageRef, before?: string) =>
    shop.does('mette', { kind: 'edited', text, message, ...(before !== undefined && { before }) });

  it('is an edited answer, and asks nothing anew', async () => {
    const { message } = await write('Møderne trækker ud.');
    const asked = texts(shop, 'mette').length;
    await edit('Møderne trækker ud om onsdagen.', message);
    expect(await read('challenge')).toEqual(['Møderne trækker ud.', 'Møderne trækker ud om onsdagen.']);
    expect(texts(shop, 'mette')).toHaveLength(asked);
  });

  it('changes its own part of an answer that several messages made', async () => {
    const { messages } = await burst('Møderne trækker ud.', 'Især om onsdagen.');
    await edit('Især om fredagen.', messages[1] as MessageRef, 'Især om onsdagen.');
    expect((await read('challenge')).at(-1)).toBe('Møderne trækker ud.\nIsær om fredagen.');
  });

  it('before Lærke knows the message is that message', async () => {
    const message = newMessage();
    await edit('Møderne trækker ud om onsdagen.', message);
    await write('Møderne trækker ud.', message);
    expect(await read('challenge')).toEqual(['Møderne trækker ud om onsdagen.']);
    expect(await read('baseline')).toEqual([]);
  });

  it('of somebody else changes nothing', async () => {
    const { message } = await write('Møderne trækker ud.');
    await shop.does('jonas', { kind: 'edited', text: CANARY, message });
    expect(await read('challenge')).toEqual(['Møderne trækker ud.']);
  });
});

describe('a message that is deleted', () => {
  const remove = (message: MessageRef, account = 'mette') => shop.does(account, { kind: 'deleted', message });

  it('asks whether the answer shall go too, and only then it goes', async () => {
    const { message } = await write('Møderne trækker ud.');
    await remove(message);
    expect(last()).toBe(da('cycle.deleted.ask'));
    expect(await read('challenge')).toEqual(['Møderne trækker ud.']);
    await press(shop, 'mette', da('cycle.deleted.erase'));
    expect(await read('challenge')).toEqual([]);
  });

  it('can leave the answer standing, and is not asked about again', async () => {
    const { message } = await write('Møderne trækker ud.');
    await remove(message);
    await press(shop, 'mette', da('cycle.deleted.keep'));
    const before = texts(shop, 'mette');
    await remove(message);
    expect(texts(shop, 'mette')).toEqual(before);
    expect(await read('challenge')).toEqual(['Møderne trækker ud.']);
  });

  it('of which nothing was kept, or of somebody else, says nothing', async () => {
    const { message } = await write('Møderne trækker ud.');
    const before = [texts(shop, 'mette'), texts(shop, 'jonas')];
    await remove(newMessage());
    await remove(message, 'jonas');
    expect([texts(shop, 'mette'), texts(shop, 'jonas')]).toEqual(before);
  });
});

describe('a message that is to be kept', () => {
  const keep = (text: string, as: 'observation' | 'starMoment' = 'observation') =>
    shop.does('mette', { kind: 'keepWanted', as, text });

  it('opens a form to put it in own words, and nothing is stored before that', async () => {
    await toThePlan();
    const { form } = await keep('Peter sagde, at det var nyt.');
    expect(form?.title).toBe(da('cycle.note.title'));
    expect(form?.inputs[0]).toMatchObject({ name: 'answer', value: 'Peter sagde, at det var nyt.' });
    expect(await read('note')).toEqual([]);
    const asked = form?.press;
    if (!asked) throw new Error('no form');
    await shop.does('mette', {
      kind: 'submitted',
      press: asked,
      values: { answer: 'En sagde, at det var nyt.', how: 'heard' },
    });
    expect(await read('note')).toEqual(['En sagde, at det var nyt.']);
  });

  it('can be kept as a star moment', async () => {
    await toThePlan();
    expect(titleOf(await keep('Det lykkedes.', 'starMoment'))).toBe(da('cycle.note.titleStar'));
  });

  it('needs a cycle to be kept in', async () => {
    const reply = await shop.does('jonas', { kind: 'keepWanted', as: 'observation', text: CANARY });
    expect(reply.form).toBeUndefined();
    expect(textOf(reply)).not.toBe('');
  });
});

it('what was written before a question of another cycle could be seen answers the one that could', async () => {
  await toThePlan();
  await scoreIsAsked();
  shop.clock.set('2027-03-08T10:00:00+01:00');
  await shop.does('mette', { kind: 'pressed', press: { word: 'start', args: { also: 'yes' } } });
  await sightIsAsked();
  expect(last()).toContain(da('cycle.observe.week'));
  shop.clock.set('2027-03-08T14:29:59+01:00');
  await write('Vi holder for mange møder.');
  expect(await read('note')).toEqual([]);
  expect(last()).toContain(da('cycle.ask.baseline'));
});

it('what somebody writes unasked is kept in the cycle that was talked about last', async () => {
  await toThePlan();
  await scoreIsAsked();
  shop.clock.set('2027-03-08T10:00:00+01:00');
  await shop.does('mette', { kind: 'pressed', press: { word: 'start', args: { also: 'yes' } } });
  await sightIsAsked();
  expect(last()).toContain(da('cycle.observe.week'));
  shop.clock.advance(60_000);
  await write('Jonas tog ordet.');
  shop.clock.advance(60_000);
  const { reply } = await write('Og Emily lo.');
  const [action] = reply.card ? buttonsOf(reply.card) : [];
  if (!action) throw new Error('nothing to press');
  await shop.does('mette', { kind: 'pressed', press: action.press });
  expect(await read('note')).toEqual(['Jonas tog ordet.', 'Og Emily lo.']);
});

describe('words of distress', () => {
  const HARD = 'Jeg kan ikke mere.';

  it('where nothing is asked are answered with whom to talk to, before anything else', async () => {
    await toThePlan();
    const { reply } = await write(HARD);
    expect(textOf(reply)).toBe([da('cycle.rest'), da('cycle.contact'), da('cycle.offer.hard')].join('\n'));
    expect(reply.card?.actions.map(({ label }) => label)).toEqual([
      da('cycle.offer.keep'),
      da('cycle.offer.nothing'),
    ]);
  });

  it('stop whatever else is going on, until its leader wants all of it back', async () => {
    await toThePlan();
    await shop.does('mette', { kind: 'pressed', press: { word: 'start', args: { also: 'yes' } } });
    shop.clock.advance(60_000);
    await write(HARD);
    expect(last()).toContain(da('cycle.rest'));
    const before = texts(shop, 'mette').length;
    shop.clock.set('2027-03-08T14:30:00+01:00');
    await shop.runtime.sweep();
    expect(texts(shop, 'mette')).toHaveLength(before);
    shop.clock.set('2027-03-10T09:00:00+01:00');
    await write('start');
    const woken = texts(shop, 'mette').slice(before);
    expect(woken.map((text) => text.split('\n')[0])).toEqual([
      da('cycle.unpark.back'),
      da('cycle.unpark.bare'),
    ]);
    await press(shop, 'mette', da('cycle.button.takeUp'));
    expect(last()).toContain(da('cycle.ask.baseline'));
    await press(shop, 'mette', da('cycle.button.takeUp'));
    expect(last()).toContain('Jeg spørger først.');
    shop.clock.set('2027-03-15T08:30:00+01:00');
    await shop.runtime.sweep();
    expect(texts(shop, 'mette').join('\n')).toContain(da('cycle.lookBack', { we: 'no' }));
  });

  it('in an evaluation are gone on from as well, and not by beginning a cycle', async () => {
    const { id: owner } = await shop.person('jonas');
    const state = { ...emptyState(1), of: 'a-team', planned: '2027-03-01', parked: { since: '2027-03-01' } };
    const run = { id: 'jonas-alone', space: shop.space.id, owner, flow: 'evaluation', version: 2, state };
    const commit = commitOf('evaluated', runChange({ run }));
    await shop.store.ledger.commit({ ...commit, space: shop.space.id });
    await say(shop, 'jonas', 'start');
    expect(last('jonas')).toBe(da('cycle.unpark.bare'));
    await press(shop, 'jonas', da('cycle.button.takeUp'));
    expect(last('jonas')).toContain(da('cycle.ask.beforeThink'));
    expect(await shop.store.runs.open(shop.space.id, owner, 'cycle')).toEqual([]);
  });

  it('kept when they had been heard already stop everything, too', async () => {
    await toThePlan();
    await shop.does('mette', { kind: 'pressed', press: { word: 'start', args: { also: 'yes' } } });
    const runs = async () =>
      (await shop.store.runs.open(shop.space.id, (await shop.person('mette')).id, 'cycle')).map(
        ({ state }) => (state as { parked?: object }).parked !== undefined,
      );
    const [, second] = await shop.store.runs.open(shop.space.id, (await shop.person('mette')).id, 'cycle');
    const args = { as: 'observation', answer: HARD, source: 'with-mette x', heard: 'yes' };
    await shop.does('mette', { kind: 'pressed', press: { run: second?.id ?? '', type: 'noted', args } });
    await shop.runtime.sweep();
    expect(await runs()).toEqual([true, true]);
  });

  it('from somebody without a cycle are answered in the same way', async () => {
    const reply = await say(shop, 'jonas', HARD);
    expect(textOf(reply)).toBe([da('cycle.rest'), da('cycle.contact')].join('\n'));
    expect(reply.card?.actions).toEqual([]);
  });

  it('are not answered twice when they are kept, and coaching stops', async () => {
    await toThePlan();
    const { reply } = await write(HARD);
    const [action] = reply.card ? buttonsOf(reply.card) : [];
    if (!action) throw new Error('nothing to press');
    await shop.does('mette', { kind: 'pressed', press: action.press });
    expect(await read('note')).toEqual([HARD]);
    expect(texts(shop, 'mette').join('\n')).not.toContain(da('cycle.rest'));
    shop.clock.set('2027-03-08T14:30:00+01:00');
    await shop.runtime.sweep();
    expect(texts(shop, 'mette').join('\n')).not.toContain(da('cycle.observe.week'));
  });
});
