import { type Phrase, placesAround, type Step } from './phrase.ts';
import type { Sentence } from './sentences.ts';

/**
 * Things that have a phrase, in the drawers of its most telling word: a sentence is held against few phrases, not
 * against all.
 */
export type Shelf<Thing> = ReadonlyMap<string, readonly Box<Thing>[]>;
/** Things whose phrases have the same most telling word. */
type Box<Thing> = { step: Step; things: readonly Thing[] };

export function shelve<Thing extends { phrase: Phrase }>(all: readonly Thing[]): Shelf<Thing> {
  const things = new Map<Step, Thing[]>();
  for (const thing of all) put(things, thing.phrase.telling, thing);
  const drawers = new Map<string, Box<Thing>[]>();
  for (const [step, own] of things) {
    const box = { step, things: own };
    for (const name of new Set(step.drawers)) put(drawers, name, box);
  }
  return drawers;
}

/** Not pushed: an array that has grown keeps room for sixteen more, and there are ten thousand of them. */
function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  map.set(key, (map.get(key) ?? []).concat([value]));
}

/** Does something with each thing whose most telling word is the word at `at`, until it is done. */
export function someAt<Thing>(
  shelf: Shelf<Thing>,
  sentence: Sentence,
  at: number,
  isDone: (thing: Thing, at: number) => boolean,
): boolean {
  const word = sentence.words[at];
  for (const name of sentence.drawers[at] ?? []) {
    for (const { step, things } of shelf.get(name) ?? []) {
      if (name !== word && !step.fits(word)) continue;
      for (const thing of things) if (isDone(thing, at)) return true;
    }
  }
  return false;
}

/** True if one of the phrases stands anywhere in the sentence. */
export function occurs(shelf: Shelf<{ phrase: Phrase }>, sentence: Sentence): boolean {
  const stands = ({ phrase }: { phrase: Phrase }, at: number) =>
    placesAround(phrase, sentence, at).length > 0;
  return sentence.words.some((_, at) => someAt(shelf, sentence, at, stands));
}
