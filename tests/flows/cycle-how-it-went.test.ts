import { describe, expect, it } from 'vitest';
import { positionOf } from '../../flows/cycle/state.ts';
import {
  answers,
  asked,
  asks,
  asksWhatWasSeen,
  type CycleStory,
  da,
  labels,
  notes,
  parks,
  shortly,
  shown,
  skips,
  stepView,
  textOf,
} from './cycle-story.ts';

const greets = shown('cue', { name: 'cue', asks: 'score' }, 'chosen');
const asksHowItWent = asks('tried', { urgency: 'chosen', opening: 'cue' });
const cueOf = ({ reminders: { cue, cueAfter, cueAgain } }: CycleStory) => [cue, cueAfter, cueAgain];
const cueCard = (story: CycleStory) => story.card({ name: 'cue' });

describe('how it went', () => {
  const cued = shortly('2027-03-10').until('2027-03-10T14:30:00+01:00');

  it('Tried: one thing seen or heard is asked for, and nothing else until the look-back', () => {
    const told = cued.when(answers('tried', 'tried')).thenHappens(asksWhatWasSeen('tried'));
    told.thenRefreshed('cue', 'plan', 'step.tried');
    expect(positionOf(told.state)).toEqual({ at: 'waiting' });
    const back = told.until('2027-03-22T08:30:00+01:00');
    expect(back.noticed.at(-1)).toEqual(asks('noticed', { urgency: 'chosen', opening: 'today' }));
  });

  it('Tried, and seen: the look-back need not ask for it again', () => {
    const told = cued.when(answers('tried', 'tried'), notes('Ali svarede først', 'saw'));
    expect(told.until('2027-03-22T08:30:00+01:00').noticed.at(-1)).toEqual(
      asks('reflection', { urgency: 'chosen', opening: 'today' }),
    );
    const interpreted = cued.when(answers('tried', 'tried'), notes('De er trætte', 'interpreted'));
    expect(interpreted.until('2027-03-22T08:30:00+01:00').noticed.at(-1)).toEqual(
      asks('noticed', { urgency: 'chosen', opening: 'today' }),
    );
  });

  it('Changed: what was done instead', () => {
    const told = cued.when(answers('tried', 'changed')).thenHappens(asks('triedMore'));
    expect(textOf(told.card(stepView('triedMore')))).toContain(da('cycle.more.changed'));
    const thanked = told.when(answers('triedMore')).thenHappens(shown('soFar', { name: 'soFar' }));
    expect(textOf(thanked.card({ name: 'soFar' }))).toBe(da('cycle.soFar', { day: 'mandag den 22. marts' }));
  });

  it('Tried after all leaves the question about what was changed where it was, to be read', () => {
    const told = cued.when(answers('tried', 'changed'), answers('tried', 'tried'));
    expect(textOf(told.card(stepView('triedMore')))).toContain(da('cycle.more.unsure'));
    expect(told.told()?.chapters).not.toEqual([]);
  });

  it('Dropped counts as learning: what made the leader leave it, and at once on to the look-back', () => {
    const told = cued.when(answers('tried', 'dropped')).thenHappens(asks('triedMore')).thenReminders({});
    expect(textOf(told.card(stepView('triedMore')))).toContain(da('cycle.more.dropped'));
    const reflecting = told.when(answers('triedMore')).thenHappens(asks('reflection'));
    expect(textOf(reflecting.card(stepView('reflection')))).toContain(da('cycle.ask.reflectionDropped'));
    const rest = ['reflection', 'learnt', 'change', 'practise', 'insight', 'onTrack', 'next'] as const;
    const done = rest.reduce((before, step) => {
      expect(positionOf(before.state)).toMatchObject({ step: { id: step } });
      return before.when(answers(step));
    }, reflecting);
    expect(done.open).toBe(false);
  });

  it('after the end stands', () => {
    const story = asked('next').when(answers('next'));
    story.when(answers('tried', 'dropped')).thenNothing();
    story.when(answers('tried', 'notYet')).thenNothing();
  });

  it('told by whoever had put it away takes it up again', () => {
    const told = cued.when(parks).when(answers('tried', 'tried'));
    expect(told.state.parked).toBeUndefined();
    expect(told.reminders).toMatchObject({ lookBack: '2027-03-22T08:30' });
  });
});

describe('Not yet', () => {
  const cued = shortly('2027-03-10').until('2027-03-10T14:30:00+01:00');
  const notYet = cued.when(answers('tried', 'notYet'));

  it('asks what got in the way, and whether it should be smaller', () => {
    const card = notYet.thenHappens(asks('triedMore')).card(stepView('triedMore'));
    expect(textOf(card)).toContain(da('cycle.more.notYet'));
    expect(labels(card)).toEqual(
      expect.arrayContaining([da('cycle.button.smaller'), da('cycle.button.drop'), da('cycle.button.skip')]),
    );
  });

  it('leads to another day, and to the same question on that one', () => {
    const story = notYet.when(answers('triedMore')).thenHappens(asks('cueDay'));
    expect(cueOf(story)).toEqual([undefined, undefined, undefined]);
    const again = story.when(answers('cueDay', '2027-03-17')).thenHappens(shown('plan', { name: 'plan' }));
    expect(cueOf(again)).toEqual(['2027-03-17T08:30', '2027-03-17T14:30', '2027-03-18T14:30']);
    const told = again.until('2027-03-17T14:30:00+01:00');
    expect(told.noticed).toEqual(expect.arrayContaining([greets, asksHowItWent]));
    told.when(answers('tried', 'notYet')).thenHappens(asks('triedMore'));
  });

  it('leads to a day that was skipped then, and can be the same as before', () => {
    const skipped = notYet.when(answers('triedMore'), skips('cueDay'));
    const again = skipped.when(answers('cueDay', '2027-03-10'));
    again.thenWritten({ step: 'cueDay', version: 2, text: '2027-03-10' });
    expect(again.state.cueDay).toBe('2027-03-10');
  });

  it('pressed twice is said once', () => {
    notYet.when(answers('tried', 'notYet')).thenNothing();
  });

  it('can become something smaller at once, or be dropped after all', () => {
    const smaller = notYet
      .when(answers('tryOut', 'Jeg spørger én af dem'))
      .thenHappens(asks('cueDay', { opening: 'smaller' }));
    expect(textOf(smaller.card({ ...stepView('cueDay'), opening: 'smaller' }))).toContain(
      `${da('cycle.nowReads')}\n"Jeg spørger én af dem"\n${da('cycle.ask.cueDay')}`,
    );
    expect(textOf(smaller.card({ name: 'plan' }))).toContain('Jeg spørger én af dem');
    const dropped = notYet.when(answers('tried', 'dropped')).thenHappens(asks('triedMore'));
    expect(textOf(dropped.card(stepView('triedMore')))).toContain(da('cycle.more.dropped'));
  });

  it('leaves the day of the look-back where it was, as long as that lies ahead', () => {
    expect(notYet.reminders).toMatchObject({ lookBack: '2027-03-22T08:30' });
  });

  it('takes the greeting of a day that no longer counts away', () => {
    const card = cueCard(notYet);
    expect(card).toMatchObject({ closed: true, actions: [] });
    expect(textOf(card)).not.toContain(da('cycle.cue.was', { day: '' }));
  });

  it('at the look-back finds another day for both, and looks back again', () => {
    const back = shortly('2027-03-10').until('2027-03-22T08:30:00+01:00');
    const story = back.when(answers('tried', 'notYet')).thenHappens(asks('triedMore'));
    expect(story.state.lookingBack).toBe(false);
    const dated = story
      .when(answers('triedMore'))
      .thenHappens(asks('cueDay'))
      .when(answers('cueDay', '2027-03-24'))
      .thenHappens(asks('lookBack'))
      .when(answers('lookBack', '2027-03-31'))
      .thenHappens(shown('plan', { name: 'plan' }));
    expect(textOf(dated.card({ name: 'soon' }))).toContain('Onsdag den 31. marts');
    expect(dated.until('2027-03-31T08:30:00+02:00').noticed.at(-1)).toEqual(
      asks('tried', { urgency: 'chosen', opening: 'today' }),
    );
  });

  it('while no day for the look-back is chosen, every card can still be read', () => {
    const story = shortly('2027-03-10').until('2027-03-22T08:30:00+01:00').when(answers('tried', 'notYet'));
    for (const { view } of story.shown) expect(textOf(story.card(view))).not.toBe('');
  });
});
