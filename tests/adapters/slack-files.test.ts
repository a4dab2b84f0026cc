import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../support/slack-fake-faults.ts';
import { type SlackHarness, slackHarness } from '../support/slack-harness.ts';

const files = [
  { name: 'mine-svar.md', type: 'text/markdown', text: '# Hemmeligt' },
  { name: 'mine-svar.json', type: 'application/json', text: '{}' },
];

let slack: SlackHarness;
beforeEach(async () => {
  slack = await slackHarness();
  slack.answer(() => ({ files }));
});
afterEach(() => slack.close());

const calls = (method: string) => slack.fake.calls.filter((call) => call.method === method);
const given = () => slack.fake.workspace.in('DUALICE').flatMap((message) => (message.files ? [message] : []));

test('files stand in one message, and each is sent once', async () => {
  await slack.word('UALICE', 'eksport', 'GNET');
  expect(given().map((message) => message.files?.map(({ name, title }) => [name, title]))).toEqual([
    [
      ['mine-svar.md', 'mine-svar.md'],
      ['mine-svar.json', 'mine-svar.json'],
    ],
  ]);
  expect(calls('files.getUploadURLExternal')).toHaveLength(2);
  expect(calls('upload')).toHaveLength(2);
  expect(calls('files.completeUploadExternal')).toHaveLength(1);
});

test('the bot’s token does not go along with a file', async () => {
  await slack.word('UALICE', 'eksport');
  expect(calls('upload').map(({ args }) => args.authorization)).toEqual([undefined, undefined]);
});

test('files come beside a card', async () => {
  slack.answer(() => ({ files, card: { body: [{ type: 'text', text: 'Her er det hele.' }], actions: [] } }));
  const answered = await slack.word('UALICE', 'eksport', 'GNET');
  expect(answered.text).toBe('Her er det hele.');
  expect(await slack.files('UALICE')).toHaveLength(2);
});

test('a file that is no text is given byte for byte', async () => {
  const text = Buffer.from('%PDF-1.7').toString('base64');
  slack.answer(() => ({ files: [{ name: 'fra.pdf', type: 'application/pdf', text, encoding: 'base64' }] }));
  await slack.say('UALICE', 'eksport');
  expect(await slack.files('UALICE')).toEqual([{ name: 'fra.pdf', text: '%PDF-1.7' }]);
});

test('a file without anything in it is given all the same', async () => {
  slack.answer(() => ({ files: [{ name: 'tom.csv', type: 'text/csv', text: '' }] }));
  await slack.say('UALICE', 'eksport');
  expect(await slack.files('UALICE')).toEqual([{ name: 'tom.csv', text: '\n' }]);
});

describe('files that can not be given', () => {
  const failed = () => slack.log.map(({ fields }) => fields);

  test.each<[string, string, Fault, object]>([
    [
      'the workspace takes none',
      'files.getUploadURLExternal',
      { kind: 'error', code: 'file_uploads_disabled' },
      { fault: 'refused', code: 'file_uploads_disabled' },
    ],
    [
      'one does not arrive',
      'upload',
      { kind: 'status', status: 500 },
      { fault: 'unclear', code: 'http_500' },
    ],
    ['its arrival is unclear', 'upload', { kind: 'drop' }, { fault: 'unclear', code: 'no_answer' }],
    [
      'Slack is busy',
      'files.completeUploadExternal',
      { kind: 'limited', retryAfter: 3 },
      { fault: 'limited', code: 'ratelimited' },
    ],
  ])(
    'because %s: none is, the event stays taken in, and the log holds no content',
    async (_, at, fault, why) => {
      slack.fake.faults.next(at, fault);
      expect(await slack.word('UALICE', 'eksport')).toMatchObject({ taken: true });
      expect(given()).toEqual([]);
      expect(failed()).toMatchObject([why]);
      expect(JSON.stringify(slack.log)).not.toMatch(/Hemmeligt|mine-svar/);
      expect(calls(at)).toHaveLength(1);
    },
  );

  test.each([
    'http://files.slack.com',
    'https://files.slack.com.example.org',
    'https://files.slack.com@example.org',
    'https://slack.com.example.org',
    'https://notslack.com',
    'https://files.slack.com:8443',
    'http://127.0.0.1:1',
    'no url',
  ])('because they would go to %s', async (uploadsAt) => {
    slack.fake.workspace.uploadsAt = uploadsAt;
    await slack.word('UALICE', 'eksport');
    expect(failed()).toMatchObject([{ fault: 'refused', code: 'foreign_upload_url' }]);
    expect(given()).toEqual([]);
  });
});
