import type { Effect } from '../../src/core/flow.ts';
import type { Decided } from './decide.ts';
import type { CycleState, Wish } from './state.ts';

export const slotOf = ({ item, network }: Pick<Wish, 'item' | 'network'>) => `shared.${item}.${network}`;
export const isSameShare = (one: Pick<Wish, 'item' | 'network'>, other: Pick<Wish, 'item' | 'network'>) =>
  one.item === other.item && one.network === other.network;

/**
 * The card in the channel: a new one, or the one that stands there, with the new text. A card that was taken back stays
 * so: whatever is shared again gets a card of its own.
 */
export function post(state: CycleState, wish: Wish): Decided {
  const { item, network, version } = wish;
  const before = state.shared.find((one) => isSameShare(one, wish));
  const others = state.shared.filter((one) => one !== before);
  const slot = slotOf(wish);
  if (before) {
    const share = { ...before, version };
    return { state: { ...state, shared: [...others, share] }, effects: [{ type: 'refresh', slot }] };
  }
  const card = state.posted + 1;
  const view = { name: 'shared', item, card: String(card) };
  const shown: Effect = { type: 'show', slot, to: { network }, view, urgency: 'reply' };
  return {
    state: { ...state, shared: [...others, { item, network, version, card }], posted: card },
    effects: [shown],
  };
}
