import { release } from '../release/figure.ts';
import type { Read } from './decide.ts';
import type { Summary } from './state.ts';

/** The scale of both scores (domain.md §8). */
export const SCALE = [1, 2, 3, 4, 5] as const;

/** The two scores of a cycle. They measure different things, and stand side by side: none is taken from the other. */
export const SCORES = ['before', 'after'] as const;

/**
 * What the summary shows of the scores that people let be counted, from now on and unchanged: what is counted later is for
 * the next meeting. Nothing where the release engine says that it would tell of single people.
 */
export function releasedPicture({ countedScores }: Read): Summary['picture'] {
  const wanted = SCORES.map((name) => ({
    name,
    values: SCALE,
    scores: countedScores
      .filter(({ step }) => step === name)
      .map(({ mark, score }) => ({ mark, value: score })),
  }));
  return release(wanted, NONE);
}

/** the runtime hands out no score that has been in a picture, and the ledger refuses one */
const NONE: ReadonlySet<string> = new Set();
