import type { PersonId } from '../../src/core/flow.ts';
import { FIELDS, type Field, type Step } from './definition.ts';
import { type Place, presentersIn, type RoundState, saidIn } from './state.ts';

/** Who may say something in a step: the team is silent in the interview, and the presenter while it reflects (K25). */
export function floorIn(state: RoundState, { round: index, step }: Place): PersonId[] {
  const round = state.rounds[index];
  if (!round) return [];
  const presenting = presentersIn(round);
  const asking = round.interviewer ? [round.interviewer] : [];
  switch (step) {
    case 'frame':
      return presenting;
    case 'interview':
    case 'learning':
      return [...presenting, ...asking];
    case 'reflections':
      return [...round.reflectors, ...asking];
    case 'earlier':
    case 'patterns':
    case 'decisions':
      return [...new Set([...state.people, state.lead])];
  }
}

/** From whom something is expected in a step, and who is told privately that it is their turn. */
export function expectedIn(state: RoundState, place: Place): PersonId[] {
  const round = state.rounds[place.round];
  if (!round) return [];
  switch (place.step) {
    case 'frame':
    case 'learning':
      return round.presenter ? [round.presenter] : [];
    case 'interview':
      return round.interviewer ? [round.interviewer] : [];
    case 'reflections':
      return round.reflectors;
    case 'decisions':
      return state.people;
    case 'earlier':
    case 'patterns':
      return [];
  }
}

/** Of those, who has not said anything yet. In a team's round anybody of it speaks for the presenter. */
export function missingIn(state: RoundState, place: Place): PersonId[] {
  const round = state.rounds[place.round];
  const speakers = saidIn(state, place).map(({ by }) => by);
  const speaksForTeam = round && presentersIn(round).some((person) => speakers.includes(person));
  return expectedIn(state, place).filter(
    (person) => !speakers.includes(person) && !(person === round?.presenter && speaksForTeam),
  );
}

/** Who asks and does not tell: in a questions-only round what they say ends with a question mark. */
export function asksOnly(state: RoundState, { round: index, step }: Place, person: PersonId): boolean {
  if (!state.questionsOnly) return false;
  const steps: Step[] = ['interview', 'reflections', 'learning'];
  return steps.includes(step) && !presents(state, index, person);
}

const presents = ({ rounds }: RoundState, index: number, person: PersonId): boolean => {
  const round = rounds[index];
  return round !== undefined && presentersIn(round).includes(person);
};

/** Whether somebody asks while the others take up what they have heard: the interviewer, in open questions (K25). */
export const asksAboutLearning = (state: RoundState, { round, step }: Place, person: PersonId): boolean =>
  step === 'learning' && !presents(state, round, person);

/** What somebody's form has in a step; the first is what cannot be left out. */
export const fieldsFor = (state: RoundState, place: Place, person: PersonId): readonly Field[] =>
  asksAboutLearning(state, place, person) ? FIELDS.interview : FIELDS[place.step];

const ONCE: Step[] = ['earlier', 'frame', 'learning', 'decisions'];

/** Whether somebody says one thing in a step, which they can reword, or as much as they like. */
export const speaksOnce = (state: RoundState, place: Place, person: PersonId): boolean =>
  ONCE.includes(place.step) && !asksAboutLearning(state, place, person);
