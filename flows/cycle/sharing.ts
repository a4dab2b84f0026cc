import { UserError } from '../../src/core/errors.ts';
import type { NetworkId } from '../../src/core/flow.ts';
import { type Decided, type Moment, withoutShares } from './decide.ts';
import type { EventOf } from './events.ts';
import { isSameShare, post } from './posting.ts';
import { answerBehind, type CycleState, type Share, versionOf } from './state.ts';
import { propose, vetoKey } from './team.ts';

/** The steps whose scores can be counted in a network's picture. */
const SCORES = ['before', 'after', 'beforeAgain'] as const;

/** Approves what stood in the preview for the network's channel. Pressing again without a change does nothing. */
export function share(
  state: CycleState,
  { item, network, version: seen }: EventOf<'shared'>,
  moment: Moment,
): Decided {
  const version = answerBehind(state, item)?.version;
  if (version === undefined) throw new UserError('error.pressShare');
  if (version !== seen) throw new UserError('error.shareChanged');
  if (!moment.read.networks.some(({ id }) => id === network)) throw new UserError('error.notAllowed');
  const before = state.shared.find((one) => isSameShare(one, { item, network }));
  if (before?.version === version) return { state };
  const wish = { item, network, version };
  return state.team ? propose(state, wish, moment) : post(state, wish);
}

/** Taken back: the card stays where it stood, without the words; and what a team could still object to is not shared. */
export function withdraw(state: CycleState, wish: Pick<Share, 'item' | 'network'>): Decided {
  const isMeant = (one: Share) => isSameShare(one, wish);
  const waits = state.team?.proposed.some(isMeant) ?? false;
  if (!waits && !state.shared.some(isMeant)) return { state };
  return {
    state: withoutShares(state, isMeant),
    effects: waits ? [{ type: 'cancel', key: vetoKey(wish) }] : [],
  };
}

/** *Count me in*: the scores as they are now may be part of that network's pictures, without a name. */
export function count(state: CycleState, network: NetworkId, { read }: Moment): Decided {
  if (!read.networks.some(({ id }) => id === network)) throw new UserError('error.notAllowed');
  const scored = SCORES.filter((step) => versionOf(state, step) > 0);
  if (scored.length === 0) throw new UserError('error.pressShare');
  const versions = Object.fromEntries(scored.map((step) => [step, versionOf(state, step)]));
  const others = state.counted.filter((one) => one.network !== network);
  return { state: { ...state, counted: [...others, { network, versions }] } };
}

export function uncount(state: CycleState, network: NetworkId): Decided {
  return { state: { ...state, counted: state.counted.filter((one) => one.network !== network) } };
}
