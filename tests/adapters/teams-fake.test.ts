import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BareBot, bareBot } from '../support/teams-bare-bot.ts';
import { teamsClient } from '../support/teams-client.ts';
import { startTeamsFake, type TeamsFake, type TeamsFakeOptions } from '../support/teams-fake.ts';
import type { Forgery } from '../support/teams-fake-keys.ts';
import { fakeRates } from '../support/teams-fake-rates.ts';
import { mriOf, personalWith } from '../support/teams-fake-state.ts';
import { teamsHands } from '../support/teams-hands.ts';
import { type TeamsPeople, teamsPeople } from '../support/teams-people.ts';

const ALICE = 'aaaaaaaa-0000-4000-8000-000000000001';
const BOB = 'bbbbbbbb-0000-4000-8000-000000000002';
const CAROL = 'cccccccc-0000-4000-8000-000000000003';
const DAN = 'dddddddd-0000-4000-8000-000000000004';
const TEAM = '19:team@thread.tacv2';
const CHANNEL = '19:lederne@thread.tacv2';
const PRIVATE = '19:de-faa@thread.tacv2';
const CHAT = '19:gruppen@thread.v2';
const NOON = Date.parse('2027-03-01T12:00:00Z');

const setUp = (): TeamsFakeOptions => ({
  now: () => NOON,
  users: [
    { id: ALICE, name: 'Alma Ager' },
    { id: BOB, name: 'Bo Birk', guest: true },
    { id: CAROL, name: 'Clara Clausen', installed: false },
    { id: DAN, name: 'Dan Dam', blocked: true },
  ],
  teams: [
    {
      id: TEAM,
      members: [ALICE, BOB],
      channels: [
        { id: CHANNEL, name: 'lederne', type: 'standard' },
        { id: PRIVATE, name: 'de få', type: 'private' },
      ],
    },
    { id: '19:andre@thread.tacv2', members: [ALICE], channels: [], installed: false },
  ],
  chats: [
    { id: CHAT, members: [ALICE, BOB] },
    { id: '19:uden@thread.v2', members: [ALICE], installed: false },
  ],
});

let fake: TeamsFake;
let bot: BareBot;
let people: TeamsPeople;

async function open(options: Partial<TeamsFakeOptions> = {}): Promise<void> {
  fake = await startTeamsFake({ ...setUp(), ...options });
  bot = await bareBot(fake);
  people = teamsPeople(fake, teamsClient(bot.url, fake));
}
async function close(): Promise<void> {
  await bot.close();
  await fake.close();
}
beforeEach(() => open());
afterEach(close);

/** The same Teams, furnished otherwise. */
async function reopen(options: Partial<TeamsFakeOptions>): Promise<void> {
  await close();
  await open(options);
}

const says = (text: string) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] });
const button = (title: string, data: object = { press: '{}' }) => ({
  type: 'Action.Execute',
  title,
  verb: 'press',
  data,
});
const opener = (title: string) => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'task/fetch' }, press: '{}' },
});
const buttons = (...actions: object[]) => ({ type: 'ActionSet', actions });
const card = (...body: object[]) => ({ type: 'AdaptiveCard', version: '1.5', body });
const attached = (content: object) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content });
const message = (content: object) => ({
  type: 'message',
  summary: 'Lærke',
  attachments: [attached(content)],
});
const plain = (text: string) => ({ type: 'message', text, textFormat: 'plain' });
const dialog = (title: string, content: object) => ({
  task: { type: 'continue', value: { title, height: 'medium', width: 'medium', card: attached(content) } },
});

const beginWith = (member: string, changed: object = {}) =>
  bot.call('POST', 'v3/conversations', {
    isGroup: false,
    bot: { id: fake.tenant.bot },
    members: [{ id: member }],
    tenantId: fake.tenant.id,
    channelData: { tenant: { id: fake.tenant.id } },
    ...changed,
  });
const activities = (conversation: string, activity = '') =>
  `v3/conversations/${encodeURIComponent(conversation)}/activities${activity && `/${activity}`}`;
const send = (conversation: string, activity: unknown) =>
  bot.call('POST', activities(conversation), activity);
const refused = (status: number, code: string) => ({ status, body: { error: { code } } });

async function sent(
  conversation: string,
  activity: unknown,
): Promise<{ conversation: string; message: string }> {
  const { status, body } = await send(conversation, activity);
  expect(status).toBe(201);
  return { conversation, message: (body as { id: string }).id };
}
async function direct(account: string): Promise<string> {
  return ((await beginWith(account)).body as { id: string }).id;
}

describe('the login', () => {
  const login = (changed: object = {}) => {
    const form = {
      grant_type: 'client_credentials',
      client_id: fake.appId,
      client_secret: fake.secret,
      scope: 'https://api.botframework.com/.default',
      ...changed,
    };
    return fetch(fake.tokenUrl, { method: 'POST', body: new URLSearchParams(form) });
  };

  test('hands its tokens to nobody but the bot', async () => {
    expect((await login()).status).toBe(200);
    for (const wrong of [{ client_secret: 'x' }, { client_id: 'x' }, { grant_type: 'x' }, { scope: 'x' }]) {
      expect((await login(wrong)).status).toBe(400);
    }
  });

  test('is asked for by the Connector, until a token is good no more', async () => {
    const bare = (authorization?: string) =>
      fetch(`${fake.serviceUrl}v3/teams/${TEAM}/conversations`, {
        headers: authorization ? { authorization } : {},
      });
    const { access_token: token } = await (await login()).json();
    expect((await bare()).status).toBe(401);
    expect((await bare('Bearer something')).status).toBe(401);
    expect((await bare(`Basic ${token}`)).status).toBe(401);
    expect((await bare(`Bearer ${token}`)).status).toBe(200);
    fake.forgetTokens();
    expect((await bare(`Bearer ${token}`)).status).toBe(401);
    await reopen({ anonymous: true });
    expect((await bare()).status).toBe(200);
  });
});

describe('a personal conversation', () => {
  test('is the same one by either id of the person', async () => {
    const begun = await beginWith(ALICE);
    expect(begun).toMatchObject({ status: 201, body: { id: personalWith(ALICE) } });
    expect((await beginWith(mriOf(ALICE))).body).toEqual(begun.body);
  });

  test('is refused with nobody, without the app, and in the name of another', async () => {
    expect(await beginWith('nobody')).toMatchObject(refused(404, 'NotFound'));
    expect(await beginWith(CAROL)).toMatchObject(refused(403, 'ForbiddenOperationException'));
    expect(await beginWith(ALICE, { bot: { id: '28:other' } })).toMatchObject(refused(400, 'BadArgument'));
    expect(await beginWith(ALICE, { tenantId: 'other' })).toMatchObject(refused(403, 'TenantNotAllowed'));
    expect(await beginWith(ALICE, { isGroup: true })).toMatchObject(refused(400, 'BadSyntax'));
  });

  test('may begin with whoever is in a team that has the app', async () => {
    fake.tenant.teams[0]?.members.push(CAROL);
    expect((await beginWith(CAROL)).status).toBe(201);
  });

  test('has to exist before anything is sent there', async () => {
    expect(await send(personalWith(ALICE), plain('hej'))).toMatchObject(refused(404, 'ConversationNotFound'));
    await people.say(ALICE, 'hej');
    expect((await send(personalWith(ALICE), plain('hej'))).status).toBe(201);
  });

  test('takes nothing when the person has blocked the bot or taken the app away', async () => {
    expect(await send(await direct(DAN), plain('hej'))).toMatchObject(refused(403, 'MessageWritesBlocked'));
    const bobs = await direct(BOB);
    await people.uninstall(BOB);
    await people.leave(BOB, TEAM);
    await people.leave(BOB, CHAT);
    expect(await send(bobs, plain('hej'))).toMatchObject(refused(403, 'BotNotInConversationRoster'));
  });
});

describe('a group', () => {
  test('takes messages where the app is, and nowhere else', async () => {
    expect((await send(CHAT, plain('hej'))).status).toBe(201);
    expect((await send(CHANNEL, plain('hej'))).status).toBe(201);
    const outside = refused(403, 'BotNotInConversationRoster');
    for (const place of [PRIVATE, '19:uden@thread.v2', '19:andre@thread.tacv2']) {
      expect(await send(place, plain('hej'))).toMatchObject(outside);
    }
    expect(await send('19:intet@thread.v2', plain('hej'))).toMatchObject(
      refused(404, 'ConversationNotFound'),
    );
  });

  test('has threads if it is a channel, below messages that stand there', async () => {
    const root = await sent(CHANNEL, plain('rod'));
    const thread = `${CHANNEL};messageid=${root.message}`;
    const reply = await sent(thread, plain('svar'));
    expect(fake.tenant.message(CHANNEL, reply.message)).toMatchObject({ root: root.message });
    const missing = refused(404, 'ActivityNotFoundInConversation');
    expect(await send(`${CHANNEL};messageid=1`, plain('svar'))).toMatchObject(missing);
    expect(await send(`${CHANNEL};messageid=${reply.message}`, plain('svar'))).toMatchObject(missing);
    const inChat = await sent(CHAT, plain('rod'));
    expect(await send(`${CHAT};messageid=${inChat.message}`, plain('svar'))).toMatchObject(
      refused(400, 'BadArgument'),
    );
  });

  test('has a roster without the bot, in pages', async () => {
    for (let n = 0; n < 60; n++) {
      fake.tenant.users.push({ id: `user-${n}`, name: `Leder ${n}` });
      fake.tenant.teams[0]?.members.push(`user-${n}`);
    }
    const page = async (query: string) =>
      (await bot.call('GET', `v3/conversations/${CHANNEL}/pagedmembers?pageSize=10${query}`)).body as {
        members: { aadObjectId: string; userRole: string }[];
        continuationToken?: string;
      };
    const first = await page('');
    expect(first.members).toHaveLength(50);
    expect(first.members.slice(0, 2)).toMatchObject([
      { id: mriOf(ALICE), aadObjectId: ALICE, name: 'Alma Ager', tenantId: fake.tenant.id, userRole: 'user' },
      { aadObjectId: BOB, userRole: 'guest' },
    ]);
    const second = await page(`&continuationToken=${first.continuationToken}`);
    expect(second.members).toHaveLength(12);
    expect(second).not.toHaveProperty('continuationToken');
  });

  test('tells of a member by either id, and not of others', async () => {
    const member = (id: string) => bot.call('GET', `v3/conversations/${CHAT}/members/${id}`);
    expect(await member(ALICE)).toMatchObject({ status: 200, body: { aadObjectId: ALICE } });
    expect(await member(mriOf(ALICE))).toMatchObject({ status: 200, body: { aadObjectId: ALICE } });
    expect(await member(CAROL)).toMatchObject(refused(404, 'MemberNotFoundInConversation'));
  });

  test('lists the channels of a team, General without a name', async () => {
    expect((await bot.call('GET', `v3/teams/${TEAM}/conversations`)).body).toEqual({
      conversations: [
        { id: TEAM, type: 'standard' },
        { id: CHANNEL, name: 'lederne', type: 'standard' },
        { id: PRIVATE, name: 'de få', type: 'private' },
      ],
    });
    expect((await bot.call('GET', 'v3/teams/19:intet@thread.tacv2/conversations')).status).toBe(404);
  });
});

describe('a message', () => {
  test('is changed and taken away by the bot alone, as long as it stands', async () => {
    const own = await sent(CHAT, plain('hej'));
    const update = (id: string) => bot.call('PUT', activities(CHAT, id), plain('farvel'));
    const remove = (id: string) => bot.call('DELETE', activities(CHAT, id));
    expect((await update(own.message)).status).toBe(200);
    expect(fake.tenant.message(CHAT, own.message)).toMatchObject({ text: 'farvel', edits: 1 });
    expect((await remove(own.message)).status).toBe(200);
    expect(await update(own.message)).toMatchObject(refused(404, 'ActivityNotFoundInConversation'));
    expect(await remove(own.message)).toMatchObject(refused(404, 'ActivityNotFoundInConversation'));
    const bobs = people.writeTo(BOB, CHAT, 'mit eget');
    expect(await update(bobs.id)).toMatchObject(refused(403, 'ForbiddenOperationException'));
    expect(await remove(bobs.id)).toMatchObject(refused(403, 'ForbiddenOperationException'));
  });

  test('may hold everything that Lærke shows', async () => {
    const menu = { type: 'AdaptiveCard', body: [buttons(button('I morgen'), opener('Vælg tid'))] };
    const full = {
      ...card(
        {
          type: 'RichTextBlock',
          inlines: [{ type: 'TextRun', text: 'Din prøvehandling', weight: 'Bolder', size: 'Large' }],
        },
        { type: 'Container', style: 'emphasis', items: [says('Jeg spørger, før jeg svarer.')] },
        {
          type: 'RichTextBlock',
          separator: true,
          inlines: [{ type: 'TextRun', text: 'Kun du ser det.', isSubtle: true }],
        },
        buttons(button('Gem'), { type: 'Action.ShowCard', title: 'Senere', card: menu }, opener('Skriv')),
      ),
      msteams: { width: 'Full' },
      refresh: { action: { type: 'Action.Execute', verb: 'refresh', data: {} }, userIds: [mriOf(ALICE)] },
    };
    const id = await direct(ALICE);
    await sent(id, { ...message(full), channelData: { kept: true } });
    const hands = teamsHands(fake, people, async () => {});
    const to = { workspace: { platform: 'teams', id: fake.tenant.id }, account: ALICE } as const;
    expect(await hands.seen(to)).toMatchObject([
      {
        text: 'Din prøvehandling\nJeg spørger, før jeg svarer.\nKun du ser det.',
        buttons: ['Gem', 'I morgen', 'Vælg tid', 'Skriv'],
      },
    ]);
    expect(await hands.written(to)).toMatchObject([
      {
        text: '**Din prøvehandling**\n"Jeg spørger, før jeg svarer."\n*Kun du ser det.*',
        buttons: ['Gem', 'Senere: I morgen · Vælg tid', 'Skriv'],
      },
    ]);
  });

  const seven = Array.from({ length: 7 }, (_, index) => button(`Knap ${index}`));
  const consent = {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: 'a.md',
    content: { description: '', sizeInBytes: 1, acceptContext: {}, declineContext: {} },
  };
  const info = {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    contentUrl: 'https://onedrive.example.dk/a.md',
    name: 'a.md',
    content: { uniqueId: 'file-0', fileType: 'md' },
  };
  const wrong: [why: string, activity: unknown][] = [
    ['with nothing in it', { type: 'message' }],
    ['in Markdown', { type: 'message', text: '*hej*' }],
    ['with something unknown', { ...plain('hej'), importance: 'high' }],
    ['of another kind', { type: 'event', name: 'hej' }],
    ['that is no JSON', '{'],
    ['with a TextBlock', message(card({ type: 'TextBlock', text: '*hej*' }))],
    ['with an unknown property', message(card({ ...says('hej'), wrap: true }))],
    ['of another version', message({ ...card(says('hej')), version: '1.6' })],
    ['with an empty card', message(card())],
    ['with an empty text', message(card(says('')))],
    ['with half a letter', message(card(says('🐦'.slice(0, 1))))],
    ['with a bare string for text', message(card({ type: 'RichTextBlock', inlines: ['hej'] }))],
    ['with seven buttons side by side', message(card(buttons(...seven)))],
    ['with a button that would talk to the bot', message(card(buttons({ ...opener('x'), data: {} })))],
    ['with a menu that holds words', message(card(buttons(menuOf(card(says('x'))))))],
    ['with two elements of one id', message(card({ ...says('a'), id: 'x' }, { ...says('b'), id: 'x' }))],
    ['with an input', message(card({ type: 'Input.Text', id: 'x', label: 'X' }))],
    ['with a picture in the clear', message(card({ type: 'Image', url: 'http://x.dk/a.png', altText: 'x' }))],
    [
      'with two cards',
      { type: 'message', attachments: [attached(card(says('a'))), attached(card(says('b')))] },
    ],
    ['with a file in a group', { type: 'message', attachments: [consent] }],
    ['with a file that was never uploaded', { type: 'message', attachments: [info] }],
  ];
  test.each(wrong)('%s is refused', async (_, activity) => {
    expect(await send(CHAT, activity)).toMatchObject(refused(400, 'BadSyntax'));
    expect(fake.tenant.in(CHAT)).toEqual([]);
  });

  test('of more than 100 KB is refused', async () => {
    expect((await send(CHAT, plain('x'.repeat(102_000)))).status).toBe(201);
    expect(await send(CHAT, plain('x'.repeat(102_400)))).toMatchObject(refused(413, 'MessageSizeTooBig'));
  });
});

function menuOf(content: object) {
  return { type: 'Action.ShowCard', title: 'Senere', card: content };
}

describe('how often the bot may write', () => {
  let now = NOON;
  beforeEach(() => {
    now = NOON;
    return reopen({ rates: true, now: () => now });
  });
  const statuses = async (times: number, where: string) => {
    const all = Array.from({ length: times }, async () => (await send(where, plain('hej'))).status);
    return (await Promise.all(all)).filter((status) => status === 201).length;
  };

  test('is counted in each thread', async () => {
    expect(await statuses(9, CHAT)).toBe(7);
    expect(fake.tooSoon).toHaveLength(2);
    expect(await statuses(1, CHANNEL)).toBe(1);
    const { status, headers } = await send(CHAT, plain('hej'));
    expect([status, headers.get('retry-after')]).toEqual([429, '1']);
    now += 1_000;
    expect(await statuses(3, CHAT)).toBe(1);
    now += 1_000;
    expect(await statuses(9, CHAT)).toBe(7);
  });

  test('and over half a minute, and an hour', () => {
    const tooOften = fakeRates(() => now);
    let taken = 0;
    const goOnUntil = (end: number) => {
      for (; now < end; now += 1_000) {
        for (let times = 0; times < 4; times++) taken += tooOften(CHAT) === undefined ? 1 : 0;
      }
    };
    goOnUntil(NOON + 30_000);
    expect(taken).toBe(60);
    goOnUntil(NOON + 3_600_000);
    expect(taken).toBe(1_800);
    goOnUntil(NOON + 3_601_000);
    expect(taken).toBe(1_804);
  });

  test('and in the whole tenant', async () => {
    const read = async () => (await bot.call('GET', `v3/teams/${TEAM}/conversations`)).status;
    const all = await Promise.all(Array.from({ length: 60 }, read));
    expect(all.filter((status) => status === 200)).toHaveLength(50);
  });
});

describe('a call that goes wrong', () => {
  const standing = () => fake.tenant.in(CHAT).length;

  test('with a status, as often as asked for, and then no more', async () => {
    fake.faults.next('send', { kind: 'status', status: 429, code: 'TooManyRequests', retryAfter: 7 }, 2);
    const { status, headers, body } = await send(CHAT, plain('hej'));
    expect([status, headers.get('retry-after')]).toEqual([429, '7']);
    expect(body).toMatchObject({ error: { code: 'TooManyRequests' } });
    expect((await send(CHAT, plain('hej'))).status).toBe(429);
    expect(standing()).toBe(0);
    expect((await send(CHAT, plain('hej'))).status).toBe(201);
  });

  test.each([
    ['before it is done', { kind: 'cut' }, 0],
    ['after it was done', { kind: 'lose' }, 1],
  ] as const)('by a connection that ends %s', async (_, fault, done) => {
    fake.faults.next('send', fault);
    await expect(send(CHAT, plain('hej'))).rejects.toThrow();
    expect(standing()).toBe(done);
  });

  test('by an answer that comes late, for something done late or at once', async () => {
    for (const [kind, done] of [
      ['late', 0],
      ['hold', 2],
    ] as const) {
      const trap = fake.faults.next('send', { kind });
      const answer = send(CHAT, plain('hej'));
      await trap.sprung;
      expect(standing()).toBe(done);
      trap.release();
      expect((await answer).status).toBe(201);
    }
    expect(standing()).toBe(2);
  });
});

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
    const { message: id } = await sent(await direct(ALICE), message(card(says('Hvordan går det?'))));
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
    expect(await told(() => people.addBot(ALICE, '19:uden@thread.v2'))).toMatchObject([
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
  const replaced = (content: object) => ({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: content,
  });
  const seenBy = (account: string, id: string) => {
    const found = fake.tenant.message(CHAT, id);
    return found && JSON.stringify(fake.tenant.cardFor(account, found));
  };

  test('becomes what the bot answers for whoever pressed it, until the message is updated', async () => {
    const where = await sent(CHAT, message(card(says('Er du klar?'), buttons(button('Ja')))));
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
    const where = await sent(CHAT, message(card(says('Er du klar?'), buttons(button('Ja')))));
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
    const where = await sent(CHAT, message(card(says('Er du klar?'), buttons(button('Ja')))));
    bot.answer(() => answer);
    await expect(people.press(ALICE, where, 'Ja')).rejects.toThrow('the bot answered');
  });

  test('is out of reach for whoever is not there', async () => {
    const where = await sent(CHAT, message(card(says('Er du klar?'), buttons(button('Ja')))));
    await expect(async () => people.press(CAROL, where, 'Ja')).rejects.toThrow('is not in');
  });

  test('is not needed where the card renews itself, for those whom it names', async () => {
    const refresh = {
      action: { type: 'Action.Execute', verb: 'refresh', data: {} },
      userIds: [mriOf(ALICE)],
    };
    const where = await sent(CHAT, message({ ...card(says('gammelt')), refresh }));
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
    const where = await sent(CHAT, message(card(says('Skriv'), buttons(opener('Skriv')))));
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
    const conversation = await direct(ALICE);
    bot.answer(async ({ type }) => {
      if (type !== 'message') return dialog('Netværk', form());
      await sent(conversation, message(card(says('Skriv det her'), buttons(opener('Skriv')))));
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
    const conversation = await direct(ALICE);
    const where = await sent(conversation, offer('mine-svar.md', `${bytes}`));
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
    await sent(conversation, { type: 'message', attachments: [info] });
    const hands = teamsHands(fake, people, async () => {});
    expect(await hands.files(ALICE)).toEqual([{ name: 'mine-svar.md', text: '# Mine svar 🐦' }]);
    expect(await hands.files(BOB)).toEqual([]);
  });

  test('has no place when the person said no', async () => {
    const where = await sent(await direct(ALICE), offer('mine-svar.md', 'x'));
    await people.answerConsent(ALICE, where, 'decline');
    expect(bot.received[0]?.value).toMatchObject({ action: 'decline', context: { file: 'mine-svar.md' } });
    expect(bot.received[0]?.value).not.toHaveProperty('uploadInfo');
    await expect(people.answerConsent(ALICE, where, 'accept')).rejects.toThrow('no file is offered');
  });
});
