import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createVault } from '../../adapters/vault.ts';
import { openStore } from '../../db/store.ts';
import type { Card, Form } from '../../src/core/card.ts';
import type { Address } from '../../src/core/chat.ts';
import { attached, connecting } from '../support/teams-attached.ts';
import type { Operation, TeamsFakeOptions } from '../support/teams-fake.ts';
import type { Fault } from '../support/teams-fake-faults.ts';
import { personalWith } from '../support/teams-fake-state.ts';
import { ALICE, BOB, PLACES, TEAM, type TeamsHarness, teamsHarness } from '../support/teams-harness.ts';

const CARL = 'cccccccc-0000-4000-8000-000000000003';
const NOBODY = 'eeeeeeee-0000-4000-8000-000000000009';
const card: Card = { body: [{ type: 'text', text: 'Hej' }], actions: [] };
const nonce = 'nonce-1';
let open: TeamsHarness | undefined;

async function teamsWith(options: Partial<TeamsFakeOptions> = {}) {
  open = await teamsHarness(options);
  const { workspace, fake, dm } = open;
  const at = (channel: string): Address => ({ workspace, channel });
  const calls = (operation: Operation) => fake.calls.filter((call) => call.operation === operation);
  fake.calls.length = 0;
  return { ...open, at, alice: dm(ALICE), network: at(PLACES.standard), calls };
}
afterEach(async () => {
  vi.useRealTimers();
  await open?.close();
  open = undefined;
});

const status = (number: number, code?: string): Fault => ({
  kind: 'status',
  status: number,
  ...(code && { code }),
});

describe('what went wrong tells the outbox what to do', () => {
  test.each<[string, Fault, object, string]>([
    ['412', status(412, 'PreconditionFailed'), { kind: 'early' }, 'PreconditionFailed'],
    [
      '429',
      { ...status(429, 'TooManyRequests'), retryAfter: 7 } as Fault,
      { kind: 'limited', retryAfterMs: 7_000 },
      'TooManyRequests',
    ],
    ['429 that says no time', status(429), { kind: 'limited', retryAfterMs: 1_000 }, 'http_429'],
    ['408', status(408), { kind: 'unclear' }, 'http_408'],
    ['500', status(500, 'ServiceError'), { kind: 'unclear' }, 'ServiceError'],
    ['502', status(502), { kind: 'unclear' }, 'http_502'],
    ['503', status(503), { kind: 'unclear' }, 'http_503'],
    ['504', status(504), { kind: 'unclear' }, 'http_504'],
    ['a call that is cut', { kind: 'cut' }, { kind: 'unclear' }, 'no_answer'],
    ['an answer that is lost', { kind: 'lose' }, { kind: 'unclear' }, 'no_answer'],
    ['a blocked bot', status(403, 'MessageWritesBlocked'), { kind: 'unreachable' }, 'MessageWritesBlocked'],
    [
      'a thrown-out bot',
      status(403, 'BotNotInConversationRoster'),
      { kind: 'unreachable' },
      'BotNotInConversationRoster',
    ],
    [
      'a conversation that is gone',
      status(404, 'ConversationNotFound'),
      { kind: 'unreachable' },
      'ConversationNotFound',
    ],
    ['a wrong card', status(400, 'BadSyntax'), { kind: 'refused' }, 'BadSyntax'],
    ['a card that is too large', status(413, 'MessageSizeTooBig'), { kind: 'refused' }, 'MessageSizeTooBig'],
    ['a token that is not good', status(401), { kind: 'early' }, 'http_401'],
    ['another address', status(307), { kind: 'refused' }, 'http_307'],
    ['a code that says more than a code', status(400, 'Hej Alma'), { kind: 'refused' }, 'http_400'],
  ])('%s', async (_, fault, expected, code) => {
    const { fake, chat, network, calls } = await teamsWith();
    fake.faults.next('send', fault);
    await expect(chat.post(network, card, { nonce })).rejects.toMatchObject({ fault: expected, code });
    expect(calls('send'), 'the retries are the outbox’s').toHaveLength(1);
  });

  test('a call that nobody answers, after ten seconds', async () => {
    const { fake, chat, network, calls } = await teamsWith();
    const trap = fake.faults.next('send', { kind: 'hang' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const posting = expect(chat.post(network, card, { nonce })).rejects.toMatchObject({
      fault: { kind: 'unclear' },
      code: 'no_answer',
    });
    await trap.sprung;
    await vi.advanceTimersByTimeAsync(10_000);
    await posting;
    expect(calls('send')).toHaveLength(1);
  });

  test('nobody listening', async () => {
    const { fake, chat, network } = await teamsWith();
    await chat.post(network, card, { nonce });
    await fake.close();
    await expect(chat.post(network, card, { nonce })).rejects.toMatchObject({ fault: { kind: 'unclear' } });
  });

  test('whatever is called, it is called once', async () => {
    const { fake, chat, network, alice, workspace, calls } = await teamsWith();
    const ref = await chat.post(network, card, { nonce });
    const deeds: [Operation, () => Promise<unknown>][] = [
      ['update', () => chat.update(network, ref, card, { nonce })],
      ['delete', () => chat.remove(network, ref)],
      ['member', () => chat.profile(workspace, ALICE)],
      ['pagedMembers', () => chat.channel(workspace, PLACES.groupChat)],
      ['channels', () => chat.channel(workspace, PLACES.standard)],
      ['send', () => chat.post(alice, card, { nonce })],
    ];
    for (const [operation, deed] of deeds) {
      fake.calls.length = 0;
      fake.faults.next(operation, status(503));
      await expect(deed(), operation).rejects.toMatchObject({ fault: { kind: 'unclear' } });
      expect(calls(operation), operation).toHaveLength(1);
    }
  });

  test('an address that an answer points to is not followed, with the token in hand', async () => {
    const { fake, chat, network, calls } = await teamsWith();
    fake.faults.next('send', { ...status(307), location: `${fake.serviceUrl}v3/conversations` } as Fault);
    await expect(chat.post(network, card, { nonce })).rejects.toMatchObject({ fault: { kind: 'refused' } });
    expect(calls('send')).toHaveLength(1);
    expect(calls('createConversation')).toEqual([]);
  });
});

describe('signing in', () => {
  test.each<[string, Fault]>([
    ['fails', status(400)],
    ['finds nobody', status(503)],
    ['is cut', { kind: 'cut' }],
  ])('that %s is tried again, and nothing has been sent', async (_, fault) => {
    const { fake, network, calls } = await teamsWith();
    const { adapter, close } = await attached(fake, connecting(await bookOf(fake.serviceUrl)));
    fake.faults.next('token', fault);
    const posting = adapter.chat.post(network, card, { nonce });
    await expect(posting).rejects.toMatchObject({ fault: { kind: 'early' }, code: 'no_token' });
    expect(calls('send')).toEqual([]);
    await close();
  });

  test('is done once, however much is said', async () => {
    const { chat, network, calls } = await teamsWith();
    for (let n = 0; n < 5; n += 1) await chat.post(network, card, { nonce });
    expect(calls('token').length).toBeLessThanOrEqual(1);
  });

  test('is done anew when the token turns out to be good no more', async () => {
    const { fake, chat, network, calls } = await teamsWith();
    await chat.post(network, card, { nonce });
    fake.forgetTokens();
    fake.calls.length = 0;
    await expect(chat.post(network, card, { nonce })).rejects.toMatchObject({ fault: { kind: 'early' } });
    await chat.post(network, card, { nonce });
    await chat.post(network, card, { nonce });
    expect(calls('token')).toHaveLength(1);
    expect(calls('send')).toHaveLength(3);
  });

  test('is sound when it works, and says so when it does not', async () => {
    const { adapter, fake } = await teamsWith();
    await expect(adapter.check()).resolves.toBeUndefined();
    const wrong = connecting({
      registration: { appId: fake.appId, tenantId: fake.tenant.id, secret: 'wrong' },
    });
    const other = await attached(fake, wrong);
    await expect(other.adapter.check()).rejects.toThrow('no token: 400');
    await other.close();
  });
});

describe('nobody is written to', () => {
  test.each([
    ['who is not there', NOBODY, 'NotFound'],
    ['who has not got the app', CARL, 'ForbiddenOperationException'],
  ])('%s', async (_, account, code) => {
    const { chat, dm, fake } = await teamsWith();
    fake.tenant.users.push({ id: CARL, name: 'Carl', installed: false });
    const refused = { fault: { kind: 'unreachable' }, code };
    await expect(chat.post(dm(account), card, { nonce })).rejects.toMatchObject(refused);
  });

  test('who has blocked the bot', async () => {
    const { chat, alice, fake } = await teamsWith();
    Object.assign(fake.tenant.user(ALICE) ?? {}, { blocked: true });
    const refused = { fault: { kind: 'unreachable' }, code: 'MessageWritesBlocked' };
    await expect(chat.post(alice, card, { nonce })).rejects.toMatchObject(refused);
  });

  test('in another tenant, where nothing is even called', async () => {
    const { chat, fake } = await teamsWith();
    const workspace = { platform: 'teams' as const, id: 'another' };
    const ref = { conversation: personalWith(ALICE), message: '1' };
    const unreachable = { fault: { kind: 'unreachable' }, code: 'foreign_tenant' };
    const there = { workspace, account: ALICE };
    await expect(chat.post(there, card, { nonce })).rejects.toMatchObject(unreachable);
    await expect(chat.update(there, ref, card, { nonce })).rejects.toMatchObject(unreachable);
    await expect(chat.remove(there, ref)).rejects.toMatchObject(unreachable);
    await expect(chat.clear(there, 1)).rejects.toMatchObject(unreachable);
    await expect(chat.profile(workspace, ALICE)).rejects.toMatchObject(unreachable);
    expect(await chat.channel(workspace, PLACES.standard)).toBeUndefined();
    expect(fake.calls).toEqual([]);
  });

  test('at a service that is none, though it is in the address book', async () => {
    const { fake, alice } = await teamsWith();
    const { adapter, close } = await attached(fake, connecting(await bookOf('https://example.org/')));
    const refused = { fault: { kind: 'refused' }, code: 'foreign_service_url' };
    await expect(adapter.chat.post(alice, card, { nonce })).rejects.toMatchObject(refused);
    await close();
  });

  test('before Teams has said where its service is', async () => {
    const { fake, alice } = await teamsWith();
    const { adapter, close } = await attached(fake);
    const unreachable = { fault: { kind: 'unreachable' }, code: 'no_service_url' };
    await expect(adapter.chat.post(alice, card, { nonce })).rejects.toMatchObject(unreachable);
    await close();
  });
});

describe('what Teams has once told is known after a restart', () => {
  test('where people and channels are, and what they speak', async () => {
    const store = await openStore(':memory:', createVault(randomBytes(32)));
    const keeping = connecting({ book: store.addresses });
    open = await teamsHarness({}, keeping);
    const { fake, workspace, close } = open;
    await open.word(ALICE, 'hjælp', PLACES.groupChat);
    const again = await attached(fake, keeping);
    fake.calls.length = 0;
    const { chat } = again.adapter;
    for (const to of [{ account: ALICE }, { channel: PLACES.standard }, { channel: PLACES.groupChat }])
      await chat.post({ workspace, ...to }, card, { nonce });
    expect(await chat.profile(workspace, BOB)).toEqual({
      name: 'Bo Birk',
      language: 'en',
      zone: 'America/New_York',
    });
    const made = new Set(fake.calls.map(({ operation }) => operation));
    expect(made.has('createConversation'), 'their conversation is open').toBe(false);
    await again.close();
    open = undefined;
    await close();
    await store.close();
  });
});

describe('whoever removes the app', () => {
  test('is no longer known, and is known again with it', async () => {
    const store = await openStore(':memory:', createVault(randomBytes(32)));
    open = await teamsHarness({}, connecting({ book: store.addresses }));
    const { people, workspace } = open;
    const known = () => store.addresses.get(workspace, 'account', ALICE);
    expect(await known()).toContain('Europe/Copenhagen');
    await people.uninstall(ALICE);
    expect(await known()).toBeUndefined();
    await people.install(ALICE);
    expect(await known()).toContain('Europe/Copenhagen');
    await open.close();
    open = undefined;
    await store.close();
  });
});

describe('somebody who has never spoken with Lærke', () => {
  const whom: Form = {
    title: 'Hvem',
    inputs: [{ kind: 'people', name: 'who', label: 'Hvem' }],
    submit: 'Gem',
    cancel: 'Luk',
    press: { word: 'start' },
  };

  async function picked() {
    const teams = await teamsWith();
    const { fake, answer, adapter } = teams;
    fake.tenant.users.push({ id: CARL, name: 'Carl Carlsen', installed: false });
    fake.tenant.teams[0]?.members.push(CARL);
    answer((event) => (event.kind === 'word' || event.kind === 'formWanted' ? { form: whom } : {}));
    await teams.word(ALICE, 'netværk', PLACES.standard);
    await teams.submit(ALICE, { who: [CARL] });
    await adapter.answered();
    fake.calls.length = 0;
    return teams;
  }

  test('is known by name where they were picked, and no conversation is opened for that', async () => {
    const { chat, workspace, calls } = await picked();
    expect(await chat.profile(workspace, CARL)).toEqual({ name: 'Carl Carlsen' });
    expect(calls('createConversation')).toEqual([]);
  });

  test('is written to by what the directory calls them; their conversation is opened once', async () => {
    const { chat, dm, calls, seen } = await picked();
    await chat.post(dm(CARL), card, { nonce });
    await chat.post(dm(CARL), card, { nonce });
    expect(calls('createConversation').map(({ body }) => body)).toMatchObject([{ members: [{ id: CARL }] }]);
    expect(await seen(dm(CARL))).toHaveLength(2);
  });
});

describe('what Teams knows of places', () => {
  test.each([
    [PLACES.standard, { name: 'lederne', isShared: false }],
    [PLACES.private, { name: 'de få', isShared: false }],
    [PLACES.shared, { name: 'de mange', isShared: true }],
    [TEAM, { name: '', isShared: false }],
    [PLACES.groupChat, { name: '', isShared: false }],
  ])('%s', async (place, expected) => {
    const { chat, workspace } = await teamsWith();
    const members = [ALICE, BOB];
    expect(await chat.channel(workspace, place)).toEqual({
      ...expected,
      isPrivate: true,
      isArchived: false,
      members,
    });
  });

  test('of none that Lærke is not in, is not in any more, or that is gone', async () => {
    const { chat, workspace, people } = await teamsWith();
    expect(await chat.channel(workspace, '19:andre@thread.tacv2')).toBeUndefined();
    await people.removeBot(ALICE, PLACES.groupChat);
    expect(await chat.channel(workspace, PLACES.groupChat)).toBeUndefined();
    await people.deleteChannel(ALICE, PLACES.standard);
    expect(await chat.channel(workspace, PLACES.standard)).toBeUndefined();
  });

  test('not at all while it fails: that is no proof that nobody is there', async () => {
    const { chat, workspace, fake } = await teamsWith();
    for (const operation of ['channels', 'pagedMembers'] as const) {
      fake.faults.next(operation, status(503));
      await expect(chat.channel(workspace, PLACES.standard)).rejects.toMatchObject({
        fault: { kind: 'unclear' },
      });
    }
  });

  test('everybody who is there, however many', async () => {
    const crowd = Array.from({ length: 450 }, (_, index) => `person-${index}`);
    const { chat, workspace, fake, calls } = await teamsWith();
    fake.tenant.users.push(...crowd.map((id) => ({ id, name: id })));
    fake.tenant.teams[0]?.members.push(...crowd);
    const facts = await chat.channel(workspace, PLACES.standard);
    expect(facts?.members).toEqual([ALICE, BOB, ...crowd]);
    expect(calls('pagedMembers')).toHaveLength(3);
  });
});

describe('a message', () => {
  test('that may have landed can not be looked for in Teams', async () => {
    const { chat, network, fake } = await teamsWith();
    fake.faults.next('send', { kind: 'lose' });
    await expect(chat.post(network, card, { nonce })).rejects.toMatchObject({ fault: { kind: 'unclear' } });
    expect(await chat.find(network, nonce, 0)).toBe('unknown');
  });

  test('that is gone already is taken away all the same', async () => {
    const { chat, network } = await teamsWith();
    const ref = await chat.post(network, card, { nonce });
    await chat.remove(network, ref);
    await expect(chat.remove(network, ref)).resolves.toBeUndefined();
  });

  test.each<[string, Fault, object]>([
    ['Teams is busy', { ...status(429), retryAfter: 3 } as Fault, { kind: 'limited', retryAfterMs: 3_000 }],
    ['the answer is lost', { kind: 'lose' }, { kind: 'unclear' }],
  ])('may have to be taken away once more when %s', async (_, fault, expected) => {
    const { chat, network, fake, seen } = await teamsWith();
    const ref = await chat.post(network, card, { nonce });
    fake.faults.next('delete', fault);
    await expect(chat.remove(network, ref)).rejects.toMatchObject({ fault: expected });
    await chat.remove(network, ref);
    expect(await seen(network)).toEqual([]);
  });

  test('stands in the thread of a channel, and one below the other in a chat', async () => {
    const { chat, at, network } = await teamsWith();
    const root = await chat.post(network, card, { nonce });
    const reply = await chat.post(network, card, { nonce, under: root });
    expect(reply.conversation).toBe(`${PLACES.standard};messageid=${root.message}`);
    const first = await chat.post(at(PLACES.groupChat), card, { nonce });
    const second = await chat.post(at(PLACES.groupChat), card, { nonce, under: first });
    expect(second.conversation).toBe(PLACES.groupChat);
    await chat.update(network, reply, card, { nonce });
    await chat.remove(network, reply);
  });
});

describe('a card that has come into sight again', () => {
  const press = { run: 'run-1', type: 'answerGiven' };
  const stale: Card = {
    body: [{ type: 'text', text: 'Før' }],
    actions: [{ kind: 'press', label: 'Gem', press }],
  };
  const fresh: Card = { body: [{ type: 'text', text: 'Nu' }], actions: [] };

  test('is drawn as it is by now, for the one who sees it', async () => {
    const { chat, alice, people, looks, answer } = await teamsWith();
    answer(() => ({ pressed: fresh }));
    const ref = await chat.post(alice, stale, { nonce });
    await people.refresh(ALICE, ref);
    expect(looks).toMatchObject([{ kind: 'looked', account: ALICE, message: { message: ref.message } }]);
    expect(await textBefore(ref)).toEqual(['Nu']);
  });

  test('stays as it stands when nothing is known of it', async () => {
    const { chat, alice, people } = await teamsWith();
    const ref = await chat.post(alice, stale, { nonce });
    await people.refresh(ALICE, ref);
    expect(await textBefore(ref)).toEqual(['Før']);
  });

  test('and is pressed though it is out of date, becomes what it is by now', async () => {
    const { chat, alice, people, answer, received } = await teamsWith();
    answer((event) => (event.kind === 'looked' ? { pressed: fresh } : {}));
    const ref = await chat.post(alice, stale, { nonce });
    await people.press(ALICE, ref, 'Gem');
    expect(received).toMatchObject([{ kind: 'pressed', press }]);
    expect(await textBefore(ref)).toEqual(['Nu']);
  });

  test('is renewed for nobody in a group, and where there is nothing to press', async () => {
    const { chat, alice, network, fake } = await teamsWith();
    await chat.post(network, stale, { nonce });
    await chat.post(alice, fresh, { nonce });
    expect(fake.tenant.messages.filter((one) => one.card?.refresh)).toEqual([]);
  });

  const textBefore = async ({ message }: { message: string }) =>
    (await open?.seen({ workspace: open.workspace, account: ALICE }))
      ?.filter(({ ref }) => ref.message === message)
      .map(({ text }) => text);
});

/** An address book that knows of a service, and of Alice and the channel there. */
async function bookOf(serviceUrl: string) {
  const store = await openStore(':memory:', createVault(randomBytes(32)));
  const workspace = { platform: 'teams' as const, id: open?.fake.tenant.id ?? '' };
  await store.addresses.set(workspace, 'service', '', JSON.stringify({ serviceUrl }));
  await store.addresses.set(workspace, 'channel', PLACES.standard, JSON.stringify({ team: TEAM }));
  return { book: store.addresses };
}
