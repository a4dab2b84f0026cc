import { UserError } from '../../src/core/errors.ts';
import type {
  Decision,
  Effect,
  PersonId,
  ReadModels,
  Recipient,
  Stamp,
  Urgency,
  ViewRef,
} from '../../src/core/flow.ts';
import type { RoundState } from './state.ts';

/** What a meeting may look at: its owner is whoever called it. */
export type Read = Pick<
  ReadModels,
  | 'owner'
  | 'network'
  | 'answers'
  | 'calendar'
  | 'earlier'
  | 'readersCycle'
  | 'pastParts'
  | 'mentors'
  | 'countedScores'
>;
export type Decided = Decision<RoundState>;
/** When something happens, in which run, and what may be looked at. */
export type Moment = { stamp: Stamp; read: Read };

export const show = (
  to: Recipient,
  slot: string,
  view: ViewRef,
  urgency: Urgency,
  under?: string,
): Effect => ({
  type: 'show',
  slot,
  to,
  view,
  urgency,
  ...(under && { under }),
});

export const refresh = (slot: string): Effect => ({ type: 'refresh', slot });

/** The slot of the message that everything else of a meeting stands under. */
export const ROOT = 'root';

/** Into the meeting's thread in the network's channel. */
export const inThread = ({ stamp }: Moment, slot: string, view: ViewRef): Effect =>
  show({ network: stamp.network ?? '' }, slot, view, 'reply', ROOT);

/** To somebody in private: where everybody is there already at once, otherwise when they work. */
export const privately = (
  { mode }: RoundState,
  person: PersonId,
  name: string,
  view: Record<string, string> = {},
): Effect => show({ person }, `${name}.${person}`, { name, ...view }, mode === 'live' ? 'live' : 'chosen');

/** Who did it, if they take part or lead. Throws UserError for anybody else. */
export function memberBy(state: RoundState, { by }: Stamp): PersonId {
  if (!by || !(state.people.includes(by) || state.lead === by)) throw new UserError('error.round.notYou');
  return by;
}

/** What people are called who are still in the network. */
export function nameOf(
  { network, owner }: Pick<Read, 'network' | 'owner'>,
  person: PersonId,
): string | undefined {
  if (person === owner.id) return owner.name || undefined;
  const found = network?.members.find((member) => member.person.id === person);
  return found?.person.name || undefined;
}
