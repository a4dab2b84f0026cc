import { describe, expect, it } from 'vitest';
import { buttonsOf, type Card } from '../../src/core/card.ts';
import type { Effect } from '../../src/core/flow.ts';
import { accepted, agreed, byKaren, DAY_1, karen, paired, suggestion } from './mentoring-story.ts';

const KAREN = { to: { person: 'karen' } };
const words = ({ body }: Card) => body.flatMap((block) => ('text' in block ? [block.text] : []));
const LATER = ['I morgen', 'Mandag', 'Vælg tidspunkt', 'Ikke nu', 'Pause'];
/** besides the menu that puts it off */
const labels = (card: Card) =>
  buttonsOf(card)
    .map(({ label }) => label)
    .filter((label) => !LATER.includes(label));
const said = (effects: readonly Effect[]) =>
  effects.flatMap((one) =>
    one.type === 'show' && 'person' in one.to ? [`${one.to.person} ${one.view.name} ${one.urgency}`] : [],
  );
const calendar = [DAY_1];
const onDates = { type: 'datesChanged' } as const;

describe('the talent holds the initiative (T12, T20)', () => {
  const waiting = paired({ calendar });
  const keys = ['nudge:1.dates.1', 'nudge:4.dates.1', 'nudge:8.dates.1'];

  it('is told so on the morning after day 1, on day 4 and on day 8, on workdays', () => {
    expect(keys.map((key) => waiting.reminders[key])).toEqual([
      '2027-03-12T08:30',
      '2027-03-15T08:30',
      '2027-03-19T08:30',
    ]);
  });

  it('of a bootcamp it counts from its first day', () => {
    const bootcamp = paired({ calendar: [{ ...DAY_1, kind: 'bootcamp', minutes: 31 * 60 }] });
    expect(bootcamp.reminders).toEqual(waiting.reminders);
  });

  it('and reads until when', () => {
    const first = waiting.card({ name: 'nudge', after: '1', day1: 'dates.1' });
    expect(words(first)).toEqual([
      'Innovation er i gang. Det er dig, der tager initiativet: Find tid med Karen senest torsdag den 18. marts.',
    ]);
    expect(labels(first)).toEqual(['Foreslå et tidspunkt', 'Det er aftalt']);
    const late = waiting.at('2027-03-19T09:00:00+01:00').card({ name: 'nudge', after: '8', day1: 'dates.1' });
    expect(words(late)[0]).toContain('Det er ikke for sent');
  });

  it('hears nothing more once the two have agreed on a time', () => {
    const story = agreed({ calendar });
    expect(keys.filter((key) => key in story.reminders)).toEqual([]);
    expect(words(story.card({ name: 'nudge', after: '1', day1: 'dates.1' }))).toHaveLength(1);
    expect(story.card({ name: 'nudge', after: '1', day1: 'dates.1' }).closed).toBe(true);
  });

  it('is told what waits, where the mentor has not answered', () => {
    const story = waiting.when(suggestion('2027-03-16'));
    expect(words(story.card({ name: 'nudge', after: '4', day1: 'dates.1' }))[0]).toContain(
      'Du har foreslået tirsdag den 16. marts kl. 9, og Karen har ikke svaret endnu.',
    );
    const other = paired({ calendar }).when(byKaren(suggestion('2027-03-16')));
    expect(words(other.card({ name: 'nudge', after: '4', day1: 'dates.1' }))[0]).toContain(
      'venter på dit svar',
    );
  });

  it('hears it again of a module for which the two have not talked, though they did before it', () => {
    const story = agreed()
      .at('2027-03-16T10:00:00+01:00')
      .when({ type: 'heldTold', meeting: 'run.1', answer: 'yes' });
    const next = story.invitedTo([{ ...DAY_1, day: '2027-04-12' }]).when(onDates);
    expect(next.reminders['nudge:1.dates.1']).toBe('2027-04-13T08:30');
  });

  it('follows the first day when it is moved, and forgets it when it is called off', () => {
    const moved = waiting.invitedTo([{ ...DAY_1, day: '2027-03-18' }]).when(onDates);
    expect(moved.reminders['nudge:1.dates.1']).toBe('2027-03-19T08:30');
    waiting
      .invitedTo([{ ...DAY_1, status: 'cancelled' }])
      .until('2027-03-20T12:00:00+01:00')
      .when(onDates);
    expect(
      said(waiting.invitedTo([{ ...DAY_1, status: 'cancelled' }]).until('2027-03-20T12:00:00+01:00').noticed),
    ).toEqual(['karen expectation nudge']);
  });

  it('has no dates to keep with an extra mentor', () => {
    expect(paired({ kind: 'extra', calendar }).reminders).toEqual({});
  });

  it('is late on its own day where the last day is a day off', () => {
    const easter = { from: '2027-03-25', to: '2027-03-29', why: 'holiday' as const };
    const story = paired({ calendar: [{ ...DAY_1, day: '2027-03-18' }], off: [easter] });
    expect(words(story.card({ name: 'nudge', after: '1', day1: 'dates.1' }))[0]).toContain(
      'senest onsdag den 24. marts',
    );
    expect(story.reminders['nudge:8.dates.1']).toBe('2027-03-30T08:30');
  });
});

describe('the mentor, on the workday before (P6)', () => {
  it('reads when, what was shared, and three questions to ask first', () => {
    const story = agreed({ calendar }).when({
      type: 'topicGiven',
      meeting: 'run.1',
      topic: 'Hvordan jeg slipper mødelederrollen',
    });
    const before = story.until('2027-03-15T09:00:00+01:00');
    expect(said(before.noticed)).toEqual(['karen before chosen']);
    const card = before.card({ name: 'before', meeting: 'run.1' }, KAREN);
    expect(words(card)).toEqual([
      'I morgen kl. 9 taler du med Mette.',
      'Mette vil gerne tale om:',
      'Hvordan jeg slipper mødelederrollen',
      'Spørg gerne først:',
      '• Hvad prøvede du?\n• Hvad overraskede dig?\n• Hvilken større opgave kan jeg give plads til?',
    ]);
    expect(labels(card)).toEqual(['Læg i min kalender', 'Flyt den', 'Aflys den']);
  });

  it('reads of no topic where none was shared, or where it was taken back', () => {
    const shared = agreed({ calendar }).when({ type: 'topicGiven', meeting: 'run.1', topic: 'Noget svært' });
    for (const story of [
      agreed({ calendar }),
      shared.when({ type: 'topicGiven', meeting: 'run.1', topic: ' ' }),
    ]) {
      const card = story.at('2027-03-15T09:00:00+01:00').card({ name: 'before', meeting: 'run.1' }, KAREN);
      expect(words(card)).toEqual([
        'I morgen kl. 9 taler du med Mette.',
        'Spørg gerne først:',
        '• Hvad prøvede du?\n• Hvad overraskede dig?\n• Hvilken større opgave kan jeg give plads til?',
      ]);
    }
  });

  it('hears it with the agreement when that comes so late', () => {
    const story = paired()
      .at('2027-03-15T13:00:00+01:00')
      .when(suggestion('2027-03-16'))
      .when(byKaren(accepted('run.1', '2027-03-16')));
    expect(said(story.noticed)).toEqual([
      'mette meeting consent',
      'karen meeting reply',
      'karen before chosen',
    ]);
  });

  it('hears it by their own clock, hours and days off', () => {
    const story = agreed({
      calendar,
      mentor: {
        ...karen,
        zone: 'Europe/London',
        hours: { from: '07:00', to: '15:00' },
        language: 'en',
        off: [],
      },
    });
    expect(story.reminders['before:run.1']).toBe('2027-03-15T07:00');
    const card = story
      .at('2027-03-15T09:00:00+01:00')
      .card({ name: 'before', meeting: 'run.1' }, { ...KAREN, language: 'en' });
    expect(words(card)[0]).toBe('Tomorrow at 8:00 you talk with Mette.');
  });
});

describe('the talent, around the meeting', () => {
  it('is asked two workdays before what it shall be about, unless that is said', () => {
    const story = agreed({ calendar }).until('2027-03-12T09:00:00+01:00');
    expect(said(story.noticed)).toContain('mette soon chosen');
    const card = story.card({ name: 'soon', meeting: 'run.1' });
    expect(words(card)[0]).toContain('Tirsdag den 16. marts kl. 9 taler du med Karen.');
    const given = agreed({ calendar }).when({ type: 'topicGiven', meeting: 'run.1', topic: 'x' });
    expect(given.reminders['soon:run.1']).toBeUndefined();
  });

  const over = agreed({ calendar }).until('2027-03-16T15:00:00+01:00');

  it('is asked that afternoon whether the two have talked', () => {
    expect(said(over.noticed).at(-1)).toBe('mette after chosen');
    expect(words(over.card({ name: 'after', meeting: 'run.1', day: '2027-03-16', time: '09:00' }))).toEqual([
      'Du og Karen havde en aftale tirsdag den 16. marts kl. 9. Fik I talt sammen?',
    ]);
  });

  it('says yes, and is asked, alone, what to adjust (T12)', () => {
    const held = over.when({ type: 'heldTold', meeting: 'run.1', answer: 'yes' });
    expect(held.noticed).toMatchObject([
      {
        view: { name: 'adjust' },
        to: { person: 'mette' },
        replyAs: { type: 'adjusted', args: { meeting: 'run.1' } },
      },
    ]);
    const told = held.when({
      type: 'adjusted',
      meeting: 'run.1',
      answer: ' Jeg spørger to i stedet for alle ',
      source: 'dm 1',
    });
    told.thenWritten({ step: 'adjustment', version: 1, text: 'Jeg spørger to i stedet for alle' });
    expect(words(told.card({ name: 'adjust', meeting: 'run.1' }))).toEqual([
      'Hvad vil du justere i det, du er i gang med, efter jeres samtale?',
      'Jeg spørger to i stedet for alle',
      'Det er gemt, og jeg viser det ikke til nogen.',
    ]);
    expect(words(told.card({ name: 'adjust', meeting: 'run.1' }, KAREN))).not.toContain(
      'Jeg spørger to i stedet for alle',
    );
    const more = told.when({ type: 'adjusted', meeting: 'run.1', answer: 'Og hver uge', source: 'dm 2' });
    more.thenWritten({
      step: 'adjustment',
      version: 2,
      text: 'Jeg spørger to i stedet for alle\nOg hver uge',
    });
    const deleted = more.when({ type: 'messageDeleted', source: 'dm 2' });
    expect(said(deleted.noticed)).toEqual(['mette deleted reply']);
    deleted
      .when({ type: 'deletionSettled', meeting: 'run.1', erase: 'yes' })
      .thenErased({ step: 'adjustment', version: 1 }, { step: 'adjustment', version: 2 });
    const kept = deleted.when({ type: 'deletionSettled', meeting: 'run.1', erase: 'no' });
    expect(words(kept.card({ name: 'deleted', meeting: 'run.1' }))).toEqual(['Det bliver stående.']);
  });

  it('says no, and nothing is held against anybody', () => {
    const story = over.when({ type: 'heldTold', meeting: 'run.1', answer: 'no' });
    expect(said(story.noticed)).toEqual(['mette anew reply']);
    expect(labels(story.card({ name: 'anew' }))).toEqual(['Foreslå et tidspunkt', 'Det er aftalt']);
  });

  it('writes that it is hard, and is told whom one can talk with', () => {
    const story = over
      .when({ type: 'heldTold', meeting: 'run.1', answer: 'yes' })
      .when({ type: 'adjusted', meeting: 'run.1', answer: 'Jeg kan ikke mere, jeg græder hver aften' });
    expect(said(story.noticed)).toEqual(['mette rest reply']);
  });
});

describe('what Lærke begins can wait (domain.md §8, Cadence)', () => {
  const nudged = paired({ calendar }).until('2027-03-12T09:00:00+01:00');
  const what = 'nudge:1.dates.1';
  const view = { name: 'nudge', after: '1', day1: 'dates.1' };

  it('has one menu on each of them', () => {
    expect(buttonsOf(nudged.card(view)).map(({ label }) => label)).toEqual([
      'Foreslå et tidspunkt',
      'Det er aftalt',
      ...LATER,
    ]);
  });

  it('comes again when it suits, and says why', () => {
    const later = nudged.when({ type: 'snoozed', what, until: 'monday' });
    expect(words(later.card(view)).at(-1)).toBe('Jeg skriver igen mandag den 15. marts kl. 8.30.');
    expect(later.card(view).closed).toBe(true);
    const again = later.until('2027-03-15T08:30:00+01:00');
    expect(said(again.noticed)).toContain('mette nudge chosen');
    const shown = again.shown.findLast(({ view: one }) => one.name === 'nudge' && one.again);
    expect(words(again.card(shown?.view ?? view)).at(-1)).toBe('Du bad mig vende tilbage nu.');
  });

  it('does not come again once it is settled', () => {
    const settled = nudged
      .when({ type: 'snoozed', what, until: 'monday' })
      .when(suggestion('2027-03-16', '09:00', { arranged: 'yes' }));
    expect(Object.keys(settled.reminders)).not.toContain(`again ${what}`);
  });

  it('is let go, and nothing more comes of it', () => {
    const story = nudged.when({ type: 'letGo', what });
    expect(words(story.card(view)).at(-1)).toBe('Så lader vi den ligge denne gang.');
    expect(Object.keys(story.reminders)).toEqual(
      ['expectation:', 'nudge:4.dates.1', 'nudge:8.dates.1'].filter((key) => key in story.reminders),
    );
  });

  it('is asked for at a time that is before the talk', () => {
    const soon = agreed().until('2027-03-12T09:00:00+01:00');
    soon
      .when({ type: 'snoozed', what: 'soon:run.1', day: '2027-03-17', time: '09:00' })
      .thenRefused('error.again.meeting', 'day');
    soon
      .when({ type: 'snoozed', what: 'soon:run.1', day: '2027-03-13', time: '09:00' })
      .thenRefused('error.again.weekend', 'day');
  });

  it('is put off by nobody but whom it is for', () => {
    nudged.when(byKaren({ type: 'snoozed', what, until: 'tomorrow' })).thenNothing();
    nudged.when({ type: 'snoozed', what: 'soon:run.7', until: 'tomorrow' }).thenNothing();
  });
});
