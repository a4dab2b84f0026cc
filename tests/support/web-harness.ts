import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawChart } from '../../adapters/chart/draw.ts';
import { type Cast, DEMO_CAST } from '../../adapters/web/cast.ts';
import { connectWeb, type MovableTime, type WebAdapter } from '../../adapters/web/index.ts';
import type { Entry } from '../../adapters/web/platform.ts';
import type { ActResult, PageMessage, PageState } from '../../adapters/web/wire.ts';
import {
  type Button,
  buttonsOf,
  type Card,
  cardsIn,
  type Form,
  plainText,
  textOf,
  type Values,
} from '../../src/core/card.ts';
import type { Address, ChatEvent, MessageRef, Reply } from '../../src/core/chat.ts';
import type { Clock, Log } from '../../src/core/ports.ts';
import { HOUR } from '../../src/core/time.ts';
import {
  type AdapterHarness,
  type Answered,
  type Hands,
  type Seen,
  type SeenCard,
  type SeenFile,
  type Written,
  writtenMenu,
} from '../contracts/adapter-harness.ts';

export const NOON = Date.parse('2027-01-14T11:00:00Z');

/** What a test may decide about the local chat; the rest is the demo network at a noon that stands still. */
export type WebSetUp = { cast?: Cast; file?: string; time?: MovableTime; clock?: Clock; log?: Log };

export type WebServer = WebCalls & {
  web: WebAdapter;
  received: ChatEvent[];
  answer(with_: (event: ChatEvent) => Reply | Promise<Reply>): void;
  close(): Promise<void>;
};

export type WebCalls = {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Posts as the page does. */
  post(name: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  state(account: string): Promise<PageState>;
};

/** The page's own calls, to a local chat at this origin. */
export function webCalls(origin: string): WebCalls {
  return {
    origin,
    post: (name, body, headers = {}) =>
      fetch(`${origin}/local/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    state: async (account) => (await fetch(`${origin}/local/state?as=${account}`)).json(),
  };
}

/** The local chat on a real HTTP server on a free port, with a scripted runtime behind it. */
export async function serveWeb({ cast, file, time, clock, log }: WebSetUp = {}): Promise<WebServer> {
  const received: ChatEvent[] = [];
  let reply: (event: ChatEvent) => Reply | Promise<Reply> = () => ({});
  const web = connectWeb({
    ...(file && { file }),
    ...(time && { time }),
    receive: async (event) => {
      received.push(event);
      return reply(event);
    },
    draw: drawChart,
    clock: clock ?? { now: () => NOON },
    idKey: Buffer.alloc(32, 7),
    log: log ?? { info: () => {}, warn: () => {}, error: () => {} },
    cast: cast ?? DEMO_CAST,
  });
  const server = createServer(web.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    ...webCalls(origin),
    web,
    received,
    answer: (with_) => {
      reply = with_;
    },
    close: async () => {
      web.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Only Mette and Jonas in the channel, as the contract wants it. */
const PAIR: Cast = {
  ...DEMO_CAST,
  channels: [{ id: 'netvaerk-nord', name: 'netvaerk-nord', members: ['mette', 'jonas'] }],
};

/** What Jonas wrote in the channel, which nobody does from the page: it stands in the file from the beginning. */
const BOBS = {
  type: 'posted',
  message: {
    id: '1',
    conversation: 'netvaerk-nord',
    author: 'jonas',
    at: NOON - HOUR,
    text: 'Vi prøvede <det> i dag: https://example.dk/a?b=1&c=2',
  },
} as const satisfies Entry;

/** The local chat for the contract suite: Mette and Jonas act through the same HTTP calls as the page. */
export async function webHarness(): Promise<AdapterHarness> {
  const folder = await mkdtemp(join(tmpdir(), 'laerke-web-'));
  const file = join(folder, 'chat.jsonl');
  await writeFile(file, `${JSON.stringify(BOBS)}\n`);
  const { web, received, answer, close, ...calls } = await serveWeb({ cast: PAIR, file });
  const { id, conversation, text } = BOBS.message;
  return {
    ...webHands(calls),
    chat: web.chat,
    workspace: PAIR.workspace,
    alice: 'mette',
    bob: 'jonas',
    channel: 'netvaerk-nord',
    bobs: { ref: { conversation, message: id }, text },
    dm: (account) => ({ workspace: PAIR.workspace, account }),
    received,
    answer,
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

/** What people do on the local page, and what they see there. */
export function webHands({ post, state }: WebCalls): Hands {
  const screens = new Map<string, Screen>();
  let redeliver = async (): Promise<Answered> => ({ taken: false });

  function screenOf(account: string): Screen {
    const screen = screens.get(account) ?? { answers: [], files: [] };
    screens.set(account, screen);
    return screen;
  }

  /** @param on the answer whose button is pressed: it becomes another card, or it has done its work */
  function act(account: string, name: string, fields: Fields, on?: Shown): Promise<Answered> {
    const body = { as: account, id: crypto.randomUUID(), ...fields };
    const { channel } = fields;
    redeliver = async () => {
      const response = await post(name, body);
      if (!response.ok) return { taken: false };
      const { reply } = (await response.json()) as ActResult;
      const screen = screenOf(account);
      if (reply.form) screen.form = { form: reply.form, ...(channel && { channel }) };
      if (on && name === 'press') settle(on, reply.pressed);
      if (reply.card) screen.answers.push({ card: reply.card, ...(channel && { channel }) });
      screen.files.push(...(reply.files ?? []).map((file) => ({ name: file.name, text: file.text })));
      const texts = [reply.pressed, reply.card].flatMap((card) => (card ? [plainText(card)] : []));
      return { taken: true, ...(texts.length > 0 && { text: texts.join('\n') }), ...errorsOf(reply) };
    };
    return redeliver();
  }

  /** Where the person's own newest message stands. */
  async function newest(account: string): Promise<MessageRef | undefined> {
    const { conversations } = await state(account);
    const dm = conversations.find(({ kind }) => kind === 'dm');
    const message = dm?.messages.findLast(({ author }) => author === account);
    return dm && message && { conversation: dm.id, message: message.id };
  }

  /** The button on a message that the account sees, and the channel that it stands in. */
  async function buttonOn(account: string, ref: MessageRef, label: string) {
    const { conversations } = await state(account);
    const conversation = conversations.find(({ id }) => id === ref.conversation);
    const message = conversation?.messages.find(({ id }) => id === ref.message);
    const action = message?.card && buttonOf(message.card, label);
    if (!conversation || !action) throw new Error(`${account} sees no button "${label}" there`);
    return { action, ...(conversation.kind === 'channel' && { channel: conversation.id }) };
  }

  return {
    say: async (account, text, replyTo) => {
      const answered = await act(account, 'say', { text, ...(replyTo && { replyTo: replyTo.message }) });
      const said = await newest(account);
      return { ...answered, ...(said && { said }) };
    },
    edit: (account, { message }, text) => act(account, 'edit', { message, text }),
    erase: (account, { message }) => act(account, 'delete', { message }),
    keep: (account, { message }, keepAs) => act(account, 'keep', { message, keepAs }),
    press: async (account, ref, label) => {
      const { action, ...where } = await buttonOn(account, ref, label);
      return act(account, action.kind, { press: action.press, ...fieldsOf(action, where, ref.message) });
    },
    pressAnswer: (account, label) => {
      const on = screenOf(account).answers.findLast(({ card }) => buttonOf(card, label));
      const action = on && buttonOf(on.card, label);
      if (!on || !action) throw new Error(`${account} was given no button "${label}"`);
      return act(account, action.kind, { press: action.press, ...fieldsOf(action, on) }, on);
    },
    openForm: async (account) => screenOf(account).form?.form.title,
    formValues: async (account) => {
      const open = screenOf(account).form;
      return open ? heldBy(open.form) : {};
    },
    submit: async (account, values) => {
      const screen = screenOf(account);
      const open = screen.form;
      if (!open) throw new Error('no form is open');
      const { form, ...where } = open;
      const answered = await act(account, 'submit', {
        press: form.press,
        values: { ...heldBy(form), ...values },
        ...where,
      });
      if (answered.taken && !answered.errors) delete screen.form;
      return answered;
    },
    word: (account, text, channel) => act(account, 'word', { text, ...(channel && { channel }) }),
    openHome: (account) => act(account, 'home', {}),
    redeliverLast: () => redeliver(),
    seen: async (to) => {
      const { conversations } = await state('account' in to ? to.account : 'mette');
      const conversation = conversations.find(({ id, kind }) => isAt(to, id, kind));
      return (conversation?.messages ?? []).flatMap((message) => seenAs(conversation?.id ?? '', message));
    },
    written: async (to) => {
      const { conversations } = await state('account' in to ? to.account : 'mette');
      const conversation = conversations.find(({ id, kind }) => isAt(to, id, kind));
      return (conversation?.messages ?? []).flatMap(({ id, card }) => (card ? [writtenCard(id, card)] : []));
    },
    answers: async (account) => screenOf(account).answers.map(({ card }) => seenCard(card)),
    files: async (account) => screenOf(account).files,
    home: async (account) => {
      const { home } = await state(account);
      return home && seenCard(home);
    },
  };
}

/** What one person's page shows beside the conversations, as `acts.ts` keeps it. */
type Screen = { form?: { form: Form; channel?: string }; answers: Shown[]; files: SeenFile[] };
type Shown = { card: Card; channel?: string };
type Fields = Record<string, unknown> & { channel?: string };

/** What was pressed becomes something else, or it has done its work. */
function settle(on: Shown, pressed: Card | undefined): void {
  on.card = pressed ?? { ...on.card, actions: [] };
}

/** A form is opened in a channel, a press stands on a message. */
function fieldsOf({ kind }: Button, { channel }: { channel?: string }, message?: string): Fields {
  if (kind === 'form') return channel ? { channel } : {};
  return message ? { message } : {};
}

const buttonOf = (card: Card, label: string) => buttonsOf(card).find((one) => one.label === label);

/** What a form holds before anybody has touched it. */
function heldBy({ inputs }: Form): Values {
  return Object.fromEntries(
    inputs.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
}

function isAt(to: Address, id: string, kind: 'dm' | 'channel'): boolean {
  return 'account' in to ? kind === 'dm' : id === to.channel;
}

/** What Lærke wrote; people's own words are left out, as on every platform. */
function seenAs(conversation: string, { id, card, under }: PageMessage): Seen[] {
  if (!card) return [];
  const ref = { conversation, message: id };
  return [{ ref, ...seenCard(card), ...(under && { under: { conversation, message: under } }) }];
}

function seenCard(card: Card): SeenCard {
  const texts = cardsIn(card).flatMap(({ title, body }) => [
    ...(title ? [title] : []),
    ...body.flatMap((block) => (block.type === 'divider' ? [] : [textOf(block)])),
  ]);
  return {
    text: texts.join('\n'),
    buttons: buttonsOf(card).map(({ label }) => label),
  };
}

function writtenCard(id: string, card: Card): Written {
  const parts = cardsIn(card).map(writtenPart);
  return {
    id,
    text: parts.map(({ text }) => text).join('\n'),
    buttons: parts.flatMap(({ buttons }) => buttons),
  };
}

function writtenPart({ title, body, actions }: Card): Omit<Written, 'id'> {
  const lines = body.flatMap((block) => {
    if (block.type === 'divider') return [];
    const text = textOf(block);
    return [
      { heading: `**${text}**`, quote: `"${text}"`, note: `*${text}*`, text, bar: text, picture: text }[
        block.type
      ],
    ];
  });
  return {
    text: [...(title ? [`**${title}**`] : []), ...lines].join('\n'),
    buttons: actions.map((action) =>
      action.kind === 'menu'
        ? writtenMenu(
            action.label,
            action.options.map(({ label }) => label),
          )
        : action.label,
    ),
  };
}

function errorsOf({ errors }: Reply): Pick<Answered, 'errors'> {
  return errors ? { errors } : {};
}
