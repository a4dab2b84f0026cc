import { UserError } from '../../src/core/errors.ts';
import type { Effect, NewAnswer } from '../../src/core/flow.ts';
import { beginsAt, readWhen, refuseOverlap, type When } from '../meeting/when.ts';
import { dayOf } from '../schedule.ts';
import { refuseBusy } from './busy.ts';
import { deadlineAt } from './deadlines.ts';
import { type Decided, type Moment, mentorIn, otherOf, partyOf, refresh, say, tell } from './decide.ts';
import { shown } from './due.ts';
import type { EventOf } from './events.ts';
import { givenOthers } from './others.ts';
import { expectedAgain, mentorsEve } from './reminders.ts';
import { ahead, booked, hasMet, laidAside, type Meeting, type MentoringState, type Party } from './state.ts';
import { givenTopic } from './topic.ts';
import { aroundFor } from './views/scene.ts';

/** What stands on both sides' cards of the meeting at hand. */
export const CARDS = [
  ...['meeting.talent', 'meeting.mentor', 'mentorship.talent', 'mentorship.mentor'],
  ...[
    'soon.talent',
    'before.mentor',
    'after.talent',
    'nudge.talent',
    'between.talent',
    'expectation.mentor',
    'welcome.mentor',
  ],
];

/**
 * A time for the next meeting, or another one for it: suggested, so that the other is asked; or, `arranged` between the
 * two elsewhere, agreed at once (T12, T20). Until the other has answered, what was agreed before stands. Both suggesting
 * the same is agreeing.
 */
export function suggest(state: MentoringState, event: EventOf<'suggested'>, moment: Moment): Decided {
  const by = partyOf(state, moment.stamp);
  if (!by || state.status !== 'active') throw new UserError('error.mentorGone', {}, 'day');
  const current = atHand(state, event.meeting, moment);
  const when = readWhen(event, aroundFor(by, current, moment), current.meeting?.id);
  // what the two have agreed elsewhere, both have looked at
  if (!event.arranged) refuseBusy(when, moment.read, current.meeting?.id);
  const how = event.how ?? current.meeting?.how ?? 'inPerson';
  const at = current.meeting ?? freshMeeting(current, when, moment);
  const pending = at.suggestion && isSame(at.suggestion, { when, how }) ? at.suggestion.by : undefined;
  const isNew = pending === undefined && (at.suggestion !== undefined || !isSame(at, { when, how }));
  const asked = { ...current, meeting: { ...at, suggestion: { by, when, how } } };
  const { state: told, answers } = inWords(asked, by, event, moment);
  if (pending && pending !== by) return { ...accept(told, by, moment), answers };
  if (event.arranged && (isNew || pending)) return { ...arranged(told, by, at, moment), answers };
  return isNew ? { ...proposed(told, by, at, moment), answers } : withOthers(state, event, moment);
}

/** What stands in the form besides the time. */
function inWords(
  state: MentoringState,
  by: Party,
  { topic, others }: EventOf<'suggested'>,
  { read }: Moment,
): { state: MentoringState; answers: NewAnswer[] } {
  const joined = givenOthers(state, others, read);
  const given = by === 'talent' ? givenTopic(joined.state, topic) : { state: joined.state };
  return { state: given.state, answers: [...(joined.answers ?? []), ...(given.answers ?? [])] };
}

/** The time is as it was, and somebody else takes part. */
function withOthers(state: MentoringState, { others }: EventOf<'suggested'>, { read }: Moment): Decided {
  const given = givenOthers(state, others, read);
  return given.state === state ? { state } : { ...given, effects: CARDS.map(refresh) };
}

function proposed(state: MentoringState, by: Party, before: Meeting, moment: Moment): Decided {
  const { when } = state.meeting?.suggestion ?? before;
  if (!when) return { state };
  return {
    state,
    effects: [
      ...CARDS.map(refresh),
      say(by, 'meeting', state, moment, { args: { as: 'waiting', ...stamped(when) } }),
      tell(otherOf(by), 'meeting', state, moment, {
        args: { as: 'asked', ...stamped(when), ...previously(before) },
        begins: earliest(when, before.when),
      }),
    ],
  };
}

/** The two have agreed on it elsewhere: whoever says so is believed, and the other is told. */
function arranged(state: MentoringState, by: Party, before: Meeting, moment: Moment): Decided {
  const next = agreed(state);
  const { when } = next.meeting ?? {};
  if (!when) return { state };
  return {
    state: next,
    effects: [
      ...CARDS.map(refresh),
      say(by, 'meeting', next, moment, { args: { as: 'noted', ...stamped(when) } }),
      tell(otherOf(by), 'meeting', next, moment, {
        args: { as: 'told', ...stamped(when), ...previously(before) },
        begins: earliest(when, before.when),
      }),
      ...lateNudge(next, moment),
    ],
  };
}

/** A card of the meeting is about the time that was spoken of then: a later one makes it a thing of the past. */
export const stamped = ({ day, time, zone }: When) => ({ day, time, zone });

const previously = ({ when }: Meeting): Record<string, string> =>
  when ? { wasDay: when.day, wasTime: when.time, wasZone: when.zone } : {};

const earliest = (one: When, other: When | undefined) =>
  Math.min(beginsAt(one), other ? beginsAt(other) : Number.POSITIVE_INFINITY);

type Time = { when?: When | undefined; how?: string | undefined };

const isSame = (one: Time, other: Time) =>
  JSON.stringify([one.when, one.how]) === JSON.stringify([other.when, other.how]);

/** The first talk is the one that both expect something of (T4), unless a module has begun that wants its own. */
function freshMeeting(state: MentoringState, { day }: When, { stamp, read }: Moment): Meeting {
  const first = state.kind === 'primary' && !hasMet(state) && !deadlineAt(state, day, read);
  return {
    id: `${stamp.run}.${state.past.length + 1}`,
    kind: first ? 'expectation' : 'mentor',
    sequence: 0,
  };
}

/**
 * One whose time has come, and of which nobody has said anything, is at hand no longer; unless it is the very one that
 * is to be moved. Throws UserError where the one that was seen is no longer the one at hand.
 */
function atHand(state: MentoringState, wanted: string | undefined, { stamp }: Moment): MentoringState {
  const at = booked(state);
  const isOver = at !== undefined && beginsAt(at.when) <= stamp.at;
  if (!isOver || at.id === wanted) {
    if (wanted && state.meeting?.id !== wanted) throw new UserError('error.mentorGone', {}, 'day');
    return state;
  }
  if (wanted) throw new UserError('error.mentorGone', {}, 'day');
  return laidAside(state, 'open');
}

/** What was suggested is when it is. */
function agreed({ meeting, ...state }: MentoringState): MentoringState {
  if (!meeting?.suggestion) return { ...state, ...(meeting && { meeting }) };
  const { suggestion, ...at } = meeting;
  const { when, how } = suggestion;
  return { ...state, meeting: { ...at, when, how, sequence: at.when ? at.sequence + 1 : at.sequence } };
}

/** The other one says that the time suits them, or that it does not. */
export function answerSuggestion(
  state: MentoringState,
  { meeting, day, time, answer }: EventOf<'suggestionAnswered'>,
  moment: Moment,
): Decided {
  const by = partyOf(state, moment.stamp);
  const { suggestion } = state.meeting ?? {};
  const isAsked = suggestion && by && suggestion.by !== by && state.meeting?.id === meeting;
  if (!isAsked || suggestion.when.day !== day || suggestion.when.time !== time) return { state };
  return answer === 'no' ? declined(state, by, suggestion.when, moment) : accept(state, by, moment);
}

/** Throws UserError where the time has gone by, or where either has something else then by now. */
function accept(state: MentoringState, by: Party, moment: Moment): Decided {
  const { suggestion, id } = state.meeting ?? {};
  if (!suggestion) return { state };
  const { when } = suggestion;
  if (beginsAt(when) <= moment.stamp.at) throw new UserError('error.pastMeeting');
  refuseOverlap(when, aroundFor(by, state, moment), id);
  refuseBusy(when, moment.read, id);
  const next = agreed(state);
  return {
    state: next,
    effects: [
      ...CARDS.map(refresh),
      tell(otherOf(by), 'meeting', next, moment, {
        args: { as: 'agreed', ...stamped(when) },
        begins: beginsAt(when),
      }),
      say(by, 'meeting', next, moment, { args: { as: 'noted', ...stamped(when) } }),
      ...lateNudge(next, moment),
    ],
  };
}

/** What was agreed before stands again; where nothing was, there is no meeting. */
function declined(state: MentoringState, by: Party, when: When, moment: Moment): Decided {
  const { suggestion: _, ...left } = state.meeting as Meeting;
  const next = left.when ? { ...state, meeting: left } : laidAside(state, 'cancelled');
  return {
    state: next,
    effects: [
      ...CARDS.map(refresh),
      tell(otherOf(by), 'meeting', next, moment, {
        args: { as: 'declined', ...stamped(when), ...previously(left) },
        begins: earliest(when, left.when),
      }),
      say(by, 'meeting', next, moment, { args: { as: 'refused', ...stamped(when) } }),
    ],
  };
}

/** Either can call off what has not begun; both are told, and their calendars can take it out. */
export function cancelMeeting(
  state: MentoringState,
  { meeting }: EventOf<'meetingCancelled'>,
  moment: Moment,
): Decided {
  const by = partyOf(state, moment.stamp);
  const at = state.meeting;
  const when = at?.when ?? at?.suggestion?.when;
  if (!by || !at || !when || at.id !== meeting) return { state };
  if (at.when && beginsAt(at.when) <= moment.stamp.at) throw new UserError('error.mentorGone');
  const next = expectedAgain(laidAside(state, 'cancelled'), moment);
  const args = { meeting, ...stamped(when) };
  return {
    state: next,
    effects: [
      ...CARDS.map(refresh),
      tell(otherOf(by), 'meeting', next, moment, {
        args: { as: 'cancelled', ...args },
        begins: beginsAt(when),
      }),
      say(by, 'meeting', next, moment, { args: { as: 'calledOff', ...args } }),
    ],
  };
}

/** Agreed on so late that the mentor's nudge would have come already: it comes with it (P6). */
function lateNudge(state: MentoringState, moment: Moment): Effect[] {
  const { stamp, read } = moment;
  const [at, mentor] = [ahead(state, stamp.at), mentorIn(state, read)];
  if (!at || !mentor || dayOf(stamp.at, mentor.zone) < mentorsEve(beginsAt(at.when), mentor)) return [];
  return [shown(state, { name: 'before', about: at.id }, moment)];
}
