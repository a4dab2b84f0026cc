import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { daysIn, intervalIn, minutesIn } from '../../flows/duration.ts';
import { readProgramme } from '../../flows/programmes/schema.ts';

const builtIn = (id: string) => {
  const file = new URL(`../../flows/programmes/${id}.yaml`, import.meta.url);
  const found = readProgramme(parse(readFileSync(file, 'utf8')));
  if ('problems' in found) throw new Error(found.problems.join('\n'));
  return found.programme.dates;
};

const written = (dates: object) => readProgramme({ id: 'vores', name: { da: 'Vores', en: 'Ours' }, dates });
const problemsOf = (dates: object) => {
  const found = written(dates);
  return 'problems' in found ? found.problems : [];
};
const modules = [{ da: 'Et', en: 'One' }];

describe('the dates of the programmes that Lærke brings', () => {
  it('Talent Nord has six modules of two days, three weeks apart, with a mentor meeting after day 1, and offers an extra mentor from module 3 on (T9, T10, T12, T13, T17)', () => {
    const dates = builtIn('talent-nord');
    expect(dates?.modules).toHaveLength(6);
    expect(dates).toMatchObject({ day2After: 21, gap: 14, mentor: { by: 7, nudges: [1, 4, 8] } });
    expect(dates?.recommendTalk).toBe(true);
    expect(dates?.extraMentor).toEqual({
      opens: { module: 3, kind: 'day2' },
      closes: { module: 6, kind: 'day2' },
    });
  });

  it('two of them are bootcamps of 31 hours (T25)', () => {
    const dates = builtIn('talent-nord');
    const bootcamps = dates?.modules.flatMap(({ bootcamp }, index) => (bootcamp ? [index + 1] : []));
    expect(bootcamps).toEqual([2, 5]);
    expect(dates?.minutes.bootcamp).toBe(31 * 60);
  });

  it('Aalborg meets every second month for three hours, Kolding in joint meetings; neither has modules (N3, K6)', () => {
    expect(builtIn('aalborg')).toEqual({
      modules: [],
      every: { network: 'P2M' },
      minutes: { network: 180 },
    });
    expect(builtIn('kolding')).toEqual({
      modules: [],
      every: { joint: 'P2M' },
      minutes: { joint: 180, network: 120 },
    });
    expect(builtIn('aarhus')).toEqual({ modules: [], minutes: { joint: 420, network: 120 } });
  });
});

describe('the dates in a programme’s file', () => {
  it('may be left out, and so may every line of them', () => {
    expect(problemsOf({})).toEqual([]);
    const found = written({});
    expect('programme' in found && found.programme.dates).toEqual({ modules: [], minutes: {} });
    const without = readProgramme({ id: 'vores', name: { da: 'Vores', en: 'Ours' } });
    expect('programme' in without && without.programme.dates).toBeUndefined();
  });

  it('are read from ISO durations', () => {
    const mentorMeeting = { by: 'P1W' };
    const found = written({
      modules,
      day2: 'P10D',
      gap: 'P10D',
      minutes: { mentor: 'PT1H30M' },
      mentorMeeting,
    });
    expect('programme' in found && found.programme.dates).toEqual({
      modules,
      day2After: 10,
      gap: 10,
      minutes: { mentor: 90 },
      mentor: { by: 7, nudges: [] },
    });
  });

  it.each([
    ['a month', { modules, day2: 'P1M' }, 'dates.day2: must be weeks or days, such as P3W or P10D'],
    ['no length', { modules, gap: 'three weeks' }, 'dates.gap: must be weeks or days, such as P3W or P10D'],
    [
      'meetings every so many days',
      { every: { network: 'P10D' } },
      'dates.every.network: must be weeks or months, such as P6W or P2M',
    ],
    ['no time at all', { modules, day2: 'P0D' }, 'dates.day2: must be weeks or days, such as P3W or P10D'],
    [
      'more than a few days',
      { minutes: { bootcamp: 'PT97H' } },
      'dates.minutes.bootcamp: must be hours and minutes, at most four days, such as PT3H or PT1H30M',
    ],
    ['a second day of no module', { day2: 'P3W' }, 'dates.day2: means nothing without modules'],
    [
      'a mentor meeting after no module',
      { mentorMeeting: { by: 'P7D' } },
      'dates.mentorMeeting: means nothing without modules',
    ],
    ['talks between no days', { recommendTalk: true }, 'dates.recommendTalk: means nothing without modules'],
    [
      'a window that opens at no day',
      { modules, extraMentor: { window: ['m1', 'm1.end'] } },
      'dates.extraMentor.window.0: must be the start or the end of a module, such as m3.end',
    ],
    [
      'a window of a module that there is not',
      { modules, extraMentor: { window: ['m1.start', 'm2.end'] } },
      'dates.extraMentor: names a module that there is not',
    ],
    [
      'a window that closes before it opens',
      { modules, extraMentor: { window: ['m1.end', 'm1.start'] } },
      'dates.extraMentor: must open before it closes',
    ],
    [
      'a gap that day 2 breaks',
      { modules, day2: 'P1W', gap: 'P2W' },
      'dates.gap: must not be longer than day2',
    ],
  ])('are refused with %s', (_, dates, problem) => {
    expect(problemsOf(dates)).toEqual([problem]);
  });

  it('name every mistake at once', () => {
    const wrong = {
      modules: [{ da: 'Et' }],
      day2: 'P1Y',
      minutes: { lunch: 'PT1H' },
      mentorMeeting: { by: '7' },
    };
    const named = problemsOf(wrong).map((problem) => problem.split(':')[0]);
    expect(named.toSorted()).toEqual([
      'dates.day2',
      'dates.mentorMeeting.by',
      'dates.minutes',
      'dates.modules.0.en',
    ]);
  });
});

describe('a duration', () => {
  it.each([
    ['P3W', 21],
    ['P1W3D', 10],
    ['P10D', 10],
    ['P1M', undefined],
    ['P1Y', undefined],
    ['P1DT1H', undefined],
    ['-P3D', undefined],
    ['P0D', undefined],
    ['3W', undefined],
    ['', undefined],
  ])('of %s is so many days', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it.each([
    ['P2M', { months: 2 }],
    ['P6W', { weeks: 6 }],
    ['P1M2W', undefined],
    ['P14D', undefined],
    ['P1Y', undefined],
    ['P0W', undefined],
    ['-P1M', undefined],
    ['P1MT1H', undefined],
  ])('of %s is such an interval', (text, interval) => {
    expect(intervalIn(text)).toEqual(interval);
  });

  it.each([
    ['PT3H', 180],
    ['PT45M', 45],
    ['PT2H30M', 150],
    ['PT30S', undefined],
    ['P1D', undefined],
    ['P1W', undefined],
    ['-PT1H', undefined],
    ['PT0M', undefined],
    ['three', undefined],
  ])('of %s is so many minutes', (text, minutes) => {
    expect(minutesIn(text)).toBe(minutes);
  });
});
