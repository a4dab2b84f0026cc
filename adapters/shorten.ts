const ELLIPSIS = '…';
const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** How much room a text takes on a platform, in whatever that platform counts. */
export type Measure = (text: string) => number;

/** Room that a text takes where it goes as it is. */
export const rawSizeOf: Measure = (text) => text.length;

/**
 * The text, if need be shortened so that it takes at most `limit`, with … at the end. What a reader sees as one character
 * (an emoji, a letter with its accent) is kept or dropped whole, and so is what `measure` makes of it. Control characters
 * and halves of surrogate pairs, which platforms refuse, are replaced.
 */
export function cut(text: string, limit: number, measure: Measure = rawSizeOf): string {
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
