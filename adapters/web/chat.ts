import type { Address, ChannelFacts, Chat, MessageRef, Posted, WorkspaceRef } from '../../src/core/chat.ts';
import { ChatError } from '../../src/core/errors.ts';
import type { Clock } from '../../src/core/ports.ts';
import { BOT, dmOf, type Message, type Platform } from './platform.ts';

/** The local chat as the runtime sees it. Like any platform it posts what it is told, twice if it is told twice. */
export function webChat(platform: Platform, clock: Clock): Chat {
  const { cast } = platform;

  function member(workspace: WorkspaceRef, account: string) {
    const found = cast.members.find((one) => one.account === account);
    if (!isHere(workspace) || !found) throw new ChatError({ kind: 'unreachable' }, 'account_not_found');
    return found;
  }

  function channelIn(workspace: WorkspaceRef, channel: string) {
    return isHere(workspace) ? cast.channels.find(({ id }) => id === channel) : undefined;
  }

  function isHere({ platform: name, id }: WorkspaceRef): boolean {
    return name === cast.workspace.platform && id === cast.workspace.id;
  }

  function conversationAt(to: Address): string {
    if ('account' in to) return dmOf(member(to.workspace, to.account).account);
    const channel = channelIn(to.workspace, to.channel);
    if (!channel) throw new ChatError({ kind: 'unreachable' }, 'channel_not_found');
    return channel.id;
  }

  /** The message meant by a reference, as long as it stands in that conversation. */
  function existing(conversation: string, ref: MessageRef): Message {
    const message = platform.message(ref.message);
    if (!message || ref.conversation !== conversation || message.conversation !== conversation) {
      throw new ChatError({ kind: 'refused' }, 'message_not_found');
    }
    return message;
  }

  return {
    platform: 'web',
    async post(to, card, { nonce, under }) {
      const conversation = conversationAt(to);
      const parent = under && existing(conversation, under);
      return postedAs(
        kept(() =>
          platform.post({
            conversation,
            author: BOT,
            at: clock.now(),
            card,
            nonce,
            ...(parent && { under: parent.under ?? parent.id }),
          }),
        ),
      );
    },
    async update(to, ref, card, { nonce }) {
      const { id } = existing(conversationAt(to), ref);
      kept(() => platform.update(id, card, nonce));
    },
    async remove(to, ref) {
      const message = platform.message(ref.message);
      if (message?.conversation !== conversationAt(to)) return;
      if (message.author !== BOT) throw new ChatError({ kind: 'refused' }, 'not_own_message');
      kept(() => platform.remove([message], { at: clock.now() }));
    },
    async clear(to, until) {
      const said = platform.messages(conversationAt(to));
      const own = said.filter(({ author, at }) => author === BOT && at <= until);
      kept(() => platform.remove(own, { at: clock.now() }));
    },
    async find(to, nonce, since, under) {
      const found = platform
        .messages(conversationAt(to))
        .find((one) => one.nonce === nonce && one.at >= since && (!under || one.under === under.message));
      return found && postedAs(found);
    },
    async showHome(workspace, account, card) {
      member(workspace, account);
      kept(() => platform.setHome(account, card));
    },
    async profile(workspace, account) {
      const { name, language } = member(workspace, account);
      return { name, language, zone: cast.zone };
    },
    async channel(workspace, channel): Promise<ChannelFacts | undefined> {
      const found = channelIn(workspace, channel);
      if (!found) return undefined;
      return {
        name: found.name,
        isPrivate: true,
        isShared: false,
        isArchived: false,
        members: [...found.members],
      };
    },
  };
}

export function refTo({ conversation, id }: Message): MessageRef {
  return { conversation, message: id };
}

function postedAs(message: Message): Posted {
  return { ...refTo(message), at: message.at };
}

/** The only thing that can fail in here is the file, and then the message may or may not have got there. */
function kept<T>(write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw new ChatError({ kind: 'unclear' }, 'not_stored', { cause });
  }
}
