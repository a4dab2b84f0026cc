import { describe, expect, it } from 'vitest';
import type { CycleEvent } from '../../flows/cycle/events.ts';
import type { NetworkView } from '../../src/core/flow.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import { person } from '../support/given.ts';
import {
  aCycle,
  answers,
  type CycleStory,
  goesOn,
  labels,
  looksBack,
  nordlys,
  parks,
  pressOf,
  shown,
  stepView,
  textOf,
} from './cycle-story.ts';

const dates = { modules: [], gap: 14, minutes: {} };
const programme = { id: 'talent', name: { da: 'T', en: 'T' }, goal: {}, texts: {}, dates };
const withGap: NetworkView = { ...nordlys, programme };

const meeting = (day: string, differently: Partial<MeetingView> = {}): MeetingView => ({
  id: 'run.2',
  run: 'dates',
  kind: 'day2',
  module: 1,
  networks: ['nordlys'],
  people: [],
  day,
  time: '09:00',
  zone: 'Europe/Copenhagen',
  minutes: 420,
  status: 'booked',
  sequence: 0,
  ...differently,
});
const changed: CycleEvent = { type: 'datesChanged' };

/** Mette is asked when to look back; she tries it on Wednesday 10 March. */
const askedWhen = (calendar: MeetingView[]) =>
  aCycle(
    { networks: [withGap], calendar },
    answers('challenge'),
    goesOn,
    answers('tryOut'),
    answers('whenThen'),
    answers('cueDay'),
    goesOn,
  );
const question = (story: CycleStory) => labels(story.card(stepView('lookBack')));
const AT = 'På mødet torsdag den 25. marts';

/** She looks back at the meeting on Thursday 25 March. */
const linked = () => {
  const story = askedWhen([meeting('2027-03-25')]);
  return story.when(pressOf(story.card(stepView('lookBack')), AT), goesOn);
};
/** The meeting is as it is now. */
const becomes = (story: CycleStory, ...calendar: MeetingView[]) => story.invitedTo(calendar).when(changed);
const moved = (what: string, day: string, before?: string) =>
  shown('lookBackMoved', { name: 'lookBackMoved', what, day, ...(before && { before }) }, 'chosen');
const cardOf = (story: CycleStory) => {
  const view = story.shown.find(({ slot }) => slot === 'lookBackMoved')?.view;
  if (!view) throw new Error('nothing was said about the meeting');
  return story.card(view);
};

describe('the question when to look back (domain.md §8, phase 2)', () => {
  it('offers the next meeting of the leader’s network beside the other ways', () => {
    expect(question(askedWhen([meeting('2027-03-25')]))[0]).toBe(AT);
    expect(labels(askedWhen([meeting('2027-03-25')]).card(stepView('lookBack'), { language: 'en' }))[0]).toBe(
      'At the meeting on Thursday 25 March',
    );
  });

  it.each([
    ['is a talk with a mentor', meeting('2027-03-25', { kind: 'mentor', networks: [], people: ['mette'] })],
    ['is cancelled', meeting('2027-03-25', { status: 'cancelled' })],
    ['she can’t come to', meeting('2027-03-25', { absent: ['mette'] })],
    ['is over', meeting('2027-02-25', { status: 'held' })],
    ['leaves too little time after trying it', meeting('2027-03-23')],
    ['is more than a year ahead', meeting('2028-03-25')],
  ])('offers no meeting that %s', (_, one) => {
    expect(question(askedWhen([one])).join()).not.toContain('På mødet');
  });

  /** without a day on which she tries it, on Monday 1 March */
  const withoutDay = (network: NetworkView, day: string) =>
    question(
      aCycle(
        { networks: [network], calendar: [meeting(day)] },
        answers('challenge'),
        goesOn,
        answers('tryOut'),
        goesOn,
      ),
    ).join();

  it('leaves the programme’s days, or a week, from the plan on where no day for trying it was named', () => {
    expect(withoutDay(withGap, '2027-03-12')).not.toContain('På mødet');
    expect(withoutDay(withGap, '2027-03-15')).toContain('På mødet');
    expect(withoutDay(nordlys, '2027-03-05')).not.toContain('På mødet');
    expect(withoutDay(nordlys, '2027-03-08')).toContain('På mødet');
  });

  it('offers the first that does', () => {
    expect(question(askedWhen([meeting('2027-03-23'), meeting('2027-03-25', { id: 'run.3' })]))).toContain(
      AT,
    );
  });

  it('is told of dates that change while it is open', () => {
    const story = askedWhen([meeting('2027-03-25')]);
    becomes(story, meeting('2027-03-26')).thenRefreshed('step.lookBack');
  });

  it('takes no day of a meeting that has moved or is cancelled since its button was made', () => {
    const story = askedWhen([meeting('2027-03-25')]);
    const press = pressOf(story.card(stepView('lookBack')), AT);
    story
      .invitedTo([meeting('2027-03-26')])
      .when(press)
      .thenRefused('error.meetingMoved', 'answer', { day: 'fredag den 26. marts' });
    story.invitedTo([]).when(press).thenRefused('error.meetingCancelled', 'answer');
  });

  it('keeps the day, and the meeting that it is at', () => {
    const story = linked();
    expect([story.state.lookBack, story.state.lookBackAt]).toEqual([
      '2027-03-25',
      { meeting: 'run.2', version: 1 },
    ]);
  });
});

describe('a look-back at a meeting that moves', () => {
  it('goes along, its reminders too, and the leader is told', () => {
    const story = becomes(linked(), meeting('2027-04-08'))
      .thenHappens(moved('moved', '2027-04-08', '2027-03-25'))
      .thenWritten({ step: 'lookBack', version: 2, text: '2027-04-08' });
    expect(story.state.lookBack).toBe('2027-04-08');
    expect(story.reminders).toMatchObject({
      lookBackSoon: '2027-04-06T08:30',
      lookBack: '2027-04-08T08:30',
    });
    expect(textOf(cardOf(story))).toBe(
      'Mødet er flyttet, så vi kigger tilbage torsdag den 8. april i stedet for torsdag den 25. marts.',
    );
    expect(labels(cardOf(story))).toEqual(['En anden dag']);
    becomes(story, meeting('2027-04-08')).thenNothing();
    becomes(story, meeting('2027-04-15')).thenHappens(moved('moved', '2027-04-15', '2027-04-08'));
  });

  it('stays when other dates have changed', () => {
    becomes(linked(), meeting('2027-03-25'), meeting('2027-04-01', { id: 'run.9' })).thenNothing();
  });

  it('stays, and the leader is asked once, where the meeting comes before or too soon after the day of trying it', () => {
    const story = becomes(linked(), meeting('2027-03-23')).thenHappens(moved('early', '2027-03-23'));
    expect(story.state.lookBack).toBe('2027-03-25');
    expect(textOf(cardOf(story))).toContain('Så er der for lidt tid til at prøve noget af først.');
    expect(labels(cardOf(story))).toEqual(['Behold torsdag den 25. marts', 'En anden dag']);
    becomes(story, meeting('2027-03-23')).thenNothing();
    becomes(story, meeting('2027-03-08')).thenHappens(moved('early', '2027-03-08'));
    becomes(story, meeting('2027-04-08')).thenHappens(moved('moved', '2027-04-08', '2027-03-25'));
  });

  it('stays where the leader is on a break that day, or it is today', () => {
    const away = person('mette', { off: [{ from: '2027-04-05', to: '2027-04-09', why: 'pause' }] });
    const story = aCycle(
      { networks: [withGap], calendar: [meeting('2027-03-25')], owner: away },
      answers('challenge'),
      goesOn,
      answers('tryOut'),
      goesOn,
    );
    const at = story.when(pressOf(story.card(stepView('lookBack')), AT), goesOn);
    becomes(at, meeting('2027-04-08')).thenHappens(moved('unfit', '2027-04-08'));
    becomes(at, meeting('2027-03-01')).thenHappens(moved('unfit', '2027-03-01'));
  });

  it('stays where it is called off, and another meeting is offered', () => {
    const next = meeting('2027-04-15', { id: 'run.5' });
    const story = becomes(linked(), meeting('2027-03-25', { status: 'cancelled' }), next);
    story.thenHappens(moved('cancelled', 'cancelled'));
    expect(textOf(cardOf(story))).toContain('er aflyst. Vi kigger stadig tilbage torsdag den 25. marts.');
    const card = cardOf(story);
    expect(labels(card)).toContain('På mødet torsdag den 15. april');
    const again = story.when(pressOf(card, 'På mødet torsdag den 15. april'));
    expect(again.state.lookBackAt).toEqual({ meeting: 'run.5', version: 2 });
    expect(cardOf(again)).toMatchObject({ closed: true });
  });

  it('stays in silence where the leader has left its network', () => {
    const story = becomes(linked()).thenHappens();
    expect([story.state.lookBack, story.state.lookBackAt]).toEqual(['2027-03-25', undefined]);
    becomes(story, meeting('2027-04-08')).thenNothing();
  });

  it('stays in silence where they do not come to it, and goes with it again when they come after all', () => {
    const away = becomes(linked(), meeting('2027-03-25', { absent: ['mette'] })).thenHappens();
    expect(away.state.lookBack).toBe('2027-03-25');
    becomes(away, meeting('2027-04-08', { absent: ['mette'] })).thenNothing();
    const back = becomes(away, meeting('2027-03-25')).thenHappens();
    expect(back.state.lookBackAt).toEqual(linked().state.lookBackAt);
    becomes(back, meeting('2027-04-08')).thenHappens(moved('moved', '2027-04-08', '2027-03-25'));
    becomes(linked(), meeting('2027-03-25', { absent: ['jonas'] })).thenNothing();
  });

  it('stays on its day where the meeting went without them', () => {
    const away = becomes(linked(), meeting('2027-03-25', { absent: ['mette'] }));
    const gone = becomes(away, meeting('2027-04-08')).thenHappens();
    expect([gone.state.lookBack, gone.state.lookBackAt]).toEqual(['2027-03-25', undefined]);
  });

  it('is asked about no longer once the meeting is back where it was', () => {
    const asked = becomes(linked(), meeting('2027-03-23'));
    const back = becomes(asked, meeting('2027-03-25')).thenRefreshed('lookBackMoved');
    expect(cardOf(back)).toMatchObject({ closed: true, actions: [] });
    becomes(back, meeting('2027-03-23')).thenHappens(moved('early', '2027-03-23'));
  });

  it('is kept on its day with a press, and then is no meeting’s any more', () => {
    const story = becomes(linked(), meeting('2027-03-23'));
    const kept = story.when(pressOf(cardOf(story), 'Behold torsdag den 25. marts'));
    kept.thenRefreshed('lookBackMoved');
    expect(kept.state.lookBackAt).toBeUndefined();
    expect(textOf(cardOf(kept))).toBe('Vi kigger tilbage torsdag den 25. marts.');
    becomes(kept, meeting('2027-04-08')).thenNothing();
  });

  it('no longer moves once the leader has chosen another day, or has begun to look back', () => {
    const other = linked().when(answers('lookBack', '2027-03-30'));
    expect(other.state.lookBackAt).toBeUndefined();
    becomes(other, meeting('2027-04-08')).thenNothing();
    becomes(linked().when(looksBack), meeting('2027-04-08')).thenNothing();
  });

  it('no longer moves once another day stands in the form of the plan', () => {
    const filled: CycleEvent = {
      type: 'planFilled',
      ...{ tryOut: '', value: '', signs: '', method: '', prediction: '', whenThen: '', cueDay: '' },
      lookBack: '2027-03-30',
    };
    becomes(linked().when(filled), meeting('2027-04-08')).thenNothing();
  });

  it('goes along while the cycle is put away too, and nothing reminds of it meanwhile', () => {
    const story = becomes(linked().when(parks), meeting('2027-04-08'));
    expect(story.state.lookBack).toBe('2027-04-08');
    expect(story.reminders).not.toHaveProperty('lookBack');
  });
});
