import type { Card } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import type { Word } from '../../src/core/front-desk.ts';
import { say } from '../locales/say.ts';
import { nearestName } from './words.ts';

/** What this person can ask for here and now, a line each. */
export function helpCard(language: Language, words: readonly Word[]): Card {
  return {
    title: say(language, 'help.title'),
    body: [
      ...words.map((word) => ({ type: 'text', text: say(language, `help.${word}`) }) as const),
      { type: 'note', text: say(language, 'help.stuck') },
    ],
    actions: [],
  };
}

/** For a word that nobody knows: the nearest one, and the list. */
export function unknownWordCard(language: Language, typed: string, words: readonly Word[]): Card {
  const nearest = nearestName(typed, language);
  const help = helpCard(language, words);
  const said = [say(language, 'help.unknown', { word: typed })];
  if (nearest) said.push(say(language, 'help.nearest', { word: nearest }));
  return { ...help, body: [{ type: 'text', text: said.join(' ') }, ...help.body] };
}
