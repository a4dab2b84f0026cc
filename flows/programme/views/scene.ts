import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { NetworkView, Reader } from '../../../src/core/flow.ts';
import type { Press, RunPress } from '../../../src/core/press.ts';
import { type MessageKey, type Params, say, sayList } from '../../locales/say.ts';
import type { When } from '../../meeting/when.ts';
import type { Named } from '../collisions.ts';
import { networksIn, type Read } from '../dates.ts';
import { capital, sayStartTo, sayWhat, sayWhenTo } from '../names.ts';
import type { ProgrammeDate, ProgrammeState } from '../state.ts';

/** Everything that a card is made from. */
export type Scene = {
  state: ProgrammeState;
  reader: Reader;
  read: Read;
  run: string;
  say(key: MessageKey, params?: Params): string;
  /** what a date is called within a sentence, and at the beginning of one */
  what(date: Named): { what: string; What: string };
  /** when it is, or was, for whoever reads it */
  when(date: When): string;
  /** when it begins, or began */
  start(date: When): string;
};

export function sceneOf(state: ProgrammeState, reader: Reader, read: Read, run: string): Scene {
  const { language } = reader;
  return {
    state,
    reader,
    read,
    run,
    say: (key, params) => say(language, key, params),
    what(date) {
      const what = sayWhat(date, language, read);
      return { what, What: capital(what) };
    },
    when: (date) => sayWhenTo(reader, date),
    start: (date) => sayStartTo(reader, date),
  };
}

export const text = (words: string): Block => ({ type: 'text', text: words });
export const note = (words: string): Block => ({ type: 'note', text: words });
export const settled = (words: string): Card => ({ body: [note(words)], actions: [], closed: true });

export const press = (label: string, deed: Press): Action => ({ kind: 'press', label, press: deed });
export const form = (label: string, deed: RunPress): Action => ({ kind: 'form', label, press: deed });

/** The same, as a network's channel reads it. */
export const inChannelOf = ({ state, reader, read, run }: Scene, network: NetworkView): Scene =>
  sceneOf(
    state,
    { ...reader, language: network.language, zone: network.zone, as: { network: network.id } },
    read,
    run,
  );

/** What these networks are called: *Nord og Syd*. */
export const namesOf = ({ read, reader }: Scene, ids: readonly string[]) =>
  sayList(
    reader.language,
    networksIn(read).flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])),
  );

export const readerOf = ({ reader }: Scene): string | undefined =>
  'person' in reader.as ? reader.as.person : undefined;

/** What dates of this kind are called together: *møderne i Nord*. */
export function meetings({ say, read }: Scene, { kind, networks }: Pick<ProgrammeDate, 'kind' | 'networks'>) {
  const network = networksIn(read).find(({ id }) => networks.includes(id))?.name ?? '';
  const key = kind === 'joint' ? 'programme.all.joint' : 'programme.all.network';
  const what = say(key, { network });
  return { what, What: capital(what) };
}

/** How many buttons go into one menu (core/card.ts). */
const MENU = 5;

export const fitsMenu = (options: readonly unknown[]) => options.length <= MENU;

/**
 * One button, or a menu of them behind what they have in common. More than a menu takes are left out: those that come
 * first matter first.
 */
export function oneOrMenu(
  label: string,
  options: { label: string; press: Press; kind: 'press' | 'form' }[],
): Action[] {
  const [only, ...others] = options;
  if (!only) return [];
  if (others.length === 0) return [{ kind: only.kind, label, press: only.press }];
  return [{ kind: 'menu', label, options: options.slice(0, MENU) }];
}
