import { describe, expect, it } from 'vitest';
import { buttonsOf, type Card } from '../../src/core/card.ts';
import type { Effect } from '../../src/core/flow.ts';
import { accepted, agreed, asked, byKaren, DAY_1, paired, suggestion, yes } from './mentoring-story.ts';

const ZONE = 'Europe/Copenhagen';
const KAREN = { to: { person: 'karen' } };
const words = ({ body }: Card) => body.flatMap((block) => ('text' in block ? [block.text] : []));
const labels = (card: Card) => buttonsOf(card).map(({ label }) => label);

/** Slots and urgency of what was said, to whom. */
const said = (effects: readonly Effect[]) =>
  effects.flatMap((one) =>
    one.type === 'show' && 'person' in one.to ? [`${one.to.person} ${one.view.name} ${one.urgency}`] : [],
  );

describe('a mentor', () => {
  it('is asked, and told what is shown to them, before anything else is sent', () => {
    const story = asked();
    expect(said(story.noticed)).toEqual(['karen invitation invitation', 'mette mentorship reply']);
    const card = story.card({ name: 'invitation' }, KAREN);
    expect(words(card)[0]).toContain('Jeg viser dig kun det, Mette vælger at dele.');
    expect(labels(card)).toEqual(['Ja, jeg er med', 'Ikke nu', 'Nej tak']);
    expect(story.projected).toEqual([{ table: 'participant', person: 'karen', role: 'invited' }]);
  });

  it('says yes, and is the one to invite to the expectation talk (T4)', () => {
    const story = asked().when(yes);
    expect(said(story.noticed)).toEqual(['karen welcome reply', 'mette mentorship consent']);
    expect(labels(story.card({ name: 'welcome' }, KAREN))).toEqual(['Foreslå et tidspunkt', 'Det er aftalt']);
    expect(story.reminders).toEqual({ 'expectation:': '2027-03-08T08:30' });
    expect(said(story.until('2027-03-08T09:00:00+01:00').noticed)).toEqual(['karen expectation nudge']);
  });

  it('is not asked for the talk again once it has a date', () => {
    const story = paired()
      .when(byKaren(suggestion('2027-03-10', '13:00', { minutes: '60' })))
      .when(accepted('run.1', '2027-03-10', '13:00'));
    expect(story.state.meeting?.kind).toBe('expectation');
    expect(said(story.until('2027-03-08T09:00:00+01:00').noticed)).toEqual(['mette soon chosen']);
  });

  it('can say not now, and yes later; nobody is told of the first', () => {
    const later = asked().when(byKaren({ type: 'invitationAnswered', answer: 'later' }));
    expect(said(later.noticed)).toEqual([]);
    expect(words(later.card({ name: 'mentorship' }))).toEqual(['Jeg har spurgt Karen og venter på svar.']);
    expect(later.when(yes).state.status).toBe('active');
  });

  it('says no, and the talent learns what to do', () => {
    const story = asked().when(byKaren({ type: 'invitationAnswered', answer: 'no' }));
    expect(said(story.noticed)).toEqual(['mette ended consent']);
    expect(words(story.card({ name: 'ended' }))[0]).toBe('Karen kan ikke være din mentor lige nu.');
    expect(story.open).toBe(false);
  });

  it('who is forgotten is named no more, and the talent can find another one (T20)', () => {
    const story = agreed().when({ type: 'memberGone', person: 'karen' });
    expect(said(story.noticed)).toEqual(['mette ended consent']);
    expect(labels(story.card({ name: 'ended' }))).toEqual(['Find en mentor']);
    expect(story.projected).toMatchObject([{ table: 'meeting', status: 'cancelled', sequence: 1 }]);
    expect(story.reminders).toEqual({});
  });

  it('is nobody but the two who are in it', () => {
    asked()
      .when({ by: 'jonas', event: { type: 'opened' } })
      .thenNothing();
    paired()
      .when({ by: 'jonas', event: { type: 'stopped' } })
      .thenNothing();
  });
});

describe('a time', () => {
  it('is suggested, answered, and then agreed; the other one hears of each step', () => {
    const suggested = paired().when(suggestion('2027-03-16'));
    expect(said(suggested.noticed)).toEqual(['mette meeting reply', 'karen meeting consent']);
    const view = { name: 'meeting', as: 'asked', day: '2027-03-16', time: '09:00', zone: ZONE };
    expect(words(suggested.card(view, KAREN))).toEqual([
      'Mette foreslår, at I taler sammen tirsdag den 16. marts kl. 9.',
      '30 minutter, ansigt til ansigt',
    ]);
    expect(suggested.projected.some(({ table }) => table === 'meeting')).toBe(false);
    const story = suggested.when(byKaren(accepted('run.1', '2027-03-16')));
    expect(said(story.noticed)).toEqual(['mette meeting consent', 'karen meeting reply']);
    expect(story.projected).toContainEqual({
      table: 'meeting',
      id: 'run.1',
      kind: 'expectation',
      networks: [],
      people: ['mette', 'karen'],
      day: '2027-03-16',
      time: '09:00',
      zone: 'Europe/Copenhagen',
      minutes: 30,
      how: 'inPerson',
      status: 'booked',
      sequence: 0,
    });
  });

  it('stands until the other one has agreed to another; then calendars learn of a later version', () => {
    const moving = agreed().when(suggestion('2027-03-18', '10:00', { meeting: 'run.1' }));
    expect(moving.projected).toMatchObject([{}, { table: 'meeting', day: '2027-03-16', sequence: 0 }]);
    const view = { name: 'meeting', as: 'asked', day: '2027-03-18', time: '10:00', zone: ZONE };
    const told = moving.card({ ...view, wasDay: '2027-03-16', wasTime: '09:00', wasZone: ZONE }, KAREN);
    expect(words(told)[0]).toBe(
      'Mette vil gerne flytte jeres samtale fra tirsdag den 16. marts kl. 9 til torsdag den 18. marts kl. 10.',
    );
    const moved = moving.when(byKaren(accepted('run.1', '2027-03-18', '10:00')));
    expect(moved.projected).toMatchObject([{}, { day: '2027-03-18', time: '10:00', sequence: 1 }]);
    expect(moved.reminders).toEqual({
      'soon:run.1': '2027-03-16T08:30',
      'before:run.1': '2027-03-17T08:30',
      'after:run.1': '2027-03-18T14:30',
    });
  });

  it('that does not suit leaves what was agreed', () => {
    const story = agreed()
      .when(suggestion('2027-03-18', '10:00', { meeting: 'run.1' }))
      .when(byKaren(accepted('run.1', '2027-03-18', '10:00', 'no')));
    expect(said(story.noticed)).toEqual(['mette meeting consent', 'karen meeting reply']);
    expect(story.state.meeting).toMatchObject({ when: { day: '2027-03-16' }, sequence: 0 });
    expect(story.state.meeting?.suggestion).toBeUndefined();
  });

  it('that two have arranged elsewhere is agreed at once, and the other one is told', () => {
    const story = paired().when(suggestion('2027-03-16', '09:00', { arranged: 'yes' }));
    expect(said(story.noticed)).toEqual(['mette meeting reply', 'karen meeting consent']);
    const view = { name: 'meeting', as: 'told', day: '2027-03-16', time: '09:00', zone: ZONE };
    const card = story.card(view, KAREN);
    expect(words(card)[0]).toBe('Mette skriver, at I har aftalt at tale sammen tirsdag den 16. marts kl. 9.');
    expect(labels(card)).toEqual(['Læg i min kalender', 'Flyt den', 'Aflys den']);
  });

  it('is not agreed to by a press on a card of another suggestion', () => {
    paired()
      .when(suggestion('2027-03-16'))
      .when(suggestion('2027-03-17', '09:00', { meeting: 'run.1' }))
      .when(byKaren(accepted('run.1', '2027-03-16')))
      .thenNothing();
  });

  it('is not agreed to by the one who has suggested it', () => {
    paired().when(suggestion('2027-03-16')).when(accepted('run.1', '2027-03-16')).thenNothing();
  });

  it('can be called off by either, and leaves both calendars', () => {
    const story = agreed().when(byKaren({ type: 'meetingCancelled', meeting: 'run.1' }));
    expect(said(story.noticed)).toEqual(['mette meeting consent', 'karen meeting reply']);
    expect(story.projected).toMatchObject([{}, { table: 'meeting', status: 'cancelled', sequence: 1 }]);
    const view = {
      name: 'meeting',
      as: 'cancelled',
      meeting: 'run.1',
      day: '2027-03-16',
      time: '09:00',
      zone: ZONE,
    };
    expect(words(story.card(view))).toEqual(['Karen har aflyst jeres samtale tirsdag den 16. marts kl. 9.']);
    expect(labels(story.card(view))).toEqual([
      'Fjern fra min kalender',
      'Foreslå et tidspunkt',
      'Det er aftalt',
    ]);
  });

  it.each([
    ['2027-02-26', '09:00', 'error.pastMeeting', 'day'],
    ['2027-03-01', '09:30', 'error.pastMeeting', 'time'],
    ['2029-04-01', '09:00', 'error.meetingTooFar', 'day'],
    ['', '09:00', 'error.noDay', 'day'],
    ['2027-02-30', '09:00', 'error.noDay', 'day'],
    ['2027-03-16', '', 'error.noTime', 'time'],
    ['2027-03-16', '25:00', 'error.noTime', 'time'],
    ['2027-03-11', '10:00', 'error.overlap', 'time'],
  ])('on %s at %s is asked for anew: %s', (day, time, key, field) => {
    paired({ calendar: [DAY_1] })
      .when(suggestion(day, time))
      .thenRefused(key, field);
  });
});
