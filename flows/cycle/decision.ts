import { UserError } from '../../src/core/errors.ts';
import { isOff } from '../schedule.ts';
import { isHard } from '../wording/index.ts';
import { standing, versionIn } from './answers.ts';
import { type Decided, type Moment, show, todayOf } from './decide.ts';
import { DECIDED, type DecidedStep } from './definition.ts';
import { decidedOf, type EventOf } from './events.ts';
import { continueWithDecision } from './going-on.ts';
import { meetingOn, withMeeting } from './meeting.ts';
import { notedDown } from './noting.ts';
import { goOn } from './onward.ts';
import { resume } from './parking.ts';
import { inOneGo } from './plan-filled.ts';
import { type CycleState, emptyState, isAnswered, isAskedIn, isAtRest, isPlanned } from './state.ts';

/** What was decided, by step; nothing is left empty. `meeting`: the one at which to look back on it. */
export type Decision = { decided: Partial<Record<DecidedStep, string>>; meeting?: string | undefined };

/**
 * A decision of a reflection meeting is taken along (K24). Where nothing is planned yet it is what is planned; otherwise
 * it is the next learning loop, which begins when this one has been looked back on, or was over already. The same again
 * changes nothing. Throws UserError at the field that is wrong.
 */
export function takeDecision(state: CycleState, event: EventOf<'decisionTaken'>, moment: Moment): Decided {
  const decision = decisionIn(event);
  if (!decision.decided.tryOut) throw new UserError('error.empty', {}, 'tryOut');
  if (state.of || isTaken(state, decision, moment)) return { state };
  if (state.way && state.way !== 'end') throw new UserError('error.cycleOver');
  if (!state.way && !isPlanned(state)) {
    const awake = state.parked ? resume(state, { type: 'resumed', taken: 'yes' }, moment).state : state;
    return planDecided(awake, decision, moment);
  }
  planDecided(emptyState(1), decision, moment); // what could not be planned is said at once, in the form
  const hard = Object.values(decision.decided).find(isHard);
  if (hard && !state.way) return notedDown(state, { type: 'noted', answer: hard, as: 'observation' }, moment);
  return keepForNext(state, decision, moment);
}

function decisionIn({ meeting, ...event }: EventOf<'decisionTaken'>): Decision {
  const written = DECIDED.flatMap((step) => (event[step].trim() ? [[step, event[step].trim()]] : []));
  return { decided: Object.fromEntries(written), meeting };
}

/**
 * Whether it stands there already: as what is planned, or as what comes next. Of what has been looked back on the same
 * words mean once more; and where the leader had closed the cycle, nothing has come of them.
 */
function isTaken(state: CycleState, { decided }: Decision, { read: { answers } }: Moment): boolean {
  if (state.way === 'end') return false;
  const isPlan = !isAnswered(state, 'reflection');
  return DECIDED.every((step) => {
    const text = decided[step];
    const next = versionIn(answers, decidedOf(step), state.decision?.version ?? 0)?.text;
    return !text || text === next || (isPlan && text === standing(state, answers, step)?.text);
  });
}

/** Every field is an answer like any other, and the leader goes on with what is left; with hard words, coaching stops. */
export function planDecided(state: CycleState, { decided, meeting: id }: Decision, moment: Moment): Decided {
  const given = DECIDED.flatMap((step) => {
    const said = decided[step];
    return said ? [{ step, said, field: step }] : [];
  });
  const filled = inOneGo(state, given, moment);
  const isResting = filled.state.parked !== undefined;
  const whole = isResting
    ? filled
    : { ...filled, effects: goOn(filled.state, moment, { opening: 'decided' }) };
  const { lookBack } = decided;
  if (!lookBack) return whole;
  const meeting = meetingOn(moment.read, id, lookBack)?.id;
  const answered = { type: 'answerGiven', step: 'lookBack', answer: lookBack } as const;
  return withMeeting(state, { ...answered, ...(meeting && { meeting }) }, moment, () => whole);
}

/** It is kept; where something has not been looked back on yet, the leader says whether that comes first. */
function keepForNext(state: CycleState, decision: Decision, moment: Moment): Decided {
  const { decided, meeting } = decision;
  const version = (state.decision?.version ?? 0) + 1;
  const kept = { ...state, decision: { version, waits: true, ...(meeting && { meeting }) } };
  const answers = DECIDED.flatMap((step) => {
    const text = decided[step];
    return text ? [{ step: decidedOf(step), version, text }] : [];
  });
  if (!state.way && !isAnswered(state, 'reflection'))
    return { state: kept, answers, effects: [show(moment.read.owner.id, 'decision', { name: 'decision' })] };
  const followed = continueWithDecision(kept, stillAhead(decision, moment), moment);
  return { ...followed, answers: [...answers, ...(followed.answers ?? [])] };
}

/** The cycle ends, and the next one begins with what was decided. */
export function followDecision(state: CycleState, moment: Moment): Decided {
  const { version = 0, meeting } = state.decision ?? {};
  const { answers } = moment.read;
  const found = DECIDED.flatMap((step) => {
    const text = versionIn(answers, decidedOf(step), version)?.text;
    return text ? [[step, text]] : [];
  });
  return continueWithDecision(
    state,
    stillAhead({ decided: Object.fromEntries(found), meeting }, moment),
    moment,
  );
}

/** A day that has gone by since, or has become one off, is asked for anew. */
function stillAhead({ decided, meeting }: Decision, moment: Moment): Decision {
  const { cueDay, lookBack, ...words } = decided;
  const today = todayOf(moment);
  const isOn = cueDay !== undefined && cueDay >= today;
  const isBack = lookBack !== undefined && lookBack > today && !isOff(lookBack, moment.read.owner.off);
  return { decided: { ...words, ...(isOn && { cueDay }), ...(isBack && { lookBack }) }, meeting };
}

/** All has been looked back on: what was decided meanwhile is the way on, and need not be asked for. */
export function withDecision(decided: Decided, moment: Moment): Decided {
  const { state, answers = [], effects = [] } = decided;
  if (!state.decision?.waits || isAtRest(state) || !isAskedIn(state, 'next')) return decided;
  const { stamp, read } = moment;
  const known = [...read.answers, ...answers.map((answer) => ({ ...answer, at: stamp.at }))];
  const next = followDecision(state, { stamp, read: { ...read, answers: known } });
  const settled = effects.filter((effect) => !(effect.type === 'show' && effect.slot === 'step.next'));
  return {
    ...decided,
    state: next.state,
    answers: [...answers, ...(next.answers ?? [])],
    effects: [...settled, ...(next.effects ?? [])],
  };
}
