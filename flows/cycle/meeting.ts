import { UserError } from '../../src/core/errors.ts';
import type { Effect } from '../../src/core/flow.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import type { Day } from '../../src/core/time.ts';
import { addDays, isOff, sayDay } from '../schedule.ts';
import { type Decided, type Moment, type Read, show, todayOf, withFactsOf, written } from './decide.ts';
import type { EventOf } from './events.ts';
import { type CycleState, isAskedIn, lastVersionOf, versionOf } from './state.ts';

/** Meetings with the others of a network: a talk with a mentor is no place to look back in (domain.md §8, phase 2). */
const KINDS: readonly MeetingView['kind'][] = ['network', 'joint', 'day1', 'day2', 'bootcamp'];

/** What is offered leaves time to try something, whatever the programme says of it. */
const LEAST_DAYS = 7;

/** Further ahead no look-back is set. */
const MOST_DAYS_AHEAD = 365;

const isMeeting = ({ kind, status }: MeetingView) => KINDS.includes(kind) && status === 'booked';

/** The meeting at which the leader looks back: for as long as the day is the one that was chosen with it, and they come. */
export function meetingLinked(state: CycleState): NonNullable<CycleState['lookBackAt']> | undefined {
  const link = linkIn(state);
  return link?.away ? undefined : link;
}

/** The meeting with that id, if it is booked for that day. */
export const meetingOn = ({ calendar }: Read, id: string | undefined, day: Day | undefined) =>
  calendar.find((one) => one.id === id && one.day === day && isMeeting(one));

const linkIn = (state: CycleState) =>
  state.lookBackAt?.version === versionOf(state, 'lookBack') ? state.lookBackAt : undefined;

/** The next meeting that comes late enough to look back at, and on which the leader can be written to. */
export function meetingToOffer(state: CycleState, read: Read, today: Day): MeetingView | undefined {
  return read.calendar.find(
    (one) =>
      isMeeting(one) &&
      !one.absent?.includes(read.owner.id) &&
      one.day <= addDays(today, MOST_DAYS_AHEAD) &&
      misfit(state, one, read, today, LEAST_DAYS) === undefined,
  );
}

/**
 * Why a meeting is no day to look back on: no day on which the leader is written to, or too soon after trying it. Where no
 * day for that was named, the gap counts from the plan, or from now.
 * @param least how many days there are to be where no programme says so
 */
function misfit(
  { cueDay, planned }: CycleState,
  { day, networks }: MeetingView,
  read: Read,
  today: Day,
  least = 0,
): 'early' | 'unfit' | undefined {
  if (day <= today || isOff(day, read.owner.off)) return 'unfit';
  const known = read.networks.filter(({ id }) => networks.includes(id));
  const gaps = known.flatMap(({ programme }) => programme?.dates?.gap ?? []);
  const gap = gaps.length > 0 ? Math.max(...gaps) : least;
  return day < addDays(cueDay ?? planned ?? today, gap) ? 'early' : undefined;
}

/**
 * The day to look back on as it was answered, and whether it is a meeting's. Throws UserError when the meeting has been
 * moved since its button was made.
 */
export function withMeeting(
  before: CycleState,
  { step, meeting: id, answer }: EventOf<'answerGiven'>,
  { read }: Moment,
  answered: () => Decided,
): Decided {
  if (step !== 'lookBack') return answered();
  const meeting = read.calendar.find((one) => one.id === id && isMeeting(one));
  if (id && meeting?.day !== answer) throw gone(meeting, read);
  const decided = answered();
  const { lookBackAt: _, ...rest } = decided.state;
  const link = id && rest.lookBack === answer && { meeting: id, version: versionOf(rest, 'lookBack') };
  if (!link && !decided.state.lookBackAt) return decided;
  const state = { ...rest, ...(link && { lookBackAt: link }) };
  const isSame = JSON.stringify(link || undefined) === JSON.stringify(before.lookBackAt);
  return isSame
    ? decided
    : { ...decided, state, effects: [...(decided.effects ?? []), refresh('lookBackMoved')] };
}

function gone(meeting: MeetingView | undefined, { owner }: Read): UserError {
  if (!meeting) return new UserError('error.meetingCancelled', {}, 'answer');
  const day = sayDay(meeting.day, owner.language, meeting.day);
  return new UserError('error.meetingMoved', { day }, 'answer');
}

const refresh = (slot: string): Effect => ({ type: 'refresh', slot });

/**
 * Dates of the leader's have changed (peers.md 7). A look-back at a meeting goes where the meeting goes, and the leader is
 * told; where that day would not do, they are asked, once, and nothing moves.
 */
export function followMeeting(state: CycleState, moment: Moment): Decided {
  const link = linkIn(state);
  const offered = isAskedIn(state, 'lookBack') ? [refresh('step.lookBack')] : [];
  if (!link || !state.lookBack || state.lookingBack) return { state, effects: offered };
  const { read } = moment;
  const meeting = read.calendar.find(({ id }) => id === link.meeting);
  if (!meeting) return letGo(state);
  if (meeting.absent?.includes(read.owner.id)) return stayAway(state, link);
  if (link.away) return comeAfterAll(state, link, meeting);
  if (meeting.status === 'cancelled') return ask(state, 'cancelled', 'cancelled', moment);
  if (meeting.status === 'held') return { state };
  if (meeting.day === state.lookBack) return asBefore(state, link);
  const why = misfit(state, meeting, read, todayOf(moment));
  return why ? ask(state, why, meeting.day, moment) : moveAlong(state, meeting, moment);
}

/** The leader has left that network: the day stays theirs, and is no meeting's any more. */
function letGo({ lookBackAt: _, ...state }: CycleState): Decided {
  return { state, effects: [refresh('lookBackMoved')] };
}

type Link = NonNullable<CycleState['lookBackAt']>;

/** The leader does not come: the day is theirs alone, until they come after all. */
function stayAway(state: CycleState, { asked: _, ...link }: Link): Decided {
  if (link.away) return { state };
  return { state: { ...state, lookBackAt: { ...link, away: true } }, effects: [refresh('lookBackMoved')] };
}

/** They come after all. Where the meeting has gone meanwhile, it has gone without them. */
function comeAfterAll(state: CycleState, { away: _, ...link }: Link, { status, day }: MeetingView): Decided {
  if (status !== 'booked' || day !== state.lookBack) return letGo(state);
  return { state: { ...state, lookBackAt: link } };
}

/** The meeting is where it was: there is nothing to be asked any more. */
function asBefore(state: CycleState, { asked, ...link }: Link): Decided {
  if (asked === undefined) return { state };
  return { state: { ...state, lookBackAt: link }, effects: [refresh('lookBackMoved')] };
}

function moveAlong(state: CycleState, { id, day }: MeetingView, { read }: Moment): Decided {
  const version = lastVersionOf(state, 'lookBack') + 1;
  const moved = withFactsOf(written(state, 'lookBack', version), 'lookBack', day);
  const view = { name: 'lookBackMoved', what: 'moved', day, before: state.lookBack ?? '' };
  return {
    state: { ...moved, lookBackAt: { meeting: id, version } },
    answers: [{ step: 'lookBack', version, text: day }],
    effects: [show(read.owner.id, 'lookBackMoved', view, 'chosen')],
  };
}

function ask(state: CycleState, what: string, asked: string, { read }: Moment): Decided {
  const link = meetingLinked(state);
  if (!link || link.asked === asked) return { state };
  const view = { name: 'lookBackMoved', what, day: asked };
  return {
    state: { ...state, lookBackAt: { ...link, asked } },
    effects: [show(read.owner.id, 'lookBackMoved', view, 'chosen')],
  };
}
