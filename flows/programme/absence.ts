import { UserError } from '../../src/core/errors.ts';
import type { Effect, PersonId, PersonView } from '../../src/core/flow.ts';
import {
  type Decided,
  dateOf,
  groupsOf,
  isAhead,
  type Moment,
  peopleIn,
  type Read,
  rootOf,
} from './dates.ts';
import type { ProgrammeDate, ProgrammeState } from './state.ts';
import { refresh, show } from './telling.ts';

/** Who hears of it besides the own group: the office, or those who facilitate where nobody is in the office (T22). */
export function officeFor(read: Read, date: ProgrammeDate, person: PersonId): PersonView[] {
  const groups = groupsOf(read, person, date.networks).map(({ id }) => id);
  const office = peopleIn(read, groups, ['office']);
  const heard = office.length > 0 ? office : peopleIn(read, groups, ['facilitator']);
  return heard.filter(({ id }) => id !== person);
}

/** Says that somebody can't come: to their own group and the office, and nobody asks why (T22). */
export const tellAbsence = (state: ProgrammeState, id: string, moment: Moment) =>
  sayWhether(state, id, moment, 'cannot');

/** Says that they can after all, to the same. */
export const takeBackAbsence = (state: ProgrammeState, id: string, moment: Moment) =>
  sayWhether(state, id, moment, 'can');

function sayWhether(state: ProgrammeState, id: string, moment: Moment, says: 'can' | 'cannot'): Decided {
  const { stamp, read } = moment;
  const person = stamp.by;
  const date = dateOf(state, id);
  if (!date || !isAhead(date, stamp.at)) throw new UserError('error.dateGone');
  if (!person || groupsOf(read, person, date.networks).length === 0) throw new UserError('error.notAllowed');
  if (date.absent.includes(person) === (says === 'cannot')) return { state };
  const others = date.absent.filter((one) => one !== person);
  const absent = says === 'cannot' ? [...others, person] : others;
  const lapsed = date.lapsed.filter((one) => one.person !== person);
  const dates = state.dates.map((one) => (one === date ? { ...one, absent, lapsed } : one));
  return { state: { ...state, dates }, effects: heardOf(date, person, says, read) };
}

/** The group hears it in its channel, the office at once: it may have a chair and a lunch to see to. */
function heardOf(date: ProgrammeDate, person: PersonId, says: 'can' | 'cannot', read: Read): Effect[] {
  const { id, day, time } = date;
  const view = { name: 'absence', date: id, person, says, day, time };
  const slot = `absence.${id}.${person}`;
  return [
    show({ person }, `mine.${id}`, { name: 'mine', date: id }),
    ...groupsOf(read, person, date.networks).map(({ id: network }) => show({ network }, slot, view)),
    ...officeFor(read, date, person).map((one) => show({ person: one.id }, slot, view, 'live')),
    { type: 'tellMembers', networks: date.networks, event: { type: 'datesChanged' } },
    ...['dates', `soon.${id}`, `date.${rootOf(date)}`].map(refresh),
  ];
}

/** Somebody has asked to be forgotten: they are named nowhere. */
export function forgetMember(state: ProgrammeState, person: PersonId): Decided {
  const isNamed = ({ absent, lapsed }: ProgrammeDate) =>
    absent.includes(person) || lapsed.some((one) => one.person === person);
  if (!state.dates.some(isNamed)) return { state };
  const dates = state.dates.map((date) => ({
    ...date,
    absent: date.absent.filter((one) => one !== person),
    lapsed: date.lapsed.filter((one) => one.person !== person),
  }));
  return { state: { ...state, dates }, effects: [refresh('dates')] };
}
