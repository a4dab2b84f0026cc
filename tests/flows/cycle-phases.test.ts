import { describe, expect, it } from 'vitest';
import { STEPS, type Step, type StepId } from '../../flows/cycle/definition.ts';
import { phaseOf, positionOf } from '../../flows/cycle/state.ts';
import {
  aCycle,
  answers,
  asks,
  backAgain,
  da,
  labels,
  looksBack,
  opensTheLookBack,
  planned,
  resumes,
  showsTheEnd,
  showsThePlan,
  skips,
  stepView,
  textOf,
  upTo,
  WORDS,
} from './cycle-story.ts';

const ASKED: Record<string, StepId[]> = {
  challenge: ['challenge', 'baseline', 'otherReading'],
  plan: ['tryOut', 'prediction', 'whenThen', 'lookBack', 'before'],
  action: ['together', 'barriers'],
  observation: ['watch', 'noticed'],
  reflection: ['reflection', 'outcome', 'after'],
  newAction: ['insight', 'next'],
};
const REQUIRED: StepId[] = ['challenge', 'tryOut', 'lookBack', 'reflection', 'next'];

describe('the six phases (P1, K13)', () => {
  it('ask their questions in this order', () => {
    const order = Object.entries(ASKED).flatMap(([phase, steps]) => steps.map((id) => ({ id, phase })));
    expect(STEPS.map(({ id, phase }) => ({ id, phase }))).toEqual(order);
  });

  it('begin with the challenge', () => {
    aCycle().thenHappens(asks('challenge'));
  });

  it.each([
    ['challenge', 'baseline'],
    ['baseline', 'otherReading'],
    ['otherReading', 'tryOut'],
    ['tryOut', 'prediction'],
    ['prediction', 'whenThen'],
    ['whenThen', 'lookBack'],
    ['lookBack', 'before'],
    ['before', 'together'],
    ['together', 'barriers'],
    ['barriers', 'watch'],
    ['noticed', 'reflection'],
    ['reflection', 'outcome'],
    ['outcome', 'after'],
    ['after', 'insight'],
    ['insight', 'next'],
  ] as const)('go from %s to %s', (step, following) => {
    const before = step === 'noticed' ? backAgain : upTo(step);
    aCycle({}, ...before)
      .when(answers(step))
      .thenHappens(asks(following))
      .thenWritten({ step, version: 1, text: WORDS[step] })
      .thenRefreshed(`step.${step}`);
  });

  it('leave the leader alone with the plan once what to watch is settled', () => {
    aCycle({}, ...upTo('watch'))
      .when(answers('watch'))
      .thenHappens(showsThePlan);
  });

  it('look back only when the leader does', () => {
    const waiting = aCycle({}, ...planned);
    expect(positionOf(waiting.state)).toEqual({ at: 'waiting' });
    waiting.when(looksBack).thenHappens(opensTheLookBack('asked'), asks('noticed')).thenReminders({});
  });

  it('end with the way on', () => {
    const ended = aCycle({}, ...upTo('next'))
      .when(answers('next'))
      .thenHappens(showsTheEnd);
    expect(ended.open).toBe(false);
  });

  it.each(Object.entries(ASKED).flatMap(([phase, steps]) => steps.map((step) => [step, phase] as const)))(
    'count %s as %s, on the card and in what others may count',
    (step, phase) => {
      const story = aCycle({}, ...(step === 'noticed' ? backAgain : upTo(step)));
      const number = Object.keys(ASKED).indexOf(phase) + 1;
      expect(phaseOf(story.state)).toBe(phase);
      expect(story.projected[0]).toMatchObject({ table: 'cycle', phase, number: 1 });
      expect(textOf(story.card(stepView(step)))).toContain(`${number} af 6`);
      expect(textOf(story.card(stepView(step), { language: 'en' }))).toContain(`${number} of 6`);
    },
  );
});

describe('a question', () => {
  const asked = (step: StepId) => aCycle({}, ...(step === 'noticed' ? backAgain : upTo(step)));
  const steps = STEPS.map(({ id }: Step) => id);

  it.each(steps.filter((step) => REQUIRED.includes(step)))('%s can not be skipped', (step) => {
    const story = asked(step);
    expect(labels(story.card(stepView(step)))).not.toContain(da('cycle.button.skip'));
    story.when(skips(step)).thenNothing();
  });

  it.each(steps.filter((step) => !REQUIRED.includes(step)))(
    '%s can be skipped, and answered later',
    (step) => {
      const following = asked(step).when(answers(step));
      const skipped = asked(step).when(skips(step));
      expect(labels(asked(step).card(stepView(step)))).toContain(da('cycle.button.skip'));
      expect(positionOf(skipped.state)).toEqual(positionOf(following.state));
      skipped.thenRefreshed(`step.${step}`).thenWritten();
      expect(textOf(skipped.card(stepView(step)))).toContain(da('cycle.skipped'));
      expect(labels(skipped.card(stepView(step)))).toEqual([da('cycle.button.answer')]);
      skipped.when(answers(step)).thenHappens().thenWritten({ step, version: 1, text: WORDS[step] });
    },
  );

  it.each(steps)('%s can be put off, and says so on a button', (step) => {
    expect(labels(asked(step).card(stepView(step)))).toContain(da('cycle.button.later'));
  });

  it('is put again when the leader goes on with the cycle', () => {
    asked('barriers').when(resumes).thenHappens(asks('barriers'));
    asked('baseline').when(resumes).thenHappens(asks('baseline'));
  });

  it('is followed by the plan when the leader goes on while trying', () => {
    aCycle({}, ...planned)
      .when(resumes)
      .thenHappens(showsThePlan);
  });

  it('says what is asked for and shows nothing that was not asked about', () => {
    const card = asked('reflection').card(stepView('reflection'));
    expect(textOf(card)).toBe(
      [
        da('phase.of', { phase: da('phase.reflection'), number: 5 }),
        da('cycle.ask.reflection'),
        da('cycle.replyHint'),
      ].join('\n'),
    );
    expect(labels(card)).toEqual([da('cycle.button.write'), da('cycle.button.later')]);
  });
});
