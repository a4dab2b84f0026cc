import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flows } from '../flows/registry.ts';
import { may, RIGHTS, type Right, ROLES, type Role } from '../src/core/rights.ts';
import { type House, openHouse, webStage } from './support/house.ts';

const PEOPLE: Role[] = ROLES.filter((role) => role !== 'clock');

/** Who may do what, written out once more: a change to the table has to be meant. */
const TABLE: Record<Right, Role[]> = {
  'read help': PEOPLE,
  'open home': PEOPLE,
  'change own settings': PEOPLE,
  'take own data': PEOPLE,
  'take part in a team': ['teammate'],
  'start a cycle': ['leader'],
  'go on with own run': ['owner'],
  'look at mentorships': ['leader', 'mentor'],
  'have a mentor': ['leader'],
  'take part in a mentorship': ['owner', 'mentor'],
  'set up a network': ['facilitator', 'administrator'],
  'manage this network': ['facilitator', 'administrator'],
  'plan dates': ['facilitator', 'administrator'],
  'see the dates': ['office', 'facilitator', 'administrator'],
  'say who comes': ['leader', 'guest'],
  'lead a round': ['host', 'facilitator'],
  'take part in a round': ['teammate', 'host', 'facilitator'],
  'see how leaders fare': ['facilitator'],
  'take part in a harvest': ['leader', 'host', 'facilitator'],
  'keep own words out of a harvest': ['teammate', 'leader', 'host', 'facilitator'],
  'release a harvest': ['host', 'facilitator'],
  'look after messages': ['facilitator', 'administrator'],
  'answer an invitation': ['invited', 'leader', 'host', 'office', 'facilitator'],
  'be told by the system': ['clock'],
};
const rights = Object.keys(TABLE) as Right[];

describe('the table of rights', () => {
  it('is the whole table', () => {
    expect(Object.keys(RIGHTS).toSorted()).toEqual(rights.toSorted());
  });

  it.each(ROLES.flatMap((role) => rights.map((right) => ({ role, right }))))(
    'decides for $role: $right',
    ({ role, right }) => {
      expect(may([role], right)).toBe(TABLE[right].includes(role));
    },
  );

  it('grants what any one of several roles grants, and nothing more', () => {
    for (const one of PEOPLE)
      for (const other of PEOPLE)
        for (const right of rights)
          expect(may([one, other], right)).toBe(TABLE[right].includes(one) || TABLE[right].includes(other));
  });

  it('opens to somebody without a role what is open to anyone', () => {
    const open = rights.filter((right) => may([], right));
    expect(open).toEqual(['read help', 'open home', 'change own settings', 'take own data']);
  });

  it('keeps what the system says apart from what people do', () => {
    expect(rights.filter((right) => may(['clock'], right))).toEqual(['be told by the system']);
    expect(may(PEOPLE, 'be told by the system')).toBe(false);
  });
});

describe('every event of every flow', () => {
  const events = flows.flatMap((flow) => flow.eventTypes.map((type) => ({ flow, type, id: flow.id })));

  it.each(events)('takes a right: $id $type', ({ flow, type }) => {
    const right = flow.rightFor(type);
    expect(rights).toContain(right);
  });

  it('that is a reminder or comes from another run is closed to people', () => {
    const closed = events.filter(({ flow, type }) => flow.rightFor(type) === 'be told by the system');
    expect(closed.map(({ id, type }) => `${id} ${type}`)).toEqual([
      ...['cycle', 'evaluation'].flatMap((flow) =>
        [
          'evaluationOpened',
          'memberGone',
          'ownerGone',
          'teamGone',
          'rested',
          'woken',
          'paused',
          'heard',
          'settingsChanged',
          'datesChanged',
          'reminderDue',
        ].map((type) => `${flow} ${type}`),
      ),
      'harvest memberGone',
      'harvest reminderDue',
      'mentoring extraAsked',
      'mentoring rested',
      'mentoring datesChanged',
      'mentoring settingsChanged',
      'mentoring memberGone',
      'mentoring ownerGone',
      'mentoring memberUnreachable',
      'mentoring memberReached',
      'mentoring reminderDue',
      'network channelChecked',
      'network homeAdded',
      'network memberUnreachable',
      'network memberReached',
      'network memberGone',
      'network memberIs',
      'network reminderDue',
      'programme dateAgreed',
      'programme memberGone',
      'programme reminderDue',
      'round membersLeft',
      'round memberGone',
      'round ownerGone',
      'round reminderDue',
    ]);
  });

  it('that is not known takes none', () => {
    for (const flow of flows)
      for (const type of ['', 'nothing', 'answergiven', 'toString', '__proto__'])
        expect(flow.rightFor(type), `${flow.id} ${type}`).toBeUndefined();
  });
});

describe('the words to the bot', () => {
  const stage = webStage();
  const { facilitator, leaders, channel } = stage;
  const [leader, invited] = leaders;
  let house: House;

  beforeAll(async () => {
    house = await openHouse(stage, '2027-03-01T10:00:00+01:00');
    await house.word(facilitator, 'network', channel);
    const values = { name: 'Nordlys', language: 'da', leaders: [...leaders], facilitators: [facilitator] };
    await house.submit(facilitator, values);
    await house.press(leader, 'Ja, jeg er med');
  });
  afterAll(() => house.close());

  const helpFor = async (account: string) => {
    const { text = '' } = await house.word(account, 'hjælp');
    return text.split('\n').flatMap((line) => /^(\p{L}+)(?: \(.*\))?:/u.exec(line)?.[1] ?? []);
  };

  it.each([
    [
      'a leader',
      leader,
      ['hjælp', 'start', 'hjem', 'kalender', 'høst', 'afbud', 'sprog', 'pause', 'mentor', 'eksport', 'glem'],
    ],
    [
      'a facilitator',
      facilitator,
      [
        'hjælp',
        'hjem',
        'kalender',
        'netværk',
        'runde',
        'høst',
        'forløb',
        'sprog',
        'pause',
        'eksport',
        'glem',
      ],
    ],
    [
      'somebody who has not said yes',
      invited,
      ['hjælp', 'hjem', 'kalender', 'sprog', 'pause', 'eksport', 'glem'],
    ],
  ])('that %s may use are the ones that help lists', async (_, account, words) => {
    expect(await helpFor(account)).toEqual(words);
  });

  it('start and network say to whom they are open', async () => {
    expect((await house.word(facilitator, 'start')).text).toContain(
      'Kun lederne i et netværk får spørgsmål fra mig.',
    );
    expect((await house.word(leader, 'netværk', channel)).text).toContain('Kun facilitatorer');
  });

  it('no person is the clock, whatever they are in', async () => {
    const { people, installations } = house.app.store;
    for (const account of [facilitator, ...leaders]) {
      const { workspace } = stage.address({ account });
      const installation = await installations.find(workspace);
      const person = await people.find(workspace, account);
      const roles = await people.roles(installation?.space ?? '', person?.id ?? '');
      expect(roles.length).toBeGreaterThan(1);
      expect(roles).not.toContain('clock');
      expect(may(roles, 'be told by the system')).toBe(false);
    }
  });
});
