import type { Form, Input } from '../../src/core/card.ts';
import type { Language } from '../../src/core/chat.ts';
import type { ProgrammeView, Reader, ReadModels } from '../../src/core/flow.ts';
import type { Press } from '../../src/core/press.ts';
import { LANGUAGES, say } from '../locales/say.ts';
import { sayRange } from '../schedule.ts';
import { MAX_CONTACT, MAX_GOAL, NO_PROGRAMME } from './reduce.ts';
import { type NetworkState, present } from './state.ts';

/** more than a year's closed weeks take */
const MAX_CLOSED = 1_000;

/** For a channel that is to become a network: filled in with whoever is in the channel. */
export function newNetworkForm(
  language: Language,
  { channel, ...suggested }: Omit<Filled, 'language' | 'hosts' | 'office'> & { channel: string },
): Form {
  return {
    title: say(language, 'network.form.title'),
    intro: say(language, 'network.form.intro'),
    inputs: inputs(language, { ...suggested, language, hosts: [], office: [] }),
    submit: say(language, 'network.form.submit'),
    cancel: say(language, 'cancel'),
    // which channel is meant, wherever it is filled in: a platform may open it somewhere else
    press: { word: 'network', args: { channel } },
  };
}

/** Filled in, for a network that exists. People inputs carry persons; the runtime turns them into accounts. */
export function networkForm(
  state: NetworkState,
  press: Press,
  { language }: Reader,
  { programmes }: Pick<ReadModels, 'programmes'>,
): Form | undefined {
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
      office: people('office'),
      goal: state.goal,
      contact: state.contact,
      programme: state.programme,
      programmes,
      closed: (state.closed ?? []).map((range) => sayRange(range, language)).join('\n'),
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
  office: string[];
  goal?: string | undefined;
  contact?: string | undefined;
  programme?: string | undefined;
  programmes: ProgrammeView[];
  closed?: string;
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
      kind: 'people',
      name: 'office',
      label: say(language, 'network.form.office'),
      hint: say(language, 'network.form.officeHint'),
      value: filled.office,
      optional: true,
    },
    {
      kind: 'choice',
      name: 'language',
      label: say(language, 'network.form.language'),
      options: LANGUAGES.map((code) => ({ value: code, label: say(language, `language.${code}`) })),
      value: filled.language,
    },
    {
      kind: 'choice',
      name: 'programme',
      label: say(language, 'network.form.programme'),
      options: [
        { value: NO_PROGRAMME, label: say(language, 'network.form.noProgramme') },
        ...filled.programmes.map(({ id, name }) => ({ value: id, label: name[language] })),
      ],
      value: filled.programme ?? NO_PROGRAMME,
    },
    {
      kind: 'text',
      name: 'goal',
      label: say(language, 'network.form.goal'),
      hint: say(language, 'network.form.goalHint'),
      lines: 'one',
      maxLength: MAX_GOAL,
      optional: true,
      ...(filled.goal && { value: filled.goal }),
    },
    {
      kind: 'text',
      name: 'contact',
      label: say(language, 'network.form.contact'),
      hint: say(language, 'network.form.contactHint'),
      lines: 'many',
      maxLength: MAX_CONTACT,
      optional: true,
      ...(filled.contact && { value: filled.contact }),
    },
    {
      kind: 'text',
      name: 'closed',
      label: say(language, 'network.form.closed'),
      hint: say(language, 'network.form.closedHint'),
      lines: 'many',
      maxLength: MAX_CLOSED,
      optional: true,
      ...(filled.closed && { value: filled.closed }),
    },
  ];
}
