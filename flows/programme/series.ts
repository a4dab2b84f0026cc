import { UserError } from '../../src/core/errors.ts';
import type { Day } from '../../src/core/time.ts';
import { intervalIn } from '../duration.ts';
import { MOST_DAYS_AHEAD } from '../meeting/when.ts';
import { addDays, dayOf, isDay, roundAfter } from '../schedule.ts';
import { NEW, othersIn, ownNetwork, readSpot, takenIn, zoneOf } from './adding.ts';
import { type Decided, type Moment, offOf, unasked } from './dates.ts';
import { freeDay } from './moves.ts';
import type { EventOf, Planned, ProgrammeDate, ProgrammeState, SeriesKind } from './state.ts';
import { refresh, show, told } from './telling.ts';

/** What fits into one message and can still be looked over. */
export const MOST_IN_SERIES = 12;

/** Somebody wants meetings that come again (N3, K6): they see on which days, and nothing is set before they say yes. */
export function wantSeries(state: ProgrammeState, event: EventOf<'seriesWanted'>, moment: Moment): Decided {
  const { kind } = event;
  const networks = [...ownNetwork(moment.read), ...(kind === 'joint' ? othersIn(event.others, moment) : [])];
  return ask(state, proposed(state, { ...event, networks }, moment), moment);
}

function ask(state: ProgrammeState, proposal: Proposal, { stamp, read }: Moment): Decided {
  const planned: Planned = { number: state.next, by: stamp.by ?? read.owner.id, ...proposal };
  const view = { name: 'series', asked: String(planned.number) };
  return {
    state: { ...unasked(state), planned, next: state.next + 1 },
    effects: [refresh('ask'), show({ person: planned.by }, 'ask', view)],
  };
}

/** Yes: all of them are set in one go; where a day would be another one by now, that is asked about instead. */
export function confirmSeries(
  state: ProgrammeState,
  { asked }: EventOf<'seriesConfirmed'>,
  moment: Moment,
): Decided {
  const { planned } = state;
  if (!planned || String(planned.number) !== asked) return { state };
  const anew = proposed(state, asChosen(planned), moment);
  if (anew.days.join() !== planned.days.join()) return ask(state, anew, moment);
  const added = datesOf(planned, state.next, moment);
  const after = { ...unasked(state), dates: [...state.dates, ...added], next: state.next + added.length };
  return told('added', added, { before: state, after }, moment);
}

function datesOf({ kind, networks, first, days }: Planned, next: number, { stamp, read }: Moment) {
  const id = (index: number) => `${stamp.run}.${next + index}`;
  return days.map(
    (day, index): ProgrammeDate => ({
      ...{ id: id(index), kind, networks, series: id(0) },
      ...{ ...first, day, ...zoneOf(read) },
      ...NEW,
    }),
  );
}

type Proposal = Omit<Planned, 'number' | 'by'>;
type Wish = Omit<EventOf<'seriesWanted'>, 'type' | 'others'> & { kind: SeriesKind; networks: string[] };

/** The same wish, to be read by what holds now. */
const asChosen = ({ kind, networks, every, first, count, until }: Planned): Wish => ({
  ...{ kind, networks, every, until },
  ...{ ...first, minutes: String(first.minutes) },
  ...(count && { count: String(count) }),
});

/** On which days it would be. Throws UserError, at its field, for what is no series, or begins where it can't. */
function proposed(state: ProgrammeState, wish: Wish, moment: Moment): Proposal {
  const { kind, networks } = wish;
  const first = readSpot(wish, state, { kind, networks }, moment);
  const ends = readEnd(wish, moment);
  const every = wish.every ?? '';
  const interval = intervalIn(every);
  if (!interval) throw new UserError('error.noInterval', {}, 'every');
  const taken = takenIn(state, { kind, networks }, moment).filter(({ status }) => status === 'booked');
  const at = (day: Day) => ({ ...first, ...zoneOf(moment.read), day });
  const days = [first.day];
  for (let round = 1; days.length < (ends.count ?? MOST_IN_SERIES + 1); round += 1) {
    const wanted = roundAfter(first.day, interval, round);
    const around = { off: offOf(moment.read, networks), taken: [...taken, ...days.map(at)] };
    const { day } = freeDay(at(wanted), around);
    if (ends.until && day > ends.until) break;
    days.push(day);
  }
  refuseEnd(days, ends, moment);
  return { kind, networks, first, every, ...ends, days };
}

type Ends = Pick<Planned, 'count' | 'until'>;

function readEnd({ count, until }: Wish, moment: Moment): Ends {
  if (!count && !until) throw new UserError('error.noSeriesEnd', {}, 'count');
  if (until && !isDay(until)) throw new UserError('error.noDay', {}, 'until');
  if (until && until > latest(moment)) throw new UserError('error.meetingTooFar', {}, 'until');
  const read = Number(count);
  if (count && !(Number.isInteger(read) && read >= 2 && read <= MOST_IN_SERIES))
    throw new UserError('error.noSeriesEnd', {}, 'count');
  return { ...(count && { count: read }), ...(until && { until }) };
}

function refuseEnd(days: Day[], { count, until }: Ends, moment: Moment): void {
  const field = until ? 'until' : 'count';
  if (days.length < 2) throw new UserError('error.seriesShort', {}, field);
  if (!count && days.length > MOST_IN_SERIES)
    throw new UserError('error.seriesLong', { max: MOST_IN_SERIES }, field);
  if ((days.at(-1) ?? '') > latest(moment)) throw new UserError('error.meetingTooFar', {}, field);
}

const latest = ({ stamp, read }: Moment) => addDays(dayOf(stamp.at, zoneOf(read).zone), MOST_DAYS_AHEAD);
