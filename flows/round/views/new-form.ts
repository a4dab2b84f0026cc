import type { Form } from '../../../src/core/card.ts';
import type { Language } from '../../../src/core/chat.ts';
import type { NetworkView, PersonId } from '../../../src/core/flow.ts';
import { say } from '../../locales/say.ts';
import { LEAST_PEOPLE, MODES, MOST_ROUNDS } from '../definition.ts';

/** Those who have said yes to a network and take part in its rounds, by name. */
export function peopleFor({ members }: NetworkView): PersonId[] {
  const leaders = members.filter(
    ({ role, status }) => status === 'active' && (role === 'leader' || role === 'host'),
  );
  const people = leaders.map(({ person }) => person).toSorted((a, b) => a.name.localeCompare(b.name));
  return [...new Set(people.map(({ id }) => id))];
}

/** How a meeting is called: who, live or over days, how many rounds, questions only or not (P5). */
export function newRoundForm(language: Language, network: NetworkView): Form {
  const people = peopleFor(network);
  const most = Math.min(MOST_ROUNDS, Math.max(people.length, LEAST_PEOPLE));
  return {
    title: say(language, 'round.new.title'),
    intro: say(language, 'round.new.intro'),
    inputs: [
      { kind: 'people', name: 'people', label: say(language, 'round.new.people'), value: people },
      {
        kind: 'choice',
        name: 'mode',
        label: say(language, 'round.new.mode'),
        options: MODES.map((mode) => ({ value: mode, label: say(language, `round.mode.${mode}`) })),
        value: 'live',
      },
      {
        kind: 'choice',
        name: 'rounds',
        label: say(language, 'round.new.rounds'),
        options: Array.from({ length: most }, (_, index) => ({
          value: String(index + 1),
          label: say(language, 'round.new.count', { count: index + 1 }),
        })),
        value: '1',
      },
      {
        kind: 'choice',
        name: 'questions',
        label: say(language, 'round.new.questions'),
        options: [
          { value: 'no', label: say(language, 'round.new.free') },
          { value: 'yes', label: say(language, 'round.new.only') },
        ],
        value: 'no',
      },
    ],
    submit: say(language, 'round.new.submit'),
    cancel: say(language, 'cancel'),
    press: { word: 'round' },
  };
}
