import { describe, expect, it } from 'vitest';
import { programme } from '../../flows/programme/index.ts';
import { givenStored } from '../support/given.ts';
import {
  addsDay1,
  addsJoint,
  addsMeeting,
  ali,
  aNetworkView,
  by,
  cancels,
  confirms,
  dates,
  drops,
  ida,
  labels,
  nord,
  shownTo,
  standing,
  syd,
  talent,
  toldTo,
  wantsMove,
  withOffice,
  words,
} from './programme-story.ts';

const twoDays = dates({}, addsDay1());
const DAY1 = 'run.1';
const DAY2 = 'run.2';

describe('a date that is added (A3, T10, N3)', () => {
  it('brings the second day of a module with it, three weeks later', () => {
    expect(standing(twoDays)).toEqual(['run.1 2027-04-08 09:00 booked 0', 'run.2 2027-04-29 09:00 booked 0']);
    expect(twoDays.state.dates[1]?.follows).toEqual({ id: DAY1, days: 21 });
  });

  it('is posted once in the channel, both days together, and told to nobody in private', () => {
    expect(toldTo(twoDays)).toEqual(['ida done', '#nord date.run.1']);
    const card = shownTo(twoDays, '#nord');
    expect(words(card)).toBe(
      'Nye datoer\nDag 1 i Talentledelse er torsdag den 8. april kl. 9.\nDag 2 i Talentledelse er torsdag den 29. april kl. 9.',
    );
    expect(card.actions).toMatchObject([
      {
        kind: 'menu',
        label: 'Læg i min kalender',
        options: [
          {
            label: 'Tors 8. apr. kl. 9: Dag 1 i Talentledelse',
            press: { word: 'calendar', args: { meeting: DAY1 } },
          },
          {
            label: 'Tors 29. apr. kl. 9: Dag 2 i Talentledelse',
            press: { word: 'calendar', args: { meeting: DAY2 } },
          },
        ],
      },
    ]);
  });

  it('puts the second day on the next workday where its own is off, and says so', () => {
    const story = dates({}, addsDay1({ day: '2027-03-04' }));
    expect(standing(story)[1]).toBe('run.2 2027-03-30 09:00 booked 0');
    expect(words(shownTo(story, 'ida'))).toContain(
      'Det skulle have været torsdag den 25. marts, men det er ikke en arbejdsdag. Derfor ligger dag 2 i Talentledelse på den næste, der er ledig.',
    );
  });

  it('puts the second day beside what stands on its own day', () => {
    const story = dates({}, addsMeeting({ day: '2027-04-29' }), addsDay1());
    expect(standing(story)[2]).toBe('run.3 2027-04-30 09:00 booked 0');
    expect(words(shownTo(story, 'ida'))).toContain('men da står der noget andet i kalenderen');
  });

  it('is asked for in Danish and in English, for as long as the programme says', () => {
    const press = { run: 'run', type: 'dateAdded', args: { kind: 'module' } };
    const form = dates().form(press);
    expect(form).toMatchObject({ title: 'Moduldag', press });
    expect(form?.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['what', 'day1.1'],
      ['day', undefined],
      ['time', undefined],
      ['minutes', '420'],
      ['place', undefined],
    ]);
    expect(dates().form(press, 'en')).toMatchObject({ title: 'Module day' });
    expect(twoDays.form(press)?.inputs[0]).toMatchObject({
      options: [{ value: 'day1.2', label: 'Dag 1 i Innovation' }],
    });
    expect(twoDays.when(cancels(DAY2)).form(press)?.inputs[0]).toMatchObject({
      options: [{ value: 'day2.1' }, { value: 'day1.2' }],
    });
  });

  it('is a meeting of the network only where the programme has no modules and nobody is to be joined', () => {
    const plain = aNetworkView('nord', nord.members);
    const story = dates({ network: plain, networks: [plain] }).when({ type: 'opened' });
    const card = shownTo(story, 'ida');
    expect(words(card)).toBe('Datoer i Nord\nDer ligger ingen datoer forude.');
    expect(card.actions).toEqual([
      {
        kind: 'form',
        label: 'Tilføj en dato',
        press: { run: 'run', type: 'dateAdded', args: { kind: 'network' } },
      },
      {
        kind: 'form',
        label: 'Læg en række møder',
        press: { run: 'run', type: 'seriesWanted', args: { kind: 'network' } },
      },
      {
        kind: 'form',
        label: 'Sæt en måned af',
        press: { run: 'run', type: 'monthSet', args: { kind: 'network' } },
      },
    ]);
    expect(story.form({ run: 'run', type: 'dateAdded', args: { kind: 'module' } })).toBeUndefined();
    expect(story.form({ run: 'run', type: 'dateAdded', args: { kind: 'joint' } })).toBeUndefined();
  });

  it('keeps what was typed of a place, without the space around it', () => {
    const story = dates({}, addsMeeting({ place: ' Lokale 3 ' }));
    expect(story.state.dates[0]?.place).toBe('Lokale 3');
    expect(words(shownTo(story, '#nord'))).toContain('Sted: Lokale 3');
  });

  it('stands in calendars: its projection is the date itself (peers.md 7)', () => {
    expect(dates({}, addsMeeting()).projected).toEqual([
      {
        table: 'meeting',
        id: DAY1,
        kind: 'network',
        day: '2027-04-15',
        time: '13:00',
        minutes: 120,
        zone: 'Europe/Copenhagen',
        networks: ['nord'],
        people: [],
        status: 'booked',
        sequence: 0,
      },
    ]);
  });

  it.each([
    ['no day', { day: '' }, 'error.noDay', 'day'],
    ['a day that is none', { day: '2027-02-30' }, 'error.noDay', 'day'],
    ['no time', { time: '' }, 'error.noTime', 'time'],
    ['no length', { minutes: 'long' }, 'error.noLength', 'minutes'],
    ['a day in the past', { day: '2027-02-26' }, 'error.pastMeeting', 'day'],
    ['a time that has passed today', { day: '2027-03-01', time: '09:30' }, 'error.pastMeeting', 'time'],
    ['a day too far ahead', { day: '2029-06-01' }, 'error.meetingTooFar', 'day'],
    ['a public holiday', { day: '2027-03-26' }, 'error.dayOff.holiday', 'day'],
    ['a time at which there is another', { day: '2027-04-08', time: '15:00' }, 'error.overlapTheirs', 'time'],
    ['a place too long', { place: 'x'.repeat(121) }, 'error.tooLong', 'place'],
  ])('is refused with %s', (_, wrong, key, field) => {
    const story = twoDays.when(addsMeeting(wrong));
    expect(story.refusal).toMatchObject({ key, field });
    expect(standing(story.thenRefused(key, field))).toEqual(standing(twoDays));
  });

  it.each([
    ['that the programme does not have', 'day1.3', 'error.noModuleDay'],
    ['that is none', 'day3.1', 'error.noModuleDay'],
    ['that is there already', 'day1.1', 'error.moduleDayThere'],
    ['that came along', 'day2.1', 'error.moduleDayThere'],
  ])('is refused for a module’s day %s', (_, what, key) => {
    twoDays.when(addsDay1({ what, day: '2027-06-03' })).thenRefused(key, 'what');
  });

  it('may fall into a pause of whoever sets it: that one is alone in it', () => {
    expect(standing(dates({}, addsMeeting({ day: '2027-03-03' })))).toHaveLength(1);
  });

  it('may lie beside a meeting of somebody else’s that the networks have nothing to do with', () => {
    const view = { ...talkOf('mentor', []), networks: ['vest'] };
    expect(standing(dates({ calendar: [view] }, by('ali', addsMeeting())))).toHaveLength(1);
    dates({ calendar: [view] })
      .when(addsMeeting())
      .thenRefused('error.overlap', 'time');
  });
});

describe('a module day that is taught to several networks at once', () => {
  const vest = { ...aNetworkView('vest', nord.members, talent) };
  const inVest = (kind: 'day1' | 'day2', module: number, day: string) => ({
    ...talkOf('joint', ['vest']),
    id: `vest.${kind}`,
    kind,
    module,
    day,
    time: '09:00',
    minutes: 420,
  });
  const calendar = [inVest('day1', 1, '2027-04-08'), inVest('day2', 1, '2027-04-29')];
  const networks = [nord, vest];
  const both = ['run.1 2027-04-08 09:00 booked 0', 'run.2 2027-04-29 09:00 booked 0'];

  it('can be set in each of them, and so can its second day', () => {
    expect(standing(dates({ calendar, networks }, addsDay1()))).toEqual(both);
  });

  it('moves to where it is in the other one, and takes its second day there', () => {
    const story = dates({ calendar, networks }, addsDay1({ day: '2027-04-07' }));
    const moved = story.when(wantsMove(DAY1, { day: '2027-04-08' }), confirms(3));
    expect(standing(moved).map((one) => one.slice(0, 16))).toEqual(both.map((one) => one.slice(0, 16)));
  });

  it('is in the way of another module, and of the same one of another programme', () => {
    const other = dates({ calendar: [inVest('day1', 2, '2027-04-08')], networks });
    other.when(addsDay1()).thenRefused('error.overlap', 'time');
    const { programme: _, ...plain } = vest;
    const elsewhere = dates({ calendar, networks: [nord, plain] });
    elsewhere.when(addsDay1()).thenRefused('error.overlap', 'time');
  });
});

const talkOf = (kind: 'mentor' | 'joint', networks: string[]) => ({
  id: `${kind}.1`,
  run: 'elsewhere',
  kind,
  networks,
  people: [],
  day: '2027-04-15',
  time: '13:30',
  zone: 'Europe/Copenhagen',
  minutes: 60,
  status: 'booked' as const,
  sequence: 0,
});

describe('a joint meeting (K6)', () => {
  it('is told in the channel of each network, in its own language', () => {
    const story = dates({}, addsJoint());
    expect(toldTo(story)).toEqual(['ida done', '#nord date.run.1', '#syd date.run.1']);
    expect(words(shownTo(story, '#nord'))).toContain('Fællesmødet er torsdag den 22. april kl. 13.');
    expect(words(shownTo(story, '#syd'))).toContain('The joint meeting is on Thursday 22 April at 13:00.');
  });

  it('offers the other networks that whoever sets it facilitates, a line each', () => {
    const vest = aNetworkView('vest', [{ person: ida, role: 'leader', status: 'active' }]);
    const story = dates({ networks: [nord, syd, vest] });
    const form = story.form({ run: 'run', type: 'dateAdded', args: { kind: 'joint' } });
    expect(form?.inputs[0]).toMatchObject({ name: 'others', value: 'Syd' });
    story.when(addsJoint('vest')).thenRefused('error.noSuchNetwork', 'others', { line: 'vest' });
    story.when(by('ali', addsJoint('Syd'))).thenRefused('error.noSuchNetwork', 'others');
    story.when(addsJoint(' \n')).thenRefused('error.noOthers', 'others');
    expect(story.when(addsJoint('syd\nSyd')).state.dates[0]?.networks).toEqual(['nord', 'syd']);
  });

  it('that another network has arranged is in the way', () => {
    dates({ calendar: [talkOf('joint', ['nord', 'vest'])] })
      .when(by('ali', addsMeeting()))
      .thenRefused('error.overlapTheirs', 'time');
  });
});

describe('the dates', () => {
  it('are shown to whoever asks, with what can be done to each', () => {
    const card = shownTo(twoDays.when({ type: 'opened' }), 'ida', 'dates');
    expect(words(card)).toBe(
      'Datoer i Nord\nDag 1 i Talentledelse: torsdag den 8. april kl. 9\nDag 2 i Talentledelse: torsdag den 29. april kl. 9',
    );
    expect(labels(card)).toEqual([
      'Tilføj en dato',
      'Læg en række møder',
      'Sæt en måned af',
      'Torsdag den 8. april kl. 9',
      'Torsdag den 29. april kl. 9',
    ]);
  });

  it('are only read by the office', () => {
    const story = dates({ network: withOffice }, addsDay1()).when(by('dora', { type: 'opened' }));
    expect(shownTo(story, 'dora').actions).toEqual([]);
    expect(words(shownTo(story, 'dora'))).toContain('Dag 1 i Talentledelse');
  });

  it('leave out what is over, and begin anew when everything is', () => {
    const story = twoDays.until('2027-05-01T10:00:00+02:00').when({ type: 'opened' });
    expect(standing(story)).toEqual(['run.1 2027-04-08 09:00 held 0', 'run.2 2027-04-29 09:00 held 0']);
    expect(words(shownTo(story, 'ida'))).toContain('Der ligger ingen datoer forude.');
  });

  it('are taken away with what was written about places', () => {
    const told = dates({}, addsMeeting({ place: 'Lokale 3' })).told();
    expect(told).toEqual({
      title: 'Datoer i Nord',
      chapters: [
        {
          heading: 'Steder',
          entries: [{ label: 'Mødet i Nord, torsdag den 15. april kl. 13', text: 'Lokale 3' }],
        },
      ],
    });
  });
});

describe('a date that is cancelled', () => {
  it('asks first, and whether the second day goes too', () => {
    const press = { run: 'run', type: 'dateCancelled', args: { id: DAY1 } };
    expect(twoDays.form(press)).toMatchObject({
      intro:
        'Vil du aflyse dag 1 i Talentledelse torsdag den 8. april kl. 9? Alle i Nord får det at vide, og jeg slår det op i kanalen. Dag 2 i Talentledelse torsdag den 29. april kl. 9 hører sammen med den.',
      inputs: [
        {
          name: 'which',
          options: [
            { value: 'all', label: 'Begge' },
            { value: 'one', label: 'Kun dag 1' },
          ],
          value: 'all',
        },
      ],
    });
    expect(twoDays.form(press, 'en')?.inputs).toMatchObject([
      { options: [{ label: 'Both' }, { label: 'Only day 1' }] },
    ]);
    expect(twoDays.form({ ...press, args: { id: DAY2 } })?.inputs).toEqual([]);
  });

  it('goes with what follows it, or alone; everybody hears it, and calendars can take it out', () => {
    const both = twoDays.when(cancels(DAY1, 'all'));
    expect(standing(both)).toEqual([
      'run.1 2027-04-08 09:00 cancelled 1',
      'run.2 2027-04-29 09:00 cancelled 1',
    ]);
    expect(toldTo(both)).toEqual(['ida done', '#nord date.run.1', 'ali date.run.1', 'bo date.run.1']);
    expect(words(shownTo(both, 'ali'))).toBe(
      'Dag 1 i Talentledelse torsdag den 8. april kl. 9 er aflyst.\nDag 2 i Talentledelse torsdag den 29. april kl. 9 er aflyst.',
    );
    expect(labels(shownTo(both, 'ali'))).toEqual(['Fjern fra min kalender']);
    expect(standing(twoDays.when(cancels(DAY1)))).toEqual([
      'run.1 2027-04-08 09:00 cancelled 1',
      'run.2 2027-04-29 09:00 booked 0',
    ]);
  });

  it('is cancelled once; what has begun stays', () => {
    twoDays.when(cancels(DAY1)).when(cancels(DAY1)).thenRefused('error.dateGone', undefined);
    twoDays.at('2027-04-08T09:00:00+02:00').when(cancels(DAY1)).thenRefused('error.dateGone', undefined);
    expect(() =>
      twoDays.when(cancels(DAY1)).form({ run: 'run', type: 'dateCancelled', args: { id: DAY1 } }),
    ).toThrow(expect.objectContaining({ key: 'error.dateGone' }));
  });

  it('leaves room for another one, which keeps the gap to the second day that stayed', () => {
    const story = twoDays.when(cancels(DAY1));
    story.when(addsDay1({ day: '2027-04-16' })).thenRefused('error.tooNearAhead', 'day');
    const again = story.when(addsDay1({ day: '2027-04-15' }));
    expect(standing(again).at(-1)).toBe('run.3 2027-04-15 09:00 booked 0');
    expect(again.state.dates[1]?.follows).toEqual({ id: 'run.3', days: 14 });
  });

  it('leaves room for another one after the second day was held', () => {
    const held = twoDays.when(cancels(DAY1)).until('2027-05-01T10:00:00+02:00');
    const again = held.when(addsDay1({ day: '2027-05-20' }));
    expect(standing(again).slice(1)).toEqual([
      'run.2 2027-04-29 09:00 held 0',
      'run.3 2027-05-20 09:00 booked 0',
    ]);
  });

  it('drops what was proposed to be moved', () => {
    const asked = twoDays.when(wantsMove(DAY1, { day: '2027-04-09' }), cancels(DAY2));
    expect(asked.state.asked).toBeUndefined();
    asked.when(confirms(3)).thenNothing();
    asked.when(drops(3)).thenNothing();
  });
});

describe('the morning of the workday before (peers.md 7)', () => {
  const morning = twoDays.until('2027-04-07T08:30:00+02:00');

  it('is when everybody who takes part is told when and where', () => {
    expect(twoDays.reminders).toEqual({
      'soon.run.1': '2027-04-07T08:30',
      'over.run.1': '2027-04-08T16:00',
      'soon.run.2': '2027-04-28T08:30',
      'over.run.2': '2027-04-29T16:00',
    });
    expect(toldTo(morning)).toEqual(['ida soon.run.1', 'ali soon.run.1', 'bo soon.run.1']);
    const card = shownTo(morning, 'ali');
    expect(words(card)).toBe('Dag 1 i Talentledelse er i morgen kl. 9.');
    expect(labels(card)).toEqual(['Læg i min kalender', 'Meld afbud']);
    expect(labels(shownTo(morning, 'ida'))).toEqual(['Læg i min kalender']);
    expect(words(shownTo(morning, 'ali', undefined, 'en'))).toBe(
      'Day 1 of Talent leadership is tomorrow at 9:00.',
    );
  });

  it('comes before the weekend for a Monday, and names the day then', () => {
    const story = dates({}, addsMeeting({ day: '2027-04-12' }));
    expect(story.reminders['soon.run.1']).toBe('2027-04-09T08:30');
    const friday = story.until('2027-04-09T08:30:00+02:00');
    expect(words(shownTo(friday, 'ali'))).toBe('Mødet i Nord er mandag den 12. april kl. 13.');
  });

  it('says today where it comes late, and nothing once the meeting has begun or has been moved', () => {
    const view = { name: 'soon', date: DAY1, day: '2027-04-08', time: '09:00' };
    const to = { person: 'ali' };
    expect(words(morning.at('2027-04-08T08:00:00+02:00').card(view, { to }))).toBe(
      'Dag 1 i Talentledelse er i dag kl. 9.',
    );
    expect(morning.at('2027-04-08T09:00:00+02:00').card(view, { to }).closed).toBe(true);
    const moved = morning.when(wantsMove(DAY1, { day: '2027-04-09' }), confirms(3));
    expect(moved.card(view, { to }).closed).toBe(true);
  });

  it('does not come for what was cancelled', () => {
    expect(twoDays.when(cancels(DAY1, 'all')).reminders).toEqual({});
  });

  it('reaches those who live by another clock with the clock that is meant', () => {
    const far = { ...ali, zone: 'Europe/London' };
    const members = nord.members.map((one) => (one.person.id === 'ali' ? { ...one, person: far } : one));
    const network = { ...nord, members };
    const story = dates({ network, networks: [network], people: [far] }, addsMeeting());
    const card = story.card({ name: 'coming' }, { to: { person: 'ali' } });
    expect(words(card)).toBe('Mødet i Nord: torsdag den 15. april kl. 13 (tidszone Europe/Copenhagen)');
  });
});

it('the days of modules that the programme no longer has go by their numbers', () => {
  const { programme: _, ...plain } = nord;
  const story = twoDays.card({ name: 'dates' });
  expect(words(story)).toContain('Dag 1 i Talentledelse');
  const stored = { state: twoDays.state, version: 1, answers: [] };
  const later = givenStored(programme.typed, { owner: ida, network: plain, run: 'run' }, stored);
  expect(words(later.card({ name: 'dates' }))).toContain('Dag 1 i Modul 1');
});
