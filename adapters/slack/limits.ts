import { cut as cutTo, type Measure } from '../shorten.ts';

/**
 * Slack's limits, in characters unless named otherwise, from its Block Kit reference and the Events API's rules.
 * Everything that Lærke shortens for Slack is shortened to one of these, by `cut`.
 */
export const LIMITS = {
  blocksPerMessage: 50,
  blocksPerView: 100,
  /** over all blocks of one message or view; undocumented, found by others at about 13,200 */
  allBlocks: 13_000,
  /** of our own: what a preview may take of a form */
  previewBlocks: 20,
  preview: 4_000,
  section: 3_000,
  header: 150,
  context: 2_000,
  quote: 3_000,
  alt: 2_000,
  fallback: 4_000,
  /** an option's label is as long at most; a menu's own may be 150, but it stands beside buttons */
  buttonLabel: 75,
  /** of our own: what the labels of a card may take together, in its menus too */
  labels: 9_000,
  buttonValue: 2_000,
  actionsPerBlock: 25,
  actionBlocks: 5,
  inputLabel: 2_000,
  inputHint: 2_000,
  inputText: 3_000,
  inputError: 2_000,
  options: 100,
  radioButtons: 10,
  optionLabel: 75,
  optionValue: 150,
  id: 255,
  viewTitle: 24,
  viewButton: 24,
  metadata: 3_000,
} as const;

/** As Slack wants text in its text objects: `& < >` are its control characters, and nothing else is escaped. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** How much room a text takes once it is escaped. */
export function sizeOf(text: string): number {
  return escaped(text).length;
}

/** The text shortened to what Slack takes, counted as it counts: escaped, unless it is a place where text goes as it is. */
export const cut = (text: string, limit: number, measure: Measure = sizeOf): string =>
  cutTo(text, limit, measure);
