import type { WorkspaceRef } from '../../src/core/chat.ts';
import type { Decision, PersonId } from '../../src/core/flow.ts';
import { refresh } from './roster.ts';
import { type Home, type Member, type NetworkEvent, type NetworkState, present } from './state.ts';

type Decided = Decision<NetworkState>;
type Of<T extends NetworkEvent['type']> = Extract<NetworkEvent, { type: T }>;

const isSame = (one: WorkspaceRef, other: WorkspaceRef) =>
  one.platform === other.platform && one.id === other.id;

/** The network's channel in that workspace. */
export const homeIn = ({ channels }: NetworkState, workspace: WorkspaceRef): Home | undefined =>
  channels.find((home) => isSame(home.workspace, workspace));

/** A channel in one more workspace; where there is one already, nothing changes. */
export function addHome(state: NetworkState, { channel }: Of<'homeAdded'>): Decided {
  if (homeIn(state, channel.workspace)) return { state };
  return { state: { ...state, channels: [...state.channels, channel] } };
}

/** Whoever looks after it learns once what is wrong, and what to do; when it has been mended their card says so no longer. */
export function checkChannel(
  state: NetworkState,
  { workspace, fault, strangers }: Of<'channelChecked'>,
): Decided {
  const home = homeIn(state, workspace);
  if (!home || home.fault === fault) return { state };
  const { fault: _, ...place } = home;
  const found: Home = { ...place, ...(fault && { fault }) };
  const channels = state.channels.map((one) => (one === home ? found : one));
  const { people, as } = caretakers(state);
  const slotOf = (person: PersonId) => slotFor(state, home, person);
  if (!fault)
    return { state: { ...state, channels }, effects: people.map((person) => refresh(slotOf(person))) };
  return {
    state: { ...state, channels },
    effects: people.map((person) => ({
      type: 'show',
      slot: slotOf(person),
      to: { person },
      view: { name: 'channel', fault, count: String(strangers), ...viewOf(state, home), ...as },
      urgency: 'live',
    })),
  };
}

/** Each channel has a warning of its own; that of the first is called what it was when there was only one. */
const slotFor = (state: NetworkState, home: Home, person: PersonId): string =>
  [`channel.${person}`, ...Object.values(viewOf(state, home))].join('.');

const viewOf = ({ channels: [first] }: NetworkState, { workspace }: Home): Record<string, string> =>
  first && isSame(first.workspace, workspace)
    ? {}
    : { platform: workspace.platform, workspace: workspace.id };

/** The channel that a warning is about. */
export const homeOf = ({ channels }: NetworkState, view: Record<string, string>): Home | undefined =>
  channels.find(({ workspace }) => workspace.platform === view.platform && workspace.id === view.workspace) ??
  channels[0];

/** The facilitators; where the last one is gone, everybody who is in it: somebody has to see to the channel. */
function caretakers(state: NetworkState): { people: PersonId[]; as?: { as: 'member' } } {
  const active = present(state).filter(({ status }) => status === 'active');
  const facilitators = active.filter(({ role }) => role === 'facilitator');
  const people = (members: Member[]) => [...new Set(members.map(({ person }) => person))];
  return facilitators.length > 0
    ? { people: people(facilitators) }
    : { people: people(active), as: { as: 'member' } };
}
