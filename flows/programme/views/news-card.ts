import type { Action, Block, Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { sayList } from '../../locales/say.ts';
import { beginsAt, sayLength } from '../../meeting/when.ts';
import { addDays, isWorkday, sayDay } from '../../schedule.ts';
import { dateOf, groupsOf, isAhead, isAskedAnew, offOf, peopleIn, rootOf } from '../dates.ts';
import { capital, sayOption } from '../names.ts';
import type { ProgrammeDate } from '../state.ts';
import { addActions } from './add-actions.ts';
import { fitsMenu, meetings, namesOf, note, oneOrMenu, press, readerOf, type Scene, text } from './scene.ts';

/**
 * What has changed, in a channel or for one person: where each date was is in the view, where it is now in the state, so
 * that a message which goes out late still says what holds. What hangs together is told together.
 */
export function newsCard(scene: Scene, view: ViewRef): Card {
  const { reader, say } = scene;
  const concerned = toldOf(scene, view).filter(({ status }) => status !== 'held');
  const told = concerned.filter(({ id, status }) => id in view || status === 'booked');
  const open = told.filter((date) => beginsAt(date) > reader.now);
  const isNews = open.some(({ id }) => id in view);
  const person = readerOf(scene) ?? '';
  const isForAll = person === '' || view.name === 'done';
  const isWiped = open.some(({ id, lapsed }) => id in view && lapsed.length > 0);
  const isAway = open.some(({ id, absent }) => id in view && absent.includes(person));
  return {
    ...(view.what === 'added' && { title: say('programme.news.added', { count: open.length }) }),
    body: [
      ...(isSeries(told, view) ? [text(seriesText(scene, told))] : []),
      ...told.flatMap((date) => [
        ...(isSeries(told, view) ? [] : [text(line(scene, date, view))]),
        ...lengthNote(scene, date, view),
        ...placeNote(scene, date, told, view),
      ]),
      ...(isForAll && isWiped ? [note(say('programme.news.wiped'))] : []),
      ...(isAway ? [note(say('programme.soon.absent'))] : []),
      ...(open.some((date) => isAskedAnew(date, person)) ? [note(say('programme.news.lapsed'))] : []),
    ],
    actions: isNews ? [...calendarActions(scene, open, view), ...absenceActions(scene, open)] : [],
    ...(!isNews && { closed: true }),
  };
}

/** What hangs together, and what was set in one go. */
const toldOf = ({ state }: Scene, view: ViewRef) =>
  state.dates.filter((date) => rootOf(date) === view.root || date.id in view);

const isSeries = ([first]: ProgrammeDate[], view: ViewRef) =>
  view.what === 'added' && first?.series !== undefined;

/** When meetings are that come again, a line each; where one was called off, that. */
function seriesText(scene: Scene, dates: ProgrammeDate[]): string {
  const { say, when } = scene;
  const lines = dates.map((date) => {
    const params = { When: capital(when(date)) };
    return date.status === 'cancelled' ? say('programme.series.off', params) : params.When;
  });
  const [first] = dates;
  return [...(first ? [say('programme.series.are', meetings(scene, first))] : []), ...lines].join('\n');
}

/** The same for whoever has done it, who is told what follows from it. */
export function doneCard(scene: Scene, view: ViewRef): Card {
  const { say } = scene;
  const { title, body, actions } = newsCard(scene, view);
  const family = toldOf(scene, view);
  const shifted = view.what === 'added' ? family.flatMap((date) => shift(scene, date)) : [];
  const channels = [...new Set(family.flatMap((date) => date.networks))];
  const networks = namesOf(scene, channels);
  const what = view.what === 'added' ? 'added' : 'changed';
  const office = view.what === 'added' ? officeOf(scene, channels) : [];
  return {
    ...(title && { title }),
    body: [
      ...body,
      ...shifted,
      note(say(`programme.done.${what}`, { networks, count: channels.length })),
      ...(office.length > 0
        ? [note(say('programme.done.office', { people: sayList(scene.reader.language, office) }))]
        : []),
    ],
    actions: [...(view.what === 'added' ? addActions(scene) : []), ...actions],
  };
}

/** Who hears of new dates besides the channels; not whoever has set them. */
const officeOf = (scene: Scene, networks: readonly string[]) =>
  peopleIn(scene.read, networks, ['office'])
    .filter(({ id }) => id !== readerOf(scene))
    .map(({ name }) => name);

/** How long it takes, where it took another time before. */
function lengthNote({ say, reader }: Scene, { id, minutes, status }: ProgrammeDate, view: ViewRef): Block[] {
  if (status === 'cancelled' || !view[`length.${id}`]) return [];
  return [note(say('programme.news.length', { length: sayLength(minutes, reader.language) }))];
}

/** Where it is; once for all that are in the same place. Or that it is not there any more. */
function placeNote(
  { say }: Scene,
  { id, place, status }: ProgrammeDate,
  told: ProgrammeDate[],
  view: ViewRef,
): Block[] {
  if (status === 'cancelled') return [];
  if (!place) return view[`place.${id}`] ? [note(say('programme.ask.noPlace'))] : [];
  const isSame = told.every((one) => one.place === place && one.status === status);
  return isSame && id !== told.at(-1)?.id ? [] : [note(say('programme.place', { place }))];
}

function line({ say, what, when, start }: Scene, date: ProgrammeDate, view: ViewRef): string {
  const names = what(date);
  const now = when(date);
  const [day = '', time = ''] = (view[date.id] ?? '').split('T');
  const from = day && start({ ...date, day, time });
  const isElsewhen = day !== date.day || time !== date.time;
  if (date.status === 'cancelled') return say('programme.news.cancelled', { ...names, when: from || now });
  if (view.what !== 'added' && from && isElsewhen)
    return say('programme.news.moved', { ...names, from, to: now });
  return say('programme.news.is', { ...names, when: now });
}

/** Why a second day does not lie where the programme would have it. */
function shift({ say, what, read, reader, state }: Scene, date: ProgrammeDate): Block[] {
  const anchor = dateOf(state, date.follows?.id);
  if (!anchor || date.status !== 'booked') return [];
  const wanted = addDays(anchor.day, date.follows?.days ?? 0);
  if (wanted === date.day) return [];
  const off = offOf(read);
  const key = isWorkday(wanted, off) ? 'taken' : 'dayOff';
  const day = sayDay(wanted, reader.language, date.day);
  return [note(say(`programme.shift.${key}`, { ...what(date), day }))];
}

/**
 * Into the calendar, or, for what was called off, out of it again: the calendar itself knows which version is later. More
 * than a menu takes are found in the list of one's own meetings.
 */
export function calendarActions(
  { say, reader, read }: Scene,
  dates: ProgrammeDate[],
  view?: ViewRef,
): Action[] {
  const shown = dates.filter(({ id }) => !view || id in view);
  const options = (status: ProgrammeDate['status']) =>
    shown
      .filter((date) => date.status === status)
      .map((date) => ({
        kind: 'press' as const,
        label: sayOption(date, reader.language, read),
        press: { word: 'calendar', args: { meeting: date.id } },
      }));
  return [
    ...(fitsMenu(options('booked'))
      ? oneOrMenu(say('meeting.button.calendar'), options('booked'))
      : [press(say('meeting.button.calendar'), { word: 'calendar' })]),
    ...oneOrMenu(say('meeting.button.uncalendar'), options('cancelled')),
  ];
}

/** For a leader who is asked to come: to say that they can't, or can after all (T22). */
export function absenceActions(scene: Scene, dates: ProgrammeDate[]): Action[] {
  const { read, reader, run, say } = scene;
  const person = readerOf(scene);
  if (!person) return [];
  const theirs = dates.filter(
    (date) => isAhead(date, reader.now) && groupsOf(read, person, date.networks).length > 0,
  );
  const options = (isAbsent: boolean, type: string) =>
    theirs
      .filter(({ absent }) => absent.includes(person) === isAbsent)
      .map((date) => ({
        kind: isAbsent ? ('press' as const) : ('form' as const),
        label: sayOption(date, reader.language, read),
        press: { run, type, args: { id: date.id } },
      }));
  return [
    ...oneOrMenu(say('programme.button.absent'), options(false, 'absentTold')),
    ...oneOrMenu(say('programme.button.coming'), options(true, 'comingAfterAll')),
  ];
}
