import type { Language } from '../../src/core/chat.ts';
import type { Reader } from '../../src/core/flow.ts';
import { say } from '../locales/say.ts';
import { namesFor } from '../meeting/title.ts';
import { beginsAt, saySpan, sayWhen, type When } from '../meeting/when.ts';
import { dayOf, sayDayShort, sayTime, wallTimeOf } from '../schedule.ts';
import type { Named } from './collisions.ts';
import { networksIn, type Read } from './dates.ts';
import type { ProgrammeDate } from './state.ts';

/** Who and what can be named in this run. */
export const namesIn = (read: Read, self?: string) => namesFor(self, networksIn(read));

/** A date within a sentence: *dag 1 i Innovation*, *mødet i Nord*. */
export function sayWhat(date: Named, language: Language, read: Read): string {
  const known = networksIn(read);
  const first = known.find(({ id }) => date.networks.includes(id));
  const module = date.module ?? 0;
  const named = read.network?.programme?.dates?.modules[module - 1]?.[language];
  return say(language, `programme.what.${date.kind}`, {
    network: first?.name ?? '',
    module: named ?? say(language, 'meeting.module', { module }),
  });
}

/** On a button or in a menu, which may be cut: what tells dates apart comes first. */
export function sayOption(date: ProgrammeDate, language: Language, read: Read): string {
  return say(language, 'programme.option', {
    Day: capital(sayDayShort(date.day, language)),
    time: sayTime(date.time, language),
    What: capital(sayWhat(date, language, read)),
  });
}

/** At the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** When it is, on the meeting's own clock, with its zone for whoever lives by another one. */
export const sayWhenTo = (reader: Reader, when: When): string =>
  withZone(reader, when, saySpan(when, when.zone, reader.language, dayOf(reader.now, reader.zone)));

/** When it begins, likewise: where something else says how long it takes. */
export const sayStartTo = (reader: Reader, when: When): string =>
  withZone(reader, when, sayWhen(when, reader.language, dayOf(reader.now, reader.zone)));

function withZone({ language, zone }: Reader, when: When, spoken: string): string {
  const theirs = wallTimeOf(beginsAt(when), zone).local;
  return theirs === `${when.day}T${when.time}`
    ? spoken
    : say(language, 'programme.whenThere', { when: spoken, zone: when.zone });
}
