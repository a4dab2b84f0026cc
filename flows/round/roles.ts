import type { PersonId, ReadModels, RoundPart } from '../../src/core/flow.ts';
import { MOST_REFLECTORS } from './definition.ts';
import { presentersIn, type Round } from './state.ts';

/** What parts people have had before, and who is whose mentor. */
export type History = Pick<ReadModels, 'pastParts' | 'mentors'>;

/**
 * Who presents, who interviews and who reflects, in so many rounds: each part goes to those who have had it least and
 * longest ago, and nobody is interviewed by their own mentor (K25; domain.md §8, Reflection round).
 */
export function proposed(people: readonly PersonId[], count: number, history: History): Round[] {
  const presenters = byTurn(people, 'presenter', history).slice(0, count);
  const rounds: Round[] = presenters.map((presenter) => ({ presenter, team: [], reflectors: [] }));
  for (const [index, round] of rounds.entries())
    rounds[index] = withParts(round, people, othersThan(rounds, index), history);
  return rounds;
}

export const othersThan = (rounds: readonly Round[], index: number): Round[] =>
  rounds.filter((_, other) => other !== index);

/** The parts of a round anew, around those who present in it and, if there is one already, the interviewer. */
export function withParts(
  { presenter, team, interviewer, day }: Round,
  people: readonly PersonId[],
  others: readonly Round[],
  history: History,
): Round {
  const presenting = presentersIn({ presenter, team, reflectors: [] });
  const free = people.filter((person) => !presenting.includes(person));
  const stays = interviewer && mayInterview(interviewer, presenting, history) && free.includes(interviewer);
  const asking = stays ? interviewer : interviewerFrom(free, presenting, others, history);
  const reflectors = byTurn(
    free.filter((person) => person !== asking),
    'reflector',
    history,
  ).slice(0, MOST_REFLECTORS);
  return {
    ...(presenter && { presenter }),
    team,
    ...(asking && { interviewer: asking }),
    reflectors: people.filter((person) => reflectors.includes(person)),
    ...(day && { day }),
  };
}

/** Whoever has least to do in the other rounds, and then has interviewed least before. */
function interviewerFrom(
  free: readonly PersonId[],
  presenting: readonly PersonId[],
  others: readonly Round[],
  history: History,
): PersonId | undefined {
  const today = (person: PersonId) =>
    others.filter((round) => round.interviewer === person || presentersIn(round).includes(person)).length;
  const can = free.filter((person) => mayInterview(person, presenting, history));
  return byTurn(can, 'interviewer', history).toSorted((a, b) => today(a) - today(b))[0];
}

/** Nobody's mentor, who most often is their nearest leader, interviews them (K25). */
export const mayInterview = (person: PersonId, presenting: readonly PersonId[], { mentors }: History) =>
  !mentors.some(({ leader, mentor }) => mentor === person && presenting.includes(leader));

/** Whose turn it is first: fewest times, then longest ago, then as they stand in the list. */
function byTurn(people: readonly PersonId[], part: RoundPart, { pastParts }: History): PersonId[] {
  const of = (person: PersonId) => pastParts.filter((one) => one.person === person && one.part === part);
  const last = (person: PersonId) =>
    of(person)
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? '';
  return people.toSorted(
    (a, b) => of(a).length - of(b).length || (last(a) < last(b) ? -1 : Number(last(a) > last(b))),
  );
}

/** Two change parts, wherever they have one. */
export function swapped(round: Round, one: PersonId, other: PersonId): Round {
  const after = (person: PersonId) => (person === one ? other : person === other ? one : person);
  const { presenter, interviewer } = round;
  return {
    ...round,
    team: round.team.map(after),
    reflectors: round.reflectors.map(after),
    ...(presenter && { presenter: after(presenter) }),
    ...(interviewer && { interviewer: after(interviewer) }),
  };
}

/** Whether in none of these rounds anybody is interviewed by their own mentor. */
export const keepsApart = (rounds: readonly Round[], history: History): boolean =>
  rounds.every(
    (round) => !round.interviewer || mayInterview(round.interviewer, presentersIn(round), history),
  );
