import type { PersonId } from '../../src/core/flow.ts';
import { type Decided, type Moment, show } from './decide.ts';
import { leave, withoutIn } from './parts.ts';
import { withoutSaid } from './saying.ts';
import { leadCard } from './start.ts';
import { type RoundState, stageOf } from './state.ts';
import { settle } from './summary.ts';

/** Somebody has asked to be forgotten: they are named nowhere, what they said is gone, and nobody waits for them. */
export function forget(state: RoundState, person: PersonId, moment: Moment): Decided {
  const isThere = stageOf(state) !== 'over' && state.people.includes(person);
  const left = isThere ? leave(state, person, moment.read) : { state };
  const gone = settle(unnamed(left.state, person), moment);
  const handed = handOver(gone.state, person, moment);
  const effects = [left, gone, handed].flatMap((one: Decided) => one.effects ?? []);
  return { state: handed.state, effects };
}

function unnamed(state: RoundState, person: PersonId): RoundState {
  const theirs = state.said.filter(({ by }) => by === person);
  const after = withoutSaid(state, theirs);
  const { summary } = after;
  return {
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
  };
}

const without = (people: readonly PersonId[], person: PersonId) => people.filter((one) => one !== person);

/** If it was theirs to lead, another facilitator or host of the network takes over, where there is one. */
function handOver(state: RoundState, person: PersonId, { read }: Moment): Decided {
  if (state.lead !== person || stageOf(state) === 'over') return { state };
  const next = read.network?.members.find(
    (member) =>
      member.person.id !== person &&
      member.status === 'active' &&
      (member.role === 'facilitator' || member.role === 'host'),
  );
  if (!next) return { state };
  const after = { ...state, lead: next.person.id };
  return { state: after, effects: [leadCard(after)] };
}

/** Somebody else who may lead it opens it: it is theirs to lead from now on, and their card is the one that counts. */
export function takeOver(state: RoundState, { stamp }: Moment): Decided {
  const { by } = stamp;
  if (!by) return { state };
  const after = { ...state, lead: by };
  return { state: after, effects: [show({ person: by }, 'lead', { name: 'lead' }, 'live')] };
}
