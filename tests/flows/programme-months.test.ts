import { describe, expect, it } from 'vitest';
import { programme } from '../../flows/programme/index.ts';
import type { EventOf } from '../../flows/programme/state.ts';
import { givenStored } from '../support/given.ts';
import {
  addsMeeting,
  dates,
  ida,
  labels,
  nord,
  shownTo,
  standing,
  toldTo,
  withOffice,
  words,
} from './programme-story.ts';

const setsMonth = (chosen: Partial<EventOf<'monthSet'>> = {}): EventOf<'monthSet'> => ({
  type: 'monthSet',
  kind: 'network',
  month: '2027-05',
  ...chosen,
});
const drops = (id: string): EventOf<'monthDropped'> => ({ type: 'monthDropped', id });
const inMay = dates({}, setsMonth());
const list = { name: 'dates' };

describe('a meeting of which only the month is known (K11)', () => {
  it('is said in the channel and to the office, and stands on the list', () => {
    const story = dates({ network: withOffice }, setsMonth());
    expect(toldTo(story)).toEqual(['ida done', '#nord month.run.1', 'dora month.run.1']);
    expect(words(shownTo(story, '#nord'))).toBe('Mødet i Nord bliver i maj. Dagen følger.');
    expect(words(shownTo(story, 'ida'))).toContain('Jeg slår det op i Nord.');
    expect(words(story.card(list))).toBe('Datoer i Nord\nMødet i Nord: i maj, dagen følger');
    expect(words(shownTo(story, '#nord', undefined, 'en'))).toBe(
      'The meeting of Nord will be in May. The day is still to come.',
    );
  });

  it('is in nobody’s calendar, and nobody is reminded of it', () => {
    expect(inMay.reminders).toEqual({});
    expect(inMay.projected).toEqual([]);
  });

  it('names the year where it is another one', () => {
    expect(words(shownTo(dates({}, setsMonth({ month: '2028-02' })), '#nord'))).toContain('i februar 2028.');
  });

  it('is told in each channel of a joint one', () => {
    const joint = dates({}, setsMonth({ kind: 'joint', others: 'Syd' }));
    expect(toldTo(joint)).toEqual(['ida done', '#nord month.run.1', '#syd month.run.1']);
    expect(words(shownTo(joint, '#syd'))).toContain('The joint meeting will be in May.');
  });

  it.each([
    ['no month', ''],
    ['a month that has passed', '2027-02'],
    ['a month too far ahead', '2028-09'],
  ])('is refused with %s', (_, month) => {
    dates().when(setsMonth({ month })).thenRefused('error.noMonth', 'month');
  });

  it('is asked for with the months that can be named', () => {
    const form = dates().form({ run: 'run', type: 'monthSet', args: { kind: 'network' } });
    expect(form?.inputs).toMatchObject([{ name: 'month', kind: 'choice' }]);
    const [input] = form?.inputs ?? [];
    const options = input?.kind === 'choice' ? input.options : [];
    expect(options).toHaveLength(18);
    expect(options[0]).toEqual({ value: '2027-03', label: 'marts' });
    expect(options.at(-1)).toEqual({ value: '2028-08', label: 'august 2028' });
  });

  it('leaves the list once its month has passed', () => {
    expect(words(inMay.at('2027-05-31T12:00:00+02:00').card(list))).toContain('i maj');
    expect(words(inMay.at('2027-06-01T12:00:00+02:00').card(list))).not.toContain('i maj');
  });
});

describe('the day that such a meeting gets later', () => {
  const press = { run: 'run', type: 'dateAdded', args: { kind: 'network', month: 'run.1' } };

  it('is asked for from the list, and takes the place of the month', () => {
    const menu = inMay.card(list).actions.at(-1);
    expect(menu).toMatchObject({ label: 'I maj: mødet i Nord', options: [{ press }, { label: 'Aflys' }] });
    expect(inMay.form(press)?.inputs.map(({ name }) => name)).toEqual(['day', 'time', 'minutes', 'place']);
    const story = inMay.when({ ...addsMeeting({ day: '2027-05-11' }), month: 'run.1' });
    expect(standing(story)).toEqual(['run.2 2027-05-11 13:00 booked 0']);
    expect(story.state.months).toEqual([]);
    expect(toldTo(story)).toEqual(['ida done', '#nord date.run.2']);
    story.thenRefreshed('month.run.1');
    expect(story.card({ name: 'month', id: 'run.1' }).closed).toBe(true);
  });

  it('is for the networks that it was set for', () => {
    const joint = dates({}, setsMonth({ kind: 'joint', others: 'Syd' }));
    const story = joint.when({ ...addsMeeting({ day: '2027-05-11' }), kind: 'joint', month: 'run.1' });
    expect(story.state.dates[0]).toMatchObject({ kind: 'joint', networks: ['nord', 'syd'] });
    const asked = { ...press, args: { kind: 'joint', month: 'run.1' } };
    expect(joint.form(asked)?.inputs.map(({ name }) => name)).not.toContain('others');
  });

  it('can be refused like any other, and the month stays', () => {
    const story = inMay.when({ ...addsMeeting({ day: '2027-03-26' }), month: 'run.1' });
    expect(story.thenRefused('error.dayOff.holiday', 'day').state.months).toHaveLength(1);
  });

  it('is refused once it has one', () => {
    const story = inMay.when({ ...addsMeeting({ day: '2027-05-11' }), month: 'run.1' });
    story
      .when({ ...addsMeeting({ day: '2027-05-12' }), month: 'run.1' })
      .thenRefused('error.dateGone', undefined);
  });
});

it('such a meeting is called off after a yes, and everybody can read so', () => {
  const form = inMay.form({ run: 'run', type: 'monthDropped', args: { id: 'run.1' } });
  expect(form).toMatchObject({ intro: 'Vil du aflyse mødet i Nord i maj? Jeg siger det i kanalen.' });
  const gone = inMay.when(drops('run.1'));
  expect(toldTo(gone)).toEqual(['ida done', '#nord month.run.1']);
  expect(words(shownTo(gone, '#nord'))).toBe('Mødet i Nord i maj bliver ikke til noget.');
  expect(labels(gone.card(list))).toHaveLength(3);
  gone.when(drops('run.1')).thenNothing();
  expect(() => gone.form({ run: 'run', type: 'monthDropped', args: { id: 'run.1' } })).toThrow(
    expect.objectContaining({ key: 'error.dateGone' }),
  );
});

it('dates that were stored before there were months are read as they were', () => {
  const { months: _, ...before } = dates({}, addsMeeting()).state;
  expect(programme.load(before, 1)).toEqual({ ...before, months: [] });
  const stored = { state: dates({}, addsMeeting()).state, version: 1, answers: [] };
  const story = givenStored(programme.typed, { owner: ida, network: nord, run: 'run' }, stored);
  expect(words(story.card(list))).toContain('Mødet i Nord: torsdag den 15. april kl. 13');
});
