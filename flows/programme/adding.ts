import { UserError } from '../../src/core/errors.ts';
import type { NetworkView } from '../../src/core/flow.ts';
import type { MeetingKind, MeetingView } from '../../src/core/meeting.ts';
import { readWhen, type When } from '../meeting/when.ts';
import { addDays, daysBetween, sayDay, workdayUntil } from '../schedule.ts';
import {
  actorOf,
  asMeeting,
  type Decided,
  gapOf,
  isAhead,
  isTooNear,
  type Moment,
  networksIn,
  offOf,
  type Read,
  spotOf,
  unasked,
} from './dates.ts';
import { freeDay, refuseTooNear } from './moves.ts';
import { namesIn } from './names.ts';
import type { DateKind, EventOf, Month, ProgrammeDate, ProgrammeState, Spot } from './state.ts';
import { refresh, told } from './telling.ts';

export const MAX_PLACE = 120;
/** as long as the programme says, in a form that can't know yet which of a module's days is meant */
export const AS_USUAL = 'usual';
/** what a meeting takes where the programme says nothing */
const USUAL: Record<DateKind, number> = { network: 120, joint: 180, day1: 420, day2: 420, bootcamp: 1_860 };

export const minutesFor = (kind: DateKind, { network }: Read): number =>
  network?.programme?.dates?.minutes[kind satisfies MeetingKind] ?? USUAL[kind];

/** A date is set: of a module's first day, the second one along with it (T10). */
export function addDate(state: ProgrammeState, event: EventOf<'dateAdded'>, moment: Moment): Decided {
  const { read } = moment;
  const month = monthOf(state, event.month);
  if (event.month && !month) throw new UserError('error.dateGone');
  const meant: Meant = month ?? meantIn(state, event, moment);
  const { kind } = meant;
  const minutes = event.minutes === AS_USUAL ? String(minutesFor(kind, read)) : event.minutes;
  const spot = readSpot({ ...event, minutes }, state, meant, moment);
  const id = (number: number) => `${moment.stamp.run}.${number}`;
  const { networks, module } = meant;
  const what = { id: id(state.next), kind, networks, ...(module && { module }) };
  const date = { ...what, ...spot, ...zoneOf(read), ...NEW };
  const linked = linkedTo(unasked(state), date, moment);
  const second = secondDay(linked.date, linked.state, moment, id(state.next + 1));
  const added = [linked.date, ...second];
  const after = {
    ...linked.state,
    dates: [...linked.state.dates, ...added],
    months: state.months.filter((one) => one !== month),
    next: state.next + added.length,
  };
  const decided = told('added', added, { before: state, after }, moment);
  return month ? { ...decided, effects: [...(decided.effects ?? []), refresh(monthSlot(month))] } : decided;
}

/** A meeting of which only the month is known; undefined once it has a day, or is off. */
export const monthOf = ({ months }: ProgrammeState, id: string | undefined) =>
  months.find((one) => one.id === id);

/** What is posted about a month stands there. */
export const monthSlot = ({ id }: Pick<Month, 'id'>) => `month.${id}`;

function meantIn(state: ProgrammeState, event: EventOf<'dateAdded'>, moment: Moment): Meant {
  const { read } = moment;
  const { kind, module } = whatIsMeant(state, event, read);
  const networks = [...ownNetwork(read), ...(kind === 'joint' ? othersIn(event.others, moment) : [])];
  return { kind, networks, ...(module && { module }) };
}

/** How a date begins. */
export const NEW = {
  status: 'booked',
  sequence: 0,
  absent: [],
  lapsed: [],
  trail: [],
} satisfies Partial<ProgrammeDate>;

/** Which of the programme's dates it is; of a module that has the day already, none. */
function whatIsMeant(
  state: ProgrammeState,
  { kind, what = '' }: EventOf<'dateAdded'>,
  read: Read,
): { kind: DateKind; module?: number } {
  if (kind !== 'module') return { kind };
  const [day, number] = what.split('.');
  const module = Number(number);
  const meant = daysOfModule(state, read, module).find((one) => one === day);
  if (!meant) throw new UserError('error.noModuleDay', {}, 'what');
  if (dayOfModule(state, meant, module)) throw new UserError('error.moduleDayThere', {}, 'what');
  return { kind: meant, module };
}

/**
 * What a module consists of: two days (T10), or a bootcamp (T25); nothing where the programme has no such module. What was
 * begun in one way goes on so, whatever the programme's file says by now.
 */
export function daysOfModule({ dates }: ProgrammeState, { network }: Read, module: number) {
  const known = network?.programme?.dates?.modules[module - 1];
  if (!known) return [];
  const begun = dates.find((date) => date.module === module && date.status !== 'cancelled');
  const isBootcamp = begun ? begun.kind === 'bootcamp' : known.bootcamp;
  return isBootcamp ? (['bootcamp'] as const) : (['day1', 'day2'] as const);
}

/** That day of a module, unless it was called off. */
export const dayOfModule = ({ dates }: ProgrammeState, kind: DateKind, module: number) =>
  dates.find((date) => date.kind === kind && date.module === module && date.status !== 'cancelled');

export const ownNetwork = ({ network }: Read) => (network ? [network.id] : []);

export const zoneOf = ({ network, owner }: Read) => ({ zone: network?.zone ?? owner.zone });

/** The networks that can take part in a joint meeting: those which whoever sets it facilitates, as the owner does (K6). */
export function partners({ network, networks, owner }: Read, by: string | undefined): NetworkView[] {
  const facilitates = (one: NetworkView, person: string) =>
    one.members.some(
      (member) => member.person.id === person && member.role === 'facilitator' && member.status === 'active',
    );
  return networks.filter(
    (one) => one.id !== network?.id && facilitates(one, owner.id) && facilitates(one, by ?? owner.id),
  );
}

/** The networks whose names stand there, a line each. Throws UserError that quotes the line it can't make out. */
export function othersIn(written: string | undefined, { stamp, read }: Moment): string[] {
  const known = partners(read, stamp.by);
  const lines = (written ?? '').split('\n').flatMap((line) => line.trim() || []);
  if (lines.length === 0) throw new UserError('error.noOthers', {}, 'others');
  const ids = lines.map((line) => {
    const found = known.find(({ name }) => name.toLowerCase() === line.toLowerCase());
    if (!found) throw new UserError('error.noSuchNetwork', { line }, 'others');
    return found.id;
  });
  return [...new Set(ids)];
}

/** Which date it is that is looked for a place for. */
type Meant = Pick<ProgrammeDate, 'kind' | 'module' | 'networks'>;

type Chosen = Pick<EventOf<'moveWanted'>, 'day' | 'time' | 'minutes' | 'place'>;

/**
 * When and where a form says that it is. Throws UserError at the field that is wrong.
 * @param except the dates that are not in the way: the one that moves, and what moves along
 */
export function readSpot(
  chosen: Chosen,
  state: ProgrammeState,
  meant: Meant,
  moment: Moment,
  except: readonly string[] = [],
): Spot {
  const { stamp, read } = moment;
  const { language, id } = actorOf(moment);
  const calendar = takenIn(state, meant, moment).filter((one) => !except.includes(one.id));
  const around = {
    now: stamp.at,
    language,
    off: offOf(read, meant.networks),
    calendar,
    names: namesIn(read, id),
    networks: meant.networks,
  };
  const { zone: _, ...when } = readWhen(chosen, { ...around, ...zoneOf(read) });
  const place = chosen.place?.trim() ?? '';
  if (place.length > MAX_PLACE)
    throw new UserError('error.tooLong', { length: place.length, max: MAX_PLACE }, 'place');
  return spotOf({ ...when, ...(place !== '' && { place }) });
}

/**
 * What these networks have in their calendars already, and whoever owns the run in theirs, if it is they who ask. The
 * same day of the same module is taught to several networks at once, and is in nobody's way.
 */
export function takenIn(state: ProgrammeState, meant: Meant, { stamp, read }: Moment) {
  const elsewhere = read.calendar.filter(
    (one) =>
      one.run !== stamp.run &&
      !isTaughtTogether(one, meant, read) &&
      (stamp.by === read.owner.id || one.networks.some((network) => meant.networks.includes(network))),
  );
  return [...state.dates.map((date) => ({ ...asMeeting(date), run: stamp.run })), ...elsewhere];
}

function isTaughtTogether(one: Pick<MeetingView, keyof Meant>, other: Meant, read: Read): boolean {
  if (!one.module || one.kind !== other.kind || one.module !== other.module) return false;
  const programmesOf = ({ networks }: Pick<Meant, 'networks'>) =>
    networksIn(read).flatMap(({ id, programme }) => (networks.includes(id) && programme ? programme.id : []));
  const known = programmesOf(other);
  return programmesOf(one).some((id) => known.includes(id));
}

/**
 * A module's day that is set when the other one is there hangs together with it: it keeps the gap, or is refused with the
 * nearest day that would.
 */
function linkedTo(state: ProgrammeState, date: ProgrammeDate, moment: Moment) {
  const { stamp, read } = moment;
  const { language } = actorOf(moment);
  const rules = { gap: gapOf(read), off: offOf(read) };
  if (date.kind === 'day2') {
    const first = dayOfModule(state, 'day1', date.module ?? 0);
    if (!first) return { state, date };
    const follows = { id: first.id, days: daysBetween(first.day, date.day) };
    refuseTooNear(state, { ...date, follows }, rules, language);
    return { state, date: { ...date, follows } };
  }
  const second = date.kind === 'day1' ? dayOfModule(state, 'day2', date.module ?? 0) : undefined;
  if (!second || !isAhead(second, stamp.at)) return { state, date };
  if (isTooNear(date, second, rules.gap)) {
    const latest = sayDay(workdayUntil(addDays(second.day, -rules.gap), rules.off), language, date.day);
    const day = sayDay(second.day, language, date.day);
    throw new UserError('error.tooNearAhead', { count: rules.gap, day, latest }, 'day');
  }
  const follows = { id: date.id, days: daysBetween(date.day, second.day) };
  const dates = state.dates.map((one) => (one === second ? { ...second, follows } : one));
  return { state: { ...state, dates }, date };
}

/** The second day of a module, as the programme says, or on the next day on which it can be. */
function secondDay(first: ProgrammeDate, state: ProgrammeState, moment: Moment, id: string): ProgrammeDate[] {
  const { read } = moment;
  const days = read.network?.programme?.dates?.day2After;
  if (first.kind !== 'day1' || !days) return [];
  if (dayOfModule(state, 'day2', first.module ?? 0)) return [];
  const wanted: When = {
    ...first,
    minutes: read.network?.programme?.dates?.minutes.day2 ?? first.minutes,
    day: addDays(first.day, Math.max(days, gapOf(read))),
  };
  const meant = { ...first, kind: 'day2' as const };
  const taken = [first, ...takenIn(state, meant, moment).filter((one) => one.status === 'booked')];
  const { day } = freeDay(wanted, { off: offOf(read), taken });
  return [{ ...first, id, kind: 'day2', minutes: wanted.minutes, day, follows: { id: first.id, days } }];
}
