import { describe, expect, it } from 'vitest';
import type { StepId } from '../../flows/cycle/definition.ts';
import { positionOf } from '../../flows/cycle/state.ts';
import { person } from '../support/given.ts';
import {
  ASKED,
  aCycle,
  answers,
  asked,
  asks,
  type CycleStory,
  da,
  ended,
  isReminded,
  LATER,
  labels,
  looksBack,
  postpones,
  saysSoon,
  showsThePlan,
  skips,
  stepView,
  textOf,
  trying,
  upTo,
  WORDS,
} from './cycle-story.ts';

/** The answers between the look-back day and this step. */
const afterTheDay = (until: StepId) =>
  ASKED.slice(ASKED.indexOf('lookBack') + 1, ASKED.indexOf(until)).map((step) => answers(step));

/** Everything is planned, without a day for trying it; the look-back is on this day. */
const lookingBackOn = (day: string, telling: Parameters<typeof aCycle>[0] = {}) =>
  aCycle(telling, ...upTo('cueDay'), skips('cueDay'), answers('lookBack', day), ...afterTheDay('tried'));

/** The reminders of the look-back, apart from the weekly question. */
function ofTheLookBack({ reminders: { observe: _, ...others } }: CycleStory) {
  return others;
}

describe('the look-back reminders (K16, P2)', () => {
  it('come two workdays before, and on the morning', () => {
    const story = lookingBackOn('2027-03-18');
    expect(ofTheLookBack(story)).toEqual({ lookBackSoon: '2027-03-16T08:30', lookBack: '2027-03-18T08:30' });
    const before = story.until('2027-03-16T08:29:00+01:00');
    const reminded = before.until('2027-03-16T08:30:00+01:00').thenHappens(saysSoon);
    reminded
      .until('2027-03-18T08:30:00+01:00')
      .thenHappens(asks('tried', { urgency: 'chosen', opening: 'today' }));
  });

  it.each([
    ['Monday', '2027-03-22', '2027-03-18T08:30'],
    ['Tuesday', '2027-03-23', '2027-03-19T08:30'],
    ['Wednesday', '2027-03-24', '2027-03-22T08:30'],
    ['Saturday', '2027-03-27', '2027-03-25T08:30'],
    ['Sunday', '2027-03-28', '2027-03-25T08:30'],
  ])('count workdays: before a %s', (_, day, soon) => {
    expect(ofTheLookBack(lookingBackOn(day))).toEqual({ lookBackSoon: soon, lookBack: `${day}T08:30` });
  });

  it.each([
    ['spring', '2027-03-30', '2027-03-26T08:30:00+01:00', '2027-03-30T08:30:00+02:00'],
    ['autumn', '2027-11-02', '2027-10-29T08:30:00+02:00', '2027-11-02T08:30:00+01:00'],
  ])('keep to half past eight when clocks change in %s', (_, day, soon, morning) => {
    const oneSecond = (moment: string) => new Date(Date.parse(moment) - 1_000).toISOString();
    const before = lookingBackOn(day).until(oneSecond(soon));
    expect(before.noticed).not.toContainEqual(saysSoon);
    const reminded = before.until(soon).thenHappens(saysSoon);
    reminded.until(oneSecond(morning)).thenNothing();
    expect(reminded.until(morning).state.lookingBack).toBe(true);
  });

  it.each([
    ['America/Los_Angeles', '2027-03-16T15:30:00Z'],
    ['Asia/Kolkata', '2027-03-16T03:00:00Z'],
    ['Pacific/Auckland', '2027-03-15T19:30:00Z'],
  ])('are in the morning of the leader, in %s', (zone, soon) => {
    const story = lookingBackOn('2027-03-18', { owner: person('mette', { zone }) });
    const before = story.until(new Date(Date.parse(soon) - 1).toISOString());
    expect(before.noticed).not.toContainEqual(saysSoon);
    before.until(soon).thenHappens(saysSoon);
  });

  it('know which day it is where the leader is', () => {
    const owner = person('mette', { zone: 'Pacific/Auckland' });
    const lateOnMonday = { owner, now: '2027-03-01T13:00:00+01:00' };
    aCycle(lateOnMonday, ...upTo('cueDay'), skips('cueDay'))
      .when(answers('lookBack', '2027-03-02'))
      .thenRefused('error.past', 'answer')
      .when(answers('lookBack', 'i morgen'))
      .thenWritten({ step: 'lookBack', version: 1, text: '2027-03-03' });
  });

  it('leave out the first where it would have come already', () => {
    const planned = (day: string, now: string) => lookingBackOn(day, { now }).reminders;
    const monday = '2027-03-01T10:00:00+01:00';
    expect(planned('2027-03-02', monday)).toEqual({ lookBack: '2027-03-02T08:30' });
    expect(planned('2027-03-03', monday)).toEqual({ lookBack: '2027-03-03T08:30' });
    expect(planned('2027-03-03', '2027-03-01T08:29:00+01:00')).toEqual({
      lookBackSoon: '2027-03-01T08:30',
      lookBack: '2027-03-03T08:30',
    });
    expect(planned('2027-03-08', '2027-03-05T10:00:00+01:00')).toEqual({ lookBack: '2027-03-08T08:30' });
  });

  it('say why they come', () => {
    const story = lookingBackOn('2027-03-18').until('2027-03-16T08:30:00+01:00');
    expect(textOf(story.card({ name: 'soon' }))).toBe(
      [
        da('cycle.soon', { day: 'torsdag den 18. marts', Day: 'Torsdag den 18. marts' }),
        `"${WORDS.tryOut}"`,
        da('cycle.soon.watch'),
        da('cycle.soon.why'),
      ].join('\n'),
    );
    expect(labels(story.card({ name: 'soon' }))).toEqual([
      da('cycle.button.note'),
      da('cycle.button.moveDay'),
      da('cycle.button.lookBackNow'),
      ...LATER,
    ]);
  });

  it('are moved with the day, and the cards with them', () => {
    const moved = lookingBackOn('2027-03-18')
      .until('2027-03-16T08:30:00+01:00')
      .when(answers('lookBack', '2027-03-25'))
      .thenHappens()
      .thenRefreshed('plan', 'soon', 'step.lookBack')
      .thenWritten({ step: 'lookBack', version: 2, text: '2027-03-25' });
    expect(ofTheLookBack(moved)).toEqual({ lookBackSoon: '2027-03-23T08:30', lookBack: '2027-03-25T08:30' });
    moved.when(answers('lookBack', 'i morgen')).thenReminders({ lookBack: '2027-03-17T08:30' });
  });

  it('are over once the leader has looked back', () => {
    lookingBackOn('2027-03-18')
      .when(looksBack)
      .thenHappens(asks('tried', { opening: 'asked' }))
      .thenReminders({})
      .when(isReminded('lookBackSoon'))
      .thenNothing()
      .when(isReminded('lookBack'))
      .thenNothing();
  });

  it('change nothing after the end', () => {
    for (const key of ['lookBack', 'lookBackSoon', 'later.next', 'cue', 'cueAfter', 'observe', 'parked'])
      ended().when(isReminded(key)).thenNothing();
  });

  it('do not know any other key', () => {
    trying().when(isReminded('somethingElse')).thenNothing();
  });
});

describe('a leader who has not finished planning when the day comes', () => {
  const silentAt = (step: 'before' | 'barriers') =>
    aCycle({}, ...upTo('cueDay'), skips('cueDay'), answers('lookBack', '2027-03-18'), ...afterTheDay(step));

  it('is told two workdays before all the same', () => {
    const story = silentAt('before').until('2027-03-16T08:30:00+01:00').thenHappens(saysSoon);
    expect(story.card({ name: 'soon' }).closed).toBeUndefined();
    expect(labels(story.card({ name: 'soon' }))).toContain(da('cycle.button.lookBackNow'));
  });

  it.each(['before', 'barriers'] as const)('looks back on the morning, with %s left for later', (step) => {
    const story = silentAt(step).until('2027-03-18T08:30:00+01:00');
    expect(positionOf(story.state)).toMatchObject({ at: 'step', step: { id: 'tried' } });
    expect(textOf(story.card(stepView(step)))).toContain(da('cycle.skipped'));
    story.when(answers(step)).thenHappens().thenWritten({ step, version: 1, text: WORDS[step] });
  });

  it('is asked for nothing that had been put off', () => {
    const story = silentAt('barriers').at('2027-03-17T10:00:00+01:00').when(postpones('barriers'));
    const slots = story.until('2027-03-18T08:30:00+01:00').shown.map(({ slot }) => slot);
    expect(slots.at(-1)).toBe('step.tried');
  });

  it('looks back as soon as the plan is whole, when the day has gone by meanwhile', () => {
    const nudged = aCycle({}, answers('lookBack', '2027-03-18')).until('2027-03-17T10:00:00+01:00');
    const late = nudged.until('2027-03-19T10:00:00+01:00').thenNothing();
    const planned = [...upTo('cueDay'), skips('cueDay'), ...afterTheDay('starHelp')];
    late
      .when(...planned)
      .when(skips('starHelp'))
      .thenHappens(asks('tried', { opening: 'asked' }))
      .thenReminders({});
  });

  it('looks back at once when the plan becomes whole early on the very day', () => {
    const day = answers('lookBack', '2027-03-02');
    aCycle({}, ...upTo('cueDay'), skips('cueDay'), day, ...afterTheDay('starHelp'))
      .at('2027-03-02T07:00:00+01:00')
      .when(answers('starHelp'))
      .thenHappens(asks('tried', { opening: 'asked' }))
      .thenReminders({});
  });

  it('has planned when only optional questions were left, on any day before', () => {
    asked('starHelp').when(skips('starHelp')).thenHappens(showsThePlan);
  });
});

describe('a stale press', () => {
  it('looks back only once', () => {
    asked('tried').when(looksBack).thenNothing();
    asked('reflection').when(looksBack).thenNothing();
  });

  it('can not look back on what is not planned', () => {
    asked('lookBack').when(looksBack).thenNothing();
  });

  it('can not move a day that has come', () => {
    const story = asked('reflection')
      .when(answers('lookBack', '2027-04-15'))
      .thenRefused('error.gone', 'answer')
      .thenReminders({});
    expect(story.state.lookBack).toBe('2027-03-22');
    expect(labels(story.card(stepView('lookBack')))).toEqual([]);
  });
});
