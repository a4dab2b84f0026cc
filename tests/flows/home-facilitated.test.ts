import { describe, expect, it } from 'vitest';
import { frontDesk } from '../../flows/home/index.ts';
import { plainText } from '../../src/core/card.ts';
import type { MemberStatus, NetworkView, PersonView } from '../../src/core/flow.ts';
import type { FacilitatedNetwork, HomeFacts } from '../../src/core/front-desk.ts';
import { MONDAY, person } from '../support/given.ts';
import { meeting } from '../support/toy-talk.ts';

const ida = person('ida');
const leaders = ['ali', 'bo', 'cleo', 'dora', 'eva'].map((name) => person(name));
const others = ['finn', 'gro', 'hans', 'ib', 'jo'].map((name) => person(name));

function networkOf(id: string, members: PersonView[], status: MemberStatus = 'active'): NetworkView {
  return {
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    language: 'da',
    zone: 'Europe/Copenhagen',
    members: [
      { person: ida, role: 'facilitator', status: 'active' },
      ...members.map((one) => ({ person: one, role: 'leader' as const, status })),
    ],
  };
}
const nord = networkOf('nord', leaders);
const facilitates = (differently: Partial<FacilitatedNetwork> = {}): FacilitatedNetwork => ({
  network: nord,
  phases: [],
  helpWanted: [],
  round: { isRunning: false },
  ...differently,
});

function home(facilitated: FacilitatedNetwork[], facts: Partial<HomeFacts> = {}): string {
  const networks = facilitated.map(({ network }) => network);
  const nothing = { pause: undefined, people: [], invitations: [], open: [], past: [], parked: [] };
  const card = frontDesk.home({
    ...nothing,
    person: ida,
    now: Date.parse(MONDAY),
    networks,
    meetings: [],
    mayStart: false,
    facilitated,
    ...facts,
  });
  return plainText(card);
}
const met = (day: string, differently: Parameters<typeof meeting>[1] = {}) => ({
  ...meeting(`met ${day}`, { networks: ['nord'], day, ...differently }),
  run: 'dates',
});

describe('Home of whoever facilitates', () => {
  it('says of each network how many have said yes, and when it meets', () => {
    const syd = networkOf('syd', others, 'invited');
    const text = home([facilitates(), facilitates({ network: syd })], { meetings: [met('2027-03-11')] });
    expect(text).toContain(
      'Netværk, du faciliterer\nNord: 5 af 5 har sagt ja. Næste møde: torsdag den 11. marts kl. 10.\nSyd: 0 af 5 har sagt ja. Det næste møde er ikke aftalt endnu.',
    );
  });

  it('names a network once, and those that they only lead in among theirs', () => {
    const vest = networkOf('vest', [ida]);
    const text = home([facilitates()], { networks: [nord, vest] });
    expect(text).toContain('Dine netværk\nVest\n');
    expect(home([facilitates()])).not.toContain('Dine netværk');
  });

  it('says who has asked for help, and nothing of what', () => {
    expect(home([facilitates({ helpWanted: ['bo'] })])).toContain('Bo har bedt netværket om hjælp.');
    expect(home([facilitates({ helpWanted: ['cleo', 'ali'] })])).toContain(
      '2 har bedt netværket om hjælp: Ali og Cleo.',
    );
    expect(home([facilitates({ helpWanted: ['gone'] })])).not.toContain('hjælp.');
  });

  it('is in English for whoever reads English', () => {
    const facts = { person: { ...ida, language: 'en' as const }, meetings: [met('2027-03-02')] };
    const phases = [{ phase: 'action', leaders: 5 }];
    expect(home([facilitates({ helpWanted: ['bo'], phases })], facts)).toContain(
      [
        'Networks you facilitate',
        'Nord: 5 of 5 have said yes. Next meeting: Tuesday 2 March at 10:00.',
        'You\'re meeting soon. Time for a reflection round? Write "round" in the channel (in Slack: /laerke round, in Teams: @Lærke round).',
        'Bo has asked the network for help.',
        'Where the leaders are now, roughly and without names:',
        'Not trying anything out: few or none',
        'Trying something out: many',
        'Looking back on what they tried: few or none',
      ].join('\n'),
    );
  });
});

describe('a reflection round', () => {
  const how = 'Skriv "runde" i kanalen (i Slack: /laerke runde, i Teams: @Lærke runde).';
  const soon = `I mødes snart. Er det tid til en refleksionsrunde? ${how}`;
  const missed = `Der har ikke været en refleksionsrunde siden sidste møde. ${how}`;
  const roundIn = (round: Partial<FacilitatedNetwork['round']>, ...meetings: ReturnType<typeof met>[]) =>
    home([facilitates({ round: { isRunning: false, ...round } })], { meetings });

  it.each(['2027-03-01', '2027-03-02'])('is due when the network meets today or tomorrow: %s', (day) => {
    expect(roundIn({}, met(day, { time: '13:00' }))).toContain(soon);
  });

  it.each([
    ['the meeting is further away', {}, met('2027-03-03')],
    ['one has begun today', { last: '2027-03-01' }, met('2027-03-01', { time: '13:00' })],
    ['it is a teaching day', {}, met('2027-03-02', { kind: 'day1', module: 1 })],
    ['the meeting was called off', {}, met('2027-03-02', { status: 'cancelled' })],
    ['it is another network that meets', {}, met('2027-03-02', { networks: ['syd'] })],
    ['one was held at the last meeting', { last: '2027-02-22' }, met('2027-02-22')],
    ['one was held since', { last: '2027-02-25' }, met('2027-02-22')],
    ['the network has not met yet', {}, met('2027-02-22', { status: 'cancelled' })],
  ] as const)('is not when %s', (_, round, meeting) => {
    expect(roundIn(round, meeting)).not.toContain(how);
  });

  it('is due when the network has met without one, then or since', () => {
    expect(roundIn({}, met('2027-02-22'))).toContain(missed);
    expect(
      roundIn({ last: '2027-02-15' }, met('2027-02-08'), met('2027-02-22', { status: 'held' })),
    ).toContain(missed);
  });

  it('that is under way is not due', () => {
    const text = roundIn({ isRunning: true }, met('2027-03-02'));
    expect(text).toContain('En refleksionsrunde er i gang.');
    expect(text).not.toContain(how);
  });
});

describe('where leaders are', () => {
  const phases = [{ leaders: 1 }, { phase: 'action', leaders: 2 }, { phase: 'reflection', leaders: 2 }];
  const shown = 'Hvor lederne er lige nu';

  it('is shown of five and more, about how many and not who', () => {
    const text = home([facilitates({ phases })]);
    expect(text).toContain(
      `${shown}, kun cirka og uden navne:\nIkke i gang med at prøve noget: få eller ingen\nI gang med at prøve noget: nogle\nSer tilbage på det, de har prøvet: nogle`,
    );
    for (const { name } of leaders) expect(text).not.toContain(name);
  });

  it('is not shown of fewer, but when they meet is', () => {
    const text = home([facilitates({ phases: phases.slice(1) })], { meetings: [met('2027-03-11')] });
    expect(text).not.toContain(shown);
    expect(text).toContain('Næste møde: torsdag den 11. marts');
  });

  it('is shown of one network only where two share somebody', () => {
    const [ali] = leaders;
    const twice = home([
      facilitates({ phases }),
      facilitates({ phases, network: networkOf('syd', [...others, ...(ali ? [ali] : [])]) }),
    ]);
    expect(twice.match(new RegExp(shown, 'g'))).toHaveLength(1);
    const apart = home([facilitates({ phases }), facilitates({ phases, network: networkOf('syd', others) })]);
    expect(apart.match(new RegExp(shown, 'g'))).toHaveLength(2);
  });

  it('does not count whoever looks: two networks that share only them are two', () => {
    const both = ['nord', 'syd'].map((id, index) =>
      facilitates({ phases, network: networkOf(id, [ida, ...(index ? others : leaders)]) }),
    );
    expect(home(both).match(new RegExp(shown, 'g'))).toHaveLength(2);
  });
});
