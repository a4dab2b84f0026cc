import type { WorkingPerson } from '../../src/core/flow.ts';
import { type Day, type Instant, MINUTE } from '../../src/core/time.ts';
import { beginsAt, endsAt } from '../meeting/when.ts';
import { inTheAfternoon, inTheMorning, type Remind, remindAt } from '../remind.ts';
import { addDays, dayOf, nextWorkday, workdayFrom, workdaysBefore } from '../schedule.ts';
import { deadlinesOf, isMet } from './deadlines.ts';
import { type Moment, mentorIn, type Read } from './decide.ts';
import { AGAIN } from './due.ts';
import { gapsOf, isQuiet } from './gaps.ts';
import { booked, dated, hasMet, type MentoringState } from './state.ts';
import { isWaiting, partyFor, thingIn } from './things.ts';
import { windowIn } from './window.ts';

/** The mentor is asked once more for the expectation talk after so many days. */
const EXPECTATION_AGAIN = 7;

/**
 * Everything that a mentorship wants to be woken for from this moment on, derived from how it stands: nothing has to be
 * remembered to be cancelled (P2, P6, T12; domain.md §8, Mentor nudges).
 */
export function remindersOf(state: MentoringState, now: Instant, read: Read): Remind[] {
  if (state.status !== 'active') return [];
  const all = [
    ...meetingReminders(state, read),
    ...deadlineReminders(state, read),
    ...expectationReminder(state, read),
    ...gapReminders(state, read),
    ...extraReminder(state, read),
    ...internshipReminders(state, read),
    ...putOff(state, now, read),
  ];
  return all.filter(({ due }) => due > now);
}

/** The talent two workdays before, the mentor the workday before; and the talent when one is over. */
function meetingReminders(state: MentoringState, read: Read): Remind[] {
  const at = booked(state);
  const over = dated(state)
    .filter(({ outcome }) => outcome === 'open')
    .map(({ id, when }) => afterwards(`after:${id}`, endsAt(when), read.owner));
  if (!at) return over;
  const mentor = mentorIn(state, read);
  const talentsDay = dayOf(beginsAt(at.when), read.owner.zone);
  const soon = inTheMorning(`soon:${at.id}`, workdaysBefore(talentsDay, 2, read.owner.off), read.owner);
  return [
    ...over,
    ...(at.topic ? [] : [soon]),
    ...(mentor ? [inTheMorning(`before:${at.id}`, mentorsEve(beginsAt(at.when), mentor), mentor)] : []),
  ];
}

/** The workday before the meeting, as the mentor's calendar has it. */
export const mentorsEve = (begins: Instant, mentor: WorkingPerson): Day =>
  workdaysBefore(dayOf(begins, mentor.zone), 1, mentor.off);

/** That afternoon, where the day is long enough for it; otherwise the next workday's morning. */
function afterwards(key: string, ends: Instant, owner: WorkingPerson): Remind {
  const day = dayOf(ends, owner.zone);
  const afternoon = inTheAfternoon(key, workdayFrom(day, owner.off), owner);
  return afternoon.due >= ends + 15 * MINUTE
    ? afternoon
    : inTheMorning(key, nextWorkday(day, owner.off), owner);
}

/** As long as the two have neither talked nor agreed on a time; of several that fall on one day, the last. */
function deadlineReminders(state: MentoringState, read: Read): Remind[] {
  if (state.resting) return [];
  return deadlinesOf(state, read)
    .filter((deadline) => !isMet(state, deadline))
    .flatMap(({ day1, nudges }) =>
      nudges
        .filter(({ on }, index) => nudges.findLastIndex((one) => one.on === on) === index)
        .map(({ after, on }) => inTheMorning(`nudge:${after}.${day1.id}`, on, read.owner)),
    );
}

/** Once, in the middle between two teaching days, as long as no talk is in sight (T13). */
function gapReminders(state: MentoringState, read: Read): Remind[] {
  if (state.resting) return [];
  return gapsOf(state, read)
    .filter((gap) => isQuiet(state, gap))
    .map(({ after, middle }) => inTheMorning(`between:${after.id}`, middle, read.owner));
}

/** Once, on the workday after the teaching day that opens it (T17). */
function extraReminder(state: MentoringState, read: Read): Remind[] {
  const window = windowIn(state, read);
  if (!window || state.resting || state.extraAsked || state.internship) return [];
  const { id, day } = window.opens;
  return [inTheMorning(`extra:${id}`, nextWorkday(day, read.owner.off), read.owner)];
}

/** The workday before it begins, and the one after it has ended. */
function internshipReminders({ internship }: MentoringState, { owner }: Read): Remind[] {
  if (!internship) return [];
  const { from, to, written } = internship;
  return [
    inTheMorning(`leaving:${from}`, workdaysBefore(from, 1, owner.off), owner),
    ...(written ? [] : [inTheMorning(`back:${to}`, nextWorkday(to, owner.off), owner)]),
  ];
}

/** What was put off, as long as it is still so, by the clock of whoever it is for. */
function putOff(state: MentoringState, now: Instant, read: Read): Remind[] {
  const moment = { stamp: { at: now, run: '', owner: state.talent }, read };
  return Object.entries(state.again ?? {}).flatMap(([what, local]) => {
    const thing = thingIn(what);
    const whose = thing && partyFor(thing) === 'mentor' ? mentorIn(state, read) : read.owner;
    if (!thing || !whose || local === 'not' || !isWaiting(state, thing, moment)) return [];
    return [remindAt(`${AGAIN}${what}`, { local, zone: whose.zone })];
  });
}

/** By the mentor's own hours, as long as there is no talk in sight. */
function expectationReminder(state: MentoringState, read: Read): Remind[] {
  const mentor = mentorIn(state, read);
  const { expectedFrom } = state;
  if (!expectedFrom || !mentor || hasMet(state) || state.meeting) return [];
  return [inTheMorning('expectation:', workdayFrom(expectedFrom, mentor.off), mentor)];
}

/**
 * The expectation talk is the nearest leader's to invite to: asked for when they say yes, and once more; and again when
 * one was called off or came to nothing (T4).
 */
export function expectedAgain(state: MentoringState, { stamp, read }: Moment): MentoringState {
  if (state.kind !== 'primary' || hasMet(state)) return state;
  const today = dayOf(stamp.at, mentorIn(state, read)?.zone ?? read.owner.zone);
  return { ...state, expectedFrom: addDays(today, EXPECTATION_AGAIN) };
}
