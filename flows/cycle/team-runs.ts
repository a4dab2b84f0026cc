import type { Effect, PersonId, RunId } from '../../src/core/flow.ts';
import type { Moment } from './decide.ts';
import type { CycleState } from './state.ts';

/** The run in which this member of a team evaluates its cycle alone (K17). */
export const evaluationOf = (run: RunId, member: PersonId): RunId => `${run}.with.${member}`;

/** Everybody in the team besides the one who holds the pen. */
export function teammates({ team }: CycleState): PersonId[] {
  return (team?.members ?? []).filter(({ status }) => status === 'in').map(({ person }) => person);
}

/** Each member's evaluation hears that it is time, before the action or after it. */
export function toldTeam(state: CycleState, when: 'before' | 'after', { stamp }: Moment): Effect[] {
  const tried = state.tried && { tried: state.tried };
  return teammates(state).map((member) => ({
    type: 'tell',
    run: evaluationOf(stamp.run, member),
    event: { type: 'evaluationOpened', when, ...tried },
  }));
}

/** Whoever held the pen is gone, and with them what there was to evaluate. */
export function teamDissolved(state: CycleState, { stamp }: Moment): Effect[] {
  return teammates(state).map((member) => ({
    type: 'tell',
    run: evaluationOf(stamp.run, member),
    event: { type: 'teamGone' },
  }));
}
