import { beforeEach, describe, expect, it } from 'vitest';
import { say as locale, type MessageKey } from '../../flows/locales/say.ts';
import { type Form, plainText } from '../../src/core/card.ts';
import type { Reply } from '../../src/core/chat.ts';
import { CHANNEL, openWorkshop, WORKSPACE, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

let shop: Workshop;
let network: string;
beforeEach(async () => {
  shop = await openWorkshop();
  network = await foundNetwork(shop, ['mette', 'jonas']);
  return shop.close;
});

const da = (key: MessageKey, params = {}) => locale('da', key, params);
const textOf = ({ card }: Reply) => card && plainText(card);
const word = (account: string, text: string, channel?: string) =>
  shop.does(account, { kind: 'word', text, ...(channel && { channel }) });
const last = (account: string) => texts(shop, account).at(-1);
const datesRuns = () =>
  shop.db.$client.prepare("SELECT id, owner FROM runs WHERE flow = 'programme'").all() as {
    id: string;
    owner: string;
  }[];

async function fill(account: string, { form }: Reply, values: Record<string, string> = {}): Promise<Reply> {
  if (!form) throw new Error('there is no form');
  const filled = (form satisfies Form).inputs.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const all = { ...Object.fromEntries(filled), ...values };
  return shop.does(account, { kind: 'submitted', press: form.press, values: all });
}

/** Karen opens the dates of Nord and adds a meeting on Thursday 11 March at one. */
async function addMeeting(place = 'Lokale 3'): Promise<void> {
  await word('karen', 'forløb', CHANNEL);
  const form = await press(shop, 'karen', 'Tilføj en dato');
  expect(await fill('karen', form, { day: '2027-03-11', time: '13:00', place })).toEqual({});
}

describe('the word for dates', () => {
  it('opens those of the network in its channel, in private, and says where', async () => {
    expect(textOf(await word('karen', 'forløb', CHANNEL))).toBe(da('cycle.elsewhere'));
    expect(last('karen')).toBe('Datoer i Nord\nDer ligger ingen datoer forude.');
    await word('karen', 'programme', CHANNEL);
    expect(datesRuns()).toHaveLength(1);
  });

  it('opens those of the only network that somebody looks after, wherever they write it', async () => {
    expect(await word('karen', 'forløb')).toEqual({});
    expect(last('karen')).toContain('Datoer i Nord');
  });

  it('asks which, where there are several', async () => {
    shop.chat.channels.set('syd', {
      name: 'syd',
      isPrivate: true,
      isShared: false,
      isArchived: false,
      members: ['karen', 'emily'],
    });
    const values = { name: 'Syd', leaders: ['emily'], facilitators: ['karen'], language: 'en' };
    await shop.does('karen', { kind: 'submitted', press: { word: 'network' }, values, channel: 'syd' });
    const { card } = await word('karen', 'forløb');
    expect(card?.actions.map(({ label }) => label)).toEqual(['Nord', 'Syd']);
    const [, second] = card?.actions ?? [];
    if (second?.kind !== 'press') throw new Error('no button');
    await shop.does('karen', { kind: 'pressed', press: second.press });
    expect(last('karen')).toContain('Datoer i Syd');
  });

  it('is not for leaders, nor for a channel without a network', async () => {
    expect(textOf(await word('mette', 'forløb', CHANNEL))).toBe(da('error.notAllowed'));
    expect(textOf(await word('mette', 'forløb'))).toBe(da('error.noDates'));
    expect(textOf(await word('karen', 'forløb', 'elsewhere'))).toBe(da('error.noNetworkHere'));
    expect(datesRuns()).toEqual([]);
  });

  it('is for the office too, which can change nothing', async () => {
    const { id } = await shop.person('emily');
    shop.db.$client
      .prepare('INSERT INTO memberships (network, space, person, role, status) VALUES (?, ?, ?, ?, ?)')
      .run(network, shop.space.id, id, 'office', 'active');
    await addMeeting();
    await word('emily', 'programme');
    expect(last('emily')).toContain('The meeting of Nord: Thursday 11 March at 13:00');
    expect(shop.chat.in('emily').at(-1)?.card.actions).toEqual([]);
    const [run] = datesRuns();
    const forged = { run: run?.id ?? '', type: 'dateCancelled', args: { id: `${run?.id}.1` } };
    expect(textOf(await shop.does('emily', { kind: 'pressed', press: forged }))).toBe(
      locale('en', 'error.notAllowed'),
    );
    expect(textOf(await word('emily', 'start'))).toBe(locale('en', 'error.notMember'));
  });
});

describe('a date of the network', () => {
  it('is added in a form, posted in the channel, and refused at the field that is wrong', async () => {
    await addMeeting();
    expect(last(CHANNEL)).toBe('Ny dato\nMødet i Nord er torsdag den 11. marts kl. 13.\nSted: Lokale 3');
    expect(last('karen')).toContain('Jeg slår det op i Nord.');
    const again = await fill('karen', await press(shop, 'karen', 'Tilføj en dato'), {
      day: '2027-03-11',
      time: '14:00',
    });
    expect(Object.keys(again.errors ?? {})).toEqual(['time']);
  });

  it('is moved after a yes, and everybody hears of it once', async () => {
    await addMeeting();
    await word('karen', 'forløb');
    const form = await press(shop, 'karen', 'Flyt');
    await fill('karen', form, { day: '2027-03-12' });
    expect(texts(shop, 'mette').join()).not.toContain('er flyttet');
    await press(shop, 'karen', 'Flyt den');
    const told =
      'Mødet i Nord er flyttet fra torsdag den 11. marts kl. 13 til fredag den 12. marts kl. 13.\nSted: Lokale 3';
    for (const place of ['mette', 'jonas', CHANNEL]) expect(last(place)).toBe(told);
    expect(texts(shop, 'mette').filter((text) => text.includes('er flyttet'))).toHaveLength(1);
  });

  it('is told of the morning before, and whoever can’t come says so to the group', async () => {
    await addMeeting();
    shop.clock.set('2027-03-10T08:30:00+01:00');
    await shop.runtime.sweep();
    expect(last('mette')).toContain('Mødet i Nord er i morgen kl. 13.');
    const form = await press(shop, 'mette', 'Meld afbud');
    expect(form.form?.preview && plainText(form.form.preview)).toBe(
      'Mette kan ikke komme til mødet i Nord torsdag den 11. marts kl. 13.',
    );
    await fill('mette', form);
    expect(last(CHANNEL)).toBe('Mette kan ikke komme til mødet i Nord torsdag den 11. marts kl. 13.');
    expect(last('karen')).toBe(last(CHANNEL));
    await press(shop, 'mette', 'Jeg kommer alligevel');
    expect(last(CHANNEL)).toBe('Mette kommer alligevel til mødet i Nord torsdag den 11. marts kl. 13.');
  });

  it('can be turned down with a word as well', async () => {
    expect(textOf(await word('mette', 'afbud'))).toBe(da('programme.coming.none'));
    await addMeeting();
    const { card } = await word('mette', 'afbud', CHANNEL);
    expect(card && plainText(card)).toBe(
      'Hvad kan du ikke komme til?\nMødet i Nord: torsdag den 11. marts kl. 13',
    );
    const [button] = card?.actions ?? [];
    if (button?.kind !== 'form') throw new Error('no button');
    await fill('mette', await shop.does('mette', { kind: 'formWanted', press: button.press }));
    expect(last(CHANNEL)).toContain('Mette kan ikke komme');
    expect(textOf(await word('karen', 'afbud'))).toBe(da('error.absentLeader'));
  });

  it('is nobody else’s to turn down', async () => {
    await addMeeting();
    const [run] = datesRuns();
    const wanted = { run: run?.id ?? '', type: 'absentTold', args: { id: `${run?.id}.1` } };
    for (const kind of ['formWanted', 'pressed'] as const)
      expect(textOf(await shop.does('emily', { kind, press: wanted }))).toBe(
        locale('en', 'error.notAllowed'),
      );
  });
});

describe('whoever has opened the dates', () => {
  it('is not asked about them at Home, and leaves them to the network when they go', async () => {
    await addMeeting();
    const { home } = await shop.does('karen', { kind: 'homeOpened' });
    expect(home && plainText(home)).not.toContain('Mødet i Nord');
    const { id } = await shop.person('karen');
    await shop.does('karen', {
      kind: 'submitted',
      press: { word: 'forget' },
      values: { confirm: 'glem' },
    });
    expect(await shop.store.people.find(WORKSPACE, 'karen')).toBeUndefined();
    expect(datesRuns()).toMatchObject([{ owner: id }]);
    expect(textOf(await word('mette', 'afbud'))).toContain('Mødet i Nord');
  });
});

const manage = (run: string, values: Record<string, string | string[]>) =>
  shop.does('karen', { kind: 'submitted', press: { run, type: 'membersChanged' }, values });

describe('dates whose first facilitator is another one’s by now', () => {
  it('keep clear of the days on which the network is closed', async () => {
    await addMeeting();
    const nord = { name: 'Nord', leaders: ['mette'], facilitators: ['jonas'], language: 'da' };
    await manage(network, { ...nord, closed: '15-16. april' });
    await word('karen', 'forløb', CHANNEL);
    const form = await press(shop, 'karen', 'Tilføj en dato');
    const refused = await fill('karen', form, { day: '2027-04-15', time: '13:00' });
    expect(Object.keys(refused.errors ?? {})).toEqual(['day']);
    await fill('karen', form, { day: '2027-04-14', time: '13:00' });
    expect(last('karen')).toContain('onsdag den 14. april kl. 13.');
  });
});

describe('meetings that come again (N3)', () => {
  it('are proposed, set after one yes, posted once, and read by whoever joins later', async () => {
    await word('karen', 'forløb', CHANNEL);
    const form = await press(shop, 'karen', 'Læg en række møder');
    await fill('karen', form, { day: '2027-03-11', time: '13:00', every: 'P2M', count: '3' });
    expect(texts(shop, CHANNEL).join()).not.toContain('11. marts');
    await press(shop, 'karen', 'Læg alle 3');
    const posts = texts(shop, CHANNEL).filter((text) => text.includes('kl. 13'));
    expect(posts).toEqual([
      'Nye datoer\nMøderne i Nord ligger nu fast:\nTorsdag den 11. marts kl. 13\nTorsdag den 13. maj kl. 13\nTorsdag den 8. juli kl. 13',
    ]);
    const nord = { name: 'Nord', facilitators: ['karen'], language: 'da' };
    await manage(network, { ...nord, leaders: ['mette', 'jonas', 'emily'] });
    await press(shop, 'emily', "Yes, I'm in");
    expect(last('emily')).toContain(
      'Already set in Nord:\nNord: meeting, Thursday 11 March at 13:00\nNord: meeting, Thursday 13 May at 13:00',
    );
    const { card } = await press(shop, 'emily', 'Add to my calendar');
    expect(card && plainText(card)).toContain('Thursday 8 July');
  });
});

describe('a joint meeting of two networks', () => {
  const syd = { name: 'Syd', leaders: ['emily'], language: 'en' };

  it('is still told to the other one when whoever has set it has left that', async () => {
    const members = ['karen', 'emily', 'jonas'];
    const facts = { name: 'syd', isPrivate: true, isShared: false, isArchived: false, members };
    shop.chat.channels.set('syd', facts);
    const values = { ...syd, facilitators: ['karen'] };
    await shop.does('karen', { kind: 'submitted', press: { word: 'network' }, values, channel: 'syd' });
    await press(shop, 'emily', "Yes, I'm in");
    await word('karen', 'forløb', CHANNEL);
    await fill('karen', await press(shop, 'karen', 'Fællesmøde'), { day: '2027-03-11', time: '13:00' });
    const other = await shop.store.networks.atChannel(shop.space.id, WORKSPACE, 'syd');
    await manage(other ?? '', { ...syd, facilitators: ['jonas'] });
    shop.chat.channels.set('syd', { ...facts, members: ['emily', 'jonas'] });
    await word('karen', 'forløb', CHANNEL);
    await fill('karen', await press(shop, 'karen', 'Flyt'), { day: '2027-03-12' });
    await press(shop, 'karen', 'Flyt den');
    expect(last('emily')).toContain('The joint meeting has moved');
    const { card } = await word('emily', 'absent');
    expect(card?.actions).toHaveLength(1);
  });

  it('is there for the guests too: they can say that they can’t come', async () => {
    const members = ['karen', 'emily'];
    const facts = { name: 'syd', isPrivate: true, isShared: false, isArchived: false, members };
    shop.chat.channels.set('syd', facts);
    const values = { name: 'Syd', leaders: ['emily'], facilitators: ['karen'], language: 'en' };
    await shop.does('karen', { kind: 'submitted', press: { word: 'network' }, values, channel: 'syd' });
    await press(shop, 'emily', "Yes, I'm in");
    await word('karen', 'forløb', CHANNEL);
    const form = await press(shop, 'karen', 'Fællesmøde');
    await fill('karen', form, { day: '2027-03-11', time: '13:00' });
    expect(last(CHANNEL)).toContain('Fællesmødet er torsdag den 11. marts kl. 13.');
    expect(last('syd')).toContain('The joint meeting is on Thursday 11 March at 13:00.');
    const { card } = await word('emily', 'absent');
    const [button] = card?.actions ?? [];
    if (button?.kind !== 'form') throw new Error('no button');
    await fill('emily', await shop.does('emily', { kind: 'formWanted', press: button.press }));
    expect(last('syd')).toBe("Emily can't come to the joint meeting on Thursday 11 March at 13:00.");
    expect(texts(shop, CHANNEL).join()).not.toContain('Emily');
  });
});

describe('a date in people’s own calendars (peers.md 7)', () => {
  const fileFrom = ({ files = [] }: Reply) => files.map(({ text }) => text).join();

  it('is taken in with a press, moved by a later version, and taken out again', async () => {
    await addMeeting();
    const added = fileFrom(await press(shop, 'karen', 'Læg i min kalender'));
    expect(added).toMatch(/SEQUENCE:0/);
    await word('karen', 'forløb');
    await fill('karen', await press(shop, 'karen', 'Flyt'), { day: '2027-03-12' });
    await press(shop, 'karen', 'Flyt den');
    const moved = fileFrom(await press(shop, 'mette', 'Læg i min kalender'));
    expect(moved).toMatch(/SEQUENCE:1/);
    const uid = (file: string) => /UID:(.*)/.exec(file)?.[1];
    expect(uid(moved)).toBe(uid(added));
    await word('karen', 'forløb');
    await fill('karen', await press(shop, 'karen', 'Aflys'));
    expect(fileFrom(await press(shop, 'mette', 'Fjern fra min kalender'))).toMatch(/METHOD:CANCEL/);
  });

  it('stands on the Home of everybody who is asked to come', async () => {
    await addMeeting();
    const { home } = await shop.does('mette', { kind: 'homeOpened' });
    expect(home && plainText(home)).toContain('torsdag den 11. marts kl. 13');
  });
});

it('a look-back at a meeting goes where the meeting goes, and its leader is told (domain.md §8, phase 2)', async () => {
  await addMeeting();
  await press(shop, 'mette', 'Begynd');
  await say(shop, 'mette', 'Vores møder trækker ud.');
  await press(shop, 'mette', 'Videre til planen');
  await say(shop, 'mette', 'Vi begynder med en runde.');
  await press(shop, 'mette', 'Spring resten over');
  await press(shop, 'mette', 'På mødet torsdag den 11. marts');
  await word('karen', 'forløb');
  await fill('karen', await press(shop, 'karen', 'Flyt'), { day: '2027-03-18' });
  await press(shop, 'karen', 'Flyt den');
  expect(texts(shop, 'mette').join('\n')).toContain(
    'Mødet er flyttet, så vi kigger tilbage torsdag den 18. marts i stedet for torsdag den 11. marts.',
  );
  shop.clock.set('2027-03-18T08:30:00+01:00');
  await shop.runtime.sweep();
  expect(last('mette')).toContain('Vi begynder med en runde.');
});

it('whoever says that they can’t come has been heard from: their cycle does not take them to be silent', async () => {
  await addMeeting();
  await press(shop, 'mette', 'Begynd');
  const unanswered = () => {
    const rows = shop.db.$client.prepare("SELECT state FROM runs WHERE flow = 'cycle'").all();
    return (rows as { state: string }[]).map(({ state }) => JSON.parse(state).unanswered);
  };
  shop.clock.set('2027-03-02T08:30:00+01:00');
  await shop.runtime.sweep();
  expect(unanswered()).toEqual([1]);
  const { card } = await word('mette', 'afbud');
  const [button] = card?.actions ?? [];
  if (button?.kind !== 'form') throw new Error('no button');
  await fill('mette', await shop.does('mette', { kind: 'formWanted', press: button.press }));
  expect(unanswered()).toEqual([undefined]);
});
