import { drawersOf } from './drawers.ts';
import { remembered } from './remembered.ts';

/** A sentence as the rules see it: lower-case words in their order, punctuation and quoted speech left out. */
export type Sentence = {
  words: readonly string[];
  /** the words, to see fast whether one is there */
  has: ReadonlySet<string>;
  /** before which words the writer pauses, with a comma or a dash */
  pauses: ReadonlySet<number>;
  /** for each word, where the phrases lie that it may belong to */
  drawers: readonly (readonly string[])[];
};

/** What one language knows about reading a text, before any signal is looked for. */
export type Reading = {
  /** what a word or a mark of the text is read as (see readingOf) */
  readAs(piece: string): readonly string[];
  /** true where the words just before a quotation show that the leader quotes themselves */
  quotesSelf(before: Sentence): boolean;
  /** true where the words just before a colon say that somebody speaks */
  speaks(before: Sentence): boolean;
};

/** Stands for something that was quoted, so that the words around it do not meet. */
const QUOTED = '"';
const PAUSE = ',';

const PIECE =
  /\p{L}+(?:['’-]\p{L}+)*|\d+(?:[.,]\d+)*|[.!?;:,–—\n]|(?<=\s)-(?=\s)|["“”„«»]|(?<![^\s(:])['‘](?=\p{L})|['’](?![^\s.,!?:;)])/gu;
const END = new Set(['.', '!', '?', ';', '\n']);
const CLOSING: Readonly<Record<string, string>> = { "'": "'’", '‘': "'’" };
const PAUSES = new Set([PAUSE, '-', '–', '—']);
const ANY_MARK = '"“”„«»';
/** How many words before a quotation are looked at to see who speaks. */
const LEAD_IN = 6;

/**
 * Cuts a text into sentences of words. What others are quoted as saying (in quotation marks, or after "hun sagde:")
 * is left out: a signal is about the leader's own wording.
 */
export function sentencesOf(text: string, reading: Reading): Sentence[] {
  const pieces = text.toLowerCase().normalize('NFC').match(PIECE) ?? [];
  const own = withoutQuotations(
    pieces.flatMap((piece) => reading.readAs(piece)),
    reading,
  );
  return cut(own, reading)
    .map(sentenceOf)
    .filter(({ words }) => words.length > 0);
}

function sentenceOf(pieces: readonly string[]): Sentence {
  const words: string[] = [];
  const pauses = new Set<number>();
  for (const piece of pieces) {
    if (piece === PAUSE) pauses.add(words.length);
    else words.push(piece);
  }
  return { words, has: new Set(words), pauses, drawers: words.map(drawersOf) };
}

function withoutQuotations(pieces: readonly string[], { quotesSelf }: Reading): string[] {
  const kept: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    const close = isMark(piece) ? closingOf(pieces, at) : undefined;
    if (close === undefined) {
      if (!isMark(piece)) kept.push(piece);
      continue;
    }
    if (kept.at(-1) === ':') kept.pop();
    if (quotesSelf(sentenceOf(kept.slice(-LEAD_IN)))) kept.push(...pieces.slice(at + 1, close));
    else kept.push(QUOTED);
    at = close;
  }
  return kept;
}

function cut(pieces: readonly string[], { speaks, quotesSelf }: Reading): string[][] {
  const sentences: string[][] = [[]];
  let muted = false;
  for (const piece of pieces) {
    const current = sentences.at(-1) ?? [];
    if (END.has(piece)) muted = false;
    if (piece === ':') {
      const leadIn = sentenceOf(current.slice(-LEAD_IN));
      muted = speaks(leadIn) && !quotesSelf(leadIn);
    }
    if (END.has(piece) || piece === ':') sentences.push([]);
    else if (!muted) current.push(piece);
  }
  return sentences;
}

/** Words longer than four letters are read without doubled letters: "streset", "overskuue", "dovvne" are slips. */
export function plain(word: string): string {
  return word.length > 4 ? word.replace(/(\D)\1+/g, '$1') : word;
}

/**
 * What a piece of a text is read as. `spellings` say it of slips ("alrig" → "aldrig") and contractions ("can't" →
 * "can not"), `unslipped` of words that are misspelt in a way nobody wrote down.
 */
export const readingOf = (
  spellings: ReadonlyMap<string, string>,
  unslipped: (word: string) => string,
): Reading['readAs'] =>
  remembered((piece) => {
    if (PAUSES.has(piece)) return [PAUSE];
    const word = piece.length > 1 ? piece.replaceAll('’', "'") : piece;
    return (spellings.get(word) ?? word).split(' ').map((part) => unslipped(plain(part)));
  });

function isMark(piece: string): boolean {
  return ANY_MARK.includes(piece) || piece in CLOSING || piece === '’';
}

/** Where the quotation that begins at `from` ends; undefined if none begins there. */
function closingOf(pieces: readonly string[], from: number): number | undefined {
  const mark = pieces[from] ?? '';
  const closing = CLOSING[mark] ?? (ANY_MARK.includes(mark) ? ANY_MARK : undefined);
  if (closing === undefined) return undefined;
  const end = pieces.findIndex((piece, at) => at > from && closing.includes(piece));
  return end < 0 ? undefined : end;
}
