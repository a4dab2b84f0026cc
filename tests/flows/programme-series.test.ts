import { describe, expect, it } from 'vitest';
import {
  addsMeeting,
  aNetworkView,
  cancels,
  confirms,
  confirmsSeries,
  dates,
  drops,
  ida,
  labels,
  nord,
  pressed,
  shownTo,
  standing,
  syd,
  talent,
  toldTo,
  wantsMove,
  wantsSeries,
  withOffice,
  words,
} from './programme-story.ts';

const asked = dates({}, wantsSeries());
const set = asked.when(confirmsSeries(1));
const press = { run: 'run', type: 'seriesWanted', args: { kind: 'network' } };
const days = (story: typeof set) => story.state.dates.map(({ day }) => day);
const closedIn = (from: string, to: string) => ({
  network: { ...nord, off: [{ from, to, why: 'closed' as const }] },
});

describe('a series that is wanted (N3, K6)', () => {
  it('sets nothing, and tells only whoever wants it', () => {
    expect(standing(asked)).toEqual([]);
    expect(toldTo(asked)).toEqual(['ida ask']);
  });

  it('shows on which days it would be, on the same weekday of its month, and asks once', () => {
    const card = shownTo(asked, 'ida');
    expect(words(card)).toBe(
      [
        'Skal jeg lægge dem?',
        'Møderne i Nord: hver anden måned, 3 timer hver gang.',
        'Torsdag den 15. april kl. 13',
        'Torsdag den 17. juni kl. 13',
        'Torsdag den 19. august kl. 13',
        'Torsdag den 21. oktober kl. 13',
        'Siger du ja, slår jeg dem op i Nord på én gang. Bagefter kan du flytte eller aflyse hvert møde for sig.',
      ].join('\n'),
    );
    expect(labels(card)).toEqual(['Læg alle 4', 'Ret det', 'Nej, ikke nu']);
    expect(words(shownTo(asked, 'ida', 'ask', 'en'))).toContain(
      'The meetings of Nord: every second month, 3 hours each time.\nThursday 15 April at 13:00',
    );
  });

  it('gives way to days off and to what is there, on the next workday that is free, and says so', () => {
    const story = dates(closedIn('2027-06-17', '2027-06-20'), addsMeeting({ day: '2027-08-19' }));
    const card = words(shownTo(story.when(wantsSeries()), 'ida'));
    expect(card).toContain(
      'Mandag den 21. juni kl. 13\nDet skulle have været torsdag den 17. juni, men det er ikke en arbejdsdag',
    );
    expect(card).toContain(
      'Fredag den 20. august kl. 13\nDet skulle have været torsdag den 19. august, men da står der noget andet',
    );
  });

  it('counts from the first one: what has given way takes nothing along', () => {
    const story = dates(closedIn('2027-06-17', '2027-06-20')).when(wantsSeries());
    expect(story.state.planned?.days).toEqual(['2027-04-15', '2027-06-21', '2027-08-19', '2027-10-21']);
  });

  it.each([
    [{ every: 'P2W', count: '3' }, ['2027-04-15', '2027-04-29', '2027-05-13']],
    [{ every: 'P6W', count: '', until: '2027-07-08' }, ['2027-04-15', '2027-05-27', '2027-07-08']],
    // whichever comes first
    [{ count: '12', until: '2027-09-01' }, ['2027-04-15', '2027-06-17', '2027-08-19']],
    // a fifth Thursday is the last one where there is no fifth
    [{ every: 'P1M', day: '2027-04-29', count: '3' }, ['2027-04-29', '2027-05-27', '2027-06-24']],
  ])('%o is on %j', (chosen, expected) => {
    expect(dates({}, wantsSeries(chosen)).state.planned?.days).toEqual(expected);
  });

  it('is over by the day that was named, though its own last day gives way', () => {
    const story = dates(closedIn('2027-08-19', '2027-08-19'));
    const until = story.when(wantsSeries({ count: '', until: '2027-08-19' }));
    expect(until.state.planned?.days).toEqual(['2027-04-15', '2027-06-17']);
  });

  it.each([
    ['on a holiday', { day: '2027-03-26' }, 'error.dayOff.holiday', 'day'],
    ['in the past', { day: '2027-02-25' }, 'error.pastMeeting', 'day'],
    ['without an end', { count: '' }, 'error.noSeriesEnd', 'count'],
    ['with one meeting', { count: '1' }, 'error.noSeriesEnd', 'count'],
    ['with more than fit', { count: '13' }, 'error.noSeriesEnd', 'count'],
    ['until a day that is none', { until: 'soon' }, 'error.noDay', 'until'],
    ['until before the second one', { until: '2027-06-16' }, 'error.seriesShort', 'until'],
    ['every week for a year', { every: 'P1W', count: '', until: '2028-04-15' }, 'error.seriesLong', 'until'],
    ['beyond what anybody knows', { every: 'P6M', count: '12' }, 'error.meetingTooFar', 'count'],
    ['until beyond that', { until: '2029-12-01' }, 'error.meetingTooFar', 'until'],
    ['without how often', { every: '' }, 'error.noInterval', 'every'],
    ['every so many days', { every: 'P10D' }, 'error.noInterval', 'every'],
    ['of several networks that are not named', { kind: 'joint', others: '' }, 'error.noOthers', 'others'],
  ] as const)('is refused %s', (_, chosen, key, field) => {
    dates().when(wantsSeries(chosen)).thenRefused(key, field);
  });

  it('is asked for with what the programme says, and again with what was proposed', () => {
    const every = { network: 'P2M' };
    const network = aNetworkView('nord', nord.members, { modules: [], minutes: { network: 180 }, every });
    const story = dates({ network, networks: [network] });
    const form = story.form(press);
    expect(form).toMatchObject({ title: 'Række af netværksmøder', submit: 'Se datoerne' });
    const filled = (one: typeof form) =>
      Object.fromEntries(one?.inputs.map(({ name, value }) => [name, value]) ?? []);
    expect(filled(form)).toMatchObject({ minutes: '180', every: 'P2M', day: undefined, count: undefined });
    const again = story.when(wantsSeries({ every: 'P6W', place: 'Rådhuset' })).form(press);
    expect(filled(again)).toMatchObject({
      day: '2027-04-15',
      time: '13:00',
      every: 'P6W',
      count: '4',
      place: 'Rådhuset',
    });
    expect(story.form({ ...press, args: { kind: 'joint' } })).toBeUndefined();
    expect(dates().form({ ...press, args: { kind: 'module' } })).toBeUndefined();
  });
});

describe('a series that is confirmed', () => {
  it('is set in one go', () => {
    expect(standing(set)).toEqual([
      'run.2 2027-04-15 13:00 booked 0',
      'run.3 2027-06-17 13:00 booked 0',
      'run.4 2027-08-19 13:00 booked 0',
      'run.5 2027-10-21 13:00 booked 0',
    ]);
    expect(Object.keys(set.reminders)).toHaveLength(8);
    expect(set.projected).toHaveLength(4);
    set.when(confirmsSeries(1)).thenNothing();
  });

  it('is one post in the channel', () => {
    const story = asked.when(confirmsSeries(1));
    expect(toldTo(story)).toEqual(['ida done', '#nord series.run.2']);
    expect(words(shownTo(story, '#nord'))).toBe(
      [
        'Nye datoer',
        'Møderne i Nord ligger nu fast:',
        'Torsdag den 15. april kl. 13',
        'Torsdag den 17. juni kl. 13',
        'Torsdag den 19. august kl. 13',
        'Torsdag den 21. oktober kl. 13',
      ].join('\n'),
    );
    expect(shownTo(story, '#nord').actions).toMatchObject([{ label: 'Læg i min kalender', kind: 'menu' }]);
  });

  it('offers the list of one’s own meetings where a menu has no room for all of it', () => {
    const many = dates({}, wantsSeries({ count: '6' }), confirmsSeries(1));
    expect(shownTo(many, '#nord').actions).toEqual([
      { kind: 'press', label: 'Læg i min kalender', press: { word: 'calendar' } },
    ]);
  });

  it('reaches each channel of a joint one in its own language', () => {
    const joint = dates({}, wantsSeries({ kind: 'joint', others: 'Syd' }), confirmsSeries(1));
    expect(joint.state.dates.every(({ networks }) => networks.join() === 'nord,syd')).toBe(true);
    expect(words(shownTo(joint, '#syd'))).toContain('The joint meetings are now set:\nThursday 15 April');
    expect(words(shownTo(joint, 'ida'))).toContain('Jeg slår det op i Nord og Syd.');
  });

  it('leaves each meeting to itself: one is moved, another is cancelled, and what was posted says so', () => {
    const moved = set.when(wantsMove('run.3', { day: '2027-06-18', time: '13:00', minutes: '180' }));
    expect(labels(shownTo(moved, 'ida'))).toEqual(['Flyt den', 'Lad den blive liggende']);
    const later = moved.when(confirms(6)).when(cancels('run.4'));
    expect(days(later)).toEqual(['2027-04-15', '2027-06-18', '2027-08-19', '2027-10-21']);
    expect(words(shownTo(later, 'ali'))).toBe('Mødet i Nord torsdag den 19. august kl. 13 er aflyst.');
    const post = set.noticed.findLast((one) => one.type === 'show' && one.slot === 'series.run.2');
    if (post?.type !== 'show') throw new Error('nothing was posted');
    expect(words(later.card(post.view, { to: post.to }))).toContain(
      'Fredag den 18. juni kl. 13\nTorsdag den 19. august kl. 13 (aflyst)',
    );
    later.thenRefreshed('ask', 'series.run.2');
  });

  it('asks anew where a day would be another one by now', () => {
    const taken = asked.invitedTo([
      {
        id: 'syd.1',
        run: 'elsewhere',
        kind: 'joint',
        networks: ['syd', 'nord'],
        people: [],
        day: '2027-06-17',
        time: '12:00',
        zone: 'Europe/Copenhagen',
        minutes: 180,
        status: 'booked',
        sequence: 0,
      },
    ]);
    const again = taken.when(confirmsSeries(1));
    expect(standing(again)).toEqual([]);
    expect(words(shownTo(again, 'ida'))).toContain('Fredag den 18. juni kl. 13');
    expect(days(again.when(confirmsSeries(2)))).toContain('2027-06-18');
  });

  it('does nothing once it was left, or something else has come in between', () => {
    const left = asked.when(drops(1));
    expect(words(shownTo(left, 'ida'))).toBe('Så bliver det, som det er.');
    left.when(confirmsSeries(1)).thenNothing();
    asked
      .when(addsMeeting({ day: '2027-05-04' }))
      .when(confirmsSeries(1))
      .thenNothing();
    const moving = set.when(wantsSeries({ day: '2027-05-04' }), wantsMove('run.3', { day: '2027-06-18' }));
    expect(moving.state.planned).toBeUndefined();
    expect(moving.when(wantsSeries({ day: '2027-05-04' })).state.asked).toBeUndefined();
    expect(moving.card({ name: 'series', asked: '6' }).closed).toBe(true);
  });

  it('is refused once its first meeting would have begun', () => {
    const late = asked.at('2027-04-15T13:00:00+02:00');
    expect(late.card({ name: 'series', asked: '1' }).closed).toBe(true);
    late.when(confirmsSeries(1)).thenRefused('error.pastMeeting', 'time');
  });

  it('is carried by its button', () => {
    expect(pressed(shownTo(asked, 'ida'), 'Læg alle 4')).toEqual({
      run: 'run',
      type: 'seriesConfirmed',
      args: { asked: '1' },
    });
    expect(pressed(shownTo(asked, 'ida'), 'Ret det')).toEqual(press);
  });
});

describe('the programme office (T22)', () => {
  it('hears of new dates as others do, once, and whoever sets them reads so', () => {
    const story = dates({ network: withOffice }, wantsSeries(), confirmsSeries(1));
    expect(toldTo(story).filter((one) => one.startsWith('dora'))).toEqual(['dora series.run.2']);
    expect(words(shownTo(story, 'dora'))).toBe(words(shownTo(story, '#nord')));
    expect(words(shownTo(story, 'ida', 'done'))).toContain(
      'Jeg slår det op i Nord.\nJeg skriver det også til Dora.',
    );
    const single = dates({ network: withOffice }, addsMeeting());
    expect(toldTo(single)).toEqual(['ida done', '#nord date.run.1', 'dora date.run.1']);
  });

  it('is not written to about what it has set itself', () => {
    const both = { ...nord, members: [...nord.members, ...asOffice(ida)] };
    const story = dates({ network: both, networks: [both, syd] }, addsMeeting());
    expect(toldTo(story)).toEqual(['ida done', '#nord date.run.1']);
    expect(words(shownTo(story, 'ida'))).not.toContain('også');
  });
});

const asOffice = (person: typeof ida) => [{ person, role: 'office' as const, status: 'active' as const }];

it('a programme of modules has no series of their days', () => {
  const story = dates({ network: aNetworkView('nord', nord.members, talent) }).when({ type: 'opened' });
  expect(labels(shownTo(story, 'ida'))).toEqual(['Tilføj en dato', 'Læg en række møder', 'Sæt en måned af']);
});
