import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Form } from '../../src/core/card.ts';
import type { MessageRef } from '../../src/core/chat.ts';
import { type SlackHarness, slackHarness } from '../support/slack-harness.ts';

let slack: SlackHarness;
beforeEach(async () => {
  slack = await slackHarness();
});
afterEach(() => slack.close());

const WRITTEN = '1800000000.000100';
const LATER = '1800000060.000200';
const message: MessageRef = { conversation: 'DUALICE', message: WRITTEN };
const mine = { type: 'message', user: 'UALICE', text: 'Rodet', ts: WRITTEN };
const edited = { user: 'UALICE', ts: LATER };

/** As Slack sends it. */
const changed = (now: object, before: object = mine) => ({
  type: 'message',
  subtype: 'message_changed',
  hidden: true,
  channel: 'DUALICE',
  channel_type: 'im',
  ts: LATER,
  event_ts: LATER,
  message: { ...mine, ...now },
  previous_message: before,
});
const deleted = (was: object = mine) => ({
  type: 'message',
  subtype: 'message_deleted',
  hidden: true,
  channel: 'DUALICE',
  channel_type: 'im',
  ts: LATER,
  event_ts: LATER,
  deleted_ts: WRITTEN,
  previous_message: was,
});

/** As Slack's document has it: without what the message was. */
const documented = ({ previous_message: _, ...event }: ReturnType<typeof changed>) => event;

describe('words', () => {
  const said = { ...mine, channel: 'DUALICE', channel_type: 'im', event_ts: WRITTEN };
  const file = { files: [{ id: 'F1', name: 'tavle.png' }] };

  test.each([
    ['with a picture', { subtype: 'file_share', ...file }],
    ['sent from a thread to the conversation as well', { subtype: 'thread_broadcast' }],
    ['after /me', { subtype: 'me_message' }],
  ])('%s are words like any others, and so is what becomes of them', async (_, how) => {
    await slack.people.happens({ ...said, ...how });
    await slack.people.happens(changed({ ...how, text: 'Roligt', edited }, { ...mine, ...how }));
    await slack.people.happens(deleted({ ...mine, ...how }));
    expect(slack.received).toMatchObject([
      { kind: 'said', account: 'UALICE', text: 'Rodet', message },
      { kind: 'edited', text: 'Roligt', before: 'Rodet', message },
      { kind: 'deleted', message },
    ]);
  });

  test('of which a workspace tells that somebody came or went are nobody’s', async () => {
    await slack.people.happens({ ...said, subtype: 'channel_join' });
    expect(slack.received).toEqual([]);
  });
});

describe('an edit', () => {
  test('happens when it is made, and both its texts are read as they were typed', async () => {
    const before = { ...mine, text: 'Se <https://example.dk|example.dk> &amp; hør' };
    await slack.people.happens(changed({ text: 'Se &lt;selv&gt;', edited }, before));
    expect(slack.received).toMatchObject([
      { kind: 'edited', account: 'UALICE', text: 'Se <selv>', before: 'Se example.dk & hør', message },
    ]);
    expect(slack.received[0]?.at).toBe(1_800_000_060_000);
  });

  test('of which Slack does not say how it read before, as its document has it', async () => {
    await slack.people.happens(documented(changed({ text: 'Roligt', edited })));
    expect(slack.received).toMatchObject([{ kind: 'edited', text: 'Roligt', message }]);
    expect(slack.received[0]).not.toHaveProperty('before');
  });

  test.each([
    ['a link has grown a preview', changed({ attachments: [{ title: 'Eksempel' }] })],
    ['a preview is taken away from what was edited before', changed({ edited })],
    [
      'a link was recognised as one',
      changed({ text: '<http://dr.dk|dr.dk>', edited }, { ...mine, text: 'dr.dk' }),
    ],
    ['a language was recognised', documented(changed({ locale: 'da' }))],
  ])('is none when %s', async (_, event) => {
    expect(await slack.people.happens(event)).toMatchObject({ status: 200 });
    expect(slack.received).toEqual([]);
  });
});

describe('a deletion', () => {
  test('happens when it is made, and names the message that is gone', async () => {
    await slack.people.happens(deleted());
    expect(slack.received).toMatchObject([{ kind: 'deleted', account: 'UALICE', message }]);
    expect(slack.received[0]?.at).toBe(1_800_000_060_000);
  });

  test('that leaves a stone in its place, because of what stands under it, is one too', async () => {
    const stone = {
      subtype: 'tombstone',
      user: 'USLACKBOT',
      text: 'This message was deleted.',
      hidden: true,
    };
    await slack.people.happens(changed({ ...stone, thread_ts: WRITTEN }));
    expect(slack.received).toMatchObject([{ kind: 'deleted', account: 'UALICE', message }]);
    await slack.people.happens(deleted({ ...mine, ...stone }));
    expect(slack.received).toHaveLength(1);
  });
});

describe("the bot's own messages are not told back to it", () => {
  const bots = { ...mine, user: 'UBOT', bot_id: 'B1' };

  test.each([
    ['when they are updated', changed({ ...bots, text: 'Gemt' }, bots)],
    ['when they are updated, known by the account alone', changed({ user: 'UBOT', text: 'Gemt' })],
    ['when they are removed', deleted(bots)],
    ['when they are removed, known by the account alone', deleted({ ...mine, user: 'UBOT' })],
  ])('%s', async (_, event) => {
    expect(await slack.people.happens(event)).toMatchObject({ status: 200 });
    expect(slack.received).toEqual([]);
  });
});

describe('a message that is to be kept', () => {
  const keep = (text: string): Form => ({
    title: 'Gem',
    inputs: [{ kind: 'text', name: 'answer', label: 'Med dine ord', value: text, maxLength: 1500 }],
    submit: 'Gem',
    cancel: 'Luk',
    press: { word: 'start' },
  });

  test('arrives as it was typed, at the moment at which somebody chose it', async () => {
    await slack.keep('UALICE', slack.bobs.ref, 'starMoment');
    expect(slack.received).toMatchObject([
      { kind: 'keepWanted', account: 'UALICE', as: 'starMoment', text: slack.bobs.text },
    ]);
    expect(slack.received[0]?.at).toBeLessThanOrEqual(Date.now());
  });

  test('arrives whole, and is shortened in the form only', async () => {
    const long = 'æ'.repeat(5000);
    const { ts } = slack.fake.workspace.post({ channel: 'GNET', user: 'UBOB', text: long, blocks: [] });
    slack.answer((event) => ('text' in event ? { form: keep(event.text) } : {}));
    await slack.keep('UALICE', { conversation: 'GNET', message: ts }, 'observation');
    expect(slack.received).toMatchObject([{ text: long }]);
    expect((await slack.formValues('UALICE')).answer).toBe(`${'æ'.repeat(1499)}…`);
  });

  test('may have no text at all', async () => {
    const { ts } = slack.fake.workspace.post({ channel: 'GNET', user: 'UBOB', text: '', blocks: [] });
    await slack.keep('UALICE', { conversation: 'GNET', message: ts }, 'observation');
    expect(slack.received).toMatchObject([{ kind: 'keepWanted', text: '' }]);
  });

  test('is answered where the person is, for nobody else to see', async () => {
    slack.answer(() => ({ card: { body: [{ type: 'text', text: 'Ikke endnu.' }], actions: [] } }));
    await slack.keep('UALICE', slack.bobs.ref, 'observation');
    expect(slack.fake.workspace.ephemerals).toMatchObject([{ channel: 'GNET', user: 'UALICE' }]);
    expect(await slack.seen({ workspace: slack.workspace, channel: 'GNET' })).toEqual([]);
  });

  test("is left alone when it was another app's shortcut", async () => {
    const { channel, ts } = { channel: 'GNET', ts: slack.bobs.ref.message };
    const answer = await slack.people.useShortcut('UALICE', { channel, ts }, 'create_task');
    expect(answer.status).toBe(200);
    expect(slack.received).toEqual([]);
  });
});
