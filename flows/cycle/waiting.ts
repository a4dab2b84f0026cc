import type { Effect, ViewRef } from '../../src/core/flow.ts';
import { BEGUN, STEP_IDS, type StepId, type Thing } from './definition.ts';
import { type CycleState, isAnswered, isAskedIn, isAtRest, isDone, isUnderWay, wantsScore } from './state.ts';

/** Whether how it went can be asked for before the look-back. */
export const isToBeTold = (state: CycleState): boolean =>
  isUnderWay(state) && !state.parked && !isDone(state, 'tried');

/** Whether it is still open: what has been answered, or has gone by, is neither put off nor comes again. */
export function isWaiting(state: CycleState, what: Thing): boolean {
  // one member's evaluation has no days and no weeks of its own
  if (state.of && (what === 'cue' || what === 'soon' || what === 'observe' || what === 'score')) return false;
  switch (what) {
    case 'cue':
      return !isAtRest(state) && !state.lookingBack && state.cueDay !== undefined && !isDone(state, 'tried');
    case 'soon':
    case 'observe':
      return isUnderWay(state) && !state.parked;
    case 'score':
      return wantsScore(state) && !state.parked;
    case 'parked':
      return state.parked?.since !== undefined && !state.way;
    default:
      return !isAtRest(state) && (isAskedIn(state, what) || (what === 'tried' && isToBeTold(state)));
  }
}

const CARD: Record<string, Thing> = {
  cue: 'cue',
  soon: 'soon',
  observe: 'observe',
  scoreOnce: 'score',
  unpark: 'parked',
};

/** What a card is about that can be put off; undefined for any other. */
export const thingOn = ({ name, step }: ViewRef): Thing | undefined =>
  name === 'step' ? STEP_IDS.find((id) => id === step) : CARD[name];

/** Where its card stands. */
export const slotOfThing = (what: Thing): string =>
  Object.keys(CARD).find((name) => CARD[name] === what) ?? `step.${what}`;

export const isQuestion = (what: Thing): what is StepId => !BEGUN.some((one) => one === what);

type Again = NonNullable<CycleState['again']>;

/**
 * What is still put off, or let go, after a change: nothing that was settled, changed its day or was put away with the
 * rest, and nothing that is shown anew before its time.
 */
export function stillPutOff(before: CycleState, after: CycleState, effects: readonly Effect[]): CycleState {
  if (!after.again) return after;
  const { again, ...state } = after;
  const anew = effects.flatMap((one) =>
    one.type === 'show' && !one.view.again ? (thingOn(one.view) ?? []) : [],
  );
  const left = Object.entries(again).filter(([key, until]) => {
    const what = key as Thing;
    if (anew.includes(what)) return false;
    return before.again?.[what] !== until || isSameAsBefore(what, before, after);
  });
  if (left.length === Object.keys(again).length) return after;
  return left.length > 0 ? { ...state, again: Object.fromEntries(left) as Again } : state;
}

function isSameAsBefore(what: Thing, before: CycleState, after: CycleState): boolean {
  const restedBefore = JSON.stringify(before.parked) !== JSON.stringify(after.parked);
  if (restedBefore || after.way || before.lookingBack !== after.lookingBack) return false;
  switch (what) {
    case 'cue':
    case 'tried':
      return before.cueDay === after.cueDay && !isDone(after, 'tried');
    case 'soon':
      return before.lookBack === after.lookBack;
    case 'observe':
      return before.noted === after.noted;
    case 'score':
      return !isAnswered(after, 'before');
    case 'parked':
      return true;
    default:
      return !isDone(after, what);
  }
}
