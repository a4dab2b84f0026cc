import type { Decided } from './decide.ts';
import type { CycleState, Share } from './state.ts';

export const slotOf = ({ item, network }: Pick<Share, 'item' | 'network'>) => `shared.${item}.${network}`;
export const isSameShare = (one: Pick<Share, 'item' | 'network'>, other: Pick<Share, 'item' | 'network'>) =>
  one.item === other.item && one.network === other.network;

/**
 * The card in the channel: the one that stands there, with the new text, or a new one. What was taken back before is
 * never shown again where it stood, for nothing would take it back there a second time.
 */
export function post(state: CycleState, { item, network, version, named }: Share): Decided {
  const before = state.shared.find((one) => isSameShare(one, { item, network }));
  const others = state.shared.filter((one) => one !== before);
  const slot = slotOf({ item, network });
  if (before) {
    const { named: _, ...standing } = before;
    const shared = [...others, { ...standing, version, ...(named && { named }) }];
    return { state: { ...state, shared }, effects: [{ type: 'refresh', slot }] };
  }
  const card = state.posted + 1;
  const view = { name: 'shared', item, card: String(card) };
  const fresh = { item, network, version, card, ...(named && { named }) };
  return {
    state: { ...state, posted: card, shared: [...others, fresh] },
    effects: [{ type: 'show', slot, to: { network }, view, urgency: 'reply' }],
  };
}
