import { distance } from 'fastest-levenshtein';
import type { Language } from '../../src/core/chat.ts';
import type { Word } from '../../src/core/front-desk.ts';

/**
 * The words to the bot (interface.md), each with the names it answers to. Case and accents do not matter: `hjælp`,
 * `Hjaelp` and `HJALP` are one word.
 */
const WORDS = {
  help: { da: 'hjælp', en: 'help', also: [] },
  start: { da: 'start', en: 'start', also: ['cyklus', 'cycle'] },
  home: { da: 'hjem', en: 'home', also: ['status'] },
  calendar: { da: 'kalender', en: 'calendar', also: [] },
  network: { da: 'netværk', en: 'network', also: [] },
  round: { da: 'runde', en: 'round', also: [] },
  harvest: { da: 'høst', en: 'harvest', also: [] },
  programme: { da: 'forløb', en: 'programme', also: ['program'] },
  absent: { da: 'afbud', en: 'absent', also: [] },
  language: { da: 'sprog', en: 'language', also: [] },
  link: { da: 'forbind', en: 'link', also: [] },
  pause: { da: 'pause', en: 'pause', also: [] },
  mentor: { da: 'mentor', en: 'mentor', also: [] },
  export: { da: 'eksport', en: 'export', also: [] },
  forget: { da: 'glem', en: 'forget', also: [] },
} as const satisfies Record<Word, { da: string; en: string; also: readonly string[] }>;

const ALL_WORDS = Object.keys(WORDS) as Word[];

const namesOf = (word: Word): string[] => [WORDS[word].da, WORDS[word].en, ...WORDS[word].also];

/** The word that was typed, if it is one of ours. */
export function wordFrom(typed: string): Word | undefined {
  const forms = spellings(typed);
  return ALL_WORDS.find((word) =>
    namesOf(word).some((name) => spellings(name).some((f) => forms.includes(f))),
  );
}

/** The known name that was most likely meant, in that language; undefined when nothing is near. */
export function nearestName(typed: string, language: Language): string | undefined {
  const [said = ''] = spellings(typed);
  const ranked = ALL_WORDS.map((word) => ({
    name: WORDS[word][language],
    far: Math.min(...namesOf(word).map((name) => distance(said, spellings(name)[0] ?? ''))),
  })).sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best && best.far <= Math.ceil(said.length / 3) ? best.name : undefined;
}

/** Lower case without accents; the Danish letters both as people spell them out (ae) and as a keyboard drops them. */
function spellings(text: string): string[] {
  const lower = text.trim().toLowerCase();
  const bare = (danish: Record<string, string>) =>
    lower
      .replace(/[æøå]/g, (letter) => danish[letter] ?? letter)
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '');
  return [...new Set([bare({ æ: 'ae', ø: 'oe', å: 'aa' }), bare({ æ: 'a', ø: 'o', å: 'a' })])];
}
