import type { Form, Values } from '../../src/core/card.ts';
import { UserError } from '../../src/core/errors.ts';
import type { PersonView } from '../../src/core/flow.ts';
import type { Settings } from '../../src/core/front-desk.ts';
import { LANGUAGES, say } from '../locales/say.ts';
import { isZone, sayTime } from '../schedule.ts';
import { spokenTime } from '../spoken-day.ts';

/** My language, zone and working hours (interface.md: `language`). */
export function settingsForm({ language, zone, hours }: PersonView): Form {
  const text = (name: string, label: string, value: string) =>
    ({ kind: 'text', name, label, value, lines: 'one', maxLength: 60 }) as const;
  return {
    title: say(language, 'settings.title'),
    inputs: [
      {
        kind: 'choice',
        name: 'language',
        label: say(language, 'settings.language'),
        options: LANGUAGES.map((code) => ({ value: code, label: say(language, `language.${code}`) })),
        value: language,
      },
      {
        ...text('zone', say(language, 'settings.zone'), zone),
        hint: say(language, 'settings.zoneHint'),
      },
      text('from', say(language, 'settings.from'), sayTime(hours.from, language)),
      text('to', say(language, 'settings.to'), sayTime(hours.to, language)),
    ],
    submit: say(language, 'settings.save'),
    cancel: say(language, 'cancel'),
    press: { word: 'language' },
  };
}

/** What was filled in, or a UserError at the field that is wrong. */
export function readSettings(values: Values): Settings {
  const text = (name: string) => String(values[name] ?? '').trim();
  const zone = text('zone');
  if (!isZone(zone)) throw new UserError('error.zone', {}, 'zone');
  const hours = { from: readTime(text('from'), 'from'), to: readTime(text('to'), 'to') };
  if (hours.to <= hours.from) throw new UserError('error.hours', {}, 'to');
  return { language: text('language') === 'en' ? 'en' : 'da', zone, hours };
}

/** The confirmation, in the language that was just chosen. */
export function settingsSaved({ language, hours }: Settings): string {
  return say(language, 'settings.saved', sayHours(hours, language));
}

/** *8.30* in Danish, *8:30* in English. */
export function sayHours({ from, to }: Settings['hours'], language: Settings['language']) {
  return { from: sayTime(from, language), to: sayTime(to, language) };
}

function readTime(text: string, field: string): string {
  const time = spokenTime(text);
  if (!time) throw new UserError('error.time', {}, field);
  return time;
}
