import { describe, expect, it } from 'vitest';
import { placeName } from '../../flows/round/state.ts';
import { begun, by, called, channel, nord, on, type RoundStory, readAloud, said } from './round-story.ts';

const where = ({ state }: RoundStory) => (state.at ? placeName(state.at) : undefined);
const ends = ({ state }: RoundStory) => new Date(state.at?.ends ?? 0).toISOString();
const days = { input: { mode: 'days' } };
const five = ['ali', 'bo', 'cleo', 'dora', 'eva'];

/** A meeting of Nord that ended with a decision of Ali's. */
const earlier = (() => {
  const story = begun()
    .when(on('0.frame'), on('0.interview'), on('0.reflections'), on('0.learning'), on('0.patterns'))
    .when(by('ali', said('0.decisions', { what: 'Vente tre sekunder', watch: 'Hvem der ser på mig' })));
  return { state: story.state, version: 1, answers: story.kept.filter(({ step }) => step === '1.what') };
})();

describe('the steps', () => {
  it('begin once, whoever presses and however often', () => {
    const story = begun();
    expect(where(story)).toBe('0.frame');
    story.when(by('ida', { type: 'begun' })).thenNothing();
  });

  it('come in their order, and patterns once, after the last round (K22)', () => {
    let story = begun({ people: five, input: { rounds: '2' } });
    const seen = [where(story)];
    while (where(story)) {
      story = story.when(on(where(story) ?? ''));
      seen.push(where(story));
    }
    const round = (index: number) =>
      ['frame', 'interview', 'reflections', 'learning'].map((step) => `${index}.${step}`);
    expect(seen).toEqual([...round(0), ...round(1), '1.patterns', '1.decisions', undefined]);
    expect(story.state.summary?.status).toBe('drafting');
  });

  it('go on once when two press at the same time', () => {
    const story = begun().when(on('0.frame'));
    story.when(on('0.frame')).thenNothing();
    expect(where(story)).toBe('0.interview');
  });

  it('go back, and end a round early', () => {
    expect(where(begun().when(on('0.frame'), { type: 'wentBack', seen: '0.interview' }))).toBe('0.frame');
    const two = begun({ people: five, input: { rounds: '2' } });
    const ended = two.when({ type: 'roundEnded', seen: '0.frame' });
    expect(where(ended)).toBe('1.frame');
    expect(where(ended.when({ type: 'roundEnded', seen: '1.frame' }))).toBe('1.patterns');
  });

  it('last some minutes when all are there, and longer by five, once for each card', () => {
    const story = begun();
    expect(ends(story)).toBe('2027-03-01T09:05:00.000Z');
    const extend = { type: 'extended', seen: '0.frame', ends: story.state.at?.ends ?? 0 } as const;
    const longer = story.when(extend);
    expect(ends(longer)).toBe('2027-03-01T09:10:00.000Z');
    longer.when(extend).thenNothing();
  });

  it('tell whoever leads when the time is up, and wait for them', () => {
    const story = begun().until('2027-03-01T09:06:00Z');
    expect(where(story)).toBe('0.frame');
    expect(readAloud(story.card({ name: 'lead' }))).toContain('Tiden er gået.');
  });

  it('begin with what was decided last time (peers.md)', () => {
    const story = begun({ earlier });
    expect(where(story)).toBe('0.earlier');
    const card = readAloud(story.card({ name: 'step', at: '0.earlier' }, { to: channel }));
    expect(card).toContain('Ali\n"Vente tre sekunder"');
    expect(card).not.toContain('Hvem der ser på mig');
  });

  it('come to nothing when it is called off', () => {
    const story = begun().when({ type: 'calledOff' });
    expect(story.open).toBe(false);
    expect(readAloud(story.card({ name: 'root' }, { to: channel }))).toContain('Runden er aflyst.');
    expect(story.reminders).toEqual({});
  });
});

describe('over days', () => {
  it('a step ends with the workday, if it began before noon', () => {
    expect(ends(begun(days))).toBe('2027-03-01T14:30:00.000Z');
    expect(ends(called(days).at('2027-03-01T13:00:00+01:00').when({ type: 'begun' }))).toBe(
      '2027-03-02T14:30:00.000Z',
    );
  });

  it('no step ends on a day off', () => {
    const off = [{ from: '2027-03-02', to: '2027-03-03', why: 'closed' as const }];
    const story = called({ ...days, network: { ...nord, off } }).at('2027-03-01T13:00:00+01:00');
    expect(ends(story.when({ type: 'begun' }))).toBe('2027-03-04T14:30:00.000Z');
  });

  it('the interview begins as soon as the frame stands', () => {
    expect(where(begun(days).when(by('ali', said('0.frame', { wish: 'Andre øjne' }))))).toBe('0.interview');
  });

  it('goes on by itself when the time is up and something has been said', () => {
    const story = begun(days)
      .when(by('ali', said('0.frame', { wish: 'Andre øjne' })))
      .when(by('bo', said('0.interview', { text: 'Hvad skete der?' })))
      .until('2027-03-01T16:00:00Z');
    expect(where(story)).toBe('0.reflections');
  });

  it('asks nobody anew who has said it already, when it goes back', () => {
    const framed = begun(days).when(by('ali', said('0.frame', { wish: 'Andre øjne' })));
    const back = framed.when({ type: 'wentBack', seen: '0.interview' });
    expect(back.noticed.map((one) => 'to' in one && one.to)).toEqual([channel]);
  });

  it('waits for whoever leads where the interviewer has asked and the presenter said nothing', () => {
    const learning = begun(days).when(on('0.frame'), on('0.interview'), on('0.reflections'));
    const asked = learning.when(by('bo', said('0.learning', { text: 'Hvad tager du fat i?' })));
    expect(where(asked.until('2027-03-05T16:00:00Z'))).toBe('0.learning');
  });

  it('waits for whoever leads where nobody has', () => {
    expect(where(begun(days).until('2027-03-05T16:00:00Z'))).toBe('0.frame');
  });

  it('reminds those alone who are missing, in private', () => {
    const people = ['ali', 'bo', 'cleo', 'dora'];
    const reflecting = begun({ ...days, people }).when(on('0.frame'), on('0.interview'));
    const story = reflecting
      .when(by('cleo', said('0.reflections', { text: 'Jeg undrer mig' })))
      .until('2027-03-02T14:00:00Z');
    const reminded = story.noticed.flatMap((one) => ('to' in one ? [one.to] : []));
    expect(reminded).toEqual([{ person: 'dora' }]);
    expect(readAloud(story.card({ name: 'lead' }))).not.toContain('mangler');
  });
});
