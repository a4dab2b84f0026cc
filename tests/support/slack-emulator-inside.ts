import { createEmulator, type Emulator } from 'emulate';
import { SECOND } from '../../src/core/time.ts';

type Row = { id: number };
type Rows<T> = {
  all(): (T & Row)[];
  findBy(field: keyof T, value: string): (T & Row)[];
  findOneBy(field: keyof T, value: string): (T & Row) | undefined;
  update(id: number, fields: Partial<T>): void;
  delete(id: number): void;
};
export type EmulatedView = {
  view_id: string;
  user_id: string;
  type: string;
  title: unknown;
  submit: unknown;
  close: unknown;
  blocks: unknown;
  private_metadata: string;
  callback_id: string;
};
type SlackStore = {
  teams: Rows<{ team_id: string }>;
  users: Rows<{ user_id: string; name: string }>;
  channels: Rows<{ channel_id: string; is_im?: boolean }>;
  views: Rows<EmulatedView>;
};
type Envelope = { event: { type: string; channel?: unknown } };
type Webhooks = {
  register(subscription: { owner: string; active: boolean; url: string; events: string[] }): void;
  dispatch(name: string, action: undefined, payload: Envelope, owner: string): Promise<void>;
  getDeliveries(): { payload: unknown; success: boolean }[];
};
/** What the bot answers at a response URL. */
export type ResponseBody = { text?: string; blocks?: unknown; replace_original?: boolean };
type Request = {
  req: {
    param(name: string): string;
    header(name: string): string | undefined;
    json(): Promise<ResponseBody>;
    raw: globalThis.Request;
  };
};
type Routes = {
  post(path: string, answer: (request: Request) => Promise<Response>): void;
  use(
    path: string,
    around: (request: Request, next: () => Promise<void>) => Promise<Response | undefined>,
  ): void;
};
type Plugin = {
  register(app: Routes, store: object, webhooks: Webhooks, baseUrl: string, ...rest: unknown[]): void;
};
type SlackPart = { slackPlugin: Plugin; getSlackStore(store: object): SlackStore };

/** What the emulator keeps to itself. */
export type Inside = {
  emulator: Emulator;
  slack: SlackStore;
  webhooks: Webhooks;
  /** the next post with this token is made, and its answer gets lost on the way back */
  losePostAnswer(token: string): void;
};

/** Where the Slack part lies in version 0.12.2, which package.json pins. */
const SLACK_PART = './dist-6ZQHD4DN.js';

/**
 * Starts `emulate` for Slack. It has no public way to its event subscriptions, so its Slack part hands over what it is
 * given as it starts.
 * @param onResponse somebody is answered at a response URL, `/response/ID`, which the emulator does not have
 */
export async function startEmulator(
  seed: object,
  onResponse: (id: string, body: ResponseBody) => Promise<void>,
): Promise<Inside> {
  const part: SlackPart = await import(new URL(SLACK_PART, import.meta.resolve('emulate')).href);
  const { register } = part.slackPlugin;
  let inside: Omit<Inside, 'emulator'> | undefined;
  part.slackPlugin.register = (app, store, webhooks, baseUrl, ...rest) => {
    const slack = part.getSlackStore(store);
    inside = { slack, webhooks, losePostAnswer: losingAnswers(app) };
    tellKindOfConversation(webhooks, slack);
    tellNothingToCome(app);
    app.post('/response/:id', async ({ req }) => {
      await onResponse(req.param('id'), await req.json());
      return Response.json({ ok: true });
    });
    register(app, store, webhooks, onLoopback(baseUrl), ...rest);
  };
  try {
    const emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: seed } });
    if (!inside) throw new Error('the emulator has another Slack part than it had');
    return { emulator, ...inside };
  } finally {
    part.slackPlugin.register = register;
  }
}

/** The name that the bot knows the emulator by, so that an upload goes to the Web API's own host. */
export const onLoopback = (url: string) => url.replace('localhost', '127.0.0.1');

function losingAnswers(app: Routes): (token: string) => void {
  const losing = new Set<string>();
  app.use('/api/chat.postMessage', async ({ req }, next) => {
    await next();
    const sender = req.header('authorization') ?? '';
    return losing.delete(sender) ? new Response(null, { status: 502 }) : undefined;
  });
  return (token) => void losing.add(`Bearer ${token}`);
}

/** Slack's history begins where it is asked to, the emulator's always at the beginning: so much at least can be told. */
function tellNothingToCome(app: Routes): void {
  app.use('/api/conversations.history', async ({ req }, next) => {
    const asked = new URLSearchParams(await req.raw.clone().text());
    const isToCome = Number(asked.get('oldest') ?? 0) * SECOND > Date.now();
    if (isToCome) return Response.json({ ok: true, messages: [] });
    await next();
  });
}

/** Slack says of every message in which kind of conversation it was written; the emulator leaves that out. */
function tellKindOfConversation(webhooks: Webhooks, { channels }: SlackStore): void {
  const dispatch = webhooks.dispatch.bind(webhooks);
  webhooks.dispatch = (name, action, payload, owner) => {
    const { event } = payload;
    const isDirect = channels.findOneBy('channel_id', String(event.channel))?.is_im;
    const told = { ...event, channel_type: isDirect ? 'im' : 'group' };
    return dispatch(name, action, event.type === 'message' ? { ...payload, event: told } : payload, owner);
  };
}
