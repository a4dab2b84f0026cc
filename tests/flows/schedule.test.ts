import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  afternoonOf,
  dayAround,
  dayOf,
  instantOf,
  isDay,
  isWorkday,
  isZone,
  nextWeekday,
  nextWorkday,
  nextWorkingMoment,
  sayDay,
  sayRange,
  wallTimeOf,
  weekAround,
  workdayFrom,
  workdaysBefore,
  workdayUntil,
} from '../../flows/schedule.ts';
import { spokenRange } from '../../flows/spoken-day.ts';
import { HOUR, type Span } from '../../src/core/time.ts';

const CPH = 'Europe/Copenhagen';
const utc = (iso: string) => Date.parse(iso);
const iso = (at: number) => new Date(at).toISOString();

describe('a wall clock', () => {
  it.each([
    ['winter', '2027-03-27T08:30', CPH, '2027-03-27T07:30:00.000Z'],
    ['summer', '2027-03-29T08:30', CPH, '2027-03-29T06:30:00.000Z'],
    ['the hour that spring leaves out', '2027-03-28T02:30', CPH, '2027-03-28T01:30:00.000Z'],
    ['just before that hour', '2027-03-28T01:59', CPH, '2027-03-28T00:59:00.000Z'],
    ['just after that hour', '2027-03-28T03:00', CPH, '2027-03-28T01:00:00.000Z'],
    ['the hour that autumn has twice, first', '2027-10-31T02:30', CPH, '2027-10-31T00:30:00.000Z'],
    ['just after both', '2027-10-31T03:00', CPH, '2027-10-31T02:00:00.000Z'],
    ['half an hour beside', '2027-03-01T08:30', 'Asia/Kolkata', '2027-03-01T03:00:00.000Z'],
    ['three quarters beside', '2027-03-01T08:30', 'Asia/Kathmandu', '2027-03-01T02:45:00.000Z'],
    ['the day before elsewhere', '2027-03-01T08:30', 'Pacific/Auckland', '2027-02-28T19:30:00.000Z'],
    ['a switch of half an hour', '2027-10-03T02:15', 'Australia/Lord_Howe', '2027-10-02T15:45:00.000Z'],
  ])('%s: %s in %s is %s', (_, local, zone, moment) => {
    expect(iso(instantOf({ local, zone }))).toBe(moment);
  });

  it('shows what it was set to, whenever that exists', () => {
    for (const zone of [CPH, 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'])
      for (let day = '2027-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
        const local = `${day}T08:30`;
        const shown = Temporal.Instant.fromEpochMilliseconds(instantOf({ local, zone })).toZonedDateTimeISO(
          zone,
        );
        expect(shown.toPlainDateTime().toString({ smallestUnit: 'minute' })).toBe(local);
      }
  });

  it('says which day it is where it hangs', () => {
    const at = utc('2027-03-01T23:30:00Z');
    expect(dayOf(at, CPH)).toBe('2027-03-02');
    expect(dayOf(at, 'America/New_York')).toBe('2027-03-01');
    expect(dayOf(utc('2027-03-01T10:59:59Z'), 'Pacific/Auckland')).toBe('2027-03-01');
    expect(dayOf(utc('2027-03-01T11:00:00Z'), 'Pacific/Auckland')).toBe('2027-03-02');
  });
});

describe('workdays', () => {
  it('are Monday to Friday', () => {
    const week = [1, 2, 3, 4, 5, 6, 7].map((date) => isWorkday(`2027-03-0${date}`, []));
    expect(week).toEqual([true, true, true, true, true, false, false]);
  });

  it.each([
    ['2027-03-08', 1, '2027-03-05'],
    ['2027-03-08', 2, '2027-03-04'],
    ['2027-03-09', 2, '2027-03-05'],
    ['2027-03-11', 2, '2027-03-09'],
    ['2027-03-06', 1, '2027-03-05'],
    ['2027-03-07', 2, '2027-03-04'],
    ['2027-03-08', 5, '2027-03-01'],
    ['2027-01-01', 2, '2026-12-30'],
    ['2028-03-01', 1, '2028-02-29'],
    ['2027-03-08', 0, '2027-03-08'],
  ])('counted back from %s by %i end on %s', (day, count, found) => {
    expect(workdaysBefore(day, count, [])).toBe(found);
  });

  it.each([
    ['2027-03-01', '2027-03-02'],
    ['2027-03-05', '2027-03-08'],
    ['2027-03-06', '2027-03-08'],
    ['2027-03-07', '2027-03-08'],
    ['2027-12-31', '2028-01-03'],
  ])('go on after %s with %s', (day, next) => {
    expect(nextWorkday(day, [])).toBe(next);
  });
});

describe('the next Monday', () => {
  it.each([
    ['2027-03-01', '2027-03-08'],
    ['2027-03-02', '2027-03-08'],
    ['2027-03-07', '2027-03-08'],
    ['2027-12-31', '2028-01-03'],
  ])('after %s is %s', (day, monday) => {
    expect(nextWeekday(day, 1)).toBe(monday);
  });
});

describe('a day off', () => {
  it.each([
    ['2027-03-05', '2027-03-05', '2027-03-05'],
    ['2027-03-06', '2027-03-05', '2027-03-08'],
    ['2027-03-07', '2027-03-05', '2027-03-08'],
    ['2027-03-08', '2027-03-08', '2027-03-08'],
  ])('%s lies between %s and %s', (day, until, from) => {
    expect([workdayUntil(day, []), workdayFrom(day, [])]).toEqual([until, from]);
  });
});

describe('holidays, closed days and pauses', () => {
  const easter = { from: '2027-03-25', to: '2027-03-29' };
  const holiday = { from: '2027-03-03', to: '2027-03-03' };

  it('are no workdays, and neither are the weekends beside them', () => {
    expect(isWorkday('2027-03-03', [easter, holiday])).toBe(false);
    expect(isWorkday('2027-03-24', [easter, holiday])).toBe(true);
    expect(nextWorkday('2027-03-24', [easter])).toBe('2027-03-30');
    expect(workdayFrom('2027-03-03', [holiday])).toBe('2027-03-04');
    expect(workdayUntil('2027-03-28', [easter])).toBe('2027-03-24');
  });

  it('are not counted back over', () => {
    expect(workdaysBefore('2027-03-30', 2, [easter])).toBe('2027-03-23');
    expect(workdaysBefore('2027-03-04', 1, [holiday])).toBe('2027-03-02');
  });

  it('move what is to be said to the next working morning', () => {
    const hours = { from: '08:30', to: '15:30' };
    const next = (moment: string) =>
      nextWorkingMoment(Date.parse(moment), { zone: CPH, hours, off: [easter] });
    expect(next('2027-03-25T10:00:00+01:00')).toBe(Date.parse('2027-03-30T08:30:00+02:00'));
    expect(next('2027-03-24T16:00:00+01:00')).toBe(Date.parse('2027-03-30T08:30:00+02:00'));
    expect(next('2027-03-24T10:00:00+01:00')).toBe(Date.parse('2027-03-24T10:00:00+01:00'));
  });

  it('are said so that they can be read again', () => {
    for (const language of ['da', 'en'] as const)
      for (const range of [easter, holiday])
        expect(spokenRange(sayRange(range, language), '2027-03-01')).toEqual(range);
    expect(sayRange(easter, 'da')).toBe('25. marts 2027 – 29. marts 2027');
  });
});

describe('the afternoon', () => {
  it.each([
    ['08:30', '15:30', '14:30'],
    ['08:00', '15:00', '14:30'],
    ['08:00', '14:45', '14:15'],
    ['07:00', '12:00', '11:30'],
    ['09:00', '09:20', '09:00'],
    ['15:00', '23:00', '15:00'],
    ['00:00', '00:15', '00:00'],
  ])('of a working day from %s to %s is %s', (from, to, afternoon) => {
    expect(afternoonOf({ from, to })).toBe(afternoon);
  });
});

describe('what a clock shows', () => {
  it('is the wall time in its zone, to the minute', () => {
    const at = utc('2027-03-28T01:00:59Z');
    expect(wallTimeOf(at, CPH)).toEqual({ local: '2027-03-28T03:00', zone: CPH });
    expect(wallTimeOf(at, 'America/New_York').local).toBe('2027-03-27T21:00');
    expect(instantOf(wallTimeOf(utc('2027-03-01T09:30:00Z'), 'Asia/Kathmandu'))).toBe(
      utc('2027-03-01T09:30:00Z'),
    );
  });
});

describe('the next working moment', () => {
  const hours = { from: '08:30', to: '15:30' };
  const next = (moment: string, zone = CPH) => iso(nextWorkingMoment(utc(moment), { zone, hours, off: [] }));

  it.each([
    ['before work', '2027-03-01T08:29:59.999+01:00', '2027-03-01T08:30:00+01:00'],
    ['as work begins', '2027-03-01T08:30:00+01:00', '2027-03-01T08:30:00+01:00'],
    ['at work', '2027-03-01T12:00:00.123+01:00', '2027-03-01T12:00:00.123+01:00'],
    ['at the last moment', '2027-03-01T15:29:59.999+01:00', '2027-03-01T15:29:59.999+01:00'],
    ['as work ends', '2027-03-01T15:30:00+01:00', '2027-03-02T08:30:00+01:00'],
    ['at night', '2027-03-01T23:59:59+01:00', '2027-03-02T08:30:00+01:00'],
    ['after midnight', '2027-03-02T00:00:00+01:00', '2027-03-02T08:30:00+01:00'],
    ['on Friday after work', '2027-03-05T15:30:00+01:00', '2027-03-08T08:30:00+01:00'],
    ['on Saturday in working hours', '2027-03-06T12:00:00+01:00', '2027-03-08T08:30:00+01:00'],
    ['on Sunday night', '2027-03-07T23:59:59+01:00', '2027-03-08T08:30:00+01:00'],
    ['over the change to summer time', '2027-03-26T16:00:00+01:00', '2027-03-29T08:30:00+02:00'],
    ['over the change to winter time', '2027-10-29T16:00:00+02:00', '2027-11-01T08:30:00+01:00'],
  ])('%s', (_, now, then) => {
    expect(next(now)).toBe(iso(utc(then)));
  });

  it('is where the person is', () => {
    expect(next('2027-03-01T12:00:00Z', 'America/New_York')).toBe('2027-03-01T13:30:00.000Z');
    expect(next('2027-03-05T12:00:00Z', 'Pacific/Auckland')).toBe('2027-03-07T19:30:00.000Z');
  });
});

describe('the day and the week around a moment', () => {
  const span = ({ from, until }: Span) => [iso(from), iso(until)];
  const around = (moment: string, zone: string) => ({
    day: span(dayAround(utc(moment), zone)),
    week: span(weekAround(utc(moment), zone)),
  });

  it.each([
    ['first moment', '2027-03-01T00:00:00+01:00'],
    ['in the middle', '2027-03-01T12:00:00+01:00'],
    ['last moment', '2027-03-01T23:59:59.999+01:00'],
  ])('a Monday in Copenhagen, %s', (_, moment) => {
    expect(around(moment, CPH)).toEqual({
      day: ['2027-02-28T23:00:00.000Z', '2027-03-01T23:00:00.000Z'],
      week: ['2027-02-28T23:00:00.000Z', '2027-03-07T23:00:00.000Z'],
    });
  });

  it.each([
    ['Copenhagen, an hour less', CPH, '2027-03-28T12:00:00+02:00', 23, 167],
    ['Copenhagen, an hour more', CPH, '2027-10-31T12:00:00+01:00', 25, 169],
    ['Auckland, an hour more', 'Pacific/Auckland', '2027-04-04T12:00:00+12:00', 25, 169],
    ['Auckland, an hour less', 'Pacific/Auckland', '2027-09-26T12:00:00+13:00', 23, 167],
    ['Los Angeles, an hour less', 'America/Los_Angeles', '2027-03-14T12:00:00-07:00', 23, 167],
    ['Los Angeles, an hour more', 'America/Los_Angeles', '2027-11-07T12:00:00-08:00', 25, 169],
    ['Cairo, where midnight is left out', 'Africa/Cairo', '2027-04-30T12:00:00+03:00', 23, 167],
  ])('%s', (_, zone, moment, day, week) => {
    const hours = ({ from, until }: Span) => (until - from) / HOUR;
    expect(hours(dayAround(utc(moment), zone))).toBe(day);
    expect(hours(weekAround(utc(moment), zone))).toBe(week);
  });

  it('a Sunday belongs to the week before, wherever that is', () => {
    const sunday = '2027-03-07T11:30:00Z'; // Monday in Auckland by then
    expect(around(sunday, CPH).week[1]).toBe('2027-03-07T23:00:00.000Z');
    expect(around(sunday, 'America/Los_Angeles').week[1]).toBe('2027-03-08T08:00:00.000Z');
    expect(around(sunday, 'Pacific/Auckland').week).toEqual([
      '2027-03-07T11:00:00.000Z',
      '2027-03-14T11:00:00.000Z',
    ]);
  });
});

describe('a day in words', () => {
  it('is said as people say it, with the year only where it is not this one', () => {
    expect(sayDay('2027-01-14', 'da', '2027-01-01')).toBe('torsdag den 14. januar');
    expect(sayDay('2027-01-14', 'en', '2027-01-01')).toBe('Thursday 14 January');
    expect(sayDay('2028-01-14', 'da', '2027-12-31')).toBe('fredag den 14. januar 2028');
    expect(sayDay('2028-01-14', 'en', '2027-12-31')).toBe('Friday 14 January 2028');
  });
});

describe('what is taken for', () => {
  it.each(['2027-03-01', '2028-02-29'])('a day: %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2027-02-29', '2027-13-01', '2027-3-1', '27-03-01', '2027-03-01T10:00', '+002027-03-01', ''])(
    'no day: %j',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it.each([CPH, 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1', 'Asia/Calcutta'])(
    'a zone: %s',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );

  it.each(['', 'Denmark', 'Europe/Kolding', '+01:00', '2027-03-01T10:00Z', '2027-03-01[Europe/Copenhagen]'])(
    'no zone: %j',
    (zone) => {
      expect(isZone(zone)).toBe(false);
    },
  );
});
