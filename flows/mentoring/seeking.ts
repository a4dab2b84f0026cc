import { UserError } from '../../src/core/errors.ts';
import type { Effect } from '../../src/core/flow.ts';
import { type Decided, type Moment, nextVersion, refresh, say } from './decide.ts';
import type { EventOf } from './events.ts';
import type { MentoringState } from './state.ts';

export const SEEKING = 'seeking';
/** as much as colleagues read in passing */
export const MAX_SEEKING = 300;

export type Seeking = NonNullable<MentoringState['seeking']>[number];

export const seekingIn = ({ seeking = [] }: MentoringState, network: string): Seeking =>
  seeking.find((one) => one.network === network) ?? { network };

/**
 * The learning group helps to find an extra mentor (T19). The talent sees first exactly what will stand in its channel;
 * nothing does before they press.
 */
export function askGroup(
  state: MentoringState,
  { network, text = '' }: EventOf<'groupAsked'>,
  moment: Moment,
): Decided {
  if (!moment.read.networks.some(({ id }) => id === network))
    throw new UserError('error.notMember', {}, 'network');
  const said = text.trim();
  const length = [...said].length;
  if (length > MAX_SEEKING) throw new UserError('error.tooLong', { length, max: MAX_SEEKING }, 'text');
  const version = said === '' ? 0 : nextVersion(SEEKING, moment.read);
  const next = withSeeking(state, { ...seekingIn(state, network), draft: version });
  return {
    state: next,
    ...(said !== '' && { answers: [{ step: SEEKING, version, text: said }] }),
    effects: [say('talent', 'grouped', next, moment, { args: { network } })],
  };
}

/** What stood in the preview goes to the channel. Pressing twice posts it once. */
export function shareWithGroup(
  state: MentoringState,
  { network, version }: EventOf<'groupShared'>,
  { read }: Moment,
): Decided {
  const { draft } = seekingIn(state, network);
  if (draft === undefined) return { state };
  if (String(draft) !== version) throw new UserError('error.shareChanged');
  if (!read.networks.some(({ id }) => id === network)) throw new UserError('error.notAllowed');
  const posted: Effect = {
    type: 'show',
    slot: slotFor(network),
    to: { network },
    view: { name: 'seeking', version },
    urgency: 'reply',
  };
  return {
    state: withSeeking(state, { network, shared: draft }),
    effects: [posted, refresh('grouped.talent')],
  };
}

/** Nothing is asked, or not any more: the card in the channel stays where it stood, without the words. */
export function withdrawFromGroup(state: MentoringState, { network }: EventOf<'groupWithdrawn'>): Decided {
  const { draft, shared } = seekingIn(state, network);
  if (draft === undefined && shared === undefined) return { state };
  const left = draft === undefined || shared === undefined ? { network } : { network, shared };
  return { state: withSeeking(state, left), effects: [slotFor(network), 'grouped.talent'].map(refresh) };
}

const slotFor = (network: string) => `seeking.${network}`;

const withSeeking = (state: MentoringState, one: Seeking): MentoringState => ({
  ...state,
  seeking: [...(state.seeking ?? []).filter(({ network }) => network !== one.network), one],
});
