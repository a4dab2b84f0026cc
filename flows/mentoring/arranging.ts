import { UserError } from '../../src/core/errors.ts';
import type { Effect } from '../../src/core/flow.ts';
import { beginsAt, readWhen, type When } from '../meeting/when.ts';
import { dayOf, isDay } from '../schedule.ts';
import { type Decided, type Moment, mentorIn, otherOf, partyOf, refresh, say } from './decide.ts';
import { shown } from './due.ts';
import type { EventOf } from './events.ts';
import { mentorsEve } from './reminders.ts';
import { booked, laidAside, type Meeting, type MentoringState, type Party } from './state.ts';
import { givenTopic } from './topic.ts';
import { aroundFor } from './views/scene.ts';

/** What stands on both sides' cards of the meeting at hand. */
export const CARDS = ['meeting.talent', 'meeting.mentor', 'mentorship.talent', 'mentorship.mentor'];

/**
 * A time for the next meeting, or another one for it: suggested, so that the other is asked; or, `arranged` between the
 * two elsewhere, agreed at once (T12, T20). Until the other has answered, what was agreed before stands.
 */
export function suggest(state: MentoringState, event: EventOf<'suggested'>, moment: Moment): Decided {
  const by = partyOf(state, moment.stamp);
  if (!by || state.status !== 'active') throw new UserError('error.gone', {}, 'day');
  const current = withoutPassed(state, moment);
  if (event.meeting && current.meeting?.id !== event.meeting) throw new UserError('error.gone', {}, 'day');
  const when = readWhen(event, aroundFor(by, current, moment), current.meeting?.id);
  const how = event.how ?? current.meeting?.how ?? 'inPerson';
  const at = current.meeting ?? freshMeeting(current, by, moment);
  if (isSame(at, when, how)) return { state };
  const asked = { ...current, meeting: { ...at, suggestion: { by, when, how } } };
  const { state: topical, answers } = by === 'talent' ? givenTopic(asked, event.topic) : { state: asked };
  const arranged = event.arranged === 'yes';
  const next = arranged ? agreed(topical) : topical;
  return {
    state: next,
    ...(answers && { answers }),
    effects: [
      ...CARDS.map(refresh),
      say(by, 'meeting', next, moment, { args: { as: arranged ? 'noted' : 'waiting', ...stamped(when) } }),
      say(otherOf(by), 'meeting', next, moment, {
        urgency: 'chosen',
        args: { as: arranged ? 'told' : 'asked', ...stamped(when), ...previously(at) },
      }),
      ...(arranged ? lateNudge(next, moment) : []),
    ],
  };
}

/** A card of the meeting is about the time that was spoken of then: a later one makes it a thing of the past. */
const stamped = ({ day, time }: When) => ({ day, time });

const previously = ({ when }: Meeting): Record<string, string> =>
  when ? { wasDay: when.day, wasTime: when.time } : {};

const isSame = (at: Meeting, when: When, how: string) =>
  JSON.stringify([at.suggestion?.when ?? at.when, at.suggestion?.how ?? at.how]) ===
  JSON.stringify([when, how]);

/** The nearest leader invites to the first talk (T4), the talent to all that follow (T20). */
function freshMeeting({ past, kind }: MentoringState, by: Party, { stamp }: Moment): Meeting {
  const first = past.length === 0 && kind === 'primary' && by === 'mentor';
  return { id: `${stamp.run}.${past.length + 1}`, kind: first ? 'expectation' : 'mentor', sequence: 0 };
}

/** One whose time has come and gone, and of which nobody has said anything, is at hand no longer. */
function withoutPassed(state: MentoringState, { stamp }: Moment): MentoringState {
  const at = booked(state);
  return at && beginsAt(at.when) <= stamp.at ? laidAside(state, 'open') : state;
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
  if (answer === 'no') return declined(state, by, suggestion.when, moment);
  if (beginsAt(suggestion.when) <= moment.stamp.at) throw new UserError('error.pastMeeting');
  const next = agreed(state);
  return {
    state: next,
    effects: [
      ...CARDS.map(refresh),
      say(otherOf(by), 'meeting', next, moment, { urgency: 'chosen', args: { as: 'agreed', day, time } }),
      say(by, 'meeting', next, moment, { args: { as: 'noted', day, time } }),
      ...lateNudge(next, moment),
    ],
  };
}

/** What was agreed before stands again; where nothing was, there is no meeting. */
function declined(state: MentoringState, by: Party, { day, time }: When, moment: Moment): Decided {
  const { meeting, ...rest } = state;
  const { suggestion: _, ...left } = meeting as Meeting;
  const next = left.when ? { ...rest, meeting: left } : rest;
  return {
    state: next,
    effects: [
      ...CARDS.map(refresh),
      say(otherOf(by), 'meeting', next, moment, { urgency: 'chosen', args: { as: 'declined', day, time } }),
    ],
  };
}

/** Either can call it off; the other is told, and both calendars take it out. */
export function cancelMeeting(
  state: MentoringState,
  { meeting }: EventOf<'meetingCancelled'>,
  moment: Moment,
): Decided {
  const by = partyOf(state, moment.stamp);
  if (!by || state.meeting?.id !== meeting) return { state };
  const { when, suggestion } = state.meeting;
  const { day, time } = when ?? suggestion?.when ?? { day: '', time: '' };
  const next = laidAside(state, 'cancelled');
  const told = say(otherOf(by), 'meeting', next, moment, {
    urgency: 'chosen',
    args: { as: 'cancelled', meeting, day, time },
  });
  return { state: next, effects: [...CARDS.map(refresh), ...(isDay(day) ? [told] : [])] };
}

/** Agreed on so late that the mentor's nudge would have come already: it comes with it (P6). */
function lateNudge(state: MentoringState, moment: Moment): Effect[] {
  const { stamp, read } = moment;
  const [at, mentor] = [booked(state), mentorIn(state, read)];
  if (!at || !mentor || dayOf(stamp.at, mentor.zone) < mentorsEve(beginsAt(at.when), mentor)) return [];
  return [shown(state, { name: 'before', about: at.id }, moment)];
}
