import type { Action } from '../../../src/core/card.ts';
import { dayOfModule, daysOfModule, partners } from '../adding.ts';
import type { DateKind } from '../state.ts';
import { oneOrMenu, readerOf, type Scene } from './scene.ts';

/** What can be added: a module's days while one is missing, and joint meetings where there is somebody to join. */
export function kindsToAdd(scene: Scene) {
  return [
    ...(modulesLeft(scene).length > 0 ? (['module'] as const) : []),
    'network' as const,
    ...(partners(scene.read, readerOf(scene)).length > 0 ? (['joint'] as const) : []),
  ];
}

/** The days that modules still lack, in their order: a second one that comes along with the first is not asked for. */
export function modulesLeft({ state, read }: Scene): { kind: DateKind; module: number }[] {
  const { modules = [], day2After } = read.network?.programme?.dates ?? {};
  const comesAlong = (module: number) => day2After !== undefined && !dayOfModule(state, 'day1', module);
  return modules
    .flatMap((_, index) => daysOfModule(state, read, index + 1).map((kind) => ({ kind, module: index + 1 })))
    .filter(({ kind, module }) => !dayOfModule(state, kind, module))
    .filter(({ kind, module }) => kind !== 'day2' || !comesAlong(module));
}

/** What can come again: everything but the days of modules. */
export const kindsInSeries = (scene: Scene) => kindsToAdd(scene).filter((kind) => kind !== 'module');

/** One date, a series of them, or a month in which one is to be: each a button where there is one kind to add, otherwise a menu of them. */
export function addActions(scene: Scene): Action[] {
  const { say, run } = scene;
  const option = (label: string, type: string, kind: string) => ({
    kind: 'form' as const,
    label,
    press: { run, type, args: { kind } },
  });
  return [
    ...oneOrMenu(
      say('programme.button.add'),
      kindsToAdd(scene).map((kind) => option(say(`programme.add.${kind}`), 'dateAdded', kind)),
    ),
    ...oneOrMenu(
      say('programme.button.addSeries'),
      kindsInSeries(scene).map((kind) => option(say(`programme.series.${kind}`), 'seriesWanted', kind)),
    ),
    ...oneOrMenu(
      say('programme.button.addMonth'),
      kindsInSeries(scene).map((kind) => option(say(`programme.add.${kind}`), 'monthSet', kind)),
    ),
  ];
}
