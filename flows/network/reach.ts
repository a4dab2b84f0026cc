import type { Decision, Effect, PersonId } from '../../src/core/flow.ts';
import { isHere, type NetworkEvent, type NetworkState, present } from './state.ts';

type Decided = Decision<NetworkState>;
type Lost = Extract<NetworkEvent, { type: 'memberUnreachable' }>;

const slotOf = (facilitator: PersonId, person: PersonId) => `unreached.${facilitator}.${person}`;

const isUnreached = ({ unreached = [] }: NetworkState, person: PersonId) =>
  unreached.some((one) => one.person === person);

/** No message reaches somebody: whoever facilitates learns it once, unless another network has told them already. */
export function memberUnreachable(state: NetworkState, { person, platform, unnamed, told }: Lost): Decided {
  if (!isHere(state.members, person) || isUnreached(state, person)) return { state };
  const one = { person, platform, ...(unnamed && { unnamed }) };
  const facilitators = present(state).filter(
    ({ role, status }) => role === 'facilitator' && status === 'active',
  );
  return {
    state: { ...state, unreached: [...(state.unreached ?? []), one] },
    effects: facilitators
      .filter((member) => member.person !== person && !told.includes(member.person))
      .map((member) => ({
        type: 'show',
        slot: slotOf(member.person, person),
        to: { person: member.person },
        view: { name: 'unreached', person },
        urgency: 'live',
      })),
  };
}

/** What was told of these people no longer holds. */
function settled(state: NetworkState, people: PersonId[]): Decided {
  const { unreached = [], ...rest } = state;
  const left = unreached.filter(({ person }) => !people.includes(person));
  const told = state.members.filter(({ role }) => role === 'facilitator').map(({ person }) => person);
  return {
    state: { ...rest, ...(left.length > 0 && { unreached: left }) },
    effects: people.flatMap((person) =>
      [...new Set(told)].map((one): Effect => ({ type: 'refresh', slot: slotOf(one, person) })),
    ),
  };
}

export const memberReached = (state: NetworkState, person: PersonId): Decided =>
  isUnreached(state, person) ? settled(state, [person]) : { state };

/** Whoever is no longer in the network need not be reached. */
export function withoutTheGone(decided: Decided): Decided {
  const { state, effects = [] } = decided;
  const gone = (state.unreached ?? []).filter(({ person }) => !isHere(state.members, person));
  if (gone.length === 0) return decided;
  const after = settled(
    state,
    gone.map(({ person }) => person),
  );
  return { ...decided, state: after.state, effects: [...effects, ...(after.effects ?? [])] };
}
