import { defineFlow, type Reader, type Story } from '../../src/core/flow.ts';
import { say } from '../locales/say.ts';
import { asMeeting, type Read } from './dates.ts';
import { reduce } from './reduce.ts';
import {
  type ProgrammeEvent,
  type ProgrammeState,
  programmeEvent,
  programmeRights,
  programmeState,
} from './state.ts';
import { programmeCard } from './views/cards.ts';
import { programmeForm } from './views/forms.ts';
import { sceneOf } from './views/scene.ts';

type Reads = 'owner' | 'network' | 'networks' | 'calendar';

/**
 * The dates of one network (A3, T10, N3, K6): set and moved by those who facilitate it, known to everybody in it. One run
 * a network, owned by whoever opened it first; it belongs to all of them.
 */
export const programme = defineFlow<ProgrammeState, ProgrammeEvent, Reads>({
  id: 'programme',
  version: 1,
  state: programmeState,
  event: programmeEvent,
  rights: programmeRights,
  reads: ['owner', 'network', 'networks', 'calendar'],
  start: () => ({ state: { dates: [], months: [], next: 1 } }),
  reduce,
  card: (state, view, reader, read, run) => programmeCard(sceneOf(state, reader, read, run), view),
  form: (state, press, reader, read, run) => programmeForm(sceneOf(state, reader, read, run), press),
  story,
  isOpen: () => true,
  networks: ({ dates, months }) => [...dates, ...months].flatMap(({ networks }) => networks),
  project: ({ dates }) => [
    ...dates.map((date) => ({ table: 'meeting' as const, ...asMeeting(date) })),
    // whoever asks to be forgotten is named here no more: the run hears of it because they have a part in it
    ...[
      ...new Set(dates.flatMap(({ absent, lapsed }) => [...absent, ...lapsed.map(({ person }) => person)])),
    ].map((person) => ({
      table: 'participant' as const,
      person,
      role: 'guest' as const,
    })),
  ],
});

/** Where the network meets, in the words of whoever has set the dates. */
function story({ dates }: ProgrammeState, { language, zone, now, as }: Reader, read: Read): Story {
  const scene = sceneOf({ dates, months: [], next: 1 }, { language, zone, now, as }, read, '');
  const entries = dates.flatMap((date) =>
    date.place ? [{ label: `${scene.what(date).What}, ${scene.when(date)}`, text: date.place }] : [],
  );
  const network = read.network?.name ?? '';
  const title = say(language, 'programme.dates.title', { network });
  return {
    title,
    chapters: entries.length > 0 ? [{ heading: say(language, 'programme.story'), entries }] : [],
  };
}
