import type { Action, Block, Button, Card } from '../../src/core/card.ts';
import type { CalendarFacts } from '../../src/core/front-desk.ts';
import type { CalendarEntry, MeetingView } from '../../src/core/meeting.ts';
import { type MessageKey, say } from '../locales/say.ts';
import { calendarEntry, placeOf, titleAndTime, upcoming } from '../meeting/entry.ts';
import { namesFor } from '../meeting/title.ts';

/** How many meetings are listed: in the calendar, and on Home, where they are one thing among others. */
const MOST_LISTED = 10;
const MOST_AT_HOME = 5;

/** A menu holds at most so many (core/card.ts), and one alone is a button. */
const MENU = 5;

/** My next meetings, each to be put into a calendar, and the address that a calendar can fetch all of them from. */
export function calendarCard(facts: CalendarFacts): Card {
  const { language } = facts.person;
  const next = upcoming(facts.meetings, facts.now).slice(0, MOST_LISTED);
  const none: Block = { type: 'text', text: say(language, 'calendar.none') };
  return {
    title: say(language, 'calendar.title'),
    body: [
      ...(next.length === 0 ? [none] : next.map((one): Block => ({ type: 'text', text: line(one, facts) }))),
      ...feedBlocks(facts),
    ],
    actions: [...fileActions(next, facts), ...feedActions(facts)],
  };
}

/** What of it stands on Home: nothing where nothing is ahead. */
export function nextMeetings(facts: CalendarFacts): { body: Block[]; actions: Action[] } {
  const { language } = facts.person;
  const next = upcoming(facts.meetings, facts.now).slice(0, MOST_AT_HOME);
  if (next.length === 0) return { body: [], actions: [] };
  const lines = next.map((one) => sayMeeting(one, facts));
  return {
    body: [
      { type: 'heading', text: say(language, 'home.meetings') },
      { type: 'text', text: lines.join('\n') },
    ],
    actions: [{ kind: 'press', label: say(language, 'home.calendar'), press: { word: 'calendar' } }],
  };
}

/** The meetings as they are to stand in this person's calendar. */
export function calendarEntries(facts: CalendarFacts): CalendarEntry[] {
  const names = namesIn(facts);
  return facts.meetings.map((one) => calendarEntry(one, facts.person.language, names, facts.now));
}

const namesIn = ({ person, networks, people }: CalendarFacts) => namesFor(person.id, networks, people);

/** *Samtale med Jonas, torsdag den 14. januar kl. 9, Rådhuset* */
function line(meeting: MeetingView, facts: CalendarFacts): string {
  const place = placeOf(meeting, facts.person.language);
  return [sayMeeting(meeting, facts), ...(place ? [place] : [])].join(', ');
}

const sayMeeting = (meeting: MeetingView, facts: CalendarFacts) =>
  titleAndTime(meeting, { ...facts.person, now: facts.now }, namesIn(facts));

function fileActions(next: MeetingView[], facts: CalendarFacts): Action[] {
  const { language } = facts.person;
  const options = next.map((meeting): Button => {
    const args = { meeting: meeting.id, from: 'list' };
    const label = sayMeeting(meeting, facts);
    return { kind: 'press', label, press: { word: 'calendar', args } };
  });
  const [only] = options;
  if (only && options.length === 1) return [{ ...only, label: say(language, 'meeting.button.calendar') }];
  return chunks(options).map((some, index): Action => {
    const [one] = some;
    if (one && some.length === 1) return one;
    const label = say(language, index === 0 ? 'calendar.button.files' : 'calendar.button.moreFiles');
    return { kind: 'menu', label, options: some };
  });
}

function chunks<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / MENU);
  return Array.from({ length: count }, (_, index) => all.slice(index * MENU, (index + 1) * MENU));
}

/** Whoever has the address can read the meetings, and is told so beside it. */
function feedBlocks({ person: { language }, feed }: CalendarFacts): Block[] {
  if (!feed) return [];
  const text = (key: MessageKey, params = {}): Block => ({ type: 'text', text: say(language, key, params) });
  if (!feed.address) return [{ type: 'divider' }, text('calendar.feed.off')];
  return [
    { type: 'divider' },
    text('calendar.feed.on'),
    { type: 'text', text: feed.address },
    { type: 'note', text: say(language, 'calendar.feed.secret') },
  ];
}

function feedActions({ person: { language }, feed }: CalendarFacts): Action[] {
  if (!feed) return [];
  const button = (label: MessageKey, wish: 'on' | 'new' | 'off'): Button => ({
    kind: 'press',
    label: say(language, label),
    press: { word: 'calendar', args: { feed: wish } },
  });
  if (!feed.address) return [button('calendar.button.feedOn', 'on')];
  return [button('calendar.button.feedNew', 'new'), button('calendar.button.feedOff', 'off')];
}
