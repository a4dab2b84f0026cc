import { UserError } from '../../src/core/errors.ts';
import type { Decision, Effect, PersonId } from '../../src/core/flow.ts';
import { isHere, type Member, type NetworkEvent, type NetworkState, type Wanted } from './state.ts';

/** The wanted people with the standing they have; whoever is no longer wanted has left, and is kept on record. */
export function roster(
  before: Member[],
  { leaders, facilitators, hosts, office }: Wanted,
  by: PersonId | undefined,
): Member[] {
  if (leaders.length === 0) throw new UserError('error.noLeaders', {}, 'leaders');
  if (facilitators.length + hosts.length === 0)
    throw new UserError('error.noFacilitator', {}, 'facilitators');
  const as = <R extends Member['role']>(role: R, people: PersonId[]) =>
    [...new Set(people)].map((person) => ({ person, role }));
  const wanted = [
    ...as('leader', [...leaders, ...hosts]),
    ...as('host', hosts),
    ...as('facilitator', facilitators),
    ...as('office', office),
  ];
  const known = ({ person, role }: Pick<Member, 'person' | 'role'>) =>
    before.find((member) => member.person === person && member.role === role);
  const kept = wanted.map(({ person, role }): Member => {
    const status = known({ person, role })?.status;
    const stays = status && status !== 'left' && status !== 'declined' ? status : undefined;
    return { person, role, status: stays ?? (isIn(before, person) || person === by ? 'active' : 'invited') };
  });
  const left = before
    .filter((member) => !wanted.some(({ person, role }) => person === member.person && role === member.role))
    .map((member): Member => ({ ...member, status: member.status === 'declined' ? 'declined' : 'left' }));
  return [...kept, ...left];
}

export const isIn = (members: Member[], person: PersonId) =>
  members.some((member) => member.person === person && member.status === 'active');

/** One invitation a person, however many roles they are asked to take. */
export function invitations(members: Member[]): Effect[] {
  const asked = members.filter(({ status }) => status === 'invited');
  return [...new Set(asked.map(({ person }) => person))].map((person) => ({
    type: 'show',
    slot: `invitation.${person}`,
    to: { person },
    view: {
      name: 'invitation',
      person,
      role: askedAs(asked.filter((one) => one.person === person)),
    },
    urgency: 'invitation',
  }));
}

/** Of several parts of one person, the one that their invitation and welcome speak of. */
export function askedAs(members: Member[]): 'leader' | 'facilitator' | 'office' {
  if (members.some(({ role }) => role === 'leader')) return 'leader';
  return members.every(({ role }) => role === 'office') ? 'office' : 'facilitator';
}

type MemberIs = Extract<NetworkEvent, { type: 'memberIs' }>;

/** From the least to the most that somebody has said to the network. */
const STANDING: Member['status'][] = ['left', 'declined', 'invited', 'later', 'active'];

/**
 * Somebody turns out to be another one, who may be in the network too: in each role they stand as whichever of the two
 * stood closer. Whoever is in it has said yes to all that they are asked. An invitation that waits is asked anew, since the card from before was somebody's who is no more.
 */
export function memberIs(state: NetworkState, { person, now }: MemberIs): Decision<NetworkState> {
  const theirs = state.members.filter((one) => one.person === person);
  if (theirs.length === 0) return { state };
  const standing = new Map<Member['role'], Member>();
  for (const one of state.members.filter((member) => member.person === now).concat(theirs)) {
    const other = standing.get(one.role);
    const isCloser = !other || STANDING.indexOf(one.status) > STANDING.indexOf(other.status);
    if (isCloser) standing.set(one.role, { ...one, person: now });
  }
  const both = [...standing.values()];
  const mine = both.map(
    (one): Member => (one.status === 'invited' && isIn(both, now) ? { ...one, status: 'active' } : one),
  );
  const members = [...state.members.filter((one) => one.person !== person && one.person !== now), ...mine];
  const isAsked = mine.some(({ status }) => status === 'invited') && !isHere(state.members, now);
  return {
    state: { ...state, members },
    effects: [
      refresh('ready'),
      refresh(`invitation.${person}`),
      ...(isAsked ? invitations(mine) : []),
      ...(isIn(mine, now) && !isIn(state.members, now) ? [datesAreTheirs(now)] : []),
    ],
  };
}

/** Whoever has just come in has the network's dates to reckon with. */
export const datesAreTheirs = (person: PersonId): Effect => ({
  type: 'tellOwn',
  of: person,
  event: { type: 'datesChanged' },
});

export const refresh = (slot: string): Effect => ({ type: 'refresh', slot });
