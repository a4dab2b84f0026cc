import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { activities, type BareBot } from '../support/teams-bare-bot.ts';
import {
  attached,
  button,
  buttons,
  card,
  menu,
  message,
  opener,
  plain,
  says,
} from '../support/teams-bare-cards.ts';
import type { TeamsFake, TeamsFakeOptions } from '../support/teams-fake.ts';
import { fakeRates } from '../support/teams-fake-rates.ts';
import { mriOf, personalWith } from '../support/teams-fake-state.ts';
import { teamsHands } from '../support/teams-hands.ts';
import type { TeamsPeople } from '../support/teams-people.ts';
import {
  ALICE,
  BOB,
  CAROL,
  CHANNEL,
  CHAT,
  DAN,
  NOON,
  OTHER_CHAT,
  OTHER_TEAM,
  openScene,
  PRIVATE,
  type Scene,
  TEAM,
} from '../support/teams-scene.ts';

let scene: Scene;
let fake: TeamsFake;
let bot: BareBot;
let people: TeamsPeople;

async function open(options: Partial<TeamsFakeOptions> = {}): Promise<void> {
  scene = await openScene(options);
  ({ fake, bot, people } = scene);
}
beforeEach(() => open());
afterEach(() => scene.close());

/** The same Teams, furnished otherwise. */
async function reopen(options: Partial<TeamsFakeOptions>): Promise<void> {
  await scene.close();
  await open(options);
}

const refused = (status: number, code: string) => ({ status, body: { error: { code } } });

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
    const begun = await bot.begin(ALICE);
    expect(begun).toMatchObject({ status: 201, body: { id: personalWith(ALICE) } });
    expect((await bot.begin(mriOf(ALICE))).body).toEqual(begun.body);
  });

  test('is refused with nobody, without the app, and in the name of another', async () => {
    expect(await bot.begin('nobody')).toMatchObject(refused(404, 'NotFound'));
    expect(await bot.begin(CAROL)).toMatchObject(refused(403, 'ForbiddenOperationException'));
    expect(await bot.begin(ALICE, { bot: { id: '28:other' } })).toMatchObject(refused(400, 'BadArgument'));
    expect(await bot.begin(ALICE, { tenantId: 'other' })).toMatchObject(refused(403, 'TenantNotAllowed'));
    expect(await bot.begin(ALICE, { isGroup: true })).toMatchObject(refused(400, 'BadSyntax'));
  });

  test('may begin with whoever is in a team that has the app', async () => {
    fake.tenant.teams[0]?.members.push(CAROL);
    expect((await bot.begin(CAROL)).status).toBe(201);
  });

  test('has to exist before anything is sent there', async () => {
    expect(await bot.send(personalWith(ALICE), plain('hej'))).toMatchObject(
      refused(404, 'ConversationNotFound'),
    );
    await people.say(ALICE, 'hej');
    expect((await bot.send(personalWith(ALICE), plain('hej'))).status).toBe(201);
  });

  test('takes nothing when the person has blocked the bot or taken the app away', async () => {
    expect(await bot.send(await bot.direct(DAN), plain('hej'))).toMatchObject(
      refused(403, 'MessageWritesBlocked'),
    );
    const bobs = await bot.direct(BOB);
    await people.uninstall(BOB);
    await people.leave(BOB, TEAM);
    await people.leave(BOB, CHAT);
    expect(await bot.send(bobs, plain('hej'))).toMatchObject(refused(403, 'BotNotInConversationRoster'));
  });
});

describe('a group', () => {
  test('takes messages where the app is, and nowhere else', async () => {
    expect((await bot.send(CHAT, plain('hej'))).status).toBe(201);
    expect((await bot.send(CHANNEL, plain('hej'))).status).toBe(201);
    const outside = refused(403, 'BotNotInConversationRoster');
    for (const place of [PRIVATE, OTHER_CHAT, OTHER_TEAM]) {
      expect(await bot.send(place, plain('hej'))).toMatchObject(outside);
    }
    expect(await bot.send('19:intet@thread.v2', plain('hej'))).toMatchObject(
      refused(404, 'ConversationNotFound'),
    );
  });

  test('has threads if it is a channel, below messages that stand there', async () => {
    const root = await bot.sent(CHANNEL, plain('rod'));
    const thread = `${CHANNEL};messageid=${root.message}`;
    const reply = await bot.sent(thread, plain('svar'));
    expect(fake.tenant.message(CHANNEL, reply.message)).toMatchObject({ root: root.message });
    const missing = refused(404, 'ActivityNotFoundInConversation');
    expect(await bot.send(`${CHANNEL};messageid=1`, plain('svar'))).toMatchObject(missing);
    expect(await bot.send(`${CHANNEL};messageid=${reply.message}`, plain('svar'))).toMatchObject(missing);
    const inChat = await bot.sent(CHAT, plain('rod'));
    expect(await bot.send(`${CHAT};messageid=${inChat.message}`, plain('svar'))).toMatchObject(
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
    const own = await bot.sent(CHAT, plain('hej'));
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
    const options = { type: 'AdaptiveCard', body: [buttons(button('I morgen'), opener('Vælg tid'))] };
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
        buttons(button('Gem'), menu('Senere', options), opener('Skriv')),
      ),
      msteams: { width: 'Full' },
      refresh: { action: { type: 'Action.Execute', verb: 'refresh', data: {} }, userIds: [mriOf(ALICE)] },
    };
    const id = await bot.direct(ALICE);
    await bot.sent(id, { ...message(full), channelData: { kept: true } });
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
    ['with a menu that holds words', message(card(buttons(menu('Senere', card(says('x'))))))],
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
    expect(await bot.send(CHAT, activity)).toMatchObject(refused(400, 'BadSyntax'));
    expect(fake.tenant.in(CHAT)).toEqual([]);
  });

  test('of more than 100 KB is refused', async () => {
    expect((await bot.send(CHAT, plain('x'.repeat(102_000)))).status).toBe(201);
    expect(await bot.send(CHAT, plain('x'.repeat(102_400)))).toMatchObject(refused(413, 'MessageSizeTooBig'));
  });
});

describe('how often the bot may write', () => {
  let now = NOON;
  beforeEach(() => {
    now = NOON;
    return reopen({ rates: true, now: () => now });
  });
  const statuses = async (times: number, where: string) => {
    const all = Array.from({ length: times }, async () => (await bot.send(where, plain('hej'))).status);
    return (await Promise.all(all)).filter((status) => status === 201).length;
  };

  test('is counted in each thread', async () => {
    expect(await statuses(9, CHAT)).toBe(7);
    expect(fake.tooSoon).toHaveLength(2);
    expect(await statuses(1, CHANNEL)).toBe(1);
    const { status, headers } = await bot.send(CHAT, plain('hej'));
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
    const { status, headers, body } = await bot.send(CHAT, plain('hej'));
    expect([status, headers.get('retry-after')]).toEqual([429, '7']);
    expect(body).toMatchObject({ error: { code: 'TooManyRequests' } });
    expect((await bot.send(CHAT, plain('hej'))).status).toBe(429);
    expect(standing()).toBe(0);
    expect((await bot.send(CHAT, plain('hej'))).status).toBe(201);
  });

  test.each([
    ['before it is done', { kind: 'cut' }, 0],
    ['after it was done', { kind: 'lose' }, 1],
  ] as const)('by a connection that ends %s', async (_, fault, done) => {
    fake.faults.next('send', fault);
    await expect(bot.send(CHAT, plain('hej'))).rejects.toThrow();
    expect(standing()).toBe(done);
  });

  test('by an answer that comes late, for something done late or at once', async () => {
    for (const [kind, done] of [
      ['late', 0],
      ['hold', 2],
    ] as const) {
      const trap = fake.faults.next('send', { kind });
      const answer = bot.send(CHAT, plain('hej'));
      await trap.sprung;
      expect(standing()).toBe(done);
      trap.release();
      expect((await answer).status).toBe(201);
    }
    expect(standing()).toBe(2);
  });
});
