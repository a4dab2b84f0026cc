import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../src/core/card.ts';
import type { ChatError } from '../../src/core/errors.ts';
import { nordsPicture } from '../support/nords-picture.ts';
import { type SlackHarness, slackHarness } from '../support/slack-harness.ts';

const picture = nordsPicture('da');
const card: Card = { title: 'Fra vores runde', body: [picture], actions: [] };

let slack: SlackHarness;
beforeEach(async () => {
  slack = await slackHarness();
});
afterEach(() => slack.close());

const to = () => ({ workspace: slack.workspace, channel: 'GNET' });
const post = (nonce = 'nonce-1') => slack.chat.post(to(), card, { nonce });
const faultOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: ChatError) => error.fault.kind,
  );
const calls = (method: string) => slack.fake.calls.filter((call) => call.method === method);
/** Posts that Lærke has made in the channel. */
const posts = () => slack.fake.workspace.in('GNET').filter(({ user }) => user === 'UBOT');
const imageOn = (index = 0) => posts()[index]?.blocks.find(({ type }) => type === 'image');

describe('a picture', () => {
  test('comes to Slack in no conversation, and stands in the message with its words', async () => {
    await post();
    expect(calls('files.completeUploadExternal').map(({ args }) => args.channel_id)).toEqual([undefined]);
    expect(posts()).toHaveLength(1);
    expect(imageOn()).toMatchObject({ alt_text: picture.alt });
    expect(posts()[0]?.text).toContain(picture.alt);
  });

  test('leaves the message to be found again by its nonce', async () => {
    const posted = await post();
    expect(await slack.chat.find(to(), 'nonce-1', 0)).toEqual(posted);
  });

  test('comes once, however often its message is updated', async () => {
    const ref = await post();
    await slack.chat.update(to(), ref, { ...card, title: 'Rettet' }, { nonce: 'nonce-1' });
    expect(calls('upload')).toHaveLength(1);
    expect(imageOn()).toMatchObject({ alt_text: picture.alt });
  });

  test('is waited for while Slack has not looked at it, and then not brought again', async () => {
    slack.fake.faults.next('chat.postMessage', { kind: 'error', code: 'invalid_blocks' });
    expect(await faultOf(post())).toBe('early');
    await post();
    expect(calls('upload')).toHaveLength(1);
    expect(posts()).toHaveLength(1);
    expect(imageOn()).toBeDefined();
  });

  test('holds up no message for good: its words stand there instead', async () => {
    for (let n = 0; n < 4; n += 1)
      slack.fake.faults.next('chat.postMessage', { kind: 'error', code: 'invalid_blocks' });
    for (let n = 0; n < 3; n += 1) expect(await faultOf(post())).toBe('early');
    await post();
    expect(posts()).toHaveLength(1);
    expect(imageOn()).toBeUndefined();
    expect((await slack.seen(to())).at(-1)?.text).toContain(picture.alt);
  });

  test('is brought once more when its way there was unclear', async () => {
    slack.fake.faults.next('upload', { kind: 'status', status: 500 });
    expect(await faultOf(post())).toBe('early');
    await post();
    expect(imageOn()).toBeDefined();
    expect(JSON.stringify(slack.log)).not.toContain(picture.chart.title);
  });

  test('is left out at once where files are not allowed', async () => {
    slack.fake.faults.next('files.getUploadURLExternal', { kind: 'error', code: 'file_uploads_disabled' });
    await post();
    expect(imageOn()).toBeUndefined();
    expect((await slack.seen(to())).at(-1)?.text).toContain(picture.alt);
  });

  test('waits as long as Slack says when there have been too many', async () => {
    slack.fake.faults.next('files.getUploadURLExternal', { kind: 'limited', retryAfter: 3 });
    expect(await faultOf(post())).toBe('limited');
    expect(posts()).toEqual([]);
  });

  test('of which the message is wrong in another way is no reason to wait', async () => {
    slack.fake.faults.next('chat.postMessage', { kind: 'error', code: 'is_archived' });
    expect(await faultOf(post())).toBe('unreachable');
  });
});
