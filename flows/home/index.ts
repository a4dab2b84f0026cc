import type { FrontDesk } from '../../src/core/front-desk.ts';
import { isMessageKey, say } from '../locales/say.ts';
import { findMentorCard, mentorForm, readMentor } from '../mentoring/naming.ts';
import { newNetworkForm } from '../network/forms.ts';
import { homeOrNewCard } from '../network/homes.ts';
import { LEAST_PEOPLE } from '../round/definition.ts';
import { newRoundForm, peopleFor } from '../round/views/new-form.ts';
import { dayAround, dayOf, nextWorkingMoment, weekAround } from '../schedule.ts';
import { calendarCard, calendarEntries } from './calendar.ts';
import { courtesyFor } from './courtesy.ts';
import { comingCard, whichNetworkCard } from './dates.ts';
import { asMarkdown } from './document.ts';
import { exportFiles } from './export.ts';
import { forgetForm, readForget } from './forget.ts';
import { helpCard, unknownWordCard } from './help.ts';
import { homeCard } from './home.ts';
import { codeIn, linkCodeCard } from './link.ts';
import { heardCard, offerCard } from './offer.ts';
import { pauseCard, pauseForm, readPause } from './pause.ts';
import { readSettings, settingsForm, settingsSaved } from './settings.ts';
import { wordFrom } from './words.ts';

/** Everything that Lærke says and knows outside the runs. */
export const frontDesk: FrontDesk = {
  say: (language, key, params) => say(language, isMessageKey(key) ? key : 'error.notAllowed', params),
  wordFrom,
  home: homeCard,
  calendar: calendarCard,
  calendarEntries,
  help: helpCard,
  unknownWord: unknownWordCard,
  codeIn,
  linkCode: linkCodeCard,
  settingsForm,
  readSettings,
  settingsSaved,
  pauseForm,
  readPause,
  pauseCard,
  mentorForm,
  readMentor,
  findMentor: findMentorCard,
  offer: offerCard,
  heard: heardCard,
  courtesy: courtesyFor,
  exported: exportFiles,
  forgetForm,
  readForget,
  newNetworkForm,
  homeOrNew: homeOrNewCard,
  newRoundForm,
  roundPeople: (network) => ({ count: peopleFor(network).length, least: LEAST_PEOPLE }),
  whichNetwork: whichNetworkCard,
  coming: comingCard,
  asMarkdown,
  today: ({ zone }, now) => dayOf(now, zone),
  nextWorkingMoment: (person, now) => nextWorkingMoment(now, person),
  spanAround: ({ zone }, per, now) => (per === 'day' ? dayAround : weekAround)(now, zone),
};
