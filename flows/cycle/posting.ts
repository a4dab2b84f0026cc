import type { Effect } from '../../src/core/flow.ts';
import type { Decided } from './decide.ts';
import type { CycleState, Share } from './state.ts';

export const slotOf = ({ item, network }: Pick<Share, 'item' | 'network'>) => `shared.${item}.${network}`;
export const isSameShare = (one: Share, other: Pick<Share, 'item' | 'network'>) =>
  one.item === other.item && one.network === other.network;

/** The card in the channel: a new one, or the one that stands there, with the new text. */
export function post(state: CycleState, wish: Share): Decided {
  const { item, network } = wish;
  const before = state.shared.find((one) => isSameShare(one, wish));
  const others = state.shared.filter((one) => one !== before);
  const card: Effect = before
    ? { type: 'refresh', slot: slotOf(wish) }
    : { type: 'show', slot: slotOf(wish), to: { network }, view: { name: 'shared', item }, urgency: 'reply' };
  return { state: { ...state, shared: [...others, wish] }, effects: [card] };
}
