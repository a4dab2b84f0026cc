import type { MessageRef } from '../../src/core/chat.ts';
import type { Answered, Hands } from '../contracts/adapter-harness.ts';
import { newKey, type Stage } from './house.ts';
import {
  commandRequest,
  eventRequest,
  interactionRequest,
  type SlackClient,
  type SlackRequest,
  slackClient,
} from './slack-client.ts';
import { type SlackEmulator, type StoodOn, startSlackEmulator, type ToldMessage } from './slack-emulator.ts';
import type { FakeBlock } from './slack-fake-blocks.ts';
import { buttonsOn, decoded, encoded, textOn, writtenButtonsOn, writtenOn } from './slack-fake-screen.ts';
import { errorsIn, freshOn, type Screen, SHORTCUT, seenBlocks } from './slack-harness.ts';
import { buttonNamed, checkErrors, isObject, stateOf, valuesOn } from './slack-people.ts';
import { slackReady } from './slack-stage.ts';

/**
 * A Slack workspace as a stage: the independent emulator, and the requests that it does not make itself, signed as
 * Slack signs them. It looks at the computer's date, so its clock is a `movingDate`.
 * @param others who is in the channel besides the usual four, by name
 */
export async function emulatorStage(
  others: readonly string[] = [],
): Promise<Stage & { emulator: SlackEmulator }> {
  const emulator = await startSlackEmulator(['Karen', 'Mette', 'Jonas', 'Emily', ...others]);
  const { team, accounts } = emulator;
  const accountOf = (name: string) => accounts[name] ?? '';
  const facilitator = accountOf('Karen');
  const leaders: Stage['leaders'] = [accountOf('Mette'), accountOf('Jonas'), accountOf('Emily')];
  const members = [...leaders, ...others.map(accountOf)];
  return {
    emulator,
    env: {
      SLACK_BOT_TOKEN: emulator.token,
      SLACK_SIGNING_SECRET: emulator.signingSecret,
      SLACK_API_URL: emulator.apiUrl,
      HOST: '127.0.0.1',
      LAERKE_KEY: newKey(),
      LAERKE_ADMINS: `slack:${team}:${facilitator}`,
    },
    async hands(app) {
      await slackReady(app, facilitator);
      const url = `${app.url}/slack/events`;
      emulator.subscribe(url);
      return emulatorHands(emulator, slackClient(url, emulator.signingSecret), app.settle);
    },
    facilitator,
    leaders,
    members,
    channel: emulator.channel,
    account: accountOf,
    address: (place) => ({ workspace: { platform: 'slack', id: team }, ...place }),
    async burst(account, texts, { say }) {
      for (const text of texts) await say(account, text);
    },
    close: emulator.close,
  };
}

/**
 * People write with their own tokens, and the emulator sends the event. Commands, buttons and forms it does not know:
 * those requests are made here, from what the person has in front of them.
 */
export function emulatorHands(
  emulator: SlackEmulator,
  client: SlackClient,
  answersSent: () => Promise<void>,
): Hands {
  const { team, bot } = emulator;
  let last: SlackRequest | undefined;

  const conversationAt = (account: string) => emulator.directWith(account);

  /** What the bot has written to the account, without what it gave as files. */
  async function cardsIn(reader: string, conversation: string): Promise<ToldMessage[]> {
    const messages = await emulator.read(reader, conversation);
    return messages.filter(({ user, blocks }) => user === bot && blocks.length > 0);
  }

  /** What a form has become in which there is nothing more to send. */
  const toldIn = (account: string) => emulator.modals(account).filter(({ submit }) => !submit);

  async function screenOf(account: string): Promise<Screen> {
    const inDm = await cardsIn(account, await conversationAt(account));
    const alone = emulator.ephemerals.filter((one) => one.account === account);
    return new Map([
      ...inDm.map(({ ts, blocks }) => [ts, textOn(blocks)] as const),
      ...[...alone, ...toldIn(account)].map(({ id, blocks }) => [id, textOn(blocks)] as const),
    ]);
  }

  /** What the bot said at once: as a message that no outbox knows, or to this person alone. */
  async function answersTo(account: string): Promise<Answer[]> {
    const conversation = await conversationAt(account);
    const inDm = await cardsIn(account, conversation);
    const alone = emulator.ephemerals.filter((one) => one.account === account);
    return [
      ...inDm
        .filter(({ metadata }) => !metadata)
        .map(({ ts, blocks }) => ({ stoodOn: { channel: conversation, ts }, blocks })),
      ...alone.map(({ id, blocks }) => ({ stoodOn: { alone: id }, blocks })),
    ];
  }

  /** What is new in front of the person once everything has been answered. */
  async function answered(account: string, deed: () => Promise<Answered>): Promise<Answered> {
    const before = await screenOf(account);
    const { taken, errors } = await deed();
    await answersSent();
    const fresh = freshOn(await screenOf(account), before);
    return {
      taken,
      ...(errors && { errors }),
      ...(fresh.length > 0 && { text: fresh.join('\n') }),
    };
  }

  async function send(request: SlackRequest): Promise<Answered & { body: unknown }> {
    last = request;
    const { status, body } = await client.send(request);
    return { taken: status === 200, body };
  }

  /** the event that the emulator made of what this person wrote last */
  function deliveredFrom(account: string): SlackRequest {
    const mine = emulator.deliveries().findLast(({ payload }) => authorOf(payload) === account);
    if (!mine) throw new Error(`nothing that ${account} wrote has been delivered`);
    return { body: JSON.stringify(mine.payload), type: 'json', headers: {} };
  }

  const who = async (account: string) => ({
    user: { id: account, team_id: team },
    team: { id: team, domain: 'emulate' },
    trigger_id: await emulator.newTrigger(account),
  });

  async function press(account: string, { stoodOn, blocks }: Answer, label: string): Promise<Answered> {
    const action = { block_id: 'b1', ...buttonNamed(label, blocks) };
    const place =
      'alone' in stoodOn
        ? { container: { type: 'message', message_ts: stoodOn.alone, is_ephemeral: true } }
        : {
            container: {
              type: 'message',
              message_ts: stoodOn.ts,
              channel_id: stoodOn.channel,
              is_ephemeral: false,
            },
            channel: { id: stoodOn.channel, name: 'somewhere' },
            message: { type: 'message', ts: stoodOn.ts },
          };
    return send(
      interactionRequest({
        type: 'block_actions',
        ...(await who(account)),
        ...place,
        response_url: emulator.responseUrl(account, stoodOn),
        actions: [action],
      }),
    );
  }

  /** People write with their own client, and the emulator sends the event that it makes of it. */
  async function written(account: string, deed: () => Promise<unknown>): Promise<Answered> {
    await deed();
    last = deliveredFrom(account);
    return { taken: emulator.deliveries().every(({ success }) => success) };
  }

  async function keep(account: string, { conversation, message: ts }: MessageRef, callback_id: string) {
    const message = (await emulator.read(account, conversation)).find((one) => one.ts === ts);
    return send(
      interactionRequest({
        type: 'message_action',
        callback_id,
        ...(await who(account)),
        channel: { id: conversation, name: 'somewhere' },
        message_ts: ts,
        message: { type: 'message', ts, user: message?.user, text: message?.text },
        response_url: emulator.responseUrl(account),
      }),
    );
  }

  async function submit(account: string, values: Parameters<Hands['submit']>[1]): Promise<Answered> {
    const view = emulator.modals(account).at(-1);
    if (!view) throw new Error(`no form is open in front of ${account}`);
    const filled = { ...view, state: { values: stateOf(view, values) } };
    const { taken, body } = await send(
      interactionRequest({ type: 'view_submission', ...(await who(account)), view: filled }),
    );
    if (!taken) return { taken };
    const answer = isObject(body) ? body : {};
    const errors = errorsIn(body);
    if (errors) checkErrors(view, errors);
    else if (answer.response_action === 'update') emulator.replaceModal(view.id, answer.view);
    else if (answer.response_action === 'clear')
      for (const { id } of emulator.modals(account)) emulator.closeModal(id);
    else emulator.closeModal(view.id);
    return { taken, ...(errors && { errors }) };
  }

  async function word(account: string, text: string, channel: string): Promise<Answered> {
    const { taken, body } = await send(
      commandRequest({
        command: '/laerke',
        text,
        team_id: team,
        user_id: account,
        channel_id: channel,
        channel_name: 'somewhere',
        trigger_id: await emulator.newTrigger(account),
        response_url: emulator.responseUrl(account),
      }),
    );
    if (isObject(body) && body.blocks) emulator.tellAlone(account, body.blocks);
    return { taken };
  }

  return {
    async say(account, text, replyTo) {
      const channel = await conversationAt(account);
      let ts = '';
      const result = await answered(account, () =>
        written(account, async () => {
          const under = replyTo && { thread_ts: replyTo.message };
          const posted = await emulator
            .as(account)
            .chat.postMessage({ channel, text: encoded(text), ...under });
          ts = posted.ts ?? '';
        }),
      );
      return { ...result, said: { conversation: channel, message: ts } };
    },
    edit: (account, { conversation: channel, message: ts }, text) =>
      answered(account, () =>
        written(account, () => emulator.as(account).chat.update({ channel, ts, text: encoded(text) })),
      ),
    erase: (account, { conversation: channel, message: ts }) =>
      answered(account, () => written(account, () => emulator.as(account).chat.delete({ channel, ts }))),
    keep: (account, ref, as) => answered(account, () => keep(account, ref, SHORTCUT[as])),
    press: (account, { conversation: channel, message: ts }, label) =>
      answered(account, async () => {
        const message = (await emulator.read(account, channel)).find((one) => one.ts === ts);
        return press(account, { stoodOn: { channel, ts }, blocks: message?.blocks ?? [] }, label);
      }),
    pressAnswer: (account, label) =>
      answered(account, async () => {
        const answer = (await answersTo(account)).findLast(({ blocks }) => labelsOn(blocks).includes(label));
        if (!answer) throw new Error(`${account} was given no button ${label}`);
        return press(account, answer, label);
      }),
    async openForm(account) {
      const view = emulator.modals(account).at(-1);
      return view?.submit ? decoded(view.title.text) : undefined;
    },
    async formValues(account) {
      return valuesOn(emulator.modals(account).at(-1)?.blocks ?? []);
    },
    submit: (account, values) => answered(account, () => submit(account, values)),
    word: (account, text, channel) =>
      answered(account, async () => word(account, text, channel ?? (await conversationAt(account)))),
    openHome: (account) =>
      answered(account, async () => {
        const event = { type: 'app_home_opened', user: account, tab: 'home' };
        const time = Math.floor(Date.now() / 1000);
        return send(eventRequest({ team, eventId: `Ev${crypto.randomUUID()}`, time, event }));
      }),
    async redeliverLast() {
      if (!last) throw new Error('nothing has been sent yet');
      const { status } = await client.resend(last, 1);
      return { taken: status === 200 };
    },
    async seen(to) {
      const reader = 'account' in to ? to.account : (Object.values(emulator.accounts)[0] ?? '');
      const conversation = 'account' in to ? await conversationAt(to.account) : to.channel;
      const messages = await cardsIn(reader, conversation);
      return messages.map(({ ts, blocks, thread_ts }) => ({
        ref: { conversation, message: ts },
        ...seenBlocks(blocks),
        ...(thread_ts && thread_ts !== ts && { under: { conversation, message: thread_ts } }),
      }));
    },
    async written(to) {
      const reader = 'account' in to ? to.account : (Object.values(emulator.accounts)[0] ?? '');
      const conversation = 'account' in to ? await conversationAt(to.account) : to.channel;
      const messages = await cardsIn(reader, conversation);
      return messages.map(({ ts, blocks }) => ({
        id: ts,
        text: writtenOn(blocks),
        buttons: writtenButtonsOn(blocks),
      }));
    },
    async answers(account) {
      return [...(await answersTo(account)), ...toldIn(account)].map(({ blocks }) => seenBlocks(blocks));
    },
    async files(account) {
      const messages = await emulator.read(account, await conversationAt(account));
      const given = messages.filter(({ user }) => user === bot).flatMap(({ files }) => files);
      return Promise.all(
        given.map(async ({ id, name }) => ({ name, text: await emulator.download(account, id) })),
      );
    },
    async home(account) {
      const blocks = emulator.home(account);
      return blocks && seenBlocks(blocks);
    },
  };
}

/** Something that was said at once, and what its buttons stand on. */
type Answer = { stoodOn: StoodOn; blocks: FakeBlock[] };

const labelsOn = (blocks: FakeBlock[]) => buttonsOn(blocks).map(({ label }) => label);

/** Whose message an event is about: a message that was changed or deleted lies inside. */
function authorOf(payload: unknown): unknown {
  const event = isObject(payload) ? payload.event : undefined;
  if (!isObject(event)) return undefined;
  const message = event.previous_message ?? event;
  return isObject(message) ? message.user : undefined;
}
