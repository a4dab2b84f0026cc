import type { Language } from '../../src/core/chat.ts';
import type { NetworkId, NetworkView, PersonId, PersonView, ProgrammeView } from '../../src/core/flow.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import { say } from '../locales/say.ts';

/** What the people and networks of a meeting are called, by id. `self` is whoever reads it. */
export type Names = {
  self: PersonId | undefined;
  people: ReadonlyMap<PersonId, string>;
  networks: ReadonlyMap<NetworkId, { name: string; programme?: ProgrammeView | undefined }>;
};

/** @param people those besides the networks' members who can be named */
export function namesFor(
  self: PersonId | undefined,
  networks: readonly NetworkView[],
  people: readonly PersonView[] = [],
): Names {
  const members = networks.flatMap((network) => network.members.map(({ person }) => person));
  return {
    self,
    people: new Map([...members, ...people].map(({ id, name }) => [id, name])),
    networks: new Map(networks.map((network) => [network.id, network])),
  };
}

/** What a meeting is called, for whoever reads it: *Samtale med Jonas*, *Innovation: dag 1*, *Møde i Netværk Nord*. */
export function meetingTitle(meeting: Titled, language: Language, names: Names): string {
  const other = meeting.people.find((one) => one !== names.self);
  return say(language, `meeting.title.${meeting.kind}`, {
    name: (other && names.people.get(other)) || say(language, 'meeting.somebody'),
    network: networkOf(meeting, names)?.name ?? '',
    module: moduleName(meeting, language, names),
  });
}

/** What the module is called that a meeting belongs to: *Innovation*, or *Modul 2* where its programme has no name for it. */
export function moduleName(meeting: Titled, language: Language, names: Names): string {
  const { module } = meeting;
  if (!module) return '';
  const named = networkOf(meeting, names)?.programme?.dates?.modules[module - 1]?.[language];
  return named ?? say(language, 'meeting.module', { module });
}

const networkOf = (meeting: Titled, { networks }: Names) =>
  meeting.networks.flatMap((id) => networks.get(id) ?? [])[0];

type Titled = Pick<MeetingView, 'kind' | 'module' | 'people' | 'networks'>;
