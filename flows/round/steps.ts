import { UserError } from '../../src/core/errors.ts';
import type { Effect } from '../../src/core/flow.ts';
import { dayOf } from '../schedule.ts';
import { type Decided, inThread, type Moment, privately, ROOT, show } from './decide.ts';
import { LEAST_PEOPLE } from './definition.ts';
import type { EventOf } from './events.ts';
import { expectedIn, missingIn } from './floor.ts';
import { leadCard } from './start.ts';
import { besides, course, type Place, placeName, type RoundState, stageOf } from './state.ts';
import { beginDraft } from './summary.ts';
import { endOf, laterEnd, zoneOf } from './time.ts';

/** The meeting begins: one post in the channel, and everything else in its thread. Beginning twice begins once. */
export function begin(state: RoundState, moment: Moment): Decided {
  if (stageOf(state) !== 'roles') return { state };
  if (state.people.length < LEAST_PEOPLE)
    throw new UserError('error.round.tooFewLeft', { count: LEAST_PEOPLE });
  const index = state.rounds.findIndex(({ presenter }) => !presenter);
  if (index >= 0) throw new UserError('error.round.noPresenter', { round: index + 1 });
  const [first] = course(state);
  if (!first) return { state };
  const begun = enter({ ...state, swaps: [] }, first, moment);
  const root = show({ network: moment.stamp.network ?? '' }, ROOT, { name: ROOT }, 'reply');
  return { ...begun, effects: [root, ...(begun.effects ?? [])] };
}

/** A step begins: it says in the thread what it is about and who has the floor, and over days to them in private. */
function enter(state: RoundState, place: Place, moment: Moment): Decided {
  const { at: now } = moment.stamp;
  const ends = endOf(place.step, state, now, moment.read);
  const today = dayOf(now, zoneOf(moment.read));
  const begins = (index: number) => place.step === 'frame' && index === place.round;
  const rounds = state.rounds.map((one, index) => (begins(index) ? { ...one, day: today } : one));
  const after: RoundState = { ...state, rounds, at: { ...place, ends, began: now } };
  return {
    state: after,
    effects: [
      inThread(moment, `step.${placeName(place)}`, { name: 'step', at: placeName(place) }),
      ...(state.mode === 'days' ? asked(after, place) : []),
    ],
  };
}

/** It is their turn, unless they have said it already and the meeting has only gone back. */
function asked(state: RoundState, place: Place): Effect[] {
  return missingIn(state, place).map((person) => privately(state, person, 'turn', { at: placeName(place) }));
}

const isSeen = ({ at }: RoundState, seen: string) => at !== undefined && placeName(at) === seen;

/** On to the next step; after the last, to the summary. Who presses a card of an earlier step moves nothing. */
export function goOn(state: RoundState, { seen }: EventOf<'wentOn'>, moment: Moment): Decided {
  if (stageOf(state) !== 'steps' || !isSeen(state, seen)) return { state };
  return next(state, moment);
}

export function next(state: RoundState, moment: Moment): Decided {
  const place = besides(state, 1);
  return place ? enter(state, place, moment) : beginDraft(state, moment);
}

export function goBack(state: RoundState, { seen }: EventOf<'wentBack'>, moment: Moment): Decided {
  if (stageOf(state) !== 'steps' || !isSeen(state, seen)) return { state };
  const place = besides(state, -1);
  return place ? enter(state, place, moment) : { state };
}

/** The rest of this round is left out. */
export function endRound(state: RoundState, { seen }: EventOf<'roundEnded'>, moment: Moment): Decided {
  const { at } = state;
  if (!at || stageOf(state) !== 'steps' || !isSeen(state, seen)) return { state };
  const places = course(state);
  const here = places.findIndex((place) => placeName(place) === seen);
  const place = places.slice(here + 1).find(({ round, step }) => round > at.round || step === 'patterns');
  return place ? enter(state, place, moment) : next(state, moment);
}

/** Longer; pressed twice, once: `ends` is what the card said. */
export function extend(
  state: RoundState,
  { seen, ends }: EventOf<'extended'>,
  { stamp, read }: Moment,
): Decided {
  const { at } = state;
  if (!at || stageOf(state) !== 'steps' || !isSeen(state, seen) || at.ends !== ends) return { state };
  return { state: { ...state, at: { ...at, ends: laterEnd(state, stamp.at, read) } } };
}

/**
 * A step's time is up. Live, whoever leads is told, and decides; over days it goes on by itself, unless nobody who was
 * asked has said anything: then there is nothing to go on with.
 */
export function timeIsUp(state: RoundState, moment: Moment): Decided {
  const { at } = state;
  if (!at || stageOf(state) !== 'steps' || at.ends > moment.stamp.at) return { state };
  const expected = expectedIn(state, at);
  const isEmpty = expected.length > 0 && missingIn(state, at).length === expected.length;
  if (state.mode === 'live' || isEmpty) return { state, effects: [leadCard(state)] };
  return next(state, moment);
}

/** Over days nobody waits for the frame once it stands: the interview can begin the same day (domain.md §8). */
export function framed(before: RoundState, said: Decided, moment: Moment): Decided {
  const { at, mode } = before;
  const stands = at?.step === 'frame' && said.state.said.length > before.said.length;
  if (mode === 'live' || !stands) return said;
  const moved = next(said.state, moment);
  return { ...said, state: moved.state, effects: [...(said.effects ?? []), ...(moved.effects ?? [])] };
}

/** Nothing comes of it: what was proposed in private says so, and so does the post if there is one. */
export function callOff(state: RoundState): Decided {
  if (['over', 'summary'].includes(stageOf(state))) return { state };
  return { state: { ...state, swaps: [], over: 'calledOff' } };
}
