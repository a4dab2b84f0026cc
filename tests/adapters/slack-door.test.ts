import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodePress } from '../../src/core/press.ts';
import {
  commandRequest,
  eventRequest,
  interactionRequest,
  type SlackRequest,
} from '../support/slack-client.ts';
import { type SlackHarness, slackHarness } from '../support/slack-harness.ts';

const SECRET_TEXT = 'det her må ingen log se';
const MINUTES = 60_000;

let slack: SlackHarness;
beforeAll(async () => {
  slack = await slackHarness();
});
afterAll(() => slack.close());
beforeEach(() => {
  slack.received.length = 0;
  slack.log.length = 0;
  slack.answer(() => ({}));
});

const message = (change: Record<string, unknown> = {}) => ({
  type: 'message',
  channel_type: 'im',
  channel: 'DUALICE',
  user: 'UALICE',
  text: SECRET_TEXT,
  ts: '1800000000.000100',
  ...change,
});
const event = (inner: Record<string, unknown>, team = 'T1') =>
  eventRequest({ team, eventId: 'Ev1', time: 1_800_000_000, event: inner });
const action = {
  type: 'block_actions',
  user: { id: 'UALICE', team_id: 'T1' },
  team: { id: 'T1' },
  trigger_id: 'trigger-1',
  channel: { id: 'DUALICE' },
  actions: [{ action_id: 'press:0', value: encodePress({ word: 'start' }), action_ts: '1800000000.5' }],
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
const mine = { type: 'message', user: 'UALICE', text: SECRET_TEXT, ts: '1800000000.000100' };
const change = (fields: Record<string, unknown>) => ({
  ...message({ user: undefined, text: undefined, hidden: true, ts: '1800000060.000200' }),
  ...fields,
});
const edit = change({
  subtype: 'message_changed',
  message: { ...mine, edited: { user: 'UALICE', ts: '1800000060.000200' } },
  previous_message: { ...mine, text: 'hej' },
});
const deletion = change({
  subtype: 'message_deleted',
  deleted_ts: '1800000000.000100',
  previous_message: mine,
});
const shortcut = {
  type: 'message_action',
  callback_id: 'keep_observation',
  user: { id: 'UALICE', team_id: 'T1' },
  team: { id: 'T1' },
  channel: { id: 'GNET' },
  trigger_id: 'trigger-3',
  action_ts: '1800000000.5',
  message_ts: '1800000000.000100',
  message: mine,
  response_url: 'https://hooks.slack.com/app/T1/1/x',
};
const command = {
  command: '/laerke',
  text: 'start',
  team_id: 'T1',
  user_id: 'UALICE',
  channel_id: 'DUALICE',
  trigger_id: 'trigger-2',
};
const json = (body: string): SlackRequest => ({ body, type: 'json', headers: {} });

/** Turned away with this status: nothing taken in, one line in the log, none of the content. */
function expectTurnedAway(answer: { status: number }, status: number): void {
  expect(answer.status).toBe(status);
  expect(slack.received).toEqual([]);
  expect(slack.log.map(({ fields }) => fields)).toEqual([{ status }]);
  expect(JSON.stringify(slack.log)).not.toContain(SECRET_TEXT);
}

describe('a request that Slack has not signed is refused', () => {
  test('without a signature', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(slack.url, { method: 'POST', headers, body: event(message()).body });
    expectTurnedAway(answer, 401);
  });

  test.each([
    ['a forged signature', { 'x-slack-signature': `v0=${'0'.repeat(64)}` }],
    ['another version of signatures', { 'x-slack-signature': 'v1=abc' }],
    ['an empty signature', { 'x-slack-signature': '' }],
    ['a timestamp that is none', { 'x-slack-request-timestamp': 'soon' }],
    [
      'a timestamp that was not signed',
      { 'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000) - 60) },
    ],
  ])('with %s', async (_, headers) => {
    expectTurnedAway(await slack.client.send({ ...event(message()), headers }), 401);
  });

  test('signed more than five minutes ago', async () => {
    expectTurnedAway(await slack.client.send(event(message()), Date.now() - 6 * MINUTES), 401);
  });

  test('though malformed, with the same answer', async () => {
    const headers = { 'x-slack-signature': 'v0=0' };
    expectTurnedAway(await slack.client.send({ ...json('{{{'), headers }), 401);
  });

  test('and one signed four minutes ago is let in', async () => {
    expect(await slack.client.send(event(message()), Date.now() - 4 * MINUTES)).toMatchObject({
      status: 200,
    });
    expect(slack.received).toHaveLength(1);
  });
});

describe('a signed request that makes no sense is refused', () => {
  test.each([
    'null',
    'true',
    '[]',
    '{}',
    '{"type":7}',
    '"text"',
    '{{{',
    '',
    JSON.stringify({ type: 'event_callback' }),
    JSON.stringify({ type: 'event_callback', event: null, event_id: 'Ev1', event_time: 1 }),
    event(message({ ts: 'yesterday' })).body,
    event(message({ user: null })).body,
    event({ ...edit, ts: 'yesterday' }).body,
    event({ ...edit, message: { ...mine, ts: null } }).body,
    event({ ...deletion, deleted_ts: undefined }).body,
    JSON.stringify({ ...shortcut, message: null }),
    JSON.stringify({ ...shortcut, user: 'UALICE' }),
  ])('%s', async (body) => {
    expectTurnedAway(await slack.client.send(json(body)), 400);
  });

  test('an interaction that is not JSON', async () => {
    expectTurnedAway(await slack.client.send({ body: 'payload=%7B', type: 'form', headers: {} }), 400);
  });

  test('a command given twice', async () => {
    const twice = `${commandRequest(command).body}&user_id=UBOB`;
    expectTurnedAway(await slack.client.send({ body: twice, type: 'form', headers: {} }), 400);
  });

  test('a body beyond any message of Slack', async () => {
    expectTurnedAway(await slack.client.send(json(`"${'x'.repeat(1_100_000)}"`)), 413);
  });

  test('anything but a POST', async () => {
    expectTurnedAway(await fetch(slack.url), 405);
  });

  test('a request about a workspace that Lærke is not installed in', async () => {
    const answer = await slack.client.send(event(message(), 'TOTHER'));
    expect(answer.status).toBe(401);
    expect(slack.received).toEqual([]);
    expect(JSON.stringify(slack.log)).not.toContain(SECRET_TEXT);
  });
});

describe('what is none of our business is acknowledged and left alone', () => {
  test.each([
    ["another bot's message", message({ bot_id: 'B1' })],
    ['an edit of a message in a channel', { ...edit, channel_type: 'group', channel: 'GNET' }],
    ["an edit of another bot's message", { ...edit, message: { ...mine, bot_id: 'B1' } }],
    ['an edit of nobody’s message', { ...edit, message: { ...mine, user: undefined } }],
    ['an edit of nothing', { ...edit, message: null }],
    ["a deletion of another bot's message", { ...deletion, previous_message: { ...mine, bot_id: 'B1' } }],
    [
      'a deletion as Slack’s document has it, of which nobody knows whose it was',
      { ...deletion, previous_message: undefined },
    ],
    [
      'a message that was answered, as Slack sends it: without its subtype',
      change({ message: { ...mine, reply_count: 1 } }),
    ],
    ['somebody joining', message({ subtype: 'channel_join' })],
    ['a message in a channel', message({ channel_type: 'group', channel: 'GNET' })],
    ['the messages tab', { type: 'app_home_opened', user: 'UALICE', tab: 'messages' }],
    ['an event of another kind', { type: 'reaction_added', user: 'UALICE' }],
  ])('%s', async (_, inner) => {
    expect(await slack.client.send(event(inner))).toMatchObject({ status: 200 });
    expect(slack.received).toEqual([]);
  });

  test.each(['shortcut', 'message_action'])('%s of another app', async (type) => {
    const answer = await slack.client.send(
      interactionRequest({ ...shortcut, type, callback_id: 'create_task' }),
    );
    expect(answer.status).toBe(200);
    expect(slack.received).toEqual([]);
  });

  test.each([
    ['a button that is none of ours', { action_id: 'press:0', value: 'https://example.org' }],
    ['a button of an unknown kind', { action_id: 'other', value: encodePress({ word: 'start' }) }],
    ['a link button', { action_id: 'press:0' }],
  ])('%s', async (_, button) => {
    const answer = await slack.client.send(interactionRequest({ ...action, actions: [button] }));
    expect(answer.status).toBe(200);
    expect(slack.received).toEqual([]);
  });
});

test("Slack's own handshakes are answered", async () => {
  const challenge = await slack.client.send(json('{"type":"url_verification","challenge":"abc"}'));
  expect(challenge).toEqual({ status: 200, body: { challenge: 'abc' } });
  const ssl = await slack.client.send({ body: 'ssl_check=1&token=x', type: 'form', headers: {} });
  expect(ssl.status).toBe(200);
});

describe('when the event can not be taken in, nothing is acknowledged', () => {
  const requests = {
    event: event(message()),
    edit: event(edit),
    deletion: event(deletion),
    action: interactionRequest(action),
    shortcut: interactionRequest(shortcut),
    command: commandRequest(command),
  };

  test.each(Object.entries(requests))(
    '%s: it gets 503, and says nothing of its content',
    async (_, request) => {
      slack.answer(() => {
        throw new Error(SECRET_TEXT);
      });
      const answer = await slack.client.send(request);
      expect(answer).toEqual({ status: 503, body: '' });
      expect(slack.log).toContainEqual(
        expect.objectContaining({ fields: { status: 503, code: 'not_taken_in' } }),
      );
      expect(JSON.stringify(slack.log)).not.toContain(SECRET_TEXT);
    },
  );

  test('nor while it is being taken in', async () => {
    let takeIn = () => {};
    const held = new Promise<void>((resolve) => {
      takeIn = resolve;
    });
    slack.answer(async () => {
      await held;
      return {};
    });
    let acknowledged = false;
    const answer = slack.client.send(event(message())).then(({ status }) => {
      acknowledged = true;
      return status;
    });
    await expect.poll(() => slack.received.length).toBe(1);
    expect(acknowledged).toBe(false);
    takeIn();
    expect(await answer).toBe(200);
  });

  test('nor when the workspace can not be looked up', async () => {
    const { find } = slack.installations;
    slack.installations.find = async () => {
      throw new Error('the database is down');
    };
    const answer = await slack.client.send(event(message()));
    slack.installations.find = find;
    expect(answer.status).toBe(503);
  });
});

test('no mutation of a request crashes the bot or makes it answer 5xx', async () => {
  const events = [message(), edit, deletion].map((inner) => JSON.parse(event(inner).body));
  const templates = [...events, action, submission, shortcut, command];
  const junk = fc.constantFrom<unknown>(
    null,
    0,
    -1,
    true,
    '',
    'x',
    [],
    [null],
    {},
    { id: null },
    'x'.repeat(5000),
    '\ud800',
  );
  const wreck = fc.record({
    template: fc.nat(templates.length - 1),
    hits: fc.array(fc.record({ at: fc.nat(60), junk, remove: fc.boolean() }), { minLength: 1, maxLength: 4 }),
    signed: fc.boolean(),
    form: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(wreck, async ({ template, hits, signed, form }) => {
      const body = structuredClone(templates[template]);
      for (const hit of hits) damage(body, hit);
      const request = form ? interactionRequest(body) : json(JSON.stringify(body));
      const headers: Record<string, string> = signed ? {} : { 'x-slack-signature': 'v0=0' };
      const { status } = await slack.client.send({ ...request, headers });
      expect(signed ? [200, 400, 401] : [401]).toContain(status);
    }),
    { numRuns: 2_500 },
  );
});

/** Replaces or removes the value at the `at`th place of a JSON tree. */
function damage(
  tree: Record<string, unknown>,
  { at, junk, remove }: { at: number; junk: unknown; remove: boolean },
) {
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
  const [holder, key] = places[at % Math.max(places.length, 1)] ?? [tree, 'type'];
  if (remove) delete holder[key];
  else holder[key] = structuredClone(junk); // one value put into itself would have no end
}
