import { mentoring } from '../../flows/mentoring/index.ts';
import type { NetworkView, ProgrammeView, WorkingPerson } from '../../src/core/flow.ts';
import type { BusyView, MeetingView } from '../../src/core/meeting.ts';
import { given, MONDAY, networkOf, person } from '../support/given.ts';

export const mette = person('mette');
export const karen = person('karen');

/** T12: at the latest a week after day 1, with nudges after one, four and eight days; T13; T17 from module 2 to module 3. */
export const programme: ProgrammeView = {
  id: 'talent-nord',
  name: { da: 'Talent Nord', en: 'Talent Nord' },
  goal: {},
  texts: {},
  dates: {
    modules: [
      { da: 'Talentledelse', en: 'Talent leadership' },
      { da: 'Innovation', en: 'Innovation' },
      { da: 'Kerneopgaven', en: 'The core task' },
    ],
    minutes: {},
    mentor: { by: 7, nudges: [1, 4, 8] },
    recommendTalk: true,
    extraMentor: { opens: { module: 2, kind: 'day2' }, closes: { module: 3, kind: 'day2' } },
  },
};

export const nord: NetworkView = { ...networkOf('nord', [mette]), programme };

/** Thursday 11 March 2027, the first day of the second module. */
export const DAY_1: MeetingView = {
  id: 'dates.1',
  run: 'dates',
  kind: 'day1',
  module: 2,
  networks: ['nord'],
  people: [],
  day: '2027-03-11',
  time: '09:00',
  zone: 'Europe/Copenhagen',
  minutes: 420,
  status: 'booked',
  sequence: 0,
};

/** Thursday 8 April 2027: module 2 is over, and an extra mentor or an internship is offered (T17). */
export const DAY_2: MeetingView = { ...DAY_1, id: 'dates.2', kind: 'day2', day: '2027-04-08' };

type Asked = {
  kind?: 'primary' | 'extra';
  calendar?: MeetingView[];
  mentor?: WorkingPerson;
  busy?: BusyView[];
  off?: WorkingPerson['off'];
};

/** Mette has named Karen, who has not answered yet. */
export const asked = ({ kind = 'primary', calendar = [], mentor = karen, busy = [], off = [] }: Asked = {}) =>
  given(mentoring.typed, {
    input: { mentor: 'karen', kind },
    owner: { ...mette, off },
    people: [mentor],
    networks: [nord],
    calendar,
    busy,
    now: MONDAY,
  });

export const yes = { by: 'karen', event: { type: 'invitationAnswered', answer: 'yes' } } as const;

/** Karen has said yes. */
export const paired = (how: Asked = {}) => asked(how).when(yes);

export const suggestion = (day: string, time = '09:00', more: object = {}) =>
  ({ type: 'suggested', day, time, minutes: '30', how: 'inPerson', ...more }) as const;

export const byKaren = <E>(event: E) => ({ by: 'karen', event });

/** They have agreed to talk on Tuesday 16 March at nine. */
export const agreed = (how: Asked = {}) =>
  paired(how)
    .when(suggestion('2027-03-16'))
    .when(byKaren(accepted('run.1', '2027-03-16')));

export const accepted = (meeting: string, day: string, time = '09:00', answer: 'yes' | 'no' = 'yes') =>
  ({ type: 'suggestionAnswered', meeting, day, time, answer }) as const;
