import type { Action, Block, Card } from '../../src/core/card.ts';
import type { Reader, ReadModels } from '../../src/core/flow.ts';
import { say } from '../locales/say.ts';
import { titleAndTime, upcoming } from '../meeting/entry.ts';
import { namesFor } from '../meeting/title.ts';

/** Those who help are spoken to in other words than the leaders. */
export const isHelper = (role: string | undefined): role is 'facilitator' | 'office' =>
  role === 'facilitator' || role === 'office';

/** How many of the network's dates somebody hears of as they come in; the calendar has the others. */
const MOST_DATES = 6;

/** What somebody who has said yes reads: how to begin, and what the network has in its calendar by then. */
export function welcomeCard(role: string, reader: Reader, read: Pick<ReadModels, 'network' | 'dates'>): Card {
  const { language } = reader;
  const begin = isHelper(role)
    ? { body: [text(say(language, `network.welcome.${role}`))], actions: [] }
    : beginning(language, read.network?.programme?.dates?.mentor !== undefined);
  const dates = datesAhead(reader, read);
  return {
    body: [...begin.body, ...dates],
    actions: [...begin.actions, ...(dates.length > 0 ? [calendarAction(language)] : [])],
  };
}

function beginning(language: Reader['language'], hasMentors: boolean): Card {
  return {
    body: [
      text(say(language, 'network.welcome')),
      ...(hasMentors ? [text(say(language, 'network.welcome.mentor'))] : []),
    ],
    actions: [
      {
        kind: 'press',
        label: say(language, 'network.welcome.start'),
        press: { word: 'start' },
        style: 'primary',
      },
      ...(hasMentors ? [mentorAction(language)] : []),
    ],
  };
}

function datesAhead(reader: Reader, { network, dates }: Pick<ReadModels, 'network' | 'dates'>): Block[] {
  const { language, now } = reader;
  const ahead = upcoming(dates, now);
  if (!network || ahead.length === 0) return [];
  const names = namesFor(undefined, [network]);
  const shown = ahead.slice(0, MOST_DATES).map((one) => titleAndTime(one, reader, names));
  const more = ahead.length - shown.length;
  return [
    text([say(language, 'network.welcome.dates', { network: network.name }), ...shown].join('\n')),
    ...(more > 0
      ? [{ type: 'note', text: say(language, 'programme.dates.more', { count: more }) } as const]
      : []),
  ];
}

const text = (words: string): Block => ({ type: 'text', text: words });

const calendarAction = (language: Reader['language']): Action => ({
  kind: 'press',
  label: say(language, 'meeting.button.calendar'),
  press: { word: 'calendar' },
});

/** The programme gives every leader a mentor, and it is theirs to name them (T16, T20). */
const mentorAction = (language: Reader['language']): Action => ({
  kind: 'form',
  label: say(language, 'network.welcome.findMentor'),
  press: { word: 'mentor', args: { kind: 'primary' } },
});
