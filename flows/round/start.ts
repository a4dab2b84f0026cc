import { UserError } from '../../src/core/errors.ts';
import type { PersonId, Stamp } from '../../src/core/flow.ts';
import { type Decided, nameOf, privately, type Read, show } from './decide.ts';
import { LEAST_PEOPLE, MOST_PEOPLE, MOST_ROUNDS } from './definition.ts';
import { roundInput } from './events.ts';
import { proposed } from './roles.ts';
import { type RoundState, roundState } from './state.ts';

/**
 * A meeting is called: parts are proposed, to each in private, and nobody else hears of it before it begins (P5). Throws
 * UserError at the field of the form that is wrong.
 */
export function start(raw: unknown, stamp: Stamp, read: Read): Decided {
  const { people, mode, rounds, questions, dates } = roundInput.parse(raw);
  const present = [...new Set(people)];
  for (const person of present) refuseStranger(person, read);
  if (present.length < LEAST_PEOPLE)
    throw new UserError('error.round.tooFew', { count: present.length }, 'people');
  if (present.length > MOST_PEOPLE)
    throw new UserError('error.round.tooMany', { max: MOST_PEOPLE }, 'people');
  if (rounds > Math.min(MOST_ROUNDS, present.length))
    throw new UserError('error.round.tooManyRounds', { count: present.length }, 'rounds');
  const state: RoundState = {
    mode,
    questionsOnly: questions === 'yes',
    lead: stamp.owner,
    people: present,
    rounds: proposed(present, rounds, read),
    agreed: present.includes(stamp.owner) ? [stamp.owner] : [],
    swaps: [],
    away: [],
    hasEarlier: decidedEarlier(read),
    network: read.network?.id ?? '',
    dates,
    said: [],
    next: 1,
  };
  return { state, effects: [leadCard(state), ...present.map((person) => privately(state, person, 'part'))] };
}

/** What whoever leads it has in hand, all through the meeting. */
export const leadCard = ({ lead }: RoundState) => show({ person: lead }, 'lead', { name: 'lead' }, 'live');

/** Who takes part has said yes to the network, and does not only see to its dates. */
function refuseStranger(person: PersonId, read: Read): void {
  const roles = ['leader', 'host', 'facilitator'];
  const isIn = read.network?.members.some(
    (member) => member.person.id === person && member.status === 'active' && roles.includes(member.role),
  );
  if (isIn) return;
  const name = nameOf(read, person);
  if (name) throw new UserError('error.round.notMember', { name }, 'people');
  throw new UserError('error.round.stranger', {}, 'people');
}

/** What was decided last time is looked at first (domain.md §8). */
function decidedEarlier({ earlier }: Read): boolean {
  const before = earlier && roundState.safeParse(earlier.state);
  return before?.success === true && before.data.said.some(({ step }) => step === 'decisions');
}
