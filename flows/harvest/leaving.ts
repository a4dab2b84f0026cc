import type { PersonId } from '../../src/core/flow.ts';
import { type Decided, leadCard, type Moment, releasersIn } from './decide.ts';
import { takeBack } from './giving.ts';
import { type HarvestState, underWay } from './state.ts';

/** Somebody has asked to be forgotten: what they gave is gone from wherever it stood, and nobody waits for their answer. */
export function forget(state: HarvestState, person: PersonId, moment: Moment): Decided {
  const theirs = state.given.filter(({ by }) => by === person);
  const { state: left } = takeBack(state, theirs);
  const without = (people: readonly PersonId[]) => people.filter((one) => one !== person);
  const releases = left.releases.map((one) => ({
    ...one,
    asked: without(one.asked),
    approved: without(one.approved),
  }));
  return handOver({ ...left, releases }, person, moment);
}

/** What they had in hand is another's who may have it, if there is one; otherwise it waits for whoever opens it. */
function handOver(state: HarvestState, person: PersonId, { read }: Moment): Decided {
  if (state.lead !== person) return { state };
  const { lead: _, ...rest } = state;
  const next = releasersIn(read).find((one) => one !== person);
  if (!next) return { state: rest };
  const effects = underWay(rest) ? [leadCard(next, 'chosen')] : [];
  return { state: { ...rest, lead: next }, effects };
}
