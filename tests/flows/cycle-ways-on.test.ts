import { describe, expect, it } from 'vitest';
import { CARRIED, type StepId } from '../../flows/cycle/definition.ts';
import { previousOf } from '../../flows/cycle/events.ts';
import { positionOf } from '../../flows/cycle/state.ts';
import {
  ASKED,
  actionOf,
  answers,
  asked,
  asks,
  da,
  goesOn,
  keeps,
  labels,
  runPress,
  showsTheEnd,
  skips,
  stepView,
  textOf,
  WORDS,
} from './cycle-story.ts';

const goesOnTo = (way: string) => asked('next').when(answers('next', way));
const starts = (input: object) =>
  ({ type: 'start', flow: 'cycle', id: 'run.2', owner: 'mette', input }) as const;
const carried = Object.fromEntries(CARRIED.map((step) => [step, WORDS[step]]));

describe('the five ways on (K13, K24)', () => {
  it.each(['repeat', 'adjust', 'bigger'])(
    '%s begins a linked cycle with what was planned and learnt',
    (way) => {
      const { challenge, insight } = WORDS;
      goesOnTo(way)
        .thenHappens(
          showsTheEnd,
          starts({ number: 2, previous: 'run', from: way, challenge, insight, carried }),
        )
        .thenWritten({ step: 'next', version: 1, text: way });
    },
  );

  it('new begins again with a challenge of its own', () => {
    goesOnTo('new').thenHappens(showsTheEnd, starts({ number: 2, previous: 'run', insight: WORDS.insight }));
  });

  it('end ends', () => {
    goesOnTo('end').thenHappens(showsTheEnd);
  });

  it.each(['repeat', 'adjust', 'bigger', 'new', 'end'])('%s closes the cycle', (way) => {
    const story = goesOnTo(way);
    expect(story.open).toBe(false);
    expect(story.projected[0]).toMatchObject({ phase: 'newAction' });
    const last = { end: da('cycle.end.again'), new: da('cycle.end.new') }[way] ?? da('cycle.end.continued');
    expect(textOf(story.card({ name: 'ended' }))).toContain(last);
    expect(textOf(story.card({ name: 'ended' }))).toContain(WORDS.insight);
  });

  it('end without an insight, too', () => {
    const story = asked('insight').when(skips('insight')).when(goesOn).when(answers('next', 'end'));
    const card = story.card({ name: 'ended' });
    expect(textOf(card)).not.toContain(da('cycle.end.insight'));
    expect(labels(card)).not.toContain(da('cycle.button.share'));
  });
});

describe('a linked cycle (K24)', () => {
  const linked = goesOnTo('adjust').next();
  const planning = linked.when(answers('baseline'));

  it('has the challenge already, and asks the baseline anew', () => {
    linked
      .thenHappens(asks('baseline', { run: 'run.2' }))
      .thenWritten(
        { step: 'challenge', version: 1, text: WORDS.challenge },
        ...CARRIED.map((step) => ({ step: previousOf(step), version: 1, text: WORDS[step] })),
        { step: 'previous.insight', version: 1, text: WORDS.insight },
      );
    expect(linked.projected[0]).toEqual({ table: 'cycle', phase: 'challenge', number: 2 });
    expect(linked.state.previous).toBe('run');
  });

  it('begins with what was learnt in sight, and with the challenge', () => {
    const text = textOf(linked.card(stepView('baseline')));
    expect(text).toContain(`${da('cycle.previousInsight')}\n"${WORDS.insight}"`);
    expect(text).toContain(`${da('cycle.sameChallenge')}\n"${WORDS.challenge}"`);
  });

  it('plans next, with the last trial action in sight', () => {
    const card = planning.thenHappens(asks('tryOut', { run: 'run.2' })).card(stepView('tryOut'));
    expect(textOf(card)).toContain(`${da('cycle.previousTry')}\n"${WORDS.tryOut}"`);
    expect(labels(card)).toEqual([
      da('cycle.button.keep'),
      da('cycle.button.write'),
      da('cycle.button.wholeForm'),
      da('cycle.button.help'),
      da('cycle.button.later'),
    ]);
  });

  it.each(CARRIED)('keeps %s at a press, where it is asked for', (step) => {
    const way = ASKED.slice(ASKED.indexOf('tryOut'), ASKED.indexOf(step));
    const story = planning.when(...way.map((id) => answers(id)));
    expect(labels(story.card(stepView(step)))).toContain(da('cycle.button.keep'));
    story.when(keeps(step)).thenWritten({ step, version: 1, text: WORDS[step] });
    story.when(keeps(step), keeps(step)).thenWritten({ step, version: 1, text: WORDS[step] });
  });

  it('keeps nothing that is asked anew', () => {
    const offered = (step: StepId) =>
      labels(
        planning
          .when(...ASKED.slice(ASKED.indexOf('tryOut'), ASKED.indexOf(step)).map((id) => answers(id)))
          .card(stepView(step)),
      );
    expect(offered('prediction')).not.toContain(da('cycle.button.keep'));
    expect(offered('help')).not.toContain(da('cycle.button.keep'));
  });

  it('has its forms filled in with what was written last', () => {
    const open = (label: string) =>
      planning.form(runPress(actionOf(planning.card(stepView('tryOut')), label)));
    expect(open(da('cycle.button.write'))?.inputs).toMatchObject([{ name: 'answer', value: WORDS.tryOut }]);
    const values = open(da('cycle.button.wholeForm'))?.inputs.map(({ name, value }) => [name, value]);
    expect(values).toEqual([
      ['tryOut', WORDS.tryOut],
      ['value', WORDS.value],
      ['signs', WORDS.signs],
      ['method', WORDS.method],
      ['prediction', undefined],
      ['whenThen', WORDS.whenThen],
      ['cueDay', undefined],
      ['lookBack', undefined],
    ]);
  });

  it('lets the challenge be reworded', () => {
    linked
      .when(answers('challenge', 'Vi beslutter for lidt'))
      .thenHappens()
      .thenWritten({ step: 'challenge', version: 2, text: 'Vi beslutter for lidt' });
  });

  it('asks everything else, scores included (K18)', () => {
    expect(positionOf(planning.state)).toMatchObject({ step: { id: 'tryOut' } });
    expect(Object.keys(planning.state.steps).toSorted()).toEqual([
      'assumption',
      'baseline',
      'challenge',
      'otherReading',
    ]);
  });

  it('is followed by a third one', () => {
    const around = [answers('tryOut'), goesOn, answers('lookBack'), goesOn, { type: 'lookedBack' } as const];
    const third = planning
      .when(...around, answers('tried'), goesOn, answers('reflection'), goesOn, answers('after'), goesOn)
      .when(goesOn, answers('next', 'repeat'))
      .next();
    expect(third.state).toMatchObject({ number: 3, previous: 'run.2' });
    third.thenHappens(asks('baseline', { run: 'run.2.3' }));
  });
});

describe('a new challenge', () => {
  const fresh = goesOnTo('new').next();

  it('is asked for first, with what was learnt in sight', () => {
    fresh.thenHappens(asks('challenge', { run: 'run.2' }));
    expect(textOf(fresh.card(stepView('challenge')))).toContain(WORDS.insight);
    expect(fresh.state.number).toBe(2);
  });

  it('is not claimed to be the one that it was', () => {
    const next = fresh.when(answers('challenge', 'Vi taler forbi hinanden'));
    expect(textOf(next.card(stepView('baseline')))).not.toContain(da('cycle.sameChallenge'));
  });
});
