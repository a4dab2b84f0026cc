import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../src/core/chat.ts';
import { da } from './da.ts';
import { en, type MessageKey } from './en.ts';

export type { MessageKey } from './en.ts';
export const LANGUAGES: readonly Language[] = ['da', 'en'];

const MESSAGES: Record<Language, Record<MessageKey, string>> = { da, en };
const formats = new Map<string, IntlMessageFormat>();

export type Params = Record<string, string | number>;

/** A programme's own texts in place of ours, by key. */
export type OwnWords = Readonly<Record<string, string>>;

/**
 * The text in that language, or the programme's own in its place, with its parameters put in as they are (no markup is
 * ever read from them).
 */
export function say(
  language: Language,
  key: MessageKey,
  params: Params = {},
  own: OwnWords | undefined = undefined,
): string {
  const text = own?.[key] ?? MESSAGES[language][key];
  const id = `${language}:${text}`;
  let format = formats.get(id);
  if (!format) {
    format = formatOf(language, text);
    formats.set(id, format);
  }
  return String(format.format(params));
}

/** Throws when the text is no ICU message. */
export function formatOf(language: Language, text: string): IntlMessageFormat {
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
}

/** Whether a text of that name exists: errors name their text by a plain string. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
