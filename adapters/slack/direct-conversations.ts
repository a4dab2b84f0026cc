import type { webApi } from '@slack/bolt';
import { ChatError } from '../../src/core/errors.ts';
import { asked } from './faults.ts';

/** A person in a workspace. */
export type Person = { workspace: string; account: string };

/** Slack's id of the conversation with a person. Throws ChatError. */
export type OpenDirect = (client: webApi.WebClient, person: Person) => Promise<string>;

/** Each conversation is opened once and remembered: its id never changes. */
export function directConversations(): OpenDirect {
  const known = new Map<string, string>();
  return async (client, { workspace, account }) => {
    const key = `${workspace} ${account}`;
    const found = known.get(key);
    if (found) return found;
    const { channel } = await asked(client.conversations.open({ users: account }));
    if (!channel?.id) throw new ChatError({ kind: 'unclear' }, 'no_conversation');
    known.set(key, channel.id);
    return channel.id;
  };
}
