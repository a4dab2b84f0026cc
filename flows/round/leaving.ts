import type { PersonId } from '../../src/core/flow.ts';
import { type Decided, type Moment, show } from './decide.ts';
import { leave, withoutIn } from './parts.ts';
import { withoutSaid } from './saying.ts';
import { leadCard } from './start.ts';
import { type RoundState, stageOf } from './state.ts';

/** Somebody has asked to be forgotten: they are named nowhere, and what they said is gone. */
export function forget(state: RoundState, person: PersonId, { read }: Moment): Decided {
  const isThere = stageOf(state) !== 'over' && state.people.includes(person);
  const left = isThere ? leave(state, person, read) : { state };
  const after = withoutSaid(
    left.state,
    left.state.said.filter(({ by }) => by === person),
  );
  const { summary } = after;
  return {
    ...left,
    state: {
      ...after,
      people: without(after.people, person),
      away: without(after.away, person),
      rounds: after.rounds.map((round) => withoutIn(round, person)),
      said: after.said.map((one) =>
        one.supporters ? { ...one, supporters: without(one.supporters, person) } : one,
      ),
      ...(summary && {
        summary: { ...summary, lines: summary.lines.filter((line) => line.person !== person) },
      }),
    },
  };
}

const without = (people: readonly PersonId[], person: PersonId) => people.filter((one) => one !== person);

/** Whoever leads it is gone: another facilitator or host of the network takes over, if there is one. */
export function handOver(state: RoundState, person: PersonId, moment: Moment): Decided {
  const forgotten = forget(state, person, moment);
  if (state.lead !== person) return forgotten;
  const next = moment.read.network?.members.find(
    (member) =>
      member.person.id !== person &&
      member.status === 'active' &&
      (member.role === 'facilitator' || member.role === 'host'),
  );
  if (!next || stageOf(state) === 'over') return forgotten;
  const after = { ...forgotten.state, lead: next.person.id };
  return { ...forgotten, state: after, effects: [...(forgotten.effects ?? []), leadCard(after)] };
}

/** Somebody else who may lead it opens it: it is theirs to lead from now on, and their card is the one that counts. */
export function takeOver(state: RoundState, { stamp }: Moment): Decided {
  const { by } = stamp;
  if (!by) return { state };
  const after = { ...state, lead: by };
  return { state: after, effects: [show({ person: by }, 'lead', { name: 'lead' }, 'live')] };
}
