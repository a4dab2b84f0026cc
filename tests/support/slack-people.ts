import type { Values } from '../../src/core/card.ts';
import {
  type BotAnswer,
  commandRequest,
  eventRequest,
  interactionRequest,
  type SlackClient,
  type SlackRequest,
} from './slack-client.ts';
import type { SlackFake } from './slack-fake.ts';
import { type FakeBlock, messageBlocks, modalView } from './slack-fake-blocks.ts';
import { asTold, changedEvent, deletedEvent, writtenEvent } from './slack-fake-events.ts';
import { buttonsOn, encoded } from './slack-fake-screen.ts';
import { directWith, type FakeMessage, type OpenView } from './slack-fake-state.ts';

export type Where = { channel: string; ts: string };

/** What people do with their hands in the fake workspace, each deed sent to the bot as Slack would send it. */
export function slackPeople(fake: SlackFake, client: SlackClient) {
  const { workspace } = fake;
  let last: SlackRequest | undefined;
  let attempts = 0;

  function send(request: SlackRequest): Promise<BotAnswer> {
    last = request;
    attempts = 0;
    return client.send(request);
  }

  function happens(event: Record<string, unknown>): Promise<BotAnswer> {
    const eventId = `Ev${workspace.next()}`;
    const time = Math.floor(workspace.now() / 1000);
    return send(eventRequest({ team: workspace.team, eventId, time, event }));
  }

  const who = (user: string) => ({
    user: { id: user, team_id: workspace.team },
    team: { id: workspace.team, domain: 'fake' },
    trigger_id: workspace.newTrigger(user),
  });

  function click(user: string, button: object, place: object): Promise<BotAnswer> {
    const action = { block_id: 'b1', action_ts: workspace.timestamp(), ...button };
    return send(interactionRequest({ type: 'block_actions', ...who(user), ...place, actions: [action] }));
  }

  return {
    happens,

    say(user: string, text: string, thread_ts?: string): Promise<BotAnswer> {
      const channel = directWith(user);
      const written = { channel, user, text: encoded(text), blocks: [], ...(thread_ts && { thread_ts }) };
      return happens(writtenEvent(workspace.post(written)));
    },

    /** Writes now; what is returned tells the bot of it, later. */
    write(user: string, text: string): () => Promise<BotAnswer> {
      const written = { channel: directWith(user), user, text: encoded(text), blocks: [] };
      const event = writtenEvent(workspace.post(written));
      return () => happens(event);
    },

    /** Rewords a message of their own. */
    edit(user: string, where: Where, text: string): Promise<BotAnswer> {
      const message = ownMessage(user, where);
      const before = { ...message };
      const ts = workspace.timestamp();
      Object.assign(message, { text: encoded(text), edited: { user, ts } });
      return happens(changedEvent(before, message, ts));
    },

    /** Deletes a message of their own. */
    erase(user: string, where: Where): Promise<BotAnswer> {
      const message = ownMessage(user, where);
      const before = { ...message };
      const left = workspace.erase(message);
      const ts = workspace.timestamp();
      return happens(left === 'gone' ? deletedEvent(before, ts) : changedEvent(before, left, ts));
    },

    /** Uses a shortcut in the menu of a message, anybody's. */
    useShortcut(user: string, { channel, ts }: Where, callback_id: string): Promise<BotAnswer> {
      const message = workspace.message(channel, ts);
      if (!message) throw new Error('there is no such message');
      return send(
        interactionRequest({
          type: 'message_action',
          callback_id,
          ...who(user),
          channel: named(channel),
          action_ts: workspace.timestamp(),
          message_ts: ts,
          message: asTold(message),
          response_url: fake.responseUrl(channel, user),
        }),
      );
    },

    /** Presses the button with this label on a message, theirs alone or everybody's. */
    press(user: string, { channel, ts }: Where, label: string): Promise<BotAnswer> {
      const message = workspace.standing(channel, user, ts);
      const is_ephemeral = message !== undefined && !('edits' in message);
      return click(user, buttonNamed(label, message?.blocks ?? []), {
        container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral },
        channel: named(channel),
        ...(!is_ephemeral && { message: { type: 'message', ts } }),
        response_url: fake.responseUrl(channel, user, ts),
      });
    },

    /** Presses a button on their Home tab. */
    pressHome(user: string, label: string): Promise<BotAnswer> {
      const blocks = workspace.homes.get(user)?.blocks ?? [];
      return click(user, buttonNamed(label, blocks), {
        container: { type: 'view', view_id: `VHOME${user}` },
        view: { id: `VHOME${user}`, type: 'home' },
      });
    },

    /** Presses a button on the modal in front of them. */
    pressModal(user: string, label: string): Promise<BotAnswer> {
      const view = openModal(user);
      return click(user, buttonNamed(label, view.blocks), {
        container: { type: 'view', view_id: view.id },
        view: { id: view.id, type: 'modal' },
      });
    },

    /** Fills in the modal in front of them and submits; what Slack then does with the modal is done. */
    async submit(user: string, values: Values): Promise<BotAnswer> {
      const view = openModal(user);
      const answer = await send(
        interactionRequest({
          type: 'view_submission',
          ...who(user),
          view: { ...view, state: { values: stateOf(view, values) } },
        }),
      );
      if (answer.status === 200) settle(user, view, answer.body);
      return answer;
    },

    /** `/laerke WORD`, in a channel or in their direct messages with the bot. */
    async word(user: string, text: string, channel = directWith(user)): Promise<BotAnswer> {
      const answer = await send(
        commandRequest({
          command: '/laerke',
          text,
          team_id: workspace.team,
          user_id: user,
          channel_id: channel,
          channel_name: named(channel).name,
          trigger_id: workspace.newTrigger(user),
          response_url: fake.responseUrl(channel, user),
        }),
      );
      if (answer.status === 200) keepEphemeral(user, channel, answer.body);
      return answer;
    },

    openHome(user: string): Promise<BotAnswer> {
      return happens({ type: 'app_home_opened', user, channel: directWith(user), tab: 'home' });
    },

    again(): Promise<BotAnswer> {
      if (!last) throw new Error('nothing has been sent yet');
      attempts += 1;
      return client.resend(last, attempts);
    },
  };

  function ownMessage(user: string, { channel, ts }: Where): FakeMessage {
    const message = workspace.message(channel, ts);
    if (message?.user !== user) throw new Error(`${user} has written no such message`);
    return message;
  }

  function openModal(user: string): OpenView {
    const view = workspace.modalOf(user);
    if (!view) throw new Error(`no form is open in front of ${user}`);
    return view;
  }

  /** What Slack does with a modal after the bot's answer to its submission. */
  function settle(user: string, view: OpenView, body: unknown): void {
    const answer = isObject(body) ? body : {};
    switch (answer.response_action) {
      case 'errors':
        checkErrors(view, answer.errors);
        return;
      case 'update': {
        const next = modalView(answer.view);
        if (typeof next === 'string') throw new Error(`the bot answered with a modal that is ${next}`);
        workspace.replaceModal(view.id, next);
        return;
      }
      case 'clear':
        workspace.modals.delete(user);
        return;
      default:
        workspace.modals.set(user, (workspace.modals.get(user) ?? []).slice(0, -1));
    }
  }

  function keepEphemeral(user: string, channel: string, body: unknown): void {
    if (!isObject(body)) return;
    const blocks = messageBlocks(body.blocks ?? []);
    if (typeof blocks === 'string') throw new Error(`the bot answered with ${blocks}`);
    workspace.whisper({ channel, user, text: String(body.text ?? ''), blocks });
  }
}

export type SlackPeople = ReturnType<typeof slackPeople>;

const named = (channel: string) => ({
  id: channel,
  name: channel.startsWith('D') ? 'directmessage' : 'somewhere',
});

export function buttonNamed(label: string, blocks: FakeBlock[]): object {
  const button = buttonsOn(blocks).find((one) => one.label === label);
  if (!button) throw new Error(`there is no button ${label}`);
  return button.action;
}

/** Slack refuses errors for blocks that the modal does not have. */
export function checkErrors(view: OpenView, errors: unknown): void {
  const names = view.blocks.flatMap((block) => (block.type === 'input' ? [block.block_id] : []));
  const unknown = Object.keys(isObject(errors) ? errors : {}).filter((name) => !names.includes(name));
  if (!isObject(errors) || unknown.length > 0) throw new Error('the bot answered with errors for no input');
}

/** Every input of the modal with what was filled in, with what it held from the beginning, or as empty as Slack sends it. */
export function stateOf(view: OpenView, values: Values): Record<string, object> {
  const inputs = view.blocks.flatMap((block) => (block.type === 'input' ? [block] : []));
  return Object.fromEntries(
    inputs.map(({ block_id, element }) => [
      block_id,
      { [element.action_id]: { type: element.type, ...stateIn(element, values[block_id]) } },
    ]),
  );
}

/** What the inputs of a modal held when it opened, by name; those that held nothing are left out. */
export function valuesOn(blocks: FakeBlock[]): Values {
  const held = blocks.flatMap((block): [string, string | string[]][] => {
    const value = block.type === 'input' ? heldBy(block.element) : undefined;
    return block.type === 'input' && value !== undefined ? [[block.block_id, value]] : [];
  });
  return Object.fromEntries(held);
}

function heldBy(element: Element): string | string[] | undefined {
  switch (element.type) {
    case 'plain_text_input':
      return element.initial_value;
    case 'multi_users_select':
      return element.initial_users;
    case 'datepicker':
      return element.initial_date;
    case 'timepicker':
      return element.initial_time;
    default:
      return element.initial_option?.value;
  }
}

type Element = Extract<FakeBlock, { type: 'input' }>['element'];

function stateIn(element: Element, filled: string | string[] | undefined): object {
  const value = filled ?? heldBy(element);
  switch (element.type) {
    case 'plain_text_input':
      return { value: value ?? null };
    case 'multi_users_select':
      return { selected_users: value ?? [] };
    case 'datepicker':
      return { selected_date: value ?? null };
    case 'timepicker':
      return { selected_time: value ?? null };
    default:
      return { selected_option: value ? { value, text: { type: 'plain_text', text: '…' } } : null };
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
