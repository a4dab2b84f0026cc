import type { webApi } from '@slack/bolt';
import type { ChannelFacts } from '../../src/core/chat.ts';
import { ChatError } from '../../src/core/errors.ts';
import { asked } from './faults.ts';
import { pages } from './pages.ts';
import type { Connected } from './workspaces.ts';

/** What Slack knows of a channel; undefined when there is none that the bot is in. Throws ChatError. */
export async function channelFacts(
  { client, installation }: Connected,
  channel: string,
): Promise<ChannelFacts | undefined> {
  try {
    const { channel: info } = await asked(client.conversations.info({ channel }));
    if (!info?.is_member && !info?.is_archived) return undefined;
    const everybody = info.is_archived ? [] : await membersOf(client, channel);
    return {
      name: info.name ?? '',
      isPrivate: info.is_private ?? false,
      isShared: Boolean(info.is_ext_shared || info.is_pending_ext_shared),
      isArchived: info.is_archived ?? false,
      members: everybody.filter((account) => account !== installation.botUser),
    };
  } catch (error) {
    if (error instanceof ChatError && error.fault.kind === 'unreachable') return undefined;
    throw error;
  }
}

async function membersOf(client: webApi.WebClient, channel: string): Promise<string[]> {
  const members: string[] = [];
  const list = pages((cursor) => client.conversations.members({ channel, limit: 200, ...cursor }));
  for await (const page of list) members.push(...(page.members ?? []));
  return members;
}
