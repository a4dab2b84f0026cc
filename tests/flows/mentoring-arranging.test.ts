import { describe, expect, it } from 'vitest';
import { buttonsOf, type Card } from '../../src/core/card.ts';
import type { Effect } from '../../src/core/flow.ts';
import { accepted, agreed, byKaren, DAY_1, karen, paired, suggestion } from './mentoring-story.ts';

const words = ({ body }: Card) => body.flatMap((block) => ('text' in block ? [block.text] : []));
const labels = (card: Card) => buttonsOf(card).map(({ label }) => label);
const said = (effects: readonly Effect[]) =>
  effects.flatMap((one) =>
    one.type === 'show' && 'person' in one.to
      ? [`${one.to.person} ${one.view.name} ${one.view.as ?? ''} ${one.urgency}`]
      : [],
  );
const calendar = [DAY_1];
const AFTER = { name: 'after', meeting: 'run.1', day: '2027-03-16', time: '09:00' };

describe('two who arrange a talk', () => {
  it('can say of a suggestion that waits that it is arranged by now', () => {
    const story = paired()
      .when(suggestion('2027-03-16'))
      .when(suggestion('2027-03-16', '09:00', { arranged: 'yes', meeting: 'run.1' }));
    expect(story.state.meeting?.when?.day).toBe('2027-03-16');
    expect(said(story.noticed)).toEqual(['mette meeting noted reply', 'karen meeting told consent']);
  });

  it('agree by suggesting the same', () => {
    const story = paired()
      .when(suggestion('2027-03-16'))
      .when(byKaren(suggestion('2027-03-16')));
    expect(story.state.meeting).toMatchObject({ when: { day: '2027-03-16' }, sequence: 0 });
    expect(story.state.meeting?.suggestion).toBeUndefined();
    expect(said(story.noticed)).toEqual(['mette meeting agreed consent', 'karen meeting noted reply']);
  });

  it('agree by suggesting the same, and what is to be talked about goes with it', () => {
    const story = paired()
      .when(byKaren(suggestion('2027-03-16')))
      .when(suggestion('2027-03-16', '09:00', { topic: 'Mødelederrollen' }));
    expect(story.projected).toContainEqual(
      expect.objectContaining({ table: 'audience', versions: { topic: 1 } }),
    );
    story
      .when({ type: 'topicGiven', meeting: 'run.1', topic: 'Noget andet' })
      .thenWritten({ step: 'topic', version: 2, text: 'Noget andet' });
  });

  it('are both told what has not come to anything, and what stands', () => {
    const story = agreed()
      .when(suggestion('2027-03-18', '10:00', { meeting: 'run.1' }))
      .when(byKaren(accepted('run.1', '2027-03-18', '10:00', 'no')));
    const view = {
      name: 'meeting',
      as: 'declined',
      day: '2027-03-18',
      time: '10:00',
      zone: 'Europe/Copenhagen',
    };
    expect(words(story.card(view))).toEqual([
      'Torsdag den 18. marts kl. 10 passer ikke Karen.',
      'I taler stadig sammen tirsdag den 16. marts kl. 9.',
    ]);
  });

  it('do not write it anew: what was to be talked about stands in the next form', () => {
    const story = paired()
      .when(suggestion('2027-03-16', '09:00', { topic: 'Mødelederrollen' }))
      .when(byKaren(accepted('run.1', '2027-03-16', '09:00', 'no')));
    const form = story.form({ run: 'run', type: 'suggested' });
    expect(form?.inputs.find(({ name }) => name === 'topic')).toMatchObject({ value: 'Mødelederrollen' });
    expect(story.projected.some(({ table }) => table === 'audience')).toBe(false);
  });

  it('read the time by their own clock, also of what is called off', () => {
    const london = { ...karen, zone: 'Europe/London' };
    const story = paired({ mentor: london })
      .when(byKaren(suggestion('2027-03-16')))
      .when(accepted('run.1', '2027-03-16'))
      .when(byKaren({ type: 'meetingCancelled', meeting: 'run.1' }));
    const told = story.shown.findLast(({ view }) => view.as === 'cancelled');
    expect(words(story.card(told?.view ?? { name: '' }))[0]).toBe(
      'Karen har aflyst jeres samtale tirsdag den 16. marts kl. 10.',
    );
  });

  it('hear at once of what is called off before they are at work', () => {
    const early = paired().when(suggestion('2027-03-16', '08:00', { arranged: 'yes' }));
    const off = early
      .at('2027-03-15T20:00:00+01:00')
      .when(byKaren({ type: 'meetingCancelled', meeting: 'run.1' }));
    expect(said(off.noticed)).toContain('mette meeting cancelled live');
  });
});

describe('a time at which one of the two is taken up', () => {
  const taken = {
    id: 'other.1',
    day: '2027-03-16',
    time: '09:15',
    zone: 'Europe/Copenhagen',
    minutes: 30,
  };
  const careful = paired({ busy: [taken] });

  it('is asked for anew, without a word of who or what', () => {
    careful.when(suggestion('2027-03-16')).thenRefused('error.busy', 'time', {});
    careful.when(byKaren(suggestion('2027-03-16'))).thenRefused('error.busy', 'time', {});
    paired({ calendar })
      .when(byKaren(suggestion('2027-03-11', '10:00')))
      .thenRefused('error.busy', 'time', {});
  });

  it('is what it is before or after that, or when the two have arranged it elsewhere', () => {
    expect(careful.when(suggestion('2027-03-16', '09:45')).state.meeting?.suggestion).toBeDefined();
    const arranged = careful.when(suggestion('2027-03-16', '09:00', { arranged: 'yes' }));
    expect(arranged.state.meeting?.when?.day).toBe('2027-03-16');
  });

  it('is not agreed to', () => {
    const waits = paired().when(suggestion('2027-03-16'));
    const since = waits.invitedTo([{ ...DAY_1, day: '2027-03-16' }]);
    since.when(byKaren(accepted('run.1', '2027-03-16'))).thenRefused('error.busy', 'time');
  });

  it('is no hindrance to the meeting itself, when it is moved a little', () => {
    const own = { ...DAY_1, id: 'run.1', day: '2027-03-16', minutes: 30 };
    const moved = agreed()
      .invitedTo([own])
      .when(byKaren(suggestion('2027-03-16', '09:15', { meeting: 'run.1' })));
    expect(moved.state.meeting?.suggestion?.when.time).toBe('09:15');
  });
});

describe('a talk that is over', () => {
  const over = agreed({ calendar }).until('2027-03-16T15:00:00+01:00');

  it('is not moved or called off, and is in nobody’s way', () => {
    over.when(byKaren({ type: 'meetingCancelled', meeting: 'run.1' })).thenRefused('error.mentorGone');
    expect(labels(over.card({ name: 'mentorship' })).slice(0, 2)).toEqual([
      'Foreslå et tidspunkt',
      'Det er aftalt',
    ]);
    const next = over.when(suggestion('2027-03-30'));
    expect(next.state.past).toMatchObject([{ id: 'run.1', outcome: 'open' }]);
    expect(next.when({ type: 'heldTold', meeting: 'run.1', answer: 'yes' }).state.past).toMatchObject([
      { id: 'run.1', outcome: 'held' },
    ]);
  });

  it('is asked about though the next one has been found while it went on', () => {
    const booked = agreed({ calendar })
      .at('2027-03-16T09:20:00+01:00')
      .when(suggestion('2027-03-30', '09:00', { arranged: 'yes' }));
    expect(booked.reminders).toMatchObject({
      'after:run.1': '2027-03-16T14:30',
      'after:run.2': '2027-03-30T14:30',
    });
    expect(said(booked.until('2027-03-16T15:00:00+01:00').noticed)).toEqual(['mette after  chosen']);
  });

  it('that was moved after all is the same one, and no longer asked about', () => {
    const moved = over.when(suggestion('2027-03-18', '10:00', { arranged: 'yes', meeting: 'run.1' }));
    expect(moved.projected.filter(({ table }) => table === 'meeting')).toMatchObject([
      { id: 'run.1', day: '2027-03-18', status: 'booked', sequence: 1 },
    ]);
    expect(moved.card(AFTER).closed).toBe(true);
  });

  it('is settled by no button from before it was moved', () => {
    const waits = agreed({ calendar }).when(byKaren(suggestion('2027-03-17', '13:00', { meeting: 'run.1' })));
    const asked = waits.until('2027-03-16T15:00:00+01:00');
    const moved = asked.when(accepted('run.1', '2027-03-17', '13:00'));
    moved.when({ type: 'heldTold', meeting: 'run.1', answer: 'no' }).thenNothing();
    expect(moved.card(AFTER).closed).toBe(true);
  });
});

describe('the first talk (T4)', () => {
  const others = 'En intern konsulent';
  const invited = paired().when(byKaren(suggestion('2027-03-10', '13:00', { others })));
  const asked = { name: 'meeting', as: 'asked', day: '2027-03-10', time: '13:00', zone: 'Europe/Copenhagen' };

  it('may have somebody else in it, as both read', () => {
    invited.thenWritten({ step: 'others', version: 1, text: others });
    expect(words(invited.card(asked))).toContain('Med er også: En intern konsulent');
    const story = invited.when(accepted('run.1', '2027-03-10', '13:00')).until('2027-03-09T09:00:00+01:00');
    const before = story.card({ name: 'before', meeting: 'run.1' }, { to: { person: 'karen' } });
    expect(words(before)).toContain('Med er også: En intern konsulent');
    const form = story.formFor('karen', { run: 'run', type: 'suggested', args: { meeting: 'run.1' } });
    expect(form?.inputs.find(({ name }) => name === 'others')).toMatchObject({ value: others });
  });

  it('is with the two alone again, though the time is as it was', () => {
    const alone = invited.when(byKaren(suggestion('2027-03-10', '13:00', { others: ' ', meeting: 'run.1' })));
    expect(words(alone.card(asked))).not.toContain('Med er også: En intern konsulent');
    expect(said(alone.noticed)).toEqual([]);
    invited
      .when(byKaren(suggestion('2027-03-11', '13:00', { others: 'x'.repeat(76), meeting: 'run.1' })))
      .thenRefused('error.tooLong', 'others');
  });

  it('only: a later one is between the two', () => {
    const later = agreed()
      .until('2027-03-16T15:00:00+01:00')
      .when({ type: 'heldTold', meeting: 'run.1', answer: 'yes' });
    expect(later.form({ run: 'run', type: 'suggested' })?.inputs.map(({ name }) => name)).not.toContain(
      'others',
    );
    later.when(suggestion('2027-03-30', '09:00', { others })).thenWritten();
  });

  it('stays the first one until the two have had it', () => {
    const off = paired()
      .when(byKaren(suggestion('2027-03-10', '13:00')))
      .when(accepted('run.1', '2027-03-10', '13:00'))
      .when({ type: 'meetingCancelled', meeting: 'run.1' });
    expect(off.reminders['expectation:']).toBe('2027-03-08T08:30');
    expect(off.when(byKaren(suggestion('2027-03-12'))).state.meeting?.kind).toBe('expectation');
  });
});

describe('what a programme asks for', () => {
  const pause = { from: '2027-03-12', to: '2027-03-23', why: 'pause' as const };
  const story = paired({ calendar, off: [pause] });

  it('is not moved by a pause, and is said once when several days fall together', () => {
    expect(Object.keys(story.reminders).filter((key) => key.startsWith('nudge'))).toEqual([
      'nudge:8.dates.1',
    ]);
    const card = story
      .until('2027-03-24T09:00:00+01:00')
      .card({ name: 'nudge', after: '8', day1: 'dates.1' });
    expect(words(card)[0]).toContain('nåede ikke at tale sammen inden torsdag den 18. marts');
  });
});

describe('a pair that ends', () => {
  it('is not reminded of the first talk when the last one is said to have come to nothing', () => {
    const ended = agreed()
      .until('2027-03-16T15:00:00+01:00')
      .when(byKaren({ type: 'stopped' }));
    const told = ended.when({ type: 'heldTold', meeting: 'run.1', answer: 'no' });
    expect(told.reminders).toEqual({});
  });

  it('says to both what is called off with it', () => {
    const ended = agreed().when({ type: 'stopped' });
    expect(said(ended.noticed)).toEqual(['mette ended  reply', 'karen ended  invitation']);
    const told = ended.shown.findLast(({ to }) => 'person' in to && to.person === 'karen');
    const card = ended.card(told?.view ?? { name: '' }, { to: { person: 'karen' } });
    expect(words(card)[1]).toBe('Jeres samtale tirsdag den 16. marts kl. 9 er aflyst.');
    expect(labels(card)).toEqual(['Fjern fra min kalender']);
  });
});
