import { describe, expect, it } from 'vitest';
import type { DaysOff } from '../../src/core/flow.ts';
import { networkOf, person } from '../support/given.ts';
import { aCycle, answers, da, labels, parks, planned, stepView, upTo } from './cycle-story.ts';

const EASTER: DaysOff[] = ['2027-03-25', '2027-03-26', '2027-03-29'].map((day) => ({
  from: day,
  to: day,
  why: 'holiday',
  name: { da: 'påske', en: 'Easter' },
}));
const BUDGET: DaysOff = { from: '2027-03-15', to: '2027-03-19', why: 'closed' };
const PAUSE: DaysOff = { from: '2027-03-08', to: '2027-03-12', why: 'pause' };

const mette = person('mette', { off: [...EASTER, BUDGET, PAUSE] });
const setting = { owner: mette, networks: [networkOf('nordlys', [mette])] };
const planning = aCycle(setting, ...upTo('lookBack'));

describe('days off', () => {
  it('are none of those that are suggested', () => {
    const cue = labels(aCycle(setting, ...upTo('cueDay')).card(stepView('cueDay')));
    expect(cue.slice(0, 3)).toEqual(['Tirsdag den 2. marts', 'Onsdag den 3. marts', 'Mandag den 22. marts']);
    const weeks = labels(planning.card(stepView('lookBack'))).slice(0, 3);
    expect(weeks).toEqual([
      'Om 3 uger: mandag den 22. marts',
      da('cycle.button.otherDay'),
      da('cycle.button.later'),
    ]);
  });

  it.each([
    ['2027-03-26', 'holiday', 'fredag den 26. marts', 'tirsdag den 30. marts'],
    ['2027-03-16', 'closed', 'tirsdag den 16. marts', 'mandag den 22. marts'],
    ['2027-03-11', 'pause', 'torsdag den 11. marts', 'mandag den 22. marts'],
  ] as const)(
    'to look back on %s is asked about, and nothing is moved in silence',
    (day, why, spoken, next) => {
      const name = why === 'holiday' ? 'påske' : '';
      planning
        .when(answers('lookBack', day))
        .thenRefused(`error.dayOff.${why}`, 'answer', { day: spoken, next, name });
      expect(da(`error.dayOff.${why}`, { day: spoken, next, name })).toContain(next);
    },
  );

  it('may be chosen for the action itself: the morning before it and the afternoon after it are workdays', () => {
    const story = aCycle(setting, ...planned).when(
      answers('cueDay', '2027-03-16'),
      answers('lookBack', '2027-04-05'),
    );
    story.thenReminders(
      expect.objectContaining({
        cue: '2027-03-05T08:30',
        cueAfter: '2027-03-22T14:30',
        cueAgain: '2027-03-23T14:30',
        lookBackSoon: '2027-04-01T08:30',
      }),
    );
  });

  it('leave each number of weeks to be chosen once', () => {
    const easter = { from: '2027-03-25', to: '2027-03-29', why: 'holiday' as const };
    const owner = { ...mette, off: [easter] };
    const story = aCycle({ ...setting, owner, now: '2027-03-18T10:00:00+01:00' }, ...upTo('lookBack'));
    const offered = labels(story.card(stepView('lookBack')));
    expect(offered.slice(0, 3)).toEqual([
      'Om 2 uger: torsdag den 1. april',
      'Om 3 uger: torsdag den 8. april',
      'En anden dag',
    ]);
  });

  it('are skipped by Later and by what is put away', () => {
    const friday = aCycle({ ...setting, now: '2027-03-05T10:00:00+01:00' });
    friday
      .when({ type: 'stepPostponed', step: 'challenge' })
      .thenReminders({ 'again.challenge': '2027-03-22T08:30', unfinished: '2027-03-23T08:30' });
    const parked = aCycle({ ...setting, now: '2027-03-12T10:00:00+01:00' }).when(parks);
    parked.thenReminders({ parked: '2027-03-30T08:30' });
  });
});
