import type { Input } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import { UserError } from '../../src/core/errors.ts';
import type { DaysOff } from '../../src/core/flow.ts';
import { LONGEST, type MeetingView } from '../../src/core/meeting.ts';
import { type Day, type Instant, MINUTE } from '../../src/core/time.ts';
import { refuseDayOff } from '../day-off.ts';
import { say } from '../locales/say.ts';
import { addDays, dayOf, daysBetween, instantOf, isDay, sayDay, sayTime, wallTimeOf } from '../schedule.ts';
import { meetingTitle, type Names } from './title.ts';

/** When a meeting is: `time` (`HH:MM`) on a clock in `zone`. */
export type When = Pick<MeetingView, 'day' | 'time' | 'zone' | 'minutes'>;

/** What a form says of it, as it came from the form. */
export type Chosen = { day?: string | undefined; time?: string | undefined; minutes?: string | undefined };

/** How long a meeting can be said to take, in minutes: a talk, and what fills half a day or a whole one. */
const SHORT = [30, 45, 60, 90, 120];
const LONG = [60, 120, 150, 180, 240, 420];
/** from noon to noon (A12), and from a morning to the next afternoon, or to the one after that (T25) */
const OVER_DAYS = [24 * 60, 31 * 60, 55 * 60];

/** Further ahead nobody knows their calendar. */
export const MOST_DAYS_AHEAD = 2 * 366;

export const beginsAt = ({ day, time, zone }: When): Instant => instantOf({ local: `${day}T${time}`, zone });

export const endsAt = (when: When): Instant => beginsAt(when) + when.minutes * MINUTE;

/** The days on which it goes on, by its own clock. */
export function daysOf(when: When): Day[] {
  const last = dayOf(endsAt(when) - 1, when.zone);
  return Array.from({ length: daysBetween(when.day, last) + 1 }, (_, index) => addDays(when.day, index));
}

/** The fields of a form in which a meeting gets its date; `known` is what stands there already. */
export function whenInputs(language: Language, known: Partial<When> & { minutes: number }): Input[] {
  const likely = known.minutes < 120 ? SHORT : [...LONG, ...OVER_DAYS];
  const lengths = [...new Set([...likely, known.minutes])].toSorted((a, b) => a - b);
  return [
    {
      kind: 'date',
      name: 'day',
      label: say(language, 'meeting.form.day'),
      ...(known.day && { value: known.day }),
    },
    {
      kind: 'time',
      name: 'time',
      label: say(language, 'meeting.form.time'),
      ...(known.time && { value: known.time }),
    },
    {
      kind: 'choice',
      name: 'minutes',
      label: say(language, 'meeting.form.minutes'),
      options: lengths.map((minutes) => ({ value: String(minutes), label: sayLength(minutes, language) })),
      value: String(known.minutes),
    },
  ];
}

export type Around = {
  now: Instant;
  zone: string;
  language: Language;
  off: DaysOff[];
  /** what whoever fills it in is asked to come to already */
  calendar: MeetingView[];
  names: Names;
  /** the networks that it is for: what they have already is theirs, whoever fills it in */
  networks?: readonly string[];
};

/**
 * When a form says that it is. Throws UserError at the field that is wrong: no day or time, one that has passed or lies
 * too far ahead, one that is off or leads into one that is, or a time at which there is another meeting.
 * @param except the meeting that is to be moved, which is in nobody's way
 */
export function readWhen(chosen: Chosen, around: Around, except?: string): When {
  const { now, zone } = around;
  const day = chosen.day ?? '';
  if (!isDay(day)) throw new UserError('error.noDay', {}, 'day');
  const time = chosen.time ?? '';
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new UserError('error.noTime', {}, 'time');
  const when = { day, time, zone, minutes: lengthOf(chosen.minutes) };
  const today = dayOf(now, zone);
  if (day < today) throw new UserError('error.pastMeeting', {}, 'day');
  if (beginsAt(when) <= now) throw new UserError('error.pastMeeting', {}, 'time');
  if (day > addDays(today, MOST_DAYS_AHEAD)) throw new UserError('error.meetingTooFar', {}, 'day');
  for (const one of daysOf(when)) refuseDayOff(one, around, 'day');
  refuseOverlap(when, around, except);
  return when;
}

function lengthOf(minutes: string | undefined): number {
  const read = Number(minutes);
  if (!Number.isInteger(read) || read < 5 || read > LONGEST)
    throw new UserError('error.noLength', {}, 'minutes');
  return read;
}

/** Nobody can be in two places: says which meeting is in the way. */
export function refuseOverlap(
  when: When,
  { calendar, language, names, zone, networks = [] }: Around,
  except: string | undefined,
): void {
  const [from, until] = [beginsAt(when), endsAt(when)];
  const other = calendar.find(
    (one) => one.id !== except && one.status === 'booked' && beginsAt(one) < until && from < endsAt(one),
  );
  if (!other) return;
  const params = {
    what: meetingTitle(other, language, names),
    when: saySpan(other, zone, language, when.day),
  };
  const isTheirs = other.networks.some((id) => networks.includes(id));
  throw new UserError(isTheirs ? 'error.overlapTheirs' : 'error.overlap', params, 'time');
}

/** What its own clock shows when it is over. */
function endOf(when: When): When {
  const [day = '', time = ''] = wallTimeOf(endsAt(when), when.zone).local.split('T');
  return { ...when, day, time };
}

/** What a clock in that zone shows when it begins. */
export function beginningIn(when: When, zone: string): Pick<When, 'day' | 'time'> {
  const [day = '', time = ''] = wallTimeOf(beginsAt(when), zone).local.split('T');
  return { day, time };
}

/** *torsdag den 14. januar kl. 9*, *Thursday 14 January at 9:00*. */
export function sayWhen({ day, time }: Pick<When, 'day' | 'time'>, language: Language, today: Day): string {
  return say(language, 'meeting.when', { day: sayDay(day, language, today), time: sayTime(time, language) });
}

/**
 * When it is on a clock in that zone, and for what goes on over days until when: *torsdag den 14. januar kl. 9 – fredag
 * den 15. januar kl. 16*.
 */
export function saySpan(when: When, zone: string, language: Language, today: Day): string {
  const [from, ...others] = [when, endOf(when)].map((one) =>
    sayWhen(beginningIn(one, zone), language, today),
  );
  return daysOf(when).length === 1 ? (from ?? '') : [from, ...others].join(' – ');
}

/** *31 timer, over 2 dage*: so that nobody takes it for hours of one day. */
export function sayLength(minutes: number, language: Language): string {
  const length = sayMinutes(minutes, language);
  const days = Math.floor(minutes / (24 * 60)) + 1;
  return days === 1 ? length : say(language, 'meeting.overDays', { length, count: days });
}

/** *45 minutter*, *1 time*, *2½ timer*. */
export function sayMinutes(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours > 0 && rest === 0) return say(language, 'meeting.hours', { count: hours });
  if (hours > 0 && rest === 30) return say(language, 'meeting.halfHours', { count: hours });
  return say(language, 'meeting.minutes', { count: minutes });
}
