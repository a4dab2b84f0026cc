import type { Chat, Platform } from '../core/chat.ts';
import type { NetworkId } from '../core/flow.ts';
import type { Clock, NetworkChannel, Store } from '../core/ports.ts';
import type { Dispatch } from './dispatch.ts';

type Fault = 'public' | 'shared' | 'archived' | 'absent' | 'strangers' | 'office';
type Finding = { fault?: Fault; strangers: number };

/** What keeps Lærke from posting in a network's channel, if anything. Throws ChatError when the platform can't say. */
export async function inspectChannel(
  { networks }: Pick<Store, 'networks'>,
  chat: Chat | undefined,
  network: { space: string; network: NetworkId; channel: NetworkChannel },
): Promise<Finding> {
  const { workspace, channel } = network.channel;
  const facts = await chat?.channel(workspace, channel);
  if (!facts) return { fault: 'absent', strangers: 0 };
  const known = new Set(await networks.accountsIn(network.space, network.network, workspace));
  const unknown = facts.members.filter((account) => !known.has(account));
  const strangers = unknown.length;
  if (facts.isArchived) return { fault: 'archived', strangers };
  if (facts.isShared) return { fault: 'shared', strangers };
  if (!facts.isPrivate) return { fault: 'public', strangers };
  if (strangers === 0) return { strangers };
  const office = await networks.officeIn(network.space, network.network, workspace);
  return { fault: unknown.every((account) => office.includes(account)) ? 'office' : 'strangers', strangers };
}

export type ChannelGuard = ReturnType<typeof createChannelGuard>;

type Parts = {
  store: Store;
  chatOf: (platform: Platform) => Chat | undefined;
  dispatch: Pick<Dispatch, 'send'>;
  clock: Clock;
};

/**
 * The check before every post to a channel (reliability.md): private, not shared with another organisation, and
 * nobody in it who does not belong to the network. What it finds is told to the network, which tells its facilitators.
 */
export function createChannelGuard({ store, chatOf, dispatch, clock }: Parts) {
  /** by channel */
  const told = new Map<string, Fault | undefined>();

  return {
    /** Whether Lærke may post there now. Throws ChatError when the platform can't say. */
    async mayPost(space: string, network: NetworkId, place: NetworkChannel): Promise<boolean> {
      const chat = chatOf(place.workspace.platform);
      const { fault, strangers } = await inspectChannel(store, chat, { space, network, channel: place });
      const { workspace } = place;
      const key = `${network}:${workspace.platform}:${workspace.id}`;
      if (!told.has(key) || told.get(key) !== fault) {
        const at = clock.now();
        await dispatch.send({
          space,
          run: network,
          id: `channel:${key}:${fault ?? 'fits'}:${at}`,
          event: { type: 'channelChecked', workspace, strangers, ...(fault && { fault }) } as {
            type: string;
          },
          at,
        });
        told.set(key, fault);
      }
      return fault === undefined;
    },
  };
}
