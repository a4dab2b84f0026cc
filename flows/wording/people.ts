import { occurs, type Phrase } from './phrase.ts';
import type { Sentence } from './sentences.ts';

/** The words that name the leader as subject and as object, the leader with others, and others; and what makes an object. */
export type People = Readonly<Record<'leader' | 'me' | 'us' | 'others' | 'after', readonly Phrase[]>>;

export const peopleIn = (compile: (block: string) => Phrase[], asObject: string): People => ({
  leader: compile('<leader>'),
  me: compile('<me>'),
  us: compile('<us>'),
  others: compile('<others>'),
  after: compile(asObject),
});

/** How many words back a subject is looked for. */
const REACH = 25;

/**
 * Who was named last before word `end`: the likely subject of what was said there. A person who is only the object of
 * a preposition ("jeg tænker på teamet og sover ikke") is passed over; the leader as object ("mig") counts only where
 * a sign of the leader's own is looked for. Undefined where nobody is named.
 */
export function lastNamed(
  sentence: Sentence,
  end: number,
  people: People,
  wanted: 'leader' | 'others',
): 'leader' | 'us' | 'others' | undefined {
  for (let at = end - 1; at >= Math.max(0, end - REACH); at -= 1) {
    const word = sentence.slice(at, at + 1);
    if (occurs(people.leader, word)) return 'leader';
    if (wanted === 'leader' && occurs(people.me, word)) return 'leader';
    if (occurs(people.us, word)) return 'us';
    const isObject = occurs(people.after, sentence.slice(Math.max(0, at - 2), at));
    if (!isObject && occurs(people.others, word)) return 'others';
  }
  return undefined;
}
