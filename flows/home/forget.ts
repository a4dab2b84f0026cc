import type { Form, Values } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import { UserError } from '../../src/core/errors.ts';
import type { NetworkView, PersonView } from '../../src/core/flow.ts';
import { type MessageKey, say } from '../locales/say.ts';

/**
 * What being forgotten takes away, and what it can't; it is confirmed by writing the word once more.
 * @param networks those that they are in, to say which of them nobody would facilitate any more
 */
export function forgetForm(person: PersonView, networks: NetworkView[] = []): Form {
  const { language } = person;
  const text = (key: MessageKey, params = {}) => ({
    type: 'text' as const,
    text: say(language, key, params),
  });
  const lines = ['words', 'shared', 'networks', 'chat', 'first'] as const;
  const alone = networks.filter(({ members }) => isLeftAlone(members, person)).map(({ name }) => name);
  return {
    title: say(language, 'forget.title'),
    intro: say(language, 'forget.intro'),
    preview: {
      body: [
        ...lines.map((line) => text(`forget.${line}`)),
        ...(alone.length > 0 ? [text('forget.alone', { networks: alone.join(', ') })] : []),
      ],
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

/** Whether this one facilitates it and nobody else does. */
function isLeftAlone(members: NetworkView['members'], { id }: PersonView): boolean {
  const facilitators = members.filter(({ role, status }) => role === 'facilitator' && status === 'active');
  return facilitators.length > 0 && facilitators.every(({ person }) => person.id === id);
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
