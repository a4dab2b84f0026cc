import type { Form, Values } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import { UserError } from '../../src/core/errors.ts';
import type { PersonView } from '../../src/core/flow.ts';
import { say } from '../locales/say.ts';

/** What being forgotten takes away, and what it can't; it is confirmed by writing the word once more. */
export function forgetForm({ language }: PersonView): Form {
  const lines = ['words', 'shared', 'networks', 'chat', 'first'] as const;
  return {
    title: say(language, 'forget.title'),
    intro: say(language, 'forget.intro'),
    preview: {
      body: lines.map((line) => ({ type: 'text', text: say(language, `forget.${line}`) })),
      actions: [],
    },
    inputs: [
      {
        kind: 'text',
        name: 'confirm',
        label: say(language, 'forget.confirm', { word: say(language, 'forget.word') }),
        lines: 'one',
        maxLength: 20,
      },
    ],
    submit: say(language, 'forget.submit'),
    cancel: say(language, 'cancel'),
    press: { word: 'forget' },
  };
}

/** Throws UserError, for the field `confirm`, unless the word was written. */
export function readForget({ confirm }: Values, language: Language): void {
  const word = say(language, 'forget.word');
  if (
    String(confirm ?? '')
      .trim()
      .toLowerCase() !== word.toLowerCase()
  )
    throw new UserError('error.forgetWord', { word }, 'confirm');
}
