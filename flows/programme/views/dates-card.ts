import type { Action, Block, Card } from '../../../src/core/card.ts';
import { sayList } from '../../locales/say.ts';
import { networksIn, peopleIn, upcoming } from '../dates.ts';
import { capital } from '../names.ts';
import type { ProgrammeDate } from '../state.ts';
import { addActions } from './add-actions.ts';
import { monthLines, monthMenus } from './month-card.ts';
import { note, readerOf, type Scene, text } from './scene.ts';

/** A programme of six modules of two days, and then some. */
const MOST_SHOWN = 14;

/** What a network has in its calendar from now on; for those who plan it, with what they can do (A3). */
export function datesCard(scene: Scene): Card {
  const { state, read, reader, say } = scene;
  const dates = upcoming(state, reader.now);
  const shown = dates.slice(0, MOST_SHOWN);
  const months = monthLines(scene);
  const planning = plans(scene);
  return {
    title: say('programme.dates.title', { network: read.network?.name ?? '' }),
    body: [
      ...(dates.length + months.length === 0 ? [text(say('programme.dates.none'))] : []),
      ...shown.flatMap((date) => lines(scene, date)),
      ...(dates.length > shown.length
        ? [note(say('programme.dates.more', { count: dates.length - shown.length }))]
        : []),
      ...months,
    ],
    actions: planning
      ? [...addActions(scene), ...shown.map((date) => dateMenu(scene, date)), ...monthMenus(scene)]
      : [],
  };
}

/** The office reads; whoever else may open it facilitates, or administers. */
function plans(scene: Scene): boolean {
  const { read } = scene;
  const reader = readerOf(scene);
  const ids = read.network ? [read.network.id] : [];
  const isIn = (roles: ('office' | 'facilitator')[]) =>
    peopleIn(read, ids, roles).some(({ id }) => id === reader);
  return isIn(['facilitator']) || !isIn(['office']);
}

function lines({ say, what, when, read, reader }: Scene, date: ProgrammeDate): Block[] {
  const members = networksIn(read).flatMap((network) => network.members);
  const names = date.absent.flatMap(
    (id) => members.find(({ person }) => person.id === id)?.person.name ?? [],
  );
  return [
    text(say('programme.line', { ...what(date), when: when(date) })),
    ...(date.place ? [note(say('programme.place', { place: date.place }))] : []),
    ...(names.length > 0
      ? [note(say('programme.dates.absent', { names: sayList(reader.language, names) }))]
      : []),
  ];
}

function dateMenu({ say, start, run }: Scene, { id, ...date }: ProgrammeDate): Action {
  const option = (key: 'move' | 'cancel', type: string) => ({
    kind: 'form' as const,
    label: say(`programme.button.${key}`),
    press: { run, type, args: { id } },
  });
  return {
    kind: 'menu',
    label: capital(start(date)),
    options: [option('move', 'moveWanted'), option('cancel', 'dateCancelled')],
  };
}
