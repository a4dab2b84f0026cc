import type { WorkingPerson } from '../../src/core/flow.ts';
import type { Instant } from '../../src/core/time.ts';
import { inTheAfternoon, inTheMorning, type Remind, remindAt } from '../remind.ts';
import {
  addDays,
  isOff,
  nextWorkday,
  workdayFrom,
  workdaysAfter,
  workdaysBefore,
  workdayUntil,
} from '../schedule.ts';
import type { Thing } from './definition.ts';
import { type CycleState, isAnswered, isDone, isSilent, isUnderWay, wantsScore } from './state.ts';
import { isWaiting } from './waiting.ts';

/**
 * Everything that a cycle wants to be woken for from this moment on: like the position derived from the state, so that
 * nothing has to be remembered to be cancelled (K16, P2; domain.md §8, Cadence). Vetoes are set apart.
 */
export function remindersOf(state: CycleState, now: Instant, owner: WorkingPerson): Remind[] {
  return wanted(state, now, owner).filter(({ due }) => due > now);
}

function wanted(state: CycleState, now: Instant, owner: WorkingPerson): Remind[] {
  if (state.way) return [];
  if (state.parked?.until) return [inTheMorning('parked', state.parked.until, owner)];
  const again = comingAgain(state, owner);
  if (state.parked || state.lookingBack || state.of) return again;
  return [
    ...again,
    ...unfinished(state, now, owner),
    ...lookBackReminders(state, owner),
    ...cueReminders(state, owner),
    ...(isUnderWay(state) ? whileTrying(state, now, owner) : []),
  ];
}

/** What the leader has put off, unless the look-back comes before it, and asks for everything otherwise. */
function comingAgain(state: CycleState, { zone, hours }: WorkingPerson): Remind[] {
  const { again = {}, lookBack, parked } = state;
  const isOvertaken = (until: string) =>
    !parked && isUnderWay(state) && lookBack !== undefined && until >= `${lookBack}T${hours.from}`;
  return (Object.entries(again) as [Thing, string][])
    .filter(([what, until]) => until !== 'not' && isWaiting(state, what) && !isOvertaken(until))
    .map(([what, until]) => remindAt(`again.${what}`, { local: until, zone }));
}

/** How many workdays after the leader was last there: on day 2 and day 5, and a week later whether to pause. */
const UNFINISHED = [1, 4, 9];

/**
 * While something that every plan needs has not been answered, the question that is open (domain.md §8, Cadence). What
 * may be skipped is not worth a nudge: the days that were chosen come all the same.
 */
function unfinished(state: CycleState, now: Instant, owner: WorkingPerson): Remind[] {
  const { active } = state;
  if (isUnderWay(state) || !active || isSilent(state)) return [];
  // what was put off until a day that is off now comes after it: until then nothing is unfinished
  const from = isOff(active, owner.off) ? workdayFrom(active, owner.off) : active;
  for (const workdays of UNFINISHED) {
    const next = inTheMorning('unfinished', workdaysAfter(from, workdays, owner.off), owner);
    if (next.due > now) return [next];
  }
  return [];
}

/** Two workdays before, unless the day itself is spoken of that morning; and the same morning. */
function lookBackReminders({ lookBack, cueDay }: CycleState, owner: WorkingPerson): Remind[] {
  if (!lookBack) return [];
  const soon = workdaysBefore(lookBack, 2, owner.off);
  const isSpokenOf = cueDay !== undefined && workdayUntil(cueDay, owner.off) === soon;
  return [
    ...(isSpokenOf ? [] : [inTheMorning('lookBackSoon', soon, owner)]),
    inTheMorning('lookBack', lookBack, owner),
  ];
}

/**
 * The morning of the day that the leader has chosen, that afternoon, and once more on the next workday's. For a day
 * off, the last working morning before it and the first afternoon after it. Without anything to try there is no day. What
 * was put off, or let go, comes at no time but the one that was chosen for it.
 */
function cueReminders(state: CycleState, owner: WorkingPerson): Remind[] {
  if (!state.cueDay || !isAnswered(state, 'tryOut') || isDone(state, 'tried')) return [];
  const { cue, tried } = state.again ?? {};
  const after = workdayFrom(state.cueDay, owner.off);
  const afternoons = [
    inTheAfternoon('cueAfter', after, owner),
    inTheAfternoon('cueAgain', nextWorkday(after, owner.off), owner),
  ];
  return [
    ...(cue ? [] : [inTheMorning('cue', workdayUntil(state.cueDay, owner.off), owner)]),
    ...(tried ? [] : afternoons.filter(({ at }) => !cue || cue === 'not' || at.local > cue)),
  ];
}

/** One thing seen or heard, once a week; and, without a day of the leader's, the score that was skipped (domain.md §8). */
function whileTrying(state: CycleState, now: Instant, owner: WorkingPerson): Remind[] {
  if (!state.planned || isSilent(state)) return [];
  const score = !state.cueDay && wantsScore(state);
  return [
    ...weekly(state, now, owner),
    ...(score ? [inTheMorning('scoreOnce', nextWorkday(state.planned, owner.off), owner)] : []),
  ];
}

/**
 * The next of the weekly questions that comes after the chosen day and before the reminder of the look-back. After one that
 * a day off has pushed on, the next is a week away at least.
 */
function weekly(
  { planned = '', lookBack = '', cueDay = '', again }: CycleState,
  now: Instant,
  owner: WorkingPerson,
): Remind[] {
  const last = workdaysBefore(lookBack, 3, owner.off);
  let before = planned;
  for (let week = addDays(planned, 7); workdayFrom(week, owner.off) <= last; week = addDays(week, 7)) {
    const day = workdayFrom(week, owner.off);
    if (day <= cueDay || day < addDays(before, 7)) continue;
    before = day;
    const reminder = inTheAfternoon('observe', day, owner);
    const isTaken =
      again?.observe !== undefined && again.observe !== 'not' && again.observe > reminder.at.local;
    if (reminder.due > now && !isTaken) return [reminder];
  }
  return [];
}

/**
 * What waits, by the clock and the hours that its owner has now instead of those from before. It stays on its day: what
 * has come on a day already does not come on it again.
 */
export function byNewHours(
  state: CycleState,
  before: Pick<WorkingPerson, 'zone' | 'hours'>,
  now: Instant,
  owner: WorkingPerson,
): Remind[] {
  const waiting = remindersOf(state, now, { ...owner, ...before });
  const dayOn = ({ at }: Remind) => at.local.slice(0, 10);
  return remindersOf(state, now, owner).filter((one) =>
    waiting.some((other) => other.key === one.key && dayOn(other) === dayOn(one)),
  );
}
