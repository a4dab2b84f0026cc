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

/** *Ali, Bo og Cleo*, *Ali, Bo and Cleo*. */
export const sayList = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names);

/** Lærke's own text, as it stands before anything is put into it. */
export const textOf = (language: Language, key: MessageKey): string => MESSAGES[language][key];

/** The parameters that a text names, those inside its plurals and selects included; undefined for what is no message. */
export function parametersIn(language: Language, text: string): string[] | undefined {
  try {
    return [...new Set(namesIn(formatOf(language, text).getAst()))];
  } catch {
    return undefined;
  }
}

/** as the parser of intl-messageformat, which keeps its names to itself, numbers a piece of plain text */
const LITERAL = 0;

type Nodes = ReturnType<IntlMessageFormat['getAst']>;

const namesIn = (nodes: Nodes): string[] =>
  nodes.flatMap((node) => [
    ...(node.type !== LITERAL && 'value' in node ? [String(node.value)] : []),
    ...('options' in node ? Object.values(node.options).flatMap(({ value }) => namesIn(value)) : []),
  ]);

/** Throws when the text is no ICU message. */
function formatOf(language: Language, text: string): IntlMessageFormat {
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
}

/** Whether a text of that name exists: errors name their text by a plain string. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
