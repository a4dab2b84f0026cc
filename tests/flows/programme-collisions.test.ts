import { describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/core/meeting.ts';
import { addsDay1, addsMeeting, dates, shownTo, wantsMove, words } from './programme-story.ts';

/** Day 1 of two modules, each with its day 2 three weeks later: 8 and 29 April, 13 May and 3 June. */
const twoModules = dates({}, addsDay1(), addsDay1({ what: 'day1.2', day: '2027-05-13' }));
const asked = (story: typeof twoModules, id: string, day: string, time = '09:00') =>
  words(shownTo(story.when(wantsMove(id, { day, time })), 'ida', 'ask'));

describe('a fixed date that a moved one comes too near to (A3, trap 6)', () => {
  it('is named, with how near, and the others are counted', () => {
    const story = twoModules.when(addsMeeting({ day: '2027-04-15' }));
    const card = asked(story, 'run.1', '2027-04-14');
    expect(card).toContain(
      'Mødet i Nord ligger fast torsdag den 15. april kl. 13, dagen efter dag 1 i Talentledelse.',
    );
    expect(card).toContain('De andre 2 datoer ligger fast.');
    expect(
      words(shownTo(story.when(wantsMove('run.1', { day: '2027-04-14' })), 'ida', 'ask', 'en')),
    ).toContain(
      'The meeting of Nord stays on Thursday 15 April at 13:00, the day after day 1 of Talent leadership.',
    );
  });

  it('is named where it is on the same day, or before', () => {
    const story = twoModules.when(addsMeeting({ day: '2027-04-15', time: '18:00' }));
    expect(asked(story, 'run.1', '2027-04-15')).toContain('kl. 18, samme dag som dag 1 i Talentledelse.');
    expect(asked(story, 'run.1', '2027-04-19')).toContain('kl. 18, 4 dage før dag 1 i Talentledelse.');
  });

  it('is named where it is what moves along that comes near', () => {
    expect(asked(twoModules, 'run.1', '2027-04-20')).toContain(
      'Dag 1 i Innovation ligger fast torsdag den 13. maj kl. 9, 2 dage efter dag 2 i Talentledelse.',
    );
  });

  it('is named where a module would come before the one that it follows, however far', () => {
    expect(asked(twoModules, 'run.3', '2027-04-16')).toContain(
      'Dag 2 i Talentledelse ligger fast torsdag den 29. april kl. 9, 13 dage efter dag 1 i Innovation.',
    );
  });

  it('is only counted where it comes no nearer than it was', () => {
    const story = twoModules.when(addsMeeting({ day: '2027-04-09' }));
    for (const [day, time] of [
      ['2027-04-08', '10:00'],
      ['2027-04-07', '09:00'],
    ] as const) {
      const card = asked(story, 'run.1', day, time);
      expect(card).not.toContain('Mødet i Nord');
      expect(card).toContain('ligger fast.');
    }
  });

  it('is counted from the last day of what goes on over days', () => {
    const bootcamp = dates({}, addsDay1({ minutes: '1860' }), addsMeeting({ day: '2027-04-22' }));
    const story = bootcamp.when(wantsMove('run.1', { day: '2027-04-20', minutes: '1860' }));
    expect(words(shownTo(story, 'ida', 'ask'))).toContain('dagen efter dag 1 i Talentledelse.');
  });

  it('is named where another network has set it for these ones as well', () => {
    const joint: MeetingView = {
      ...{ id: 'syd.1', run: 'elsewhere', kind: 'joint', networks: ['syd', 'nord'], people: [] },
      ...{ day: '2027-04-16', time: '09:00', zone: 'Europe/Copenhagen', minutes: 60 },
      ...{ status: 'booked', sequence: 0 },
    };
    const line = 'Fællesmødet ligger fast fredag den 16. april kl. 9, dagen efter dag 1 i Talentledelse.';
    expect(asked(twoModules.invitedTo([joint]), 'run.1', '2027-04-15')).toContain(line);
    const theirs = twoModules.invitedTo([{ ...joint, networks: ['syd'] }]);
    expect(asked(theirs, 'run.1', '2027-04-15')).not.toContain('Fællesmødet');
  });
});
