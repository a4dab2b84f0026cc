import { beforeEach, describe, expect, it } from 'vitest';
import { say as locale, type MessageKey } from '../../flows/locales/say.ts';
import type { RoundState } from '../../flows/round/state.ts';
import { buttonsOf, type Form, plainText } from '../../src/core/card.ts';
import type { Reply } from '../../src/core/chat.ts';
import { CHANNEL, openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, texts } from '../support/workshop-people.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
  return () => shop.close();
});

const da = (key: MessageKey, params = {}) => locale('da', key, params);
const textOf = ({ card }: Reply) => card && plainText(card);
const word = (account: string, channel: string | undefined = CHANNEL) =>
  shop.does(account, { kind: 'word', text: 'runde', ...(channel && { channel }) });

/** Everybody whom the channel has, and who has said yes. */
async function network(leaders = ['mette', 'jonas', 'emily']): Promise<string> {
  for (const account of leaders)
    if (!shop.chat.profiles.has(account))
      shop.chat.profiles.set(account, { name: account, language: 'da', zone: 'Europe/Copenhagen' });
  shop.chat.channels.get(CHANNEL)?.members.splice(0, 99, 'karen', ...leaders);
  return foundNetwork(shop, leaders);
}

async function send({ form }: Reply, account: string, values: object = {}): Promise<Reply> {
  if (!form) throw new Error('there is no form');
  const filled = (form satisfies Form).inputs.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const all = { ...Object.fromEntries(filled), ...values };
  return shop.does(account, { kind: 'submitted', press: form.press, values: all, channel: CHANNEL });
}

const rounds = () =>
  (
    shop.db.$client
      .prepare("SELECT state FROM runs WHERE flow = 'round' ORDER BY rowid")
      .pluck()
      .all() as string[]
  ).map((state) => JSON.parse(state) as RoundState);

/** The newest button with this label in the channel. */
function inChannel(label: string) {
  const all = shop.chat.in(CHANNEL).flatMap(({ card }) => buttonsOf(card));
  const found = all.findLast((one) => one.label === label);
  if (!found) throw new Error(`no button "${label}" in the channel`);
  return found;
}

/** The form behind a button in the channel, for somebody. */
const formAt = (account: string, label: string): Promise<Reply> =>
  shop.does(account, { kind: 'formWanted', press: inChannel(label).press, channel: CHANNEL });

const called = async () => send(await word('karen'), 'karen');

describe('the word for rounds', () => {
  it('is for the network’s channel', async () => {
    await network();
    const elsewhere = await shop.does('karen', { kind: 'word', text: 'runde' });
    expect(textOf(elsewhere)).toBe(da('error.round.notHere'));
  });

  it('needs a network', async () => {
    expect(textOf(await word('karen'))).toBe(da('error.round.noNetwork'));
  });

  it('is for facilitators and hosts (A9)', async () => {
    await network();
    expect(textOf(await word('mette'))).toBe(da('error.round.onlyLead'));
    const form = await shop.does('karen', { kind: 'word', text: 'netværk', channel: CHANNEL });
    await send(form, 'karen', { hosts: ['mette'] });
    expect((await word('mette')).form?.title).toBe(da('round.new.title'));
  });

  it('needs three who have said yes', async () => {
    await network(['mette', 'jonas']);
    expect(textOf(await word('karen'))).toBe(da('error.round.fewMembers', { count: 2, least: 3 }));
  });

  it('is not heard in a channel that does not fit', async () => {
    await network();
    shop.chat.channels.get(CHANNEL)?.members.push('stranger');
    expect(textOf(await word('karen'))).toBe(da('error.round.channel'));
    expect(texts(shop, 'karen').join('\n')).toContain('Nord');
  });

  it('gives the one that is under way to whoever asks, and begins no other', async () => {
    await network();
    await called();
    const before = shop.chat.in('karen').length;
    expect(textOf(await word('karen'))).toBe(da('round.new.running'));
    expect(shop.chat.in('karen').length).toBe(before + 1);
    expect(rounds()).toHaveLength(1);
  });

  it('asks for the people of the network, by their accounts', async () => {
    await network();
    const [people] = (await word('karen')).form?.inputs ?? [];
    expect(people).toMatchObject({ kind: 'people', value: ['emily', 'jonas', 'mette'] });
  });
});

describe('somebody who leaves the network', () => {
  it('has no part any more in a round that is under way, and hears no more of it', async () => {
    await network(['mette', 'jonas', 'emily', 'anne']);
    await send(await word('karen'), 'karen', { mode: 'days' });
    await press(shop, 'karen', da('round.button.begin'));
    const form = await shop.does('karen', { kind: 'word', text: 'netværk', channel: CHANNEL });
    await send(form, 'karen', { leaders: ['mette', 'emily', 'anne'] });
    expect(rounds()[0]?.people).toHaveLength(3);
    const said = texts(shop, 'jonas').length;
    await press(shop, 'karen', da('round.button.next', { step: da('round.step.interview.title') }));
    await press(shop, 'karen', da('round.button.next', { step: da('round.step.reflections.title') }));
    expect(texts(shop, 'jonas')).toHaveLength(said);
  });
});

describe('at the same moment', () => {
  it('two who start one start one', async () => {
    await network();
    const facts = shop.chat.channels.get(CHANNEL);
    shop.chat.channel = async () => facts; // as often at once as they like
    const forms = [await word('karen'), await word('karen')];
    const replies = await Promise.all(forms.map((form) => send(form, 'karen')));
    expect(rounds()).toHaveLength(1);
    expect(replies.map(textOf).toSorted()).toEqual(
      [da('error.round.running'), da('round.new.done')].toSorted(),
    );
  });

  it('two who take one part: one gets it', async () => {
    await network();
    await called();
    const swap = async (account: string) => {
      const form = await press(
        shop,
        account,
        account === 'emily' ? 'Swap with somebody' : da('round.button.swap'),
      );
      const jonas = (await shop.person('jonas')).id;
      return send(form, account, { with: jonas });
    };
    await Promise.all([swap('mette'), swap('emily')]);
    const yes = shop.chat
      .in('jonas')
      .filter(({ card }) => card.actions.some((one) => one.label === da('round.button.swapYes')));
    expect(yes).toHaveLength(2);
    await Promise.all(
      yes.map(({ card, ref }) => {
        const [action] = card.actions;
        if (action?.kind !== 'press') throw new Error('no button');
        return shop.does('jonas', { kind: 'pressed', press: action.press, message: ref });
      }),
    );
    const [round] = rounds()[0]?.rounds ?? [];
    const held = [round?.presenter, round?.interviewer, ...(round?.reflectors ?? [])];
    expect(new Set(held).size).toBe(3);
    const others = [(await shop.person('mette')).id, (await shop.person('emily')).id];
    expect(others, 'Jonas had it').toContain(round?.interviewer);
  });

  it('fifty who see a pattern are counted once each, however often each presses', async () => {
    const leaders = Array.from({ length: 50 }, (_, index) => `leder${index}`);
    await network(leaders);
    await called();
    await press(shop, 'karen', da('round.button.begin'));
    const [state] = rounds();
    for (const step of ['interview', 'reflections', 'learning', 'patterns'] as const)
      await press(shop, 'karen', da('round.button.next', { step: da(`round.step.${step}.title`) }));
    await send(await formAt('leder0', da('round.say.patterns')), 'leder0', { text: 'Vi haster' });
    const support = inChannel(da('round.button.support'));
    await Promise.all(
      leaders.slice(1).flatMap((account) => {
        const pressed = { kind: 'pressed', press: support.press, id: `press of ${account}` } as const;
        return [shop.does(account, pressed), shop.does(account, pressed)]; // delivered twice
      }),
    );
    const pattern = rounds()[0]?.said.find(({ step }) => step === 'patterns');
    expect(new Set(pattern?.supporters)).toEqual(new Set(state?.people.slice(1)));
    expect(pattern?.supporters).toHaveLength(49);
    expect(texts(shop, CHANNEL).at(-1)).toContain('49 andre ser det');
  }, 30_000);
});

describe('what was decided last time', () => {
  const on = async (...steps: ('interview' | 'reflections' | 'learning' | 'patterns' | 'decisions')[]) => {
    for (const step of steps)
      await press(shop, 'karen', da('round.button.next', { step: da(`round.step.${step}.title`) }));
  };
  const ALL = ['interview', 'reflections', 'learning', 'patterns', 'decisions'] as const;

  /** A meeting from its first to its last step, in which Jonas decides something. */
  async function held(decision: string): Promise<void> {
    await called();
    await press(shop, 'karen', da('round.button.begin'));
    if (rounds().length > 1)
      await press(shop, 'karen', da('round.button.next', { step: da('round.step.frame.title') }));
    await on(...ALL);
    await send(await formAt('jonas', da('round.say.decisions')), 'jonas', { what: decision });
    await press(shop, 'karen', da('round.button.toSummary'));
    await send(await press(shop, 'karen', da('round.button.draft')), 'karen');
    await press(shop, 'karen', da('round.button.post'));
  }

  const earlierCards = () =>
    texts(shop, CHANNEL).filter((text) => text.startsWith(da('round.step.earlier.title')));

  it('is taken up again, also when a meeting was called off in between', async () => {
    await network();
    await held('Lade Emily åbne mødet');
    await called();
    await press(shop, 'karen', da('round.button.callOff'));
    await called();
    await press(shop, 'karen', da('round.button.begin'));
    expect(earlierCards()).toHaveLength(1);
    expect(earlierCards()[0]).toContain('Lade Emily åbne mødet');
  });

  it('stays what it was in a meeting that lies further back, however often its cards are drawn', async () => {
    await network();
    await held('Det første');
    await held('Det andet');
    await held('Det tredje');
    const [, second] = shop.db.$client
      .prepare("SELECT id FROM runs WHERE flow = 'round' ORDER BY rowid")
      .pluck()
      .all();
    shop.db.$client
      .prepare("UPDATE outbox SET wanted = wanted + 1 WHERE run = ? AND slot = 'step.0.earlier'")
      .run(second);
    await shop.runtime.sweep();
    expect(earlierCards()[0]).toContain('Det første');
    expect(earlierCards()[0]).not.toContain('Det tredje');
  });
});

describe('what is said', () => {
  it('is sealed with the key of whoever said it, taken away with their data, and gone with them', async () => {
    await network();
    await called();
    await press(shop, 'karen', da('round.button.begin'));
    const form = await formAt('emily', da('round.say.frame'));
    await send(form, 'emily', { wish: 'Andre øjne på mine møder' });
    expect(texts(shop, CHANNEL).join('\n')).toContain('Andre øjne på mine møder');

    const { files = [] } = await shop.does('emily', { kind: 'word', text: 'export' });
    expect(files.map(({ text }) => text).join('\n')).toContain('Andre øjne på mine møder');
    const hers = await shop.does('karen', { kind: 'word', text: 'eksport' });
    expect((hers.files ?? []).map(({ text }) => text).join('\n')).not.toContain('Andre øjne');

    const goodbye = await shop.does('emily', { kind: 'word', text: 'forget' });
    await send(goodbye, 'emily', { confirm: 'forget' });
    await shop.runtime.sweep();
    expect(texts(shop, CHANNEL).join('\n')).not.toContain('Andre øjne på mine møder');
    expect(rounds()).toHaveLength(1);
  });
});
