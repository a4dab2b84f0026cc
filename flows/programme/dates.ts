import type {
  DaysOff,
  Decision,
  NetworkView,
  PersonId,
  PersonView,
  ReadModels,
  Stamp,
} from '../../src/core/flow.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import type { Role } from '../../src/core/rights.ts';
import type { Instant } from '../../src/core/time.ts';
import { beginsAt } from '../meeting/when.ts';
import { daysBetween } from '../schedule.ts';
import type { ProgrammeDate, ProgrammeState, Spot } from './state.ts';

export type Read = Pick<ReadModels, 'owner' | 'network' | 'networks' | 'calendar'>;
export type Decided = Decision<ProgrammeState>;
/** When something happens, in which run, and what may be looked at. */
export type Moment = { stamp: Stamp; read: Read };

/** Still to come, and not called off. */
export const isAhead = (date: ProgrammeDate, now: Instant) =>
  date.status === 'booked' && beginsAt(date) > now;

export function upcoming({ dates }: ProgrammeState, now: Instant): ProgrammeDate[] {
  return dates.filter((date) => isAhead(date, now)).toSorted((a, b) => beginsAt(a) - beginsAt(b));
}

export const dateOf = ({ dates }: ProgrammeState, id: string | undefined): ProgrammeDate | undefined =>
  dates.find((date) => date.id === id);

/** Nothing waits for a yes any more. */
export function unasked({ asked: _a, planned: _p, ...state }: ProgrammeState): ProgrammeState {
  return state;
}

/** The date that this one hangs on, or the date itself: what is told of one is told of both together. */
export const rootOf = ({ id, follows }: ProgrammeDate) => follows?.id ?? id;

export const familyOf = ({ dates }: ProgrammeState, root: string): ProgrammeDate[] =>
  dates.filter((date) => rootOf(date) === root);

export const followersOf = ({ dates }: ProgrammeState, id: string, now: Instant): ProgrammeDate[] =>
  dates.filter((date) => date.follows?.id === id && isAhead(date, now));

export const spotOf = ({ day, time, minutes, place }: Spot): Spot => ({
  day,
  time,
  minutes,
  ...(place !== undefined && { place }),
});

export const isSameSpot = (one: Spot, other: Spot) =>
  one.day === other.day &&
  one.time === other.time &&
  one.minutes === other.minutes &&
  one.place === other.place;

/** Whether they had said that they can't come at a time to which it no longer is, and nothing since. */
export const isAskedAnew = ({ lapsed }: ProgrammeDate, person: PersonId) =>
  lapsed.some((one) => one.person === person);

/** As it stands in people's calendars. */
export function asMeeting(date: ProgrammeDate): Omit<MeetingView, 'run'> {
  const { follows: _f, series: _s, lapsed: _l, trail: _t, absent, ...meeting } = date;
  return { ...meeting, people: [], ...(absent.length > 0 && { absent }) };
}

/** Days between acting and looking back on it that the network's programme keeps; the next day at the earliest. */
export const gapOf = ({ network }: Read) => Math.max(network?.programme?.dates?.gap ?? 0, 1);

export const isTooNear = (day1: Spot, day2: Spot, gap: number) => daysBetween(day1.day, day2.day) < gap;

/**
 * Days on which these networks, or else the one whose dates they are, are left in peace. Whoever pauses does so alone.
 */
export function offOf(read: Read, ids = read.network ? [read.network.id] : []): DaysOff[] {
  const known = networksIn(read).flatMap(({ id, off }) => (ids.includes(id) && off ? [off] : []));
  return known.length > 0 ? known.flat() : read.owner.off.filter(({ why }) => why !== 'pause');
}

/** The network itself, and those that the owner is in. */
export function networksIn({ network, networks }: Read): NetworkView[] {
  return network ? [network, ...networks.filter(({ id }) => id !== network.id)] : networks;
}

/** Who has said yes and has one of these parts in one of these networks, each once. */
export function peopleIn(read: Read, ids: readonly string[], roles?: readonly Role[]): PersonView[] {
  const members = networksIn(read)
    .filter(({ id }) => ids.includes(id))
    .flatMap((network) => network.members)
    .filter(({ role, status }) => status === 'active' && (!roles || roles.includes(role)));
  return [...new Map(members.map(({ person }) => [person.id, person])).values()];
}

/** Those of these networks in which somebody is a leader: their own group (T22). */
export function groupsOf(read: Read, person: PersonId, ids: readonly string[]): NetworkView[] {
  return networksIn(read).filter(
    ({ id, members }) => ids.includes(id) && members.some((one) => isLeader(one, person)),
  );
}

const isLeader = (member: NetworkView['members'][number], person: PersonId) =>
  member.person.id === person && member.status === 'active' && member.role === 'leader';

/** Whoever did it; an administrator need not be in the network, and speaks as its owner does. */
export function actorOf({ stamp, read }: Moment): PersonView {
  const members = networksIn(read).flatMap((network) => network.members);
  return members.find(({ person }) => person.id === stamp.by)?.person ?? read.owner;
}
