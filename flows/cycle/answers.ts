import { UserError } from '../../src/core/errors.ts';
import type { AnswerView } from '../../src/core/flow.ts';
import type { Day } from '../../src/core/time.ts';
import { da } from '../locales/da.ts';
import { en, type MessageKey } from '../locales/en.ts';
import { addDays } from '../schedule.ts';
import { spokenDay } from '../spoken-day.ts';
import { MAX_TEXT, type Step, WAYS } from './definition.ts';

/**
 * What somebody wrote or pressed, as the step stores it: trimmed text, a digit, `YYYY-MM-DD`, or a way on.
 * Throws UserError, for the field `answer`, with what to do instead.
 */
export function readAnswer(step: Step, said: string, today: Day): string {
  const text = said.trim();
  if (text === '') throw new UserError(emptyFor(step), {}, 'answer');
  switch (step.kind) {
    case 'text':
      return readText(text);
    case 'scale':
      if (!/^[1-5]$/.test(text)) throw new UserError('error.scale', {}, 'answer');
      return text;
    case 'day':
      return readDay(text, today);
    case 'way':
      return readWay(text);
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

function readDay(text: string, today: Day): Day {
  const day = spokenDay(text, today);
  if (!day) throw new UserError('error.day', {}, 'answer');
  if (day <= today) throw new UserError('error.past', {}, 'answer');
  if (day > addDays(today, 366)) throw new UserError('error.tooFar', {}, 'answer');
  return day;
}

function readWay(text: string): string {
  const said = text.toLowerCase();
  const way = WAYS.find((id) =>
    [id, da[`cycle.next.${id}`].toLowerCase(), en[`cycle.next.${id}`].toLowerCase()].includes(said),
  );
  if (!way) throw new UserError('error.choice', {}, 'answer');
  return way;
}

/** The latest version of an answer that the reader may see. */
export function latest(answers: AnswerView[], step: string): AnswerView | undefined {
  return answers.findLast((answer) => answer.step === step);
}
