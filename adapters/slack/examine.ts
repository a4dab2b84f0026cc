import { webApi } from '@slack/bolt';
import { ChatError } from '../../src/core/errors.ts';
import { asked } from './faults.ts';
import { scopesNeeded } from './surface.ts';
import { clientOptions } from './workspaces.ts';

/** Where a bot token is good, and which of the scopes that Lærke needs it lacks. Throws ChatError. */
export async function examineToken(
  token: string,
  apiUrl: string,
): Promise<{ workspace: string; missing: string[] }> {
  const client = clientWith(token, apiUrl);
  const { team_id, response_metadata } = await asked(client.auth.test());
  if (!team_id) throw new ChatError({ kind: 'refused' }, 'not_a_bot_token');
  const granted = response_metadata?.scopes;
  // an Enterprise Grid token may come without the list; then there is nothing to compare
  const missing = granted ? scopesNeeded().filter((scope) => !granted.includes(scope)) : [];
  return { workspace: team_id, missing };
}

/**
 * Asks Slack for the address of a socket, which nobody then uses; Slack gives few of them a minute. Throws ChatError:
 * `refused` with Slack's code (`missing_scope`) for an app token that opens none.
 */
export async function examineAppToken(token: string, apiUrl: string): Promise<void> {
  const client = clientWith(token, apiUrl);
  const { url } = await asked(client.apps.connections.open());
  if (!url) throw new ChatError({ kind: 'refused' }, 'no_socket');
}

function clientWith(token: string, apiUrl: string): webApi.WebClient {
  return new webApi.WebClient(token, { ...clientOptions(apiUrl), logLevel: webApi.LogLevel.ERROR });
}
