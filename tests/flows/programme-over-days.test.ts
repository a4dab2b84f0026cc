import { describe, expect, it } from 'vitest';
import { calendarEntry } from '../../flows/meeting/entry.ts';
import { namesFor } from '../../flows/meeting/title.ts';
import { programme } from '../../flows/programme/index.ts';
import { givenStored } from '../support/given.ts';
import {
  addsDay1,
  addsMeeting,
  aNetworkView,
  confirms,
  dates,
  ida,
  nord,
  shownTo,
  standing,
  talent,
  wantsMove,
  words,
} from './programme-story.ts';

const [first, second] = talent.modules;
const withBootcamp = {
  ...talent,
  modules: [first ?? { da: '', en: '' }, { ...(second ?? { da: '', en: '' }), bootcamp: true as const }],
  minutes: { ...talent.minutes, bootcamp: 31 * 60 },
};
const network = aNetworkView('nord', nord.members, withBootcamp);
const setting = { network, networks: [network] };
const addsBootcamp = (chosen: { day?: string; minutes?: string } = {}) =>
  addsDay1({ what: 'bootcamp.2', minutes: 'usual', ...chosen });
const bootcamp = dates(setting, addsBootcamp());

describe('a bootcamp (T25)', () => {
  it('is a module in one go over two days, as long as the programme says, without a second day', () => {
    expect(standing(bootcamp)).toEqual(['run.1 2027-04-08 09:00 booked 0']);
    expect(bootcamp.state.dates[0]).toMatchObject({ kind: 'bootcamp', module: 2, minutes: 1_860 });
    expect(words(shownTo(bootcamp, '#nord'))).toBe(
      'Ny dato\nBootcampen i Innovation er torsdag den 8. april kl. 9 – fredag den 9. april kl. 16.',
    );
    expect(words(shownTo(bootcamp, '#nord', undefined, 'en'))).toContain(
      'The bootcamp on Innovation is on Thursday 8 April at 9:00 – Friday 9 April at 16:00.',
    );
  });

  it('is asked for beside the days of other modules, and the form need not know which is meant', () => {
    const press = { run: 'run', type: 'dateAdded', args: { kind: 'module' } };
    const inputs = dates(setting).form(press)?.inputs;
    expect(inputs?.[0]).toMatchObject({
      options: [
        { value: 'day1.1', label: 'Dag 1 i Talentledelse' },
        { value: 'bootcamp.2', label: 'Bootcampen i Innovation' },
      ],
    });
    expect(inputs?.find(({ name }) => name === 'minutes')).toMatchObject({
      value: 'usual',
      options: expect.arrayContaining([
        { value: 'usual', label: 'Som forløbet siger: 7 timer; bootcamp 31 timer, over 2 dage' },
        { value: '1860', label: '31 timer, over 2 dage' },
      ]),
    });
    const day1 = dates(setting, addsDay1({ minutes: 'usual' }));
    expect(day1.state.dates.map(({ kind, minutes }) => `${kind} ${minutes}`)).toEqual([
      'day1 420',
      'day2 420',
    ]);
  });

  it('has no day 1, and other modules have no bootcamp', () => {
    for (const what of ['day1.2', 'day2.2', 'bootcamp.1'])
      dates(setting).when(addsDay1({ what })).thenRefused('error.noModuleDay', 'what');
    bootcamp.when(addsBootcamp({ day: '2027-05-20' })).thenRefused('error.moduleDayThere', 'what');
  });

  it('does not come beside the two days that were set before the programme said so', () => {
    const begun = dates({}, addsDay1({ what: 'day1.2' }));
    const stored = { state: begun.state, version: 1, answers: [] };
    const later = givenStored(programme.typed, { owner: ida, run: 'run', ...setting }, stored);
    later.when(addsBootcamp({ day: '2027-06-03' })).thenRefused('error.noModuleDay', 'what');
  });

  it('stands in calendars from its first hour to its last', () => {
    const [meeting] = bootcamp.projected.flatMap((one) => (one.table === 'meeting' ? [one] : []));
    if (!meeting) throw new Error('no meeting');
    const entry = calendarEntry({ ...meeting, run: 'run' }, 'da', namesFor('ali', [network]), 0);
    expect(entry.title).toBe('Innovation: bootcamp');
    expect(new Date(entry.from).toISOString()).toBe('2027-04-08T07:00:00.000Z');
    expect(new Date(entry.until).toISOString()).toBe('2027-04-09T14:00:00.000Z');
  });

  it('is over when its last day is', () => {
    expect(bootcamp.reminders).toEqual({
      'soon.run.1': '2027-04-07T08:30',
      'over.run.1': '2027-04-09T16:00',
    });
    const morning = bootcamp.until('2027-04-07T08:30:00+02:00');
    expect(words(shownTo(morning, 'ali'))).toBe(
      'Bootcampen i Innovation er torsdag den 8. april kl. 9 – fredag den 9. april kl. 16.',
    );
  });

  it('leads into no holiday, and into nothing else on its second day', () => {
    dates(setting)
      .when(addsBootcamp({ day: '2027-03-24' }))
      .thenRefused('error.dayOff.holiday', 'day', {
        day: 'torsdag den 25. marts',
        next: 'tirsdag den 30. marts',
        name: 'påske',
      });
    bootcamp.when(addsMeeting({ day: '2027-04-09' })).thenRefused('error.overlapTheirs', 'time', {
      what: 'Innovation: bootcamp',
      when: 'torsdag den 8. april kl. 9 – fredag den 9. april kl. 16',
    });
  });

  it('says where it was and how long it takes, where that is another time now', () => {
    const shorter = bootcamp.when(wantsMove('run.1', { day: '2027-04-15', minutes: '420' }));
    expect(words(shownTo(shorter.when(confirms(2)), 'ali'))).toBe(
      'Bootcampen i Innovation er flyttet fra torsdag den 8. april kl. 9 til torsdag den 15. april kl. 9.\nDet varer nu 7 timer.',
    );
  });
});

describe('a seminar from noon to noon (A12)', () => {
  const seminar = addsMeeting({ day: '2027-04-15', time: '12:00', minutes: '1440' });

  it('is set as any meeting is', () => {
    expect(words(shownTo(dates({}, seminar), '#nord'))).toContain(
      'Mødet i Nord er torsdag den 15. april kl. 12 – fredag den 16. april kl. 12.',
    );
  });

  it('is refused when it takes more than a few days', () => {
    expect(dates({}, { ...seminar, minutes: '5760' }).refusal).toBeUndefined();
    dates({})
      .when({ ...seminar, minutes: '5765' })
      .thenRefused('error.noLength', 'minutes');
  });

  it('is proposed for days of which all are workdays', () => {
    const closed = { ...nord, off: [{ from: '2027-05-07', to: '2027-05-07', why: 'closed' as const }] };
    const story = dates({ network: closed }, addsDay1({ minutes: '1440' }));
    const longer = story.when(wantsMove('run.2', { day: '2027-04-29', minutes: '1440' }), confirms(3));
    const moved = longer.when(wantsMove('run.1', { day: '2027-04-15', minutes: '1440' }));
    expect(moved.state.asked?.moves[1]).toMatchObject({ to: { day: '2027-05-10' }, why: ['dayOff'] });
  });
});
