import { afterEach, describe, expect, test } from 'vitest';
import { installFromToken } from '../../adapters/slack/index.ts';
import type { Card } from '../../src/core/card.ts';
import type { Address } from '../../src/core/chat.ts';
import type { SlackFakeOptions } from '../support/slack-fake.ts';
import type { Fault } from '../support/slack-fake-faults.ts';
import { type SlackHarness, slackHarness } from '../support/slack-harness.ts';

const card: Card = { body: [{ type: 'text', text: 'Hej' }], actions: [] };
const nonce = 'nonce-1';
let open: SlackHarness | undefined;

async function slackWith(options: Partial<SlackFakeOptions> = {}) {
  open = await slackHarness(options);
  const network: Address = { workspace: open.workspace, channel: open.channel };
  return { ...open, network };
}
afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe('what went wrong tells the outbox what to do', () => {
  test.each<[string, Fault, object, string]>([
    ['429', { kind: 'limited', retryAfter: 7 }, { kind: 'limited', retryAfterMs: 7000 }, 'ratelimited'],
    ['503', { kind: 'status', status: 503 }, { kind: 'unclear' }, 'http_503'],
    ['404', { kind: 'status', status: 404 }, { kind: 'refused' }, 'http_404'],
    ['a lost answer', { kind: 'drop' }, { kind: 'unclear' }, 'no_answer'],
    ['Slack failing', { kind: 'error', code: 'internal_error' }, { kind: 'unclear' }, 'internal_error'],
    ['a page of a proxy', { kind: 'error', code: '<html>Hej' }, { kind: 'unclear' }, 'not_slack'],
    ['an archived channel', { kind: 'error', code: 'is_archived' }, { kind: 'unreachable' }, 'is_archived'],
    [
      'a thrown-out bot',
      { kind: 'error', code: 'not_in_channel' },
      { kind: 'unreachable' },
      'not_in_channel',
    ],
    [
      'a closed account',
      { kind: 'error', code: 'account_inactive' },
      { kind: 'unreachable' },
      'account_inactive',
    ],
    ['a wrong card', { kind: 'error', code: 'invalid_blocks' }, { kind: 'refused' }, 'invalid_blocks'],
    ['a revoked token', { kind: 'error', code: 'token_revoked' }, { kind: 'refused' }, 'token_revoked'],
  ])('%s', async (_, fault, expected, code) => {
    const { fake, chat, network } = await slackWith();
    fake.faults.next('chat.postMessage', fault);
    await expect(chat.post(network, card, { nonce })).rejects.toMatchObject({ fault: expected, code });
    expect(fake.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  test('nobody listening', async () => {
    const { fake, chat, network } = await slackWith();
    await fake.close();
    await expect(chat.post(network, card, { nonce })).rejects.toMatchObject({ fault: { kind: 'unclear' } });
  });

  test.each([
    ['closed account', 'UGONE', 'user_disabled'],
    ['bot', 'UBOT', 'cannot_dm_bot'],
    ['stranger', 'UNOBODY', 'user_not_found'],
  ])('a %s can not be written to', async (_, account, code) => {
    const users = [
      { id: 'UGONE', name: 'Væk', deleted: true },
      { id: 'UBOT', name: 'Lærke', is_bot: true },
    ];
    const { chat, dm } = await slackWith({ users });
    const refused = { fault: { kind: 'unreachable' }, code };
    await expect(chat.post(dm(account), card, { nonce })).rejects.toMatchObject(refused);
  });

  test('two posts in one second to one channel', async () => {
    const { chat, network, dm, alice } = await slackWith({ rateLimited: true, now: () => 1_800_000_000_000 });
    await chat.post(network, card, { nonce });
    const limited = { fault: { kind: 'limited', retryAfterMs: 1000 } };
    await expect(chat.post(network, card, { nonce })).rejects.toMatchObject(limited);
    await chat.post(dm(alice), card, { nonce });
  });
});

describe('after an answer was lost', () => {
  test('the message is found by its nonce, and stands there once', async () => {
    const { fake, chat, network, seen } = await slackWith();
    fake.faults.next('chat.postMessage', { kind: 'drop' });
    await expect(chat.post(network, card, { nonce })).rejects.toMatchObject({ fault: { kind: 'unclear' } });
    const [message] = await seen(network);
    expect(await chat.find(network, nonce, Date.now())).toEqual({ ...message?.ref, at: expect.any(Number) });
    expect(await seen(network)).toHaveLength(1);
  });

  test('a message that lands late is missed at first and found when it has landed', async () => {
    const { fake, chat, network } = await slackWith();
    const late = fake.faults.next('chat.postMessage', { kind: 'late' });
    const posting = chat.post(network, card, { nonce });
    await late.sprung;
    expect(await chat.find(network, nonce, Date.now())).toBeUndefined();
    late.release();
    const ref = await posting;
    expect(await chat.find(network, nonce, Date.now())).toEqual(ref);
  });

  test('it is found behind hundreds of later ones', async () => {
    const { fake, chat, network } = await slackWith();
    const ref = await chat.post(network, card, { nonce });
    for (let count = 0; count < 450; count += 1) {
      fake.workspace.post({ channel: 'GNET', user: 'UALICE', text: 'snak', blocks: [] });
    }
    expect(await chat.find(network, nonce, Date.now())).toEqual(ref);
    expect(fake.calls.filter(({ method }) => method === 'conversations.history')).toHaveLength(3);
  });

  test('nobody can say where history may not be read', async () => {
    const { chat, network } = await slackWith({ scopes: ['chat:write'] });
    expect(await chat.find(network, nonce, Date.now())).toBe('unknown');
  });

  test('a history that fails is no proof that the message is missing', async () => {
    const { fake, chat, network } = await slackWith();
    fake.faults.next('conversations.history', { kind: 'status', status: 500 });
    await expect(chat.find(network, nonce, Date.now())).rejects.toMatchObject({ fault: { kind: 'unclear' } });
  });
});

describe('a message that is taken away', () => {
  test('is gone for everybody, also from its thread', async () => {
    const { chat, network, seen } = await slackWith();
    const root = await chat.post(network, card, { nonce });
    const reply = await chat.post(network, card, { nonce: 'nonce-2', under: root });
    await chat.remove(network, reply);
    expect(await seen(network)).toHaveLength(1);
    expect(await chat.find(network, 'nonce-2', Date.now(), root)).toBeUndefined();
  });

  test('though it is gone already is no error', async () => {
    const { fake, chat, network } = await slackWith();
    const ref = await chat.post(network, card, { nonce });
    await chat.remove(network, ref);
    await expect(chat.remove(network, ref)).resolves.toBeUndefined();
    expect(fake.calls.filter(({ method }) => method === 'chat.delete')).toHaveLength(2);
  });

  test('must be the bot’s own', async () => {
    const { chat, network, bobs } = await slackWith();
    const refused = { fault: { kind: 'refused' }, code: 'cant_delete_message' };
    await expect(chat.remove(network, bobs.ref)).rejects.toMatchObject(refused);
  });

  test.each<[string, Fault, object]>([
    ['Slack is busy', { kind: 'limited', retryAfter: 3 }, { kind: 'limited', retryAfterMs: 3000 }],
    ['the answer is lost', { kind: 'drop' }, { kind: 'unclear' }],
    ['the bot was thrown out', { kind: 'error', code: 'channel_not_found' }, { kind: 'unreachable' }],
  ])('may have to be taken away once more when %s', async (_, fault, expected) => {
    const { fake, chat, network } = await slackWith();
    const ref = await chat.post(network, card, { nonce });
    fake.faults.next('chat.delete', fault);
    await expect(chat.remove(network, ref)).rejects.toMatchObject({ fault: expected });
    expect(fake.calls.filter(({ method }) => method === 'chat.delete')).toHaveLength(1);
  });
});

describe('what Slack knows', () => {
  test.each([
    ['UALICE', { name: 'Alma Ager', language: 'da', zone: 'Europe/Copenhagen' }],
    ['UBOB', { name: 'Bo Birk', language: 'en', zone: 'America/New_York' }],
    ['UBOT', { name: 'Lærke', bot: true }],
    ['UODD', { name: 'Odd' }],
  ])('of %s', async (account, expected) => {
    const { fake, chat, workspace } = await slackWith();
    fake.workspace.users.push({ id: 'UODD', name: 'Odd', tz: 'Mars/Olympus', locale: 'nb-NO' });
    expect(await chat.profile(workspace, account)).toEqual(expected);
  });

  test('of channels: public, archived, and one that the bot is not in', async () => {
    const { chat, workspace } = await slackWith();
    expect(await chat.channel(workspace, 'COPEN')).toMatchObject({ name: 'alle', isPrivate: false });
    expect(await chat.channel(workspace, 'GOLD')).toMatchObject({ isArchived: true });
    expect(await chat.channel(workspace, 'GELSE')).toBeUndefined();
  });

  test('of a channel shared with another organisation, and of a crowd', async () => {
    const crowd = Array.from({ length: 450 }, (_, index) => `U${index}`);
    const shared = {
      id: 'GBIG',
      name: 'stor',
      is_private: true,
      is_ext_shared: true,
      members: ['UBOT', ...crowd],
    };
    const { chat, workspace } = await slackWith({ channels: [shared] });
    const facts = await chat.channel(workspace, 'GBIG');
    expect(facts).toMatchObject({ isShared: true, members: crowd });
  });
});

test('a conversation with a person is opened once', async () => {
  const { fake, chat, dm, alice } = await slackWith();
  await chat.post(dm(alice), card, { nonce });
  await chat.post(dm(alice), card, { nonce: 'nonce-2' });
  expect(fake.calls.filter(({ method }) => method === 'conversations.open')).toHaveLength(1);
});

describe('the connection', () => {
  test('is sound when token and scopes are', async () => {
    const { adapter } = await slackWith();
    await expect(adapter.check()).resolves.toBeUndefined();
  });

  test('names the scopes that are missing', async () => {
    const { adapter } = await slackWith({ scopes: ['chat:write', 'commands', 'users:read', 'im:write'] });
    await expect(adapter.check()).rejects.toThrow(
      'channels:read, files:write, groups:history, groups:read, im:history',
    );
  });

  test('is unsound when the token was revoked, or Slack is out of reach', async () => {
    const { adapter, fake } = await slackWith();
    fake.faults.next('auth.test', { kind: 'error', code: 'token_revoked' });
    await expect(adapter.check()).rejects.toThrow('token_revoked');
    await fake.close();
    await expect(adapter.check()).rejects.toThrow('unclear');
  });

  test('is not made with a token that is no good, and nothing is remembered', async () => {
    const { fake, installations } = await slackWith();
    const [before] = await installations.all('slack');
    const made = installFromToken({ token: 'xoxb-wrong', apiUrl: fake.apiUrl, space: 's', installations });
    await expect(made).rejects.toMatchObject({ fault: { kind: 'refused' }, code: 'invalid_auth' });
    expect(await installations.all('slack')).toEqual([before]);
    expect(before).toEqual({
      workspace: { platform: 'slack', id: 'T1' },
      space: 'space-1',
      token: 'xoxb-fake',
      botUser: 'UBOT',
    });
  });
});
