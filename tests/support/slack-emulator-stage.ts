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
import { type SlackEmulator, startSlackEmulator } from './slack-emulator.ts';
import { messageBlocks } from './slack-fake-blocks.ts';
import { decoded, encoded, textOn } from './slack-fake-screen.ts';
import { errorsIn, seenBlocks, unnumbered } from './slack-harness.ts';
import { buttonNamed, checkErrors, isObject, stateOf } from './slack-people.ts';
import { slackReady } from './slack-stage.ts';

/**
 * A Slack workspace as a stage: the independent emulator, and the requests that it does not make itself, signed as
 * Slack signs them. It looks at the computer's date, so its clock is a `movingDate`.
 */
export async function emulatorStage(): Promise<Stage & { emulator: SlackEmulator }> {
  const emulator = await startSlackEmulator(['Karen', 'Mette', 'Jonas', 'Emily']);
  const { team, accounts } = emulator;
  const accountOf = (name: string) => accounts[name] ?? '';
  const facilitator = accountOf('Karen');
  const leaders: Stage['leaders'] = [accountOf('Mette'), accountOf('Jonas'), accountOf('Emily')];
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
    members: leaders,
    channel: emulator.channel,
    address: (place) => ({ workspace: { platform: 'slack', id: team }, ...place }),
    close: emulator.close,
  };
}

/**
 * People write with their own tokens, and the emulator sends the event. Commands, buttons and forms it does not know:
 * those requests are made here, from what the person has in front of them.
 */
function emulatorHands(
  emulator: SlackEmulator,
  client: SlackClient,
  answersSent: () => Promise<void>,
): Hands {
  const { team, bot } = emulator;
  let last: SlackRequest | undefined;

  async function screenOf(account: string): Promise<string[]> {
    const inDm = (await emulator.read(account, await emulator.directWith(account))).filter(
      ({ user }) => user === bot,
    );
    const alone = emulator.ephemerals.filter((one) => one.account === account);
    const told = emulator.modals(account).filter(({ submit }) => !submit);
    return [alone, inDm, told].flatMap((all, kind) =>
      all.map(({ blocks }, index) => `${kind}${index}: ${textOn(blocks)}`),
    );
  }

  /** What is new in front of the person once everything has been answered. */
  async function answered(account: string, deed: () => Promise<Answered>): Promise<Answered> {
    const before = await screenOf(account);
    const { taken, errors } = await deed();
    await answersSent();
    const fresh = (await screenOf(account)).filter((text) => !before.includes(text));
    return {
      taken,
      ...(errors && { errors }),
      ...(fresh.length > 0 && { text: fresh.map(unnumbered).join('\n') }),
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

  async function press(account: string, conversation: string, ts: string, label: string): Promise<Answered> {
    const message = (await emulator.read(account, conversation)).find((one) => one.ts === ts);
    const action = { type: 'button', block_id: 'b1', ...buttonNamed(label, message?.blocks ?? []) };
    return send(
      interactionRequest({
        type: 'block_actions',
        ...(await who(account)),
        container: { type: 'message', message_ts: ts, channel_id: conversation, is_ephemeral: false },
        channel: { id: conversation, name: 'somewhere' },
        message: { type: 'message', ts },
        response_url: emulator.responseUrl(account),
        actions: [action],
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
    const blocks = messageBlocks(isObject(body) ? (body.blocks ?? []) : []);
    if (typeof blocks === 'string') throw new Error(`the bot answered with ${blocks}`);
    if (blocks.length > 0) emulator.ephemerals.push({ account, blocks });
    return { taken };
  }

  return {
    say: (account, text, replyTo) =>
      answered(account, async () => {
        await emulator.as(account).chat.postMessage({
          channel: await emulator.directWith(account),
          text: encoded(text),
          ...(replyTo && { thread_ts: replyTo.message }),
        });
        last = deliveredFrom(account);
        return { taken: emulator.deliveries().every(({ success }) => success) };
      }),
    press: (account, { conversation, message }, label) =>
      answered(account, () => press(account, conversation, message, label)),
    async openForm(account) {
      const view = emulator.modals(account).at(-1);
      return view?.submit ? decoded(view.title.text) : undefined;
    },
    submit: (account, values) => answered(account, () => submit(account, values)),
    word: (account, text, channel) =>
      answered(account, async () => word(account, text, channel ?? (await emulator.directWith(account)))),
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
      const reader = 'account' in to ? to.account : (emulator.accounts.Karen ?? '');
      const conversation = 'account' in to ? await emulator.directWith(to.account) : to.channel;
      const messages = await emulator.read(reader, conversation);
      return messages
        .filter(({ user, blocks }) => user === bot && blocks.length > 0)
        .map(({ ts, blocks, thread_ts }) => ({
          ref: { conversation, message: ts },
          ...seenBlocks(blocks),
          ...(thread_ts && thread_ts !== ts && { under: { conversation, message: thread_ts } }),
        }));
    },
    async home(account) {
      const blocks = emulator.home(account);
      return blocks && seenBlocks(blocks);
    },
  };
}

function authorOf(payload: unknown): unknown {
  const event = isObject(payload) ? payload.event : undefined;
  return isObject(event) ? event.user : undefined;
}
