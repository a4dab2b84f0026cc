import { beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, plainText } from '../../src/core/card.ts';
import type { Reply } from '../../src/core/chat.ts';
import type { Press } from '../../src/core/press.ts';
import { canaries } from '../support/canaries.ts';
import { dump } from '../support/ledger.ts';
import { said } from '../support/said.ts';
import { watched } from '../support/watched.ts';
import { CHANNEL, openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press } from '../support/workshop-people.ts';

/** Karen facilitates; Anne, Bent and Carl are leaders; Olga is the office, in no channel; Dan belongs to nothing. */
const LEADERS = ['anne', 'bent', 'carl'];
const EVERYBODY = ['karen', ...LEADERS, 'olga', 'dan'];

let shop: Workshop;
let words: ReturnType<typeof canaries>;
let seen: ReturnType<typeof watched>;
beforeEach(async () => {
  shop = await openWorkshop();
  words = canaries();
  seen = watched(shop, words);
  return () => shop.close();
});

const button = (key: string) => said('da', `harvest.button.${key}` as 'harvest.button.give');

async function presses(who: string, key: string): Promise<Reply> {
  const reply = await press(shop, who, button(key));
  seen.see(who, reply);
  return reply;
}

/** Each leader lays something into the harvest; Karen is about to put a release of the first two together. */
async function gathered(): Promise<void> {
  for (const account of EVERYBODY)
    shop.chat.profiles.set(account, {
      name: account.toUpperCase(),
      language: 'da',
      zone: 'Europe/Copenhagen',
    });
  shop.chat.channels.get(CHANNEL)?.members.splice(0, 99, 'karen', ...LEADERS);
  await foundNetwork(shop, LEADERS);
  await seen.send('karen', await seen.does('karen', { kind: 'word', text: 'netværk', channel: CHANNEL }), {
    office: ['olga'],
  });
  await press(shop, 'olga', 'Ja, jeg er med');
  for (const who of LEADERS) {
    await seen.does(who, { kind: 'word', text: 'høst', channel: CHANNEL });
    await seen.send(who, await presses(who, 'give'), { kind: 'problem', text: words.at(`given.${who}`) });
  }
  await seen.does('karen', { kind: 'word', text: 'høst', channel: CHANNEL });
}

const draft = async (key: 'draft' | 'redraft') =>
  seen.send('karen', await presses('karen', key), {
    numbers: '1, 2',
    title: words.at('title'),
    recipients: words.at('recipients'),
    intro: words.at('intro'),
  });

async function approvedBy(...people: string[]): Promise<void> {
  await draft('draft');
  await presses('karen', 'send');
  for (const who of people) await presses(who, 'approve');
}

async function released(): Promise<void> {
  await gathered();
  await approvedBy(...LEADERS);
  await presses('karen', 'release');
}

async function everybodyLooksEverywhere(): Promise<void> {
  const all = shop.chat.messages.flatMap(({ card }) => buttonsOf(card).map((one) => one.press));
  const pressed = [...new Set(all.map((one) => JSON.stringify(one)))].map((one) => JSON.parse(one) as Press);
  for (const who of EVERYBODY) {
    await seen.does(who, { kind: 'homeOpened' });
    for (const text of ['hjem', 'høst', 'eksport']) await seen.does(who, { kind: 'word', text });
    for (const one of pressed) {
      const isFile = 'word' in one && one.word === 'harvest';
      await seen.does(who, { kind: isFile ? 'pressed' : 'formWanted', press: one, channel: CHANNEL });
    }
  }
}

const GIVEN = LEADERS.map((who) => `given.${who}`);
const OUT = ['given.anne', 'given.bent', 'intro', 'recipients', 'title'];

const files = (): Promise<Reply> => presses('karen', 'files');
const textOf = ({ files: all = [] }: Reply) => all.find(({ type }) => type === 'text/markdown')?.text ?? '';

describe('the word for the harvest', () => {
  it('is for those who are in the network, wherever they write it', async () => {
    await gathered();
    expect((await seen.does('anne', { kind: 'word', text: 'høst' })).card).toBeUndefined();
    expect(
      plainText((await seen.does('olga', { kind: 'word', text: 'høst' })).card ?? { body: [], actions: [] }),
    ).toBe(said('da', 'error.harvest.noNetwork'));
    const elsewhere = await seen.does('dan', { kind: 'word', text: 'harvest', channel: CHANNEL });
    expect(elsewhere.card && plainText(elsewhere.card)).toBe(said('da', 'error.notAllowed'));
    const runs = shop.db.$client.prepare("SELECT count(*) FROM runs WHERE flow = 'harvest'").pluck().get();
    expect(runs).toBe(1);
  });
});

describe('a harvest with words of their own in every field', () => {
  it('shows what was given to the network, and a draft to whoever puts it together', async () => {
    await gathered();
    await draft('draft');
    await everybodyLooksEverywhere();
    expect(seen.sees(CHANNEL)).toEqual(GIVEN);
    expect(seen.sees('karen')).toEqual([...GIVEN, 'intro', 'recipients', 'title']);
    for (const who of LEADERS) expect(seen.sees(who), who).toEqual([`given.${who}`]);
    for (const who of ['olga', 'dan']) expect(seen.sees(who), who).toEqual([]);
  }, 30_000);

  it('shows the whole to everybody who is asked, and why one said no to nobody but whoever puts it together', async () => {
    await gathered();
    await approvedBy('anne');
    await seen.send('bent', await presses('bent', 'object'), { reason: words.at('reason') });
    await everybodyLooksEverywhere();
    expect(seen.sees(CHANNEL)).toEqual(GIVEN);
    expect(seen.sees('karen')).toContain('reason');
    expect(seen.sees('anne')).toEqual(OUT);
    expect(seen.sees('carl')).toEqual([...GIVEN, 'intro', 'recipients', 'title']);
    expect(seen.sees('bent')).toEqual([...OUT, 'reason'].toSorted());
    for (const who of ['olga', 'dan']) expect(seen.sees(who), who).toEqual([]);
  }, 30_000);

  it('lets out what was released, and nothing else: to the channel, and as a file', async () => {
    await released();
    expect(seen.sees(CHANNEL)).toEqual([...GIVEN, 'intro', 'recipients', 'title']);
    const markdown = textOf(await files());
    expect(words.in(markdown).toSorted()).toEqual(OUT);
    for (const name of EVERYBODY) expect(markdown).not.toContain(name.toUpperCase());
    const post = shop.chat.in(CHANNEL).at(-1)?.card;
    expect(words.in(post ? plainText(post) : '').toSorted()).toEqual(OUT);
  }, 30_000);

  it('makes no file of what is not released, or no more, and for nobody else', async () => {
    await gathered();
    await approvedBy(...LEADERS);
    const all = shop.db.$client.prepare("SELECT state, network FROM runs WHERE flow = 'harvest'").get() as {
      state: string;
      network: string;
    };
    const release = String((JSON.parse(all.state) as { releases: { id: number }[] }).releases[0]?.id);
    const asked: Press = { word: 'harvest', args: { network: all.network, release } };
    const before = await seen.does('karen', { kind: 'pressed', press: asked });
    expect(before.files).toBeUndefined();
    await presses('karen', 'release');
    expect((await seen.does('karen', { kind: 'pressed', press: asked })).files?.length).toBeGreaterThan(0);
    for (const who of ['anne', 'olga', 'dan'])
      expect((await seen.does(who, { kind: 'pressed', press: asked })).files, who).toBeUndefined();
    await presses('karen', 'withdraw');
    expect((await seen.does('karen', { kind: 'pressed', press: asked })).files).toBeUndefined();
    expect(
      words.in(
        shop.chat
          .in(CHANNEL)
          .map(({ card }) => plainText(card))
          .join(),
      ),
    ).toEqual(GIVEN);
  }, 30_000);

  it('keeps every one of them sealed in the database and out of the log', async () => {
    await released();
    const holds = (row: unknown) =>
      Object.values(row as Record<string, unknown>).some(
        (column) => words.in(Buffer.isBuffer(column) ? column.toString('latin1') : String(column)).length > 0,
      );
    for (const [table, rows] of Object.entries(dump(shop.db))) expect(rows.filter(holds), table).toEqual([]);
    expect(words.in(shop.lines.join(''))).toEqual([]);
  }, 30_000);

  it('gives each in an export what they have written, and nothing of the others', async () => {
    await released();
    const exported = async (who: string) => {
      const { files: all = [] } = await shop.does(who, { kind: 'word', text: 'eksport' });
      return all.map((file) => [...new Set(words.in(file.text))].toSorted());
    };
    for (const who of LEADERS) expect(await exported(who), who).toEqual([[`given.${who}`], [`given.${who}`]]);
    const drafted = ['intro', 'recipients', 'title'];
    expect(await exported('karen')).toEqual([drafted, drafted]);
  }, 30_000);

  it('loses what somebody leaves out who has left the network since', async () => {
    await released();
    const form = await seen.does('karen', { kind: 'word', text: 'netværk', channel: CHANNEL });
    shop.chat.channels.get(CHANNEL)?.members.splice(0, 99, 'karen', 'bent', 'carl');
    await seen.send('karen', form, { leaders: ['bent', 'carl'] });
    await presses('anne', 'leaveOut');
    expect(words.in(textOf(await files()))).not.toContain('given.anne');
    const post = shop.chat.in(CHANNEL).at(-1)?.card;
    expect(words.in(post ? plainText(post) : '').toSorted()).toEqual(
      OUT.filter((one) => one !== 'given.anne'),
    );
  }, 30_000);

  it('loses what somebody gave who is forgotten, out of what was released too', async () => {
    await released();
    // whoever stays in a channel as a stranger keeps it from being posted to: she leaves it, too
    const inChannel = shop.chat.channels.get(CHANNEL)?.members;
    inChannel?.splice(inChannel.indexOf('anne'), 1);
    await seen.send('anne', await seen.does('anne', { kind: 'word', text: 'glem' }), { confirm: 'glem' });
    const stands = words.in(
      shop.chat
        .in(CHANNEL)
        .map(({ card }) => plainText(card))
        .join(),
    );
    expect(stands).not.toContain('given.anne');
    expect(stands).toContain('given.bent');
    expect(words.in(textOf(await files()))).not.toContain('given.anne');
    inChannel?.splice(inChannel.indexOf('karen'), 1);
    await seen.send('karen', await seen.does('karen', { kind: 'word', text: 'glem' }), { confirm: 'glem' });
    const left = words.in(
      shop.chat
        .in(CHANNEL)
        .map(({ card }) => plainText(card))
        .join(),
    );
    expect([...new Set(left)].toSorted(), 'the harvest stays').toEqual(['given.bent', 'given.carl']);
  }, 30_000);
});
