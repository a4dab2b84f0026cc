import { describe, expect, it } from 'vitest';
import { TRIED } from '../../flows/cycle/definition.ts';
import { person } from '../support/given.ts';
import {
  aCycle,
  answers,
  asks,
  asksWhatWasSeen,
  type CycleStory,
  da,
  isReminded,
  LATER,
  labels,
  looksBack,
  planned,
  shortly,
  shown,
  skips,
  stepView,
  takesBack,
  textOf,
  trying,
  upTo,
  WORDS,
} from './cycle-story.ts';

const greets = shown('cue', { name: 'cue', asks: 'score' }, 'chosen');
const asksHowItWent = asks('tried', { urgency: 'chosen', opening: 'cue' });
const asksForTheScore = {
  ...shown('scoreOnce', { name: 'scoreOnce' }, 'nudge'),
  replyAs: { run: 'run', type: 'answerGiven', args: { step: 'before' } },
};
const cueOf = ({ reminders: { cue, cueAfter, cueAgain } }: CycleStory) => [cue, cueAfter, cueAgain];
const cueCard = (story: CycleStory) => story.card({ name: 'cue', asks: 'score' });

describe('the day that the leader has chosen (domain.md §8)', () => {
  it('is greeted in the morning, and asked about that afternoon and on the next workday', () => {
    const story = shortly('2027-03-10');
    expect(cueOf(story)).toEqual(['2027-03-10T08:30', '2027-03-10T14:30', '2027-03-11T14:30']);
    const morning = story.until('2027-03-10T08:30:00+01:00');
    expect(morning.noticed.at(-1)).toEqual(greets);
    const afternoon = morning.until('2027-03-10T14:29:59+01:00').thenNothing();
    const once = afternoon.until('2027-03-10T14:30:00+01:00').thenHappens(asksHowItWent);
    const again = once.until('2027-03-11T14:30:00+01:00').thenHappens(asksHowItWent);
    again.until('2027-03-15T12:00:00+01:00').thenNothing();
  });

  it('is greeted with the leader’s own when and then', () => {
    const card = cueCard(shortly('2027-03-10').at('2027-03-10T08:30:00+01:00'));
    expect(textOf(card)).toContain(
      `${da('cycle.cue.today')}\n"${WORDS.whenThen}"\n${da('cycle.cue.notice')}\n${da('cycle.why.chosen')}`,
    );
  });

  it('is asked about with what was to be tried in sight, in four words', () => {
    const story = shortly('2027-03-10').until('2027-03-10T14:30:00+01:00');
    const card = story.card({ ...stepView('tried'), opening: 'cue' });
    expect(textOf(card)).toContain(`${da('cycle.youWanted')}\n"${WORDS.tryOut}"\n${da('cycle.ask.tried')}`);
    expect(labels(card).slice(0, 4)).toEqual(TRIED.map((tried) => da(`cycle.tried.${tried}`)));
  });

  it.each([
    ['Saturday', '2027-03-13', ['2027-03-12T08:30', '2027-03-15T14:30', '2027-03-16T14:30']],
    ['Sunday', '2027-03-14', ['2027-03-12T08:30', '2027-03-15T14:30', '2027-03-16T14:30']],
    ['Friday', '2027-03-12', ['2027-03-12T08:30', '2027-03-12T14:30', '2027-03-15T14:30']],
  ])('on a %s leaves the days off in peace', (_, day, reminders) => {
    expect(cueOf(shortly(day))).toEqual(reminders);
  });

  it('on a day off is announced on the last working morning before it', () => {
    const friday = shortly('2027-03-13').until('2027-03-12T08:30:00+01:00');
    expect(friday.noticed.at(-1)).toEqual(greets);
    expect(textOf(cueCard(friday))).toContain(
      da('cycle.cue.soon', { day: 'lørdag den 13. marts', Day: 'Lørdag den 13. marts' }),
    );
  });

  it.each([
    ['ends at noon', { from: '08:00', to: '12:00' }, ['2027-03-10T08:00', '2027-03-10T11:30']],
    ['ends at three', { from: '08:00', to: '15:00' }, ['2027-03-10T08:00', '2027-03-10T14:30']],
    ['is twenty minutes long', { from: '09:00', to: '09:20' }, ['2027-03-10T09:00', '2027-03-10T09:00']],
    ['begins at three', { from: '15:00', to: '22:00' }, ['2027-03-10T15:00', '2027-03-10T15:00']],
  ])('keeps to a working day that %s', (_, hours, reminders) => {
    const story = shortly('2027-03-10', { owner: person('mette', { hours }) });
    expect(cueOf(story).slice(0, 2)).toEqual(reminders);
  });

  it.each([
    ['America/Los_Angeles', '2027-03-10T16:30:00Z'],
    ['Asia/Kolkata', '2027-03-10T03:00:00Z'],
    ['Pacific/Auckland', '2027-03-09T19:30:00Z'],
  ])('begins where the leader is, in %s', (zone, morning) => {
    const story = shortly('2027-03-10', { owner: person('mette', { zone }) });
    const before = story.until(new Date(Date.parse(morning) - 1).toISOString());
    expect(before.noticed).not.toContainEqual(greets);
    expect(before.until(morning).noticed).toContainEqual(greets);
  });

  it('is not spoken of twice in one morning: nothing is said of the look-back two workdays later', () => {
    const story = aCycle({}, ...upTo('cueDay')).when(
      answers('cueDay', '2027-03-10'),
      answers('lookBack', '2027-03-12'),
    );
    expect(story.reminders).toMatchObject({ cue: '2027-03-10T08:30', lookBack: '2027-03-12T08:30' });
    expect(story.reminders).not.toHaveProperty('lookBackSoon');
  });

  it('can be today: the morning has gone, the afternoon is to come', () => {
    const story = shortly('2027-03-01');
    expect(cueOf(story)).toEqual([undefined, '2027-03-01T14:30', '2027-03-02T14:30']);
  });

  it('is not greeted late, when it has gone by meanwhile', () => {
    shortly('2027-03-10').at('2027-03-11T09:00:00+01:00').when(isReminded('cue')).thenNothing();
  });

  it('is moved with its reminders and its card', () => {
    const moved = shortly('2027-03-10')
      .until('2027-03-10T08:30:00+01:00')
      .when(answers('cueDay', '2027-03-12'))
      .thenRefreshed('cue', 'plan');
    expect(cueOf(moved)).toEqual(['2027-03-12T08:30', '2027-03-12T14:30', '2027-03-15T14:30']);
    expect(textOf(cueCard(moved))).toContain('Fredag den 12. marts');
    expect(cueCard(moved).closed).toBeUndefined();
    expect(cueCard(moved.at('2027-03-13T09:00:00+01:00')).closed).toBe(true);
  });

  it('is over once it has been told how it went', () => {
    const told = shortly('2027-03-10').until('2027-03-10T08:30:00+01:00').when(answers('tried', 'tried'));
    expect(cueOf(told)).toEqual([undefined, undefined, undefined]);
    for (const key of ['cue', 'cueAfter', 'cueAgain']) told.when(isReminded(key)).thenNothing();
    expect(cueCard(told)).toMatchObject({ closed: true, actions: [] });
  });

  it('is none while what was to be tried has been taken back', () => {
    const planned = shortly('2027-03-10');
    const undone = planned.when(takesBack('step.tryOut'));
    expect(Object.keys(undone.reminders).filter((key) => key.startsWith('cue'))).toEqual([]);
    expect(undone.card({ name: 'plan' }).body.filter(({ type }) => type === 'quote')).toHaveLength(1);
    for (const name of ['cue', 'soon'])
      for (const block of undone.when(takesBack('step.whenThen')).card({ name }).body)
        expect('text' in block && block.text).not.toBe('');
    const again = undone.when(answers('tryOut', 'Jeg spørger halvvejs'));
    expect(again.reminders).toEqual(planned.reminders);
  });

  it('is not there for who has not chosen one', () => {
    const story = shortly();
    expect(cueOf(story)).toEqual([undefined, undefined, undefined]);
    for (const key of ['cue', 'cueAfter', 'cueAgain']) story.when(isReminded(key)).thenNothing();
  });
});

/** the challenge is scored, and not what is about to be tried */
const asksForTheNumber = [
  da('cycle.score.about'),
  `"${WORDS.challenge}"`,
  da('cycle.ask.before'),
  da('cycle.scale'),
].join('\n');

describe('the score that was skipped is asked once more before the action', () => {
  it('on the morning of the day, with the greeting', () => {
    const story = shortly('2027-03-10').until('2027-03-10T08:30:00+01:00');
    expect(story.reminders.scoreOnce).toBeUndefined();
    const card = cueCard(story);
    expect(textOf(card)).toContain(asksForTheNumber);
    expect(labels(card)).toEqual(['1', '2', '3', '4', '5', da('cycle.button.moveDay'), ...LATER]);
    const scored = story.when(answers('before', '4')).thenRefreshed('cue');
    expect(textOf(cueCard(scored))).not.toContain(asksForTheNumber);
    expect(textOf(cueCard(scored))).toContain(da('cycle.savedNumber', { answer: '4' }));
    expect(labels(cueCard(scored))).toEqual([da('cycle.button.edit'), da('cycle.button.moveDay'), ...LATER]);
  });

  it('on the workday after the plan, where there is no day', () => {
    const story = shortly().until('2027-03-02T08:30:00+01:00').thenHappens(asksForTheScore);
    const card = story.card({ name: 'scoreOnce' });
    expect(textOf(card)).toBe(`${asksForTheNumber}\n${da('cycle.score.why')}`);
    expect(labels(card)).toEqual(['1', '2', '3', '4', '5', ...LATER]);
    const scored = story.when(answers('before', '4')).thenRefreshed('scoreOnce');
    expect(scored.card({ name: 'scoreOnce' }).closed).toBe(true);
    expect(labels(scored.card({ name: 'scoreOnce' }))).toEqual([da('cycle.button.edit')]);
    expect(textOf(scored.card({ name: 'scoreOnce' }))).toBe(
      `${da('cycle.ask.before')}\n${da('cycle.savedNumber', { answer: '4' })}`,
    );
    expect(story.until('2027-03-08T08:29:00+01:00').noticed).not.toContainEqual(asksForTheScore);
  });

  it('and not once it has been given', () => {
    expect(
      aCycle({}, ...upTo('cueDay'), skips('cueDay'), ...planned.slice(upTo('lookBack').length)).reminders,
    ).not.toHaveProperty('scoreOnce');
    const given = shortly().when(answers('before', '4'));
    given.until('2027-03-02T12:00:00+01:00').thenNothing();
    given.when(isReminded('scoreOnce')).thenNothing();
  });

  it('and not after it has been tried: that would be no score from before', () => {
    const told = shortly('2027-03-10').until('2027-03-10T08:30:00+01:00').when(answers('tried', 'tried'));
    expect(textOf(cueCard(told))).not.toContain(asksForTheNumber);
    const early = shortly().when(answers('tried', 'tried'));
    expect(early.reminders).not.toHaveProperty('scoreOnce');
    early.when(isReminded('scoreOnce')).thenNothing();
    expect(early.card({ name: 'scoreOnce' })).toMatchObject({ closed: true, actions: [] });
  });
});

describe('one thing seen or heard, once a week while it is being tried', () => {
  it('is asked for in the afternoon, until the look-back is near', () => {
    const first = shortly().until('2027-03-08T14:30:00+01:00');
    expect(first.noticed).toContainEqual(asksWhatWasSeen('week'));
    expect(first.reminders.observe).toBe('2027-03-15T14:30');
    const second = first.when(answers('tried', 'tried')).until('2027-03-15T14:30:00+01:00');
    second.thenHappens(asksWhatWasSeen('week'));
    expect(second.reminders.observe).toBeUndefined();
  });

  it('is not asked for before the day that the leader has chosen', () => {
    expect(trying().reminders).toMatchObject({ cue: '2027-03-10T08:30', observe: '2027-03-15T14:30' });
  });

  it('is asked for with what is being tried in sight', () => {
    const story = trying().until('2027-03-08T14:30:00+01:00');
    const card = story.card({ name: 'observe', why: 'week', noted: '0' });
    expect(textOf(card)).toBe(
      [
        da('cycle.observe.about'),
        `"${WORDS.tryOut}"`,
        da('cycle.observe.week'),
        da('home.who.names'),
        da('cycle.observe.why'),
      ].join('\n'),
    );
    expect(labels(card)).toEqual([da('cycle.button.note'), ...LATER]);
  });

  it('is not asked for in a trial of a week', () => {
    const story = shortly(undefined, {}, '2027-03-10').when(answers('before'));
    expect(Object.keys(story.reminders).toSorted()).toEqual(['lookBack', 'lookBackSoon']);
  });

  it('is asked for on a workday', () => {
    const story = shortly(undefined, { now: '2027-03-06T10:00:00+01:00' }, '2027-04-05');
    expect(story.reminders.observe).toBe('2027-03-15T14:30');
    expect(story.until('2027-03-15T14:30:00+01:00').reminders.observe).toBe('2027-03-22T14:30');
  });

  it('comes to an end with the look-back', () => {
    const back = trying().until('2027-03-08T14:30:00+01:00').when(looksBack);
    expect(back.card({ name: 'observe', why: 'week' })).toMatchObject({ closed: true, actions: [] });
    back.when(isReminded('observe')).thenNothing();
  });
});
