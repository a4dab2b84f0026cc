import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { activities, type BareBot } from '../support/teams-bare-bot.ts';
import {
  button,
  buttons,
  card,
  dialog,
  message,
  opener,
  replaced,
  says,
} from '../support/teams-bare-cards.ts';
import { teamsClient } from '../support/teams-client.ts';
import type { TeamsFake } from '../support/teams-fake.ts';
import type { Forgery } from '../support/teams-fake-keys.ts';
import { mriOf, personalWith } from '../support/teams-fake-state.ts';
import { teamsHands } from '../support/teams-hands.ts';
import type { TeamsPeople } from '../support/teams-people.ts';
import {
  ALICE,
  BOB,
  CAROL,
  CHANNEL,
  CHAT,
  OTHER_CHAT,
  openScene,
  type Scene,
  TEAM,
} from '../support/teams-scene.ts';

let scene: Scene;
let fake: TeamsFake;
let bot: BareBot;
let people: TeamsPeople;

beforeEach(async () => {
  scene = await openScene();
  ({ fake, bot, people } = scene);
});
afterEach(() => scene.close());

describe('what Teams delivers', () => {
  test('is signed with a key that it publishes, for this bot and from this service', async () => {
    await people.say(ALICE, 'hej');
    expect(await problemWith(bot.signed[0] ?? '')).toBeUndefined();
  });

  const forgeries: [Forgery, problem: string][] = [
    ['none', 'signature'],
    ['wrongKey', 'signature'],
    ['unknownKey', 'key'],
    ['unendorsed', 'endorsement'],
    ['expired', 'time'],
    ['tooEarly', 'time'],
    ['wrongAudience', 'aud'],
    ['wrongIssuer', 'iss'],
    ['otherService', 'serviceurl'],
  ];
  test.each(forgeries)('can be forged: %s', async (forgery, problem) => {
    await teamsClient(bot.url, fake).send({ type: 'message' }, forgery);
    expect(await problemWith(bot.signed[0] ?? '')).toBe(problem);
  });

  /** What a bot finds wrong with an authorization header that looks into the keys which the fake publishes. */
  async function problemWith(header: string): Promise<string | undefined> {
    const [head = '', body = '', signature = ''] = header.replace('Bearer ', '').split('.');
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    const { jwks_uri } = await (await fetch(fake.openIdUrl)).json();
    const { keys } = (await (await fetch(jwks_uri)).json()) as {
      keys: (JsonWebKey & { kid: string; endorsements: string[] })[];
    };
    const key = keys.find(({ kid }) => kid === read(head).kid);
    if (!key) return 'key';
    const publicKey = createPublicKey({ key, format: 'jwk' });
    const isSigned = verify(
      'RSA-SHA256',
      Buffer.from(`${head}.${body}`),
      publicKey,
      Buffer.from(signature, 'base64url'),
    );
    if (!isSigned) return 'signature';
    if (!key.endorsements.includes('msteams')) return 'endorsement';
    const { iss, aud, serviceurl, nbf, exp } = read(body);
    const now = Date.now() / 1000;
    if (nbf > now || exp < now) return 'time';
    if (iss !== 'https://api.botframework.com') return 'iss';
    if (aud !== fake.appId) return 'aud';
    return serviceurl === fake.serviceUrl ? undefined : 'serviceurl';
  }

  test('says who, where and when', async () => {
    await people.say(ALICE, 'a & b < c');
    expect(bot.received).toMatchObject([
      {
        type: 'message',
        text: 'a & b < c',
        textFormat: 'plain',
        timestamp: '2027-03-01T12:00:00.000Z',
        localTimezone: 'Europe/Copenhagen',
        serviceUrl: fake.serviceUrl,
        from: { id: mriOf(ALICE), aadObjectId: ALICE, name: 'Alma Ager' },
        recipient: { id: `28:${fake.appId}` },
        conversation: { id: personalWith(ALICE), conversationType: 'personal', tenantId: fake.tenant.id },
        attachments: [{ contentType: 'text/html', content: '<p>a &amp; b &lt; c</p>' }],
      },
    ]);
  });

  test('has the quoted message before the reply', async () => {
    const { message: id } = await bot.sent(await bot.direct(ALICE), message(card(says('Hvordan går det?'))));
    await people.say(ALICE, 'Rodet', id);
    const content = expect.stringMatching(
      /^<blockquote .*itemid="\d+">[\s\S]*<\/blockquote>\s*<p>Rodet<\/p>$/,
    );
    const text = 'Lærke\nHvordan går det?\n\nRodet';
    expect(bot.received).toMatchObject([{ text, attachments: [{ content }] }]);
  });

  test('in a group is only what names the bot, and says which thread', async () => {
    people.writeTo(BOB, CHANNEL, 'noget til de andre');
    expect(bot.received).toEqual([]);
    await people.mention(BOB, CHANNEL, 'runde');
    await people.mention(BOB, CHAT, 'runde');
    const [inChannel, inChat] = bot.received;
    expect(inChannel).toMatchObject({
      text: '<at>Lærke</at> runde',
      conversation: { id: `${CHANNEL};messageid=${inChannel?.id}`, conversationType: 'channel' },
      channelData: { team: { id: TEAM }, channel: { id: CHANNEL } },
      entities: [{ type: 'mention', mentioned: { id: `28:${fake.appId}` } }, { type: 'clientInfo' }],
    });
    expect(inChat).toMatchObject({ conversation: { id: CHAT, conversationType: 'groupChat' } });
  });

  test('tells of a message that is edited, deleted and brought back', async () => {
    await people.say(ALICE, 'en');
    const where = { conversation: personalWith(ALICE), message: String(bot.received[0]?.id) };
    await people.edit(ALICE, where, 'to');
    await people.erase(ALICE, where);
    await people.restore(ALICE, where);
    const about = (type: string, eventType: string) => ({
      type,
      id: where.message,
      channelData: { eventType },
    });
    expect(bot.received.slice(1)).toMatchObject([
      { ...about('messageUpdate', 'editMessage'), text: 'to' },
      about('messageDelete', 'softDeleteMessage'),
      { ...about('messageUpdate', 'undeleteMessage'), text: 'to' },
    ]);
    expect(bot.received[2]).not.toHaveProperty('text');
  });

  test('tells of the app and of people who come and go, and of channels', async () => {
    const told = async (deed: () => Promise<unknown>) => {
      bot.received.length = 0;
      await deed();
      return bot.received;
    };
    const added = (id: string) => ({ type: 'conversationUpdate', membersAdded: [{ id }] });
    const removed = (id: string) => ({ type: 'conversationUpdate', membersRemoved: [{ id }] });
    expect(await told(() => people.install(CAROL))).toMatchObject([
      { type: 'conversationUpdate' },
      { type: 'installationUpdate', action: 'add', conversation: { id: personalWith(CAROL) } },
    ]);
    expect(await told(() => people.join(CAROL, TEAM))).toMatchObject([added(mriOf(CAROL))]);
    expect(await told(() => people.leave(CAROL, TEAM))).toMatchObject([removed(mriOf(CAROL))]);
    expect(await told(() => people.addBot(ALICE, OTHER_CHAT))).toMatchObject([
      added(fake.tenant.bot),
      { type: 'installationUpdate', action: 'add' },
    ]);
    expect(await told(() => people.removeBot(ALICE, TEAM))).toMatchObject([
      { ...removed(fake.tenant.bot), channelData: { eventType: 'teamMemberRemoved', team: { id: TEAM } } },
      { type: 'installationUpdate', action: 'remove' },
    ]);
    expect(await told(() => people.renameChannel(ALICE, CHANNEL, 'nyt'))).toMatchObject([
      { channelData: { eventType: 'channelRenamed', channel: { id: CHANNEL, name: 'nyt' } } },
    ]);
    expect(await told(() => people.deleteChannel(ALICE, CHANNEL))).toMatchObject([
      { channelData: { eventType: 'channelDeleted', channel: { id: CHANNEL } } },
    ]);
    expect(await bot.call('GET', `v3/conversations/${CHANNEL}/pagedmembers`)).toMatchObject({ status: 404 });
  });

  test('comes again as it was', async () => {
    await people.say(ALICE, 'hej');
    await people.again();
    expect(bot.received[1]).toEqual(bot.received[0]);
  });

  test('is answered with nothing, where nobody reads the answer', async () => {
    bot.answer(() => ({ text: 'hej' }));
    await expect(people.say(ALICE, 'hej')).rejects.toThrow('where nobody reads it');
    bot.answer(() => 500);
    expect(await people.say(ALICE, 'hej')).toMatchObject({ status: 500 });
  });
});

describe('a button', () => {
  const seenBy = (account: string, id: string) => {
    const found = fake.tenant.message(CHAT, id);
    return found && JSON.stringify(fake.tenant.cardFor(account, found));
  };

  test('becomes what the bot answers for whoever pressed it, until the message is updated', async () => {
    const where = await bot.sent(CHAT, message(card(says('Er du klar?'), buttons(button('Ja')))));
    bot.answer(() => replaced(card(says('Godt'))));
    expect(await people.press(ALICE, where, 'Ja')).toMatchObject({ status: 200 });
    expect(bot.received).toMatchObject([
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: where.message,
        value: {
          trigger: 'manual',
          action: { type: 'Action.Execute', verb: 'press', data: { press: '{}' } },
        },
      },
    ]);
    expect(seenBy(ALICE, where.message)).toContain('Godt');
    expect(seenBy(BOB, where.message)).toContain('Er du klar?');
    await expect(async () => people.press(ALICE, where, 'Ja')).rejects.toThrow('no button Ja');
    await bot.call('PUT', activities(CHAT, where.message), message(card(says('Alle er klar'))));
    expect(seenBy(ALICE, where.message)).toContain('Alle er klar');
  });

  test('may be answered in words, and stays as it was when nothing comes', async () => {
    const where = await bot.sent(CHAT, message(card(says('Er du klar?'), buttons(button('Ja')))));
    const text = 'Det er noteret';
    bot.answer(() => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text }));
    await people.press(ALICE, where, 'Ja');
    expect(fake.tenant.told).toMatchObject([{ account: ALICE, text }]);
    bot.answer(() => 500);
    expect(await people.press(ALICE, where, 'Ja')).toMatchObject({ status: 500 });
    expect(seenBy(ALICE, where.message)).toContain('Er du klar?');
  });

  test.each([
    ['nothing', {}],
    ['a card that Teams does not show', replaced(card({ type: 'TextBlock', text: 'hej' }))],
    ['a card of another version', replaced({ ...card(says('hej')), version: '1.4' })],
    ['no words', { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' }],
  ])('is not answered with %s', async (_, answer) => {
    const where = await bot.sent(CHAT, message(card(says('Er du klar?'), buttons(button('Ja')))));
    bot.answer(() => answer);
    await expect(people.press(ALICE, where, 'Ja')).rejects.toThrow('the bot answered');
  });

  test('is out of reach for whoever is not there', async () => {
    const where = await bot.sent(CHAT, message(card(says('Er du klar?'), buttons(button('Ja')))));
    await expect(async () => people.press(CAROL, where, 'Ja')).rejects.toThrow('is not in');
  });

  test('is not needed where the card renews itself, for those whom it names', async () => {
    const refresh = {
      action: { type: 'Action.Execute', verb: 'refresh', data: {} },
      userIds: [mriOf(ALICE)],
    };
    const where = await bot.sent(CHAT, message({ ...card(says('gammelt')), refresh }));
    bot.answer(() => replaced(card(says('nyt'))));
    await people.refresh(ALICE, where);
    expect(bot.received[0]?.value).toMatchObject({ trigger: 'automatic', action: { verb: 'refresh' } });
    expect(seenBy(ALICE, where.message)).toContain('nyt');
    await expect(async () => people.refresh(BOB, where)).rejects.toThrow('not renewed');
  });
});

describe('a dialog', () => {
  const form = (...more: object[]) =>
    card(
      { type: 'Input.Text', id: 'what', label: 'Hvad', isRequired: true, maxLength: 10 },
      {
        type: 'Input.ChoiceSet',
        id: 'score',
        label: 'Hvor meget',
        choices: [{ title: 'Lidt', value: '1' }],
        style: 'expanded',
      },
      {
        type: 'Input.ChoiceSet',
        id: 'with',
        label: 'Sammen med',
        isMultiSelect: true,
        choices: [],
        'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users?scope=currentContext' },
      },
      { type: 'Input.Date', id: 'day', label: 'Hvilken dag', value: '2027-03-01' },
      { type: 'Input.Time', id: 'time', label: 'Hvad tid' },
      ...more,
      buttons({ type: 'Action.Submit', title: 'Gem', data: { laerke: { press: '{}' } } }),
    );
  const hands = () => teamsHands(fake, people, async () => {});

  async function opened(): Promise<void> {
    const where = await bot.sent(CHAT, message(card(says('Skriv'), buttons(opener('Skriv')))));
    bot.answer(() => dialog('Ny prøvehandling', form()));
    await people.press(ALICE, where, 'Skriv');
  }

  test('opens, holds what it held, and says what was filled in', async () => {
    await opened();
    expect(bot.received).toMatchObject([
      { name: 'task/fetch', value: { data: { press: '{}', msteams: { type: 'task/fetch' } } } },
    ]);
    expect(await hands().openForm(ALICE)).toBe('Ny prøvehandling');
    expect(await hands().openForm(BOB)).toBeUndefined();
    expect(await hands().formValues(ALICE)).toEqual({ day: '2027-03-01' });
    bot.answer(() => ({}));
    const values = { what: 'x', score: '1', with: [ALICE, BOB], time: '09:30' };
    expect(await hands().submit(ALICE, values)).toEqual({ taken: true });
    expect(bot.received[1]).toMatchObject({
      name: 'task/submit',
      value: {
        data: { laerke: { press: '{}' }, ...values, with: `${ALICE},${BOB}`, day: '2027-03-01' },
      },
    });
    expect(await hands().openForm(ALICE)).toBeUndefined();
  });

  test.each([
    ['asks for no', { what: 'x', whatever: 'x' }],
    ['has to be filled in', { score: '1' }],
    ['nobody can put', { what: 'x'.repeat(11) }],
    ['nobody can put', { what: 'to\nlinjer' }],
    ['nobody can put', { what: 'x', score: '2' }],
    ['nobody can put', { what: 'x', with: ['nobody'] }],
    ['nobody can put', { what: 'x', day: '1. marts' }],
    ['nobody can put', { what: 'x', time: '24:00' }],
  ])('is not sent off by Teams: %s', async (why, values) => {
    await opened();
    await expect(async () => people.submit(ALICE, values)).rejects.toThrow(why);
    expect(bot.received).toHaveLength(1);
  });

  test('stays open with what is wrong, becomes words, or stays as it is', async () => {
    await opened();
    bot.answer(() => 500);
    expect(await hands().submit(ALICE, { what: 'x' })).toEqual({ taken: false });
    expect(await hands().openForm(ALICE)).toBe('Ny prøvehandling');
    const error = { ...says('Den dag er gået.'), id: 'error.day' };
    bot.answer(() => dialog('Ny prøvehandling', form(error)));
    expect(await hands().submit(ALICE, { what: 'x' })).toEqual({
      taken: true,
      errors: { day: 'Den dag er gået.' },
    });
    bot.answer(() => dialog('Lærke', card(says('Så er det aftalt.'))));
    expect(await hands().submit(ALICE, { what: 'x' })).toEqual({ taken: true, text: 'Så er det aftalt.' });
    expect(await hands().openForm(ALICE)).toBeUndefined();
    expect(await hands().answers(ALICE)).toEqual([{ text: 'Så er det aftalt.', buttons: [] }]);
  });

  test('with a button that acts outside of it is refused', async () => {
    await opened();
    bot.answer(() => dialog('Ny prøvehandling', card(says('Gem?'), buttons(button('Gem')))));
    await expect(people.submit(ALICE, { what: 'x' })).rejects.toThrow('a card that is wrong');
  });

  test('opens from the menu of a message, which comes along', async () => {
    const bobs = people.writeTo(BOB, CHANNEL, 'a <b> https://example.dk/?a=1&b=2');
    const where = { conversation: CHANNEL, message: bobs.id };
    bot.answer(() => dialog('Gem', form()));
    await people.useCommand(ALICE, where, 'saveObservation');
    const link = 'https://example.dk/?a=1&amp;b=2';
    const command = {
      commandId: 'saveObservation',
      commandContext: 'message',
      messagePayload: {
        id: bobs.id,
        from: { user: { id: BOB } },
        body: {
          contentType: 'html',
          content: `<p>a &lt;b&gt; <a href="${link}" title="${link}">${link}</a></p>`,
        },
      },
    };
    expect(bot.received[0]).toMatchObject({ name: 'composeExtension/fetchTask', value: command });
    bot.answer(() => ({}));
    await people.submit(ALICE, { what: 'x' });
    expect(bot.received[1]).toMatchObject({
      name: 'composeExtension/submitAction',
      value: { ...command, data: { what: 'x', laerke: { press: '{}' } } },
    });
    expect(await hands().openForm(ALICE)).toBeUndefined();
  });

  test('never opens for a typed word: the person presses the one button of the answer', async () => {
    const conversation = await bot.direct(ALICE);
    bot.answer(async ({ type }) => {
      if (type !== 'message') return dialog('Netværk', form());
      await bot.sent(conversation, message(card(says('Skriv det her'), buttons(opener('Netværk')))));
      return 200;
    });
    expect(await hands().word(ALICE, 'netværk')).toMatchObject({ taken: true, text: 'Skriv det her' });
    expect(await hands().openForm(ALICE)).toBe('Netværk');
  });
});

describe('a file', () => {
  const offer = (name: string, text: string) => ({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name,
        content: {
          description: 'Dine svar',
          sizeInBytes: Buffer.byteLength(text),
          acceptContext: { file: name },
          declineContext: { file: name },
        },
      },
    ],
  });
  type Info = { uploadUrl: string; contentUrl: string; uniqueId: string; fileType: string };
  const uploadInfo = () => bot.received.at(-1)?.value?.uploadInfo as Info;
  const put = (url: string, bytes: Buffer, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'PUT',
      headers: { 'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`, ...headers },
      body: new Uint8Array(bytes),
    });

  test('is uploaded once, in one piece and without a token, after the person said yes', async () => {
    const bytes = Buffer.from('# Mine svar 🐦');
    const conversation = await bot.direct(ALICE);
    const where = await bot.sent(conversation, offer('mine-svar.md', `${bytes}`));
    await people.answerConsent(ALICE, where, 'accept');
    expect(bot.received).toMatchObject([
      {
        name: 'fileConsent/invoke',
        value: { type: 'fileUpload', action: 'accept', context: { file: 'mine-svar.md' } },
      },
    ]);
    const { uploadUrl, uniqueId, fileType, contentUrl } = uploadInfo();
    expect((await put(uploadUrl, bytes, { authorization: 'Bearer x' })).status).toBe(401);
    expect((await put(uploadUrl, bytes, { 'content-range': 'bytes 0-1/2' })).status).toBe(416);
    expect((await put(uploadUrl, bytes)).status).toBe(201);
    expect((await put(uploadUrl, bytes)).status).toBe(404);
    const content = { uniqueId, fileType };
    const contentType = 'application/vnd.microsoft.teams.card.file.info';
    const info = { contentType, contentUrl, name: 'mine-svar.md', content };
    await bot.sent(conversation, { type: 'message', attachments: [info] });
    const hands = teamsHands(fake, people, async () => {});
    expect(await hands.files(ALICE)).toEqual([{ name: 'mine-svar.md', text: '# Mine svar 🐦' }]);
    expect(await hands.files(BOB)).toEqual([]);
  });

  test('has no place when the person said no', async () => {
    const where = await bot.sent(await bot.direct(ALICE), offer('mine-svar.md', 'x'));
    await people.answerConsent(ALICE, where, 'decline');
    expect(bot.received[0]?.value).toMatchObject({ action: 'decline', context: { file: 'mine-svar.md' } });
    expect(bot.received[0]?.value).not.toHaveProperty('uploadInfo');
    await expect(people.answerConsent(ALICE, where, 'accept')).rejects.toThrow('no file is offered');
  });
});
