import { describe, expect, it } from 'vitest';
import type { Thing } from '../../flows/cycle/definition.ts';
import type { Menu } from '../../src/core/card.ts';
import type { DaysOff, ViewRef } from '../../src/core/flow.ts';
import { person } from '../support/given.ts';
import {
  aCycle,
  answers,
  asked,
  asksAgain,
  asksWhatWasSeen,
  type CycleStory,
  da,
  isReminded,
  LATER,
  labels,
  letsGo,
  notes,
  parks,
  pressOf,
  shortly,
  shown,
  snoozes,
  stepView,
  takesUp,
  textOf,
  trying,
} from './cycle-story.ts';

const begun = (view: ViewRef, urgency: 'chosen' | 'nudge' = 'chosen') => ({ view, urgency });

/** Everything that Lærke begins in a cycle: how far it has come by then, the card that came, and why it says it does. */
const day = shortly('2027-03-10').when(answers('before'));
const cases: Record<string, { story: CycleStory; what: Thing; view: ViewRef; why: string; noted?: string }> =
  {
    'the morning of the day': {
      story: day.until('2027-03-10T08:30:00+01:00'),
      what: 'cue',
      ...begun({ name: 'cue' }),
      why: da('cycle.why.chosen'),
    },
    'how it went': {
      story: day.until('2027-03-10T14:30:00+01:00'),
      what: 'tried',
      ...begun({ ...stepView('tried'), opening: 'cue' }),
      why: da('cycle.why.chosen'),
    },
    'one thing a week': {
      story: shortly().when(answers('before')).until('2027-03-08T14:30:00+01:00'),
      what: 'observe',
      noted: '0',
      ...begun({ name: 'observe', why: 'week', noted: '0' }, 'nudge'),
      why: da('cycle.observe.why'),
    },
    'a plan that is not finished': {
      story: asked('baseline').until('2027-03-02T08:30:00+01:00'),
      what: 'baseline',
      ...begun({ ...stepView('baseline'), opening: 'unfinished' }, 'nudge'),
      why: da('cycle.why.unfinished'),
    },
    'two workdays before the look-back': {
      story: shortly().until('2027-03-18T08:30:00+01:00'),
      what: 'soon',
      ...begun({ name: 'soon' }),
      why: da('cycle.soon.why'),
    },
    'the look-back': {
      story: shortly().until('2027-03-22T08:30:00+01:00'),
      what: 'tried',
      ...begun({ ...stepView('tried'), opening: 'today' }),
      why: da('cycle.why.chosen'),
    },
    'the score, once more': {
      story: shortly().until('2027-03-02T08:30:00+01:00'),
      what: 'score',
      ...begun({ name: 'scoreOnce' }, 'nudge'),
      why: da('cycle.score.why'),
    },
    'what was parked': {
      story: asked('baseline').when(parks).until('2027-03-15T08:30:00+01:00'),
      what: 'parked',
      ...begun({ name: 'unpark', day: '2027-03-15' }),
      why: da('cycle.unpark'),
    },
    'what was put off': {
      story: asked('baseline').when(snoozes('baseline', 'tomorrow')).until('2027-03-02T08:30:00+01:00'),
      what: 'baseline',
      ...begun({ ...stepView('baseline'), again: '2027-03-02T08:30' }),
      why: da('cycle.why.again'),
    },
  };
const NOT_NOW = da('cycle.again.not');
const menuOf = (story: CycleStory, view: ViewRef) =>
  story.card(view).actions.filter((action): action is Menu => action.kind === 'menu');

describe.each(Object.entries(cases))('%s', (_, { story, what, view, why, noted }) => {
  const slot = story.shown.find((one) => one.view.name === view.name && one.view.step === view.step)?.slot;
  const { lookingBack: isLookBack } = story.state;
  const chosen = (label: string) => pressOf(story.card(view), label);
  const until = (one: CycleStory) =>
    Object.entries(one.reminders).find(([key]) => key === `again.${what}`)?.[1];

  it('came by itself, and says why', () => {
    expect(story.noticed.at(-1)).toMatchObject({ view });
    expect(textOf(story.card(view))).toContain(why);
  });

  it('can be put off, or let go where nothing hangs on it, in one menu', () => {
    const [menu, ...others] = menuOf(story, view);
    expect(others).toEqual([]);
    expect(menu?.label).toBe(da('cycle.button.later'));
    expect(menu?.options.map(({ label }) => label)).toEqual(
      LATER.filter((label) => !isLookBack || label !== NOT_NOW),
    );
    expect(labels(story.card(view)).filter((label) => label === da('cycle.button.later'))).toEqual([]);
    expect(menu?.options.at(-1)).toMatchObject({ kind: 'form', press: { word: 'pause' } });
  });

  // a look-back that was let go would never come
  if (!isLookBack)
    it('let go says so, and nothing more comes of it', () => {
      const gone = story.when(chosen(da('cycle.again.not'))).thenHappens();
      expect(gone.card(view).closed).toBe(true);
      expect(textOf(gone.card(view))).toContain(da('cycle.again.let'));
      expect(menuOf(gone, view)).toEqual([]);
      expect(until(gone)).toBeUndefined();
      expect(gone.state.unanswered).toBeUndefined();
      gone.when(isReminded(`again.${what}`)).thenNothing();
      gone.when(letsGo(what, noted)).thenNothing();
    });

  it('put off comes again at that moment, as the same card, and as something chosen', () => {
    const picked = { day: story.state.lookingBack ? '2027-03-26' : '2027-03-19', time: '10.15' };
    const off = story.when(snoozes(what, picked, noted)).thenHappens();
    const moment = until(off) ?? '';
    expect(moment.slice(11)).toBe('10:15');
    expect(textOf(off.card(view))).toContain('Jeg skriver igen');
    expect(off.state.unanswered).toBeUndefined();
    const then = off.until(`${moment}:00+01:00`);
    const again = then.shown.find((one) => one.slot === slot);
    expect(again).toMatchObject({ view: { name: view.name, again: moment }, urgency: 'chosen' });
    const card = then.card(again?.view ?? view);
    expect(card.closed).toBeUndefined();
    expect(textOf(card)).toContain(da('cycle.why.again'));
    expect(menuOf(then, again?.view ?? view)).toHaveLength(1);
    expect(textOf(then.card(view)), 'the one from before').toContain('Jeg skriver igen');
  });
});

describe('until when', () => {
  const friday = aCycle({ now: '2027-03-05T10:00:00+01:00' });
  const challengeAt = (story: CycleStory) => story.reminders['again.challenge'];

  it.each([
    ['Monday', '2027-03-01', '2027-03-02', '2027-03-08'],
    ['Thursday', '2027-03-04', '2027-03-05', '2027-03-08'],
    ['Friday', '2027-03-05', '2027-03-08', '2027-03-08'],
    ['Sunday', '2027-03-07', '2027-03-08', '2027-03-08'],
  ])('tomorrow and Monday, said on a %s', (_, today, tomorrow, monday) => {
    const story = aCycle({ now: `${today}T10:00:00+01:00` });
    expect(challengeAt(story.when(snoozes('challenge', 'tomorrow')))).toBe(`${tomorrow}T08:30`);
    expect(challengeAt(story.when(snoozes('challenge', 'monday')))).toBe(`${monday}T08:30`);
  });

  it('is never a day off', () => {
    const off: DaysOff[] = [{ from: '2027-03-08', to: '2027-03-09', why: 'closed' }];
    const story = aCycle({ owner: person('mette', { off }), now: '2027-03-05T10:00:00+01:00' });
    expect(challengeAt(story.when(snoozes('challenge', 'tomorrow')))).toBe('2027-03-10T08:30');
    expect(challengeAt(story.when(snoozes('challenge', 'monday')))).toBe('2027-03-10T08:30');
  });

  it('is asked for with the next workday filled in', () => {
    const form = friday.form({ run: 'run', type: 'snoozed', args: { what: 'challenge' } });
    expect(form?.inputs).toMatchObject([
      { kind: 'date', name: 'day', value: '2027-03-08' },
      { kind: 'time', name: 'time', value: '08:30' },
    ]);
  });

  it.each([
    ['later today', { day: '2027-03-05', time: '14:00' }, '2027-03-05T14:00'],
    ['a day in words', { day: 'om to uger', time: '9' }, '2027-03-19T09:00'],
  ])('can be %s', (_, picked, moment) => {
    expect(challengeAt(friday.when(snoozes('challenge', picked)))).toBe(moment);
  });

  const next = { next: 'mandag den 8. marts' };
  it.each([
    ['a day that has gone', { day: '2027-03-04', time: '09:00' }, 'error.again.past', 'day', next],
    ['a time that has gone', { day: '2027-03-05', time: '09:00' }, 'error.again.pastTime', 'time', next],
    ['a weekend', { day: '2027-03-06', time: '09:00' }, 'error.again.weekend', 'day', next],
    ['more than a year away', { day: '2028-03-20', time: '09:00' }, 'error.again.far', 'day', next],
    ['no day', { day: '', time: '09:00' }, 'error.noDay', 'day', {}],
    ['no day that can be told', { day: 'snart', time: '09:00' }, 'error.day', 'day', {}],
    ['no time', { day: '2027-03-08', time: '' }, 'error.time', 'time', {}],
    [
      'a time at which nobody is written to',
      { day: '2027-03-08', time: '20:00' },
      'error.again.hours',
      'time',
      { from: '8.30', to: '15.30' },
    ],
    [
      'the end of the hours',
      { day: '2027-03-08', time: '15:30' },
      'error.again.hours',
      'time',
      { from: '8.30', to: '15.30' },
    ],
  ])('%s is asked about at its field, and nothing changes', (_, picked, key, field, params) => {
    friday.when(snoozes('challenge', picked)).thenRefused(key, field, params).thenNothing();
  });

  it('a day off is asked about with what it is', () => {
    const off: DaysOff[] = [{ from: '2027-03-08', to: '2027-03-08', why: 'closed' }];
    const story = aCycle({ owner: person('mette', { off }) });
    story
      .when(snoozes('challenge', { day: '2027-03-08', time: '09:00' }))
      .thenRefused('error.dayOff.closed', 'day', {
        day: 'mandag den 8. marts',
        next: 'tirsdag den 9. marts',
        name: '',
      });
  });

  it('is not after the day on which the leader looks back: that morning comes by itself', () => {
    const soon = shortly().until('2027-03-18T08:30:00+01:00');
    soon
      .when(snoozes('soon', { day: '2027-03-23', time: '09:00' }))
      .thenRefused('error.again.lookBack', 'day', { day: 'mandag den 22. marts' });
    const monday = soon.when(snoozes('soon', 'monday')).until('2027-03-22T08:30:00+01:00');
    expect(monday.noticed.map((one) => one.type === 'show' && one.slot)).toEqual(['step.tried']);
  });
});

describe('the day itself', () => {
  const morning = day.until('2027-03-10T08:30:00+01:00');
  const cue = (again: string) => shown('cue', { name: 'cue', again }, 'chosen');

  it('put off to another day is that day, and how it went is asked after it', () => {
    const off = morning.when(snoozes('cue', 'tomorrow'));
    off.thenWritten({ step: 'cueDay', version: 2, text: '2027-03-11' });
    off.thenRefreshed('plan', 'cue');
    expect(off.reminders).toMatchObject({
      'again.cue': '2027-03-11T08:30',
      cueAfter: '2027-03-11T14:30',
      cueAgain: '2027-03-12T14:30',
    });
    const then = off.until('2027-03-11T14:00:00+01:00').thenHappens(cue('2027-03-11T08:30'));
    const card = then.card({ name: 'cue', again: '2027-03-11T08:30' });
    expect(textOf(card)).toContain(da('cycle.cue.today'));
  });

  it('put off to later that day is not moved, and how it went not asked before it', () => {
    const off = morning.when(snoozes('cue', { day: '2027-03-10', time: '15:00' })).thenWritten();
    expect(off.state.cueDay).toBe('2027-03-10');
    off.until('2027-03-10T15:29:00+01:00').thenHappens(cue('2027-03-10T15:00'));
    expect(off.reminders.cueAgain).toBe('2027-03-11T14:30');
  });

  it('let go is asked about all the same', () => {
    const gone = morning.when(letsGo('cue'));
    expect(gone.reminders).toHaveProperty('cueAfter');
  });

  it('is not put off beyond the look-back', () => {
    const late = { day: '2027-03-24', time: '09:00' };
    morning.when(snoozes('cue', late)).thenRefused('error.cueAfterLookBack', 'day').thenNothing();
  });
});

describe('a choice that comes too late', () => {
  it('changes nothing once it has been answered', () => {
    const week = shortly()
      .when(answers('before'))
      .until('2027-03-08T14:30:00+01:00')
      .when(notes('Ali tog ordet'));
    week.when(snoozes('observe', 'tomorrow', '0')).thenNothing();
    week.when(letsGo('observe', '0')).thenNothing();
    const told = day.until('2027-03-10T14:30:00+01:00').when(answers('tried'));
    told.when(snoozes('tried', 'tomorrow')).thenNothing();
    told.when(snoozes('cue', 'tomorrow')).thenNothing();
    shortly().when(answers('before')).when(snoozes('score', 'tomorrow')).thenNothing();
    asked('tryOut')
      .when(snoozes('baseline', { day: 'snart' }))
      .thenNothing();
    trying().when(snoozes('parked', 'tomorrow')).thenNothing();
    asked('reflection').when(snoozes('soon', 'monday')).thenNothing();
  });

  it('made twice is made once', () => {
    const once = asked('baseline').when(snoozes('baseline', 'monday'));
    once.when(snoozes('baseline', 'monday')).thenNothing();
  });
});

describe('what was put off is forgotten', () => {
  const off = shortly()
    .when(answers('before'))
    .until('2027-03-08T14:30:00+01:00')
    .when(snoozes('observe', 'tomorrow', '0'));

  it('once something has been noted, put away, or looked back on', () => {
    expect(off.reminders).toHaveProperty('again.observe');
    for (const deed of [notes('Ali tog ordet'), parks, { type: 'lookedBack' } as const]) {
      const story = off.when(deed);
      expect(story.state.again).toBeUndefined();
      expect(story.reminders).not.toHaveProperty('again.observe');
    }
  });

  it('when the weekly question comes by itself before it', () => {
    const far = shortly(undefined, {}, '2027-04-26')
      .when(answers('before'))
      .until('2027-03-08T14:30:00+01:00');
    const put = far.when(snoozes('observe', { day: '2027-03-24', time: '10:00' }, '0'));
    put.until('2027-03-24T09:59:00+01:00').thenNothing();
    const again = put.until('2027-03-24T10:00:00+01:00');
    expect(again.noticed).toHaveLength(1);
    const week = again.until('2027-03-29T14:30:00+02:00').thenHappens(asksWhatWasSeen('week'));
    expect(week.state.again).toBeUndefined();
  });

  it('when the words show that the leader needs rest, on whatever card', () => {
    const offered = asked('baseline').when(parks).until('2027-03-15T08:30:00+01:00');
    const put = offered.when(snoozes('parked', 'tomorrow'));
    expect(put.reminders).toEqual({ 'again.parked': '2027-03-16T08:30' });
    put.when(notes('Jeg kan ikke mere, jeg sidder og græder i bilen, inden jeg går ind.')).thenReminders({});
    put.when({ type: 'rested' }).thenReminders({});
    put.when(takesUp).thenReminders({ unfinished: '2027-03-17T08:30' });
  });
});

it('what was parked is not said to have been put away two weeks ago when it comes weeks later', () => {
  const offered = asked('baseline').when(parks).until('2027-03-15T08:30:00+01:00');
  const again = offered.when(snoozes('parked', { day: '2027-03-24', time: '09:00' }));
  const card = again
    .until('2027-03-24T09:00:00+01:00')
    .card({ name: 'unpark', day: '2027-03-15', again: '2027-03-24T09:00' });
  expect(textOf(card)).toContain(da('cycle.unpark.back'));
  expect(textOf(card)).not.toContain(da('cycle.unpark'));
});

describe('nudges', () => {
  it('go on being counted from where they were when one is let go', () => {
    const second = asked('baseline').until('2027-03-02T08:30:00+01:00').when(letsGo('baseline'));
    second.thenReminders({ unfinished: '2027-03-05T08:30' });
    const fifth = second.until('2027-03-05T08:30:00+01:00');
    expect(fifth.card({ ...stepView('baseline'), opening: 'unfinished' }).closed).toBeUndefined();
  });

  it('begin anew after what was put off', () => {
    const put = asked('baseline').until('2027-03-02T08:30:00+01:00').when(snoozes('baseline', 'monday'));
    put.thenReminders({ 'again.baseline': '2027-03-08T08:30', unfinished: '2027-03-09T08:30' });
    put.until('2027-03-08T08:30:00+01:00').thenHappens(asksAgain('baseline', '2027-03-08T08:30'));
  });
});
