import { describe, expect, it } from 'vitest';
import { person } from '../support/given.ts';
import {
  aCycle,
  answers,
  asked,
  asks,
  da,
  isReminded,
  parks,
  postpones,
  saysLater,
  shortly,
  skips,
  textOf,
  trying,
  upTo,
} from './cycle-story.ts';

describe('later', () => {
  it('asks again on the next workday morning', () => {
    asked('baseline')
      .when(postpones('baseline'))
      .thenHappens(saysLater('2027-03-02'))
      .thenReminders({ 'later.baseline': '2027-03-02T08:30', unfinished: '2027-03-03T08:30' })
      .until('2027-03-02T08:30:00+01:00')
      .thenHappens(asks('baseline', { urgency: 'chosen' }));
  });

  it.each([
    ['Friday', '2027-03-05T10:00:00+01:00'],
    ['Saturday', '2027-03-06T10:00:00+01:00'],
    ['Sunday', '2027-03-07T23:59:00+01:00'],
  ])('on a %s is Monday', (_, now) => {
    aCycle({ now }, ...upTo('baseline'))
      .when(postpones('baseline'))
      .thenReminders({ 'later.baseline': '2027-03-08T08:30', unfinished: '2027-03-09T08:30' });
  });

  it('is the morning where the leader is, and when the leader wants to hear from Lærke', () => {
    const owner = person('mette', { zone: 'America/New_York', hours: { from: '07:15', to: '14:00' } });
    const story = aCycle({ owner, now: '2027-03-02T03:00:00+01:00' }).when(postpones('challenge'));
    story
      .thenHappens(saysLater('2027-03-02'))
      .thenReminders({ 'later.challenge': '2027-03-02T07:15', unfinished: '2027-03-03T07:15' });
    story.until('2027-03-02T13:14:59+01:00').thenNothing();
    story.until('2027-03-02T13:15:00+01:00').thenHappens(asks('challenge', { urgency: 'chosen' }));
  });

  it('is said in words', () => {
    const story = aCycle().when(postpones('challenge'));
    expect(textOf(story.card({ name: 'later', day: '2027-03-02' }))).toBe(
      da('cycle.postponed', { day: 'tirsdag den 2. marts' }),
    );
  });

  it('pressed twice is one reminder', () => {
    aCycle()
      .when(postpones('challenge'), postpones('challenge'))
      .thenReminders({ 'later.challenge': '2027-03-02T08:30', unfinished: '2027-03-03T08:30' });
  });

  it.each([
    ['answered', answers('baseline')],
    ['skipped', skips('baseline')],
  ])('is forgotten once the question has been %s', (_, done) => {
    aCycle({}, ...upTo('baseline'), postpones('baseline'))
      .when(done)
      .thenReminders({ unfinished: '2027-03-03T08:30' })
      .when(isReminded('later.baseline'))
      .thenNothing();
  });

  it('counts for how it went, too: it comes again by itself, and after that on the next workday morning', () => {
    const asked = shortly('2027-03-10').until('2027-03-10T15:00:00+01:00');
    const once = asked.when(postpones('tried')).thenHappens(saysLater('2027-03-11'));
    expect(once.reminders).toEqual(asked.reminders);
    const twice = once.until('2027-03-11T15:00:00+01:00').when(postpones('tried'));
    twice.thenHappens(saysLater('2027-03-12'));
    expect(twice.reminders['later.tried']).toBe('2027-03-12T08:30');
    twice
      .until('2027-03-12T09:00:00+01:00')
      .thenHappens(asks('tried', { urgency: 'chosen', opening: 'cue' }));
    expect(twice.when(answers('tried')).reminders['later.tried']).toBeUndefined();
    expect(twice.when(parks).reminders['later.tried']).toBeUndefined();
    trying().when(parks).when(postpones('tried')).thenNothing();
  });

  it('counts for the question that is open, not for one that is not', () => {
    asked('tryOut').when(postpones('baseline')).thenNothing().when(postpones('insight')).thenNothing();
  });
});
