import { UserError } from '../../src/core/errors.ts';
import type { PersonId } from '../../src/core/flow.ts';
import { type Decided, type Moment, memberBy, nameOf, privately, show } from './decide.ts';
import { LEAST_PEOPLE } from './definition.ts';
import type { EventOf } from './events.ts';
import { keepsApart, mayInterview, othersThan, swapped, withParts } from './roles.ts';
import { presentersIn, type Round, type RoundState, stageOf } from './state.ts';

/** It suits them. */
export function agree(state: RoundState, { stamp }: Moment): Decided {
  const person = memberBy(state, stamp);
  if (state.agreed.includes(person) || stageOf(state) !== 'roles') return { state };
  return { state: { ...state, agreed: [...state.agreed, person] } };
}

/** Somebody would rather have another's part in the whole meeting: that one is asked, and nobody else. */
export function wantSwap(state: RoundState, event: EventOf<'swapWanted'>, moment: Moment): Decided {
  const from = memberBy(state, moment.stamp);
  const to = event.with;
  if (stageOf(state) !== 'roles') throw new UserError('error.round.begun');
  if (!state.people.includes(from) || !state.people.includes(to) || from === to)
    throw new UserError('error.round.notIn');
  if (state.swaps.some((one) => one.from === from && one.to === to)) return { state };
  refuseOwnMentor(exchanged(state, from, to).rounds, moment);
  const id = state.next;
  const view = { name: 'swap', id: String(id), from, to };
  return {
    state: { ...state, next: id + 1, swaps: [...state.swaps, { id, from, to }] },
    effects: [show({ person: to }, `swap.${id}`, view, state.mode === 'live' ? 'live' : 'consent')],
  };
}

/** The first yes counts: whoever has another part by then is not asked any more. */
export function answerSwap(state: RoundState, event: EventOf<'swapAnswered'>, moment: Moment): Decided {
  const asked = state.swaps.find(({ id }) => id === event.id);
  if (!asked || asked.to !== moment.stamp.by || stageOf(state) !== 'roles') return { state };
  const { from, to } = asked;
  const told = show(
    { person: from },
    `swapped.${asked.id}`,
    { name: 'swapped', answer: event.answer, to },
    'reply',
  );
  if (event.answer === 'no') {
    const swaps = state.swaps.filter((one) => one !== asked);
    return { state: { ...state, swaps }, effects: [told] };
  }
  const after = exchanged(state, from, to);
  refuseOwnMentor(after.rounds, moment);
  return { state: after, effects: [told] };
}

/** The meeting with two of its people in each other's place: what else either was asked about swapping is over. */
export function exchanged(state: RoundState, one: PersonId, other: PersonId): RoundState {
  const isTheirs = ({ from, to }: RoundState['swaps'][number]) =>
    [from, to].some((person) => person === one || person === other);
  return {
    ...state,
    rounds: state.rounds.map((round) => swapped(round, one, other)),
    swaps: state.swaps.filter((swap) => !isTheirs(swap)),
    agreed: [...new Set([...state.agreed, one, other])],
  };
}

function refuseOwnMentor(rounds: readonly Round[], { read }: Moment): void {
  if (!keepsApart(rounds, read)) throw new UserError('error.round.ownMentor');
}

/** Somebody can't be there: whoever else is there is proposed for what they had, but for presenting, which takes asking. */
export function cannotCome(state: RoundState, { stamp, read }: Moment): Decided {
  const person = memberBy(state, stamp);
  if (!state.people.includes(person) || !['roles', 'steps'].includes(stageOf(state))) return { state };
  return leave(state, person, read);
}

/** Whoever has left the network has no part in what is still to come. */
export function onlyMembers(state: RoundState, { read }: Moment): Decided {
  if (!['roles', 'steps'].includes(stageOf(state))) return { state };
  const active = read.network?.members.filter(({ status }) => status === 'active') ?? [];
  const gone = state.people.filter((one) => !active.some(({ person }) => person.id === one));
  const after = gone.reduce((before, person) => leave(before, person, read).state, state);
  return after === state ? { state } : { state: after, effects: otherwise(state, after) };
}

export function leave(state: RoundState, person: PersonId, read: Moment['read']): Decided {
  const people = state.people.filter((one) => one !== person);
  const rounds = state.rounds.map((round) => without(round, person, people, state, read));
  const after: RoundState = {
    ...state,
    people,
    rounds,
    away: [...state.away, person],
    agreed: state.agreed.filter((one) => one !== person),
    swaps: state.swaps.filter(({ from, to }) => from !== person && to !== person),
  };
  return { state: after, effects: otherwise(state, after) };
}

/** A round that is under way, or to come, finds somebody else; one that is over stays as it was. */
function without(
  round: Round,
  person: PersonId,
  people: PersonId[],
  state: RoundState,
  read: Moment['read'],
): Round {
  const index = state.rounds.indexOf(round);
  const isOver = state.at !== undefined && index < state.at.round;
  if (isOver || !isIn(round, person)) return round;
  const left = withoutIn(round, person);
  return round.interviewer === person ? withParts(left, people, othersThan(state.rounds, index), read) : left;
}

/** What was theirs in a round is nobody's, but for a team's pen, which the next of it takes (K17). */
export function withoutIn(round: Round, person: PersonId): Round {
  const { presenter: _, interviewer, ...rest } = round;
  const [presenter, ...team] = presentersIn(round).filter((one) => one !== person);
  return {
    ...rest,
    ...(presenter && { presenter }),
    ...(interviewer && interviewer !== person && { interviewer }),
    team,
    reflectors: round.reflectors.filter((one) => one !== person),
  };
}

const isIn = (round: Round, person: PersonId) =>
  [...presentersIn(round), round.interviewer, ...round.reflectors].includes(person);

/** Whoever presents does so as part of a team: who is in it asks nobody in that round, and reflects on nobody. */
export function nameTeam(
  state: RoundState,
  { people }: EventOf<'teamNamed'>,
  { stamp, read }: Moment,
): Decided {
  const presenter = memberBy(state, stamp);
  const index = state.rounds.findIndex((round) => round.presenter === presenter);
  const round = state.rounds[index];
  if (!round || stageOf(state) !== 'roles') throw new UserError('error.round.begun');
  const team = [...new Set(people)].filter((person) => person !== presenter);
  const stranger = team.find((person) => !state.people.includes(person));
  if (stranger) {
    const name = nameOf(read, stranger);
    throw new UserError(
      name ? 'error.round.teamNotIn' : 'error.round.stranger',
      name ? { name } : {},
      'people',
    );
  }
  if (state.people.length - team.length < LEAST_PEOPLE)
    throw new UserError('error.round.teamTooBig', { count: LEAST_PEOPLE - 1 }, 'people');
  return withRound(
    state,
    index,
    withParts({ ...round, team }, state.people, othersThan(state.rounds, index), read),
  );
}

/** Whoever leads it says who presents or interviews: because somebody can't, or because it suits better. */
export function givePart(state: RoundState, event: EventOf<'partGiven'>, { read }: Moment): Decided {
  const { round: index, part, person } = event;
  const round = state.rounds[index];
  const isOpen = round && (state.at?.round ?? 0) <= index && ['roles', 'steps'].includes(stageOf(state));
  if (!round || !isOpen || !state.people.includes(person))
    throw new UserError('error.round.notIn', {}, 'person');
  if (part === 'presenter') {
    const { interviewer, ...rest } = round;
    const kept = interviewer && interviewer !== person ? { interviewer } : {};
    const next = { ...rest, ...kept, presenter: person, team: [] };
    return withRound(state, index, withParts(next, state.people, othersThan(state.rounds, index), read));
  }
  if (presentersIn(round).includes(person)) throw new UserError('error.round.presents', {}, 'person');
  if (!mayInterview(person, presentersIn(round), read))
    throw new UserError('error.round.ownMentor', {}, 'person');
  const next = { ...round, interviewer: person };
  return withRound(state, index, withParts(next, state.people, othersThan(state.rounds, index), read));
}

function withRound(state: RoundState, index: number, round: Round): Decided {
  const rounds = state.rounds.map((one, other) => (other === index ? round : one));
  const after = { ...state, rounds };
  return { state: after, effects: otherwise(state, after) };
}

/** Who has another part now is told so, as a new message: their old one says what is no longer so. */
function otherwise(before: RoundState, after: RoundState): NonNullable<Decided['effects']> {
  const partsOf = ({ rounds }: RoundState, person: PersonId) =>
    JSON.stringify(
      rounds.map((round) => [
        isIn(round, person),
        round.interviewer === person,
        presentersIn(round).includes(person),
      ]),
    );
  const others = after.people.filter((person) => partsOf(before, person) !== partsOf(after, person));
  return others.map((person) => privately(after, person, 'part'));
}

/** Whether a round that is still to come can be left out, since nobody presents in it. */
export function mayBeDropped({ rounds, at }: RoundState, index: number): boolean {
  const round = rounds[index];
  return rounds.length > 1 && index > (at?.round ?? -1) && round !== undefined && !presentersIn(round)[0];
}

/** One round fewer: whoever was to present it can't. The last one stays, and so does one that somebody presents in. */
export function dropRound(state: RoundState, { round: index }: EventOf<'roundDropped'>): Decided {
  if (!mayBeDropped(state, index) || !['roles', 'steps'].includes(stageOf(state))) return { state };
  const after = { ...state, rounds: state.rounds.filter((_, other) => other !== index) };
  return { state: after, effects: otherwise(state, after) };
}
