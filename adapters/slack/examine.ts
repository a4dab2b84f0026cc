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
  const quiet = { logLevel: webApi.LogLevel.ERROR };
  const client = new webApi.WebClient(token, { ...clientOptions(apiUrl), ...quiet });
  const { team_id, response_metadata } = await asked(client.auth.test());
  if (!team_id) throw new ChatError({ kind: 'refused' }, 'not_a_bot_token');
  const granted = response_metadata?.scopes;
  // an Enterprise Grid token may come without the list; then there is nothing to compare
  const missing = granted ? scopesNeeded().filter((scope) => !granted.includes(scope)) : [];
  return { workspace: team_id, missing };
}
