import { describe, expect, it } from 'vitest';
import { buttonsOf, type Card } from '../../src/core/card.ts';
import type { Effect, ProgrammeView } from '../../src/core/flow.ts';
import { DAY_1, DAY_2, nord, paired, programme, suggestion } from './mentoring-story.ts';

const words = ({ body }: Card) => body.flatMap((block) => ('text' in block ? [block.text] : []));
const said = (effects: readonly Effect[]) =>
  effects.flatMap((one) => (one.type === 'show' ? [`${one.view.name} ${one.urgency}`] : []));

/** Thursday 8 April and Thursday 6 May: the middle is Thursday 22 April. */
const NEXT = { ...DAY_1, id: 'dates.3', module: 3, day: '2027-05-06' };
const calendar = [DAY_1, DAY_2, NEXT];
const story = paired({ calendar }).when({ type: 'extraAsked' });
const view = { name: 'between', meeting: 'dates.2' };
const arranged = (day: string) => suggestion(day, '09:00', { arranged: 'yes' });
const without = (change: object) => {
  const dates = { ...programme.dates, ...change } as NonNullable<ProgrammeView['dates']>;
  return story.within([{ ...nord, programme: { ...programme, dates } }]).when({ type: 'datesChanged' });
};

describe('a talk between every two teaching days (T13)', () => {
  it('is recommended once, in the middle, as an idea of ours', () => {
    expect(story.reminders['between:dates.2']).toBe('2027-04-22T08:30');
    const middle = story.until('2027-04-21T12:00:00+02:00').until('2027-04-22T09:00:00+02:00');
    expect(said(middle.noticed)).toEqual(['between nudge']);
    expect(words(middle.card(view))).toEqual([
      'Forløbet anbefaler, at du og Karen taler sammen mellem undervisningsdagene. Den næste er torsdag den 6. maj. En kort samtale om det, du prøver, er nok.',
    ]);
    expect(buttonsOf(middle.card(view)).map(({ label }) => label)).toContain('Ikke nu');
    expect(middle.reminders['between:dates.2']).toBeUndefined();
  });

  it.each(['2027-04-08', '2027-04-20', '2027-05-05'])('is not, with one on %s', (day) => {
    const talking = story.when(suggestion(day, '19:00', { arranged: 'yes' }));
    expect(talking.reminders['between:dates.2']).toBeUndefined();
    expect(talking.card(view).closed).toBe(true);
  });

  it.each(['2027-04-07', '2027-05-07'])('is, with one on %s, which is another time', (day) => {
    expect(story.when(arranged(day)).reminders['between:dates.2']).toBe('2027-04-22T08:30');
  });

  it('is not while a suggestion waits', () => {
    const waits = story.when(suggestion('2027-05-05'));
    const middle = waits.until('2027-04-21T12:00:00+02:00').until('2027-04-22T09:00:00+02:00');
    expect(said(middle.noticed)).toEqual([]);
  });

  it('is left to the mentor meeting within a module that has one, and said where it has none', () => {
    expect(story.reminders['between:dates.1']).toBeUndefined();
    expect(without({ mentor: undefined }).reminders['between:dates.1']).toBe('2027-03-25T08:30');
  });

  it('is not where the programme says nothing of it, or where there is no next day', () => {
    const none = without({ recommendTalk: undefined });
    const middle = none.until('2027-04-21T12:00:00+02:00').until('2027-04-22T09:00:00+02:00');
    expect(said(middle.noticed)).toEqual([]);
    expect(paired({ calendar: [DAY_1, DAY_2] }).reminders['between:dates.2']).toBeUndefined();
    expect(paired({ kind: 'extra', calendar }).reminders).toEqual({});
  });
});
