/** A sentence as the rules see it: lower-case words in their order, punctuation and quoted speech left out. */
export type Sentence = readonly string[];

/** What one language knows about reading a text, before any signal is looked for. */
export type Reading = {
  /** what a word is read as: slips ("alrig" → "aldrig") and contractions ("can't" → "can not") */
  spellings: ReadonlyMap<string, string>;
  /** true where the words just before a quotation show that the leader quotes themselves */
  quotesSelf(before: Sentence): boolean;
  /** true where the words just before a colon say that somebody speaks */
  speaks(before: Sentence): boolean;
};

/** Stands for something that was quoted, so that the words around it do not meet. */
const QUOTED = '"';

const PIECE =
  /\p{L}+(?:['’-]\p{L}+)*|\d+(?:[.,]\d+)*|[.!?;:\n]|["“”„«»]|(?<![^\s(:])['‘](?=\p{L})|['’](?![^\s.,!?:;)])/gu;
const END = new Set(['.', '!', '?', ';', '\n']);
const CLOSING: Readonly<Record<string, string>> = { "'": "'’", '‘': "'’" };
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
    pieces.flatMap((piece) => readAs(piece, reading)),
    reading,
  );
  return cut(own, reading).filter((sentence) => sentence.length > 0);
}

function withoutQuotations(pieces: readonly string[], { quotesSelf }: Reading): string[] {
  const kept: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    const close = closingOf(pieces, at);
    if (close === undefined) {
      if (!isMark(piece)) kept.push(piece);
      continue;
    }
    if (kept.at(-1) === ':') kept.pop();
    if (quotesSelf(kept.slice(-LEAD_IN))) kept.push(...pieces.slice(at + 1, close));
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
    const leadIn = current.slice(-LEAD_IN);
    if (END.has(piece)) muted = false;
    if (piece === ':') muted = speaks(leadIn) && !quotesSelf(leadIn);
    if (END.has(piece) || piece === ':') sentences.push([]);
    else if (!muted) current.push(piece);
  }
  return sentences;
}

/** Words longer than four letters are read without doubled letters: "streset", "overskuue", "dovvne" are slips. */
export function plain(word: string): string {
  return word.length > 4 ? word.replace(/(\p{L})\1+/gu, '$1') : word;
}

function readAs(piece: string, { spellings }: Reading): string[] {
  const word = piece.length > 1 ? piece.replaceAll('’', "'") : piece;
  return (spellings.get(word) ?? word).split(' ').map(plain);
}

function isMark(piece: string): boolean {
  return ANY_MARK.includes(piece) || piece in CLOSING || piece === '’';
}

/** Where the quotation that begins at `from` ends; undefined if none begins there. */
function closingOf(pieces: readonly string[], from: number): number | undefined {
  const mark = pieces[from] ?? '';
  const closing = CLOSING[mark] ?? (ANY_MARK.includes(mark) ? ANY_MARK : undefined);
  if (closing === undefined) return undefined;
  const length = pieces.slice(from + 1).findIndex((piece) => closing.includes(piece));
  return length < 0 ? undefined : from + 1 + length;
}
