import type { Card } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import { say } from '../locales/say.ts';
import { wordFrom } from './words.ts';

/** For the person's other account, where it is to be written as it stands here. */
export function linkCodeCard(language: Language, code: string): Card {
  const grouped = code.match(/\d{1,4}/g)?.join('-') ?? '';
  return {
    title: say(language, 'link.title'),
    body: [
      { type: 'text', text: say(language, 'link.code') },
      { type: 'heading', text: say(language, 'link.typed', { code: grouped }) },
      { type: 'note', text: say(language, 'link.once') },
    ],
    actions: [],
  };
}

/** The digits after the word `link`, when nothing else is there: grouped or not, and however many. */
export function codeIn(typed: string): string | undefined {
  const [first = '', ...rest] = typed.trim().split(/\s+/);
  const code = rest.join('').replace(/[-\u2010-\u2015]/g, '');
  return wordFrom(first) === 'link' && /^\d+$/.test(code) ? code : undefined;
}
