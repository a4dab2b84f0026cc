import { describe, expect, it } from 'vitest';
import type { DaysOff } from '../../src/core/flow.ts';
import { person } from '../support/given.ts';
import {
  aCycle,
  answers,
  asked,
  asks,
  type CycleStory,
  da,
  isReminded,
  labels,
  parks,
  pressOf,
  resumes,
  shortly,
  shown,
  skips,
  stepView,
  textOf,
  trying,
  WORDS,
} from './cycle-story.ts';

const nudges = (step: 'baseline' | 'challenge') => asks(step, { urgency: 'nudge', opening: 'unfinished' });
const silence = shown('silence', { name: 'silence' }, 'nudge');
const silenceCard = (story: CycleStory) => story.card({ name: 'silence' });
const comes = (day: string) => ({ unfinished: `${day}T08:30` });

/** Nudges while there is no plan (domain.md §8, Cadence): on day 2 and day 5, then whether to pause, then none. */
describe('a plan that is not finished', () => {
  const begun = asked('baseline'); // on a Monday

  it('is asked about on day 2 and day 5, with the question that is open', () => {
    const second = begun.thenReminders(comes('2027-03-02')).until('2027-03-02T08:30:00+01:00');
    second.thenHappens(nudges('baseline')).thenReminders(comes('2027-03-05'));
    const fifth = second.until('2027-03-05T08:30:00+01:00').thenHappens(nudges('baseline'));
    fifth.thenReminders(comes('2027-03-12'));
  });

  it('is asked about with what it is, and why', () => {
    const text = textOf(begun.card({ ...stepView('baseline'), opening: 'unfinished' }));
    expect(text).toContain(`${da('cycle.unfinished')}\n"${WORDS.challenge}"\n${da('cycle.ask.baseline')}`);
    expect(text).toContain(da('cycle.why.unfinished'));
    const first = textOf(aCycle().card({ ...stepView('challenge'), opening: 'unfinished' }));
    expect(first, 'nothing has been written yet').not.toContain(da('cycle.unfinished'));
  });

  it('after two that went unanswered is asked about once more, otherwise; and then no more', () => {
    const twice = begun
      .until('2027-03-12T08:29:59+01:00')
      .thenHappens(nudges('baseline'), nudges('baseline'));
    const third = twice.until('2027-03-12T08:30:00+01:00').thenHappens(silence).thenReminders({});
    expect(textOf(silenceCard(third))).toBe(`${da('cycle.silence.planning')}\n${da('cycle.silence.note')}`);
    third.until('2027-09-01T12:00:00+02:00').thenNothing();
  });

  it('counts anew from whatever the leader does', () => {
    const fifth = begun.until('2027-03-05T08:30:00+01:00').at('2027-03-08T10:00:00+01:00');
    fifth.when(skips('baseline')).thenReminders(comes('2027-03-09'));
    const silent = begun.until('2027-03-12T08:30:00+01:00').at('2027-03-15T10:00:00+01:00');
    const back = silent.when(pressOf(silenceCard(silent), da('cycle.button.continue')));
    back.thenHappens(asks('baseline')).thenReminders(comes('2027-03-16')).thenRefreshed('silence');
    expect(silenceCard(back)).toMatchObject({ closed: true, actions: [] });
  });

  it('is asked about only while something is missing that every plan needs', () => {
    expect(asked('lookBack').reminders).toHaveProperty('unfinished');
    expect(asked('beforeThink').reminders).not.toHaveProperty('unfinished');
  });

  it('is not asked about, and no silence counted, on a day that turns out to be a day off', () => {
    const saturday = begun.at('2027-03-06T08:30:00+01:00').when(isReminded('unfinished'));
    saturday.thenHappens().thenReminders(comes('2027-03-12'));
    expect(saturday.state.unanswered).toBeUndefined();
  });

  it('counts from the first day after a break that the leader was there in', () => {
    const off: DaysOff[] = [{ from: '2027-03-01', to: '2027-03-03', why: 'pause' }];
    aCycle({ owner: person('mette', { off }) }).thenReminders(comes('2027-03-05'));
  });

  it('is let be once there is a plan, while it rests, and after the end', () => {
    expect(trying().reminders).not.toHaveProperty('unfinished');
    trying().when(isReminded('unfinished')).thenNothing();
    expect(begun.when(parks).reminders).not.toHaveProperty('unfinished');
    begun.when(parks).when(isReminded('unfinished')).thenNothing();
    const silent = begun.until('2027-03-12T08:30:00+01:00');
    const over = silent.when(pressOf(silenceCard(silent), da('cycle.button.layDown')));
    expect(over.open).toBe(false);
  });

  it('is not laid down by the button of a silence that is over', () => {
    const silent = begun.until('2027-03-12T08:30:00+01:00');
    const back = silent.when(skips('baseline'));
    back.when(pressOf(silenceCard(silent), da('cycle.button.layDown'))).thenNothing();
  });
});

describe('while it is being tried', () => {
  const weeks = trying().when(answers('lookBack', '2027-05-31'));
  const silent = weeks.until('2027-03-29T14:30:00+02:00');

  it('two weekly questions may go unanswered; then it is asked whether it has become too big', () => {
    expect(silent.noticed.at(-1)).toEqual(silence);
    expect(textOf(silenceCard(silent))).toContain(da('cycle.silence'));
    expect(labels(silenceCard(silent))).toEqual([
      da('pause.title'),
      ...(['smaller', 'continue', 'park', 'layDown'] as const).map((one) => da(`cycle.button.${one}`)),
    ]);
    expect(silent.reminders).not.toHaveProperty('observe');
  });

  it('the weekly question comes a week at least after one that a holiday has pushed on', () => {
    const off: DaysOff[] = [{ from: '2027-03-08', to: '2027-03-09', why: 'holiday' }];
    const story = shortly(undefined, { owner: person('mette', { off }) }, '2027-05-31');
    expect(story.reminders).toMatchObject({ observe: '2027-03-10T14:30' });
    const next = story.until('2027-03-10T15:00:00+01:00');
    expect(next.reminders).toMatchObject({ observe: '2027-03-22T14:30' });
  });

  it('the days that the leader has chosen are kept all the same', () => {
    expect(silent.reminders).toMatchObject({
      lookBack: '2027-05-31T08:30',
      lookBackSoon: '2027-05-27T08:30',
    });
  });

  it('it is too late to ask that once the day has come', () => {
    const back = silent.until('2027-05-31T08:30:00+02:00');
    expect(silenceCard(back)).toMatchObject({ closed: true, actions: [] });
    expect(textOf(silenceCard(back))).toContain(da('cycle.silence'));
  });

  it('nobody is silent who does something in another conversation', () => {
    const two = weeks.until('2027-03-22T15:00:00+01:00').when({ type: 'heard' });
    expect(two.state.unanswered).toBeUndefined();
    expect(two.until('2027-03-30T14:30:00+02:00').noticed).not.toContainEqual(silence);
  });

  it('the weekly question comes back when the leader does', () => {
    const back = silent.at('2027-03-30T10:00:00+02:00').when(resumes);
    expect(back.reminders).toMatchObject({ observe: '2027-04-05T14:30' });
    expect(back.state.unanswered).toBeUndefined();
  });

  it('does not end with a button that no longer fits: that changes nothing', () => {
    silent.when(skips('baseline')).thenNothing();
  });
});
