import { type Phrase, standsBefore } from './phrase.ts';
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

type Who = 'leader' | 'me' | 'us' | 'others';
/** For each word of a sentence, whom it names. */
export type Named = readonly (Who | undefined)[];

/** How many words back a subject is looked for. */
const REACH = 25;

/** A person who is only the object of a preposition ("jeg tænker på teamet og sover ikke") is passed over. */
export function namedIn(sentence: Sentence, people: People): Named {
  const is = (who: Who, at: number) => people[who].some(({ telling }) => telling.fits(sentence.words[at]));
  return sentence.words.map((_, at) => {
    if (is('leader', at)) return 'leader';
    if (is('me', at)) return 'me';
    if (is('us', at)) return 'us';
    return is('others', at) && !standsBefore(people.after, sentence, at) ? 'others' : undefined;
  });
}

/**
 * Who was named last before word `end`: the likely subject of what was said there. Where a sign of the leader's own is
 * looked for, the leader as object ("mig") counts as well, and others who end it ("I can't face people") don't.
 * Undefined where nobody is named.
 */
export function whoBefore(
  end: number,
  named: Named,
  wanted: 'leader' | 'others',
): 'leader' | 'us' | 'others' | undefined {
  for (let at = end - 1; at >= Math.max(0, end - REACH); at -= 1) {
    const who = named[at];
    if (who === 'me' && wanted === 'leader') return 'leader';
    if (who === 'others' && wanted === 'leader' && at === end - 1) continue;
    if (who !== undefined && who !== 'me') return who;
  }
  return undefined;
}
