import { describe, expect, it } from 'vitest';
import { person } from '../support/given.ts';
import {
  aCycle,
  actionOf,
  answers,
  asked,
  asks,
  asksAgain,
  da,
  isReminded,
  parks,
  postpones,
  resumes,
  shortly,
  skips,
  stepView,
  textOf,
  trying,
  upTo,
  WORDS,
} from './cycle-story.ts';

describe('later', () => {
  it('asks again on the next workday morning', () => {
    asked('baseline')
      .when(postpones('baseline'))
      .thenHappens()
      .thenRefreshed('step.baseline')
      .thenReminders({ 'again.baseline': '2027-03-02T08:30', unfinished: '2027-03-03T08:30' })
      .until('2027-03-02T08:30:00+01:00')
      .thenHappens(asksAgain('baseline', '2027-03-02T08:30'));
  });

  it.each([
    ['Friday', '2027-03-05T10:00:00+01:00'],
    ['Saturday', '2027-03-06T10:00:00+01:00'],
    ['Sunday', '2027-03-07T23:59:00+01:00'],
  ])('on a %s is Monday', (_, now) => {
    aCycle({ now }, ...upTo('baseline'))
      .when(postpones('baseline'))
      .thenReminders({ 'again.baseline': '2027-03-08T08:30', unfinished: '2027-03-09T08:30' });
  });

  it('is the morning where the leader is, and when the leader wants to hear from Lærke', () => {
    const owner = person('mette', { zone: 'America/New_York', hours: { from: '07:15', to: '14:00' } });
    const story = aCycle({ owner, now: '2027-03-02T03:00:00+01:00' }).when(postpones('challenge'));
    story
      .thenHappens()
      .thenReminders({ 'again.challenge': '2027-03-02T07:15', unfinished: '2027-03-03T07:15' });
    story.until('2027-03-02T13:14:59+01:00').thenNothing();
    story.until('2027-03-02T13:15:00+01:00').thenHappens(asksAgain('challenge', '2027-03-02T07:15'));
  });

  it('is said on the card, which can be answered all the same', () => {
    const story = aCycle().when(postpones('challenge'));
    const card = story.card(stepView('challenge'));
    expect(textOf(card)).toBe(
      `${da('cycle.ask.challenge')}\n${da('cycle.again.until', { when: 'tirsdag den 2. marts kl. 8.30' })}`,
    );
    expect(card.closed, 'a reply still answers it').toBeUndefined();
    expect(actionOf(card, da('cycle.button.answer')).press).toMatchObject({ type: 'answerGiven' });
    story.when(answers('challenge')).thenHappens(asks('baseline'));
  });

  it('is no different where the button is of an earlier release', () => {
    const old = aCycle().when({ type: 'stepPostponed', step: 'challenge' });
    expect(old.state).toEqual(aCycle().when(postpones('challenge')).state);
  });

  it('comes again with what it is about, and because the leader wanted it', () => {
    const view = { ...stepView('baseline'), again: '2027-03-02T08:30' };
    const again = asked('baseline').when(postpones('baseline')).until('2027-03-02T08:30:00+01:00');
    expect(textOf(again.card(view))).toContain(
      `${da('cycle.again.about')}\n"${WORDS.challenge}"\n${da('cycle.ask.baseline')}`,
    );
    expect(textOf(again.card(view))).toContain(da('cycle.why.again'));
    expect(textOf(again.card(stepView('baseline'))), 'the one from before').toContain(
      da('cycle.again.until', { when: 'tirsdag den 2. marts kl. 8.30' }),
    );
  });

  it('put off in an earlier release is asked again all the same', () => {
    asked('baseline')
      .when(isReminded('later.baseline'))
      .thenHappens(asks('baseline', { urgency: 'chosen' }));
  });

  it('is over as soon as the question is taken up again', () => {
    const story = asked('baseline').when(postpones('baseline')).when(resumes).thenHappens(asks('baseline'));
    expect(story.state.again).toBeUndefined();
    expect(story.reminders).not.toHaveProperty('again.baseline');
  });

  it('pressed twice is one reminder', () => {
    aCycle()
      .when(postpones('challenge'), postpones('challenge'))
      .thenReminders({ 'again.challenge': '2027-03-02T08:30', unfinished: '2027-03-03T08:30' });
  });

  it.each([
    ['answered', answers('baseline')],
    ['skipped', skips('baseline')],
  ])('is forgotten once the question has been %s', (_, done) => {
    aCycle({}, ...upTo('baseline'), postpones('baseline'))
      .when(done)
      .thenReminders({ unfinished: '2027-03-03T08:30' })
      .when(isReminded('again.baseline'))
      .thenNothing();
  });

  it('counts for how it went, too, which does not come by itself besides', () => {
    const asked = shortly('2027-03-10').until('2027-03-10T15:00:00+01:00');
    expect(asked.reminders).toHaveProperty('cueAgain');
    const once = asked.when(postpones('tried'));
    expect(once.reminders).toMatchObject({ 'again.tried': '2027-03-11T08:30' });
    expect(once.reminders).not.toHaveProperty('cueAgain');
    const morning = once.until('2027-03-11T09:00:00+01:00');
    morning.thenHappens(asksAgain('tried', '2027-03-11T08:30'));
    expect(morning.until('2027-03-11T15:00:00+01:00').noticed).toEqual([]);
    const twice = morning.when(postpones('tried'));
    expect(twice.reminders['again.tried']).toBe('2027-03-12T08:30');
    expect(twice.when(answers('tried')).reminders['again.tried']).toBeUndefined();
    expect(twice.when(parks).reminders['again.tried']).toBeUndefined();
    trying().when(parks).when(postpones('tried')).thenNothing();
  });

  it('counts for the question that is open, not for one that is not', () => {
    asked('tryOut').when(postpones('baseline')).thenNothing().when(postpones('insight')).thenNothing();
  });
});
