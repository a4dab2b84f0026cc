import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BotAnswer } from './teams-client.ts';
import type { TeamsFake } from './teams-fake.ts';
import type { Where } from './teams-whereabouts.ts';

type Delivered = Record<string, unknown> & { type: string; value?: Record<string, unknown> };
/** A body, or a status and nothing else. */
type Answer = object | number;

/** A bot without anything in it: it keeps what it is told, answers what it was given, and calls the Connector. */
export type BareBot = {
  url: string;
  received: Delivered[];
  /** the authorization header of each */
  signed: string[];
  /** what it answers from now on; nothing at all, and 200, when absent */
  answer(with_: (activity: Delivered) => Answer | Promise<Answer>): void;
  /** @param path below the service's address */
  call(verb: string, path: string, body?: unknown): Promise<Called>;
  /** Begins a conversation with somebody, by either id; `changed` is what it says otherwise than it should. */
  begin(member: string, changed?: object): Promise<Called>;
  send(conversation: string, activity: unknown): Promise<Called>;
  /** Where the message stands that was sent. Throws for one that was refused. */
  sent(conversation: string, activity: unknown): Promise<Where>;
  /** the conversation with somebody */
  direct(account: string): Promise<string>;
  close(): Promise<void>;
};

type Called = BotAnswer & { headers: Headers };

/** The path of a conversation's messages, or of one of them. */
export const activities = (conversation: string, activity = '') =>
  `v3/conversations/${encodeURIComponent(conversation)}/activities${activity && `/${activity}`}`;

export async function bareBot({ serviceUrl, tokenUrl, appId, secret, tenant }: TeamsFake): Promise<BareBot> {
  const received: Delivered[] = [];
  const signed: string[] = [];
  let answer: (activity: Delivered) => Answer | Promise<Answer> = () => 200;
  let token: Promise<string> | undefined;

  const server = createServer(async (req, res) => {
    const activity: Delivered = JSON.parse(await textOf(req));
    received.push(activity);
    signed.push(req.headers.authorization ?? '');
    const given = await answer(activity);
    res.writeHead(typeof given === 'number' ? given : 200);
    res.end(typeof given === 'number' ? '' : JSON.stringify(given));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  async function login(): Promise<string> {
    const form = { grant_type: 'client_credentials', client_id: appId, client_secret: secret, scope: SCOPE };
    const response = await fetch(tokenUrl, { method: 'POST', body: new URLSearchParams(form) });
    return (await response.json()).access_token;
  }

  async function call(verb: string, path: string, body?: unknown): Promise<Called> {
    token ??= login();
    const response = await fetch(serviceUrl + path, {
      method: verb,
      headers: { authorization: `Bearer ${await token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  }

  const begin = (member: string, changed: object = {}) =>
    call('POST', 'v3/conversations', {
      isGroup: false,
      bot: { id: tenant.bot },
      members: [{ id: member }],
      tenantId: tenant.id,
      channelData: { tenant: { id: tenant.id } },
      ...changed,
    });
  const send = (conversation: string, activity: unknown) => call('POST', activities(conversation), activity);

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    received,
    signed,
    answer(with_) {
      answer = with_;
    },
    call,
    begin,
    send,
    sent: async (conversation, activity) => ({
      conversation,
      message: idIn(await send(conversation, activity)),
    }),
    direct: async (account) => idIn(await begin(account)),
    async close() {
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
}

function idIn({ status, body }: BotAnswer): string {
  if (status !== 201) throw new Error(`Teams refused it: ${JSON.stringify(body)}`);
  return (body as { id: string }).id;
}

const SCOPE = 'https://api.botframework.com/.default';

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
