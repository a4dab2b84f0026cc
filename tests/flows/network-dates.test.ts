import { expect, it } from 'vitest';
import { network } from '../../flows/network/index.ts';
import { type Card, plainText } from '../../src/core/card.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import { given, person } from '../support/given.ts';
import { da } from './cycle-story.ts';
import { nordlys, says } from './network-story.ts';

const ida = person('ida');
const people = ['ali', 'bo', 'dora'].map((id) => person(id));
const view = {
  ...({ id: 'nordlys', name: 'Nordlys', language: 'da', zone: 'Europe/Copenhagen' } as const),
  members: [],
};
const meeting = (id: string, day: string, differently: Partial<MeetingView> = {}): MeetingView => ({
  ...{ id, day, run: 'dates', kind: 'network', networks: ['nordlys'], people: [] },
  ...{ time: '09:00', zone: 'Europe/Copenhagen', minutes: 60, status: 'booked', sequence: 0 },
  ...differently,
});

/** What Ali reads once they have said yes, while these are the network's dates. */
function welcomed(dates: MeetingView[], role = 'leader'): Card {
  const setting = { owner: ida, people, run: 'nordlys', network: view, dates, input: nordlys };
  const story = given(network.typed, setting, says('ali', 'yes'));
  return story.card({ name: 'welcome', role }, { to: { person: 'ali' } });
}

const BEFORE = meeting('past', '2027-02-01', { status: 'held' });
const AHEAD = [
  meeting('m1', '2027-04-08', { kind: 'bootcamp', module: 2, minutes: 1_860 }),
  meeting('m2', '2027-04-22', { kind: 'joint', networks: ['sydpol', 'nordlys'] }),
  meeting('gone', '2027-04-23', { status: 'cancelled' }),
];

it('whoever joins later reads in one message what is set already, with the way into their calendar', () => {
  const card = welcomed([BEFORE, ...AHEAD]);
  expect(plainText(card)).toBe(
    [
      da('network.welcome'),
      'Det ligger allerede fast i Nordlys:',
      'Modul 2: bootcamp, torsdag den 8. april kl. 9 – fredag den 9. april kl. 16',
      'Fællesmøde, torsdag den 22. april kl. 9',
    ].join('\n'),
  );
  expect(card.actions.at(-1)).toEqual({
    kind: 'press',
    label: 'Læg i min kalender',
    press: { word: 'calendar' },
  });
});

it.each(['facilitator', 'office'])('so does who joins as %s', (role) => {
  expect(plainText(welcomed(AHEAD, role))).toContain('Det ligger allerede fast i Nordlys:');
});

it('whoever joins first reads nothing of dates', () => {
  expect(plainText(welcomed([BEFORE]))).toBe(da('network.welcome'));
});

it('more than a few are counted', () => {
  const many = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => meeting(`m${day}`, `2027-04-0${day}`));
  expect(plainText(welcomed(many))).toContain('Og 2 mere længere fremme.');
});
