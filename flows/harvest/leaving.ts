import type { PersonId } from '../../src/core/flow.ts';
import { settled } from './answering.ts';
import { slotsOf } from './consequences.ts';
import { type Decided, leadCard, type Moment, refresh, releasersIn } from './decide.ts';
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
  const handed = handOver({ ...left, releases }, person, moment);
  const release = underWay(handed.state);
  const done = release?.status === 'asked' ? settled(handed.state, release) : { state: handed.state };
  // who wrote the words around a release is in no state: all are drawn again, without what can't be read any more
  const stale = state.releases.flatMap((one) => slotsOf(one)).map(refresh);
  return { state: done.state, effects: [...(done.effects ?? handed.effects ?? []), ...stale] };
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
