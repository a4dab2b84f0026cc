import { cut as cutTo, type Measure } from '../shorten.ts';

/**
 * Teams' limits, and those that Lærke sets itself so as to stay within them. Texts are counted in bytes of JSON, as a
 * message is (Teams, *Message size*: refused above about 100 KB).
 */
export const LIMITS = {
  /** what the texts of one card may take together; whatever surrounds them is far less than the rest */
  allText: 48_000,
  text: 24_000,
  /** what a notification shows */
  summary: 300,
  buttonLabel: 150,
  /** Teams shows so many buttons in one row, and leaves out the others */
  actionsPerSet: 6,
  /** of our own, in letters: what fits side by side in a card that is not narrow, and what a button takes besides its label */
  rowOfLabels: 95,
  aroundLabel: 5,
  press: 2_000,
  options: 100,
  /** more options than these lie in a list to be opened */
  optionsInSight: 10,
  optionLabel: 150,
  inputText: 4_000,
  dialogTitle: 64,
  /** of our own: a form of more fields is given a taller dialog, so that its button is in sight */
  inputsInMedium: 3,
  address: 2_000,
} as const;

/** How many bytes a text takes in a message: JSON escapes it, and æ takes two. */
export const sizeOf: Measure = (text) => Buffer.byteLength(JSON.stringify(text)) - 2;

/** The text shortened to what Teams takes, in bytes. */
export const cut = (text: string, limit: number): string => cutTo(text, limit, sizeOf);

/** What stands on a button, above an input or a dialog: one without anything in it is none, and Teams refuses it. */
export const label = (text: string, limit: number): string => cut(text, limit) || '…';
