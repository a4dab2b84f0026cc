import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../src/core/card.ts';
import type { Direct } from '../../src/core/chat.ts';
import { type SlackHarness, slackHarness } from '../support/slack-harness.ts';

const SECRET = 'noget, der er skrevet i fortrolighed';
const secret: Card = { body: [{ type: 'quote', text: SECRET }], actions: [] };
const files = [
  { name: 'mine-svar.md', type: 'text/markdown', text: SECRET },
  { name: 'mine-svar.json', type: 'application/json', text: SECRET },
];
const END = Date.parse('2100-01-01T00:00:00Z');

let slack: SlackHarness;
let alice: Direct;
beforeEach(async () => {
  slack = await slackHarness();
  alice = slack.dm('UALICE');
});
afterEach(() => slack.close());

const calls = (method: string) => slack.fake.calls.filter((call) => call.method === method);
const inDm = () => slack.fake.workspace.in('DUALICE');
const byBot = () => inDm().filter(({ user }) => user === 'UBOT');
const refuse = (method: string, code: string) => slack.fake.faults.next(method, { kind: 'error', code });

describe('a conversation that is cleared', () => {
  test('holds no file any more that was given in it, and nobody can open one', async () => {
    slack.answer(() => ({ files, card: secret }));
    await slack.say('UALICE', 'eksport');
    expect(JSON.stringify(inDm())).toContain(SECRET);
    await slack.chat.clear(alice, END);
    expect(byBot()).toEqual([]);
    expect([...slack.fake.workspace.uploads]).toEqual([]);
    expect(calls('files.delete')).toHaveLength(2);
  });

  test('is cleared all the same when a file is gone already', async () => {
    slack.answer(() => ({ files }));
    await slack.say('UALICE', 'eksport');
    refuse('files.delete', 'file_not_found');
    refuse('files.delete', 'file_deleted');
    await slack.chat.clear(alice, END);
    expect(byBot()).toEqual([]);
  });

  test('loses what stands in threads too, under one’s own words and under the bot’s', async () => {
    slack.answer(() => ({ card: secret }));
    const { said } = await slack.say('UALICE', 'et spørgsmål');
    const posted = await slack.chat.post(alice, secret, { nonce: 'nonce-1' });
    for (const under of [said, posted]) {
      if (!under) throw new Error('nothing stands there');
      await slack.say('UALICE', 'et svar i tråden', under);
    }
    expect(byBot()).toHaveLength(4);
    await slack.chat.clear(alice, END);
    expect(byBot()).toEqual([]);
    expect(inDm().map(({ text }) => text)).toEqual(['et spørgsmål', 'et svar i tråden', 'et svar i tråden']);
  });

  test('however much has been said in it', async () => {
    for (let n = 0; n < 230; n += 1)
      slack.fake.workspace.post({ channel: 'DUALICE', user: 'UBOT', text: SECRET, blocks: [] });
    await slack.chat.clear(alice, END);
    expect(inDm()).toEqual([]);
    expect(calls('conversations.history')).toHaveLength(2);
  });

  test('goes on behind a message that Slack refuses to delete, and says so in the end', async () => {
    for (let n = 0; n < 3; n += 1) await slack.chat.post(alice, secret, { nonce: `nonce-${n}` });
    refuse('chat.delete', 'cant_delete_message');
    await expect(slack.chat.clear(alice, END)).rejects.toMatchObject({ code: 'cant_delete_message' });
    expect(byBot()).toHaveLength(1);
    await slack.chat.clear(alice, END);
    expect(byBot()).toEqual([]);
  });

  test('stops when Slack wants a pause, and goes on where it was', async () => {
    for (let n = 0; n < 3; n += 1) await slack.chat.post(alice, secret, { nonce: `nonce-${n}` });
    slack.fake.faults.next('chat.delete', { kind: 'limited', retryAfter: 9 });
    const limited = { fault: { kind: 'limited', retryAfterMs: 9_000 } };
    await expect(slack.chat.clear(alice, END)).rejects.toMatchObject(limited);
    expect(calls('chat.delete')).toHaveLength(1);
    await slack.chat.clear(alice, END);
    expect(byBot()).toEqual([]);
  });

  test('is left as it is where its history may not be read', async () => {
    await slack.chat.post(alice, secret, { nonce: 'nonce-1' });
    refuse('conversations.history', 'missing_scope');
    await slack.chat.clear(alice, END);
    expect(byBot()).toHaveLength(1);
  });
});

describe('a message that the workspace has to keep', () => {
  const KEPT = 'compliance_exports_prevent_deletion';

  test('says nothing any more', async () => {
    const posted = await slack.chat.post(alice, secret, { nonce: 'nonce-1' });
    refuse('chat.delete', KEPT);
    await slack.chat.remove(alice, posted);
    expect(byBot()).toHaveLength(1);
    expect(JSON.stringify(inDm())).not.toContain(SECRET);
    expect((await slack.seen(alice))[0]).toMatchObject({ text: '–', buttons: [] });
  });

  test('says nothing any more in a conversation that is cleared, whether it is on record or not', async () => {
    slack.answer(() => ({ card: secret }));
    await slack.say('UALICE', 'et spørgsmål');
    await slack.chat.post(alice, secret, { nonce: 'nonce-1' });
    for (let n = 0; n < 2; n += 1) refuse('chat.delete', KEPT);
    await slack.chat.clear(alice, END);
    expect(byBot()).toHaveLength(2);
    expect(JSON.stringify(inDm())).not.toContain(SECRET);
  });
});
