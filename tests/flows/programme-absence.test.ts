import { describe, expect, it } from 'vitest';
import {
  addsDay1,
  addsJoint,
  addsMeeting,
  canAfterAll,
  cancels,
  cannot,
  dates,
  labels,
  nord,
  shownTo,
  syd,
  toldTo,
  withOffice,
  words,
} from './programme-story.ts';

const DAY1 = 'run.1';
const meeting = dates({}, addsMeeting());
const office = dates({ network: withOffice, networks: [withOffice, syd] }, addsMeeting());
const absentPress = { run: 'run', type: 'absentTold', args: { id: DAY1 } };

/** The form that somebody opens; a story’s own form is its owner’s. */
const formFor = (who: string, story = meeting) => story.formFor(who, absentPress);

describe('somebody who can’t come (T22)', () => {
  it('sees exactly what is told, and to whom, before anything is', () => {
    expect(formFor('ali')).toMatchObject({
      title: 'Meld afbud',
      intro: 'Det her skriver jeg i kanalen for Nord og til Ida. Jeg spørger ikke hvorfor.',
      preview: {
        body: [{ type: 'text', text: 'Ali kan ikke komme til mødet i Nord torsdag den 15. april kl. 13.' }],
      },
      inputs: [],
    });
    expect(formFor('ali', office)?.intro).toContain('i kanalen for Nord og til Dora.');
  });

  it('tells the own group and the office, and hears that it has been told', () => {
    const story = office.when(cannot('ali', DAY1));
    expect(toldTo(story)).toEqual(['ali mine.run.1', '#nord absence.run.1.ali', 'dora absence.run.1.ali']);
    const preview = formFor('ali', office)?.preview;
    expect(shownTo(story, '#nord')).toEqual(preview);
    expect(shownTo(story, 'dora')).toEqual(preview);
    expect(words(shownTo(story, 'ali'))).toBe(
      'Du har meldt afbud til mødet i Nord torsdag den 15. april kl. 13. Jeg har skrevet det i kanalen for Nord og til Dora.\nKommer du alligevel, skriver jeg det de samme steder.',
    );
    expect(labels(shownTo(story, 'ali'))).toEqual(['Jeg kommer alligevel']);
    expect(story.state.dates[0]?.absent).toEqual(['ali']);
  });

  it('tells those who facilitate where nobody is in the office', () => {
    expect(toldTo(meeting.when(cannot('ali', DAY1)))).toEqual([
      'ali mine.run.1',
      '#nord absence.run.1.ali',
      'ida absence.run.1.ali',
    ]);
  });

  it('of another network tells that one, in its own language', () => {
    const story = dates({}, addsJoint()).when(cannot('cleo', DAY1));
    expect(toldTo(story)).toEqual(['cleo mine.run.1', '#syd absence.run.1.cleo', 'ida absence.run.1.cleo']);
    expect(words(shownTo(story, '#syd'))).toBe(
      "Cleo can't come to the joint meeting on Thursday 22 April at 13:00.",
    );
  });

  it('hears no more of that date, until they can come', () => {
    const away = meeting.when(cannot('ali', DAY1));
    expect(toldTo(away.until('2027-04-14T08:30:00+02:00'))).toEqual(['ida soon.run.1', 'bo soon.run.1']);
    const back = away.when(canAfterAll('ali', DAY1));
    expect(toldTo(back.until('2027-04-14T08:30:00+02:00'))).toContain('ali soon.run.1');
  });

  it('can come after all, and the same people hear it', () => {
    const back = office.when(cannot('ali', DAY1)).when(canAfterAll('ali', DAY1));
    expect(toldTo(back)).toEqual(['ali mine.run.1', '#nord absence.run.1.ali', 'dora absence.run.1.ali']);
    expect(words(shownTo(back, '#nord'))).toBe(
      'Ali kommer alligevel til mødet i Nord torsdag den 15. april kl. 13.',
    );
    expect(shownTo(back, 'ali').actions).toEqual([]);
    expect(back.state.dates[0]?.absent).toEqual([]);
  });

  it('says it once', () => {
    meeting.when(cannot('ali', DAY1)).when(cannot('ali', DAY1)).thenNothing();
    meeting.when(canAfterAll('ali', DAY1)).thenNothing();
  });

  it('is somebody who is asked to come: nobody else', () => {
    for (const other of ['cleo', 'dora', 'eva', 'ida'])
      office.when(cannot(other, DAY1)).thenRefused('error.notAllowed', undefined);
    expect(() => formFor('cleo')).toThrow(expect.objectContaining({ key: 'error.notAllowed' }));
  });

  it('is too late once it has begun, and need not for what is cancelled', () => {
    meeting
      .at('2027-04-15T13:00:00+02:00')
      .when(cannot('ali', DAY1))
      .thenRefused('error.dateGone', undefined);
    meeting.when(cancels(DAY1)).when(cannot('ali', DAY1)).thenRefused('error.dateGone', undefined);
    const view = { name: 'mine', date: DAY1 };
    expect(meeting.when(cancels(DAY1)).card(view, { to: { person: 'ali' } }).closed).toBe(true);
  });

  it('stands on the facilitator’s list, and in the reminder that came before', () => {
    const morning = meeting.until('2027-04-14T08:30:00+02:00').when(cannot('ali', DAY1));
    expect(words(morning.card({ name: 'dates' }))).toContain('Afbud: Ali');
    const view = { name: 'soon', date: DAY1, day: '2027-04-15', time: '13:00' };
    const card = morning.card(view, { to: { person: 'ali' } });
    expect(words(card)).toContain('Du har meldt afbud.');
    expect(labels(card)).toEqual(['Jeg kommer alligevel']);
  });

  it('is named nowhere after asking to be forgotten, which the run hears of by their part in it', () => {
    const away = meeting.when(cannot('ali', DAY1));
    expect(away.projected).toContainEqual({ table: 'participant', person: 'ali', role: 'guest' });
    const gone = away.when({ type: 'memberGone', person: 'ali' });
    expect(gone.state.dates[0]?.absent).toEqual([]);
    gone.when({ type: 'memberGone', person: 'ali' }).thenNothing();
    const members = nord.members.filter(({ person }) => person.id !== 'ali');
    const without = dates({ network: { ...nord, members } }, addsMeeting());
    const view = {
      name: 'absence',
      date: DAY1,
      person: 'ali',
      says: 'cannot',
      day: '2027-04-15',
      time: '13:00',
    };
    expect(words(without.card(view, { to: { network: 'nord' } }))).toBe(
      'Den, det handlede om, er her ikke længere.',
    );
  });
});

describe('what somebody is asked to come to (the word absent)', () => {
  it('are the next five dates, each with what can be said of it', () => {
    const story = dates({}, addsDay1()).when(cannot('ali', DAY1));
    const card = story.card({ name: 'coming' }, { to: { person: 'ali' } });
    expect(words(card)).toBe(
      'Dag 1 i Talentledelse: torsdag den 8. april kl. 9\nDu har meldt afbud.\nDag 2 i Talentledelse: torsdag den 29. april kl. 9',
    );
    expect(card.actions).toMatchObject([
      { kind: 'form', label: 'Meld afbud', press: { type: 'absentTold', args: { id: 'run.2' } } },
      { kind: 'press', label: 'Jeg kommer alligevel', press: { type: 'comingAfterAll', args: { id: DAY1 } } },
    ]);
  });

  it('is nothing for somebody who is not a leader there', () => {
    const story = dates({}, addsDay1());
    for (const who of ['ida', 'cleo'])
      expect(story.card({ name: 'coming' }, { to: { person: who } })).toEqual({ body: [], actions: [] });
  });
});
