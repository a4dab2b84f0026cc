import type { Action } from '../../src/core/card.ts';
import type { Reader, ReadModels, RunId } from '../../src/core/flow.ts';
import type { Press } from '../../src/core/press.ts';
import { type MessageKey, say } from '../locales/say.ts';
import { dayOf, sayDay } from '../schedule.ts';
import { PHASES, type StepId } from './definition.ts';
import { type CycleState, phaseOf } from './state.ts';

export type Read = Pick<ReadModels, 'owner' | 'networks' | 'answers'>;

/** Everything that a card or a form of a cycle is made from, side by side. */
export type Scene = { state: CycleState; reader: Reader; read: Read; run: RunId };

/** Where the leader is, as *Plan · 2 of 6*. */
export function phaseLabel({ state, reader }: Pick<Scene, 'state' | 'reader'>): string {
  const phase = phaseOf(state);
  return say(reader.language, 'phase.of', {
    phase: say(reader.language, `phase.${phase}`),
    number: PHASES.indexOf(phase) + 1,
  });
}

/** A day as the reader says it. */
export function sayDayTo({ reader }: Pick<Scene, 'reader'>, day: string): string {
  return sayDay(day, reader.language, dayOf(reader.now, reader.zone));
}

/** Answers a step; without an answer it opens the step's form. */
export function answerPress(run: RunId, step: StepId, answer?: string): Press {
  return { run, type: 'answerGiven', args: { step, ...(answer === undefined ? {} : { answer }) } };
}

/** A button that acts at once. */
export function press(reader: Reader, key: MessageKey, what: Press): Action {
  return { kind: 'press', label: say(reader.language, key), press: what };
}

/** A button that opens a form. */
export function form(reader: Reader, key: MessageKey, what: Press): Action {
  return { kind: 'form', label: say(reader.language, key), press: what };
}
