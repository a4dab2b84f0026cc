import { remembered } from './remembered.ts';

/** How many letters of a word are enough to look it up, and how many a part of a word must have. */
export const PART = 3;

/** The drawer of what can't be looked up by its letters: numbers. */
export const NUMBERS = '#';

export const head = (word: string): string => `${word.slice(0, PART)}-`;
export const tail = (word: string): string => `-${word.slice(-PART)}`;

/** Where the phrases lie that a word may belong to: a sentence is held against few phrases, not against all. */
export const drawersOf = remembered((word: string): readonly string[] => [
  word,
  head(word),
  tail(word),
  ...(/^\d/.test(word) ? [NUMBERS] : []),
]);
