import { beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, plainText } from '../../src/core/card.ts';
import { canaries } from '../support/canaries.ts';
import { CHANNEL, openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say } from '../support/workshop-people.ts';

/** Karen facilitates Nord; its leaders begin cycles and get about as far as their names say. */
const LEADERS = ['mette', 'jonas', 'aisha', 'birgit', 'lars'];
const BANDS = 'Hvor lederne er lige nu';

let shop: Workshop;
let nord: string;
let words = canaries();
beforeEach(async () => {
  shop = await openWorkshop();
  words = canaries();
  const members = ['karen', ...LEADERS];
  for (const account of ['aisha', 'birgit', 'lars'])
    shop.chat.profiles.set(account, { name: account, language: 'da', zone: 'Europe/Copenhagen' });
  shop.chat.channels.set(CHANNEL, {
    name: CHANNEL,
    isPrivate: true,
    isShared: false,
    isArchived: false,
    members,
  });
  nord = await foundNetwork(shop, LEADERS);
  return () => shop.close();
});

async function homeOf(account: string): Promise<string> {
  const { home } = await shop.does(account, { kind: 'homeOpened' });
  if (!home) throw new Error('no Home');
  return [plainText(home), ...buttonsOf(home).map(({ label }) => label)].join('\n');
}
const tells = (account: string, step: string) => say(shop, account, words.at(`${account} ${step}`));

/** Into the cycle, but to no plan yet. */
async function begins(account: string): Promise<void> {
  await press(shop, account, 'Begynd');
  await tells(account, 'challenge');
}

/** To a trial action that is planned, with nothing left to answer before it is looked back on. */
async function plans(account: string): Promise<void> {
  await begins(account);
  await press(shop, account, 'Videre til planen');
  await tells(account, 'tryOut');
  await press(shop, account, 'Spring resten over');
  await say(shop, account, 'om to uger');
  await press(shop, account, 'Spring resten over');
}

async function setLeaders(leaders: string[]): Promise<void> {
  await shop.does('karen', {
    kind: 'submitted',
    press: { run: nord, type: 'membersChanged' },
    values: { name: 'Nord', leaders, facilitators: ['karen'], hosts: [], office: [], language: 'da' },
  });
}

describe('where leaders are', () => {
  it('is on the Home of whoever facilitates five of them, about how many, and on nobody else’s', async () => {
    for (const account of ['mette', 'jonas', 'aisha']) await plans(account);
    await begins('birgit');
    const home = await homeOf('karen');
    expect(home).toContain(
      `Nord: 5 af 5 har sagt ja. Det næste møde er ikke aftalt endnu.\n${BANDS}, kun cirka og uden navne:\nIkke i gang med at prøve noget: nogle\nI gang med at prøve noget: mange\nSer tilbage på det, de har prøvet: få eller ingen`,
    );
    for (const account of LEADERS) expect(await homeOf(account)).not.toContain(BANDS);
  });

  it('goes when there are fewer than five', async () => {
    await plans('mette');
    expect(await homeOf('karen')).toContain(BANDS);
    await setLeaders(LEADERS.slice(0, 4));
    expect(await homeOf('karen')).toContain('Nord: 4 af 4 har sagt ja. Det næste møde');
    expect(await homeOf('karen')).not.toContain(BANDS);
  });

  it('tells nobody’s words, and nobody’s name', async () => {
    for (const account of LEADERS) await plans(account);
    const home = await homeOf('karen');
    expect(words.all.size).toBe(2 * LEADERS.length);
    expect(words.in(await homeOf('mette')), 'they are there to be read').toContain('mette tryOut');
    expect(words.in(home)).toEqual([]);
    for (const account of LEADERS) expect(home).not.toContain((await shop.person(account)).name);
  });

  it('stays as it is when one of them goes a step on', async () => {
    const before = await homeOf('karen');
    await plans('mette');
    expect(await homeOf('karen')).toBe(before);
    await plans('jonas');
    expect(await homeOf('karen')).toContain('I gang med at prøve noget: nogle');
  });
});

describe('what else Home says of a network', () => {
  async function asksForHelp(account: string) {
    await begins(account);
    await press(shop, account, 'Videre til planen');
    await tells(account, 'tryOut');
    await press(shop, account, 'Spring resten over');
    await say(shop, account, 'om to uger');
    await say(shop, account, 'tænker');
    await say(shop, account, 'gør');
    await say(shop, account, '3');
    await say(shop, account, 'sammen');
    await say(shop, account, 'barrierer');
    await tells(account, 'help');
  }
  async function posts(account: string, label: string) {
    const { form } = await press(shop, account, label);
    if (!form) throw new Error('no form');
    const values = Object.fromEntries(form.inputs.map(({ name, value }) => [name, value ?? '']));
    await shop.does(account, { kind: 'submitted', press: form.press, values });
  }
  const HELP = 'Mette har bedt netværket om hjælp.';

  it('who asks for help, once they have asked in the channel and until they take it back', async () => {
    await asksForHelp('mette');
    expect(await homeOf('karen')).not.toContain('om hjælp');
    await posts('mette', 'Spørg netværket');
    expect(shop.chat.in(CHANNEL)).toHaveLength(1);
    expect(await homeOf('karen')).toContain(HELP);
    expect(words.in(await homeOf('karen'))).toEqual([]);
    await press(shop, 'mette', 'Træk det tilbage');
    expect(await homeOf('karen')).not.toContain('om hjælp');
  });

  it('that a reflection round is under way', async () => {
    expect(await homeOf('karen')).not.toContain('En refleksionsrunde');
    const { card } = await shop.does('karen', {
      kind: 'submitted',
      press: { word: 'round' },
      values: { people: ['mette', 'jonas', 'aisha'], mode: 'live', rounds: '1', questions: 'no' },
      channel: CHANNEL,
    });
    expect(card && plainText(card)).toContain('Jeg har foreslået');
    expect(await homeOf('karen')).toContain('En refleksionsrunde er i gang.');
  });

  it('nothing to administrators who do not facilitate it', async () => {
    const { id } = await shop.person('emily');
    await shop.store.people.grant(shop.space.id, id, 'administrator');
    expect(await homeOf('emily')).not.toContain('Nord');
  });
});
