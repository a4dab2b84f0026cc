import { UserError } from '../../src/core/errors.ts';
import type {
  Decision,
  Effect,
  MemberView,
  PersonId,
  ReadModels,
  Stamp,
  Urgency,
  ViewRef,
} from '../../src/core/flow.ts';
import { ROLES_IN, ROLES_RELEASING } from './definition.ts';
import type { HarvestState } from './state.ts';

/** What a harvest may look at. */
export type Read = Pick<ReadModels, 'owner' | 'network' | 'answers'>;
export type Decided = Decision<HarvestState>;
/** When something happens, in which run, and what may be looked at. */
export type Moment = { stamp: Stamp; read: Read };

export const refresh = (slot: string): Effect => ({ type: 'refresh', slot });

/** The slot of the post that all contributions stand under. */
export const ROOT = 'root';

/** To everybody in the network's channel; `under` says in which thread. */
export const inChannel = (
  { network }: HarvestState,
  slot: string,
  view: ViewRef,
  under?: string,
): Effect => ({
  type: 'show',
  slot,
  to: { network },
  view,
  urgency: 'reply',
  ...(under && { under }),
});

/** What whoever puts releases together has in hand. */
export const leadCard = (lead: PersonId, urgency: Urgency): Effect => ({
  type: 'show',
  slot: 'lead',
  to: { person: lead },
  view: { name: 'lead' },
  urgency,
});

/** Who did it. Only the clock is nobody. */
export function personBy({ by }: Stamp): PersonId {
  if (!by) throw new UserError('error.notAllowed');
  return by;
}

const withRole = ({ network }: Read, roles: readonly MemberView['role'][]): PersonId[] => {
  const found = network?.members.filter(({ role, status }) => status === 'active' && roles.includes(role));
  return [...new Set(found?.map(({ person }) => person.id))];
};

/** Everybody who is asked before anything is released. */
export const membersIn = (read: Read): PersonId[] => withRole(read, ROLES_IN);

/** Those who may put a release together. */
export const releasersIn = (read: Read): PersonId[] => withRole(read, ROLES_RELEASING);
