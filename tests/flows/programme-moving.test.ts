import { describe, expect, it } from 'vitest';
import {
  addsDay1,
  addsJoint,
  addsMeeting,
  by,
  cancels,
  cannot,
  confirms,
  dates,
  drops,
  labels,
  pressed,
  shownTo,
  standing,
  toldTo,
  wantsMove,
  withOffice,
  words,
} from './programme-story.ts';

const twoDays = dates({}, addsDay1());
const DAY1 = 'run.1';
const DAY2 = 'run.2';
const before = standing(twoDays);

describe('a move that is wanted (A3)', () => {
  const later = twoDays.when(wantsMove(DAY1, { day: '2027-04-15' }));

  it('moves nothing, and tells only whoever wants it', () => {
    expect(standing(later)).toEqual(before);
    expect(toldTo(later)).toEqual(['ida ask']);
  });

  it('says what moves, what moves along and why, and asks', () => {
    const card = shownTo(later, 'ida');
    expect(words(card)).toBe(
      [
        'Skal jeg flytte det?',
        'Dag 1 i Talentledelse flyttes fra torsdag den 8. april kl. 9 til torsdag den 15. april kl. 9.',
        'Dag 2 i Talentledelse flyttes fra torsdag den 29. april kl. 9 til torsdag den 6. maj kl. 9.',
        'Dag 2 i Talentledelse følger dag 1 i Talentledelse og flytter med.',
      ].join('\n'),
    );
    expect(labels(card)).toEqual(['Flyt begge', 'Kun den her', 'Lad den blive liggende']);
    expect(labels(shownTo(later, 'ida', 'ask', 'en'))).toEqual(['Move both', 'Only this one', 'Leave it']);
  });

  it('says that what does not hang on it stays', () => {
    const far = addsMeeting({ day: '2027-06-15' });
    const story = twoDays.when(far).when(wantsMove(DAY1, { day: '2027-04-09' }));
    expect(words(shownTo(story, 'ida'))).toContain('Den anden dato ligger fast.');
  });

  it('takes the second day along where it would come too near, and then only both may move', () => {
    const near = twoDays.when(wantsMove(DAY1, { day: '2027-04-16' }));
    expect(labels(shownTo(near, 'ida'))).toEqual(['Flyt begge', 'Lad den blive liggende']);
    expect(words(shownTo(near, 'ida'))).toContain(
      'Dag 2 i Talentledelse flytter med, for der skal gå mindst 14 dage mellem de to, så I kan nå at prøve noget af.',
    );
    near.when(confirms(3, 'one')).thenNothing();
    expect(standing(near.when(confirms(3)))).toEqual([
      'run.1 2027-04-16 09:00 booked 1',
      'run.2 2027-05-07 09:00 booked 1',
    ]);
  });

  it('proposes the next workday for what would fall on a day off, and says so', () => {
    const story = dates({}, addsDay1({ day: '2027-03-02' })).when(wantsMove(DAY1, { day: '2027-03-04' }));
    expect(words(shownTo(story, 'ida'))).toContain(
      'til tirsdag den 30. marts kl. 9.\nDag 2 i Talentledelse følger dag 1 i Talentledelse og flytter med. Det skulle have været torsdag den 25. marts, men det er ikke en arbejdsdag, så jeg foreslår den næste, der er ledig.',
    );
  });

  it('proposes the next workday for what would fall on another date, and says so', () => {
    const story = twoDays.when(addsMeeting({ day: '2027-05-06' }), wantsMove(DAY1, { day: '2027-04-15' }));
    expect(words(shownTo(story, 'ida'))).toContain('men da står der noget andet i kalenderen');
    expect(standing(story.when(confirms(4)))[1]).toBe('run.2 2027-05-07 09:00 booked 1');
  });

  it('of the second day alone asks about that one only', () => {
    const story = twoDays.when(wantsMove(DAY2, { day: '2027-04-30' }));
    expect(labels(shownTo(story, 'ida'))).toEqual(['Flyt den', 'Lad den blive liggende']);
    const moved = story.when(confirms(3));
    expect(moved.state.dates[1]?.follows).toEqual({ id: DAY1, days: 22 });
  });

  it('of the second day too near the first names the earliest day (peers.md 7)', () => {
    twoDays.when(wantsMove(DAY2, { day: '2027-04-21' })).thenRefused('error.tooNear', 'day', {
      count: 14,
      day: 'torsdag den 8. april',
      earliest: 'torsdag den 22. april',
    });
    twoDays.when(wantsMove(DAY2, { day: '2027-04-07' })).thenRefused('error.tooNear', 'day');
    expect(twoDays.when(wantsMove(DAY2, { day: '2027-04-22' })).refusal).toBeUndefined();
  });

  it('may be in the way of itself, and of what moves along, but not of others', () => {
    expect(twoDays.when(wantsMove(DAY1, { time: '10:00', day: '2027-04-08' })).refusal).toBeUndefined();
    expect(twoDays.when(wantsMove(DAY1, { day: '2027-04-29' })).refusal).toBeUndefined();
    twoDays
      .when(addsMeeting())
      .when(wantsMove(DAY1, { day: '2027-04-15' }))
      .thenRefused('error.overlapTheirs', 'time');
  });

  it('to another hour of the same day takes nothing along', () => {
    const story = twoDays.when(wantsMove(DAY1, { day: '2027-04-08', time: '10:00' }));
    expect(labels(shownTo(story, 'ida'))).toEqual(['Flyt den', 'Lad den blive liggende']);
  });

  it('to another room or another length is asked about as well', () => {
    const story = twoDays.when(wantsMove(DAY1, { day: '2027-04-08', minutes: '240', place: 'Rådhuset' }));
    expect(words(shownTo(story, 'ida'))).toContain(
      'Dag 1 i Talentledelse er torsdag den 8. april kl. 9.\nDet kommer til at vare 4 timer.\nSted: Rådhuset',
    );
    const told = story.when(confirms(3));
    expect(words(shownTo(told, 'ali'))).toContain(
      'Dag 1 i Talentledelse er torsdag den 8. april kl. 9.\nDet varer nu 4 timer.\nSted: Rådhuset',
    );
    const back = told.when(wantsMove(DAY1, { day: '2027-04-08', minutes: '240', place: ' ' }));
    expect(words(shownTo(back, 'ida'))).toContain('Stedet er fjernet.');
    const gone = back.at('2027-03-02T10:00:00+01:00').when(confirms(4));
    expect(gone.state.dates[0]).not.toHaveProperty('place');
    for (const who of ['ali', '#nord'])
      expect(words(shownTo(gone, who))).toBe(
        'Dag 1 i Talentledelse er torsdag den 8. april kl. 9.\nStedet er fjernet.\nDag 2 i Talentledelse er torsdag den 29. april kl. 9.',
      );
  });

  it.each([
    ['nowhere', {}, 'error.notMoved', 'day'],
    ['into the past', { day: '2027-02-22' }, 'error.pastMeeting', 'day'],
    ['to a public holiday', { day: '2027-03-26' }, 'error.dayOff.holiday', 'day'],
    ['to no day', { day: '' }, 'error.noDay', 'day'],
  ])('is refused %s', (_, chosen, key, field) => {
    twoDays.when(wantsMove(DAY1, { day: '2027-04-08', ...chosen })).thenRefused(key, field);
  });

  it('is refused for what has begun, and for what is not there', () => {
    const begun = twoDays.at('2027-04-08T09:00:00+02:00');
    begun.when(wantsMove(DAY1, { day: '2027-04-15' })).thenRefused('error.dateGone', undefined);
    twoDays.when(wantsMove('run.9', { day: '2027-04-15' })).thenRefused('error.dateGone', undefined);
    expect(() => begun.form({ run: 'run', type: 'moveWanted', args: { id: DAY1 } })).toThrow(
      expect.objectContaining({ key: 'error.dateGone' }),
    );
  });

  it('starts from what stands there', () => {
    const form = twoDays.form({ run: 'run', type: 'moveWanted', args: { id: DAY1 } });
    expect(form).toMatchObject({
      title: 'Flyt en dato',
      intro: 'Dag 1 i Talentledelse er torsdag den 8. april kl. 9.',
    });
    expect(form?.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['day', '2027-04-08'],
      ['time', '09:00'],
      ['minutes', '420'],
      ['place', undefined],
    ]);
  });
});

describe('a move that is confirmed', () => {
  const moved = twoDays.when(wantsMove(DAY1, { day: '2027-04-15' }), confirms(3));

  it('moves everything in one go, each a version further (peers.md 7)', () => {
    expect(standing(moved)).toEqual(['run.1 2027-04-15 09:00 booked 1', 'run.2 2027-05-06 09:00 booked 1']);
    expect(moved.reminders).toMatchObject({
      'soon.run.1': '2027-04-14T08:30',
      'soon.run.2': '2027-05-05T08:30',
    });
  });

  it('tells everybody once, in private and in the channel', () => {
    const told = ['#nord date.run.1', 'ali date.run.1', 'bo date.run.1'];
    const story = twoDays.when(wantsMove(DAY1, { day: '2027-04-15' })).when(confirms(3));
    expect(toldTo(story)).toEqual(['ida done', ...told]);
    const expected =
      'Dag 1 i Talentledelse er flyttet fra torsdag den 8. april kl. 9 til torsdag den 15. april kl. 9.\nDag 2 i Talentledelse er flyttet fra torsdag den 29. april kl. 9 til torsdag den 6. maj kl. 9.';
    expect(words(shownTo(story, 'ali'))).toBe(expected);
    expect(words(shownTo(story, '#nord'))).toBe(expected);
    expect(labels(shownTo(story, 'ali'))).toEqual(['Læg i min kalender', 'Meld afbud']);
    expect(labels(shownTo(story, '#nord'))).toEqual(['Læg i min kalender']);
    expect(words(shownTo(story, 'ida'))).toBe(
      `${expected}\nJeg siger det til alle i Nord, og jeg slår det op i kanalen.`,
    );
  });

  it('tells the office as well', () => {
    const story = dates({ network: withOffice }, addsDay1()).when(
      wantsMove(DAY1, { day: '2027-04-15' }),
      confirms(3),
    );
    expect(toldTo(story)).toContain('dora date.run.1');
    expect(labels(shownTo(story, 'dora'))).toEqual(['Læg i min kalender']);
  });

  it('tells every network of a joint meeting', () => {
    const story = dates({}, addsJoint()).when(
      wantsMove(DAY1, { day: '2027-04-23', time: '13:00', minutes: '120' }),
      confirms(2),
    );
    expect(toldTo(story)).toEqual([
      'ida ask',
      'ida done',
      '#nord date.run.1',
      '#syd date.run.1',
      'ali date.run.1',
      'bo date.run.1',
      'cleo date.run.1',
    ]);
  });

  it('says what holds by the time it is read, and nothing once it is over', () => {
    const view = { name: 'news', what: 'moved', root: DAY1, [DAY1]: '2027-04-08T09:00' };
    const again = moved.when(wantsMove(DAY1, { day: '2027-04-22' }), confirms(4));
    expect(words(again.card(view, { to: { person: 'ali' } }))).toBe(
      'Dag 1 i Talentledelse er flyttet fra torsdag den 8. april kl. 9 til torsdag den 22. april kl. 9.\nDag 2 i Talentledelse er torsdag den 13. maj kl. 9.',
    );
    const back = moved.when(wantsMove(DAY1, { day: '2027-04-08' }), confirms(4));
    expect(words(back.card(view, { to: { person: 'ali' } }))).toContain(
      'Dag 1 i Talentledelse er torsdag den 8. april kl. 9.',
    );
    const over = moved.until('2027-05-07T10:00:00+02:00').card(view, { to: { person: 'ali' } });
    expect(over).toMatchObject({ closed: true, actions: [] });
  });

  it('can leave the second day where it is, which keeps its new distance', () => {
    const alone = twoDays.when(wantsMove(DAY1, { day: '2027-04-15' }), confirms(3, 'one'));
    expect(standing(alone)).toEqual(['run.1 2027-04-15 09:00 booked 1', 'run.2 2027-04-29 09:00 booked 0']);
    expect(alone.state.dates[1]?.follows).toEqual({ id: DAY1, days: 14 });
    const next = alone.when(wantsMove(DAY1, { day: '2027-04-16' }));
    expect(next.state.asked?.moves[1]).toMatchObject({ to: { day: '2027-04-30' }, why: ['gap'] });
  });

  it('asks those anew who could not come on the old day', () => {
    const story = twoDays.when(cannot('ali', DAY1)).when(wantsMove(DAY1, { day: '2027-04-15' }), confirms(3));
    expect(story.state.dates[0]?.absent).toEqual([]);
    expect(words(shownTo(story, 'ali'))).toContain('Du havde meldt afbud til den gamle tid.');
    expect(words(shownTo(story, 'bo'))).not.toContain('fbud');
    for (const who of ['#nord', 'ida'])
      expect(words(shownTo(story, who))).toContain('Afbud til den gamle tid gælder ikke længere.');
  });

  it('keeps those away who could not come when only the room has changed', () => {
    const story = twoDays
      .when(cannot('ali', DAY1))
      .when(wantsMove(DAY1, { day: '2027-04-08', place: 'Rådhuset' }), confirms(3));
    expect(story.state.dates[0]?.absent).toEqual(['ali']);
  });
});

describe('several moves before people read of the first', () => {
  const evening = dates({}, addsDay1()).when(cannot('ali', DAY1)).at('2027-03-01T19:00:00+01:00');
  const move = (story: typeof evening, day: string, id = DAY1, which: 'all' | 'one' = 'one') => {
    const asked = story.when(wantsMove(id, { day }));
    return asked.when(confirms(asked.state.asked?.number ?? 0, which));
  };
  const away = move(move(evening, '2027-04-09'), '2027-04-13');

  it('are told as one, from where it last stood to where it stands', () => {
    expect(words(shownTo(away, 'bo'))).toContain(
      'Dag 1 i Talentledelse er flyttet fra torsdag den 8. april kl. 9 til tirsdag den 13. april kl. 9.',
    );
  });

  it('ask those anew who could not come, until they answer', () => {
    expect(words(shownTo(away, 'ali'))).toContain('Du havde meldt afbud til den gamle tid.');
    const again = move(away.at('2027-03-03T12:00:00+01:00'), '2027-04-14');
    expect(words(shownTo(again, 'ali'))).toContain('Du havde meldt afbud til den gamle tid.');
    const mine = again.card({ name: 'mine', date: DAY1 }, { to: { person: 'ali' } });
    expect(words(mine)).toContain('Du havde meldt afbud til den gamle tid.');
    expect(labels(mine)).toEqual(['Meld afbud']);
    const answered = move(again.when(cannot('ali', DAY1)), '2027-04-15');
    expect(answered.state.dates[0]?.lapsed).toHaveLength(1);
  });

  it('are not told where it has come back, and who could not come still can’t', () => {
    const back = move(away, '2027-04-08');
    expect(shownTo(back, 'bo')).toMatchObject({ closed: true });
    expect(shownTo(back, 'ali')).toMatchObject({ closed: true });
    expect(back.state.dates[0]).toMatchObject({ absent: ['ali'], lapsed: [] });
  });

  it('are each told to those who have read of the one before', () => {
    const later = move(away.at('2027-03-02T12:00:00+01:00'), '2027-04-08');
    expect(words(shownTo(later, 'bo'))).toContain('fra tirsdag den 13. april kl. 9 til torsdag den 8. april');
    expect(words(shownTo(later, 'ali'))).toContain('Du har meldt afbud.');
  });

  it('of the one and the other day are told together', () => {
    const both = move(move(evening, '2027-04-13'), '2027-05-04', DAY2);
    const card = words(shownTo(both, 'bo'));
    expect(card).toContain('fra torsdag den 8. april kl. 9 til tirsdag den 13. april kl. 9.');
    expect(card).toContain('fra torsdag den 29. april kl. 9 til tirsdag den 4. maj kl. 9.');
  });

  it('and a cancelled one are told from what they knew', () => {
    const gone = away.when(cancels(DAY1));
    expect(words(shownTo(gone, 'bo'))).toContain(
      'Dag 1 i Talentledelse torsdag den 8. april kl. 9 er aflyst.',
    );
    const moved = move(evening.when(cancels(DAY2)), '2027-04-13');
    expect(words(shownTo(moved, 'bo'))).toContain(
      'Dag 2 i Talentledelse torsdag den 29. april kl. 9 er aflyst.',
    );
  });
});

describe('a yes to what would be otherwise by now', () => {
  const asked = twoDays.when(wantsMove(DAY1, { day: '2027-04-15' }));
  const elsewhere = (day: string) => ({
    id: 'syd.1',
    run: 'elsewhere',
    kind: 'joint' as const,
    networks: ['syd', 'nord'],
    people: [],
    day,
    time: '09:00',
    zone: 'Europe/Copenhagen',
    minutes: 60,
    status: 'booked' as const,
    sequence: 0,
  });

  it('is asked for anew where the second day would come to lie elsewhere', () => {
    const taken = asked.invitedTo([elsewhere('2027-05-06')]);
    for (const which of ['all', 'one'] as const) {
      const anew = taken.when(confirms(3, which));
      expect(standing(anew)).toEqual(before);
      expect(toldTo(anew)).toEqual(['ida ask']);
      expect(words(shownTo(anew, 'ida'))).toContain('til fredag den 7. maj kl. 9.');
      expect(standing(anew.when(confirms(4)))).toEqual([
        'run.1 2027-04-15 09:00 booked 1',
        'run.2 2027-05-07 09:00 booked 1',
      ]);
    }
  });

  it('is refused where the day itself is taken', () => {
    const taken = asked.invitedTo([elsewhere('2027-04-15')]).when(confirms(3));
    expect(standing(taken.thenRefused('error.overlapTheirs', 'time'))).toEqual(before);
  });
});

describe('a press whose moment has passed', () => {
  const asked = twoDays.when(wantsMove(DAY1, { day: '2027-04-15' }));

  it('changes nothing after another wish has come in its place', () => {
    const replaced = asked.when(by('bo', wantsMove(DAY1, { day: '2027-04-16' })));
    replaced.when(confirms(3)).thenNothing();
    replaced.when(drops(3)).thenNothing();
    expect(replaced.card({ name: 'ask', asked: '3' })).toMatchObject({ closed: true, actions: [] });
    expect(standing(replaced.when(confirms(4)))[0]).toBe('run.1 2027-04-16 09:00 booked 1');
  });

  it('changes nothing a second time', () => {
    asked.when(confirms(3)).when(confirms(3)).thenNothing();
    const dropped = asked.when(drops(3));
    expect(standing(dropped)).toEqual(before);
    expect(words(shownTo(dropped, 'ida'))).toBe('Så bliver det, som det er.');
    dropped.when(confirms(3)).thenNothing();
  });

  it('changes nothing after the date has begun, or the day that was proposed is over', () => {
    asked.at('2027-04-08T09:00:00+02:00').when(confirms(3)).thenNothing();
    const earlier = twoDays.when(wantsMove(DAY1, { day: '2027-03-08' }));
    earlier.at('2027-03-08T09:00:00+01:00').when(confirms(3)).thenNothing();
    expect(earlier.at('2027-03-08T09:00:00+01:00').card({ name: 'ask', asked: '3' }).closed).toBe(true);
  });

  it('changes nothing after another date has been added', () => {
    asked.when(addsMeeting()).when(confirms(3)).thenNothing();
  });

  it('is carried by its button', () => {
    expect(pressed(shownTo(asked, 'ida'), 'Flyt begge')).toEqual({
      run: 'run',
      type: 'moveConfirmed',
      args: { asked: '3', which: 'all' },
    });
  });
});
