import { beforeEach, describe, expect, it } from 'vitest';
import type { RoundState } from '../../flows/round/state.ts';
import { buttonsOf, type Form, plainText } from '../../src/core/card.ts';
import type { Reply } from '../../src/core/chat.ts';
import type { NewMessage } from '../../src/core/ports.ts';
import { HOUR, MINUTE } from '../../src/core/time.ts';
import { commitOf, message, change as runChange } from '../support/ledger.ts';
import { said } from '../support/said.ts';
import {
  CHANNEL,
  isInTeams,
  openWorkshop,
  TEAMS,
  TEAMS_CHANNEL,
  type Workshop,
} from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

/** Mette and Jonas are in the first workspace, Emily in Teams; Karen, who facilitates, and soon Mette are in both. */
let shop: Workshop;
let network: string;
let shared: number;
beforeEach(async () => {
  shop = await openWorkshop({ both: true });
  network = await foundNetwork(shop, ['mette', 'jonas']);
  shop.teams.profiles.set('emily@teams', { name: 'Emily', language: 'da', zone: 'Europe/Copenhagen' });
  inTeams('karen@teams', 'emily@teams');
  await links('karen');
  shared = 0;
  return () => shop.close();
});

const inTeams = (...members: string[]) =>
  shop.teams.channels.set(TEAMS_CHANNEL, {
    name: TEAMS_CHANNEL,
    isPrivate: true,
    isShared: false,
    isArchived: false,
    members,
  });
const chats = () => [shop.chat, shop.teams];
const both = () => [texts(shop, CHANNEL), texts(shop, TEAMS_CHANNEL)];
const textOf = ({ card, pressed }: Reply) => plainText(card ?? pressed ?? { body: [], actions: [] });

/** An account in the first workspace and the same one in Teams are one person's. */
async function links(account: string) {
  const { card } = await shop.does(account, { kind: 'word', text: 'forbind' });
  const code = card?.body.find(({ type }) => type === 'heading');
  if (code?.type !== 'heading') throw new Error('there is no code');
  await say(shop, `${account}@teams`, code.text);
}

const word = (account: string, channel = TEAMS_CHANNEL) =>
  shop.does(account, { kind: 'word', text: 'netværk', channel });
const labels = ({ card }: Reply) => card?.actions.map(({ label }) => label) ?? [];
const NORD = said('da', 'network.home.also', { network: 'Nord' });
const NEW = said('da', 'network.home.new');

/** A button of an answer, pressed where the answer stood: the platform need not say in which channel. */
async function pressesIn(account: string, { card }: Reply, label: string): Promise<Reply> {
  const button = card && buttonsOf(card).find((one) => one.label === label);
  if (!button) throw new Error(`there is no button "${label}"`);
  const kind = button.kind === 'form' ? 'formWanted' : 'pressed';
  return shop.does(account, { kind, press: button.press });
}

async function sends(account: string, { form }: Reply, values: object): Promise<Reply> {
  if (!form) throw new Error('there is no form');
  const filled = (form satisfies Form).inputs.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const all = { ...Object.fromEntries(filled), ...values };
  return shop.does(account, { kind: 'submitted', press: form.press, values: all });
}

const movesIn = async (account = 'karen@teams') => pressesIn(account, await word(account), NORD);

/** Nord lives in both channels, and Emily has said yes in Teams. */
async function livesInBoth() {
  await movesIn();
  const leaders = (await inputOf(await word('karen@teams'), 'leaders')).value;
  await sends('karen@teams', await word('karen@teams'), { leaders: [...leaders, 'emily@teams'] });
  await press(shop, 'emily@teams', 'Ja, jeg er med');
}
async function inputOf({ form }: Reply, name: string): Promise<{ value: string[]; hint?: string }> {
  const input = form?.inputs.find((one) => one.name === name);
  if (input?.kind !== 'people') throw new Error(`there is no ${name}`);
  return { value: input.value ?? [], ...(input.hint && { hint: input.hint }) };
}

/** Mette shares something with the network, or what she has shared is changed. */
async function share(messages: NewMessage[] = [sharedMessage()], refresh: string[] = []) {
  const run = { id: 'toy-1', space: shop.space.id, owner: (await shop.person('mette')).id };
  const change = runChange({
    run: { ...run, state: { count: shared } },
    expected: shared,
    messages,
    refresh,
  });
  await shop.store.ledger.commit({ ...commitOf(`shared-${shared}`, change), space: shop.space.id });
  shared += 1;
  await shop.runtime.sweep();
}
const sharedMessage = (slot = 'shared', differently: Partial<NewMessage> = {}): NewMessage =>
  message(slot, {
    to: { network },
    view: { name: 'shared' },
    occurrence: String(shared),
    ...differently,
  });

describe('the word for networks, in a channel of another workspace', () => {
  it('offers it to a network of theirs, or to a new one', async () => {
    const offered = await word('karen@teams');
    expect(textOf(offered)).toContain(said('da', 'network.home.which'));
    expect(labels(offered)).toEqual([NORD, NEW]);
  });

  it('makes it one more channel of the network', async () => {
    expect(textOf(await movesIn())).toBe(said('da', 'network.home.done', { network: 'Nord' }));
    const at = await shop.store.networks.atChannel(shop.space.id, TEAMS, TEAMS_CHANNEL);
    expect(at).toBe(network);
    expect((await word('karen@teams')).form?.title).toBe(said('da', 'network.form.manageTitle'));
  });

  it('founds a new one there, wherever the form is filled in', async () => {
    const form = await pressesIn('karen@teams', await word('karen@teams'), NEW);
    await sends('karen@teams', form, { name: 'Syd' });
    const at = await shop.store.networks.atChannel(shop.space.id, TEAMS, TEAMS_CHANNEL);
    expect((await shop.store.networks.get(shop.space.id, at ?? ''))?.name).toBe('Syd');
    expect(at).not.toBe(network);
  });

  it('is not offered to a network that has a channel there', async () => {
    await movesIn();
    shop.teams.channels.set('syd@teams', {
      name: 'syd',
      isPrivate: true,
      isShared: false,
      isArchived: false,
      members: ['karen@teams'],
    });
    const reply = await word('karen@teams', 'syd@teams');
    expect(reply.form?.title).toBe(said('da', 'network.form.title'));
    const late = { word: 'network', args: { network, channel: 'syd@teams' } };
    expect(textOf(await shop.does('karen@teams', { kind: 'pressed', press: late }))).toBe(
      said('da', 'error.networkHere', { network: 'Nord' }),
    );
  });

  it('says the same again when the press is redelivered', async () => {
    const offered = await word('karen@teams');
    for (const _ of ['once', 'again'])
      expect(textOf(await pressesIn('karen@teams', offered, NORD))).toBe(
        said('da', 'network.home.done', { network: 'Nord' }),
      );
  });

  it.each([
    ['who only leads in it', 'mette', 'error.onlyFacilitatorHere'],
    ['who is nobody here', 'emily@teams', 'error.onlyFacilitatorHere'],
    ['who is not in the channel', 'karen', 'error.inviteMe'],
  ] as const)('is not moved by somebody %s', async (_, account, key) => {
    const pressed = { word: 'network', args: { network, channel: TEAMS_CHANNEL } };
    expect(textOf(await shop.does(account, { kind: 'pressed', press: pressed }))).toBe(said('da', key));
    expect(await shop.store.networks.atChannel(shop.space.id, TEAMS, TEAMS_CHANNEL)).toBeUndefined();
  });

  it('is one network’s, when another one takes it at the same moment', async () => {
    const facts = shop.teams.channels.get(TEAMS_CHANNEL);
    shop.teams.channel = async () => facts; // as often at once as they like
    const offered = await word('karen@teams');
    const form = await pressesIn('karen@teams', offered, NEW);
    const replies = await Promise.all([
      sends('karen@teams', form, { name: 'Syd' }),
      pressesIn('karen@teams', offered, NORD),
    ]);
    expect(replies.map(textOf).filter((text) => text === said('da', 'error.networkThere'))).toHaveLength(1);
    const { id } = await shop.person('karen');
    const networks = await shop.store.networks.ofPerson(shop.space.id, id);
    const there = await Promise.all(
      networks.map((one) => shop.store.networks.channelIn(shop.space.id, one.id, TEAMS)),
    );
    expect(there.filter((one) => one !== undefined)).toHaveLength(1);
    expect(networks.length, 'nothing is left of the other one').toBe(there[0] ? 1 : 2);
  });

  it('does not give a channel away in which whoever presses is not', async () => {
    const offered = await word('karen@teams');
    inTeams('emily@teams');
    expect(textOf(await pressesIn('karen@teams', offered, NORD))).toBe(said('da', 'error.notAllowed'));
  });
});

describe('who is in a network of two channels', () => {
  it('need not be anybody here', async () => {
    await movesIn();
    const form = await word('karen@teams');
    expect(form.form?.inputs.find(({ name }) => name === 'leaders')).toMatchObject({
      value: [],
      optional: true,
    });
    await sends('karen@teams', form, { name: 'Nordlys' });
    const found = await shop.store.networks.get(shop.space.id, network);
    expect(found?.name).toBe('Nordlys');
    expect(found?.members.filter(({ role }) => role === 'leader')).toHaveLength(2);
  });

  it('is chosen in either, and whoever has no account there stays', async () => {
    await livesInBoth();
    const { value, hint } = await inputOf(await word('karen@teams'), 'leaders');
    expect(value).toEqual(['emily@teams']);
    expect(hint).toBe(said('da', 'people.elsewhere', { names: 'Mette, Jonas' }));
    const there = await inputOf(await word('karen', CHANNEL), 'leaders');
    expect(there.value).toEqual(['mette', 'jonas']);
    expect(there.hint).toContain('Emily');
    await sends('karen', await word('karen', CHANNEL), { leaders: ['mette'] });
    const members = (await shop.store.networks.get(shop.space.id, network))?.members;
    const leaders = members?.filter(({ role, status }) => role === 'leader' && status === 'active');
    expect(leaders?.map(({ person }) => person.name)).toEqual(['Emily', 'Mette']);
  });

  it('is asked to a round from either channel', async () => {
    await livesInBoth();
    const round = await shop.does('karen', { kind: 'word', text: 'runde', channel: CHANNEL });
    const { value } = await inputOf(round, 'people');
    expect(value).toEqual(['jonas', 'mette']);
    const { form } = round;
    const values = { people: value, mode: 'live', rounds: '1', questions: 'no' };
    if (form) await shop.does('karen', { kind: 'submitted', press: form.press, values, channel: CHANNEL });
    const [called] = await shop.store.runs.openIn(shop.space.id, network, 'round');
    const asked = await Promise.all(['mette', 'jonas', 'emily@teams'].map(shop.person));
    expect((called?.state as RoundState | undefined)?.people.toSorted()).toEqual(
      asked.map(({ id }) => id).toSorted(),
    );
  });
});

describe('what is said to a network of two channels', () => {
  beforeEach(livesInBoth);

  it('stands in both, and changes in both', async () => {
    await share();
    expect(both()).toEqual([['shared 0'], ['shared 0']]);
    await share([], ['shared']);
    expect(both()).toEqual([['shared 1'], ['shared 1']]);
  });

  it('is superseded, and taken back, in both', async () => {
    await share([sharedMessage('shared', { view: { name: 'shared', takenBackAt: '2' } })]);
    await share();
    for (const chat of chats())
      expect(
        chat.messages
          .filter((one) => [CHANNEL, TEAMS_CHANNEL].includes(one.in))
          .map(({ card }) => card.closed ?? false),
      ).toEqual([true, false]);
    await share([], ['shared']);
  });

  it('has its thread below it in each', async () => {
    await share();
    await share([sharedMessage('reply', { under: 'shared' })]);
    for (const [chat, channel] of [
      [shop.chat, CHANNEL],
      [shop.teams, TEAMS_CHANNEL],
    ] as const) {
      const [root, reply] = chat.in(channel);
      expect(reply?.under).toEqual(root?.ref);
      expect(root?.under).toBeUndefined();
    }
  });

  it('comes later where the platform is in trouble, once, and at once in the other', async () => {
    shop.teams.trouble('post', [{ kind: 'unclear' }], TEAMS_CHANNEL);
    await share();
    expect(both()).toEqual([['shared 0'], []]);
    shop.clock.advance(MINUTE);
    await shop.runtime.sweep();
    expect(both()).toEqual([['shared 0'], ['shared 0']]);
  });

  it('waits where the channel does not fit, and only there; the facilitator is told which one it is', async () => {
    inTeams('karen@teams', 'emily@teams', 'jonas@teams');
    await share();
    await share([], ['shared']);
    expect(both()).toEqual([['shared 1'], []]);
    const title = said('da', 'network.channel.title', { network: 'Nord i Teams' });
    const warnings = () =>
      [...texts(shop, 'karen'), ...texts(shop, 'karen@teams')].filter((text) => text.startsWith(title));
    expect(warnings()).toHaveLength(1);
    inTeams('karen@teams', 'emily@teams');
    await shop.does('emily@teams', { kind: 'channelChanged', channel: TEAMS_CHANNEL });
    await shop.runtime.sweep();
    expect(both()).toEqual([['shared 1'], ['shared 1']]);
    expect(warnings()).toEqual([]);
  });

  it('goes from both when whoever shared it is forgotten', async () => {
    await share();
    const values = { confirm: said('da', 'forget.word') };
    await shop.does('mette', { kind: 'submitted', press: { word: 'forget' }, values });
    shop.clock.advance(HOUR);
    await shop.runtime.sweep();
    expect(both()).toEqual([[], []]);
  });
});

it('what was said before there was a second channel goes on where it was begun', async () => {
  await share();
  await livesInBoth();
  await share([sharedMessage('reply', { under: 'shared' })], ['shared']);
  expect(both()).toEqual([['shared 1', 'shared 1'], []]);
  await share();
  expect(both().map((seen) => seen.length)).toEqual([3, 1]);
});

describe('a press on either copy', () => {
  const step = (name: 'interview' | 'reflections' | 'learning' | 'patterns') =>
    press(shop, 'karen', said('da', 'round.button.next', { step: said('da', `round.step.${name}.title`) }));
  const buttonIn = (channel: string, label: string) => {
    const all = (isInTeams(channel) ? shop.teams : shop.chat).in(channel);
    const found = all
      .flatMap(({ card, ref }) => buttonsOf(card).map((one) => ({ ...one, ref })))
      .findLast((one) => one.label === label);
    if (!found) throw new Error(`no button "${label}" in ${channel}`);
    return found;
  };

  it('means the same: who sees a pattern is counted once over both, and both say how many', async () => {
    await livesInBoth();
    await links('mette');
    inTeams('karen@teams', 'emily@teams', 'mette@teams');
    const { form } = await shop.does('karen', { kind: 'word', text: 'runde', channel: CHANNEL });
    const values = { people: ['mette', 'jonas'], mode: 'live', rounds: '1', questions: 'no' };
    if (form) await shop.does('karen', { kind: 'submitted', press: form.press, values, channel: CHANNEL });
    await press(shop, 'karen', said('da', 'round.button.begin'));
    for (const name of ['interview', 'reflections', 'learning', 'patterns'] as const) await step(name);
    const saying = buttonIn(TEAMS_CHANNEL, said('da', 'round.say.patterns'));
    const shown = await shop.does('emily@teams', { kind: 'formWanted', press: saying.press });
    await sends('emily@teams', shown, { text: 'Vi haster' });
    const seesIt = async (account: string, channel: string) => {
      const { press: pressed, ref } = buttonIn(channel, said('da', 'round.button.support'));
      await shop.does(account, { kind: 'pressed', press: pressed, message: ref });
    };
    await seesIt('mette@teams', TEAMS_CHANNEL);
    await seesIt('jonas', CHANNEL);
    for (const seen of both()) expect(seen.at(-1)).toContain(said('da', 'round.pattern.count', { count: 2 }));
    await seesIt('mette', CHANNEL); // pressed again, wherever, it is taken back
    for (const seen of both()) expect(seen.at(-1)).toContain(said('da', 'round.pattern.count', { count: 1 }));
  });
});
