import type { Language } from '../../src/core/chat.ts';
import { say } from '../locales/say.ts';

/** What people say to be polite, in either language, as it stands alone in a message. */
const THANKS =
  /^(?:(?:mange|tusind|1000) )?tak(?: for (?:nu|i dag|hjælpen|det|alt|denne gang))?$|^selv tak$|^thanks?(?: you)?(?: (?:so much|a lot|for now|for today))?$/;
const GREETINGS =
  /^(?:hej(?: (?:igen|lærke|hej))?|hejsa|goddag|god ?morgen|hello|hi(?: again)?|good morning)$/;
const NODS =
  /^(?:ok(?:ay)?|fint|godt|super|ja|nej|helt fint|det er fint|fine|great|good|yes|no|sure|farvel|vi ses|bye|see you)$/;

/**
 * The answer to a politeness that answers no question; undefined for anything else. An empty one: a nod needs none.
 */
export function courtesyFor(typed: string, language: Language): string | undefined {
  const words = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\d\s]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (words === '') return '';
  if (THANKS.test(words)) return say(language, 'courtesy.thanks');
  if (GREETINGS.test(words)) return say(language, 'courtesy.greeting');
  return NODS.test(words) ? '' : undefined;
}
