import { NUMBERS, PART } from './drawers.ts';
import { partOf } from './parts.ts';
import { plain, type Sentence } from './sentences.ts';

/**
 * A phrase is written the way it is said, with a few signs for what may vary:
 *
 *     gider ikke          these words, next to each other
 *     gider/orker ikke    either word
 *     dov*  *system       any ending, any beginning (of at least three letters)
 *     gider (bare) ikke   the word in brackets may be missing
 *     kan ... ikke        up to four words between, no negation among them
 *     mangler .. kursus   the same, and none that would begin something else ("to", "with", "that")
 *     mangler <tool>      any word of the list of that name
 *     100+                a number of at least 100
 *     | stress |          the edge of the sentence, or a comma
 *     ^ mere tid          the beginning of the sentence
 *     sleep: nightmare*   a phrase of the kind "sleep": several of one kind count once where a rule wants several
 *
 * Words that change nothing ("jo", "just") may stand anywhere between its words without being written.
 */
export type Phrase = {
  /** what the phrase is counted as: its kind, or itself */
  kind: string;
  /** its most telling word */
  telling: Step;
  /** a sentence without any of these need not be looked at; empty if that can't be said */
  needs: readonly string[];
  /** how many words of the phrase stand before that word, at least and at most */
  least: number;
  most: number;
  steps: readonly Step[];
  /** where its first word stands among them: before it no word is passed over */
  first: number;
  fillers: ReadonlySet<string>;
};

/** What phrases may refer to: the named lists, and the words that never stand in a gap. */
export type Vocabulary = {
  lists: Readonly<Record<string, string>>;
  negations: ReadonlySet<string>;
  borders: ReadonlySet<string>;
  /** words that may stand between any two words of a phrase and change nothing: "jo", "just" */
  fillers: ReadonlySet<string>;
  /** what a word is read as, in a sentence as well as here */
  spellings: ReadonlyMap<string, string>;
  /** what was made of a word before: many phrases name the same lists */
  steps: Map<string, Step>;
  /** the words of the lists that were named before */
  words: Map<string, readonly string[]>;
};

export type Step = {
  fits(word: string | undefined): boolean;
  /** for an edge: whether it is one */
  isAt?(sentence: Sentence, at: number): boolean;
  /** the words that fit, and parts of words such as `dov*` */
  parts: readonly string[];
  /** all words that fit; undefined if there are more than can be listed */
  all: readonly string[] | undefined;
  /** the shortest word that fits, in letters: short words are common and tell little */
  letters: number;
  /** where it lies (see drawersOf) */
  drawers: readonly string[];
  kind: 'word' | 'maybe' | 'edge' | 'gap';
};

const isStart = (_: Sentence, at: number): boolean => at === 0;
const isEdge = ({ words, pauses }: Sentence, at: number): boolean =>
  at === 0 || at === words.length || pauses.has(at);

const GAP = 4;
/** How many words that change nothing are reckoned with in one phrase. */
const FILLERS = 2;

/** The phrases of a block of text: one a line, `#` begins a remark. */
export function phrasesIn(block: string, vocabulary: Vocabulary): Phrase[] {
  return linesOf(block).map((line) => {
    const { kind = line, phrase = line } = /^(?<kind>\S+):\s+(?<phrase>.+)$/.exec(line)?.groups ?? {};
    return compile(kind, phrase.split(/\s+/), vocabulary);
  });
}

/** Throws if a phrase is written wrong, or names a list that does not exist: found when rules are loaded. */
function compile(kind: string, words: readonly string[], vocabulary: Vocabulary): Phrase {
  const steps = words.map((word) => stepOf(word, vocabulary));
  const telling = tellingOf(steps);
  if (telling === undefined) throw new Error(`wording: all of ${words.join(' ')} may be missing`);
  const earlier = steps.slice(0, steps.indexOf(telling));
  return {
    kind,
    telling,
    needs: neededOf(steps.filter((step) => step !== telling)),
    least: wordsIn(earlier, { maybe: 0, gap: 0 }),
    most: wordsIn(earlier, { maybe: 1, gap: GAP }) + (earlier.length > 0 ? FILLERS : 0),
    steps,
    first: steps.findIndex(({ kind }) => kind !== 'edge'),
    fillers: vocabulary.fillers,
  };
}

/** Where the phrase ends that begins at word `at`, from its step `next` on; undefined if it is not there. */
function endOf(phrase: Phrase, sentence: Sentence, at: number, next = 0): number | undefined {
  const step = phrase.steps[next];
  if (step === undefined) return at;
  if (step.kind === 'gap') return endAfterGap(phrase, step, sentence, at, next);
  if (step.kind === 'edge') {
    return step.isAt?.(sentence, at) ? endOf(phrase, sentence, at, next + 1) : undefined;
  }
  const word = sentence.words[at];
  if (step.fits(word)) {
    const end = endOf(phrase, sentence, at + 1, next + 1);
    if (end !== undefined) return end;
  }
  if (step.kind === 'maybe') {
    const end = endOf(phrase, sentence, at, next + 1);
    if (end !== undefined) return end;
  }
  const isFiller = next > phrase.first && word !== undefined && phrase.fillers.has(word);
  return isFiller ? endOf(phrase, sentence, at + 1, next) : undefined;
}

/** The longest word that may not be missing; of two, the later one. */
function tellingOf(steps: readonly Step[]): Step | undefined {
  const words = steps.filter(({ kind }) => kind === 'word');
  return words.reduce<Step | undefined>(
    (best, step) => (best === undefined || step.letters >= best.letters ? step : best),
    undefined,
  );
}

/** The words of the step, of those that may not be missing, that has the fewest. */
function neededOf(steps: readonly Step[]): readonly string[] {
  const lists = steps.flatMap(({ kind, all }) => (kind === 'word' && all ? [all] : []));
  return lists.reduce((best, list) => (best.length === 0 || list.length < best.length ? list : best), []);
}

function wordsIn(steps: readonly Step[], counts: { maybe: number; gap: number }): number {
  const each = { word: 1, edge: 0, ...counts };
  return steps.reduce((sum, { kind }) => sum + each[kind], 0);
}

function endAfterGap(
  phrase: Phrase,
  gap: Step,
  sentence: Sentence,
  at: number,
  next: number,
): number | undefined {
  for (let skipped = 0; skipped <= GAP; skipped += 1) {
    const end = endOf(phrase, sentence, at + skipped, next + 1);
    if (end !== undefined) return end;
    if (!gap.fits(sentence.words[at + skipped])) return undefined;
  }
  return undefined;
}

type Place = { start: number; end: number };
const NOWHERE: Place[] = [];

/** Where the phrase may begin if its most telling word is the one at `at`, and where it then ends. */
export function placesAround(phrase: Phrase, sentence: Sentence, at: number): Place[] {
  const { needs, least, most } = phrase;
  if (needs.length > 0 && !needs.some((word) => sentence.has.has(word))) return NOWHERE;
  let places: Place[] = NOWHERE;
  const last = phrase.steps[0]?.isAt === isStart ? Math.min(0, at - least) : at - least;
  for (let start = Math.max(0, at - most); start <= last; start += 1) {
    const end = endOf(phrase, sentence, start);
    if (end !== undefined) places = [...places, { start, end }];
  }
  return places;
}

/** How many words back something is looked for that stands right before a word. */
const CLOSE = 3;

/** True if one of the phrases ends right before the word at `at`. */
export function standsBefore(phrases: readonly Phrase[], sentence: Sentence, at: number): boolean {
  const starts = Array.from({ length: Math.min(CLOSE, at) }, (_, back) => at - 1 - back);
  return phrases.some((phrase) => starts.some((start) => endOf(phrase, sentence, start) === at));
}

/** The lines of a block, without remarks and empty ones. */
export function linesOf(block: string): string[] {
  const lines = block.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return lines.filter((line) => line !== '');
}

const NO_WORDS = { parts: [], all: undefined, letters: 0, drawers: [] };

function stepOf(word: string, vocabulary: Vocabulary): Step {
  const step = vocabulary.steps.get(word) ?? newStep(word, vocabulary);
  vocabulary.steps.set(word, step);
  return step;
}

function newStep(word: string, vocabulary: Vocabulary): Step {
  const { negations, borders } = vocabulary;
  if (word === '|' || word === '^')
    return { kind: 'edge', fits: () => true, isAt: word === '^' ? isStart : isEdge, ...NO_WORDS };
  if (word === '...' || word === '..') {
    const stops = word === '..' ? borders : negations;
    const fits = (other: string | undefined) =>
      other !== undefined && !negations.has(other) && !stops.has(other);
    return { kind: 'gap', fits, ...NO_WORDS };
  }
  const maybe = /^\((.+)\)$/.exec(word)?.[1];
  if (/[()|^]|\/\/|^\/|\/$/.test(maybe ?? word)) throw new Error(`wording: ${word} can't be read`);
  if (maybe !== undefined) return { ...stepOf(maybe, vocabulary), kind: 'maybe' };
  const parts = word.split('/');
  const named = parts.filter(isName);
  if (named.length === 0 || parts.length === 1)
    return wordStep(parts.flatMap((part) => wordsFor(part, vocabulary)));
  const others = parts.filter((part) => !isName(part));
  return anyOf(
    [...named, ...(others.length > 0 ? [others.join('/')] : [])].map((part) => stepOf(part, vocabulary)),
  );
}

const isName = (part: string): boolean => part.startsWith('<');

/** A long list is kept once, however many phrases name it together with other words. */
function anyOf(steps: readonly Step[]): Step {
  const all = steps.map((step) => step.all);
  return {
    kind: 'word',
    fits: (word) => steps.some((step) => step.fits(word)),
    parts: steps.flatMap(({ parts }) => parts),
    all: all.every((words) => words !== undefined) ? all.flat() : undefined,
    letters: Math.min(...steps.map(({ letters }) => letters)),
    drawers: [...new Set(steps.flatMap(({ drawers }) => drawers))],
  };
}

/** `<name>` stands for every word of that list; a list may name other lists. */
function wordsFor(part: string, vocabulary: Vocabulary): readonly string[] {
  const { lists, spellings, words } = vocabulary;
  const name = /^<(.+)>$/.exec(part)?.[1];
  if (name === undefined) return [spellings.get(part) ?? part];
  const list = lists[name];
  if (list === undefined) throw new Error(`wording: there is no list called <${name}>`);
  const known = words.get(name) ?? [
    ...new Set(
      linesOf(list)
        .flatMap((line) => line.split(/\s+/))
        .flatMap((word) => wordsFor(word, vocabulary)),
    ),
  ];
  words.set(name, known);
  return known;
}

function wordStep(parts: readonly string[]): Step {
  const short = parts.find((part) => part.includes('*') && part.length <= PART);
  if (short !== undefined) throw new Error(`wording: ${short} would fit too many words`);
  const letters = Math.min(...parts.map((part) => part.length));
  const all = [...new Set(parts.filter((part) => !/[*+]/.test(part)).map(plain))];
  const open = parts.filter((part) => part.includes('*'));
  const least = parts.filter((part) => /^\d+\+$/.test(part)).map((part) => Number.parseInt(part, 10));
  // written out, not spread from what they have in common: of thousands each would get a shape of its own, megabytes of them
  if (open.length + least.length === 0)
    return { kind: 'word', fits: fitsOneOf(all), parts: all, all, letters, drawers: all };
  const part = partOf(open);
  const isOne = fitsOneOf(all);
  const isEnough = (word: string) => least.some((number) => Number(word.replace(/[.,]/g, '')) >= number);
  return {
    kind: 'word',
    fits: (word) => word !== undefined && (isOne(word) || part.fits(word) || isEnough(word)),
    parts: [...all, ...open],
    all: undefined,
    letters,
    drawers: [...all, ...part.drawers, ...(least.length > 0 ? [NUMBERS] : [])],
  };
}

/** Below this number a list is searched as it stands: most steps are a few words, and there are thousands of them. */
const FEW = 12;

function fitsOneOf(words: readonly string[]): Step['fits'] {
  const [only] = words;
  if (words.length === 1) return (word) => word === only;
  if (words.length < FEW) return (word) => word !== undefined && words.includes(word);
  const set = new Set(words);
  return (word) => word !== undefined && set.has(word);
}

/** Puts every line of a block into every frame, at the sign `_`: one list of verbs, several ways to say "can't". */
export const framed = (block: string, ...frames: readonly string[]): string =>
  linesOf(block)
    .flatMap((line) => frames.map((frame) => frame.replace('_', line)))
    .join('\n');
