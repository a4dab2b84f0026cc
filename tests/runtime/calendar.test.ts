import { beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, type Card, plainText } from '../../src/core/card.ts';
import type { Language, Reply } from '../../src/core/chat.ts';
import type { Projection } from '../../src/core/flow.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import { change, commitOf, dump } from '../support/ledger.ts';
import { said } from '../support/said.ts';
import { meeting } from '../support/toy-talk.ts';
import { CHANNEL, openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork } from '../support/workshop-people.ts';

let shop: Workshop;
let network: string;
beforeEach(async () => {
  shop = await openWorkshop({ publicUrl: 'https://laerke.example.org' });
  network = await foundNetwork(shop, ['mette', 'jonas', 'emily']);
  return () => shop.close();
});

const idOf = async (account: string) => (await shop.person(account)).id;
let runs = 0;
/** These meetings are arranged by a conversation of nobody's who is here. */
async function arranged(...meetings: [id: string, Partial<Omit<MeetingView, 'run'>>][]) {
  runs += 1;
  const projections = meetings.map((one): Projection => ({ table: 'meeting', ...meeting(...one) }));
  const run = { id: `arranger-${runs}`, space: shop.space.id, owner: 'nobody', flow: 'talk' };
  const commit = commitOf(`arranged-${runs}`, change({ run, projections }));
  await shop.store.ledger.commit({ ...commit, space: shop.space.id });
}
const talkOf = async (...accounts: string[]) => ({
  kind: 'mentor' as const,
  people: await Promise.all(accounts.map(idOf)),
});

const presses = (account: string, args?: Record<string, string>): Promise<Reply> =>
  shop.does(account, { kind: 'pressed', press: { word: 'calendar', ...(args && { args }) } });
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const cardOf = (reply: Reply): Card => {
  const card = reply.card ?? reply.pressed;
  if (!card) throw new Error('there is no card');
  return card;
};
const labels = (card: Card) => buttonsOf(card).map(({ label }) => label);

describe('a meeting', () => {
  it('is given as a file to whoever is asked to come, in their language', async () => {
    await arranged(['m1', { ...(await talkOf('mette', 'emily')), place: 'Rådhuset; stuen' }]);
    const titles: [string, Language, string][] = [
      ['mette', 'da', 'Samtale med Emily'],
      ['emily', 'en', 'Talk with Mette'],
    ];
    for (const [account, language, title] of titles) {
      const { files, card } = await presses(account, { meeting: 'm1' });
      expect(files).toMatchObject([{ name: `${title}.ics`, type: 'text/calendar' }]);
      const lines = linesOf(files?.[0]?.text ?? '');
      expect(lines).toContain(`SUMMARY:${title}`);
      expect(lines).toContain('LOCATION:Rådhuset\\; stuen');
      expect(lines).toContain('DTSTART:20270308T090000Z');
      expect(card && plainText(card)).toBe(said(language, 'calendar.file'));
    }
  });

  it('that was called off is given as the file that takes it out of the calendar', async () => {
    await arranged(['m1', { networks: [network], status: 'cancelled', sequence: 4 }]);
    const { files, card } = await presses('mette', { meeting: 'm1' });
    const lines = linesOf(files?.[0]?.text ?? '');
    for (const line of ['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:4', 'UID:m1@test.laerke'])
      expect(lines).toContain(line);
    expect(card && plainText(card)).toBe(said('da', 'calendar.file.cancelled'));
  });

  it('is nobody else’s to have, and neither is one that there isn’t', async () => {
    await arranged(['m1', await talkOf('jonas', 'karen')]);
    for (const id of ['m1', 'm2']) {
      const { files, card } = await presses('mette', { meeting: id });
      expect(files).toBeUndefined();
      expect(card && plainText(card)).toBe(said('da', 'error.meetingGone'));
    }
    expect((await presses('karen', { meeting: 'm1' })).files).toHaveLength(1);
  });

  it('with somebody who is gone names nobody', async () => {
    await arranged(['m1', await talkOf('mette', 'jonas')]);
    await shop.does('jonas', { kind: 'submitted', press: { word: 'forget' }, values: { confirm: 'glem' } });
    const { files } = await presses('mette', { meeting: 'm1' });
    const text = linesOf(files?.[0]?.text ?? '').join('\n');
    expect(text).toContain(said('da', 'meeting.somebody').replace(',', '\\,'));
    expect(text).not.toContain('Jonas');
  });

  it('has a file name that every computer takes', async () => {
    await arranged(['m1', { networks: [network], kind: 'day1', module: 2 }]);
    const { files } = await presses('mette', { meeting: 'm1' });
    expect(files?.[0]?.name).toBe('Modul 2 dag 1.ics');
  });
});

describe('the word', () => {
  it.each([
    ['mette', 'kalender'],
    ['emily', 'calendar'],
    ['karen', 'Kalender'],
  ])('is for everybody (%s: %s)', async (account, word) => {
    const language = account === 'emily' ? 'en' : 'da';
    const reply = await shop.does(account, { kind: 'word', text: word, channel: CHANNEL });
    expect(plainText(cardOf(reply))).toContain(said(language, 'calendar.none'));
  });

  it('shows what is ahead, with where it is, each to be taken into a calendar', async () => {
    const past = { networks: [network], day: '2027-02-01' };
    const ahead = { networks: [network], day: '2027-03-20', place: 'Musikhuset' };
    await arranged(
      ['past', past],
      ['held', { ...ahead, status: 'held' }],
      ['off', { ...ahead, status: 'cancelled' }],
    );
    await arranged(['m1', ahead], ['m2', await talkOf('mette', 'karen')]);
    const card = cardOf(await shop.does('mette', { kind: 'word', text: 'kalender' }));
    expect(card.body.slice(0, 2)).toEqual([
      { type: 'text', text: 'Samtale med Karen, mandag den 8. marts kl. 10' },
      { type: 'text', text: 'Nord: møde, lørdag den 20. marts kl. 10, Musikhuset' },
    ]);
    expect(labels(card).slice(0, 2)).toEqual([
      'Samtale med Karen, mandag den 8. marts kl. 10',
      'Nord: møde, lørdag den 20. marts kl. 10',
    ]);
    const [first] = buttonsOf(card);
    if (!first) throw new Error('there is no button');
    const reply = await shop.does('mette', { kind: 'pressed', press: first.press });
    expect(reply.files?.[0]?.name).toBe('Samtale med Karen.ics');
    expect(reply.pressed, 'the list is there for the next one').toEqual(card);
  });

  it('shows what goes on right now, and not what has just ended', async () => {
    await arranged(['m1', { networks: [network], day: '2027-03-01', time: '11:30' }]);
    const shown = async () => plainText(cardOf(await shop.does('mette', { kind: 'word', text: 'kalender' })));
    expect(await shown()).toContain('Nord: møde');
    shop.clock.advance(30 * 60_000);
    expect(await shown()).toContain(said('da', 'calendar.none'));
  });

  it('shows ten at most', async () => {
    const meetings = Array.from({ length: 12 }, (_, index): [string, Partial<Omit<MeetingView, 'run'>>] => [
      `m${index}`,
      { networks: [network], day: `2027-03-${10 + index}` },
    ]);
    await arranged(...meetings);
    const card = cardOf(await shop.does('mette', { kind: 'word', text: 'kalender' }));
    expect(plainText(card).match(/Nord: møde/g)).toHaveLength(10);
    expect(card.actions.map((one) => (one.kind === 'menu' ? one.options.length : one.label))).toEqual([
      5,
      5,
      said('da', 'calendar.button.feedOn'),
    ]);
  });
});

describe('the address of a calendar', () => {
  const ADDRESS = /^https:\/\/laerke\.example\.org\/calendar\/([A-Za-z0-9_-]{43})\.ics$/m;
  const tokenIn = (reply: Reply) => ADDRESS.exec(plainText(cardOf(reply)))?.[1];
  const typed = (account = 'mette') => shop.does(account, { kind: 'word', text: 'kalender' });
  const feed = (token = '') => shop.runtime.feed(token);

  it('is nobody’s before they ask for one, and then shown again as often as they like', async () => {
    await arranged(['m1', { networks: [network] }]);
    expect(tokenIn(await typed())).toBeUndefined();
    expect(dump(shop.db).feeds).toEqual([]);
    const token = tokenIn(await presses('mette', { feed: 'on' }));
    expect(token).toBeDefined();
    expect(tokenIn(await typed())).toBe(token);
    expect(tokenIn(await presses('mette', { feed: 'on' })), 'pressed twice').toBe(token);
    expect(await feed(token)).toContain('UID:m1@test.laerke');
  });

  it('stops at once where a new one is taken, or it is turned off', async () => {
    const first = tokenIn(await presses('mette', { feed: 'on' }));
    const second = tokenIn(await presses('mette', { feed: 'new' }));
    expect(second).not.toBe(first);
    expect(await feed(first)).toBeUndefined();
    expect(await feed(second)).toContain('BEGIN:VCALENDAR');
    const off = await presses('mette', { feed: 'off' });
    expect(labels(cardOf(off))).toEqual([said('da', 'calendar.button.feedOn')]);
    expect(await feed(second)).toBeUndefined();
    const third = tokenIn(await presses('mette', { feed: 'on' }));
    expect([first, second]).not.toContain(third);
  });

  it('is one, if it is asked for twice at the same moment', async () => {
    const source = { workspace: { platform: 'web', id: 'local' } as const, account: 'mette' };
    const press = { word: 'calendar', args: { feed: 'new' } };
    const replies = await Promise.all(
      ['a', 'b'].map((id) =>
        shop.runtime.receive({ ...source, id, at: shop.clock.now(), kind: 'pressed', press }),
      ),
    );
    const tokens = new Set(replies.map(tokenIn));
    expect(tokens.size).toBe(1);
    expect(await feed([...tokens][0])).toBeDefined();
  });

  it('gives each their own meetings, those of the last three months and all ahead', async () => {
    await arranged(
      ['long ago', { networks: [network], day: '2026-11-20' }],
      ['of late', { networks: [network], day: '2026-12-20', status: 'held' }],
      ['off', { networks: [network], day: '2027-04-01', status: 'cancelled', sequence: 1 }],
      ['far ahead', { networks: [network], day: '2029-01-01' }],
    );
    await arranged(['talk', await talkOf('mette', 'karen')]);
    const uids = async (account: string) => {
      const text = (await feed(tokenIn(await presses(account, { feed: 'on' })))) ?? '';
      return linesOf(text).flatMap((line) => /^UID:(.*)@/.exec(line)?.[1] ?? []);
    };
    expect(await uids('mette')).toEqual(['of late', 'talk', 'off', 'far ahead']);
    expect(await uids('jonas')).toEqual(['of late', 'off', 'far ahead']);
    const text = await feed(tokenIn(await typed()));
    expect(text?.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  });

  it('lies in the database neither open nor as it is in the address, and stands in no log', async () => {
    const token = tokenIn(await presses('mette', { feed: 'on' })) ?? '';
    await feed(token);
    await feed('x'.repeat(43));
    const bytes = shop.db.$client.serialize();
    expect(bytes.includes(token)).toBe(false);
    expect(bytes.includes(Buffer.from(token, 'base64url'))).toBe(false);
    expect(shop.lines.join('')).not.toContain(token);
  });

  it('ends with whoever it was of, from the moment on at which they ask to be forgotten', async () => {
    await arranged(['m1', { networks: [network] }]);
    const token = tokenIn(await presses('mette', { feed: 'on' }));
    await shop.store.people.leave(shop.space.id, await idOf('mette'));
    expect(await feed(token)).toBeUndefined();
    await shop.does('mette', { kind: 'submitted', press: { word: 'forget' }, values: { confirm: 'glem' } });
    expect(dump(shop.db).feeds).toEqual([]);
    expect(await feed(token)).toBeUndefined();
  });

  it('opens for nobody whom a stolen row is moved to', async () => {
    await presses('mette', { feed: 'on' });
    shop.db.$client.prepare('UPDATE feeds SET person = ?').run(await idOf('jonas'));
    expect(tokenIn(await typed('jonas'))).toBeUndefined();
  });

  it('is given to nobody where nobody could reach it', async () => {
    await shop.close();
    shop = await openWorkshop();
    for (const reply of [await typed(), await presses('mette', { feed: 'on' })])
      expect(labels(cardOf(reply))).toEqual([]);
    expect(dump(shop.db).feeds).toEqual([]);
  });
});
