import { describe, expect, it } from 'vitest';
import { positionOf } from '../../flows/cycle/state.ts';
import { person } from '../support/given.ts';
import {
  aCycle,
  answers,
  asks,
  backAgain,
  da,
  isReminded,
  labels,
  looksBack,
  opensTheLookBack,
  planned,
  postpones,
  saysSoon,
  showsThePlan,
  skips,
  stepView,
  textOf,
  upTo,
  WORDS,
} from './cycle-story.ts';

/** Everything about the plan but the look-back day, which is this one. */
const lookingBackOn = (day: string, telling: Parameters<typeof aCycle>[0] = {}) =>
  aCycle(telling, ...upTo('lookBack'), answers('lookBack', day), ...planned.slice(upTo('before').length));

describe('the look-back reminders (K16, P2)', () => {
  it('come two workdays before, and on the morning', () => {
    const story = lookingBackOn('2027-03-18').thenReminders({
      lookBackSoon: '2027-03-16T08:30',
      lookBack: '2027-03-18T08:30',
    });
    story.until('2027-03-16T08:29:00+01:00').thenNothing();
    const reminded = story.until('2027-03-16T08:30:00+01:00').thenHappens(saysSoon);
    reminded
      .until('2027-03-18T08:30:00+01:00')
      .thenHappens(opensTheLookBack('today'), asks('noticed', 'chosen'));
  });

  it.each([
    ['Monday', '2027-03-22', '2027-03-18T08:30'],
    ['Tuesday', '2027-03-23', '2027-03-19T08:30'],
    ['Wednesday', '2027-03-24', '2027-03-22T08:30'],
    ['Saturday', '2027-03-27', '2027-03-25T08:30'],
    ['Sunday', '2027-03-28', '2027-03-25T08:30'],
  ])('count workdays: before a %s', (_, day, soon) => {
    lookingBackOn(day).thenReminders({ lookBackSoon: soon, lookBack: `${day}T08:30` });
  });

  it.each([
    ['spring', '2027-03-30', '2027-03-26T08:30:00+01:00', '2027-03-30T08:30:00+02:00'],
    ['autumn', '2027-11-02', '2027-10-29T08:30:00+02:00', '2027-11-02T08:30:00+01:00'],
  ])('keep to half past eight when clocks change in %s', (_, day, soon, morning) => {
    const oneSecond = (moment: string) => new Date(Date.parse(moment) - 1_000).toISOString();
    const story = lookingBackOn(day);
    story.until(oneSecond(soon)).thenNothing();
    const reminded = story.until(soon).thenHappens(saysSoon);
    reminded.until(oneSecond(morning)).thenNothing();
    expect(reminded.until(morning).state.lookingBack).toBe(true);
  });

  it.each([
    ['America/Los_Angeles', '2027-03-16T15:30:00Z'],
    ['Asia/Kolkata', '2027-03-16T03:00:00Z'],
    ['Pacific/Auckland', '2027-03-15T19:30:00Z'],
  ])('are in the morning of the leader, in %s', (zone, soon) => {
    const story = lookingBackOn('2027-03-18', { owner: person('mette', { zone }) });
    story.until(new Date(Date.parse(soon) - 1).toISOString()).thenNothing();
    story.until(soon).thenHappens(saysSoon);
  });

  it('know which day it is where the leader is', () => {
    const owner = person('mette', { zone: 'Pacific/Auckland' });
    const lateOnMonday = { owner, now: '2027-03-01T13:00:00+01:00' };
    aCycle(lateOnMonday, ...upTo('lookBack'))
      .when(answers('lookBack', '2027-03-02'))
      .thenRefused('error.past', 'answer')
      .when(answers('lookBack', 'i morgen'))
      .thenWritten({ step: 'lookBack', version: 1, text: '2027-03-03' });
  });

  it('leave out the first where it would have come already', () => {
    lookingBackOn('2027-03-02').thenReminders({ lookBack: '2027-03-02T08:30' });
    lookingBackOn('2027-03-03').thenReminders({ lookBack: '2027-03-03T08:30' });
    const early = { now: '2027-03-01T08:29:00+01:00' };
    lookingBackOn('2027-03-03', early).thenReminders({
      lookBackSoon: '2027-03-01T08:30',
      lookBack: '2027-03-03T08:30',
    });
    const friday = { now: '2027-03-05T10:00:00+01:00' };
    lookingBackOn('2027-03-08', friday).thenReminders({ lookBack: '2027-03-08T08:30' });
  });

  it('say why they come', () => {
    const story = lookingBackOn('2027-03-18').until('2027-03-16T08:30:00+01:00');
    expect(textOf(story.card({ name: 'soon' }))).toBe(
      [
        da('cycle.soon', { Day: 'Torsdag den 18. marts' }),
        `"${WORDS.tryOut}"`,
        da('cycle.soon.watch'),
        da('cycle.why.lookBack'),
      ].join('\n'),
    );
    expect(labels(story.card({ name: 'soon' }))).toEqual([
      da('cycle.button.note'),
      da('cycle.button.moveDay'),
      da('cycle.button.lookBackNow'),
    ]);
  });

  it('are moved with the day, and the cards with them', () => {
    lookingBackOn('2027-03-18')
      .until('2027-03-16T08:30:00+01:00')
      .when(answers('lookBack', '2027-03-25'))
      .thenHappens()
      .thenRefreshed('plan', 'soon', 'step.lookBack')
      .thenWritten({ step: 'lookBack', version: 2, text: '2027-03-25' })
      .thenReminders({ lookBackSoon: '2027-03-23T08:30', lookBack: '2027-03-25T08:30' })
      .when(answers('lookBack', 'i morgen'))
      .thenReminders({ lookBack: '2027-03-17T08:30' });
  });

  it('are over once the leader has looked back', () => {
    lookingBackOn('2027-03-18')
      .when(looksBack)
      .thenHappens(opensTheLookBack('asked'), asks('noticed'))
      .thenReminders({})
      .when(isReminded('lookBackSoon'))
      .thenNothing()
      .when(isReminded('lookBack'))
      .thenNothing();
  });

  it('change nothing after the end', () => {
    aCycle({}, ...upTo('next'), answers('next'))
      .when(isReminded('lookBack'))
      .thenNothing()
      .when(isReminded('lookBackSoon'))
      .thenNothing()
      .when(isReminded('later.next'))
      .thenNothing();
  });

  it('do not know any other key', () => {
    aCycle({}, ...planned)
      .when(isReminded('somethingElse'))
      .thenNothing();
  });
});

describe('a leader who has not finished planning when the day comes', () => {
  const silentAt = (step: 'before' | 'barriers') =>
    aCycle(
      {},
      ...upTo('lookBack'),
      answers('lookBack', '2027-03-18'),
      ...upTo(step).slice(upTo('before').length),
    );

  it('is told two workdays before all the same', () => {
    const story = silentAt('before').until('2027-03-16T08:30:00+01:00').thenHappens(saysSoon);
    expect(story.card({ name: 'soon' }).closed).toBeUndefined();
    expect(labels(story.card({ name: 'soon' }))).toContain(da('cycle.button.lookBackNow'));
  });

  it.each(['before', 'barriers'] as const)('looks back on the morning, with %s left for later', (step) => {
    const story = silentAt(step).until('2027-03-18T08:30:00+01:00');
    expect(positionOf(story.state)).toMatchObject({ at: 'step', step: { id: 'noticed' } });
    expect(textOf(story.card(stepView(step)))).toContain(da('cycle.skipped'));
    story.when(answers(step)).thenHappens().thenWritten({ step, version: 1, text: WORDS[step] });
  });

  it('is asked for nothing that had been put off', () => {
    const story = silentAt('barriers').at('2027-03-17T10:00:00+01:00').when(postpones('barriers'));
    const noticed = story.until('2027-03-18T08:30:00+01:00').shown.map(({ slot }) => slot);
    expect(noticed.at(-1)).toBe('step.noticed');
  });

  it('looks back as soon as the plan is whole, when the day has gone by meanwhile', () => {
    const story = aCycle({}, answers('lookBack', '2027-03-18'))
      .until('2027-03-19T10:00:00+01:00')
      .thenNothing();
    story
      .when(...upTo('lookBack'), ...planned.slice(upTo('before').length, -1))
      .when(skips('watch'))
      .thenHappens(opensTheLookBack('asked'), asks('noticed'))
      .thenReminders({});
  });

  it('looks back at once when the plan becomes whole early on the very day', () => {
    const day = answers('lookBack', '2027-03-02');
    aCycle({}, ...upTo('lookBack'), day, ...upTo('watch').slice(upTo('before').length))
      .at('2027-03-02T07:00:00+01:00')
      .when(answers('watch'))
      .thenHappens(opensTheLookBack('asked'), asks('noticed'))
      .thenReminders({});
  });

  it('has planned when only optional questions were left, on any day before', () => {
    aCycle({}, ...upTo('watch'))
      .when(skips('watch'))
      .thenHappens(showsThePlan);
  });
});

describe('a stale press', () => {
  it('looks back only once', () => {
    aCycle({}, ...backAgain)
      .when(looksBack)
      .thenNothing();
  });

  it('can not look back on what is not planned', () => {
    aCycle({}, ...upTo('lookBack'))
      .when(looksBack)
      .thenNothing();
  });

  it('can not move a day that has come', () => {
    const story = aCycle({}, ...backAgain)
      .when(answers('lookBack', '2027-04-15'))
      .thenRefused('error.gone', 'answer')
      .thenReminders({});
    expect(story.state.lookBack).toBe('2027-03-22');
    expect(labels(story.card(stepView('lookBack')))).toEqual([]);
  });
});
