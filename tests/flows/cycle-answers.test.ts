import { describe, expect, it } from 'vitest';
import { type StepId, WAYS } from '../../flows/cycle/definition.ts';
import { cycle } from '../../flows/cycle/index.ts';
import { eventOf } from '../../src/core/flow.ts';
import {
  aCycle,
  actionOf,
  answers,
  asks,
  backAgain,
  da,
  labels,
  notes,
  planned,
  pressOf,
  runPress,
  saysNoted,
  showsThePlan,
  skips,
  stepView,
  textOf,
  upTo,
  WORDS,
} from './cycle-story.ts';

const smiling = '🙂';

describe('three ways to answer', () => {
  const story = aCycle({}, ...upTo('before'));
  const card = story.card(stepView('before'));

  it('are one event: a reply, a button and a form (P4)', () => {
    const [question] = story.shown.filter(({ slot }) => slot === 'step.before');
    const replied = question?.replyAs && eventOf(question.replyAs, { answer: '4' });
    const form = aCycle({}, ...upTo('before'), answers('before')).form({
      run: 'run',
      type: 'answerGiven',
      args: { step: 'before' },
    });
    if (!form || !('run' in form.press)) throw new Error('no form');
    const submitted = eventOf(form.press, { answer: '4' });
    expect(cycle.typed.event.parse(replied)).toEqual(answers('before', '4'));
    expect(cycle.typed.event.parse(submitted)).toEqual(answers('before', '4'));
    expect(pressOf(card, '4')).toEqual(answers('before', '4'));
  });

  it('are offered for a day: three near ones, and any other in a form (K16)', () => {
    const days = aCycle({}, ...upTo('lookBack')).card(stepView('lookBack'));
    expect(days.actions.map(({ kind, label }) => `${kind}: ${label}`)).toEqual([
      'press: Om 1 uge: mandag den 8. marts',
      'press: Om 2 uger: mandag den 15. marts',
      'press: Om 3 uger: mandag den 22. marts',
      'form: En anden dag',
      'press: Senere',
    ]);
    expect(pressOf(days, 'Om 3 uger: mandag den 22. marts')).toEqual(answers('lookBack', '2027-03-22'));
  });

  it('suggest workdays, on a weekend too', () => {
    const saturday = aCycle({ now: '2027-03-06T10:00:00+01:00' }, ...upTo('lookBack'));
    const [first] = labels(saturday.card(stepView('lookBack')));
    expect(first).toContain('mandag den 15. marts');
  });

  it('are offered for the way on, in words and on buttons', () => {
    const atTheEnd = aCycle({}, ...upTo('next'));
    const ways = WAYS.map((way) => da(`cycle.next.${way}`));
    const pressed = ways.map((way) => pressOf(atTheEnd.card(stepView('next')), way));
    expect(pressed.map((event) => event.type === 'answerGiven' && event.answer)).toEqual([
      'repeat',
      'adjust',
      'bigger',
      'new',
      'end',
    ]);
    const written = ways.map((way) => atTheEnd.when(answers('next', way.toUpperCase())).state.way);
    expect(written).toEqual(['repeat', 'adjust', 'bigger', 'new', 'end']);
    expect(atTheEnd.when(answers('next', 'make it bigger')).state.way).toBe('bigger');
  });

  it('keep what was typed in the form that opens again', () => {
    const edited = aCycle({}, ...upTo('baseline')).form(
      runPress(
        actionOf(aCycle({}, ...upTo('baseline')).card(stepView('challenge')), da('cycle.button.edit')),
      ),
    );
    expect(edited?.inputs).toMatchObject([
      { kind: 'text', name: 'answer', value: WORDS.challenge, maxLength: 1500 },
    ]);
  });

  it.each([
    ['lookBack', 'date'],
    ['before', 'choice'],
    ['tryOut', 'text'],
  ] as const)('have a form for %s with a field of the kind %s', (step, kind) => {
    const form = aCycle({}, ...upTo(step)).form({ run: 'run', type: 'answerGiven', args: { step } });
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
    aCycle({}, ...upTo('lookBack'))
      .when(answers('lookBack', 'om tre uger'))
      .thenWritten({ step: 'lookBack', version: 1, text: '2027-03-22' });
  });

  it('is not shown again on the card that asked for it, but that it is safe', () => {
    const card = aCycle({}, ...upTo('baseline')).card(stepView('challenge'));
    expect(card.closed).toBe(true);
    expect(textOf(card)).not.toContain(WORDS.challenge);
    expect(textOf(card)).toContain(da('cycle.saved', { phase: da('phase.challenge') }));
  });

  it('is said back where it is a number or a day', () => {
    const story = aCycle({}, ...planned);
    expect(textOf(story.card(stepView('before')))).toContain(da('cycle.savedNumber', { answer: '4' }));
    expect(textOf(story.card(stepView('lookBack')))).toContain(
      da('cycle.savedDay', { day: 'mandag den 22. marts' }),
    );
  });

  it('given twice is given once', () => {
    for (const step of ['challenge', 'lookBack', 'before', 'reflection', 'next'] as const) {
      const before = step === 'reflection' ? [...backAgain, skips('noticed')] : upTo(step);
      aCycle({}, ...before, answers(step))
        .when(answers(step))
        .thenNothing();
    }
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
    ['challenge', '1,501 characters', 'x'.repeat(1_501), 'error.tooLong'],
    ['challenge', '1,501 emoji', smiling.repeat(1_501), 'error.tooLong'],
    ['before', 'six', '6', 'error.scale'],
    ['before', 'nought', '0', 'error.scale'],
    ['before', 'a number in words', 'fire', 'error.scale'],
    ['before', 'half a number', '3,5', 'error.scale'],
    ['before', 'less than nothing', '-1', 'error.scale'],
    ['after', 'six', '6', 'error.scale'],
    ['lookBack', 'a day that has gone', '2027-02-26', 'error.past'],
    ['lookBack', 'today', '2027-03-01', 'error.past'],
    ['lookBack', 'today in words', 'i dag', 'error.past'],
    ['lookBack', 'no day', 'når det passer', 'error.day'],
    ['lookBack', 'a day that no month has', '2027-02-30', 'error.day'],
    ['lookBack', 'more than a year away', '2028-03-03', 'error.tooFar'],
    ['next', 'none of the five ways', 'måske', 'error.choice'],
  ];

  it.each(refusals)('%s: %s', (step, _, said, key) => {
    const story = aCycle({}, ...upTo(step));
    const refused = story.when(answers(step, said)).thenRefused(key, 'answer');
    expect(refused.state).toEqual(story.state);
  });

  it('a year ahead is just near enough', () => {
    aCycle({}, ...upTo('lookBack'))
      .when(answers('lookBack', '2028-03-01'))
      .thenHappens(asks('before'));
  });

  it('a text that is too long is told how long it is', () => {
    aCycle()
      .when(answers('challenge', 'x'.repeat(1_501)))
      .thenRefused('error.tooLong', 'answer', { length: 1_501, max: 1_500 });
  });

  it.each([
    ['nothing', ' ', 'error.empty'],
    ['too much', 'x'.repeat(1_501), 'error.tooLong'],
  ])('a note: %s', (_, said, key) => {
    aCycle().when(notes(said)).thenRefused(key, 'answer');
  });
});

describe('a note along the way', () => {
  it('is kept at any time, one after the other (P4)', () => {
    const noted = aCycle({}, ...planned)
      .when(notes('Ali rystede på hovedet'))
      .thenHappens(saysNoted)
      .thenWritten({ step: 'note', version: 1, text: 'Ali rystede på hovedet' })
      .thenRefreshed('plan')
      .when(notes('Der blev stille'))
      .thenWritten({ step: 'note', version: 2, text: 'Der blev stille' });
    expect(textOf(noted.card({ name: 'plan' }))).toContain(da('cycle.plan.notes', { count: 2 }));
  });

  it('is kept once, and confirmed, when its button is pressed twice', () => {
    const twice = aCycle({}, ...planned)
      .when(notes('Der blev stille'))
      .when(notes('Der blev stille'))
      .thenHappens(saysNoted);
    expect(twice.state.notes).toBe(1);
  });

  it('does not move the cycle', () => {
    const story = aCycle({}, ...upTo('tryOut')).when(notes('En tanke'));
    story.when(answers('tryOut')).thenHappens(asks('prediction'));
    aCycle({}, ...upTo('watch'))
      .when(notes('En tanke'))
      .when(answers('watch'))
      .thenHappens(showsThePlan);
  });

  it('is kept after the end, too: what somebody has sent is never lost', () => {
    aCycle({}, ...upTo('next'), answers('next'))
      .when(notes('Det holder stadig'))
      .thenHappens(saysNoted)
      .thenWritten({ step: 'note', version: 1, text: 'Det holder stadig' });
  });
});
