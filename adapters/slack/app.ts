import {
  App,
  type Authorize,
  type Context,
  type Receiver,
  type ViewSubmitAction,
  type webApi,
} from '@slack/bolt';
import type { Installations, Log } from '../../src/core/ports.ts';
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
  clientOptions: webApi.WebClientOptions;
  installations: Installations;
  log: Log;
  /** Resolves when the event has been taken in. Throws NotTakenIn otherwise, and nothing else. */
  handle(request: Request): Promise<void>;
};

/**
 * Bolt, listening to everything in surface.ts, whichever way it comes in. The receiver must hold the acknowledgement
 * back until all has been processed, and withhold it when that throws: Slack then sends events again.
 */
export function boltApp(receiver: Receiver, { clientOptions, installations, log, handle }: Setup): App {
  const app = new App({
    receiver,
    logger: boltLogger(log),
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
  return app;
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

/** What went wrong, as a code that holds nothing of what somebody wrote. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
