import { describe, expect, it } from 'vitest';
import { cycle } from '../../flows/cycle/index.ts';
import { frontDesk } from '../../flows/home/index.ts';
import type { Values } from '../../src/core/card.ts';
import { buttonsOf, plainText } from '../../src/core/card.ts';
import { UserError } from '../../src/core/errors.ts';
import type { ProgrammeView } from '../../src/core/flow.ts';
import type { HomeFacts } from '../../src/core/front-desk.ts';
import { MONDAY, networkOf, person } from '../support/given.ts';
import { meeting } from '../support/toy-talk.ts';
import { asked, da, labels, parks, trying, WORDS } from './cycle-story.ts';

const mette = person('mette');
const nordlys = networkOf('nordlys', [mette]);
const nobody: HomeFacts = {
  person: mette,
  pause: undefined,
  now: Date.parse(MONDAY),
  networks: [],
  meetings: [],
  people: [],
  invitations: [],
  open: [],
  past: [],
  mayStart: false,
  parked: [],
  facilitated: [],
};
const home = (facts: Partial<HomeFacts>) => frontDesk.home({ ...nobody, ...facts });

const NOT_YET = da('home.noNetwork');

describe('Home', () => {
  it('of somebody new says whom to ask', () => {
    const card = home({});
    expect(card.title).toBe(da('home.title', { name: 'Mette' }));
    expect(plainText(card)).toContain(NOT_YET);
    expect(labels(card)).toEqual([da('home.settings')]);
  });

  it('of somebody who is invited says so, and nothing against it', () => {
    const text = plainText(home({ invitations: [nordlys] }));
    expect(text).toContain(da('home.invited', { network: 'Nordlys' }));
    expect(text).not.toContain(NOT_YET);
  });

  it('of a facilitator without a cycle does not say that they are in no network', () => {
    const text = plainText(home({ networks: [nordlys] }));
    expect(text).toContain(`${da('home.networks')}\nNordlys`);
    expect(text).not.toContain(NOT_YET);
  });

  it('of a facilitator says how much could not be sent, and where it can be tried again', () => {
    const parked = [{ network: nordlys, count: 2 }];
    const card = home({ networks: [nordlys], parked });
    expect(plainText(card)).toContain('2 beskeder kunne ikke sendes i Nordlys. Intet er tabt.');
    expect(card.actions[0]).toMatchObject({
      label: 'Prøv igen i Nordlys',
      press: { word: 'retry', args: { network: nordlys.id } },
    });
    expect(plainText(home({ networks: [nordlys] }))).not.toContain('kunne ikke sendes');
  });

  it('of a leader offers to begin', () => {
    const card = home({ networks: [nordlys], mayStart: true });
    expect(plainText(card)).toContain(da('cycle.home.none'));
    expect(card.actions[0]).toMatchObject({ label: da('home.start'), press: { word: 'start' } });
  });

  it('of a leader under way says where, and offers to go on before beginning another', () => {
    const open = [trying().card({ name: 'home' })];
    const card = home({ networks: [nordlys], open });
    expect(plainText(card)).toContain(da('cycle.home.waiting', { day: 'mandag den 22. marts' }));
    expect(labels(card)).toEqual([da('cycle.button.continue'), da('home.another'), da('home.settings')]);
    expect(buttonsOf(card)[1]?.press).toEqual({ word: 'start', args: { also: 'yes' } });
  });

  it('of a leader who has a question waiting shows it, and where to answer', () => {
    const text = plainText(home({ open: [asked('baseline').card({ name: 'home' })] }));
    expect(text).toContain(WORDS.challenge);
    expect(text).toContain(`${da('cycle.ask.baseline')}\n${da('cycle.home.answer')}`);
  });

  it('of a leader who has put it away says that it rests', () => {
    const text = plainText(home({ open: [trying().when(parks).card({ name: 'home' })] }));
    expect(text).toContain(da('cycle.home.parked'));
  });

  describe('lists the meetings ahead', () => {
    const jonas = person('jonas');
    const ahead = (id: string, differently: Parameters<typeof meeting>[1] = {}) => ({
      ...meeting(id, { networks: ['nordlys'], ...differently }),
      run: 'arranger',
    });

    it('and how to get them into a calendar of one’s own, but not where they are', () => {
      const talk = ahead('m1', {
        kind: 'mentor',
        networks: [],
        people: ['jonas', 'mette'],
        place: 'Kantinen',
      });
      const card = home({
        networks: [nordlys],
        meetings: [talk, ahead('m2', { time: '13:30' })],
        people: [jonas],
      });
      const lines = [
        da('home.meetings'),
        'Samtale med Jonas, mandag den 8. marts kl. 10',
        'Nordlys: møde, mandag den 8. marts kl. 13.30',
      ];
      expect(plainText(card)).toContain(lines.join('\n'));
      expect(plainText(card)).not.toContain('Kantinen');
      expect(card.actions[0]).toMatchObject({ label: da('home.calendar'), press: { word: 'calendar' } });
    });

    it('also of a mentor, who is in no network and is not told so', () => {
      const talk = ahead('m1', { kind: 'mentor', networks: [], people: ['mette', 'jonas'] });
      const text = plainText(home({ person: jonas, meetings: [talk], people: [mette, jonas] }));
      expect(text).toContain('Samtale med Mette');
      expect(text).not.toContain(NOT_YET);
    });

    it('five at most, and nothing where there is none', () => {
      const many = Array.from({ length: 7 }, (_, index) => ahead(`m${index}`, { day: `2027-03-1${index}` }));
      const text = plainText(home({ networks: [nordlys], meetings: many }));
      expect(text.match(/Nordlys: møde/g)).toHaveLength(5);
      expect(text).not.toContain('15. marts');
      const over = ['held', 'cancelled'].map((status) => ahead(status, { status: status as 'held' }));
      const none = home({ networks: [nordlys], meetings: [...over, ahead('past', { day: '2027-02-28' })] });
      expect(plainText(none)).not.toContain(da('home.meetings'));
      expect(labels(none)).toEqual([da('home.settings')]);
    });

    it('by the name that the programme has given a module, in the language of whoever looks', () => {
      const programme: ProgrammeView = {
        id: 'talent',
        name: { da: 'Talent', en: 'Talent' },
        goal: {},
        texts: {},
        dates: { modules: [{ da: 'Dig selv', en: 'Yourself' }], minutes: {} },
      };
      const facts = {
        networks: [{ ...nordlys, programme }],
        meetings: [ahead('m1', { kind: 'day1', module: 1 }), ahead('m2', { kind: 'day2', module: 2 })],
      };
      expect(plainText(home(facts))).toContain('Dig selv: dag 1, mandag');
      const english = plainText(home({ ...facts, person: { ...mette, language: 'en' } }));
      expect(english).toContain('Yourself: day 1, Monday 8 March at 10:00\nModule 2: day 2,');
    });
  });

  it('lists what earlier cycles came to, the latest first, each to be read again', () => {
    const past = [2, 1].map((number) => ({
      card: {
        title: `${number}. omgang`,
        body: [{ type: 'quote' as const, text: 'At spørge' }],
        actions: [],
      },
      press: { run: `run.${number}`, type: 'reread' },
    }));
    const card = home({ past, mayStart: true });
    expect(plainText(card)).toContain(
      [da('home.past'), '2. omgang', '"At spørge"', '1. omgang', '"At spørge"'].join('\n'),
    );
    expect(card.actions.slice(1, 3)).toMatchObject([
      { label: 'Læs 2. omgang', press: { run: 'run.2', type: 'reread' } },
      { label: 'Læs 1. omgang', press: { run: 'run.1', type: 'reread' } },
    ]);
  });

  it('answers who sees what, and how and when Lærke writes', () => {
    const text = plainText(home({}));
    const lines = [
      'title',
      'mine',
      'share',
      'team',
      'count',
      'facilitator',
      'calendar',
      'chat',
      'data',
      'names',
    ] as const;
    for (const line of lines) expect(text).toContain(da(`home.who.${line}`));
    expect(text).toMatch(/hverdage mellem kl. 8\.30 og 15\.30/);
  });

  it('says whom to talk with when something is hard, where that has been named', () => {
    const contact = 'Ring til Anja på 12 34 56 78';
    expect(plainText(home({ networks: [nordlys, { ...nordlys, contact }] }))).toContain(
      da('home.contact', { contact }),
    );
    expect(plainText(home({ networks: [nordlys] }))).not.toContain(da('home.contact', { contact: '' }));
  });

  it('is in the language of whoever looks', () => {
    const card = home({ person: { ...mette, language: 'en' } });
    expect(card.title).toBe('Hi Mette');
    expect(plainText(card)).toContain('Who sees what?');
  });
});

describe('a pause', () => {
  const pause = { from: '2027-03-01', to: '2027-03-14' };
  const read = (until: string) => frontDesk.readPause({ until }, mette, Date.parse(MONDAY));

  it('is asked for with its last day, and shows the one that is on', () => {
    expect(frontDesk.pauseForm(mette, undefined)).toMatchObject({
      inputs: [{ kind: 'date', name: 'until' }],
      press: { word: 'pause' },
    });
    expect(frontDesk.pauseForm(mette, pause).inputs).toMatchObject([{ value: '2027-03-14' }]);
  });

  it('lasts from today to the day that was chosen', () => {
    expect(read('2027-03-14')).toEqual(pause);
    expect(read('2027-03-01')).toEqual({ from: '2027-03-01', to: '2027-03-01' });
  });

  it.each([
    ['', 'error.noDay'],
    ['2027-02-28', 'error.pastCue'],
    ['2028-04-01', 'error.tooFar'],
  ])('until %j is refused with what to choose instead', (until, key) => {
    expect(() => read(until)).toThrow(expect.objectContaining({ key, field: 'until' }));
  });

  it('stands on Home while it lasts, with the way out of it', () => {
    const card = home({ pause });
    expect(plainText(card)).toContain('Du holder pause til og med søndag den 14. marts.');
    expect(labels(card)).toContain(da('pause.end'));
    expect(labels(home({}))).not.toContain(da('pause.end'));
  });

  it('says from when Lærke writes again, or that it is over', () => {
    const now = Date.parse(MONDAY);
    expect(plainText(frontDesk.pauseCard(mette, pause, now))).toContain('mandag den 15. marts');
    expect(labels(frontDesk.pauseCard(mette, pause, now))).toEqual([da('pause.end')]);
    expect(plainText(frontDesk.pauseCard(mette, undefined, now))).toBe(da('pause.ended'));
  });
});

describe('help', () => {
  it('lists what the person may do, and nothing else', () => {
    expect(plainText(frontDesk.help('da', ['start', 'help']))).toBe(
      [da('help.title'), da('help.start'), da('help.help'), da('help.stuck')].join('\n'),
    );
  });

  it('names the nearest word for one that nobody knows', () => {
    const text = plainText(frontDesk.unknownWord('en', 'netwrk', ['help']));
    expect(text).toContain('I don\'t know "netwrk". Did you mean "network"?');
    expect(text).toContain('help: see these words again');
  });

  it('names none when nothing is near', () => {
    const text = plainText(frontDesk.unknownWord('da', 'pizza', ['help']));
    expect(text).toContain('Jeg kender ikke "pizza".');
    expect(text).not.toContain('Mente du');
  });
});

describe('settings', () => {
  const filled = { language: 'en', zone: 'America/New_York', from: '8', to: '15.30' };
  const refused = (values: Values) => {
    try {
      frontDesk.readSettings(values);
    } catch (error) {
      if (error instanceof UserError) return [error.key, error.field];
    }
    return undefined;
  };

  it('are shown as they are', () => {
    const form = frontDesk.settingsForm({ ...mette, zone: 'Asia/Kolkata' });
    expect(form.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['language', 'da'],
      ['zone', 'Asia/Kolkata'],
      ['from', '8.30'],
      ['to', '15.30'],
    ]);
    expect(form.press).toEqual({ word: 'language' });
  });

  it('are read as people write them', () => {
    expect(frontDesk.readSettings(filled)).toEqual({
      language: 'en',
      zone: 'America/New_York',
      hours: { from: '08:00', to: '15:30' },
    });
    expect(frontDesk.readSettings({ ...filled, from: '07.05', to: ' 23:59 ' }).hours).toEqual({
      from: '07:05',
      to: '23:59',
    });
  });

  it.each([
    ['a zone that nobody knows', { zone: 'Europe/Kolding' }, 'error.zone', 'zone'],
    ['no zone', { zone: ' ' }, 'error.zone', 'zone'],
    ['an offset, which has no summer', { zone: '+01:00' }, 'error.zone', 'zone'],
    ['an hour that no day has', { from: '24:00' }, 'error.time', 'from'],
    ['a minute that no hour has', { to: '15:60' }, 'error.time', 'to'],
    ['words', { from: 'ni' }, 'error.time', 'from'],
    ['nothing', { to: '' }, 'error.time', 'to'],
    ['a day that ends before it begins', { from: '16:00' }, 'error.hours', 'to'],
    ['a day without length', { from: '8:00', to: '8' }, 'error.hours', 'to'],
  ])('are refused at their field: %s', (_, wrong, key, field) => {
    expect(refused({ ...filled, ...wrong })).toEqual([key, field]);
  });

  it('without a language are Danish', () => {
    expect(frontDesk.readSettings({ ...filled, language: 'kl' }).language).toBe('da');
  });
});

describe('the front desk', () => {
  it('knows when a person works', () => {
    const friday = Date.parse('2027-03-05T16:00:00+01:00');
    expect(frontDesk.nextWorkingMoment(mette, friday)).toBe(Date.parse('2027-03-08T08:30:00+01:00'));
  });

  it('offers a form for a network that is new', () => {
    const programmes = [
      { id: 'kolding', name: { da: 'Ud af boksen', en: 'Out of the box' }, goal: {}, texts: {} },
    ];
    const suggested = {
      name: 'ledere-nord',
      leaders: ['bo'],
      facilitators: ['ali'],
      contact: 'Ring til Anja',
      programmes,
      channel: 'C1',
    };
    const form = frontDesk.newNetworkForm('da', suggested);
    expect(form.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['name', 'ledere-nord'],
      ['leaders', ['bo']],
      ['facilitators', ['ali']],
      ['hosts', []],
      ['office', []],
      ['language', 'da'],
      ['programme', 'none'],
      ['goal', undefined],
      ['contact', 'Ring til Anja'],
      ['closed', undefined],
    ]);
    expect(form.inputs.find(({ name }) => name === 'programme')).toMatchObject({
      options: [
        { value: 'none', label: da('network.form.noProgramme') },
        { value: 'kolding', label: 'Ud af boksen' },
      ],
    });
  });

  it('has words for every error that a cycle or a network can throw', () => {
    expect(frontDesk.say('da', 'error.scale')).toContain('1 til 5');
    expect(frontDesk.say('da', 'no such text')).toBe(frontDesk.say('da', 'error.notAllowed'));
    expect(() => cycle.parse({ type: 'nothing' })).toThrow(UserError);
  });
});

describe('a politeness', () => {
  it.each(['tak', 'Tak for nu.', 'Mange tak! 😊', 'thanks', 'Thank you so much'])(
    '"%s" is answered',
    (typed) => {
      expect(frontDesk.courtesy(typed, 'da')).toBe(da('courtesy.thanks'));
    },
  );

  it.each(['hej', 'Hej igen', 'Godmorgen', 'Hello'])('"%s" is a greeting', (typed) => {
    expect(frontDesk.courtesy(typed, 'da')).toBe(da('courtesy.greeting'));
  });

  it.each(['ok', 'Okay.', '👍', 'Fint', 'ja', 'Bye'])('"%s" needs no answer', (typed) => {
    expect(frontDesk.courtesy(typed, 'en')).toBe('');
  });

  it.each(['Tak til Ali, som sagde det højt', 'Ok, men hvad nu?', 'Hej sagde hun', 'Takt og tone'])(
    '"%s" is something else',
    (typed) => {
      expect(frontDesk.courtesy(typed, 'da')).toBeUndefined();
    },
  );
});
