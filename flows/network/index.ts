import { defineFlow } from '../../src/core/flow.ts';
import { networkCard } from './cards.ts';
import { networkForm } from './forms.ts';
import { reduce, start } from './reduce.ts';
import {
  type NetworkEvent,
  type NetworkState,
  networkEvent,
  networkRights,
  networkState,
  upgrade,
} from './state.ts';
import { networkStory } from './story.ts';

/** A network of leaders in a channel of their own: set up by a facilitator, its people asked before anything else (N1, N4, T21). */
export const network = defineFlow<NetworkState, NetworkEvent, 'owner' | 'network' | 'programmes' | 'dates'>({
  id: 'network',
  version: 2,
  state: networkState,
  event: networkEvent,
  rights: networkRights,
  reads: ['owner', 'network', 'programmes', 'dates'],
  start,
  reduce,
  card: networkCard,
  form: networkForm,
  story: networkStory,
  isOpen: () => true,
  upgrade,
  project: ({ name, language, zone, channels, members, goal, contact, programme, closed }) => [
    {
      table: 'network',
      name,
      language,
      zone,
      channels: channels.map(({ workspace, channel }) => ({ workspace, channel })),
      ...(goal && { goal }),
      ...(contact && { contact }),
      ...(programme && { programme }),
      ...(closed && { closed }),
    },
    ...members.map((member) => ({ table: 'membership' as const, ...member })),
  ],
});
