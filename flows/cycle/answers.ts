import { UserError } from '../../src/core/errors.ts';
import type { AnswerView } from '../../src/core/flow.ts';
import type { Day } from '../../src/core/time.ts';
import { da } from '../locales/da.ts';
import { en, type MessageKey } from '../locales/en.ts';
import { addDays } from '../schedule.ts';
import { spokenDay } from '../spoken-day.ts';
import { CHOICES, type ChoiceStep, MAX_SIGNS, MAX_TEXT, type Step, type StepId } from './definition.ts';
import { type CycleState, versionOf } from './state.ts';

/**
 * What somebody wrote or pressed, as the step stores it: trimmed text, a digit, `YYYY-MM-DD`, or the id of a choice.
 * Throws UserError, for the field `answer`, with what to do instead.
 */
export function readAnswer(step: Step, said: string, today: Day): string {
  const text = said.trim();
  if (text === '') throw new UserError(emptyFor(step), {}, 'answer');
  switch (step.kind) {
    case 'text':
      return readText(text);
    case 'signs':
      return readSigns(text);
    case 'scale':
      if (!/^[1-5]$/.test(text)) throw new UserError('error.scale', {}, 'answer');
      return text;
    case 'day':
      return readDay(text, today, step.id);
    case 'choice':
      return readChoice(step.id as ChoiceStep, text);
  }
}

function emptyFor({ kind, required }: Step): MessageKey {
  if (kind === 'day') return 'error.noDay';
  return required ? 'error.empty' : 'error.emptyOptional';
}

/** Trimmed, not empty, and short enough. */
export function readText(said: string): string {
  const text = said.trim();
  if (text === '') throw new UserError('error.empty', {}, 'answer');
  const length = [...text].length; // an emoji is one character to whoever writes it
  if (length > MAX_TEXT) throw new UserError('error.tooLong', { length, max: MAX_TEXT }, 'answer');
  return text;
}

/** One sign a line; a list's dashes and numbers are no part of them. More lines than signs belong to the last one. */
function readSigns(said: string): string {
  const lines = signsIn(readText(said));
  return [...lines.slice(0, MAX_SIGNS - 1), lines.slice(MAX_SIGNS - 1).join(' ')]
    .filter((line) => line !== '')
    .join('\n');
}

/** The signs in a text, one a line. */
export const signsIn = (said: string): string[] =>
  said
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d[.)])\s+/, '').trim())
    .filter((line) => line !== '');

/** A look-back lies ahead; what is to be done can be done today. */
function readDay(text: string, today: Day, step: StepId): Day {
  const day = spokenDay(text, today);
  if (!day) throw new UserError('error.day', {}, 'answer');
  const first = step === 'cueDay' ? today : addDays(today, 1);
  if (day < first) throw new UserError(step === 'cueDay' ? 'error.pastCue' : 'error.past', {}, 'answer');
  if (day > addDays(today, 366)) throw new UserError('error.tooFar', {}, 'answer');
  return day;
}

function readChoice(step: ChoiceStep, text: string): string {
  const said = text.toLowerCase();
  const options: readonly string[] = CHOICES[step];
  const labels = (id: string) => [da, en].map((texts) => texts[`cycle.${step}.${id}` as MessageKey]);
  const choice = options.find((id) => [id, ...labels(id)].some((name) => name.toLowerCase() === said));
  if (!choice) throw new UserError('error.choice', {}, 'answer');
  return choice;
}

/** What is wrong with an answer is said at the field that it stands in. */
export function atField<T>(field: string, decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    if (error instanceof UserError && (error.field ?? 'answer') === 'answer')
      throw new UserError(error.key, error.params, field);
    throw error;
  }
}

/** The latest version of an answer that the reader may see. */
export function latest(answers: AnswerView[], step: string): AnswerView | undefined {
  return answers.findLast((answer) => answer.step === step);
}

/** That version of an answer, if the reader may see it. */
export function versionIn(answers: AnswerView[], step: string, version: number): AnswerView | undefined {
  return answers.find((answer) => answer.step === step && answer.version === version);
}

/** A step's answer as it stands now, if there is one and the reader may see it. */
export function standing(state: CycleState, answers: AnswerView[], step: StepId): AnswerView | undefined {
  return versionIn(answers, step, versionOf(state, step));
}

/** The newest version of an answer that is older than this one and still there; 0 when there is none. */
export function versionBefore(answers: AnswerView[], step: string, version: number): number {
  return answers.findLast((one) => one.step === step && one.version < version)?.version ?? 0;
}
