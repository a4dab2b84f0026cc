import { beforeEach, describe, expect, it } from 'vitest';
import { say as locale, type MessageKey } from '../../flows/locales/say.ts';
import { flowOf } from '../../flows/registry.ts';
import { buttonsOf } from '../../src/core/card.ts';
import type { Reply } from '../../src/core/chat.ts';
import { StoreUnavailable } from '../../src/core/errors.ts';
import { change, commitOf, NOON } from '../support/ledger.ts';
import { CANARY } from '../support/toy-flow.ts';
import { CHANNEL, openWorkshop, WORKSPACE, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say } from '../support/workshop-people.ts';

let shop: Workshop;
let network: string;
let cycle: string;
beforeEach(async () => {
  shop = await openWorkshop();
  network = await foundNetwork(shop, ['mette', 'jonas']);
  await press(shop, 'mette', 'Begynd');
  cycle = String(shop.db.$client.prepare("SELECT id FROM runs WHERE flow = 'cycle'").pluck().get());
  return shop.close;
});

const da = (key: MessageKey, params = {}) => locale('da', key, params);
const textOf = ({ card }: Reply) => card?.body.map((block) => ('text' in block ? block.text : '')).join('\n');
/** Everything that could have been changed: runs, answers and messages. */
const state = () =>
  ['runs', 'answers', 'outbox', 'memberships'].map((table) =>
    shop.db.$client.prepare(`SELECT * FROM ${table}`).all(),
  );

/** Arguments that would be right, so that nothing but the right itself can refuse the event. */
const ARGS: Record<string, Record<string, string>> = {
  answerGiven: { step: 'challenge', answer: CANARY },
  stepSkipped: { step: 'challenge' },
  stepPostponed: { step: 'challenge' },
  snoozed: { what: 'challenge', until: 'tomorrow' },
  letGo: { what: 'challenge' },
  noted: { answer: CANARY },
  reminderDue: { key: 'lookBack' },
  invitationAnswered: { answer: 'yes' },
};
const forge = (account: string, run: string, type: string) =>
  shop.does(account, { kind: 'pressed', press: { run, type, ...(ARGS[type] && { args: ARGS[type] }) } });

describe('a forged press', () => {
  it.each(flowOf('cycle').eventTypes)('on somebody else’s cycle is refused: %s', async (type) => {
    const before = state();
    for (const other of ['jonas', 'karen'])
      expect(textOf(await forge(other, cycle, type))).toBe(da('error.notAllowed'));
    expect(state()).toEqual(before);
  });

  it.each(['answerGiven', 'noted', 'shared'])('opens no form of somebody else’s: %s', async (type) => {
    const wanted = { kind: 'formWanted', press: { run: cycle, type, args: { step: 'challenge' } } } as const;
    expect(textOf(await shop.does('jonas', wanted))).toBe(da('error.notAllowed'));
  });

  it.each([
    { run: () => cycle, type: 'reminderDue' },
    { run: () => network, type: 'channelChecked' },
    { run: () => network, type: 'reminderDue' },
  ])('can not pass for the clock, not even the owner’s: $type', async ({ run, type }) => {
    const before = state();
    for (const account of ['mette', 'karen'])
      expect(textOf(await forge(account, run(), type))).toBe(da('error.notAllowed'));
    expect(state()).toEqual(before);
  });

  it('can not take in hand a network that one is only a leader in', async () => {
    const before = state();
    const values = { name: 'Mit', leaders: ['jonas'], facilitators: ['jonas'], language: 'da' };
    const press = { run: network, type: 'membersChanged' };
    const reply = await shop.does('jonas', { kind: 'submitted', press, values });
    expect(textOf(reply)).toBe(da('error.notAllowed'));
    expect(state()).toEqual(before);
  });

  it('can not accept an invitation that was never made', async () => {
    const before = state();
    const reply = await forge('emily', network, 'invitationAnswered');
    expect(textOf(reply)).toBe(locale('en', 'error.notAllowed'));
    expect(state()).toEqual(before);
  });

  it.each([
    { what: 'a run that never was', run: 'nowhere', type: 'answerGiven' },
    { what: 'an event that the run does not know', run: '', type: 'grantAll' },
  ])('finds nothing behind $what', async ({ run, type }) => {
    expect(textOf(await forge('mette', run || cycle, type))).toBe(da('error.gone'));
  });

  it('finds nothing behind a run of another space, whoever presses', async () => {
    shop.db.$client.exec("INSERT INTO spaces VALUES ('space-b', 'da', 'Europe/Copenhagen')");
    const elsewhere = { platform: 'web', id: 'elsewhere' } as const;
    await shop.store.installations.save({ workspace: elsewhere, space: 'space-b' });
    const before = state();
    const reply = await shop.runtime.receive({
      id: 'foreign',
      workspace: elsewhere,
      account: 'mette',
      at: NOON,
      kind: 'pressed',
      press: { run: cycle, type: 'answerGiven', args: ARGS.answerGiven ?? {} },
    });
    expect(textOf(reply)).toBe(da('error.gone'));
    expect(state()).toEqual(before);
  });
});

describe('who is there', () => {
  it('nobody is, in a workspace that is not connected: nothing is written, one line is logged', async () => {
    const before = shop.lines.length;
    const workspace = { platform: 'web', id: 'unknown' } as const;
    const message = { conversation: 'c', message: 'm' };
    const event = {
      id: 'e',
      workspace,
      account: 'mallory',
      at: NOON,
      kind: 'said',
      text: CANARY,
      message,
    } as const;
    expect(await shop.runtime.receive(event)).toEqual({});
    expect(await shop.store.people.find(workspace, 'mallory')).toBeUndefined();
    expect(shop.lines.slice(before)).toEqual([expect.stringContaining('not connected')]);
    expect(shop.lines.join('')).not.toContain(CANARY);
  });

  it('a bot is not: it gets no answer and becomes no person', async () => {
    shop.chat.profiles.set('robot', { name: 'Robot', bot: true });
    expect(await say(shop, 'robot', 'start')).toEqual({});
    expect(await shop.store.people.find(WORKSPACE, 'robot')).toBeUndefined();
  });

  it('a newcomer is met, once, however many things they do at once', async () => {
    shop.chat.profiles.set('nina', { name: 'Nina', language: 'en', zone: 'Europe/London' });
    const word = (n: number) =>
      shop.runtime.receive({
        id: `nina-${n}`,
        workspace: WORKSPACE,
        account: 'nina',
        at: NOON,
        kind: 'word',
        text: 'start',
      });
    const [reply] = await Promise.all([word(1), word(2), word(3)]);
    expect(reply && textOf(reply)).toBe(locale('en', 'error.notMember'));
    const named = shop.db.$client.prepare("SELECT zone FROM people WHERE name = 'Nina'").all();
    expect(named).toEqual([{ zone: 'Europe/London' }]);
  });

  it('a newcomer is heard though the platform is slow to say who they are', async () => {
    shop.chat.trouble('profile', [{ kind: 'unclear' }]);
    shop.chat.profiles.set('nina', { name: 'Nina' });
    expect((await say(shop, 'nina', 'hjælp')).card?.title).toBe(da('help.title'));
    expect(await shop.person('nina')).toMatchObject({ name: 'nina', language: 'da' });
  });

  it('and is called by their name, in their language, as soon as the platform says so', async () => {
    shop.chat.trouble('profile', [{ kind: 'unclear' }]);
    shop.chat.profiles.set('nina', { name: 'Nina', language: 'en' });
    await say(shop, 'nina', 'hjælp');
    expect((await say(shop, 'nina', 'help')).card?.title).toBe(locale('en', 'help.title'));
    expect(await shop.person('nina')).toMatchObject({ name: 'Nina', language: 'en' });
  });

  it('an app can not be made a leader', async () => {
    shop.chat.profiles.set('robot', { name: 'Robot', bot: true });
    const values = { name: 'Nord', leaders: ['robot'], facilitators: ['karen'], language: 'da' };
    const press = { run: network, type: 'membersChanged' };
    const reply = await shop.does('karen', { kind: 'submitted', press, values, channel: CHANNEL });
    expect(reply.errors).toEqual({ leaders: da('error.bots') });
  });
});

describe('setting a network up', () => {
  const word = (account: string, channel?: string) =>
    shop.does(account, { kind: 'word', text: 'netværk', ...(channel && { channel }) });

  it.each<[string, () => Promise<Reply>, MessageKey]>([
    ['belongs in a channel', () => word('karen'), 'error.notHere'],
    ['needs Lærke in the channel', () => word('karen', 'elsewhere'), 'error.inviteMe'],
    ['is not for leaders', () => word('mette', CHANNEL), 'error.onlyFacilitator'],
  ])('%s', async (_, ask, key) => {
    expect(textOf(await ask())).toBe(da(key));
  });

  it('is refused to who fills in a form that was never opened', async () => {
    const values = { name: 'Syd', leaders: ['mette'], facilitators: ['mette'], language: 'da' };
    const submitted = {
      kind: 'submitted',
      press: { word: 'network' },
      values,
      channel: 'elsewhere',
    } as const;
    expect(textOf(await shop.does('mette', submitted))).toBe(da('error.onlyFacilitator'));
    expect(await shop.store.networks.atChannel(shop.space.id, WORKSPACE, 'elsewhere')).toBeUndefined();
  });

  it('is told to whoever comes second, who would otherwise believe that their own is there', async () => {
    const values = { name: 'Syd', leaders: ['mette'], facilitators: ['karen'], language: 'da' };
    const second = { kind: 'submitted', press: { word: 'network' }, values, channel: CHANNEL } as const;
    expect(textOf(await shop.does('karen', second))).toBe(da('error.networkThere'));
    expect((await shop.store.networks.get(shop.space.id, network))?.name).toBe('Nord');
  });

  it('says the same to a form that the platform delivers twice', async () => {
    const values = { name: 'Syd', leaders: ['mette'], facilitators: ['karen'], language: 'da' };
    const form = {
      id: 'set-up',
      kind: 'submitted',
      press: { word: 'network' },
      values,
      channel: 'syd',
    } as const;
    const first = textOf(await shop.does('karen', form));
    expect(first).toBe(da('network.set', { name: 'Syd' }));
    expect(textOf(await shop.does('karen', form))).toBe(first);
  });

  it('opens the filled-in form where there is one already', async () => {
    expect((await word('karen', CHANNEL)).form?.title).toBe(da('network.form.manageTitle'));
  });
});

describe('when something goes wrong', () => {
  it('in the database, the platform is told, and the same event is taken in when it comes again', async () => {
    const once = () =>
      shop.runtime.receive({
        id: 'pressed-once',
        workspace: WORKSPACE,
        account: 'mette',
        at: NOON,
        kind: 'pressed',
        press: { run: cycle, type: 'stepPostponed', args: { step: 'challenge' } },
      });
    shop.db.$client.pragma('query_only = ON');
    await expect(once()).rejects.toThrow(StoreUnavailable);
    shop.db.$client.pragma('query_only = OFF');
    expect(await once()).toEqual({});
    await shop.runtime.sweep();
    expect(shop.chat.in('mette').at(-1)?.card.body.at(-1)).toMatchObject({
      text: expect.stringContaining('Jeg skriver igen'),
    });
  });

  it('anywhere else, the person gets a reference, and one line of the log has it and no content', async () => {
    const { id } = await shop.person('mette');
    const run = { id: 'toy-1', space: shop.space.id, owner: id, state: { count: 0 } };
    await shop.store.ledger.commit({ ...commitOf('toy', change({ run })), space: shop.space.id });
    const before = shop.lines.length;
    const reply = await shop.does('mette', {
      kind: 'submitted',
      press: { run: 'toy-1', type: 'broke' },
      values: {},
    });
    const [, ref = 'none'] = /Ref\. (\w+)/.exec(textOf(reply) ?? '') ?? [];
    const lines = shop.lines.slice(before);
    expect(lines.filter((line) => line.includes(ref))).toHaveLength(1);
    expect(lines).toHaveLength(1);
    expect(shop.lines.join('')).not.toContain(CANARY);
  });

  it('on Home, the reference stands on Home: nothing else is in sight there', async () => {
    shop.db.$client.exec("UPDATE runs SET state = '{}' WHERE flow = 'cycle'");
    const { home } = await shop.does('mette', { kind: 'homeOpened' });
    expect(home && textOf({ card: home })).toMatch(/Ref\. \w+/);
  });
});

it('a menu that a form was chosen in is there to be chosen from again', async () => {
  const question = shop.chat.in('mette').at(-1);
  const answer = question && buttonsOf(question.card).find(({ kind }) => kind === 'form');
  if (!question || !answer) throw new Error('no form to open');
  question.card = { body: [{ type: 'text', text: 'an old picture' }], actions: [] };
  const { form } = await shop.does('mette', {
    kind: 'formWanted',
    press: answer.press,
    redraw: question.ref,
  });
  expect(form).toBeDefined();
  expect(buttonsOf(question.card)).toContainEqual(answer);
});

it('a button whose moment has passed changes nothing, and its card is brought up to date', async () => {
  const question = shop.chat.in('mette').at(-1);
  const skip = question && buttonsOf(question.card).find(({ label }) => label === 'Senere');
  if (!question || !skip) throw new Error('no button to press');
  await say(shop, 'mette', 'Møderne trækker ud.');
  question.card = { body: [{ type: 'text', text: 'an old picture' }], actions: [] };
  const before = state()[0];
  await shop.does('mette', { kind: 'pressed', press: skip.press, message: question.ref });
  expect(question.card).toMatchObject({ closed: true });
  expect(shop.db.$client.prepare('SELECT state FROM runs').all()).toEqual(
    before?.map((row) => ({ state: (row as { state: string }).state })),
  );
});
