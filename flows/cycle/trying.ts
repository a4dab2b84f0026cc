import type { Effect } from '../../src/core/flow.ts';
import { isWorkday } from '../schedule.ts';
import { type Decided, frozen, type Moment, show, skipped, todayOf, withoutDay } from './decide.ts';
import type { Tried } from './definition.ts';
import { goOn, question } from './onward.ts';
import { remindersOf } from './reminders.ts';
import {
  type CycleState,
  isAskedIn,
  isDone,
  isSilent,
  isUnderWay,
  nudged,
  openBefore,
  reopened,
  wantsScore,
} from './state.ts';

/**
 * Tried · Changed · Not yet · Dropped, and what each leads to: what was seen; what was done instead; another day, and
 * perhaps something smaller; what dropping it taught.
 */
export function toldHowItWent({ parked: _, ...state }: CycleState, tried: Tried, moment: Moment): Decided {
  const { tried: version } = state.steps;
  const { tried: _before, ...followed } = state.followed;
  const isFollowed = tried !== 'tried' && version !== undefined;
  const told: CycleState = {
    ...reopened(state, 'triedMore'),
    tried,
    followed: isFollowed ? { ...followed, tried: version.version } : followed,
  };
  switch (tried) {
    case 'notYet':
      return onwardFrom(againLater(told, moment), moment);
    case 'dropped':
      return droppedNow(frozen(told), moment);
    default:
      return onwardFrom(frozen(told), moment);
  }
}

/** After the end it stands; and *not yet* is said once, until it could have been tried again. */
export function isToldAlready(state: CycleState, tried: string): boolean {
  if (state.way) return true;
  return tried === 'notYet' && state.tried === 'notYet' && isAskedIn(state, 'triedMore');
}

/** Who told how it went before the look-back is asked what there was to see; everybody else meets what is open. */
function onwardFrom(state: CycleState, moment: Moment): Decided {
  if (state.lookingBack || isAskedIn(state, 'triedMore')) return { state, effects: goOn(state, moment) };
  return { state, effects: [observed(state, moment, 'reply')] };
}

/**
 * Another day; and where the look-back has come already, another day for that as well. The action has not begun, so
 * that what is written now is still written before it.
 */
function againLater({ frozen: _, ...state }: CycleState, moment: Moment): CycleState {
  const open = withoutDay(state, 'cueDay');
  const hasCome = state.lookingBack || (state.lookBack !== undefined && state.lookBack <= todayOf(moment));
  return hasCome ? { ...withoutDay(open, 'lookBack'), lookingBack: false } : open;
}

/** There is nothing more to wait for: what was left of the plan is skipped, and the leader looks back at once. */
function droppedNow(state: CycleState, moment: Moment): Decided {
  if (state.lookingBack) return { state, effects: goOn(state, moment) };
  const left = openBefore(state).filter(({ id }) => id !== 'triedMore');
  const next = skipped(
    { ...state, lookingBack: true },
    left.map(({ id }) => id),
  );
  return { state: next, effects: goOn(next, moment) };
}

/** One thing seen or heard: a reply is kept as an observation, the first one; what comes later was not asked for. */
export function observed(
  { noted }: CycleState,
  { stamp, read }: Moment,
  urgency: 'reply' | 'chosen' | 'nudge',
  again: { again?: string } = {},
) {
  const why = urgency === 'reply' ? 'tried' : 'week';
  const replyAs = { run: stamp.run, type: 'noted' };
  const view = { name: 'observe', why, noted: String(noted), ...again };
  return show(read.owner.id, 'observe', view, urgency, replyAs);
}

/** The score that was skipped. */
export function scoreAsked(
  { stamp, read }: Moment,
  urgency: 'chosen' | 'nudge',
  again: { again?: string } = {},
) {
  const replyAs = { run: stamp.run, type: 'answerGiven', args: { step: 'before' } };
  return show(read.owner.id, 'scoreOnce', { name: 'scoreOnce', ...again }, urgency, replyAs);
}

/** A reminder of the weeks of trying counts only if what it is about is still ahead or unknown; no evaluation has any. */
export function remindedWhileTrying(state: CycleState, key: string, moment: Moment): Decided {
  const { owner } = moment.read;
  if (state.of) return { state };
  switch (key) {
    case 'lookBackSoon':
      return isUnderWay(state)
        ? { state, effects: [show(owner.id, 'soon', { name: 'soon' }, 'chosen')] }
        : { state };
    case 'cue':
      return isAhead(state, moment)
        ? { state, effects: [show(owner.id, 'cue', cueView(state), 'chosen')] }
        : { state };
    case 'cueAfter':
    case 'cueAgain':
      if (!state.cueDay || state.lookingBack || isDone(state, 'tried')) return { state };
      return { state, effects: [question('tried', moment, { urgency: 'chosen', opening: 'cue' })] };
    case 'unfinished':
      return state.lookingBack || isUnderWay(state)
        ? { state }
        : nudge(state, moment, key, goOn(state, moment, { urgency: 'nudge', opening: 'unfinished' }));
    case 'observe':
      return isUnderWay(state) ? nudge(state, moment, key, [observed(state, moment, 'nudge')]) : { state };
    case 'scoreOnce':
      return wantsScore(state) ? nudge(state, moment, key, [scoreAsked(moment, 'nudge')]) : { state };
    default:
      return { state };
  }
}

/** The score that was skipped is asked for once more, with the day itself. */
export const cueView = (state: CycleState) => ({ name: 'cue', ...(wantsScore(state) && { asks: 'score' }) });

/** A morning that comes late, because Lærke was down, says nothing of a day that has passed. */
export const isAhead = (state: CycleState, moment: Moment) =>
  state.cueDay !== undefined &&
  state.cueDay >= todayOf(moment) &&
  !state.lookingBack &&
  !isDone(state, 'tried');

/**
 * A nudge, and the reminder of the next one like it. After two that went unanswered it is asked whether to pause; then
 * there are no more until the leader does something (domain.md §8, Cadence). On a day that has become a day off since,
 * nobody hears it: it is not counted, and comes when it would have come had the day been known.
 */
function nudge(state: CycleState, moment: Moment, key: string, effects: Effect[]): Decided {
  const { stamp, read } = moment;
  const isHeard = isWorkday(todayOf(moment), read.owner.off);
  const next = isHeard ? nudged(state) : state;
  const question = isSilent(next) ? [show(read.owner.id, 'silence', { name: 'silence' }, 'nudge')] : effects;
  const again = remindersOf(next, stamp.at, read.owner).filter((one) => one.key === key);
  return { state: next, effects: [...(isHeard ? question : []), ...again] };
}
