import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Cast, DEMO_CAST } from '../../adapters/web/cast.ts';
import { connectWeb, type MovableTime, type WebAdapter } from '../../adapters/web/index.ts';
import type { ActResult, PageMessage, PageState } from '../../adapters/web/wire.ts';
import { type Card, type Form, plainText, textOf, type Values } from '../../src/core/card.ts';
import type { Address, ChatEvent, MessageRef, Reply } from '../../src/core/chat.ts';
import type { Clock, Log } from '../../src/core/ports.ts';
import type { AdapterHarness, Answered, Hands, Seen } from '../contracts/adapter-harness.ts';

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
    clock: clock ?? { now: () => NOON },
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

/** The local chat for the contract suite: Mette and Jonas act through the same HTTP calls as the page. */
export async function webHarness(): Promise<AdapterHarness> {
  const { web, received, answer, close, ...calls } = await serveWeb({ cast: PAIR });
  return {
    ...webHands(calls),
    chat: web.chat,
    workspace: PAIR.workspace,
    alice: 'mette',
    bob: 'jonas',
    channel: 'netvaerk-nord',
    dm: (account) => ({ workspace: PAIR.workspace, account }),
    received,
    answer,
    close,
  };
}

/** What people do on the local page, and what they see there. */
export function webHands({ post, state }: WebCalls): Hands {
  const forms = new Map<string, { form: Form; channel?: string }>();
  let redeliver = async (): Promise<Answered> => ({ taken: false });

  function act(account: string, name: string, fields: Record<string, unknown>): Promise<Answered> {
    const body = { as: account, id: crypto.randomUUID(), ...fields };
    const { channel } = fields;
    redeliver = async () => {
      const response = await post(name, body);
      if (!response.ok) return { taken: false };
      const { reply } = (await response.json()) as ActResult;
      if (reply.form)
        forms.set(account, { form: reply.form, ...(typeof channel === 'string' && { channel }) });
      return { taken: true, ...(reply.card && { text: plainText(reply.card) }), ...errorsOf(reply) };
    };
    return redeliver();
  }

  /** The button on a message that the account sees, and the channel that it stands in. */
  async function buttonOn(account: string, ref: MessageRef, label: string) {
    const { conversations } = await state(account);
    const conversation = conversations.find(({ id }) => id === ref.conversation);
    const message = conversation?.messages.find(({ id }) => id === ref.message);
    const action = message?.card?.actions.find((one) => one.label === label);
    if (!conversation || !action) throw new Error(`${account} sees no button "${label}" there`);
    return { action, ...(conversation.kind === 'channel' && { channel: conversation.id }) };
  }

  return {
    say: (account, text, replyTo) =>
      act(account, 'say', { text, ...(replyTo && { replyTo: replyTo.message }) }),
    press: async (account, ref, label) => {
      const { action, ...where } = await buttonOn(account, ref, label);
      if (action.kind === 'form') return act(account, 'form', { press: action.press, ...where });
      return act(account, 'press', { press: action.press, message: ref.message });
    },
    openForm: async (account) => forms.get(account)?.form.title,
    submit: async (account, values) => {
      const open = forms.get(account);
      if (!open) throw new Error('no form is open');
      const { form, ...where } = open;
      const answered = await act(account, 'submit', {
        press: form.press,
        values: { ...heldBy(form), ...values },
        ...where,
      });
      if (answered.taken && !answered.errors) forms.delete(account);
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
    home: async (account) => {
      const { home } = await state(account);
      return home && seenCard(home);
    },
  };
}

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

function seenCard({ title, body, actions }: Card): Omit<Seen, 'ref'> {
  const texts = body.flatMap((block) => (block.type === 'divider' ? [] : [textOf(block)]));
  return {
    text: [...(title ? [title] : []), ...texts].join('\n'),
    buttons: actions.map(({ label }) => label),
  };
}

function errorsOf({ errors }: Reply): Pick<Answered, 'errors'> {
  return errors ? { errors } : {};
}
