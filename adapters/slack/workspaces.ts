import { webApi } from '@slack/bolt';
import type { WorkspaceRef } from '../../src/core/chat.ts';
import { ChatError } from '../../src/core/errors.ts';
import type { Installation, Installations } from '../../src/core/ports.ts';
import { SECOND } from '../../src/core/time.ts';
import { asked } from './faults.ts';
import { scopesNeeded } from './surface.ts';

export const SLACK_API = 'https://slack.com/api/';

/**
 * How every Web API call is made: once. Retries are the outbox's, because Slack's own client would repeat a post whose
 * answer was lost.
 */
export function clientOptions(apiUrl = SLACK_API): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    timeout: 10 * SECOND,
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
  };
}

/** A workspace that can be called: its client, and who the bot is there. */
export type Connected = { client: webApi.WebClient; installation: Installation & { token: string } };

export type Workspaces = {
  /** Throws ChatError `unreachable` for a workspace that Lærke is not installed in. */
  connect(workspace: WorkspaceRef): Promise<Connected>;
  /** Throws when there is no installation, or one of them has no usable token or lacks a scope. */
  check(): Promise<void>;
};

/** The Slack workspaces that Lærke is installed in, looked up afresh each time so that a new token counts at once. */
export function slackWorkspaces(installations: Installations, options: webApi.WebClientOptions): Workspaces {
  const clients = new Map<string, webApi.WebClient>();

  function clientFor(token: string): webApi.WebClient {
    const known = clients.get(token);
    if (known) return known;
    const client = new webApi.WebClient(token, options);
    clients.set(token, client);
    return client;
  }

  return {
    async connect(workspace) {
      const found = workspace.platform === 'slack' ? await installations.find(workspace) : undefined;
      if (!found?.token) throw new ChatError({ kind: 'unreachable' }, 'not_installed');
      const { token } = found;
      return { client: clientFor(token), installation: { ...found, token } };
    },
    async check() {
      const all = await installations.all('slack');
      if (all.length === 0) throw new Error('Lærke is not installed in any Slack workspace');
      for (const { workspace, token } of all) {
        if (!token) throw new Error(`there is no bot token for the Slack workspace ${workspace.id}`);
        await checkToken(clientFor(token), workspace.id);
      }
    },
  };
}

async function checkToken(client: webApi.WebClient, workspace: string): Promise<void> {
  const { response_metadata } = await asked(client.auth.test());
  const granted = response_metadata?.scopes;
  const missing = granted ? scopesNeeded().filter((scope) => !granted.includes(scope)) : [];
  if (missing.length > 0) {
    throw new Error(
      `the Slack workspace ${workspace} has not granted ${missing.join(', ')}: install the app again`,
    );
  }
}

export type NewInstallation = { token: string; apiUrl?: string; space: string; installations: Installations };

/**
 * Connects the workspace that a bot token belongs to with a space, and remembers it. Throws ChatError: `refused` with
 * Slack's code (`invalid_auth`) for a token that is no good, `unclear` when Slack can't be reached.
 */
export async function installFromToken({
  token,
  apiUrl,
  space,
  installations,
}: NewInstallation): Promise<Installation> {
  const client = new webApi.WebClient(token, clientOptions(apiUrl));
  const { team_id, user_id } = await asked(client.auth.test());
  if (!team_id || !user_id) throw new ChatError({ kind: 'refused' }, 'not_a_bot_token');
  const installation = {
    workspace: { platform: 'slack' as const, id: team_id },
    space,
    token,
    botUser: user_id,
  };
  await installations.save(installation);
  return installation;
}
