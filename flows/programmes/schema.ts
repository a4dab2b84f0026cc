import { z } from 'zod';
import type { Language } from '../../src/core/chat.ts';
import type { ProgrammeView } from '../../src/core/flow.ts';
import { isMessageKey, LANGUAGES, parametersIn, textOf } from '../locales/say.ts';
import { programmeDates } from './dates.ts';

const perLanguage = <T extends z.ZodType>(what: T) => z.strictObject({ da: what, en: what });

/** A programme as its file says it (docs/programmes.md): name, goal phrase, texts in place of Lærke's, and its dates. */
const programme = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'must be small letters, digits and hyphens'),
  name: perLanguage(z.string().min(1).max(75)),
  goal: perLanguage(z.string().min(1).max(80)).partial().default({}),
  texts: perLanguage(z.record(z.string(), z.string().min(1).max(1_000)))
    .partial()
    .default({}),
  dates: programmeDates.optional(),
});

/**
 * What a programme's file means, or everything that is wrong with it, a line each. A text of the programme's own may
 * use the parameters of the one that it replaces.
 */
export function readProgramme(content: unknown): { programme: ProgrammeView } | { problems: string[] } {
  const read = programme.safeParse(content);
  if (!read.success)
    return { problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  const problems = LANGUAGES.flatMap((language) => textProblems(language, read.data.texts[language] ?? {}));
  return problems.length > 0 ? { problems } : { programme: read.data };
}

function textProblems(language: Language, texts: Record<string, string>): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    if (!isMessageKey(key)) return [`texts.${language}: there is no text called ${key}`];
    const named = parametersIn(language, text);
    if (!named) return [`texts.${language}.${key}: a { or } is missing`];
    const given = [...ALWAYS_GIVEN, ...LANGUAGES.flatMap((one) => parametersIn(one, textOf(one, key)) ?? [])];
    return named
      .filter((name) => !given.includes(name))
      .map((name) => `texts.${language}.${key}: {${name}} means nothing in it`);
  });
}

/** What every text of a cycle can use: whether a team or one leader is spoken to, and the goal. */
const ALWAYS_GIVEN = ['we', 'hasGoal', 'goal'];
