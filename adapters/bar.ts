import type { Block } from '../src/core/card.ts';

type Bar = Extract<Block, { type: 'bar' }>;

/** how finely a bar is drawn */
export const BAR_SIGNS = 10;

/**
 * A bar as `▰▰▰▱▱ 3/5`: in signs that every client has and in the text's own colour, so that it shows on dark ground too. As
 * many signs as there are to count, up to ten; of more, none is only none and all are only all.
 */
export function drawnBar({ value, of }: Bar): string {
  const length = Math.min(of, BAR_SIGNS);
  const share = Math.round((value / of) * length);
  const filled =
    of === length ? value : Math.min(Math.max(share, value > 0 ? 1 : 0), value < of ? length - 1 : length);
  return `${'▰'.repeat(filled)}${'▱'.repeat(length - filled)} ${value}/${of}`;
}
