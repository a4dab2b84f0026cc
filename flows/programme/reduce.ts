import { UserError } from '../../src/core/errors.ts';
import type { Effect } from '../../src/core/flow.ts';
import { forgetMember, takeBackAbsence, tellAbsence } from './absence.ts';
import { addDate } from './adding.ts';
import { cancelDate } from './cancelling.ts';
import { type Decided, dateOf, isAhead, type Moment, peopleIn } from './dates.ts';
import { dropMonth, setMonth } from './months.ts';
import { confirmMove, dropWish, wantMove } from './moving.ts';
import { confirmSeries, wantSeries } from './series.ts';
import type { EventOf, ProgrammeDate, ProgrammeEvent, ProgrammeState } from './state.ts';
import { refresh, show } from './telling.ts';

export function reduce(
  state: ProgrammeState,
  event: ProgrammeEvent,
  stamp: Moment['stamp'],
  read: Moment['read'],
): Decided {
  const moment = { stamp, read };
  switch (event.type) {
    case 'opened':
      return opened(state, moment);
    case 'dateAdded':
      return addDate(state, event, moment);
    case 'monthSet':
      return setMonth(state, event, moment);
    case 'monthDropped':
      return dropMonth(state, event, moment);
    case 'seriesWanted':
      return wantSeries(state, event, moment);
    case 'seriesConfirmed':
      return confirmSeries(state, event, moment);
    case 'moveWanted':
      return wantMove(state, event, moment);
    case 'moveConfirmed':
      return confirmMove(state, event, moment);
    case 'moveDropped':
      return dropWish(state, event, moment);
    case 'dateCancelled':
      return cancelDate(state, event, moment);
    case 'absentTold':
      return tellAbsence(state, event.id, moment);
    case 'comingAfterAll':
      return takeBackAbsence(state, event.id, moment);
    case 'dateAgreed':
      return agreedDate(state, event, moment);
    case 'memberGone':
      return forgetMember(state, event.person);
    case 'reminderDue':
      return reminded(state, event.key, moment);
  }
}

/**
 * As if whoever agreed it had added it here. Something may have come in the way since it was: then they see the dates as
 * they stand.
 */
function agreedDate(state: ProgrammeState, event: EventOf<'dateAgreed'>, moment: Moment): Decided {
  const { by, day, time, minutes, place } = event;
  const theirs = { ...moment, stamp: { ...moment.stamp, by } };
  try {
    return addDate(state, { type: 'dateAdded', kind: 'network', day, time, minutes, place }, theirs);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return opened(state, theirs);
  }
}

/** The dates, for whoever asked to see them. */
function opened(state: ProgrammeState, { stamp }: Moment): Decided {
  if (!stamp.by) return { state };
  return { state, effects: [show({ person: stamp.by }, 'dates', { name: 'dates' })] };
}

function reminded(state: ProgrammeState, key: string, moment: Moment): Decided {
  const [what, ...rest] = key.split('.');
  const date = dateOf(state, rest.join('.'));
  if (!date) return { state };
  return what === 'over' ? over(state, date, moment) : { state, effects: soon(date, moment) };
}

/** Tomorrow's meeting, for everybody who takes part and has not said that they can't come. */
function soon(date: ProgrammeDate, { stamp, read }: Moment): Effect[] {
  if (!isAhead(date, stamp.at)) return [];
  const view = { name: 'soon', date: date.id, day: date.day, time: date.time };
  return peopleIn(read, date.networks, ['leader', 'host', 'facilitator'])
    .filter(({ id }) => !date.absent.includes(id))
    .map(({ id }) => show({ person: id }, `soon.${date.id}`, view, 'chosen'));
}

function over(state: ProgrammeState, date: ProgrammeDate, { stamp }: Moment): Decided {
  if (date.status !== 'booked' || isAhead(date, stamp.at)) return { state };
  const dates = state.dates.map((one) => (one === date ? { ...one, status: 'held' as const } : one));
  return { state: { ...state, dates }, effects: [refresh('dates')] };
}
