import type { NetworkId, PersonId, RunId } from './flow.ts';
import type { Day, Instant } from './time.ts';

/**
 * network: the network meets (N3) · joint: several networks do (K6) · day1, day2: the teaching days of a module (T10) ·
 * bootcamp: a module in one go, over two days (T25) ·
 * mentor: a leader and their mentor (T12) · expectation: the talk before it all begins (T4)
 */
export const MEETING_KINDS = [
  'network',
  'joint',
  'day1',
  'day2',
  'bootcamp',
  'mentor',
  'expectation',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** With either of them a module begins: a mentor meeting counts from then (T12). */
export const beginsModule = ({ kind }: { kind: MeetingKind }) => kind === 'day1' || kind === 'bootcamp';

/** How long anything that is arranged may take, in minutes: what fills four days and nights. */
export const LONGEST = 4 * 24 * 60;

/** A meeting with a date, as it stands in people's calendars. */
export type MeetingView = {
  /** the same for as long as it is the same meeting: what a calendar knows it by */
  id: string;
  /** whose conversation has arranged it */
  run: RunId;
  kind: MeetingKind;
  /** which module of the programme, from 1 */
  module?: number;
  /** everybody who is active in these is asked to come */
  networks: NetworkId[];
  /** of a one-to-one, the two */
  people: PersonId[];
  day: Day;
  /** `HH:MM`, on a clock in `zone` */
  time: string;
  /** IANA zone */
  zone: string;
  minutes: number;
  /** as whoever arranged it put it: a room, an address, a link */
  place?: string;
  /** of a one-to-one: how the two meet (T21 names the three) */
  how?: 'inPerson' | 'phone' | 'online';
  status: 'booked' | 'held' | 'cancelled';
  /** rises with every change, so that a calendar knows which version is the later one */
  sequence: number;
  /** of those who are asked to come, who has said that they can't */
  absent?: PersonId[];
};

/** That somebody is taken up then, and not by what. */
export type BusyView = Pick<MeetingView, 'id' | 'day' | 'time' | 'zone' | 'minutes'>;

/** A meeting as a calendar takes it in, in the words of whoever's calendar it is. */
export type CalendarEntry = Pick<MeetingView, 'id' | 'sequence' | 'place'> & {
  title: string;
  from: Instant;
  until: Instant;
  cancelled: boolean;
  /** when it was written down: of two that say otherwise, the later one holds */
  stamp: Instant;
};
