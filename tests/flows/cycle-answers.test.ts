import { describe, expect, it } from 'vitest';
import { type StepId, WAYS } from '../../flows/cycle/definition.ts';
import { cycle } from '../../flows/cycle/index.ts';
import { eventOf } from '../../src/core/flow.ts';
import {
  ASKED,
  aCycle,
  actionOf,
  answers,
  asked,
  asks,
  da,
  labels,
  pressOf,
  runPress,
  stepView,
  textOf,
  trying,
  upTo,
  WORDS,
} from './cycle-story.ts';

const smiling = '🙂';
const cardOf = (step: StepId) => asked(step).card(stepView(step));

describe('three ways to answer', () => {
  it('are one event: a reply, a button and a form (P4)', () => {
    const [question] = asked('before').shown.filter(({ slot }) => slot === 'step.before');
    const replied = question?.replyAs && eventOf(question.replyAs, { answer: '4' });
    const form = asked('before').form({ run: 'run', type: 'answerGiven', args: { step: 'before' } });
    if (!form || !('run' in form.press)) throw new Error('no form');
    const submitted = eventOf(form.press, { answer: '4' });
    expect(cycle.typed.event.parse(replied)).toEqual(answers('before', '4'));
    expect(cycle.typed.event.parse(submitted)).toEqual(answers('before', '4'));
    expect(pressOf(cardOf('before'), '4')).toEqual(answers('before', '4'));
  });

  it('are offered for the look-back: three near days, and any other in a form (K16)', () => {
    const card = cardOf('lookBack');
    expect(card.actions.map(({ kind, label }) => `${kind}: ${label}`)).toEqual([
      'press: Om 1 uge: mandag den 8. marts',
      'press: Om 2 uger: mandag den 15. marts',
      'press: Om 3 uger: mandag den 22. marts',
      'form: En anden dag',
      'press: Senere',
    ]);
    expect(pressOf(card, 'Om 3 uger: mandag den 22. marts')).toEqual(answers('lookBack', '2027-03-22'));
  });

  it('suggest workdays, on a weekend too', () => {
    const saturday = aCycle({ now: '2027-03-06T10:00:00+01:00' }, ...upTo('lookBack'));
    const [first] = labels(saturday.card(stepView('lookBack')));
    expect(first).toContain('mandag den 15. marts');
  });

  it('are offered for the way on, in words and on buttons', () => {
    const ways = WAYS.map((way) => da(`cycle.next.${way}`));
    const pressed = ways.map((way) => pressOf(cardOf('next'), way));
    expect(pressed).toEqual(WAYS.map((way) => answers('next', way)));
    const written = ways.map((way) => asked('next').when(answers('next', way.toUpperCase())).state.way);
    expect(written).toEqual(WAYS);
    expect(asked('next').when(answers('next', 'make it bigger')).state.way).toBe('bigger');
  });

  it('keep what was typed in the form that opens again', () => {
    const card = asked('baseline').card(stepView('challenge'));
    const form = asked('baseline').form(runPress(actionOf(card, da('cycle.button.edit'))));
    expect(form?.inputs).toMatchObject([
      { kind: 'text', name: 'answer', value: WORDS.challenge, maxLength: 1500 },
    ]);
  });

  it.each([
    ['lookBack', 'date'],
    ['before', 'choice'],
    ['evidence', 'choice'],
    ['tryOut', 'text'],
  ] as const)('have a form for %s with a field of the kind %s', (step, kind) => {
    const form = asked(step).form({ run: 'run', type: 'answerGiven', args: { step } });
    expect(form?.inputs.map((input) => input.kind)).toEqual([kind]);
  });
});

describe('an answer', () => {
  it('is kept without the space around it', () => {
    aCycle()
      .when(answers('challenge', '  Møderne\n'))
      .thenWritten({ step: 'challenge', version: 1, text: 'Møderne' });
  });

  it('is kept as the day that was meant', () => {
    asked('lookBack')
      .when(answers('lookBack', 'om tre uger'))
      .thenWritten({ step: 'lookBack', version: 1, text: '2027-03-22' });
  });

  it('that lists signs is kept as signs, at most three, without dashes and numbers (K16)', () => {
    const written = (said: string) => asked('signs').when(answers('signs', said));
    written('- Latter\n\n2) En stille tager ordet\n• Kortere møder').thenWritten({
      step: 'signs',
      version: 1,
      text: 'Latter\nEn stille tager ordet\nKortere møder',
    });
    const four = written('Latter\nStilhed\nSpørgsmål\nog svar');
    four.thenWritten({ step: 'signs', version: 1, text: 'Latter\nStilhed\nSpørgsmål og svar' });
    expect(four.state.signs).toEqual([{}, {}, {}]);
  });

  it('is not shown again on the card that asked for it, but that it is safe', () => {
    const card = asked('baseline').card(stepView('challenge'));
    expect(card.closed).toBe(true);
    expect(textOf(card)).not.toContain(WORDS.challenge);
    expect(textOf(card)).toContain(da('cycle.saved', { phase: da('phase.challenge') }));
  });

  it('is said back where it is a number, a day or a choice', () => {
    const said = (step: StepId) => textOf(asked('next').card(stepView(step)));
    expect(said('before')).toContain(da('cycle.savedNumber', { answer: '4' }));
    expect(said('lookBack')).toContain(da('cycle.savedDay', { day: 'mandag den 22. marts' }));
    expect(said('cueDay')).toContain(da('cycle.savedCue', { day: 'onsdag den 10. marts' }));
    expect(said('evidence')).toContain(da('cycle.chose.evidence.experience'));
  });

  it.each(ASKED)('given twice is given once: %s', (step) => {
    asked(step).when(answers(step)).when(answers(step)).thenNothing();
  });

  it('may be as long as 1,500 characters, and an emoji is one of them', () => {
    const text = smiling.repeat(1_500);
    aCycle().when(answers('challenge', text)).thenWritten({ step: 'challenge', version: 1, text });
    aCycle()
      .when(answers('challenge', 'å'.repeat(1_500)))
      .thenHappens(asks('baseline'));
  });
});

describe('what is no answer is said where it was written, and changes nothing', () => {
  const refusals: [StepId, string, string, string][] = [
    ['challenge', 'nothing', '', 'error.empty'],
    ['challenge', 'only space', ' \n\t', 'error.empty'],
    ['baseline', 'nothing where it can be skipped', '', 'error.emptyOptional'],
    ['lookBack', 'nothing where a day is asked for', '', 'error.noDay'],
    ['challenge', '1,501 characters', 'x'.repeat(1_501), 'error.tooLong'],
    ['challenge', '1,501 emoji', smiling.repeat(1_501), 'error.tooLong'],
    ['before', 'six', '6', 'error.scale'],
    ['before', 'nought', '0', 'error.scale'],
    ['before', 'a number in words', 'fire', 'error.scale'],
    ['before', 'half a number', '3,5', 'error.scale'],
    ['before', 'less than nothing', '-1', 'error.scale'],
    ['after', 'six', '6', 'error.scale'],
    ['cueDay', 'a day that has gone', '2027-02-26', 'error.pastCue'],
    ['lookBack', 'a day before the one on which it is to be tried', '2027-03-09', 'error.lookBackBeforeCue'],
    ['lookBack', 'a day that has gone', '2027-02-26', 'error.past'],
    ['lookBack', 'today', '2027-03-01', 'error.past'],
    ['lookBack', 'today in words', 'i dag', 'error.past'],
    ['lookBack', 'no day', 'når det passer', 'error.day'],
    ['lookBack', 'a day that no month has', '2027-02-30', 'error.day'],
    ['lookBack', 'more than a year away', '2028-03-03', 'error.tooFar'],
    ['tried', 'none of the four', 'næsten', 'error.choice'],
    ['evidence', 'none of the rungs', 'bevis', 'error.choice'],
    ['next', 'none of the five ways', 'måske', 'error.choice'],
  ];

  it.each(refusals)('%s: %s', (step, _, said, key) => {
    const refused = asked(step).when(answers(step, said)).thenRefused(key, 'answer');
    expect(refused.state).toEqual(asked(step).state);
  });

  it('a day for trying it that comes after the look-back', () => {
    trying().when(answers('cueDay', '2027-03-23')).thenRefused('error.cueAfterLookBack', 'answer');
    trying()
      .when(answers('cueDay', '2027-03-22'))
      .thenWritten({ step: 'cueDay', version: 2, text: '2027-03-22' });
  });

  it('but what is to be tried can be tried today', () => {
    asked('cueDay').when(answers('cueDay', 'i dag')).thenHappens(asks('lookBack'));
  });

  it('but a year ahead is just near enough', () => {
    asked('lookBack').when(answers('lookBack', '2028-03-01')).thenHappens(asks('beforeThink'));
  });

  it('a text that is too long is told how long it is', () => {
    aCycle()
      .when(answers('challenge', 'x'.repeat(1_501)))
      .thenRefused('error.tooLong', 'answer', { length: 1_501, max: 1_500 });
  });
});
