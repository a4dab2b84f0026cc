import { beginsAt, endsAt } from '../meeting/when.ts';
import { dayOf } from '../schedule.ts';
import { deadlinesOf, isMet } from './deadlines.ts';
import type { Moment } from './decide.ts';
import { gapsOf, isQuiet } from './gaps.ts';
import { booked, dated, hasMet, type MentoringState, type Party } from './state.ts';
import { isWithin, windowIn } from './window.ts';

/** What Lærke begins to speak of in a mentorship, and to whom. */
const TO = {
  soon: 'talent',
  before: 'mentor',
  after: 'talent',
  nudge: 'talent',
  expectation: 'mentor',
  between: 'talent',
  extra: 'talent',
  leaving: 'talent',
  back: 'talent',
} as const satisfies Record<string, Party>;

/**
 * One of these, about a meeting; with a nudge, about how many days after which first day;
 * with a talk in between, about the teaching day before it; with an internship, about the
 * day on which it begins or ends.
 */
export type Thing = { name: keyof typeof TO; about: string };

/** As one word, for reminders and buttons: `soon:run.1`, `nudge:4.dates.1`. */
export const wordFor = ({ name, about }: Thing): string => `${name}:${about}`;

export function thingIn(word: string): Thing | undefined {
  const [name = '', ...about] = word.split(':');
  return Object.hasOwn(TO, name) ? { name: name as Thing['name'], about: about.join(':') } : undefined;
}

export const partyFor = ({ name }: Thing): Party => TO[name];

/** A nudge's: how many days after which first day. */
export function nudgeIn({ about }: Thing): { after: string; day1: string } {
  const [after = '', ...day1] = about.split('.');
  return { after, day1: day1.join('.') };
}

/** Whether it is still so: a reminder counts only then (domain.md §8, Mentor nudges). */
export function isWaiting(state: MentoringState, thing: Thing, { stamp, read }: Moment): boolean {
  if (state.status !== 'active') return false;
  const at = booked(state);
  const { internship } = state;
  const today = dayOf(stamp.at, read.owner.zone);
  const isAhead = at?.id === thing.about && beginsAt(at.when) > stamp.at;
  switch (thing.name) {
    case 'soon':
      return isAhead && !at.topic;
    case 'before':
      return isAhead;
    case 'after':
      return dated(state).some(
        ({ id, outcome, when }) => id === thing.about && outcome === 'open' && endsAt(when) <= stamp.at,
      );
    case 'expectation':
      return !hasMet(state) && !state.meeting;
    case 'between': {
      const gap = gapsOf(state, read).find(({ after }) => after.id === thing.about);
      const { suggestion } = state.meeting ?? {};
      const isAsking = suggestion !== undefined && beginsAt(suggestion.when) > stamp.at;
      return gap !== undefined && isQuiet(state, gap) && !isAsking && beginsAt(gap.before) > stamp.at;
    }
    case 'extra': {
      const window = windowIn(state, read);
      const isOpen = window?.opens.id === thing.about && isWithin(window, stamp.at);
      return isOpen && !state.extraAsked && !state.internship;
    }
    case 'leaving':
      return internship?.from === thing.about && internship.from > today;
    case 'back':
      return internship?.to === thing.about && internship.to < today && !internship.written;
    case 'nudge': {
      const deadline = deadlinesOf(state, read).find(({ day1 }) => day1.id === nudgeIn(thing).day1);
      return deadline !== undefined && !isMet(state, deadline);
    }
  }
}
