import { UserError } from '../../src/core/errors.ts';
import type { NewAnswer } from '../../src/core/flow.ts';
import { nextVersion, type Read } from './decide.ts';
import type { MentoringState } from './state.ts';

export const OTHERS = 'others';
export const MAX_OTHERS = 75;

/** Who else takes part in the talk at hand, as it stands; undefined where nobody does, or where the reader may not see it. */
export function othersIn({ meeting }: Pick<MentoringState, 'meeting'>, { answers }: Pick<Read, 'answers'>) {
  return answers.find(({ step, version }) => step === OTHERS && version === meeting?.others)?.text;
}

/**
 * The first talk with whoever else takes part, such as a consultant (T4), or with nobody; undefined leaves it as it is.
 * Throws UserError when it is too long.
 */
export function givenOthers(
  state: MentoringState,
  said: string | undefined,
  read: Read,
): { state: MentoringState; answers?: NewAnswer[] } {
  if (said === undefined || state.meeting?.kind !== 'expectation') return { state };
  const text = said.trim();
  const length = [...text].length;
  if (length > MAX_OTHERS) throw new UserError('error.tooLong', { length, max: MAX_OTHERS }, 'others');
  if (text === (othersIn(state, read) ?? '')) return { state };
  const { others: _, ...meeting } = state.meeting;
  if (text === '') return { state: { ...state, meeting } };
  const version = nextVersion(OTHERS, read);
  return {
    state: { ...state, meeting: { ...meeting, others: version } },
    answers: [{ step: OTHERS, version, text }],
  };
}
