import { readFileSync } from 'node:fs';
import { webApi } from '@slack/bolt';
import { z } from 'zod';
import {
  type EmulatedView,
  type Inside,
  onLoopback,
  type ResponseBody,
  startEmulator,
} from './slack-emulator-inside.ts';
import { type FakeBlock, homeView, messageBlocks, modalView } from './slack-fake-blocks.ts';
import type { OpenView } from './slack-fake-state.ts';

/** One message as the Web API tells it to somebody who is in the conversation. */
export type ToldMessage = {
  ts: string;
  user: string;
  text: string;
  blocks: FakeBlock[];
  thread_ts?: string | undefined;
  metadata?: unknown;
  files: { id: string; name: string }[];
};

/** What one person alone sees. */
export type ToldAlone = { id: string; account: string; blocks: FakeBlock[] };

/** What a button stood on when it was pressed. */
export type StoodOn = { alone: string } | { channel: string; ts: string };

/**
 * A workspace on the independent Slack Web API `emulate`, with the app installed as its manifest asks for. The blocks
 * of everything that is read are checked, because the emulator does not check them when they are written.
 */
export type SlackEmulator = {
  apiUrl: string;
  token: string;
  signingSecret: string;
  team: string;
  bot: string;
  /** accounts by name */
  accounts: Record<string, string>;
  /** a private channel that the first person made, with everybody and the bot in it */
  channel: string;
  /** Slack's own client in this person's hands */
  as(account: string): webApi.WebClient;
  directWith(account: string): Promise<string>;
  /** what this person reads in a conversation, oldest first, replies included */
  read(account: string, channel: string): Promise<ToldMessage[]>;
  newTrigger(account: string): Promise<string>;
  responseUrl(account: string, stoodOn?: StoodOn): string;
  /** what people were told alone, oldest first */
  ephemerals: ToldAlone[];
  tellAlone(account: string, blocks: unknown): void;
  /** what is in a file that this person may read */
  download(account: string, file: string): Promise<string>;
  home(account: string): FakeBlock[] | undefined;
  /** the modals in front of this person, topmost last */
  modals(account: string): OpenView[];
  /** what Slack's client does with a modal, which the emulator leaves to others */
  closeModal(id: string): void;
  replaceModal(id: string, view: unknown): void;
  /** Sends the workspace's events to this address from now on, those that the manifest subscribes to. */
  subscribe(url: string): void;
  /** the events that were sent, and whether they were taken in */
  deliveries(): { payload: unknown; success: boolean }[];
  /** the bot's next post is made, and its answer gets lost on the way back */
  losePostAnswer(): void;
  close(): Promise<void>;
};

const manifest = z
  .object({
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
    settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
  })
  .parse(JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8')));
const SCOPES = manifest.oauth_config.scopes.bot;
const EVENTS = manifest.settings.event_subscriptions.bot_events.map((name) => name.replace(/\..*/, ''));
const PERSONAL = [
  'chat:write',
  'files:read',
  'im:write',
  'im:history',
  'groups:read',
  'groups:write',
  'groups:history',
];

const SECRET = 'a-signing-secret-of-the-tests';
const TOKEN = 'xoxb-laerke';
const BOT = 'laerke';
const tokenOf = (name: string) => `xoxp-${name}`;

/** @param names of the people; the first one makes the channel */
export async function startSlackEmulator(names: [string, ...string[]]): Promise<SlackEmulator> {
  const alone = toldAlone((channel, ts, { text, blocks }) =>
    clientOf(TOKEN).chat.update({
      channel,
      ts,
      text: text ?? '',
      blocks: sound(messageBlocks(blocks)) as [],
    }),
  );
  const inside = await startEmulator(seedOf(names), alone.respond);
  const { slack, webhooks, emulator } = inside;
  const origin = onLoopback(emulator.url);
  const clientOf = (token: string) =>
    new webApi.WebClient(token, { slackApiUrl: `${origin}/api/`, retryConfig: { retries: 0 } });
  const idOf = (name: string) => slack.users.findOneBy('name', name)?.user_id ?? '';
  const clients = new Map(names.map((name) => [idOf(name), clientOf(tokenOf(name))]));
  const bot = idOf(BOT);
  function as(account: string): webApi.WebClient {
    const client = clients.get(account);
    if (!client) throw new Error(`nobody has the account ${account}`);
    return client;
  }
  const everybody = [...names.map(idOf), bot];

  return {
    apiUrl: `${origin}/api/`,
    token: TOKEN,
    signingSecret: SECRET,
    team: slack.teams.all()[0]?.team_id ?? '',
    bot,
    accounts: Object.fromEntries(names.map((name) => [name, idOf(name)])),
    channel: await privateChannel(as(idOf(names[0])), everybody.slice(1)),
    as,
    async directWith(account) {
      const { channel } = await as(account).conversations.open({ users: bot });
      return channel?.id ?? '';
    },
    read: (account, channel) => readAs(as(account), channel),
    async newTrigger(account) {
      const answer = await as(account).apiCall('views.generateTriggerId', { user_id: account });
      return String('trigger_id' in answer ? answer.trigger_id : '');
    },
    responseUrl: (account, stoodOn) => `${origin}/response/${alone.newResponse(account, stoodOn)}`,
    ephemerals: alone.all,
    tellAlone: alone.tell,
    async download(account, file) {
      const { file: told } = await as(account).files.info({ file });
      const response = await fetch(onLoopback(told?.url_private_download ?? ''), {
        headers: { authorization: `Bearer ${as(account).token}` },
      });
      return response.text();
    },
    ...screens(inside),
    subscribe: (url) => webhooks.register({ owner: 'slack', active: true, url, events: EVENTS }),
    deliveries: () => webhooks.getDeliveries(),
    losePostAnswer: () => inside.losePostAnswer(TOKEN),
    close: () => emulator.close(),
  };
}

/** @param update puts something else in the place of a message that everybody in the conversation sees */
function toldAlone(update: (channel: string, ts: string, body: ResponseBody) => Promise<unknown>) {
  const all: ToldAlone[] = [];
  const responses: { account: string; stoodOn: StoodOn | undefined }[] = [];
  const tell = (account: string, blocks: unknown) =>
    void all.push({ id: `alone-${all.length}`, account, blocks: sound(messageBlocks(blocks)) });
  return {
    all,
    tell,
    newResponse: (account: string, stoodOn?: StoodOn) => responses.push({ account, stoodOn }) - 1,
    async respond(id: string, body: ResponseBody) {
      const response = responses[Number(id)];
      if (!response) throw new Error('there is no such response URL');
      const { account, stoodOn } = response;
      if (!body.replace_original) return tell(account, body.blocks);
      if (!stoodOn) throw new Error('there is nothing to replace');
      if ('ts' in stoodOn) await update(stoodOn.channel, stoodOn.ts, body);
      const replaced = 'alone' in stoodOn && all.find((one) => one.id === stoodOn.alone);
      if (replaced) replaced.blocks = sound(messageBlocks(body.blocks));
    },
  };
}

function seedOf(names: string[]): object {
  const app = { app_id: 'A1', client_id: BOT, client_secret: 'none', redirect_uris: [], scopes: SCOPES };
  return {
    signing_secret: SECRET,
    strict_scopes: true,
    users: names.map((name) => ({ name })),
    oauth_apps: [{ ...app, name: 'Lærke', bot_name: BOT }],
    tokens: [
      { token: TOKEN, user: BOT, type: 'bot', app_id: 'A1', scopes: SCOPES },
      ...names.map((name) => ({ token: tokenOf(name), user: name, type: 'user', scopes: PERSONAL })),
    ],
  };
}

async function privateChannel(maker: webApi.WebClient, others: string[]): Promise<string> {
  const { channel } = await maker.conversations.create({ name: 'netvaerk-nord', is_private: true });
  const id = channel?.id ?? '';
  await maker.conversations.invite({ channel: id, users: others.join(',') });
  return id;
}

async function readAs(client: webApi.WebClient, channel: string): Promise<ToldMessage[]> {
  const where = { channel, limit: 1000, include_all_metadata: true };
  const { messages = [] } = await client.conversations.history(where);
  const threads = await Promise.all(
    messages.reverse().map(async (message) => {
      if (!message.ts || !message.reply_count) return [message];
      return (await client.conversations.replies({ ...where, ts: message.ts })).messages ?? [];
    }),
  );
  return threads
    .flat()
    .map(({ ts = '', user = '', text = '', blocks = [], files = [], thread_ts, metadata }) => ({
      ts,
      user,
      text,
      blocks: sound(messageBlocks(blocks)),
      thread_ts,
      metadata,
      files: files.map(({ id = '', name = '' }) => ({ id, name })),
    }));
}

type Screens = Pick<SlackEmulator, 'home' | 'modals' | 'closeModal' | 'replaceModal'>;

/** The Web API tells nobody what is on somebody's Home or in their modal: that lies in the emulator's own store. */
function screens({ slack: { views } }: Inside): Screens {
  const of = (account: string, wanted: string) =>
    views.findBy('user_id', account).filter(({ type }) => type === wanted);
  return {
    home(account) {
      const [view] = of(account, 'home');
      return view && sound(homeView({ type: 'home', blocks: view.blocks })).blocks;
    },
    modals: (account) => of(account, 'modal').map(opened),
    closeModal(id) {
      const view = views.findOneBy('view_id', id);
      if (view) views.delete(view.id);
    },
    replaceModal(id, next) {
      const view = views.findOneBy('view_id', id);
      if (view) views.update(view.id, { ...BARE, ...sound(modalView(next)) });
    },
  };
}

/** What a modal is without, unless it says otherwise. */
const BARE = { submit: null, close: null, callback_id: '', private_metadata: '' };

function opened({
  view_id,
  title,
  submit,
  close,
  blocks,
  callback_id,
  private_metadata,
}: EmulatedView): OpenView {
  const view = {
    type: 'modal',
    title,
    blocks,
    ...(submit !== null && { submit }),
    ...(close !== null && { close }),
    ...(callback_id !== '' && { callback_id }),
    ...(private_metadata !== '' && { private_metadata }),
  };
  return { ...sound(modalView(view)), id: view_id };
}

/** Throws with Slack's code for what it would have refused. */
function sound<T extends object>(read: T | string): T {
  if (typeof read === 'string') throw new Error(`Slack would have refused this: ${read}`);
  return read;
}
