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
  const alike = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST || word.length > LONGEST || !/^\p{L}+$/u.test(word)) continue;
    const key = keyOf(word, word.length);
    alike.set(key, [...(alike.get(key) ?? []), word]);
  }
  return (word) => {
    if (word.length < SHORTEST - 1 || known.has(word) || part.fits(word)) return word;
    const [meant, another] = [-1, 0, 1]
      .flatMap((more) => alike.get(keyOf(word, word.length + more)) ?? [])
      .filter((one) => isSlip(word, one));
    return meant !== undefined && another === undefined ? meant : word;
  };
}

const keyOf = (word: string, length: number): string => `${word.charAt(0)}${length}`;

function isSlip(word: string, known: string): boolean {
  if (word.length < known.length) return lacksOne(word, known);
  return word.length > known.length ? lacksOne(known, word) : isSwapped(word, known);
}

/** Whether the shorter word is the longer one without a letter in its middle. */
function lacksOne(shorter: string, longer: string): boolean {
  const at = differsAt(shorter, longer);
  return isInside(at, longer) && shorter.slice(at) === longer.slice(at + 1);
}

function isSwapped(word: string, known: string): boolean {
  const at = differsAt(word, known);
  if (!isInside(at, known) || word.slice(at + 2) !== known.slice(at + 2)) return false;
  return word.charAt(at) === known.charAt(at + 1) && word.charAt(at + 1) === known.charAt(at);
}

function differsAt(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
}

const isInside = (at: number, word: string): boolean => at >= FIRST && at < word.length - ENDING;
