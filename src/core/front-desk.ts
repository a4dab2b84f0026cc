import type { Card, Form, Values } from './card.ts';
import type { Language } from './chat.ts';
import type { NetworkView, PersonView } from './flow.ts';
import type { Instant } from './time.ts';

/** What Home is made from. `open` holds the `home` card of each of the person's open runs. */
export type HomeFacts = {
  person: PersonView;
  networks: NetworkView[];
  invitations: NetworkView[];
  open: Card[];
  mayStart: boolean;
};

export type Settings = Pick<PersonView, 'language' | 'zone' | 'hours'>;

/** What a person can ask for outside any run. */
export type Word = 'help' | 'start' | 'home' | 'network' | 'language';

/**
 * Lærke's voice outside the runs: words, Home, help, settings, errors, and the calendar's rules. Pure, like a flow;
 * it lives in flows/home and is handed to the runtime.
 */
export interface FrontDesk {
  say(language: Language, key: string, params?: Record<string, string | number>): string;
  wordFrom(typed: string): Word | undefined;
  home(facts: HomeFacts): Card;
  help(language: Language, words: readonly Word[]): Card;
  /** for a word nobody knows: the nearest known one, and the list */
  unknownWord(language: Language, typed: string, words: readonly Word[]): Card;
  settingsForm(person: PersonView): Form;
  /** Throws UserError at the field that is wrong. */
  readSettings(values: Values): Settings;
  /** what was saved, as the person now reads it */
  settingsSaved(settings: Settings): string;
  /** `leaders` and `facilitators` are persons or accounts of the workspace */
  newNetworkForm(
    language: Language,
    suggested: { name: string; leaders: string[]; facilitators: string[] },
  ): Form;
  /** this moment if it lies in the person's working hours, otherwise when they next begin */
  nextWorkingMoment(person: PersonView, now: Instant): Instant;
}
