import { UserError } from '../../src/core/errors.ts';
import type { WorkingPerson } from '../../src/core/flow.ts';
import type { Day } from '../../src/core/time.ts';
import { refuseDayOff } from '../day-off.ts';
import {
  addDays,
  instantOf,
  isOff,
  isWorkday,
  nextWeekday,
  nextWorkday,
  sayDay,
  sayTime,
  workdayFrom,
} from '../schedule.ts';
import { spokenDay, spokenTime } from '../spoken-day.ts';
import { type Moment, todayOf } from './decide.ts';
import type { EventOf } from './events.ts';

const FURTHEST = 366;

/**
 * When the leader wants to hear of it again, as their own clock shows it (`YYYY-MM-DDTHH:MM`). Throws UserError, for the
 * field `day` or `time`, for a moment at which nobody is written to; nothing is moved in silence.
 */
export function chosenMoment(chosen: EventOf<'snoozed'>, moment: Moment): string {
  const { owner } = moment.read;
  const today = todayOf(moment);
  const morningOf = (day: Day) => `${day}T${owner.hours.from}`;
  if (chosen.until === 'tomorrow') return morningOf(nextWorkday(today, owner.off));
  if (chosen.until === 'monday') return morningOf(workdayFrom(nextWeekday(today, 1), owner.off));
  const day = pickedDay(chosen.day, moment);
  return `${day}T${pickedTime(chosen.time, day, moment)}`;
}

function pickedDay(said = '', moment: Moment): Day {
  const { off, language } = moment.read.owner;
  const today = todayOf(moment);
  const day = spokenDay(said, today);
  const spoken = (one: Day) => sayDay(one, language, today);
  const refuse = (key: string, next: Day): never => {
    throw new UserError(key, { next: spoken(next) }, 'day');
  };
  if (!day) throw new UserError(said.trim() === '' ? 'error.noDay' : 'error.day', {}, 'day');
  if (day < today) return refuse('error.again.past', nextWorkday(today, off));
  if (day > addDays(today, FURTHEST)) return refuse('error.again.far', nextWorkday(today, off));
  if (isOff(day, off)) refuseDayOff(day, moment.read.owner, 'day');
  return isWorkday(day, off) ? day : refuse('error.again.weekend', nextWorkday(day, off));
}

/** Within the hours in which they want to hear from Lærke: at another time it would wait for the next morning. */
function pickedTime(said = '', day: Day, { stamp, read }: Moment): string {
  const { hours, language, zone, off } = read.owner;
  const time = spokenTime(said);
  if (!time) throw new UserError('error.time', {}, 'time');
  if (time < hours.from || time >= hours.to)
    throw new UserError('error.again.hours', sayHours(hours, language), 'time');
  if (instantOf({ local: `${day}T${time}`, zone }) > stamp.at) return time;
  const next = sayDay(nextWorkday(day, off), language, day);
  throw new UserError('error.again.pastTime', { next }, 'time');
}

const sayHours = ({ from, to }: WorkingPerson['hours'], language: WorkingPerson['language']) => ({
  from: sayTime(from, language),
  to: sayTime(to, language),
});
