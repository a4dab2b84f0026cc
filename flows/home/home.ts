import type { Action, Block, Card } from '../../src/core/card.ts';
import type { NetworkView, PersonView } from '../../src/core/flow.ts';
import type { HomeFacts } from '../../src/core/front-desk.ts';
import { say } from '../locales/say.ts';
import { dayOf } from '../schedule.ts';
import { nextMeetings } from './calendar.ts';
import { facilitatedBlocks } from './facilitated.ts';
import { endAction, pauseLine } from './pause.ts';
import { sayHours } from './settings.ts';

/** Home: where I am, what waits for me, and who sees what (domain.md §7). The same card on every platform. */
export function homeCard(facts: HomeFacts): Card {
  const { person, pause, networks, invitations, open, past, mayStart, parked, now } = facts;
  const { language } = person;
  const ahead = nextMeetings(facts);
  const start: Action = {
    kind: 'press',
    label: say(language, 'home.start'),
    press: { word: 'start' },
    style: 'primary',
  };
  const settings: Action = {
    kind: 'form',
    label: say(language, 'home.settings'),
    press: { word: 'language' },
  };
  return {
    title: say(language, 'home.title', { name: person.name }),
    body: [
      ...(pause ? [{ type: 'text', text: pauseLine(person, pause, dayOf(now, person.zone)) } as const] : []),
      ...invitations.map(
        ({ name }): Block => ({
          type: 'text',
          text: say(language, 'home.invited', { network: name }),
        }),
      ),
      ...openBlocks(open, person, mayStart, isSomewhere(facts)),
      ...ahead.body,
      ...pastBlocks(past, person),
      ...facilitatedBlocks(facts),
      ...networkBlocks(facts),
      ...parkedBlocks(parked, person),
      { type: 'divider' },
      ...whoSeesWhat(person, networks),
      { type: 'divider' },
      { type: 'note', text: settingsLine(person) },
    ],
    actions: [
      ...(mayStart ? [start] : []),
      ...open.flatMap(({ actions }) => actions),
      ...ahead.actions,
      ...past.map(
        ({ press, card }): Action => ({
          kind: 'press',
          label: say(language, 'home.reread', { what: card.title ?? '' }),
          press,
        }),
      ),
      ...(pause ? [endAction(person)] : []),
      ...parked.map(
        ({ network }): Action => ({
          kind: 'press',
          label: say(language, 'home.retry', { network: network.name }),
          press: { word: 'retry', args: { network: network.id } },
        }),
      ),
      settings,
    ],
  };
}

/** A mentor is in no network, and is asked for all the same. */
const isSomewhere = ({ networks, invitations, meetings }: HomeFacts) =>
  networks.length + invitations.length + meetings.length > 0;

function openBlocks(open: Card[], { language }: PersonView, mayStart: boolean, hasCompany: boolean): Block[] {
  const begin: Block[] = mayStart ? [{ type: 'text', text: say(language, 'cycle.home.none') }] : [];
  if (open.length + begin.length > 0) return [...begin, ...open.flatMap(({ body }) => body)];
  return hasCompany ? [] : [{ type: 'text', text: say(language, 'home.noNetwork') }];
}

/** What earlier cycles came to, the latest first. */
function pastBlocks(past: HomeFacts['past'], { language }: PersonView): Block[] {
  if (past.length === 0) return [];
  return [
    { type: 'heading', text: say(language, 'home.past') },
    ...past.flatMap(({ card }): Block[] => [
      ...(card.title ? [{ type: 'note', text: card.title } as const] : []),
      ...card.body,
    ]),
  ];
}

/** Those that nothing more has been said of. */
function networkBlocks({ networks, facilitated, person: { language } }: HomeFacts): Block[] {
  const others = networks.filter(({ id }) => !facilitated.some(({ network }) => network.id === id));
  if (others.length === 0) return [];
  return [
    { type: 'heading', text: say(language, 'home.networks') },
    { type: 'text', text: others.map(({ name }) => name).join('\n') },
  ];
}

/** What did not reach its people, for whoever looks after them: how many, and nothing of what they say. */
function parkedBlocks(parked: HomeFacts['parked'], { language }: PersonView): Block[] {
  if (parked.length === 0) return [];
  const lines = parked.map(({ network, count }) =>
    say(language, 'home.parked', { count, network: network.name }),
  );
  return [{ type: 'text', text: lines.join('\n') }];
}

/** Who sees what (domain.md §7), what stays in the chat, and whom to talk with when things are hard. */
function whoSeesWhat({ language }: PersonView, networks: NetworkView[]): Block[] {
  const lines = [
    'mine',
    'share',
    'team',
    'round',
    'harvest',
    'count',
    'facilitator',
    'mentor',
    'calendar',
    'chat',
    'data',
    'names',
  ] as const;
  const contact = networks.find((network) => network.contact)?.contact;
  return [
    { type: 'heading', text: say(language, 'home.who.title') },
    // in one block: Slack gives a Home fifty, and cycles need them
    { type: 'text', text: lines.map((line) => say(language, `home.who.${line}`)).join('\n\n') },
    ...(contact ? [{ type: 'text', text: say(language, 'home.contact', { contact }) } as const] : []),
  ];
}

function settingsLine({ language, hours }: PersonView): string {
  return say(language, 'settings.now', sayHours(hours, language));
}
