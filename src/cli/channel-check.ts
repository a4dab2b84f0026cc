import type { Chat } from '../core/chat.ts';
import type { Store } from '../core/ports.ts';
import { inspectChannel } from '../runtime/channel-guard.ts';
import { type Finding, fine, wrong } from './finding.ts';

const FAULTS = {
  archived: 'it is archived: take it out of the archive, or set the network up in another one',
  shared: 'it is shared with another organisation: set the network up in a channel that is not',
  public: 'it is public: make it private',
  office: 'somebody of its office is in it, who would read what leaders share: take them out',
};

const SLACK = {
  ...FAULTS,
  absent: 'Lærke is not in it, or it is gone: write /invite @Lærke there',
  strangers: 'somebody in it does not belong to the network: add them with /laerke network, or take them out',
};
const TEAMS = {
  ...FAULTS,
  absent: 'Lærke is not in its team or chat, or it is gone: add the app there',
  strangers:
    'somebody in its team or chat does not belong to the network: add them with "@Lærke network", or take them out',
};

/** Whether Lærke may post where this platform's networks live (reliability.md, before every post to a channel). */
export async function checkChannels(chat: Chat, store: Store): Promise<Finding[]> {
  const about = `${chat.platform} channels`;
  const networks = (await store.networks.all()).filter(
    ({ channel }) => channel.workspace.platform === chat.platform,
  );
  const remedies = chat.platform === 'teams' ? TEAMS : SLACK;
  const findings = networks.map(async (network) => {
    const { fault } = await inspectChannel(store, chat, network);
    return fault ? [wrong(about, `${network.channel.channel}: ${remedies[fault]}`)] : [];
  });
  const faults = (await Promise.all(findings)).flat();
  return faults.length > 0 ? faults : [fine(about, `${networks.length} in use, all of them fit`)];
}
