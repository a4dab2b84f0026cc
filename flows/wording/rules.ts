import { lastNamed, type People, peopleIn } from './people.ts';
import { drawersOf, linesOf, occurs, type Phrase, phrasesIn } from './phrase.ts';
import { plain, type Reading, type Sentence, sentencesOf } from './sentences.ts';

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
  /** how many different phrases of the block the sentence must have; 1 unless told */
  atLeast?: number;
  /** the sentence must have one of these as well */
  along?: string;
  /** the sentence must have none of these */
  unless?: string;
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
  /** lists of words that phrases may name as `<name>` */
  lists: Readonly<Record<string, string>>;
  /** what stands before a person who is only an object: "på mine" in "jeg tænker på mine medarbejdere" */
  asObject: string;
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

type CompiledRule = {
  signal: Signal;
  atLeast: number;
  along: readonly Phrase[] | undefined;
  unless: readonly Phrase[];
  about: Rule['about'];
  named: boolean;
};
type Candidate = { phrase: Phrase; rule: CompiledRule };

/**
 * Compiles a language once. The reader it returns takes well under a millisecond for 1,500 characters. The lists
 * `leader`, `me`, `us` and `others` must be there: they say who is who.
 */
export function readerOf(wording: Wording): Reader {
  const vocabulary = {
    lists: wording.lists,
    negations: wordsOf(wording.negations),
    borders: wordsOf(wording.borders),
  };
  const compile = (block: string) => phrasesIn(block, vocabulary);
  const candidates = byDrawer(
    SIGNALS.flatMap((signal) =>
      wording.signals[signal].flatMap((rule) => {
        const compiled: CompiledRule = {
          signal,
          atLeast: rule.atLeast ?? 1,
          along: rule.along === undefined ? undefined : compile(rule.along),
          unless: compile(rule.unless ?? ''),
          about: rule.about,
          named: rule.named ?? false,
        };
        return compile(rule.phrases).map((phrase) => ({ phrase, rule: compiled }));
      }),
    ),
  );
  const speaks = compile(wording.speaks);
  const quotesSelf = compile(wording.quotesSelf);
  const reading: Reading = {
    spellings: spellingsIn(wording.spellings),
    speaks: (words) => occurs(speaks, words),
    quotesSelf: (words) => occurs(quotesSelf, words),
  };
  const people = peopleIn(compile, wording.asObject);
  return (text) => {
    const found = new Set(
      sentencesOf(text, reading).flatMap((sentence) => signalsOf(sentence, candidates, people)),
    );
    return found.has('distress') ? ['distress'] : SIGNALS.filter((signal) => found.has(signal));
  };
}

function signalsOf(
  sentence: Sentence,
  drawers: ReadonlyMap<string, readonly Candidate[]>,
  people: People,
): Signal[] {
  const found = new Set<Signal>();
  const cues = new Map<CompiledRule, Set<Phrase>>();
  for (const [at, word] of sentence.entries()) {
    for (const drawer of drawersOf(word)) {
      for (const { phrase, rule } of drawers.get(drawer) ?? []) {
        if (found.has(rule.signal) || !isSaid(phrase, rule, sentence, at, people)) continue;
        const seen = (cues.get(rule) ?? new Set()).add(phrase);
        cues.set(rule, seen);
        if (seen.size >= rule.atLeast && allows(rule, sentence)) found.add(rule.signal);
      }
    }
  }
  return [...found];
}

/** True if the phrase stands around its most telling word at `at`, and is about whom the rule asks for. */
function isSaid(
  { before, endsAt }: Phrase,
  rule: CompiledRule,
  sentence: Sentence,
  at: number,
  people: People,
): boolean {
  for (let start = Math.max(0, at - before.most); start <= at - before.least; start += 1) {
    const end = endsAt(sentence, start);
    if (end !== undefined && isAbout(rule, sentence, end, people)) return true;
  }
  return false;
}

const allows = ({ along, unless }: CompiledRule, sentence: Sentence): boolean =>
  (along === undefined || occurs(along, sentence)) && !occurs(unless, sentence);

function isAbout({ about, named }: CompiledRule, sentence: Sentence, end: number, people: People): boolean {
  if (about === undefined) return true;
  const who = lastNamed(sentence, end, people, about);
  return who === about || (who === undefined && !named);
}

function byDrawer(all: readonly Candidate[]): Map<string, Candidate[]> {
  const drawers = new Map<string, Candidate[]>();
  for (const candidate of all) {
    for (const name of candidate.phrase.drawers) {
      const drawer = drawers.get(name);
      if (drawer) drawer.push(candidate);
      else drawers.set(name, [candidate]);
    }
  }
  return drawers;
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
