import type { NewAnswer, Stamp } from '../../src/core/flow.ts';
import { type Decided, type Read, skipped, todayOf } from './decide.ts';
import { planDecided } from './decision.ts';
import { CARRIED } from './definition.ts';
import { cycleInput, evaluationInput, previousOf } from './events.ts';
import { goOn } from './onward.ts';
import { remindersOf } from './reminders.ts';
import { emptyState } from './state.ts';
import { isKnown, nameTeam } from './team.ts';

/**
 * A cycle begins at phase 1, or at phase 2 when it goes on from another one with the same challenge; what it was is
 * then known, and only the baseline is asked anew (domain.md §8). What a meeting has decided for it is answered already
 * (K24). A team goes on as one, if its members want to. Throws UserError at the field of a decision that is wrong.
 */
export function start(raw: unknown, stamp: Stamp, read: Read): Decided {
  const input = cycleInput.parse(raw);
  const { number, previous, from, challenge, insight, carried, signs, team, decided, meeting } = input;
  const moment = { stamp, read };
  const fresh = {
    ...emptyState(number),
    active: todayOf(moment),
    signs,
    ...(previous && { previous }),
    ...(from && { from }),
  };
  const state = challenge
    ? skipped({ ...fresh, steps: { challenge: { version: 1 } } }, ['otherReading', 'assumption'])
    : fresh;
  const brought: NewAnswer[] = [
    ...CARRIED.flatMap((step) => broughtAlong(previousOf(step), carried[step])),
    ...broughtAlong(previousOf('insight'), insight),
  ];
  const others = team.filter((person) => isKnown(person, read));
  const named = others.length > 0 ? nameTeam(state, others, moment) : { state };
  const begun: Decided =
    Object.keys(decided).length > 0
      ? planDecided(named.state, { decided, meeting }, moment)
      : { state: named.state, effects: goOn(named.state, moment) };
  return {
    state: begun.state,
    answers: [...broughtAlong('challenge', challenge), ...brought, ...(begun.answers ?? [])],
    effects: [
      ...(named.effects ?? []),
      ...(begun.effects ?? []),
      ...remindersOf(begun.state, stamp.at, read.owner),
    ],
  };
}

const broughtAlong = (step: string, text: string | undefined): NewAnswer[] =>
  text ? [{ step, version: 1, text }] : [];

/** One member's evaluation of a team's cycle; it waits until the team has planned (K17). */
export function startEvaluation(raw: unknown): Decided {
  const { number, of } = evaluationInput.parse(raw);
  return { state: { ...emptyState(number), of } };
}
