import {
  App,
  type Authorize,
  type Context,
  ErrorCode,
  HTTPReceiver,
  type ViewSubmitAction,
  type webApi,
} from '@slack/bolt';
import type { Installations, Log } from '../../src/core/ports.ts';
import { BODY_LIMIT } from './door.ts';
import { FORM } from './form.ts';
import { boltLogger } from './log.ts';
import { COMMAND, EVENTS, SHORTCUTS } from './surface.ts';

/** The runtime could not take the event in, so Slack must be told. `code` keeps Bolt from wrapping it. */
export class NotTakenIn extends Error {
  readonly code = 'not_taken_in';
}

/** One request from Slack, verified and of a workspace that we know. */
export type Request = {
  body: unknown;
  teamId: string;
  /** Lærke's own account in the workspace */
  bot: string | undefined;
  client: webApi.WebClient;
  /** Says that all is well, once the event has been taken in. Absent for events, which Bolt acknowledges itself. */
  ack?: ((response?: object) => Promise<void>) | undefined;
};

export type Setup = {
  signingSecret: string;
  clientOptions: webApi.WebClientOptions;
  installations: Installations;
  log: Log;
  /** Resolves when the event has been taken in. Throws NotTakenIn otherwise, and nothing else. */
  handle(request: Request): Promise<void>;
};

/**
 * Bolt, listening to everything in surface.ts. Nothing is acknowledged before `handle` has resolved: Bolt holds its
 * answer back until then (`processBeforeResponse`), and a failure becomes a 5xx, after which Slack sends events again.
 */
export function boltApp({ signingSecret, clientOptions, installations, log, handle }: Setup): HTTPReceiver {
  const logger = boltLogger(log);
  const receiver = new HTTPReceiver({
    signingSecret,
    logger,
    bodyLimit: BODY_LIMIT,
    processBeforeResponse: true,
    processEventErrorHandler: async ({ error, response }) => {
      const status = statusFor(error);
      log.error({ status, code: codeOf(error) }, 'a request from Slack could not be taken in');
      if (!response.headersSent) response.writeHead(status).end();
      return false;
    },
    unhandledRequestHandler: ({ response }) => {
      if (response.headersSent) return;
      log.warn({ status: 503 }, 'a request from Slack took too long');
      response.writeHead(503).end();
    },
  });
  const app = new App({
    receiver,
    logger,
    clientOptions,
    authorize: authorizer(installations),
    convoStore: false,
    attachFunctionToken: false,
  });
  app.error(async (error) => {
    throw error;
  });
  const listen = ({ body, context: { teamId = '', botUserId }, client }: Listened, ack?: Request['ack']) =>
    handle({ body, teamId, bot: botUserId, client, ack });
  for (const name of EVENTS) app.event(name, (args) => listen(args));
  app.action({ type: 'block_actions' }, (args) => listen(args, () => args.ack()));
  app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: FORM }, (args) =>
    listen(args, sending(args.ack)),
  );
  for (const callback_id of Object.keys(SHORTCUTS)) {
    app.shortcut({ type: 'message_action', callback_id }, (args) => listen(args, () => args.ack()));
  }
  app.command(COMMAND, (args) => listen(args, sending(args.ack)));
  return receiver;
}

type Listened = { body: unknown; context: Context; client: webApi.WebClient };

/** Bolt's acknowledgements are typed by what each may hold; ours are made by one function for all of them. */
function sending<T>(ack: (response?: T) => Promise<void>): Request['ack'] {
  return (response) => ack(response as T);
}

/** Who the bot is in the workspace that a request is about, from the database: any number of workspaces may be. */
function authorizer(installations: Installations): Authorize<boolean> {
  return async ({ teamId }) => {
    const found = await find(installations, teamId);
    if (!found?.token) throw new Error('not installed in this workspace');
    return { botToken: found.token, teamId, ...(found.botUser && { botUserId: found.botUser }) };
  };
}

async function find(installations: Installations, teamId: string | undefined) {
  if (teamId === undefined) return undefined;
  try {
    return await installations.find({ platform: 'slack', id: teamId });
  } catch (cause) {
    throw new NotTakenIn('the installation could not be looked up', { cause });
  }
}

/**
 * 503 when it is we who failed; 401 for a workspace that Lærke is not installed in; 400 for whatever else Bolt
 * stumbled over in a body, for which sending it again would be no help.
 */
function statusFor(error: Error): number {
  const cause = originOf(error);
  if (cause instanceof NotTakenIn) return 503;
  return codeOf(error) === ErrorCode.AuthorizationError ? 401 : 400;
}

function originOf(error: Error): unknown {
  return 'original' in error ? error.original : error;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
