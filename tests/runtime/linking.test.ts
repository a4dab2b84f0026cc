import { beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/chat.ts';
import { HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import { createRuntime } from '../../src/runtime/index.ts';
import { dump } from '../support/ledger.ts';
import { said } from '../support/said.ts';
import { openWorkshop, TEAMS, TEAMS_CHANNEL, WORKSPACE, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop({ both: true });
  await foundNetwork(shop, ['mette', 'jonas']);
  return () => shop.close();
});

const word = (account: string, text: string) => shop.does(account, { kind: 'word', text });
const textOf = ({ card }: Reply) => card?.body.map((block) => ('text' in block ? block.text : '')).join('\n');
const DONE = said('da', 'link.done');

/** What the card says is to be written in the other account. */
async function codeFor(account: string): Promise<string> {
  const { card } = await word(account, 'forbind');
  const typed = card?.body.find(({ type }) => type === 'heading');
  if (typed?.type !== 'heading') throw new Error('there is no code');
  return typed.text;
}
async function begins(account: string) {
  await press(shop, account, 'Begynd');
  await say(shop, account, 'Møderne trækker ud');
}
const isOne = async (one: string, other: string) =>
  (await shop.person(one)).id === (await shop.person(other)).id;

describe('a code that is written in the other account', () => {
  it('makes the two one person, who goes on there and hears from Lærke where they were last', async () => {
    await begins('mette');
    const { id } = await shop.person('mette');
    const code = await codeFor('mette');
    expect(code).toMatch(/^forbind \d{4}-\d{4}-\d{4}$/);
    expect(textOf(await say(shop, 'mette@teams', code))).toBe(DONE);
    expect((await shop.person('mette@teams')).id).toBe(id);
    await say(shop, 'mette@teams', 'Vi går fra dem uden at have besluttet noget');
    const answers = await shop.store.runs.open(shop.space.id, id, 'cycle');
    expect(await shop.store.runs.answers(shop.space.id, answers[0]?.id ?? '')).toHaveLength(2);
    expect(texts(shop, 'mette@teams')).not.toEqual([]);
    await say(shop, 'mette', 'start');
    expect(await shop.store.people.addressOf(shop.space.id, id)).toMatchObject({ account: 'mette' });
    await say(shop, 'mette@teams', 'start');
    expect(await shop.store.people.addressOf(shop.space.id, id)).toMatchObject({ account: 'mette@teams' });
  });

  it.each([
    ['forbind', (code: string) => code],
    ['link', (code: string) => code.replace('forbind', 'LINK')],
    ['without hyphens', (code: string) => code.replaceAll('-', '')],
    ['with spaces', (code: string) => ` ${code.replaceAll('-', ' ')} `],
    ['as a command', (code: string) => `/laerke ${code}`],
  ])('may be written in other ways: %s', async (_, asTyped) => {
    expect(textOf(await word('mette@teams', asTyped(await codeFor('mette'))))).toBe(DONE);
  });

  it('may be from the account that has nothing yet: whoever has something stays who they are', async () => {
    await begins('mette');
    const { id } = await shop.person('mette');
    expect(textOf(await say(shop, 'mette', await codeFor('mette@teams')))).toBe(DONE);
    expect(await isOne('mette', 'mette@teams')).toBe(true);
    expect((await shop.person('mette@teams')).id).toBe(id);
  });

  it('is an answer to no question', async () => {
    await begins('mette');
    const code = await codeFor('mette@teams');
    const before = shop.db.$client.prepare('SELECT count(*) FROM answers').pluck().get();
    await say(shop, 'mette', code);
    await say(shop, 'mette', `${code}5`);
    expect(shop.db.$client.prepare('SELECT count(*) FROM answers').pluck().get()).toBe(before);
  });

  it('says the same again when it is redelivered', async () => {
    const text = await codeFor('mette');
    for (const _ of [1, 2])
      expect(textOf(await shop.does('mette@teams', { kind: 'word', text, id: 'once' }))).toBe(DONE);
  });

  it('keeps the rights that either had', async () => {
    expect(textOf(await word('karen@teams', await codeFor('karen')))).toBe(DONE);
    expect(await shop.store.people.grantsOf(shop.space.id, (await shop.person('karen@teams')).id)).toContain(
      'administrator',
    );
  });
});

describe('a code is refused', () => {
  const refused = async (account: string, code: string, key: Parameters<typeof said>[1]) => {
    const before = shop.db.$client.prepare('SELECT account, person FROM accounts').all();
    expect(textOf(await word(account, code))).toBe(said('da', key));
    expect(shop.db.$client.prepare('SELECT account, person FROM accounts').all()).toEqual(before);
  };

  beforeEach(async () => {
    for (const account of ['jonas@teams', 'mette@teams']) await word(account, 'hjælp');
  });

  it('when a quarter of an hour is over, and not before', async () => {
    const [early, late] = [await codeFor('jonas'), await codeFor('mette')];
    shop.clock.advance(15 * MINUTE - SECOND);
    expect(textOf(await word('jonas@teams', early))).toBe(DONE);
    shop.clock.advance(SECOND);
    await refused('mette@teams', late, 'error.link.wrong');
  });

  it('the second time, by somebody else', async () => {
    const code = await codeFor('mette');
    await word('mette@teams', code);
    await refused('jonas@teams', code, 'error.link.wrong');
  });

  it('once there is a newer one', async () => {
    const [first, second] = [await codeFor('mette'), await codeFor('mette')];
    await refused('mette@teams', first, 'error.link.wrong');
    expect(textOf(await word('mette@teams', second))).toBe(DONE);
  });

  it('of all who enter it at the same moment but one', async () => {
    const text = await codeFor('mette');
    const replies = await Promise.all(
      ['mette@teams', 'jonas@teams'].map((account) => shop.does(account, { kind: 'word', text })),
    );
    expect(replies.map(textOf).toSorted()).toEqual([said('da', 'error.link.wrong'), DONE].toSorted());
    const { id } = await shop.person('mette');
    expect(await shop.store.people.accountsOf(shop.space.id, id)).toHaveLength(2);
  });

  it('right or wrong, for an hour after five wrong ones, whoever restarts', async () => {
    const wrong = ['forbind 0000-0000-0000', 'forbind 0000-0000-0001'];
    for (const _ of [1, 2]) for (const code of wrong) await refused('mette@teams', code, 'error.link.wrong');
    await refused('mette@teams', 'forbind 0000-0000-0002', 'error.link.wrong');
    await refused('mette@teams', await codeFor('mette'), 'error.link.tooMany');
    const restarted = createRuntime(shop.parts);
    const source = { id: 'again', workspace: TEAMS, account: 'mette@teams', at: shop.clock.now() };
    const reply = await restarted.receive({ ...source, kind: 'word', text: await codeFor('mette') });
    expect(textOf(reply)).toBe(said('da', 'error.link.tooMany'));
    await restarted.close();
    expect(textOf(await word('jonas@teams', await codeFor('jonas'))), 'others may').toBe(DONE);
    shop.clock.advance(HOUR);
    expect(textOf(await word('mette@teams', await codeFor('mette')))).toBe(DONE);
  });

  it('with a digit too few, which costs no try', async () => {
    const code = await codeFor('mette');
    for (let tries = 6; tries > 0; tries -= 1)
      await refused('mette@teams', code.slice(0, -1), 'error.link.digits');
    expect(textOf(await word('mette@teams', code))).toBe(DONE);
  });

  it('in the account that it is from, and in a colleague’s beside it', async () => {
    const code = await codeFor('mette');
    for (const account of ['mette', 'jonas']) await refused(account, code, 'error.link.here');
  });

  it('when both have something of their own: nothing that was typed is lost', async () => {
    await begins('mette');
    await foundIn(TEAMS_CHANNEL, 'emily@teams');
    const code = await codeFor('mette');
    await refused('karen@teams', code, 'error.link.both');
    await refused('mette', await codeFor('karen@teams'), 'error.link.both');
  });

  it('when whoever got it has asked to be forgotten', async () => {
    const code = await codeFor('mette');
    const press = { word: 'forget' };
    await shop.does('mette', { kind: 'submitted', press, values: { confirm: said('da', 'forget.word') } });
    await refused('mette@teams', code, 'error.link.wrong');
  });

  it('in another space', async () => {
    shop.db.$client.prepare("INSERT INTO spaces VALUES ('elsewhere', 'da', 'Europe/Copenhagen')").run();
    const workspace = { platform: 'teams', id: 'other' } as const;
    await shop.store.installations.save({ workspace, space: 'elsewhere' });
    const text = await codeFor('mette');
    const source = { id: 'theirs', workspace, account: 'ole@teams', at: shop.clock.now() };
    shop.teams.profiles.set('ole@teams', { name: 'Ole' });
    const reply = await shop.runtime.receive({ ...source, kind: 'word', text });
    expect(textOf(reply)).toBe(said('da', 'error.link.wrong'));
    expect(textOf(await word('mette@teams', text)), 'it is as good as it was').toBe(DONE);
  });
});

/** Karen's other account sets up a network of its own in Teams. */
async function foundIn(channel: string, ...leaders: string[]) {
  await shop.store.people.grant(shop.space.id, (await shop.person('karen@teams')).id, 'facilitator');
  const values = { name: 'Syd', leaders, facilitators: ['karen@teams'], language: 'da' };
  await shop.does('karen@teams', { kind: 'submitted', press: { word: 'network' }, values, channel });
}

describe('whoever was in a network under the other account', () => {
  it('is in it once, and is asked anew when they have not answered', async () => {
    await begins('mette');
    await foundIn(TEAMS_CHANNEL, 'mette@teams', 'jonas@teams');
    await word('mette@teams', await codeFor('mette'));
    const { id } = await shop.person('mette');
    const [syd] = await shop.store.networks.invitationsTo(shop.space.id, id);
    expect(syd?.members.filter(({ person }) => person.id === id)).toHaveLength(1);
    expect(syd?.members).toHaveLength(3);
    const [old, fresh] = shop.teams.in('mette@teams').slice(-2);
    expect(old?.card).toMatchObject({ closed: true, actions: [] });
    expect(fresh?.card.closed).toBeUndefined();
    await press(shop, 'mette@teams', 'Ja, jeg er med');
    const networks = await shop.store.networks.ofPerson(shop.space.id, id);
    expect(networks.map(({ name }) => name)).toEqual(['Nord', 'Syd']);
  });

  it('stays in it when they had said yes, and may write in its channel', async () => {
    await begins('mette');
    await foundIn(TEAMS_CHANNEL, 'mette@teams', 'jonas@teams');
    await press(shop, 'mette@teams', 'Ja, jeg er med');
    const [syd] = await shop.store.networks.ofPerson(shop.space.id, (await shop.person('mette@teams')).id);
    await word('mette@teams', await codeFor('mette'));
    const accounts = await shop.store.networks.accountsIn(shop.space.id, syd?.id ?? '', TEAMS);
    expect(accounts.toSorted()).toEqual(['jonas@teams', 'karen@teams', 'mette@teams']);
  });

  it('has their rights there before the network has heard of it', async () => {
    await foundIn(TEAMS_CHANNEL, 'jonas@teams');
    await press(shop, 'jonas@teams', 'Ja, jeg er med');
    const text = await codeFor('jonas');
    const source = { id: 'linked', workspace: TEAMS, account: 'jonas@teams', at: shop.clock.now() };
    await shop.runtime.receive({ ...source, kind: 'word', text });
    const { id } = await shop.person('jonas');
    expect((await shop.store.networks.ofPerson(shop.space.id, id)).map(({ name }) => name)).toContain('Syd');
    await shop.runtime.sweep();
  });
});

it('no code is kept or logged', async () => {
  const codes = [await codeFor('mette'), 'forbind 1234-1234-1234'];
  for (const code of codes.toReversed()) await say(shop, 'mette@teams', code);
  const kept = `${JSON.stringify(dump(shop.db))} ${shop.lines.join('\n')}`;
  for (const code of codes) {
    const digits = code.replaceAll(/\D/g, '');
    for (const form of [digits, code.replace('forbind ', '')]) expect(kept).not.toContain(form);
  }
});

it('an export names both accounts', async () => {
  await word('mette@teams', await codeFor('mette'));
  const { files = [] } = await word('mette@teams', 'eksport');
  const data = JSON.parse(files.find(({ name }) => name.endsWith('.json'))?.text ?? '{}');
  expect(data.accounts).toEqual([
    { platform: 'web', account: 'mette' },
    { platform: 'teams', account: 'mette@teams' },
  ]);
  const markdown = files.find(({ name }) => name.endsWith('.md'))?.text;
  const platforms = `${said('da', 'platform.web')}, Teams`;
  expect(markdown).toContain(said('da', 'export.accounts', { platforms }));
});

it('whoever is forgotten is forgotten in both', async () => {
  await begins('mette');
  await say(shop, 'mette@teams', await codeFor('mette'));
  await say(shop, 'mette@teams', 'Vi går fra dem uden at have besluttet noget');
  expect([...texts(shop, 'mette'), ...texts(shop, 'mette@teams')]).not.toEqual([]);
  const values = { confirm: said('da', 'forget.word') };
  await shop.does('mette@teams', { kind: 'submitted', press: { word: 'forget' }, values });
  shop.clock.advance(HOUR);
  await shop.runtime.sweep();
  for (const [account, workspace] of [
    ['mette', WORKSPACE],
    ['mette@teams', TEAMS],
  ] as const) {
    expect(await shop.store.people.find(workspace, account)).toBeUndefined();
    expect(texts(shop, account)).toEqual([]);
  }
  expect(JSON.stringify(dump(shop.db))).not.toContain('Mette');
});

describe('where Lærke is in one workspace only', () => {
  let alone: Workshop;
  beforeEach(async () => {
    alone = await openWorkshop();
    return () => alone.close();
  });

  it('there is nothing to link, and help says nothing of it', async () => {
    const reply = await alone.does('mette', { kind: 'word', text: 'forbind' });
    expect(textOf(reply)).toBe(said('da', 'error.link.onlyHere'));
    expect(textOf(await alone.does('mette', { kind: 'word', text: 'hjælp' }))).not.toContain('forbind');
    expect(textOf(await word('mette', 'hjælp'))).toContain(said('da', 'help.link'));
  });
});
