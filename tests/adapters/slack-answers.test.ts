import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Card, Form, Menu } from '../../src/core/card.ts';
import { encodePress } from '../../src/core/press.ts';
import { refOf } from '../support/posted.ts';
import { interactionRequest } from '../support/slack-client.ts';
import { textOn } from '../support/slack-fake-screen.ts';
import { type SlackHarness, slackHarness } from '../support/slack-harness.ts';

const says = (text: string, actions: Card['actions'] = []): Card => ({
  body: [{ type: 'text', text }],
  actions,
});
const form: Form = {
  title: 'Ret svaret',
  inputs: [{ kind: 'text', name: 'answer', label: 'Svar', maxLength: 300, optional: true }],
  submit: 'Gem',
  cancel: 'Luk',
  press: { run: 'run-1', type: 'answerGiven' },
};
const press = { kind: 'press', label: 'Vis', press: { word: 'status' } } as const;
const openForm = { kind: 'form', label: 'Ret', press: { word: 'status' } } as const;

const later = { kind: 'menu', label: 'Senere', options: [press, openForm] } as const satisfies Menu;

let slack: SlackHarness;
beforeEach(async () => {
  slack = await slackHarness();
});
afterEach(() => slack.close());

const topmost = () => textOn(slack.fake.workspace.modalOf('UALICE')?.blocks ?? []);

describe('an answer goes where the person is looking', () => {
  test('on Home: into a modal', async () => {
    await slack.chat.showHome(slack.workspace, 'UALICE', says('Hjem', [press]));
    slack.answer(() => ({ card: says('Sådan står det til') }));
    await slack.people.pressHome('UALICE', 'Vis');
    await slack.adapter.close();
    expect(topmost()).toBe('Sådan står det til');
  });

  test('on Home: Home itself shows what has come of it', async () => {
    await slack.chat.showHome(slack.workspace, 'UALICE', says('Ikke i gang', [press]));
    slack.answer(({ kind }) => (kind === 'homeOpened' ? { home: says('I gang') } : {}));
    await slack.people.pressHome('UALICE', 'Vis');
    await slack.adapter.close();
    expect((await slack.home('UALICE'))?.text).toBe('I gang');
  });

  test('on Home: a menu that opened a form is drawn anew, so that it can be chosen from again', async () => {
    await slack.chat.showHome(slack.workspace, 'UALICE', says('Hjem', [later]));
    slack.answer(({ kind }) => (kind === 'homeOpened' ? { home: says('Hjem igen', [later]) } : { form }));
    await slack.people.pressHome('UALICE', 'Ret');
    await slack.adapter.close();
    expect((await slack.home('UALICE'))?.text).toBe('Hjem igen');
    expect(await slack.openForm('UALICE')).toBe('Ret svaret');
  });

  test('in a modal: the modal changes, and a form opens on top of it', async () => {
    await slack.chat.showHome(slack.workspace, 'UALICE', says('Hjem', [press]));
    slack.answer(() => ({ card: says('Første', [press, openForm]) }));
    await slack.people.pressHome('UALICE', 'Vis');
    await slack.adapter.close();
    slack.answer((event) => (event.kind === 'pressed' ? { card: says('Anden', [openForm]) } : { form }));
    await slack.people.pressModal('UALICE', 'Vis');
    await slack.adapter.close();
    expect(topmost()).toBe('Anden');
    await slack.people.pressModal('UALICE', 'Ret');
    await slack.adapter.close();
    expect(await slack.openForm('UALICE')).toBe('Ret svaret');
    expect(slack.fake.workspace.modals.get('UALICE')).toHaveLength(2);
  });

  test('in a modal: what was pressed changes, and the answer goes on top of it', async () => {
    await slack.chat.showHome(slack.workspace, 'UALICE', says('Hjem', [press]));
    slack.answer(() => ({ card: says('Første', [press]) }));
    await slack.people.pressHome('UALICE', 'Vis');
    await slack.adapter.close();
    slack.answer(() => ({ pressed: says('Besvaret') }));
    await slack.people.pressModal('UALICE', 'Vis');
    await slack.adapter.close();
    expect(await slack.answers('UALICE')).toEqual([{ text: 'Besvaret', buttons: [] }]);
  });

  test('in a modal: what was pressed stays under the answer that comes with it', async () => {
    await slack.chat.showHome(slack.workspace, 'UALICE', says('Hjem', [press]));
    slack.answer(() => ({ card: says('Første', [press]) }));
    await slack.people.pressHome('UALICE', 'Vis');
    await slack.adapter.close();
    slack.answer(() => ({ pressed: says('Besvaret'), card: says('Og nu?') }));
    await slack.people.pressModal('UALICE', 'Vis');
    await slack.adapter.close();
    const texts = (await slack.answers('UALICE')).map(({ text }) => text);
    expect(texts).toEqual(['Besvaret', 'Og nu?']);
  });

  test('on Home: what was pressed is Home, which is drawn anew anyway', async () => {
    await slack.chat.showHome(slack.workspace, 'UALICE', says('Hjem', [press]));
    slack.answer(({ kind }) => (kind === 'homeOpened' ? { home: says('Nyt') } : { pressed: says('Nej') }));
    await slack.people.pressHome('UALICE', 'Vis');
    await slack.adapter.close();
    expect((await slack.home('UALICE'))?.text).toBe('Nyt');
    expect(await slack.answers('UALICE')).toEqual([]);
  });

  test('once, however often Slack sends what they did', async () => {
    slack.answer(() => ({ card: says('Det forstod jeg ikke') }));
    await slack.say('UALICE', 'hm');
    await slack.redeliverLast();
    await slack.redeliverLast();
    expect(slack.received).toHaveLength(3);
    expect(await slack.seen(slack.dm('UALICE'))).toHaveLength(1);
  });

  test('the second time, if the first one did not arrive', async () => {
    slack.answer(() => ({ card: says('Det forstod jeg ikke') }));
    slack.fake.faults.next('chat.postMessage', { kind: 'status', status: 503 });
    await slack.say('UALICE', 'hm');
    expect(await slack.seen(slack.dm('UALICE'))).toEqual([]);
    await slack.redeliverLast();
    expect(await slack.seen(slack.dm('UALICE'))).toHaveLength(1);
  });

  test('in a thread: into the thread', async () => {
    const ref = refOf(await slack.chat.post(slack.dm('UALICE'), says('Hvordan gik det?'), { nonce: 'n' }));
    slack.answer(() => ({ card: says('Gemt') }));
    await slack.say('UALICE', 'Fint', ref);
    const messages = await slack.seen(slack.dm('UALICE'));
    expect(messages.find(({ text }) => text === 'Gemt')?.under).toEqual(ref);
  });
});

describe('an answer to an edit or a deletion', () => {
  test('of what stands in a thread: into the thread', async () => {
    const ref = refOf(await slack.chat.post(slack.dm('UALICE'), says('Hvordan gik det?'), { nonce: 'n' }));
    const { said } = await slack.say('UALICE', 'Fint', ref);
    slack.answer(() => ({ card: says('Rettet') }));
    await slack.edit('UALICE', said ?? ref, 'Skidt');
    const messages = await slack.seen(slack.dm('UALICE'));
    expect(messages.find(({ text }) => text === 'Rettet')?.under).toEqual(ref);
  });

  test('comes once, however often Slack sends it', async () => {
    const { said } = await slack.say('UALICE', 'Fint');
    slack.answer(() => ({ card: says('Skal svaret også væk?') }));
    if (said) await slack.erase('UALICE', said);
    await slack.redeliverLast();
    await slack.redeliverLast();
    expect(await slack.seen(slack.dm('UALICE'))).toHaveLength(1);
  });
});

describe('an answer that does not arrive', () => {
  test('leaves the event taken in, and one line in the log without content', async () => {
    slack.answer(() => ({ card: says('en hemmelighed') }));
    slack.fake.faults.next('chat.postMessage', { kind: 'error', code: 'is_archived' });
    expect(await slack.say('UALICE', 'hej')).toMatchObject({ taken: true });
    expect(slack.log).toMatchObject([
      { level: 'error', fields: { fault: 'unreachable', code: 'is_archived' } },
    ]);
    expect(JSON.stringify(slack.log)).not.toMatch(/hemmelighed|hej/);
  });

  test('because it is no card for Slack, leaves a command acknowledged', async () => {
    const oversized = { ...press, press: { word: 'x'.repeat(3000) } };
    slack.answer(() => ({ card: says('Hjælp', [oversized]) }));
    expect(await slack.word('UALICE', 'hjælp')).toEqual({ taken: true });
    expect(slack.log).toMatchObject([{ fields: { fault: 'refused', code: 'press_too_long' } }]);
  });

  test('is never sent to a response URL outside Slack', async () => {
    const calls: string[] = [];
    const foreign = createServer((req, res) => {
      calls.push(req.url ?? '');
      res.end();
    });
    await new Promise<void>((listening) => foreign.listen(0, '127.0.0.1', listening));
    const { port } = foreign.address() as AddressInfo;
    slack.answer(() => ({ card: says('fortroligt') }));
    const urls = [
      `http://127.0.0.1:${port}/a`,
      'http://hooks.slack.com/actions/1',
      'https://hooks.slack.com.example.org/1',
      'https://hooks.slack.com@example.org/1',
      'no url',
    ];
    for (const response_url of urls) {
      await slack.client.send(
        interactionRequest({
          type: 'block_actions',
          user: { id: 'UALICE', team_id: 'T1' },
          team: { id: 'T1' },
          trigger_id: response_url,
          channel: { id: 'GNET' },
          response_url,
          actions: [{ action_id: 'press:0', value: encodePress({ word: 'status' }) }],
        }),
      );
    }
    await slack.adapter.close();
    await new Promise((closed) => foreign.close(closed));
    expect(calls).toEqual([]);
    const codes = slack.log.map(({ fields }) => ('code' in fields ? fields.code : undefined));
    expect(codes).toEqual(urls.map(() => 'foreign_response_url'));
  });
});

describe('a form that is submitted again', () => {
  async function submitTwice(first: string, second: string): Promise<string[]> {
    const ref = await slack.chat.post(slack.dm('UALICE'), says('Spørgsmål', [openForm]), { nonce: 'n' });
    slack.answer(() => ({ form }));
    await slack.press('UALICE', ref, 'Ret');
    slack.answer(() => {
      throw new Error('the answer was lost');
    });
    await slack.submit('UALICE', { answer: first });
    await slack.submit('UALICE', { answer: second });
    return slack.received.filter(({ kind }) => kind === 'submitted').map(({ id }) => id);
  }

  test('with the same values is the same event', async () => {
    const [first, second] = await submitTwice('Ja', 'Ja');
    expect(second).toBe(first);
  });

  test('with other values is another one, so that nothing submitted is lost', async () => {
    const [first, second] = await submitTwice('Ja', 'Nej');
    expect(second).not.toBe(first);
  });

  test('leaves out what was left empty', async () => {
    const ref = await slack.chat.post(slack.dm('UALICE'), says('Spørgsmål', [openForm]), { nonce: 'n' });
    slack.answer(() => ({ form }));
    await slack.press('UALICE', ref, 'Ret');
    slack.answer(() => ({}));
    await slack.submit('UALICE', {});
    expect(slack.received.at(-1)).toMatchObject({ kind: 'submitted', values: {} });
  });
});

describe('what was chosen in a menu', () => {
  test('stands there until the message is drawn anew, which is asked for', async () => {
    const message = refOf(
      await slack.chat.post(slack.dm('UALICE'), says('?', [later, press]), { nonce: 'n' }),
    );
    await slack.press('UALICE', message, 'Ret');
    expect(slack.received.at(-1)).toMatchObject({ kind: 'formWanted', redraw: message });
  });

  test('and is taken back again, is nothing', async () => {
    const action = { type: 'static_select', action_id: 'menu:0:', selected_option: null };
    const payload = { type: 'block_actions', user: { id: 'UALICE' }, trigger_id: 't', actions: [action] };
    const team = { id: slack.fake.workspace.team };
    const answer = await slack.client.send(interactionRequest({ ...payload, team }));
    expect(answer.status).toBe(200);
    expect(slack.received).toEqual([]);
  });
});

describe('what Slack says', () => {
  test.each([
    ['somebody joins', { type: 'member_joined_channel', user: 'UBOB', channel: 'GNET', team: 'T1' }, 'UBOB'],
    ['somebody leaves', { type: 'member_left_channel', user: 'UBOB', channel: 'GNET', team: 'T1' }, 'UBOB'],
    ['the bot itself is invited', { type: 'member_joined_channel', user: 'UBOT', channel: 'GNET' }, 'UBOT'],
    ['the channel is renamed', { type: 'group_rename', channel: { id: 'GNET', name: 'ny', created: 1 } }, ''],
    ['the channel is archived', { type: 'group_archive', channel: 'GNET' }, ''],
    ['the bot is removed', { type: 'group_left', channel: 'GNET', actor_id: 'UALICE' }, 'UALICE'],
    ['the channel is shared', { type: 'channel_shared', channel: 'GNET', connected_team_id: 'T2' }, ''],
  ])('when %s becomes a changed channel', async (_, event, account) => {
    await slack.people.happens(event);
    expect(slack.received).toMatchObject([{ kind: 'channelChanged', channel: 'GNET', account }]);
  });

  test.each([
    ['<https://example.dk/a|example.dk>', 'example.dk'],
    ['<https://example.dk/a?b=1&amp;c=2>', 'https://example.dk/a?b=1&c=2'],
    ['<mailto:a@example.dk|a@example.dk>', 'a@example.dk'],
    ['hej <@U1|bo> i <#C1|alle>', 'hej @bo i #alle'],
    ['&lt;@U1&gt; &amp;amp; 1 &lt; 2', '<@U1> &amp; 1 < 2'],
  ])('as %s is read as %s', async (text, expected) => {
    await slack.people.happens({
      type: 'message',
      channel_type: 'im',
      channel: 'DUALICE',
      user: 'UALICE',
      text,
      ts: '1800000000.000250',
    });
    expect(slack.received).toMatchObject([{ kind: 'said', text: expected, at: 1_800_000_000_000 }]);
  });

  test('an answer in a thread is a reply, the first message of a thread is not', async () => {
    const first = { type: 'message', channel_type: 'im', channel: 'DUALICE', user: 'UALICE', text: 'a' };
    await slack.people.happens({ ...first, ts: '1800000000.000100', thread_ts: '1800000000.000100' });
    await slack.people.happens({ ...first, ts: '1800000000.000200', thread_ts: '1800000000.000100' });
    expect(slack.received[0]).not.toHaveProperty('replyTo');
    const replyTo = { conversation: 'DUALICE', message: '1800000000.000100' };
    expect(slack.received[1]).toMatchObject({ replyTo });
  });
});
