import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Chat, Receive, Reply } from '../../src/core/chat.ts';
import type { Clock, Draw, Installations, Log } from '../../src/core/ports.ts';
import { answeredLately } from '../lately.ts';
import { type Asked, afterwards, immediate } from './answer.ts';
import { boltApp, NotTakenIn, type Request, type Setup } from './app.ts';
import { slackChat } from './chat.ts';
import { PATIENCE, type Patience } from './connection.ts';
import { directConversations } from './direct-conversations.ts';
import { door } from './door.ts';
import { chatError } from './faults.ts';
import { fileSharer } from './files.ts';
import { httpReceiver } from './http.ts';
import { eventFrom } from './inbound.ts';
import { responsePoster } from './outside.ts';
import { readPayload } from './payload.ts';
import { pictureSender, withoutPictures } from './pictures.ts';
import { ratesAt } from './rates.ts';
import { handed, socketLine, takingIn } from './socket.ts';
import { clientOptions, SLACK_API, slackWorkspaces } from './workspaces.ts';

export { scopesNeeded } from './surface.ts';
export { installFromToken } from './workspaces.ts';

export type SlackOptions = {
  /** another Web API host; `https://slack.com/api/` when absent */
  apiUrl?: string;
  installations: Installations;
  receive: Receive;
  draw: Draw;
  clock: Clock;
  /** a secret that stays: makes ids of what somebody filled in that tell nobody else anything */
  idKey: Uint8Array;
  log: Log;
};

export type SlackAdapter = {
  chat: Chat;
  /** Throws when a workspace's token or the Web API can't be used, a scope is missing, or no socket is open. */
  check(): Promise<void>;
  /** Resolves when every answer that was still on its way to somebody has arrived or failed. */
  answered(): Promise<void>;
  /** Takes nothing more in, and resolves when all that was under way has been acknowledged and answered. */
  close(): Promise<void>;
};

/** Slack over HTTP, for every workspace in `installations`. */
export function connectSlack(options: SlackOptions & { signingSecret: string }): SlackAdapter & {
  /** Answers everything on `/slack/events`: events, commands, buttons, shortcuts and forms. */
  listener(req: IncomingMessage, res: ServerResponse): void;
} {
  const { signingSecret, log } = options;
  const { setup, ...desk } = slackDesk(options);
  const receiver = httpReceiver(signingSecret, log);
  boltApp(receiver, setup);
  return { ...desk, listener: door(receiver, signingSecret, log), close: desk.answered };
}

/** Slack over Socket Mode, for a computer that Slack can't reach, and every workspace in `installations`. */
export function connectSlackSocket(
  options: SlackOptions & { appToken: string; patience?: Partial<Patience> },
): SlackAdapter & {
  /** Begins to take in what Slack sends: events, commands, buttons, shortcuts and forms. */
  open(): void;
} {
  const { appToken, apiUrl, patience, log } = options;
  const { setup, ...desk } = slackDesk(options);
  const line = socketLine({
    appToken,
    calls: clientOptions(apiUrl), // Bolt writes into those that it is given
    log,
    take: takingIn(boltApp(handed, setup), log),
    patience: { ...PATIENCE, ...patience },
  });
  return {
    ...desk,
    open: line.open,
    async check() {
      line.check();
      await desk.check();
    },
    async close() {
      await line.close();
      await desk.answered();
    },
  };
}

/** Slack's Web API alone, with nothing coming in. */
export function callSlack(installations: Installations, apiUrl = SLACK_API): Chat {
  return slackChat({
    workspaces: slackWorkspaces(installations, clientOptions(apiUrl)),
    openDirect: directConversations(),
    send: withoutPictures,
    rates: ratesAt(apiUrl),
  });
}

type Desk = Pick<SlackAdapter, 'chat' | 'check' | 'answered'> & { setup: Setup };

/** Where everything that comes in is taken in and answered, whichever way it came. */
function slackDesk(options: SlackOptions): Desk {
  const { apiUrl = SLACK_API, installations, receive, draw, clock, idKey, log } = options;
  const calls = clientOptions(apiUrl);
  const workspaces = slackWorkspaces(installations, calls);
  const openDirect = directConversations();
  const files = fileSharer(apiUrl);
  const send = pictureSender({ draw, keepFile: files.keep, log });
  const ways = { post: responsePoster(apiUrl), shareFiles: files.share, openDirect };
  const underWay = new Set<Promise<void>>();
  const lately = answeredLately();

  const failed = (asked: Asked) => (cause: unknown) => {
    const { fault, code } = chatError(cause);
    log.error({ event: asked.event.id, fault: fault.kind, code }, 'an answer did not reach Slack');
  };

  /** The event has been taken in by now: an answer that can't be made is no reason to say otherwise. */
  function inResponse(asked: Asked, reply: Reply): object | undefined {
    try {
      return immediate(asked, reply);
    } catch (cause) {
      failed(asked)(cause);
      return undefined;
    }
  }

  /** Answers after the request has been acknowledged: the person waits for neither of the two. */
  function answerLater(client: Request['client'], asked: Asked, reply: Reply): void {
    const { id } = asked.event;
    if (!lately.isFirst(id)) return;
    const answer = afterwards({ ...ways, client }, asked, reply)
      .then(() => redrawHome(client, asked))
      .catch((cause) => {
        lately.forget(id);
        failed(asked)(cause);
      })
      .finally(() => underWay.delete(answer));
    underWay.add(answer);
  }

  /**
   * Slack tells of Home only when it is opened: a button on it would lead to something and Home not show it, and a menu
   * on it go on showing what was chosen.
   */
  async function redrawHome(client: Request['client'], { payload, event }: Asked): Promise<void> {
    if (payload.kind !== 'action' || payload.view?.type !== 'home') return;
    if (event.kind !== 'pressed' && !payload.actions[0]?.selected_option) return;
    const { id, workspace, account, at } = event;
    const opened = { id: `${id}:home`, workspace, account, at, kind: 'homeOpened' } as const;
    await afterwards({ ...ways, client }, { payload, event: opened }, await receive(opened));
  }

  async function handle({ body, teamId, bot, client, ack }: Request): Promise<void> {
    const payload = readPayload(body);
    if (payload === undefined || payload === 'ignored') return ack?.();
    const workspace = { platform: 'slack' as const, id: teamId };
    const event = eventFrom(payload, { workspace, bot, now: clock.now(), idKey });
    if (!event) return ack?.();
    const asked = { payload, event };
    const reply = await takenIn(() => receive(event));
    await ack?.(inResponse(asked, reply));
    answerLater(client, asked, reply);
  }

  return {
    chat: slackChat({ workspaces, openDirect, send, rates: ratesAt(apiUrl) }),
    setup: { clientOptions: calls, installations, log, handle },
    check: workspaces.check,
    async answered() {
      await Promise.all(underWay);
    },
  };
}

async function takenIn(receive: () => Promise<Reply>): Promise<Reply> {
  try {
    return await receive();
  } catch (cause) {
    throw new NotTakenIn('the runtime could not take the event in', { cause });
  }
}
