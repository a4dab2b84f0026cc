import type { Card, Form, Values } from './card.ts';
import type { Language, Platform, TextFile } from './chat.ts';
import type {
  AnswerView,
  NetworkView,
  PersonId,
  PersonView,
  PhaseCount,
  ProgrammeView,
  Story,
  WorkingPerson,
} from './flow.ts';
import type { CalendarEntry, MeetingView } from './meeting.ts';
import type { RunPress } from './press.ts';
import type { Day, DayRange, Instant, Span } from './time.ts';

/** What a person's calendar is made from. */
export type CalendarFacts = {
  person: PersonView;
  now: Instant;
  /** the networks in which the person is active */
  networks: NetworkView[];
  /** what they are asked to come to, by date, past and cancelled ones included */
  meetings: MeetingView[];
  /** with whom: those of the one-to-ones who are still here */
  people: PersonView[];
  /** where calendars can reach Lærke: the address that theirs has been given, if any */
  feed?: { address: string | undefined };
};

/** What Home is made from. `open` holds the `home` card of each of the person's open runs. */
export type HomeFacts = {
  person: PersonView;
  /** the one that they are on, if any */
  pause: DayRange | undefined;
  now: Instant;
  networks: NetworkView[];
  /** as in CalendarFacts */
  meetings: MeetingView[];
  people: PersonView[];
  invitations: NetworkView[];
  open: Card[];
  /** cycles that have ended, the latest first */
  past: PastCycle[];
  /** they are a leader, and in no cycle */
  mayStart: boolean;
  /** in networks that the person looks after: how many messages were given up */
  parked: { network: NetworkView; count: number }[];
  facilitated: FacilitatedNetwork[];
};

/** A network that somebody facilitates, as far as they may know it (domain.md §7): nobody's words, and nobody's phase. */
export type FacilitatedNetwork = {
  network: NetworkView;
  /** all its active leaders but whoever looks */
  phases: PhaseCount[];
  /** who has posted in its channel what help they need, and is still at it */
  helpWanted: PersonId[];
  /** its reflection rounds: whether one is called or under way, and when the last one began */
  round: { isRunning: boolean; last?: Day };
};

/** A cycle that has ended: what it came to in a few words, and how to read it again. */
export type PastCycle = { card: Card; press: RunPress };

export type Settings = Pick<PersonView, 'language' | 'zone' | 'hours'>;

/** Words that answer nothing: what was written, and what a press that keeps them is. */
export type Offer = {
  text: string;
  kind: 'press' | 'form';
  press(as: 'observation' | 'starMoment'): RunPress;
  contact: string | undefined;
};

/** Everything that is known of a person, for that person (domain.md, `export`). */
export type ExportFacts = {
  person: PersonView;
  accounts: { platform: Platform; account: string }[];
  grants: string[];
  networks: NetworkView[];
  /** as in CalendarFacts */
  meetings: MeetingView[];
  people: PersonView[];
  runs: { flow: string; id: string; state: unknown; answers: AnswerView[]; story: Story }[];
  now: Instant;
};

/** What a person can ask for outside any run. */
export type Word =
  | 'help'
  | 'start'
  | 'home'
  | 'calendar'
  | 'network'
  | 'round'
  | 'harvest'
  | 'programme'
  | 'absent'
  | 'language'
  | 'link'
  | 'pause'
  | 'mentor'
  | 'export'
  | 'forget';

/** The nearest leader, or one more (T16, T17). */
export type MentorKind = 'primary' | 'extra';

/**
 * Lærke's voice outside the runs: words, Home, help, settings, errors, and the calendar's rules. Pure, like a flow;
 * it lives in flows/home and is handed to the runtime.
 */
export interface FrontDesk {
  say(language: Language, key: string, params?: Record<string, string | number>): string;
  wordFrom(typed: string): Word | undefined;
  home(facts: HomeFacts): Card;
  /** the next meetings, their files, and the calendar's address where there can be one */
  calendar(facts: CalendarFacts): Card;
  /** the meetings as they are to stand in the person's own calendar, in their order */
  calendarEntries(facts: CalendarFacts): CalendarEntry[];
  help(language: Language, words: readonly Word[]): Card;
  /** for a word nobody knows: the nearest known one, and the list */
  unknownWord(language: Language, typed: string, words: readonly Word[]): Card;
  /** the digits of a code that was typed after the word `link`, however they are grouped; undefined when there are none */
  codeIn(typed: string): string | undefined;
  /** a code for the person's other account, and what to do with it */
  linkCode(language: Language, code: string): Card;
  settingsForm(person: PersonView): Form;
  /** Throws UserError at the field that is wrong. */
  readSettings(values: Values): Settings;
  /** what was saved, as the person now reads it */
  settingsSaved(settings: Settings): string;
  /** @param pause the one that the person is on, if any */
  pauseForm(person: PersonView, pause: DayRange | undefined): Form;
  /** Throws UserError at the field that is wrong. */
  readPause(values: Values, person: PersonView, now: Instant): DayRange;
  /** the pause as it stands now, or that it is over */
  pauseCard(person: PersonView, pause: DayRange | undefined, now: Instant): Card;
  /** @param kinds which of them can be named, the likeliest first */
  mentorForm(person: PersonView, kinds: readonly MentorKind[]): Form;
  /** for a leader without their nearest leader as a mentor: how to name them */
  findMentor(language: Language): Card;
  /** Throws UserError at the field that is wrong. */
  readMentor(values: Values): { mentor: PersonId; kind: MentorKind };
  /** what to do with words that answer nothing; those that sound hard come with whom to talk to */
  offer(language: Language, offer: Offer): Card;
  /** for words that there is nowhere to keep: whom one can talk with, where they sound hard; undefined otherwise */
  heard(language: Language, text: string, contact: string | undefined): Card | undefined;
  /** the answer to a mere politeness, empty where none is needed; undefined if it is none */
  courtesy(typed: string, language: Language): string | undefined;
  /** the files of an export */
  exported(facts: ExportFacts): TextFile[];
  /** what being forgotten means, also for the networks that the person is in, and the word that confirms it */
  forgetForm(person: PersonView, networks?: NetworkView[]): Form;
  /** Throws UserError unless it was confirmed. */
  readForget(values: Values, language: Language): void;
  /** `leaders` and `facilitators` are persons or accounts of the workspace */
  newNetworkForm(
    language: Language,
    suggested: {
      name: string;
      leaders: string[];
      facilitators: string[];
      contact: string;
      programmes: ProgrammeView[];
      channel: string;
    },
  ): Form;
  /** for a channel that is no network's: one more of one of these, or that of a new one */
  homeOrNew(language: Language, networks: readonly NetworkView[], channel: string): Card;
  /** how a reflection meeting of this network is to be */
  newRoundForm(language: Language, network: NetworkView): Form;
  /** how many could take part in one, and how many it takes */
  roundPeople(network: NetworkView): { count: number; least: number };
  /** for which of these networks the word was meant */
  whichNetwork(language: Language, word: 'programme' | 'harvest', networks: readonly NetworkView[]): Card;
  /** what a card says, as a file of text */
  asMarkdown(card: Card): string;
  /** what somebody is asked to come to, a card from each conversation that has arranged any of it */
  coming(language: Language, cards: readonly Card[]): Card;
  /** the calendar day that it is where the person is */
  today(person: PersonView, now: Instant): Day;
  /** this moment if it lies in the person's working hours, otherwise when they next begin */
  nextWorkingMoment(person: WorkingPerson, now: Instant): Instant;
  /** the calendar day, or the calendar week from Monday to Sunday, that it is where the person is */
  spanAround(person: PersonView, per: 'day' | 'week', now: Instant): Span;
}
