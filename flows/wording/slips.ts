import { partOf } from './parts.ts';

/** Shorter words are too much alike, and longer ones are no words. */
const SHORTEST = 7;
const LONGEST = 20;
/** The first letter is nearly always right ("sweeping" is not "weeping"); the last ones are endings, not slips. */
const FIRST = 1;
const ENDING = 2;

/** A part as short as `*ing` does not make a word known. */
const SHORT_PART = 5;

/**
 * What a misspelt word is read as. A word that no rule knows, but that differs from exactly one known word by a letter
 * too many, a letter too few, or two letters that changed places, is read as that word: "fugnerer" as "fungerer".
 * `words` are the words of all phrases, `dov*` and `*system` among them.
 */
export function slipsOf(words: Iterable<string>): (word: string) => string {
  const known = new Set(words);
  const part = partOf([...known].filter((word) => word.length > SHORT_PART));
  const meant = new Map<string, string | undefined>();
  for (const word of known) {
    if (!isFit(word)) continue;
    for (const slip of [...withoutOne(word), ...swapped(word)]) {
      meant.set(slip, meant.has(slip) && meant.get(slip) !== word ? undefined : word);
    }
  }
  return (word) => {
    if (word.length < SHORTEST - 1 || known.has(word) || part.fits(word)) return word;
    return meant.get(word) ?? withoutOne(word).find((one) => isFit(one) && known.has(one)) ?? word;
  };
}

const isFit = (word: string): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && /^\p{L}+$/u.test(word);

const withoutOne = (word: string): string[] =>
  places(word).map((at) => word.slice(0, at) + word.slice(at + 1));

const swapped = (word: string): string[] =>
  places(word).map((at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));

const places = (word: string): number[] =>
  Array.from({ length: word.length - FIRST - ENDING }, (_, at) => FIRST + at);
