import { describe, expect, it } from 'vitest';
import { lineKey } from '../../flows/round/summary.ts';
import { begun, by, channel, on, type RoundStory, readAloud, said } from './round-story.ts';

const drafting = () =>
  begun()
    .when(on('0.frame'), on('0.interview'), on('0.reflections'))
    .when(by('ali', said('0.learning', { learnt: 'Det hemmelige', action: 'Vente', star: 'Da hun lo' })))
    .when(on('0.learning'), by('cleo', said('0.patterns', { text: 'Vi haster' })), on('0.patterns'))
    .when(by('bo', said('0.decisions', { what: 'Holde pause', help: 'En makker', day: '2027-03-08' })))
    .when(on('0.decisions'));
const draft = {
  type: 'summaryDrafted',
  themes: 'At holde igen',
  pattern1: '2',
  pattern2: '',
  pattern3: '',
} as const;
const asked = () => drafting().when(draft);
const approve = (story: RoundStory, who: string) => {
  const line = story.state.summary?.lines.find(({ person }) => person === who);
  return by(who, { type: 'lineApproved', fields: line ? lineKey(line) : '' } as const);
};
const posted = (story: RoundStory) => readAloud(story.card({ name: 'summary' }, { to: channel }));
const lineOf = (story: RoundStory, who: string) =>
  readAloud(story.card({ name: 'line', person: who }, { to: { person: who } }));

describe('the summary', () => {
  it('asks each who decided something about their own lines, and nobody else', () => {
    const to = asked().noticed.flatMap((one) => ('to' in one ? [one.to] : []));
    expect(to).toEqual([{ person: 'ali' }, { person: 'bo' }]);
  });

  it('previews exactly what will stand there, and nothing that was presented (K23)', () => {
    expect(lineOf(asked(), 'ali')).toContain('Ali: Vente');
    expect(lineOf(asked(), 'ali')).toContain('Ali: Da hun lo');
    expect(lineOf(asked(), 'ali')).not.toContain('Det hemmelige');
    expect(lineOf(asked(), 'bo')).not.toContain('En makker');
  });

  it('is posted when everybody has approved', () => {
    const story = asked();
    const done = story.when(approve(story, 'ali'), approve(story, 'bo'));
    expect(done.noticed.at(-1)).toMatchObject({ type: 'show', slot: 'summary', to: channel });
    const text = posted(done);
    for (const words of [
      'mandag den 1. marts',
      '3 var med.',
      'At holde igen',
      'Vi haster',
      'Ali: Vente',
      'Bo, senest mandag den 8. marts: Holde pause',
    ])
      expect(text).toContain(words);
  });

  it('is posted after a day without what was not approved', () => {
    const story = asked();
    const done = story.when(approve(story, 'ali')).until('2027-03-02T15:00:00Z');
    expect(posted(done)).toContain('Ali: Vente');
    expect(posted(done)).not.toContain('Holde pause');
    expect(done.open).toBe(false);
  });

  it('says no more than that the round was held where nobody approved', () => {
    const text = posted(asked().until('2027-03-02T15:00:00Z'));
    expect(text).toContain('Runden er holdt.');
    for (const words of ['At holde igen', 'Vi haster', 'Vente', 'Holde pause'])
      expect(text).not.toContain(words);
  });

  it('takes approval only of what was seen', () => {
    const story = asked();
    const old = approve(story, 'bo');
    story
      .when(
        by('bo', { type: 'lineChanged', action: 'Holde to pauser', day: '', star: '', help: 'En makker' }),
      )
      .when(old)
      .thenRefused('error.round.lineChanged');
  });

  it('shows the words that its author has put there instead', () => {
    const story = asked().when(
      by('bo', { type: 'lineChanged', action: 'Holde to pauser', day: '', star: '', help: 'En makker' }),
    );
    const done = story.when(approve(story, 'bo'), by('ali', { type: 'lineLeft' }));
    expect(posted(done)).toContain('Bo: Holde to pauser');
    expect(posted(done)).toContain('Bo: En makker');
    expect(posted(done)).not.toContain('Ali');
  });

  it('keeps what was approved when the thread is reworded afterwards', () => {
    const story = asked();
    const done = story.when(approve(story, 'ali'), approve(story, 'bo'));
    const reworded = done.when(by('bo', said('0.decisions', { id: 3, what: 'Noget helt andet' })));
    expect(posted(reworded)).toContain('Holde pause');
  });

  it('is corrected where it stands, and its thread says so', () => {
    const story = asked();
    const done = story.when(approve(story, 'ali'), approve(story, 'bo'));
    const without = done.when(by('bo', { type: 'lineLeft' }));
    expect(without.noticed).toMatchObject([{ slot: 'correction.1', under: 'summary' }]);
    expect(posted(without)).not.toContain('Holde pause');
    without.when(by('bo', { type: 'lineLeft' })).thenNothing();
  });

  it('is taken back as a whole by whoever led it', () => {
    const story = asked();
    const gone = story.when(approve(story, 'ali'), approve(story, 'bo'), { type: 'summaryWithdrawn' });
    expect(posted(gone)).toBe('Opsummeringen er trukket tilbage.');
  });

  it('loses what is taken back in the thread', () => {
    const story = asked();
    const done = story.when(approve(story, 'ali'), approve(story, 'bo'));
    expect(posted(done.when(by('bo', said('0.decisions', { id: 3 }))))).not.toContain('Holde pause');
  });

  it('is posted when the last who had not answered is forgotten', () => {
    const story = asked();
    const done = story.when(approve(story, 'ali')).when({ type: 'memberGone', person: 'bo' });
    expect(posted(done)).toContain('Ali: Vente');
    expect(done.open).toBe(false);
  });

  it('lets the network read lines from when it is posted until it is withdrawn', () => {
    const lines = ({ projected }: RoundStory) =>
      projected.flatMap((one) =>
        one.table === 'audience' && one.item.startsWith('line.') ? [one.item] : [],
      );
    const story = asked().when(approve(asked(), 'ali'));
    expect(lines(story)).toEqual([]);
    const done = story.when({ type: 'summaryPosted' });
    expect(lines(done)).toEqual(['line.ali']);
    expect(lines(done.when({ type: 'summaryWithdrawn' }))).toEqual([]);
  });

  it('is drafted as proposed where whoever led it does not come to it', () => {
    const story = drafting().until('2027-03-02T15:00:00Z');
    expect(story.state.summary).toMatchObject({ status: 'asked', patterns: [2] });
  });

  it('is posted at once where nobody decided anything', () => {
    const bare = begun().when(on('0.frame'), on('0.interview'), on('0.reflections'), on('0.learning'));
    const story = bare.when(on('0.patterns'), on('0.decisions'), { ...draft, pattern1: '' });
    expect(posted(story)).toContain('Runden er holdt.');
  });

  it('has at most three patterns, those that most people see', () => {
    let story = begun().when(on('0.frame'), on('0.interview'), on('0.reflections'), on('0.learning'));
    for (const text of ['et', 'to', 'tre', 'fire'])
      story = story.when(by('bo', said('0.patterns', { text })));
    story = story.when(by('ali', { type: 'supported', id: 4 })).when(on('0.patterns'), on('0.decisions'));
    expect(story.state.summary?.patterns).toEqual([4, 1, 2]);
  });
});

describe('the next meeting', () => {
  const atDecisions = () =>
    begun().when(on('0.frame'), on('0.interview'), on('0.reflections'), on('0.learning'), on('0.patterns'));
  const meeting = (day: string) =>
    ({ type: 'meetingSet', day, time: '09:00', minutes: '180', place: '' }) as const;

  it('is put among the network’s dates (K22)', () => {
    atDecisions()
      .when(meeting('2027-05-12'))
      .thenHappens({
        type: 'tell',
        run: 'dates',
        event: { type: 'dateAgreed', by: 'ida', day: '2027-05-12', time: '09:00', minutes: '180', place: '' },
      });
  });

  it('lies ahead', () => {
    atDecisions().when(meeting('2027-02-01')).thenRefused('error.pastMeeting', 'day');
  });
});
