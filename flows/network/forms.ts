import type { Form, Input } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import type { Reader } from '../../src/core/flow.ts';
import type { Press } from '../../src/core/press.ts';
import { LANGUAGES, say } from '../locales/say.ts';
import { type NetworkState, present } from './state.ts';

/** For a channel that is to become a network: filled in with whoever is in the channel. */
export function newNetworkForm(language: Language, suggested: Omit<Filled, 'language' | 'hosts'>): Form {
  return {
    title: say(language, 'network.form.title'),
    intro: say(language, 'network.form.intro'),
    inputs: inputs(language, { ...suggested, language, hosts: [] }),
    submit: say(language, 'network.form.submit'),
    cancel: say(language, 'cancel'),
    press: { word: 'network' },
  };
}

/** Filled in, for a network that exists. People inputs carry persons; the runtime turns them into accounts. */
export function networkForm(state: NetworkState, press: Press, { language }: Reader): Form | undefined {
  if (!('run' in press) || press.type !== 'membersChanged') return undefined;
  const people = (role: string) =>
    present(state).flatMap((member) => (member.role === role ? [member.person] : []));
  return {
    title: say(language, 'network.form.manageTitle'),
    intro: say(language, 'network.form.intro'),
    inputs: inputs(language, {
      name: state.name,
      language: state.language,
      leaders: people('leader'),
      facilitators: people('facilitator'),
      hosts: people('host'),
    }),
    submit: say(language, 'network.form.save'),
    cancel: say(language, 'cancel'),
    press,
  };
}

type Filled = {
  name: string;
  language: Language;
  leaders: string[];
  facilitators: string[];
  hosts: string[];
};

function inputs(language: Language, filled: Filled): Input[] {
  return [
    {
      kind: 'text',
      name: 'name',
      label: say(language, 'network.form.name'),
      value: filled.name,
      maxLength: 80,
    },
    { kind: 'people', name: 'leaders', label: say(language, 'network.form.leaders'), value: filled.leaders },
    {
      kind: 'people',
      name: 'facilitators',
      label: say(language, 'network.form.facilitators'),
      value: filled.facilitators,
    },
    {
      kind: 'people',
      name: 'hosts',
      label: say(language, 'network.form.hosts'),
      value: filled.hosts,
      optional: true,
    },
    {
      kind: 'choice',
      name: 'language',
      label: say(language, 'network.form.language'),
      options: LANGUAGES.map((code) => ({ value: code, label: say(language, `language.${code}`) })),
      value: filled.language,
    },
  ];
}
