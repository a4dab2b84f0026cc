import { addDays, workdayFrom } from '../schedule.ts';
import { type Decided, type Moment, show, todayOf, withoutDay } from './decide.ts';
import { PARKED_WEEKS } from './definition.ts';
import type { EventOf } from './events.ts';
import { goOn } from './onward.ts';
import { type CycleState, isSilent, positionOf } from './state.ts';

/**
 * The distress rule (domain.md §8): coaching stops, nothing is asked and nobody is told. What was written is kept, and
 * the card says whom one can talk with. `what` is where the words stand; that they are hard is written down nowhere.
 * Whatever else is going on rests as well: there is one leader.
 */
export function rest(state: CycleState, what: string, moment: Moment): Decided {
  const isOver = positionOf(state).at === 'ended';
  const { again: _, ...rest } = state;
  const resting = isOver ? state : { ...rest, parked: { since: todayOf(moment) } };
  return {
    state: resting,
    effects: [
      show(moment.read.owner.id, 'rest', { name: 'rest', what }),
      { type: 'tellOwn', event: { type: 'rested' } },
    ],
  };
}

/** Another conversation with the same leader has come to rest: this one does so, too, without a word. */
export function restToo(state: CycleState, moment: Moment): Decided {
  const { again: _, ...rest } = state;
  if (state.parked?.since) return { state: state.again ? rest : state };
  return { state: { ...rest, parked: { since: todayOf(moment) } } };
}

/** The leader wants to go on with another one: this one asks as well, unless it was put away by itself until a day. */
export function wake(state: CycleState, moment: Moment): Decided {
  const isAsleep =
    state.parked?.since !== undefined || (state.of !== undefined && state.parked !== undefined);
  return isAsleep ? resume(state, { type: 'resumed' }, moment) : { state };
}

/** Put away for two weeks; then it is offered once more, and after that it waits for the leader. */
export function park(state: CycleState, moment: Moment): Decided {
  const until = workdayFrom(addDays(todayOf(moment), PARKED_WEEKS * 7), moment.read.owner.off);
  if (state.parked?.until === until) return { state };
  return {
    state: { ...state, parked: { until } },
    effects: [show(moment.read.owner.id, 'parked', { name: 'parked', day: until })],
  };
}

export function offerAgain(state: CycleState, moment: Moment): Decided {
  if (!state.parked?.until) return { state };
  const day = todayOf(moment);
  return {
    state: { ...state, parked: { since: day } },
    effects: [show(moment.read.owner.id, 'unpark', { name: 'unpark', day }, 'chosen')],
  };
}

/**
 * On from where the leader is. A day that has gone by while everything rested is asked for anew. What has rested without
 * an end is first looked at again, until its own card is pressed (`taken`).
 */
export function resume(state: CycleState, { taken }: EventOf<'resumed'>, moment: Moment): Decided {
  const { parked, ...rest } = state;
  if (parked?.since && !taken) {
    const view = { name: 'unpark', day: parked.since, back: 'yes' };
    return { state, effects: [show(moment.read.owner.id, 'unpark', view)] };
  }
  const awake = parked ? withoutPastDays(rest, moment) : state;
  return { state: awake, effects: goOn(awake, moment) };
}

function withoutPastDays(state: CycleState, moment: Moment): CycleState {
  const today = todayOf(moment);
  if (state.lookingBack) return state;
  const cued = state.cueDay && state.cueDay < today ? withoutDay(state, 'cueDay') : state;
  return state.lookBack && state.lookBack <= today ? withoutDay(cued, 'lookBack') : cued;
}

/**
 * It stays where it is: the cycle is over, and what was written is still the leader's own. Once it has been taken up
 * again, or the silence is over, an old button lays nothing down: there is no way back from that.
 */
export function layDown(state: CycleState, { read }: Moment): Decided {
  if (!state.parked && !isSilent(state)) return { state };
  return { state: { ...state, way: 'end' }, effects: [show(read.owner.id, 'ended', { name: 'ended' })] };
}
