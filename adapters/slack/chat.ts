import type { webApi } from '@slack/bolt';
import type { Address, Chat, MessageRef, Posted, Profile, Rates } from '../../src/core/chat.ts';
import { ChatError } from '../../src/core/errors.ts';
import { type Instant, MINUTE, SECOND } from '../../src/core/time.ts';
import { spokenAndZone } from '../profile.ts';
import { channelFacts } from './channel.ts';
import type { OpenDirect } from './direct-conversations.ts';
import { asked, isUnreadable } from './faults.ts';
import { homeView } from './form.ts';
import { firstMatch } from './pages.ts';
import type { SendWithPictures } from './pictures.ts';
import { clearConversation, removeMessage } from './removal.ts';
import type { Workspaces } from './workspaces.ts';

const METADATA = 'laerke';
/** Our clock and Slack's may disagree by this much; nonces are unique, so that looking further back is harmless. */
const CLOCK_SKEW = 5 * MINUTE;

type Parts = {
  workspaces: Workspaces;
  openDirect: OpenDirect;
  send: SendWithPictures;
  rates: Rates | undefined;
};

/** Slack as the runtime sees it, in every workspace that Lærke is installed in. */
export function slackChat({ workspaces, openDirect, send, rates }: Parts): Chat {
  /** Slack's id of the conversation. */
  async function conversationAt(client: webApi.WebClient, to: Address): Promise<string> {
    if ('channel' in to) return to.channel;
    return openDirect(client, { workspace: to.workspace.id, account: to.account });
  }

  return {
    platform: 'slack',
    ...(rates && { rates }),

    async post(to, card, { nonce, under }) {
      const { client } = await workspaces.connect(to.workspace);
      const channel = await conversationAt(client, to);
      const { ts } = await send({ client, workspace: to.workspace.id }, card, (message) =>
        client.chat.postMessage({
          channel,
          ...message,
          ...plainly,
          metadata: metadata(nonce),
          ...(under && { thread_ts: under.message }),
        }),
      );
      if (!ts) throw new ChatError({ kind: 'unclear' }, 'no_message_id');
      return posted(channel, ts);
    },

    async update(to, ref, card, { nonce }) {
      const { client } = await workspaces.connect(to.workspace);
      await send({ client, workspace: to.workspace.id }, card, (message) =>
        client.chat.update({
          channel: ref.conversation,
          ts: ref.message,
          ...message,
          metadata: metadata(nonce),
        }),
      );
    },

    async remove(to, ref) {
      const { client } = await workspaces.connect(to.workspace);
      await removeMessage(client, ref);
    },

    async clear(to, until) {
      const { client, installation } = await workspaces.connect(to.workspace);
      const channel = await conversationAt(client, to);
      try {
        await clearConversation(client, { channel, bot: installation.botUser, until });
      } catch (error) {
        if (!(error instanceof ChatError) || !isUnreadable(error)) throw error;
      }
    },

    async find(to, nonce, since, under) {
      const { client } = await workspaces.connect(to.workspace);
      const channel = under?.conversation ?? (await conversationAt(client, to));
      return found(client, { channel, nonce, since, under });
    },

    async showHome(workspace, account, card) {
      const { client } = await workspaces.connect(workspace);
      await asked(client.views.publish({ user_id: account, view: homeView(card) }));
    },

    async profile(workspace, account) {
      const { client } = await workspaces.connect(workspace);
      const { user } = await asked(client.users.info({ user: account, include_locale: true }));
      if (!user || user.deleted) throw new ChatError({ kind: 'unreachable' }, 'account_inactive');
      return profileOf(user);
    },

    async channel(workspace, channel) {
      return channelFacts(await workspaces.connect(workspace), channel);
    },
  };
}

/** Nothing in the fallback text is parsed, and no link grows a preview. */
const plainly = { mrkdwn: false, parse: 'none', unfurl_links: false, unfurl_media: false } as const;

function metadata(nonce: string) {
  return { event_type: METADATA, event_payload: { nonce } };
}

type Wanted = { channel: string; nonce: string; since: Instant; under: MessageRef | undefined };

async function found(
  client: webApi.WebClient,
  { channel, nonce, since, under }: Wanted,
): Promise<Posted | undefined | 'unknown'> {
  const where = {
    channel,
    oldest: String(Math.max(0, since - CLOCK_SKEW) / SECOND),
    include_all_metadata: true,
    limit: 200,
  };
  try {
    const message = await firstMatch(
      (cursor) =>
        under
          ? client.conversations.replies({ ...where, ...cursor, ts: under.message })
          : client.conversations.history({ ...where, ...cursor }),
      ({ messages }) => messages?.find((one) => carries(one, nonce)),
    );
    return message?.ts ? posted(channel, message.ts) : undefined;
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    if (error.code === 'thread_not_found') return undefined;
    if (isUnreadable(error)) return 'unknown';
    throw error;
  }
}

/** Slack's id of a message is the moment at which it was posted, in seconds. */
function posted(conversation: string, ts: string): Posted {
  return { conversation, message: ts, at: Math.round(Number(ts) * SECOND) };
}

type Carrier = { ts?: string; metadata?: { event_type?: string; event_payload?: object } };

function carries({ metadata: carried }: Carrier, nonce: string): boolean {
  const payload: { nonce?: unknown } = carried?.event_payload ?? {};
  return carried?.event_type === METADATA && payload.nonce === nonce;
}

type User = NonNullable<webApi.UsersInfoResponse['user']>;

function profileOf(user: User): Profile {
  return {
    name: user.profile?.display_name || user.profile?.real_name || user.real_name || user.name || '',
    ...spokenAndZone(user.locale, user.tz),
    ...((user.is_bot || user.id === 'USLACKBOT') && { bot: true }),
  };
}
