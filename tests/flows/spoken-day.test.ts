import { describe, expect, it } from 'vitest';
import { spokenDay, spokenTime } from '../../flows/spoken-day.ts';

/** Wednesday */
const TODAY = '2027-03-03';
const meant = (text: string) => spokenDay(text, TODAY);

describe('the day that is meant', () => {
  it.each([
    ['2027-03-22', ['2027-03-22', ' 2027-03-22 ', '22/3', '22/03', '22.3', '22.3.', '22-3', '22/3/2027']],
    ['2027-03-22', ['22.03.2027', '22. marts', '22 marts', '22. mar', 'den 22. marts', 'd. 22. marts']],
    ['2027-03-22', ['mandag den 22. marts', 'Mandag d. 22. marts', 'mandag 22/3', '22. marts 2027']],
    ['2027-03-22', ['22 March', 'March 22', 'March 22nd', 'the 22nd of March', 'Mar 22', 'Mar. 22, 2027']],
    ['2027-03-22', ['Monday 22 March', 'Monday, March 22', 'monday the 22nd of march', '22nd of March 2027']],
    ['2027-03-03', ['i dag', 'idag', 'I DAG', 'today', '3/3', '3. marts', 'onsdag den 3. marts']],
    ['2027-03-04', ['i morgen', 'imorgen', 'I morgen.', 'tomorrow', 'om 1 dag', 'om en dag', 'in a day']],
    ['2027-03-04', ['torsdag', 'på torsdag', 'Thursday', 'on thursday']],
    ['2027-03-10', ['onsdag', 'wednesday', 'næste onsdag', 'om en uge', 'om 7 dage', 'in one week']],
    ['2027-03-08', ['mandag', 'på mandag', 'næste mandag', 'next Monday', 'monday']],
    ['2027-03-17', ['om 14 dage', 'om to uger', 'om 2 uger', 'in two weeks', 'in 14 days', 'in 2 weeks']],
    ['2027-03-24', ['om tre uger', 'in three weeks', 'OM TRE UGER']],
    ['2027-04-03', ['om en måned', 'om én måned', 'om 1 måned', 'in a month', 'in one month']],
    ['2028-01-14', ['14. januar', '14/1', 'January 14', '14 jan', 'fredag den 14. januar']],
    ['2028-02-29', ['29. februar', '29/2/2028']],
    ['2027-05-01', ['1. maj', 'May 1', '1st of May']],
    ['2027-10-05', ['5. oktober', '5 October', '5. okt', 'Oct 5']],
    ['2027-12-24', ['24. december', '24 dec', '24/12']],
    ['2026-12-24', ['24. december 2026', '2026-12-24']],
  ])('%s', (day, texts) => {
    expect(texts.map((text) => [text, meant(text)])).toEqual(texts.map((text) => [text, day]));
  });

  it('understands letters however they are put together', () => {
    expect(meant('på torsdag'.normalize('NFD'))).toBe('2027-03-04');
    expect(meant('om én måned'.normalize('NFD'))).toBe('2027-04-03');
  });

  it('ends with the month when the month is shorter', () => {
    expect(spokenDay('om en måned', '2027-01-31')).toBe('2027-02-28');
  });
});

describe('no day is guessed', () => {
  it.each([
    ['nothing', ['', ' ', '.']],
    ['words', ['snart', 'når det passer', 'efter ferien', 'soon', 'uge 14', 'i næste uge', 'senere i dag']],
    ['a day without a month', ['22', 'den 22.', 'the 22nd']],
    ['a month without a day', ['marts', 'in March', 'May']],
    ['a day that does not exist', ['30. februar', '31/4', '32/1', '0/1', '29/2/2027', '2027-02-30', '1/13']],
    ['a month that does not exist', ['3. marmelade', '1. julemand', 'Mayhem 3', '3. ma']],
    ['a weekday that is another day', ['tirsdag den 22. marts', 'Friday 22 March', 'søndag 22/3/2027']],
    ['this or next week', ['næste fredag', 'next Friday', 'næste torsdag']],
    [
      'an amount that is none',
      ['om 0 dage', 'om et par uger', 'om nogle dage', 'in some weeks', 'om mange uger'],
    ],
    ['two days', ['22/3 eller 23/3', 'mandag eller tirsdag', '22-23/3']],
  ])('from %s', (_, texts) => {
    expect(texts.map((text) => [text, meant(text)])).toEqual(texts.map((text) => [text, undefined]));
  });
});

describe('the time of day that is meant', () => {
  it.each([
    ['08:30', ['8.30', '8:30', '08:30', ' 08.30 ']],
    ['09:00', ['9', '09', '9.00']],
    ['00:05', ['0:05', '00.05']],
    [undefined, ['', 'snart', '24', '8.60', '8.3', '8:30:00', '-1']],
  ])('%s', (time, texts) => {
    expect(texts.map(spokenTime)).toEqual(texts.map(() => time));
  });
});
