import { UserError } from '../../src/core/errors.ts';
import type { Effect } from '../../src/core/flow.ts';
import { dayOf, monthsFrom } from '../schedule.ts';
import { monthOf, monthSlot, othersIn, ownNetwork, zoneOf } from './adding.ts';
import { actorOf, type Decided, type Moment, peopleIn } from './dates.ts';
import type { EventOf, Month, ProgrammeState } from './state.ts';
import { refresh, show } from './telling.ts';

/** Further ahead nobody names a month without a day. */
const MOST_MONTHS = 18;

/** The months that can be named today: this one, and those ahead. */
export const monthsAhead = ({ stamp, read }: { stamp: { at: number }; read: Moment['read'] }) =>
  monthsFrom(dayOf(stamp.at, zoneOf(read).zone), MOST_MONTHS);

/** A meeting is in a month, on a day that is not known yet (K11): people hear which, and are reminded of nothing. */
export function setMonth(state: ProgrammeState, event: EventOf<'monthSet'>, moment: Moment): Decided {
  const { kind, month = '' } = event;
  if (!monthsAhead(moment).includes(month)) throw new UserError('error.noMonth', {}, 'month');
  const networks = [...ownNetwork(moment.read), ...(kind === 'joint' ? othersIn(event.others, moment) : [])];
  const added: Month = { id: `${moment.stamp.run}.${state.next}`, kind, networks, month };
  return {
    state: { ...state, months: [...state.months, added], next: state.next + 1 },
    effects: [
      show({ person: actorIn(moment) }, 'done', viewOf(added, 'monthDone')),
      ...heardOf(added, moment),
    ],
  };
}

/** It is not to be after all; what was posted about it says so where it stands. */
export function dropMonth(state: ProgrammeState, { id }: EventOf<'monthDropped'>, moment: Moment): Decided {
  const month = monthOf(state, id);
  if (!month) return { state };
  return {
    state: { ...state, months: state.months.filter((one) => one !== month) },
    effects: [
      show({ person: actorIn(moment) }, 'done', viewOf(month, 'monthOff')),
      ...heardOf(month, moment, 'monthOff'),
    ],
  };
}

const actorIn = (moment: Moment) => moment.stamp.by ?? actorOf(moment).id;

const viewOf = ({ id, kind, month, networks }: Month, name: string) => ({
  ...{ name, id, kind, month },
  network: networks[0] ?? '',
});

/** Each channel, and the office, which reads no channel (T22). */
function heardOf(month: Month, moment: Moment, name = 'month'): Effect[] {
  const { networks } = month;
  const office = peopleIn(moment.read, networks, ['office']).filter(({ id }) => id !== actorIn(moment));
  const view = viewOf(month, name);
  return [
    ...networks.map((network) => show({ network }, monthSlot(month), view)),
    ...office.map(({ id }) => show({ person: id }, monthSlot(month), view, 'chosen')),
    refresh('dates'),
  ];
}
