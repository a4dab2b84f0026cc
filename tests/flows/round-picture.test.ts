import { describe, expect, it } from 'vitest';
import { lineKey } from '../../flows/round/summary.ts';
import { type Card, type Picture, picturesIn } from '../../src/core/card.ts';
import type { CountedScore } from '../../src/core/flow.ts';
import { begun, by, channel, nord, type RoundStory, said } from './round-story.ts';

const scores = (step: string, values: number[], first = 0): CountedScore[] =>
  values.map((score, index) => ({ step, score, mark: `${step}${first + index}` }));

const BEFORE = scores('before', [2, 3, 4, 4, 5]);
const AFTER = scores('after', [3, 3, 3, 4, 4, 5]);

/** A meeting in which Ali and Bo have decided something, and are asked for their lines. */
const asked = (countedScores: CountedScore[]): RoundStory =>
  begun({ countedScores }).when(
    { type: 'roundEnded', seen: '0.frame' },
    { type: 'wentOn', seen: '0.patterns' },
    by('ali', said('0.decisions', { what: 'Jeg venter, til to har talt.' })),
    by('bo', said('0.decisions', { what: 'Jeg spørger først.' })),
    { type: 'wentOn', seen: '0.decisions' },
    { type: 'summaryDrafted', themes: 'At holde igen', pattern1: '', pattern2: '', pattern3: '' },
  );

function approves(story: RoundStory, who: string): RoundStory {
  const line = story.state.summary?.lines.find(({ person }) => person === who);
  if (!line) throw new Error(`${who} has no lines`);
  return story.when(by(who, { type: 'lineApproved', fields: lineKey(line) } as const));
}
/** The summary has been posted: Ali's lines are in it. */
const posted = (countedScores: CountedScore[]) =>
  approves(asked(countedScores), 'ali').when({ type: 'summaryPosted' });

const summaryOf = (story: RoundStory): Card => story.card({ name: 'summary' }, { to: channel });
const pictureOf = (story: RoundStory): Picture | undefined => picturesIn(summaryOf(story))[0];
const countsOf = (story: RoundStory) =>
  pictureOf(story)?.chart.panels.map(({ bins }) => bins.map(({ count }) => count));
const marksOf = ({ projected }: RoundStory) =>
  projected.flatMap((row) => (row.table === 'released' ? [row.mark] : []));

describe('the picture in a summary', () => {
  it('shows what the two questions were answered with, each by itself', () => {
    const picture = pictureOf(posted([...BEFORE, ...AFTER]));
    expect(picture?.chart.panels.map(({ title }) => title)).toEqual([
      'Så meget udfordrede det os, før vi prøvede noget',
      'Så meget støtter prøvehandlingen os bagefter',
    ]);
    expect(countsOf(posted([...BEFORE, ...AFTER]))).toEqual([
      [0, 1, 1, 2, 1],
      [0, 0, 3, 2, 1],
    ]);
  });

  it('says in words all that it shows, and that it proves nothing', () => {
    expect(pictureOf(posted([...BEFORE, ...AFTER]))?.alt.split('\n')).toEqual([
      'Sådan oplever vi det selv.',
      'Så meget udfordrede det os, før vi prøvede noget: ét svar på 2, ét svar på 3, 2 svar på 4, ét svar på 5. 1 er meget lidt, og 5 er meget.',
      'Så meget støtter prøvehandlingen os bagefter: 3 svar på 3, 2 svar på 4, ét svar på 5. 1 er meget lidt, og 5 er meget.',
      'Hver prik er én, der har trykket på Tæl mig med. Det er vores egen vurdering, ikke et bevis. De to spørgsmål handler om hver sit, så træk dem ikke fra hinanden.',
    ]);
  });

  it('is in the language of the network', () => {
    const story = posted(BEFORE);
    const [picture] = picturesIn(story.card({ name: 'summary' }, { to: channel, language: 'en' }));
    expect(picture?.alt).toBe(
      'How we see it ourselves.\nHow much it challenged us before we tried anything: one answer at 2, one answer at 3, 2 answers at 4, one answer at 5. 1 is very little and 5 is very much.\nEach dot is one person who pressed Count me in. This is how we see it, not proof.',
    );
  });

  it.each([
    ['four said something', scores('before', [1, 2, 3, 4])],
    ['they said the same', scores('before', [4, 4, 4, 4, 4, 4])],
    ['all but one said the same', scores('before', [4, 4, 4, 4, 4, 2])],
    ['nobody is counted', []],
    ['what they said is something else', scores('beforeAgain', [1, 2, 3, 4, 5])],
  ])('is left out, and nothing counts as shown, when %s', (_, counted) => {
    const story = posted(counted);
    expect(picturesIn(summaryOf(story))).toEqual([]);
    expect(marksOf(story)).toEqual([]);
    expect(JSON.stringify(story.state)).not.toContain('picture');
  });

  it('shows one question when the other has too few answers', () => {
    const story = posted([...BEFORE, ...AFTER.slice(0, 4)]);
    expect(countsOf(story)).toEqual([[0, 1, 1, 2, 1]]);
    expect(marksOf(story)).toEqual(BEFORE.map(({ mark }) => mark));
  });

  it('stays as it was posted, whatever is counted afterwards, corrections included', () => {
    const story = posted([...BEFORE, ...AFTER]);
    const later = approves(story.counting(scores('before', [1, 1, 2, 2, 3, 3], 10)), 'bo');
    expect(summaryOf(later).body).not.toEqual(summaryOf(story).body);
    expect(pictureOf(later)).toEqual(pictureOf(story));
    expect(marksOf(later)).toEqual(marksOf(story));
  });

  it('is not drawn up before the summary is posted, nor where nobody has approved anything', () => {
    expect(marksOf(approves(asked(BEFORE), 'ali'))).toEqual([]);
    const bare = asked(BEFORE).when({ type: 'summaryPosted' });
    expect(picturesIn(summaryOf(bare))).toEqual([]);
    expect(marksOf(bare)).toEqual([]);
    expect(pictureOf(approves(bare, 'ali'))).toBeUndefined();
  });

  it('goes with a summary that is taken back, and its answers are not shown anew', () => {
    const story = posted(BEFORE).when({ type: 'summaryWithdrawn' });
    expect(picturesIn(summaryOf(story))).toEqual([]);
    expect(marksOf(story)).toEqual(BEFORE.map(({ mark }) => mark));
  });

  it('keeps figures, and nobody', () => {
    const { picture } = posted(BEFORE).state.summary ?? {};
    expect(picture).toEqual({
      figures: { before: [0, 1, 1, 2, 1] },
      marks: ['before0', 'before1', 'before2', 'before3', 'before4'],
    });
    const names = nord.members.map(({ person }) => person.id);
    expect(names.filter((name) => JSON.stringify(picture).includes(name))).toEqual([]);
  });
});
