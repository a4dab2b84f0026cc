import { drawersOf, head, tail } from './drawers.ts';
import { plain } from './sentences.ts';

/** What `dov*` and `*system` among the words fit, and the drawers where to look for it. */
export function partOf(words: Iterable<string>): { fits(word: string): boolean; drawers: readonly string[] } {
  const all = [...words];
  const stems = groupBy(
    head,
    all.filter((word) => word.endsWith('*')).flatMap((word) => bothWays(word.slice(0, -1))),
  );
  const endings = groupBy(
    tail,
    all.filter((word) => word.startsWith('*')).flatMap((word) => bothWays(word.slice(1))),
  );
  return {
    fits: (word) => {
      const [, front = '', back = ''] = drawersOf(word);
      return (
        (stems.get(front)?.some((stem) => word.startsWith(stem)) ?? false) ||
        (endings.get(back)?.some((ending) => word.endsWith(ending)) ?? false)
      );
    },
    drawers: [...stems.keys(), ...endings.keys()],
  };
}

/** A short part may belong to a short word or to a long one, which is read without doubled letters. */
const bothWays = (part: string): string[] => [part, plain(part.padStart(5, ' ')).trim()];

function groupBy(key: (part: string) => string, parts: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const part of parts) groups.set(key(part), [...(groups.get(key(part)) ?? []), part]);
  return groups;
}
