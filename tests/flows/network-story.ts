import { network } from '../../flows/network/index.ts';
import type { ChannelFault, NetworkEvent, NetworkState } from '../../flows/network/state.ts';
import type { Language, WorkspaceRef } from '../../src/core/chat.ts';
import type { ViewRef } from '../../src/core/flow.ts';
import type { NetworkChannel } from '../../src/core/ports.ts';
import { given, type Noticed, person, type Story } from '../support/given.ts';

export type NetworkStory = Story<NetworkState, NetworkEvent>;

export const ida = person('ida');
const people = ['ali', 'bo', 'cleo', 'dora'].map((id) => person(id));
export const place: NetworkChannel = { workspace: { platform: 'slack', id: 'T1' }, channel: 'C1' };

export const nordlys = {
  name: 'Nordlys',
  language: 'da' as Language,
  zone: 'Europe/Copenhagen',
  channel: place,
  leaders: ['ali', 'bo'],
  facilitators: ['ida'],
  hosts: [] as string[],
  office: [] as string[],
};

type Differently = Partial<typeof nordlys> & {
  goal?: string;
  contact?: string;
  programme?: string;
  closed?: string;
};

/** Ida sets up a network of two leaders, with herself as facilitator, unless it is told differently. */
export function aNetwork(
  differently: Differently = {},
  ...deeds: Parameters<NetworkStory['when']>
): NetworkStory {
  const setting = { owner: ida, people, run: 'nordlys', input: { ...nordlys, ...differently } };
  return given(network.typed, setting, ...deeds);
}

export const says = (by: string, answer: 'yes' | 'later' | 'no') => ({
  by,
  event: { type: 'invitationAnswered' as const, answer },
});
export const changes = (differently: Differently, by = 'ida') => {
  const { zone: _z, channel: _c, ...wanted } = { ...nordlys, ...differently };
  return { by, event: { type: 'membersChanged' as const, ...wanted } };
};
export const finds = (
  fault?: ChannelFault,
  strangers = 0,
  workspace: WorkspaceRef = place.workspace,
): NetworkEvent => ({
  type: 'channelChecked',
  workspace,
  strangers,
  ...(fault && { fault }),
});

type Urgency = 'reply' | 'invitation' | 'live';
const show = (slot: string, to: string, view: ViewRef, urgency: Urgency): Noticed => ({
  type: 'show',
  slot,
  to: { person: to },
  view,
  urgency,
});

export const isReady = show('ready', 'ida', { name: 'ready' }, 'reply');
type As = 'leader' | 'facilitator' | 'office';
export const invites = (to: string, role: As = 'leader') =>
  show(`invitation.${to}`, to, { name: 'invitation', person: to, role }, 'invitation');
export const welcomes = (to: string, role: As = 'leader') =>
  show(`welcome.${to}`, to, { name: 'welcome', role }, 'reply');
export const saysGoodbyeTo = (to: string) => show(`left.${to}`, to, { name: 'left' }, 'invitation');
export const warns = (to: string, fault: ChannelFault, count = 0) =>
  show(`channel.${to}`, to, { name: 'channel', fault, count: String(count) }, 'live');

/** who stands how, as others see it: `ali: leader active` */
export const standing = (story: NetworkStory) =>
  story.projected.flatMap((row) =>
    row.table === 'membership' ? [`${row.person}: ${row.role} ${row.status}`] : [],
  );
