import type { Effect, NetworkId, PersonView, Recipient, Urgency, ViewRef } from '../../src/core/flow.ts';
import { HOUR, type Instant } from '../../src/core/time.ts';
import { nextWorkingMoment } from '../schedule.ts';
import {
  actorOf,
  type Decided,
  dateOf,
  familyOf,
  isSameSpot,
  type Moment,
  offOf,
  peopleIn,
  rootOf,
  spotOf,
} from './dates.ts';
import { rescheduled } from './reminders.ts';
import type { ProgrammeDate, ProgrammeState } from './state.ts';

export type Change = 'added' | 'moved' | 'cancelled';

export const show = (to: Recipient, slot: string, view: ViewRef, urgency: Urgency = 'reply'): Effect => ({
  type: 'show',
  slot,
  to,
  view,
  urgency,
});

export const refresh = (slot: string): Effect => ({ type: 'refresh', slot });

/** Messages about a date, besides the news of it. */
const slotsAbout = ({ id, series }: ProgrammeDate) => [
  `soon.${id}`,
  `mine.${id}`,
  ...(series ? [`series.${series}`] : []),
];

/** Nobody waits longer for a message than they can be away from work. */
const LONGEST_TRAIL = 31 * 24 * HOUR;

/** Where a date has stood lately, the place that it leaves now included. */
export const trailOf = (date: ProgrammeDate, now: Instant): ProgrammeDate['trail'] => [
  ...date.trail.filter(({ until }) => until > now - LONGEST_TRAIL),
  { until: now, ...spotOf(date) },
];

/**
 * What a change of dates brings with it, in one decision: each channel gets one post, everybody in it one message of their
 * own (of a date that is merely new, only the office), whoever did it an answer, and other conversations hear that dates
 * have changed.
 * @param changed the dates as they stood before, or as they stand now if they are new; all of one family, or one series
 */
export function told(
  what: Change,
  changed: readonly ProgrammeDate[],
  { before, after }: { before: ProgrammeState; after: ProgrammeState },
  moment: Moment,
): Decided {
  const [first] = changed;
  if (!first) return { state: after };
  const { stamp, read } = moment;
  const networks = [...new Set(changed.flatMap((date) => date.networks))];
  const root = rootOf(first);
  const slot = what === 'added' && first.series ? `series.${first.series}` : `date.${root}`;
  const news = { name: 'news', what, root };
  const view = { ...news, ...stoodAt(changed, after) };
  const actor = stamp.by ?? actorOf(moment).id;
  const isNew = what === 'added';
  // a new date is posted in the channel, which the office does not read (T22)
  const others = peopleIn(read, networks, isNew ? ['office'] : undefined).filter(({ id }) => id !== actor);
  const knownTo = (person: PersonView) =>
    isNew ? changed : familyOf(after, root).flatMap((date) => asKnownTo(person, date, moment));
  const viewFor = (person: PersonView) => ({ ...news, ...stoodAt(knownTo(person), after) });
  return {
    state: after,
    effects: [
      show({ person: actor }, 'done', { ...view, name: 'done' }),
      ...networks.map((network: NetworkId) => show({ network }, slot, view)),
      ...others.map((person) => show({ person: person.id }, slot, viewFor(person), 'chosen')),
      ...['dates', 'ask', ...changed.flatMap(slotsAbout)].map(refresh),
      { type: 'tellMembers', networks, event: { type: 'datesChanged' } },
      ...rescheduled(before, after, stamp.at, offOf(read)),
    ],
  };
}

/**
 * A date that has changed since the last message about it that this person can have read, as it stood in that: of several
 * moves before their morning they read the sum, and nothing of one that was taken back.
 */
function asKnownTo(person: PersonView, date: ProgrammeDate, { stamp, read }: Moment): ProgrammeDate[] {
  const hours = { ...person, off: offOf(read) };
  const last = date.trail.find(({ until }) => nextWorkingMoment(until, hours) >= stamp.at);
  if (!last || (date.status === 'booked' && isSameSpot(last, date))) return [];
  const { place: _, ...rest } = date;
  return [{ ...rest, ...spotOf(last) }];
}

/**
 * When each of these was, and whether it takes another time or has no place any more: where they are now is read as the
 * card is made, which is never stale.
 */
function stoodAt(dates: readonly ProgrammeDate[], after: ProgrammeState): Record<string, string> {
  const facts = dates.flatMap(({ id, day, time, minutes, place }) => {
    const now = dateOf(after, id);
    const isAnother = now !== undefined && now.minutes !== minutes;
    return [
      [id, `${day}T${time}`],
      ...(isAnother ? [[`length.${id}`, 'other']] : []),
      ...(place && !now?.place ? [[`place.${id}`, 'gone']] : []),
    ];
  });
  return Object.fromEntries(facts);
}
