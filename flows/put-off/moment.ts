import { UserError } from '../../src/core/errors.ts';
import type { WorkingPerson } from '../../src/core/flow.ts';
import type { Day, Instant } from '../../src/core/time.ts';
import { refuseDayOff } from '../day-off.ts';
import {
  addDays,
  dayOf,
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

const FURTHEST = 366;

/** What was chosen: from a menu, or in a form. */
export type Chosen = {
  until?: 'tomorrow' | 'monday' | undefined;
  day?: string | undefined;
  time?: string | undefined;
};

/** Who has chosen it, and when. */
type By = { owner: WorkingPerson; now: Instant };

/**
 * When somebody wants to hear of it again, as their own clock shows it (`YYYY-MM-DDTHH:MM`). Throws UserError, for the
 * field `day` or `time`, for a moment at which nobody is written to; nothing is moved in silence.
 */
export function chosenMoment(chosen: Chosen, by: By): string {
  const { owner } = by;
  const today = todayOf(by);
  const morningOf = (day: Day) => `${day}T${owner.hours.from}`;
  if (chosen.until === 'tomorrow') return morningOf(nextWorkday(today, owner.off));
  if (chosen.until === 'monday') return morningOf(workdayFrom(nextWeekday(today, 1), owner.off));
  const day = pickedDay(chosen.day, by);
  return `${day}T${pickedTime(chosen.time, day, by)}`;
}

const todayOf = ({ owner, now }: By): Day => dayOf(now, owner.zone);

function pickedDay(said = '', by: By): Day {
  const { off, language } = by.owner;
  const today = todayOf(by);
  const day = spokenDay(said, today);
  const spoken = (one: Day) => sayDay(one, language, today);
  const refuse = (key: string, next: Day): never => {
    throw new UserError(key, { next: spoken(next) }, 'day');
  };
  if (!day) throw new UserError(said.trim() === '' ? 'error.noDay' : 'error.day', {}, 'day');
  if (day < today) return refuse('error.again.past', nextWorkday(today, off));
  if (day > addDays(today, FURTHEST)) return refuse('error.again.far', nextWorkday(today, off));
  if (isOff(day, off)) refuseDayOff(day, by.owner, 'day');
  return isWorkday(day, off) ? day : refuse('error.again.weekend', nextWorkday(day, off));
}

/** Within the hours in which they want to hear from Lærke: at another time it would wait for the next morning. */
function pickedTime(said = '', day: Day, { owner, now }: By): string {
  const { hours, language, zone, off } = owner;
  const time = spokenTime(said);
  if (!time) throw new UserError('error.time', {}, 'time');
  if (time < hours.from || time >= hours.to)
    throw new UserError('error.again.hours', sayHours(hours, language), 'time');
  if (instantOf({ local: `${day}T${time}`, zone }) > now) return time;
  const next = sayDay(nextWorkday(day, off), language, day);
  throw new UserError('error.again.pastTime', { next }, 'time');
}

const sayHours = ({ from, to }: WorkingPerson['hours'], language: WorkingPerson['language']) => ({
  from: sayTime(from, language),
  to: sayTime(to, language),
});
