import type { meeting as en } from '../en/meeting.ts';

/** Møder: hvad de hedder, hvornår de er, og felterne, man vælger det i. */
export const meeting: Record<keyof typeof en, string> = {
  'meeting.title.network': '{network}: møde',
  'meeting.title.joint': 'Fællesmøde',
  'meeting.title.day1': '{module}: dag 1',
  'meeting.title.day2': '{module}: dag 2',
  'meeting.title.bootcamp': '{module}: bootcamp',
  'meeting.title.mentor': 'Samtale med {name}',
  'meeting.title.expectation': 'Forventningssamtale med {name}',
  'meeting.module': 'Modul {module}',
  'meeting.somebody': 'en, der ikke er her længere',
  'meeting.when': '{day} kl. {time}',
  'meeting.hours': '{count, plural, one {# time} other {# timer}}',
  'meeting.halfHours': '{count, plural, one {#½ time} other {#½ timer}}',
  'meeting.minutes': '{count, plural, one {# minut} other {# minutter}}',
  'meeting.overDays': '{length}, over {count} dage',
  'meeting.today': 'I dag kl. {time}',
  'meeting.tomorrow': 'I morgen kl. {time}',
  'meeting.button.calendar': 'Læg i min kalender',
  'meeting.button.uncalendar': 'Fjern fra min kalender',
  'meeting.form.day': 'Hvilken dag?',
  'meeting.form.time': 'Klokken',
  'meeting.form.minutes': 'Hvor længe?',
  'meeting.form.place': 'Hvor?',
};
