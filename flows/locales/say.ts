import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../src/core/chat.ts';
import { da } from './da.ts';
import { en, type MessageKey } from './en.ts';

export type { MessageKey } from './en.ts';
export const LANGUAGES: readonly Language[] = ['da', 'en'];

const MESSAGES: Record<Language, Record<MessageKey, string>> = { da, en };
const formats = new Map<string, IntlMessageFormat>();

export type Params = Record<string, string | number>;

/** The text in that language, with its parameters put in as they are (no markup is ever read from them). */
export function say(language: Language, key: MessageKey, params: Params = {}): string {
  const id = `${language}:${key}`;
  let format = formats.get(id);
  if (!format) {
    format = new IntlMessageFormat(MESSAGES[language][key], language, undefined, { ignoreTag: true });
    formats.set(id, format);
  }
  return String(format.format(params));
}

/** Whether a text of that name exists: errors name their text by a plain string. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
