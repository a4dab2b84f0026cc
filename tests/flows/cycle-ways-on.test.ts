import { describe, expect, it } from 'vitest';
import { positionOf } from '../../flows/cycle/state.ts';
import {
  aCycle,
  answers,
  asks,
  da,
  keepsTheTry,
  labels,
  showsTheEnd,
  skips,
  stepView,
  textOf,
  upTo,
  WORDS,
} from './cycle-story.ts';

const around = upTo('next');
const goesOn = (way: string) => aCycle({}, ...around).when(answers('next', way));
const starts = (input: object) =>
  ({ type: 'start', flow: 'cycle', id: 'run.2', owner: 'mette', input }) as const;

describe('the five ways on (K13, K24)', () => {
  const carried = { challenge: WORDS.challenge, tryOut: WORDS.tryOut, insight: WORDS.insight };

  it.each(['repeat', 'adjust', 'bigger'])('%s begins a linked cycle with what was learnt', (way) => {
    goesOn(way)
      .thenHappens(showsTheEnd, starts({ number: 2, previous: 'run', ...carried }))
      .thenWritten({ step: 'next', version: 1, text: way });
  });

  it('new begins again with a challenge of its own', () => {
    goesOn('new').thenHappens(showsTheEnd, starts({ number: 2, previous: 'run', insight: WORDS.insight }));
  });

  it('end ends', () => {
    goesOn('end').thenHappens(showsTheEnd);
  });

  it.each(['repeat', 'adjust', 'bigger', 'new', 'end'])('%s closes the cycle', (way) => {
    const ended = goesOn(way);
    expect(ended.open).toBe(false);
    expect(ended.projected[0]).toMatchObject({ phase: 'newAction' });
    const last = way === 'end' ? da('cycle.end.again') : da('cycle.end.continued');
    expect(textOf(ended.card({ name: 'ended' }))).toContain(last);
    expect(textOf(ended.card({ name: 'ended' }))).toContain(WORDS.insight);
  });

  it('end without an insight, too', () => {
    const ended = aCycle({}, ...around.slice(0, -1), skips('insight'), answers('next', 'end'));
    expect(textOf(ended.card({ name: 'ended' }))).not.toContain(da('cycle.end.insight'));
    expect(labels(ended.card({ name: 'ended' }))).toEqual([]);
  });
});

describe('a linked cycle (K24)', () => {
  const linked = goesOn('adjust').next();

  it('has the challenge already, and asks the baseline anew', () => {
    linked
      .thenHappens(asks('baseline', 'reply', 'run.2'))
      .thenWritten(
        { step: 'challenge', version: 1, text: WORDS.challenge },
        { step: 'previous.tryOut', version: 1, text: WORDS.tryOut },
        { step: 'previous.insight', version: 1, text: WORDS.insight },
      );
    expect(linked.projected[0]).toEqual({ table: 'cycle', phase: 'challenge', number: 2 });
    expect(linked.state.previous).toBe('run');
  });

  it('begins with what was learnt in sight', () => {
    expect(textOf(linked.card(stepView('baseline')))).toContain(
      `${da('cycle.previousInsight')}\n"${WORDS.insight}"`,
    );
  });

  it('plans next, with the last trial action in sight', () => {
    const planning = linked.when(answers('baseline')).thenHappens(asks('tryOut', 'reply', 'run.2'));
    const card = planning.card(stepView('tryOut'));
    expect(textOf(card)).toContain(`${da('cycle.previousTry')}\n"${WORDS.tryOut}"`);
    expect(labels(card)).toEqual([
      da('cycle.button.keepTry'),
      da('cycle.button.write'),
      da('cycle.button.later'),
    ]);
  });

  it('keeps the trial action at a press', () => {
    linked
      .when(answers('baseline'), keepsTheTry)
      .thenWritten(
        { step: 'baseline', version: 1, text: WORDS.baseline },
        { step: 'tryOut', version: 1, text: WORDS.tryOut },
      )
      .when(keepsTheTry)
      .thenNothing();
  });

  it('lets the challenge be reworded', () => {
    linked
      .when(answers('challenge', 'Vi beslutter for lidt'))
      .thenHappens()
      .thenWritten({ step: 'challenge', version: 2, text: 'Vi beslutter for lidt' });
  });

  it('asks everything else, scores included (K18)', () => {
    const open = linked.when(answers('baseline'));
    expect(positionOf(open.state)).toMatchObject({ step: { id: 'tryOut' } });
    expect(Object.keys(open.state.steps).toSorted()).toEqual(['baseline', 'challenge', 'otherReading']);
  });

  it('is followed by a third one', () => {
    const third = linked
      .when(answers('baseline'), ...around.slice(upTo('tryOut').length))
      .when(answers('next', 'repeat'))
      .next();
    expect(third.state).toMatchObject({ number: 3, previous: 'run.2' });
    third.thenHappens(asks('baseline', 'reply', 'run.2.3'));
  });
});

describe('a new challenge', () => {
  it('is asked for first, with what was learnt in sight', () => {
    const fresh = goesOn('new')
      .next()
      .thenHappens(asks('challenge', 'reply', 'run.2'));
    expect(textOf(fresh.card(stepView('challenge')))).toContain(WORDS.insight);
    expect(fresh.state.number).toBe(2);
  });
});
