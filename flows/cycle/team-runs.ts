import type { Effect, PersonId, RunId } from '../../src/core/flow.ts';
import type { Moment } from './decide.ts';
import { type CycleState, isDone } from './state.ts';

type Tell = Extract<Effect, { type: 'tell' }>;

/** The run in which this member of a team evaluates its cycle alone (K17). */
export const evaluationOf = (run: RunId, member: PersonId): RunId => `${run}.with.${member}`;

/** Everybody in the team besides the one who holds the pen. */
export function teammates({ team }: CycleState): PersonId[] {
  return (team?.members ?? []).filter(({ status }) => status === 'in').map(({ person }) => person);
}

/** Who was in the team and stays in it hears that it is time to evaluate, when that has become so. */
export function evaluationsOpened(before: CycleState, after: CycleState, moment: Moment): Effect[] {
  const were = teammates(before);
  return teammates(after)
    .filter((member) => were.includes(member))
    .flatMap((member) => openedFor(member, before, after, moment));
}

/** How it went has been told in the look-back: each has something to evaluate. */
export const isToldOf = (state: CycleState): boolean => state.lookingBack && isDone(state, 'tried');

/**
 * Before the action it is time once there is a plan; after it, once it has been told how it went: *not yet* is nothing
 * to evaluate.
 */
export function openedFor(
  member: PersonId,
  before: CycleState,
  after: CycleState,
  { stamp }: Moment,
): Tell[] {
  const run = evaluationOf(stamp.run, member);
  const opens = (when: 'before' | 'after', tried = {}): Tell => ({
    type: 'tell',
    run,
    event: { type: 'evaluationOpened', when, ...tried },
  });
  return [
    ...(!before.planned && after.planned ? [opens('before')] : []),
    ...(!after.way && !isToldOf(before) && isToldOf(after)
      ? [opens('after', after.tried && { tried: after.tried })]
      : []),
  ];
}

/** Whoever is in the team no more has nothing left to evaluate. */
export function evaluationEnds(member: PersonId, { stamp }: Moment): Tell {
  return { type: 'tell', run: evaluationOf(stamp.run, member), event: { type: 'teamGone' } };
}

/** Whoever held the pen is gone, and with them what there was to evaluate. */
export function teamDissolved(state: CycleState, moment: Moment): Effect[] {
  return teammates(state).map((member) => evaluationEnds(member, moment));
}
