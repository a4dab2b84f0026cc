import type { Form, Values } from '../../src/core/card.ts';
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
