import type { Card, Form, Values } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import { UserError } from '../../src/core/errors.ts';
import type { PersonView } from '../../src/core/flow.ts';
import type { MentorKind } from '../../src/core/front-desk.ts';
import { say } from '../locales/say.ts';

/** Who shall be a mentor: the nearest leader, or, where there is one already, an extra one (T16, T17). */
export function mentorForm({ language }: PersonView, kinds: readonly MentorKind[]): Form {
  return {
    title: say(language, 'mentor.form.title'),
    intro: say(language, 'mentor.form.intro'),
    inputs: [
      { kind: 'people', name: 'mentor', label: say(language, 'mentor.form.who'), most: 1 },
      {
        kind: 'choice',
        name: 'kind',
        label: say(language, 'mentor.form.kind'),
        options: kinds.map((kind) => ({ value: kind, label: say(language, `mentor.form.${kind}`) })),
        ...(kinds[0] && { value: kinds[0] }),
      },
    ],
    submit: say(language, 'mentor.form.submit'),
    cancel: say(language, 'cancel'),
    press: { word: 'mentor' },
  };
}

/** Whom the form names. Throws UserError, for the field `mentor`, unless it is one person. */
export function readMentor(values: Values): { mentor: string; kind: MentorKind } {
  const [mentor, ...others] = [values.mentor ?? []].flat();
  if (!mentor || others.length > 0) throw new UserError('error.noMentor', {}, 'mentor');
  return { mentor, kind: values.kind === 'extra' ? 'extra' : 'primary' };
}

/** For a leader without their nearest leader as a mentor. */
export const findMentorCard = (language: Language): Card => ({
  body: [{ type: 'text', text: say(language, 'mentor.none') }],
  actions: [
    {
      kind: 'form',
      label: say(language, 'mentoring.button.find'),
      press: { word: 'mentor', args: { kind: 'primary' } },
    },
  ],
});
