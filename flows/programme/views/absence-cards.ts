import type { Card } from '../../../src/core/card.ts';
import type { ViewRef } from '../../../src/core/flow.ts';
import { sayList } from '../../locales/say.ts';
import { beginsAt, daysOf } from '../../meeting/when.ts';
import { addDays, dayOf, sayTime } from '../../schedule.ts';
import { officeFor } from '../absence.ts';
import { dateOf, groupsOf, isAhead, isAskedAnew, networksIn, upcoming } from '../dates.ts';
import type { ProgrammeDate } from '../state.ts';
import { absenceActions, calendarActions } from './news-card.ts';
import { note, readerOf, type Scene, settled, text } from './scene.ts';

/** Most that somebody is likely to look for when they can't come. */
const MOST_COMING = 5;

/** What the group and the office read (T22): the same in the preview and in the channel. */
export function absenceCard(scene: Scene, view: ViewRef): Card {
  const { state, say, what, when, reader } = scene;
  const date = dateOf(state, view.date);
  const { person = '', day = '', time = '', says } = view;
  const name = nameOf(scene, person);
  // it goes from a channel in which nothing may be posted by now as well
  if (!name) return { ...settled(say('programme.absence.gone')), withdrawn: true };
  const then = date && { ...date, day, time };
  const isOver = !then || beginsAt(then) <= reader.now;
  const params = {
    name,
    what: date ? what(date).what : '',
    when: then ? when(then) : '',
  };
  return {
    body: [text(say(says === 'can' ? 'programme.absence.can' : 'programme.absence.cannot', params))],
    actions: [],
    ...(isOver && { closed: true }),
  };
}

/** Nothing for somebody who has asked to be forgotten. */
function nameOf({ read }: Scene, id: string): string | undefined {
  const members = networksIn(read).flatMap((network) => network.members);
  const found = members.find(({ person }) => person.id === id)?.person;
  return found?.leaving ? undefined : found?.name;
}

/** To whoever said it: who has been told, and the way back. */
export function mineCard(scene: Scene, view: ViewRef): Card {
  const { state, say, what, when, reader } = scene;
  const date = dateOf(state, view.date);
  const person = readerOf(scene) ?? '';
  if (!date || !isAhead(date, reader.now)) return settled(say('programme.mine.over'));
  const params = { ...what(date), when: when(date), whom: sayWhom(scene, date, person) };
  if (isAskedAnew(date, person))
    return { body: [text(say('programme.news.lapsed'))], actions: absenceActions(scene, [date]) };
  if (!date.absent.includes(person))
    return { body: [text(say('programme.mine.coming', params))], actions: [] };
  return {
    body: [text(say('programme.mine.absent', params)), note(say('programme.mine.back'))],
    actions: absenceActions(scene, [date]),
  };
}

/** *i kanalen i Nord og til Hanne og Bo* */
export function sayWhom({ read, reader, say }: Scene, date: ProgrammeDate, person: string): string {
  const groups = groupsOf(read, person, date.networks).map(({ name }) => name);
  const people = officeFor(read, date, person).map(({ name }) => name);
  const networks = sayList(reader.language, groups);
  return people.length > 0
    ? say('programme.whom.both', { networks, people: sayList(reader.language, people) })
    : say('programme.whom.group', { networks });
}

/** The workday before (peers.md 7): when and where, for the calendar, and the way to say that one can't come. */
export function soonCard(scene: Scene, view: ViewRef): Card {
  const { state, say, what, reader } = scene;
  const date = dateOf(state, view.date);
  if (!date || !isAhead(date, reader.now) || date.day !== view.day || date.time !== view.time)
    return settled(say('programme.soon.over'));
  const isAbsent = date.absent.includes(readerOf(scene) ?? '');
  return {
    body: [
      text(sayHowSoon(scene, date)),
      ...(date.place ? [note(say('programme.place', { place: date.place }))] : []),
      ...(isAbsent ? [note(say('programme.soon.absent', what(date)))] : []),
    ],
    actions: [...(isAbsent ? [] : calendarActions(scene, [date])), ...absenceActions(scene, [date])],
  };
}

function sayHowSoon({ say, what, when, reader }: Scene, date: ProgrammeDate): string {
  const today = dayOf(reader.now, reader.zone);
  const isHere = reader.zone === date.zone && daysOf(date).length === 1;
  const params = { ...what(date), time: sayTime(date.time, reader.language), when: when(date) };
  if (isHere && date.day === today) return say('programme.soon.today', params);
  if (isHere && date.day === addDays(today, 1)) return say('programme.soon.tomorrow', params);
  return say('programme.news.is', params);
}

/** The next dates of somebody who says that they can't come to one (the word `absent`). */
export function comingCard(scene: Scene): Card {
  const { state, read, reader, say, what, when } = scene;
  const person = readerOf(scene) ?? '';
  const theirs = upcoming(state, reader.now)
    .filter((date) => groupsOf(read, person, date.networks).length > 0)
    .slice(0, MOST_COMING);
  return {
    body: theirs.flatMap((date) => [
      text(say('programme.line', { ...what(date), when: when(date) })),
      ...(date.absent.includes(person) ? [note(say('programme.soon.absent', what(date)))] : []),
    ]),
    actions: absenceActions(scene, theirs),
  };
}
