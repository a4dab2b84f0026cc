import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_STEPS } from '../../flows/cycle/definition.ts';
import { type Block, type Card, textOf } from '../../src/core/card.ts';
import type { ViewRef } from '../../src/core/flow.ts';
import { ASKED, answers, asked, type CycleStory, da, stepView } from './cycle-story.ts';

type Scores = { before: string; after: string; beforeAgain: string };
const SCORES = ['before', 'after', 'beforeAgain'] as const;
const score = fc.constantFrom('1', '2', '3', '4', '5');
const scores = fc.record({ before: score, after: score, beforeAgain: score });
const LANGUAGES = ['da', 'en'] as const;

/** All the way round, with these scores. */
const scored = (given: Scores): CycleStory =>
  ASKED.slice(ASKED.indexOf('before')).reduce((story, step) => {
    const told = story.when(answers(step, step in given ? given[step as keyof Scores] : undefined));
    return step === 'starHelp' ? told.when({ type: 'lookedBack' }) : told;
  }, asked('before'));

/** What stands on a card, but for the length of a bar: each score has one of its own. */
const readings = (card: Card) => [
  card.title,
  ...card.body.map((block: Block) => (block.type === 'bar' ? block.label : textOf(block))),
  ...card.actions.map(({ label }) => label),
];
const isOwn = (view: ViewRef) => [...SCORES, 'afterMore'].some((step) => step === view.step);

describe('the two scores measure different things (K18, K19; trap 1)', () => {
  it('nothing depends on a score but its own card, its own bar, and the question about the one afterwards', () => {
    fc.assert(
      fc.property(scores, scores, (these, those) => {
        const [one, other] = [scored(these), scored(those)];
        expect(one.state).toEqual(other.state);
        expect(one.projected).toEqual(other.projected);
        expect(one.shown).toEqual(other.shown);
        const views = [...one.shown.map(({ view }) => view), { name: 'story' }, { name: 'past' }];
        for (const language of LANGUAGES)
          for (const view of views.filter((each) => !isOwn(each)))
            expect(readings(one.card(view, { language }))).toEqual(readings(other.card(view, { language })));
      }),
      { numRuns: 40 },
    );
  });

  it('each bar shows its own score, and no other number is drawn', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const bars = scored(given)
          .card({ name: 'ended' })
          .body.flatMap((block) => (block.type === 'bar' ? [[block.label, block.value, block.of]] : []));
        expect(bars).toEqual([
          [da('cycle.picture.before'), Number(given.before), 5],
          [da('cycle.picture.now'), Number(given.beforeAgain), 5],
          [da('cycle.picture.after'), Number(given.after), 5],
        ]);
      }),
      { numRuns: 40 },
    );
  });

  it('only the first of them is asked twice, in the same words', () => {
    expect(ALL_STEPS.filter(({ again }) => again).map(({ id, again }) => [id, again])).toEqual([
      ['beforeAgain', 'before'],
    ]);
    const core = 'Hvor meget udfordrer det dit ledelsesarbejde lige nu?';
    expect(da('cycle.ask.before')).toBe(core);
    expect(readings(asked('beforeAgain').card(stepView('beforeAgain')))).toContain(core);
    expect(da('cycle.ask.after')).not.toContain('udfordrer');
  });
});
