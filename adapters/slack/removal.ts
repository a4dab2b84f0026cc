import type { webApi } from '@slack/bolt';
import type { Card } from '../../src/core/card.ts';
import type { MessageRef } from '../../src/core/chat.ts';
import { ChatError } from '../../src/core/errors.ts';
import { type Instant, SECOND } from '../../src/core/time.ts';
import { messageOf } from './card.ts';
import { asked } from './faults.ts';
import { pages } from './pages.ts';

/** What stands in the place of a message that a workspace has to keep. */
const STONE: Card = { body: [{ type: 'note', text: '–' }], actions: [] };

/**
 * Takes one of the bot's messages away. A workspace whose messages are kept for compliance lets nobody delete any: then
 * it says nothing any more. Throws ChatError.
 */
export async function removeMessage(client: webApi.WebClient, ref: MessageRef): Promise<void> {
  const where = { channel: ref.conversation, ts: ref.message };
  try {
    await asked(client.chat.delete(where));
  } catch (error) {
    if (isOne(error, 'message_not_found')) return;
    if (!isOne(error, 'compliance_exports_prevent_deletion')) throw error;
    await asked(client.chat.update({ ...where, ...messageOf(STONE) }));
  }
}

type Message = { ts?: string; user?: string; reply_count?: number; files?: { id?: string }[] };
type Whose = { channel: string; bot: string | undefined; until: Instant };

/**
 * Takes away whatever the bot has said in a conversation until then, in threads too, and the files that it has given.
 * What can't be taken away keeps nothing else from going. Throws ChatError, the first that there was.
 */
export async function clearConversation(client: webApi.WebClient, whose: Whose): Promise<void> {
  const { channel } = whose;
  const failures: unknown[] = [];
  for (const { ts, files } of await ownMessages(client, whose)) {
    try {
      for (const file of files ?? []) await removeFile(client, file.id ?? '');
      await removeMessage(client, { conversation: channel, message: ts ?? '' });
    } catch (error) {
      if (!isOver(error)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Slack has refused this one message, and will again; anything else concerns the others too. */
const isOver = (error: unknown) => error instanceof ChatError && error.fault.kind === 'refused';

async function ownMessages(client: webApi.WebClient, { channel, bot, until }: Whose): Promise<Message[]> {
  const where = { channel, latest: ((until + 1) / SECOND).toFixed(6), limit: 200 };
  const found: Message[] = [];
  for await (const { messages = [] } of pages((cursor) =>
    client.conversations.history({ ...where, ...cursor }),
  )) {
    for (const message of messages) {
      if (message.reply_count) found.push(...(await replies(client, channel, message.ts ?? '')));
      found.push(message);
    }
  }
  return found.filter(({ ts, user }) => user === bot && Math.floor(Number(ts) * SECOND) <= until);
}

async function replies(client: webApi.WebClient, channel: string, ts: string): Promise<Message[]> {
  const found: Message[] = [];
  const thread = { channel, ts, limit: 200 };
  for await (const { messages = [] } of pages((cursor) =>
    client.conversations.replies({ ...thread, ...cursor }),
  ))
    found.push(...messages.filter((message) => message.ts !== ts));
  return found;
}

async function removeFile(client: webApi.WebClient, file: string): Promise<void> {
  try {
    await asked(client.files.delete({ file }));
  } catch (error) {
    if (!isOne(error, 'file_not_found') && !isOne(error, 'file_deleted')) throw error;
  }
}

const isOne = (error: unknown, code: string) => error instanceof ChatError && error.code === code;
