import type { Stamp } from '../../src/core/flow.ts';
import { comeAgain, letGo, snooze } from './again.ts';
import { answer, goPast, help, keep, skip } from './answering.ts';
import { withConsequences } from './consequences.ts';
import { move, takeBack } from './correcting.ts';
import { type Decided, type Moment, type Read, show, todayOf } from './decide.ts';
import { followDecision, takeDecision, withDecision } from './decision.ts';
import { STEP_IDS, stepOf, type Thing } from './definition.ts';
import type { CycleEvent } from './events.ts';
import { followMeeting, withMeeting } from './meeting.ts';
import { messageDeleted, messageEdited, stay } from './messages.ts';
import { notedDown, sorted } from './noting.ts';
import { lookBack, question } from './onward.ts';
import { layDown, offerAgain, park, restToo, resume, wake } from './parking.ts';
import { fillPlan, giveSigns } from './plan-filled.ts';
import { byNewHours } from './reminders.ts';
import { count, share, uncount, withdraw } from './sharing.ts';
import { type CycleState, heeded } from './state.ts';
import {
  answerTeam,
  endEvaluation,
  heardNoVeto,
  memberGone,
  nameTeam,
  openEvaluation,
  veto,
} from './team.ts';
import { teamDissolved } from './team-runs.ts';
import { remindedWhileTrying } from './trying.ts';
import { isWaiting, stillPutOff } from './waiting.ts';

/** What can still happen to a cycle that has ended: its texts remain the leader's own. */
const AFTER_THE_END: readonly CycleEvent['type'][] = [
  'answerGiven',
  'signsGiven',
  'planFilled',
  'decisionTaken',
  'noted',
  'noteSorted',
  'moved',
  'takenBack',
  'messageEdited',
  'messageDeleted',
  'stayed',
  'shared',
  'withdrawn',
  'counted',
  'uncounted',
  'reread',
  'vetoed',
  'evaluationOpened',
  'memberGone',
  'ownerGone',
  'reminderDue',
];

/** What an event does to a cycle, and everything that follows from it. */
export function reduce(state: CycleState, event: CycleEvent, stamp: Stamp, read: Read): Decided {
  if (state.way && !AFTER_THE_END.includes(event.type)) return { state };
  const moment = { stamp, read };
  const reacted = withDecision(react(state, event, moment), moment);
  const decided = stamp.by === read.owner.id ? heardFrom(state, reacted, event, moment) : reacted;
  const left = stillPutOff(state, decided.state, decided.effects ?? []);
  return withConsequences(state, { ...decided, state: left }, moment);
}

/**
 * The leader is here: what went unanswered until now is not counted any more. What no longer fits changes nothing, so
 * that the card it was pressed on is brought up to date.
 */
function heardFrom(before: CycleState, decided: Decided, { type }: CycleEvent, moment: Moment): Decided {
  if (decided.state === before && !decided.effects?.length && !decided.answers?.length) return decided;
  const state = heeded(decided.state);
  const today = todayOf(moment);
  const isLater = state.active !== undefined && state.active > today;
  if (isLater || type === 'letGo') return { ...decided, state }; // nobody who says not now is asked tomorrow
  return { ...decided, state: { ...state, active: today } };
}

function react(state: CycleState, event: CycleEvent, moment: Moment): Decided {
  const { owner } = moment.read;
  switch (event.type) {
    case 'answerGiven':
      return withMeeting(state, event, moment, () => answer(state, event, moment));
    case 'signsGiven':
      return giveSigns(state, event, moment);
    case 'planFilled':
      return fillPlan(state, event, moment);
    case 'decisionTaken':
      return takeDecision(state, event, moment);
    case 'decisionFollowed':
      return state.decision?.waits ? followDecision(state, moment) : { state };
    case 'stepSkipped':
      return skip(state, stepOf(event.step).id, moment);
    case 'stepPostponed':
      return snooze(state, { type: 'snoozed', what: event.step, until: 'tomorrow' }, moment);
    case 'snoozed':
      return snooze(state, event, moment);
    case 'letGo':
      return letGo(state, event, moment);
    case 'wentOn':
      return goPast(state, event.step, moment);
    case 'kept':
      return keep(state, event.step, moment);
    case 'helpWanted':
      return help(state, event, moment);
    case 'resumed':
      return resume(state, event, moment);
    case 'lookedBack':
      return lookBack(state, 'asked', moment);
    case 'noted':
      return notedDown(state, event, moment);
    case 'noteSorted':
      return { state: sorted(state, event.id, event.how) };
    case 'moved':
      return move(state, event, moment);
    case 'takenBack':
      return takeBack(state, event, moment);
    case 'messageEdited':
      return messageEdited(state, event, moment);
    case 'messageDeleted':
      return messageDeleted(state, event.source, moment);
    case 'stayed':
      return stay(state, event.what);
    case 'parked':
      return park(state, moment);
    case 'laidDown':
      return layDown(state, moment);
    case 'shared':
      return share(state, event, moment);
    case 'withdrawn':
      return withdraw(state, event);
    case 'counted':
      return count(state, event.network, moment);
    case 'uncounted':
      return uncount(state, event.network);
    case 'reread':
      return { state, effects: [show(owner.id, 'story', { name: 'story' })] };
    case 'teamNamed':
      return nameTeam(state, event.people, moment);
    case 'teamAnswered':
      return answerTeam(state, event.answer, moment);
    case 'vetoed':
      return veto(state, event, moment);
    case 'evaluationOpened':
      return openEvaluation(state, event, moment);
    case 'memberGone':
      return memberGone(state, event.person);
    case 'ownerGone':
      return { state, effects: teamDissolved(state, moment) };
    case 'teamGone':
      return endEvaluation(state);
    case 'rested':
      return restToo(state, moment);
    case 'woken':
      return wake(state, moment);
    case 'paused':
    case 'heard':
      return { state: heeded(state) };
    case 'settingsChanged':
      return { state, effects: byNewHours(state, event.before, moment.stamp.at, owner) };
    case 'datesChanged':
      return followMeeting(state, moment);
    case 'reminderDue':
      return remindedOf(state, event.key, moment);
  }
}

/** A reminder only counts if the cycle still waits for it; whatever came in between wins. */
function remindedOf(state: CycleState, key: string, moment: Moment): Decided {
  if (key.startsWith('veto ')) return heardNoVeto(state, key, moment);
  if (state.way) return { state };
  const thing = /^again\.(\w+)$/.exec(key)?.[1] as Thing | undefined;
  if (thing) return comeAgain(state, thing, moment);
  if (key === 'parked') return offerAgain(state, moment);
  if (state.parked) return { state };
  if (key === 'lookBack') return lookBack(state, 'today', moment);
  const [, later] = /^later\.(\w+)$/.exec(key) ?? [];
  return later ? askedLater(state, later, moment) : remindedWhileTrying(state, key, moment);
}

/** What was put off in an earlier release. */
function askedLater(state: CycleState, later: string, moment: Moment): Decided {
  const step = STEP_IDS.find((id) => id === later);
  if (!step || !isWaiting(state, step)) return { state };
  const opening = step === 'tried' && !state.lookingBack && { opening: 'cue' as const };
  return { state, effects: [question(step, moment, { urgency: 'chosen', ...opening })] };
}
