import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { encodePress } from '../../src/core/press.ts';
import { commandRequest, eventRequest, interactionRequest } from '../support/slack-client.ts';
import type { Mishap } from '../support/slack-fake-socket.ts';
import {
  type SocketHarness,
  slackSocketHarness,
  unopenedSocketHarness,
} from '../support/slack-socket-harness.ts';

const SECRET_TEXT = 'det her må ingen log se';

let slack: SocketHarness;
afterEach(() => slack.close());

const open = async () => {
  slack = await slackSocketHarness();
};

const message = (change: Record<string, unknown> = {}) => ({
  type: 'message',
  channel_type: 'im',
  channel: 'DUALICE',
  user: 'UALICE',
  text: SECRET_TEXT,
  ts: '1800000000.000100',
  ...change,
});
const eventWith = (event: unknown, team = 'T1') => ({
  type: 'event_callback',
  team_id: team,
  event_id: 'Ev1',
  event_time: 1_800_000_000,
  event,
});
const action = {
  type: 'block_actions',
  user: { id: 'UALICE', team_id: 'T1' },
  team: { id: 'T1' },
  trigger_id: 'trigger-1',
  channel: { id: 'DUALICE' },
  actions: [{ action_id: 'press:0', value: encodePress({ word: 'start' }) }],
};
const submission = {
  type: 'view_submission',
  user: { id: 'UALICE', team_id: 'T1' },
  team: { id: 'T1' },
  view: {
    id: 'V1',
    callback_id: 'laerke_form',
    private_metadata: JSON.stringify({ press: encodePress({ word: 'start' }) }),
    state: { values: { what: { value: { type: 'plain_text_input', value: SECRET_TEXT } } } },
  },
};
const command = {
  command: '/laerke',
  text: 'start',
  team_id: 'T1',
  user_id: 'UALICE',
  channel_id: 'DUALICE',
  trigger_id: 'trigger-2',
};
const requests = {
  'an event': eventRequest({ team: 'T1', eventId: 'Ev1', time: 1_800_000_000, event: message() }),
  'a press': interactionRequest(action),
  'a form': interactionRequest(submission),
  'a command': commandRequest(command),
};
const { 'an event': anEvent, 'a command': aCommand } = requests;

/** Until it is let go, whatever comes is being taken in. */
function holding(): () => void {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  slack.answer(async () => {
    await held;
    return {};
  });
  return letGo;
}

const messages = () => slack.log.map((line) => line.message);

describe('nothing is acknowledged', () => {
  test.each(Object.entries(requests))('while %s is being taken in', async (_, request) => {
    await open();
    const letGo = holding();
    let isAcknowledged = false;
    const answer = slack.client.send(request).then(({ status }) => {
      isAcknowledged = true;
      return status;
    });
    await expect.poll(() => slack.received.length).toBe(1);
    expect(isAcknowledged).toBe(false);
    letGo();
    expect(await answer).toBe(200);
  });

  test.each(Object.entries(requests))('when %s could not be, and nothing of it is logged', async (_, it) => {
    await open();
    slack.answer(() => {
      throw new Error(SECRET_TEXT);
    });
    expect(await slack.client.send(it)).toEqual({ status: 503, body: '' });
    expect(slack.log.filter(({ level }) => level === 'error')).toEqual([
      {
        level: 'error',
        fields: { code: 'not_taken_in' },
        message: 'a request from Slack could not be taken in',
      },
    ]);
    expect(JSON.stringify(slack.log)).not.toContain(SECRET_TEXT);
  });

  test('when the workspace is not known, since it may be in a moment', async () => {
    await open();
    const event = eventRequest({ team: 'TOTHER', eventId: 'Ev1', time: 1, event: message() });
    expect((await slack.client.send(event)).status).toBe(503);
    expect(slack.received).toEqual([]);
    expect(JSON.stringify(slack.log)).not.toContain(SECRET_TEXT);
  });
});

describe('a message that makes no sense leaves one line in the log, and all goes on', () => {
  test.each([
    'null',
    'true',
    '[]',
    '{}',
    '"text"',
    '{{{',
    '',
    '{"type":7}',
    Buffer.from('{"type":"hello"}'),
    JSON.stringify({ type: 'events_api', envelope_id: 'e' }),
    JSON.stringify({ type: 'events_api', envelope_id: 'e', payload: null }),
    JSON.stringify({ type: 'events_api', envelope_id: 7, payload: eventWith(message()) }),
    JSON.stringify({ type: 'events_api', payload: eventWith(message()) }),
    JSON.stringify({ type: 'events_api', envelope_id: 'e', payload: eventWith(null) }),
    JSON.stringify({ type: 'events_api', envelope_id: 'e', payload: eventWith(message({ ts: 'soon' })) }),
    JSON.stringify({ type: 'events_api', envelope_id: 'e', payload: command }),
    JSON.stringify({ type: 'interactive', envelope_id: 'e', payload: eventWith(message()) }),
    JSON.stringify({ type: 'slash_commands', envelope_id: 'e', payload: { ...command, user_id: null } }),
    JSON.stringify({ type: 'interactive', envelope_id: 'e', payload: { ...action, actions: [] } }),
  ])('%s', async (text) => {
    await open();
    slack.log.length = 0;
    slack.socket.say(text);
    expect((await slack.client.send(aCommand)).status).toBe(200);
    expect(slack.received).toHaveLength(1);
    expect(slack.log).toEqual([
      { level: 'warn', fields: {}, message: 'a message through the socket was turned away' },
    ]);
  });

  test('whatever has been done to it', async () => {
    await open();
    const envelopes = [
      { type: 'hello', num_connections: 1 },
      { type: 'events_api', payload: eventWith(message()) },
      { type: 'events_api', payload: command },
      { type: 'slash_commands', payload: command },
      { type: 'interactive', payload: action },
      { type: 'interactive', payload: submission },
    ];
    const junk = fc.constantFrom<unknown>(
      null,
      0,
      -1,
      true,
      '',
      'close',
      [],
      [null],
      {},
      { id: null },
      '\ud800',
    );
    const wreck = fc.record({
      envelope: fc.constantFrom(...envelopes),
      hits: fc.array(fc.record({ at: fc.nat(60), junk, remove: fc.boolean() }), {
        minLength: 1,
        maxLength: 4,
      }),
    });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(wreck, async ({ envelope, hits }) => {
        const wrecked = structuredClone(envelope);
        for (const hit of hits) damage(wrecked, hit);
        count += 1;
        slack.socket.say(JSON.stringify({ ...wrecked, envelope_id: `wreck-${count}` }), `wreck-${count}`);
        await expect.poll(async () => (await slack.client.send(anEvent)).status).toBe(200);
      }),
      { numRuns: 500 },
    );
    expect(JSON.stringify(slack.log)).not.toContain(SECRET_TEXT);
    expect(slack.socket.connections()).toBe(1);
  });
});

describe('what is none of our business is acknowledged and ignored', () => {
  test.each([
    ['an envelope of a new kind', { type: 'something_new', payload: { type: 'x' } }],
    ['an envelope that is called as something else inside', { type: 'close', payload: {} }],
    ['a word about limits, without an event', { type: 'events_api', payload: { type: 'app_rate_limited' } }],
    ['an event that nobody asked for', { type: 'events_api', payload: eventWith({ type: 'error' }) }],
    ['a message of a bot', { type: 'events_api', payload: eventWith(message({ bot_id: 'B1' })) }],
    ['another interaction', { type: 'interactive', payload: { type: 'view_closed', view: {} } }],
    ['a link button', { type: 'interactive', payload: { ...action, actions: [{ action_id: 'press:0' }] } }],
  ])('%s', async (_, content) => {
    await open();
    expect(await slack.socket.deliver(content)).toEqual({ payload: {} });
    expect(slack.received).toEqual([]);
    expect(slack.log.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});

describe('connections end, and Slack does not notice', () => {
  test.each(['warning', 'refresh_requested', 'too_many_websockets', '<html>'])(
    'asked for another one (%s), it opens that first, and acknowledges where it was asked',
    async (reason) => {
      await open();
      const letGo = holding();
      const answer = slack.client.send(aCommand);
      await expect.poll(() => slack.received.length).toBe(1);
      slack.socket.disconnect(reason);
      await expect.poll(() => slack.socket.connections()).toBe(2);
      await expect(slack.adapter.check()).resolves.toBeUndefined();
      slack.answer(() => ({}));
      expect((await slack.client.send(anEvent)).status).toBe(200);
      letGo();
      expect((await answer).status).toBe(200);
      await expect.poll(() => slack.socket.connections()).toBe(1);
      expect(messages()).toContain('Slack asks for another socket');
    },
  );

  test('broken off, it comes back, and takes in what it could not acknowledge', async () => {
    await open();
    const letGo = holding();
    const answer = slack.client.send(anEvent);
    await expect.poll(() => slack.received.length).toBe(1);
    slack.socket.drop();
    letGo();
    expect((await answer).status).toBe(200);
    const [first, again] = slack.received;
    expect(again).toEqual(first);
    expect(messages()).toContain('the socket to Slack was lost');
  });

  test('and until it is back, it is not ready', async () => {
    await open();
    const late = slack.fake.faults.next('apps.connections.open', { kind: 'late' });
    slack.socket.drop();
    await late.sprung;
    await expect(slack.adapter.check()).rejects.toThrow('there is no socket to Slack');
    late.release();
    await slack.socket.connected();
    await expect.poll(() => slack.adapter.check().then(() => 'ready', String)).toBe('ready');
  });
});

describe('a socket that can not be opened is tried again', () => {
  const calls = 'apps.connections.open';

  test.each<[Mishap, string]>([
    ['refused', 'no_socket'],
    ['mute', 'no_hello'],
    ['stuck', 'no_hello'],
  ])('when the connection is %s', async (mishap, code) => {
    slack = await unopenedSocketHarness({ patience: { hello: 200, goodbye: 50 } });
    slack.socket.next(mishap);
    slack.adapter.open();
    await slack.socket.connected();
    expect(slack.log[0]).toEqual({
      level: 'warn',
      fields: { code },
      message: 'the socket to Slack could not be opened; it is tried again',
    });
  });

  test.each([
    [{ kind: 'status', status: 503 }, 'http_503'],
    [{ kind: 'limited', retryAfter: 0 }, 'ratelimited'],
    [{ kind: 'error', code: 'internal_error' }, 'internal_error'],
    [{ kind: 'drop' }, 'no_answer'],
  ] as const)('when %o comes instead of its address', async (fault, code) => {
    slack = await unopenedSocketHarness();
    slack.fake.faults.next(calls, fault);
    slack.adapter.open();
    await slack.socket.connected();
    expect(slack.log[0]).toMatchObject({ level: 'warn', fields: { code } });
  });

  test('ever more slowly, which closing does not wait for', async () => {
    slack = await unopenedSocketHarness();
    for (let count = 0; count < 20; count += 1)
      slack.fake.faults.next(calls, { kind: 'status', status: 500 });
    slack.adapter.open();
    await expect.poll(() => slack.log.length).toBe(2);
    await slack.adapter.close();
    expect(slack.fake.calls.filter(({ method }) => method === calls)).toHaveLength(2);
  });
});

describe('what an operator has to put right is said once, and nothing breaks', () => {
  const refused = (code: string) => ({
    level: 'error',
    fields: { code },
    message: 'Slack refuses to open a socket; run "npx laerke doctor" to see why',
  });

  test.each([
    ['a token of nobody', { appToken: 'xapp-wrong' }, {}, 'invalid_auth'],
    ['a bot token', { appToken: 'xoxb-fake' }, {}, 'not_allowed_token_type'],
    ['a token without the scope', {}, { appScopes: [] }, 'missing_scope'],
  ])('%s', async (_, change, overrides, code) => {
    slack = await unopenedSocketHarness(change, overrides);
    slack.adapter.open();
    await expect.poll(() => slack.log.length).toBe(1);
    expect(slack.log).toEqual([refused(code)]);
    await expect(slack.adapter.check()).rejects.toThrow('there is no socket to Slack');
    await slack.adapter.close();
  });

  test('a token that was revoked while a socket was open', async () => {
    await open();
    slack.log.length = 0;
    slack.fake.faults.next('apps.connections.open', { kind: 'error', code: 'invalid_auth' });
    slack.socket.drop();
    await expect.poll(() => slack.log.length).toBe(2);
    expect(slack.log[1]).toEqual(refused('invalid_auth'));
  });

  test('Socket Mode that was turned off', async () => {
    await open();
    slack.socket.disconnect('link_disabled');
    await expect.poll(messages).toContain('Slack says that Socket Mode is off: turn it on for the app');
  });
});

describe('closing', () => {
  test('lets what is under way be acknowledged, and takes nothing more in', async () => {
    await open();
    const letGo = holding();
    const first = slack.client.send(anEvent);
    await expect.poll(() => slack.received.length).toBe(1);
    const closed = slack.adapter.close();
    const second = slack.client.send(aCommand);
    letGo();
    expect((await first).status).toBe(200);
    await closed;
    expect((await second).status).toBe(503);
    expect(slack.received).toHaveLength(1);
    expect(slack.socket.connections()).toBe(0);
  });

  test('waits for nothing that never ends', async () => {
    slack = await unopenedSocketHarness({ patience: { finish: 50 } });
    slack.adapter.open();
    await slack.socket.connected();
    holding();
    const answer = slack.client.send(anEvent);
    await expect.poll(() => slack.received.length).toBe(1);
    await slack.adapter.close();
    slack.socket.runOut();
    expect((await answer).status).toBe(503);
  });

  test('nor for a Slack that says no goodbye', async () => {
    slack = await unopenedSocketHarness({ patience: { goodbye: 50 } });
    slack.socket.next('deaf');
    slack.adapter.open();
    await expect.poll(messages).toContain('the socket to Slack is open');
    await slack.adapter.close();
    await expect.poll(slack.socket.alive).toBe(0);
  });

  test.each<Mishap>(['stuck', 'mute'])('nor for a connection that is %s', async (mishap) => {
    slack = await unopenedSocketHarness({ patience: { goodbye: 50 } });
    slack.socket.next(mishap);
    slack.adapter.open();
    await slack.socket.reached();
    await slack.adapter.close();
    await expect.poll(slack.socket.alive).toBe(0);
  });

  test('nor for the address of a socket, which nobody then connects to', async () => {
    slack = await unopenedSocketHarness();
    const late = slack.fake.faults.next('apps.connections.open', { kind: 'late' });
    slack.adapter.open();
    await late.sprung;
    await slack.adapter.close();
    late.release();
    for (let count = 0; count < 5; count += 1) await slack.chat.profile(slack.workspace, 'UALICE');
    expect(slack.socket.alive()).toBe(0);
    expect(slack.log).toEqual([]);
  });

  test('twice is closing once, and so it is before anything was opened', async () => {
    slack = await unopenedSocketHarness();
    await Promise.all([slack.adapter.close(), slack.adapter.close()]);
  });
});

/** Replaces or removes the value at the `at`th place of a JSON tree. */
function damage(tree: object, { at, junk, remove }: { at: number; junk: unknown; remove: boolean }): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    const holder: Record<string, unknown> = Object.assign(node);
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      walk(holder[key]);
    }
  };
  walk(tree);
  const [holder, key] = places[at % Math.max(places.length, 1)] ?? [{}, ''];
  if (remove) delete holder[key];
  else holder[key] = structuredClone(junk);
}
