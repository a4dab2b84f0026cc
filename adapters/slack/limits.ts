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
  /** of our own: how finely a bar is drawn */
  barSigns: 10,
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

const ELLIPSIS = '…';
const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** As Slack wants text in its text objects: `& < >` are its control characters, and nothing else is escaped. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** How much room a text takes once it is escaped. */
export function sizeOf(text: string): number {
  return escaped(text).length;
}

/** Room that a text takes where Slack wants it as it is: in rich text and as an input's first value. */
export function rawSizeOf(text: string): number {
  return text.length;
}

/**
 * The text, if need be shortened so that it takes at most `limit` (once escaped, unless another `measure` is given),
 * with … at the end. What a reader sees as one character (an emoji, a letter with its accent) is kept or dropped
 * whole, and no escape is cut in half. Control characters and halves of surrogate pairs, which Slack refuses, are
 * replaced.
 */
export function cut(text: string, limit: number, measure: (text: string) => number = sizeOf): string {
  const sound = printable(text);
  if (measure(sound) <= limit) return sound;
  let size = ELLIPSIS.length;
  let end = 0;
  for (const { segment, index } of graphemes.segment(sound)) {
    size += measure(segment);
    if (size > limit) break;
    end = index + segment.length;
  }
  return sound.slice(0, end).trimEnd() + ELLIPSIS;
}

function printable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[^\P{Cc}\n\t]/gu, ' ');
}

/**
 * The greatest length that each text may keep so that all of them together stay within `budget`: long ones are
 * shortened first, short ones not at all.
 */
export function fairShare(sizes: number[], budget: number): number {
  const ascending = [...sizes].sort((a, b) => a - b);
  let left = budget;
  for (const [index, size] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (size > share) return Math.max(share, 0);
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}
