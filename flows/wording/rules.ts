import { type Named, namedIn, type People, peopleIn, whoBefore } from './people.ts';
import { linesOf, type Phrase, phrasesIn, placesAround, type Step, standsBefore } from './phrase.ts';
import { plain, type Reading, readingOf, type Sentence, sentencesOf } from './sentences.ts';
import { occurs, type Shelf, shelve, someAt } from './shelf.ts';
import { slipsOf } from './slips.ts';

/**
 * What a leader's wording can show (domain.md §8).
 * - `solution`: the challenge names something that is missing instead of what is difficult
 * - `blame`: the trouble is put on other people's character or will
 * - `tooBig`: far too big for one leader in three weeks
 * - `always`: absolutes about how it goes
 * - `opinion`: a judgement where something seen or heard was asked for
 * - `distress`: the person is not well, and coaching must stop
 */
export const SIGNALS = ['solution', 'blame', 'tooBig', 'always', 'opinion', 'distress'] as const;
export type Signal = (typeof SIGNALS)[number];

/** A signal is found in a sentence that has one of the phrases, and all that the rule asks besides. */
export type Rule = {
  phrases: string;
  /** how many kinds of phrases of the block the sentence must have; 1 unless told */
  atLeast?: number;
  /** the sentence must have one of these as well */
  along?: string;
  /** the sentence must have none of these */
  unless?: string;
  /** it does not hold where it is denied right before: "ikke udbrændt" */
  affirmed?: true;
  /** whose doing or state it is, judged by the person who was named last before the end of the phrase */
  about?: 'leader' | 'others';
  /** that person must have been named; without it, a sentence that names nobody counts as well */
  named?: true;
};

/** Everything one language knows, as text that a person who does not program can read and add to. */
export type Wording = {
  /** one a line: `alrig = aldrig` */
  spellings: string;
  /** words that never stand in the gap `...` of a phrase */
  negations: string;
  /** words that never stand in the short gap `..` either: with them something else begins */
  borders: string;
  /** words that may stand between any two words of a phrase and change nothing */
  fillers: string;
  /** lists of words that phrases may name as `<name>` */
  lists: Readonly<Record<string, string>>;
  /** what stands before a person who is only an object: "på mine" in "jeg tænker på mine medarbejdere" */
  asObject: string;
  /** what denies a sign that follows right after */
  denies: string;
  /** what stands before a colon when somebody is quoted */
  speaks: string;
  /** what stands before a quotation when the leader quotes themselves */
  quotesSelf: string;
  signals: Readonly<Record<Signal, readonly Rule[]>>;
};

/**
 * Finds the signals in a text, in the order of SIGNALS. Pure; a doubt gives nothing. Distress stands alone: once
 * coaching must stop, the rest of the wording no longer matters.
 */
export type Reader = (text: string) => Signal[];

type Phrases = Shelf<{ phrase: Phrase }>;
type CompiledRule = {
  signal: Signal;
  atLeast: number;
  along: Phrases | undefined;
  unless: Phrases;
  deniedBy: readonly Phrase[];
  about: Rule['about'];
  named: boolean;
};
type Candidate = { phrase: Phrase; rule: CompiledRule };

/**
 * Compiles a language once. The reader it returns takes well under a millisecond for 1,500 characters. The lists
 * `leader`, `me`, `us` and `others` must be there: they say who is who.
 */
export function readerOf(wording: Wording): Reader {
  const spellings = spellingsIn(wording.spellings);
  const vocabulary = {
    lists: wording.lists,
    negations: wordsOf(wording.negations),
    borders: wordsOf(wording.borders),
    fillers: wordsOf(wording.fillers),
    spellings,
    steps: new Map<string, Step>(),
    words: new Map<string, readonly string[]>(),
  };
  const compile = (block: string) => phrasesIn(block, vocabulary);
  const shelves = new Map<string, Phrases>();
  const shelfOf = (block: string) => {
    const shelf = shelves.get(block) ?? shelve(compile(block).map((phrase) => ({ phrase })));
    shelves.set(block, shelf);
    return shelf;
  };
  const denies = compile(wording.denies);
  const candidates = shelve(
    SIGNALS.flatMap((signal) =>
      wording.signals[signal].flatMap((rule) => {
        const compiled: CompiledRule = {
          signal,
          atLeast: rule.atLeast ?? 1,
          along: rule.along === undefined ? undefined : shelfOf(rule.along),
          unless: shelfOf(rule.unless ?? ''),
          deniedBy: rule.affirmed ? denies : [],
          about: rule.about,
          named: rule.named ?? false,
        };
        return compile(rule.phrases).map((phrase) => ({ phrase, rule: compiled }));
      }),
    ),
  );
  const speaks = shelfOf(wording.speaks);
  const quotesSelf = shelfOf(wording.quotesSelf);
  const people = peopleIn(compile, wording.asObject);
  const reading: Reading = {
    readAs: readingOf(spellings, slipsOf([...vocabulary.steps.values()].flatMap(({ parts }) => parts))),
    speaks: (words) => occurs(speaks, words),
    quotesSelf: (words) => occurs(quotesSelf, words),
  };
  return (text) => {
    const found = new Set(
      sentencesOf(text, reading).flatMap((sentence) => signalsOf(sentence, candidates, people)),
    );
    return found.has('distress') ? ['distress'] : SIGNALS.filter((signal) => found.has(signal));
  };
}

function signalsOf(sentence: Sentence, candidates: Shelf<Candidate>, people: People): Signal[] {
  const found = new Set<Signal>();
  const cues = new Map<CompiledRule, Set<string>>();
  const named = namedIn(sentence, people);
  const known = new Map<Phrases, boolean>();
  const has = (shelf: Phrases) => {
    const answer = known.get(shelf) ?? occurs(shelf, sentence);
    known.set(shelf, answer);
    return answer;
  };
  const look = ({ phrase, rule }: Candidate, at: number) => {
    if (found.has(rule.signal)) return false;
    for (const { start, end } of placesAround(phrase, sentence, at)) {
      if (!isAbout(rule, end, named) || isDenied(rule, sentence, start)) continue;
      const seen = (cues.get(rule) ?? new Set()).add(phrase.kind);
      cues.set(rule, seen);
      if (seen.size >= rule.atLeast && isAllowed(rule, has)) found.add(rule.signal);
    }
    return false;
  };
  for (const at of sentence.words.keys()) someAt(candidates, sentence, at, look);
  return [...found];
}

/** What stands before a pause denies nothing after it: "det går ikke længere, jeg er tom". */
const isDenied = ({ deniedBy }: CompiledRule, sentence: Sentence, start: number): boolean =>
  !sentence.pauses.has(start) && standsBefore(deniedBy, sentence, start);

const isAllowed = ({ along, unless }: CompiledRule, has: (shelf: Phrases) => boolean): boolean =>
  (along === undefined || has(along)) && !has(unless);

function isAbout({ about, named: mustBeNamed }: CompiledRule, end: number, named: Named): boolean {
  if (about === undefined) return true;
  const who = whoBefore(end, named, about);
  return who === about || (who === undefined && !mustBeNamed);
}

const wordsOf = (block: string): Set<string> =>
  new Set(
    linesOf(block)
      .flatMap((line) => line.split(/\s+/))
      .map(plain),
  );

function spellingsIn(block: string): Map<string, string> {
  const pairs = linesOf(block).map((line) => line.split('=').map((side) => side.trim()));
  return new Map(pairs.map(([slip = '', word = '']) => [slip, word]));
}
