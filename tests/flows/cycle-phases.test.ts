import { describe, expect, it } from 'vitest';
import { ALL_STEPS, STEPS, type StepId } from '../../flows/cycle/definition.ts';
import { phaseOf, positionOf } from '../../flows/cycle/state.ts';
import {
  ASKED,
  aCycle,
  answers,
  asked,
  asks,
  da,
  goesOn,
  labels,
  looksBack,
  nordlys,
  pressOf,
  resumes,
  showsTheEnd,
  showsThePlan,
  skips,
  stepView,
  textOf,
  trying,
  upTo,
  WORDS,
} from './cycle-story.ts';

/** What each phase asks (K13, K16, K18, K19), `more` about an answer left out. */
const PHASES: Record<string, StepId[]> = {
  challenge: ['challenge', 'baseline', 'otherReading', 'assumption'],
  plan: [
    ...(['tryOut', 'buildOn', 'value', 'signs', 'method', 'prediction', 'whenThen', 'cueDay'] as const),
    ...(['lookBack', 'beforeThink', 'beforeDo', 'before'] as const),
  ],
  action: ['together', 'barriers', 'help'],
  observation: ['watch', 'starHelp', 'tried', 'noticed'],
  reflection: [
    ...(['reflection', 'happened', 'outcome', 'learnt', 'change', 'practise'] as const),
    ...(['afterThink', 'afterDo', 'after', 'afterMore', 'beforeAgain', 'evidence', 'star'] as const),
  ],
  newAction: ['insight', 'onTrack', 'next'],
};
const REQUIRED: StepId[] = ['challenge', 'tryOut', 'lookBack', 'tried', 'reflection', 'next'];

describe('the six phases (P1, K13)', () => {
  it('ask all their questions', () => {
    for (const [phase, steps] of Object.entries(PHASES))
      expect(
        ALL_STEPS.filter((step) => step.phase === phase && (!step.follows || step.id === 'afterMore')).map(
          ({ id }) => id,
        ),
      ).toEqual(steps);
  });

  it('begin with the challenge', () => {
    aCycle().thenHappens(asks('challenge'));
  });

  const pairs = ASKED.slice(0, -1).map((step, index) => ({ step, following: ASKED[index + 1] as StepId }));

  it.each(pairs.filter(({ following }) => following !== 'tried'))(
    'go from $step to $following',
    ({ step, following }) => {
      asked(step)
        .when(answers(step))
        .thenHappens(asks(following))
        .thenWritten({ step, version: 1, text: WORDS[step] })
        .thenRefreshed(`step.${step}`, ...(step === 'tried' ? ['plan'] : []));
    },
  );

  it('leave the leader alone with the plan once the last question before it is settled', () => {
    asked('starHelp').when(answers('starHelp')).thenHappens(showsThePlan);
  });

  it('look back only when the leader does, and then with the trial action in sight', () => {
    const waiting = trying();
    expect(positionOf(waiting.state)).toEqual({ at: 'waiting' });
    const back = waiting
      .when(looksBack)
      .thenHappens(asks('tried', { opening: 'asked' }))
      .thenReminders({});
    expect(textOf(back.card({ ...stepView('tried'), opening: 'asked' }))).toContain(
      `${da('cycle.lookBackNow')}\n"${WORDS.tryOut}"\n${da('cycle.ask.tried')}`,
    );
  });

  it('end with a way on', () => {
    asked('next').when(answers('next')).thenHappens(showsTheEnd);
  });

  it.each(Object.entries(PHASES).flatMap(([phase, steps]) => steps.map((step) => ({ phase, step }))))(
    'say where one is: $step is in the phase $phase',
    ({ phase, step }) => {
      const story = asked(step);
      const number = Object.keys(PHASES).indexOf(phase) + 1;
      expect(phaseOf(story.state)).toBe(phase);
      expect(story.projected[0]).toMatchObject({ table: 'cycle', phase, number: 1 });
      expect(textOf(story.card(stepView(step)))).toContain(`${number} af 6`);
      expect(textOf(story.card(stepView(step), { language: 'en' }))).toContain(`${number} of 6`);
    },
  );
});

describe('a question', () => {
  const steps = ASKED;

  it.each(steps.filter((step) => REQUIRED.includes(step)))('%s can not be skipped', (step) => {
    const story = asked(step);
    expect(labels(story.card(stepView(step)))).not.toContain(da('cycle.button.skip'));
    story.when(skips(step)).thenNothing();
  });

  it.each(steps.filter((step) => !REQUIRED.includes(step)))(
    '%s can be skipped, and answered later',
    (step) => {
      const skipped = asked(step).when(skips(step));
      expect(labels(asked(step).card(stepView(step)))).toContain(da('cycle.button.skip'));
      skipped.thenRefreshed(`step.${step}`).thenWritten();
      expect(positionOf(skipped.state)).not.toMatchObject({ step: { id: step } });
      expect(textOf(skipped.card(stepView(step)))).toContain(da('cycle.skipped'));
      expect(labels(skipped.card(stepView(step)))).toEqual([da('cycle.button.answer')]);
      skipped.when(answers(step)).thenHappens().thenWritten({ step, version: 1, text: WORDS[step] });
    },
  );

  it.each(steps.filter((step) => step !== 'afterMore'))(
    '%s can be put off, and says so on a button',
    (step) => {
      expect(labels(asked(step).card(stepView(step)))).toContain(da('cycle.button.later'));
    },
  );

  it.each(ALL_STEPS.filter(({ kind, follows }) => kind === 'text' && !follows).map(({ id }) => id))(
    '%s takes words, and comes with help',
    (step) => {
      expect(labels(asked(step).card(stepView(step)))).toContain(da('cycle.button.help'));
    },
  );

  it('is put again when the leader goes on with the cycle', () => {
    asked('barriers').when(resumes).thenHappens(asks('barriers'));
    asked('baseline').when(resumes).thenHappens(asks('baseline'));
  });

  it('is followed by the plan when the leader goes on while trying', () => {
    trying().when(resumes).thenHappens(showsThePlan);
  });

  it('says what is asked for and shows nothing that was not asked about', () => {
    const card = asked('challenge').card(stepView('challenge'));
    expect(textOf(card)).toBe(
      [
        da('phase.of', { phase: da('phase.challenge'), number: 1 }),
        da('cycle.ask.challenge'),
        da('cycle.replyHint'),
      ].join('\n'),
    );
  });

  it('is asked with the goal of the programme where it has one (K16)', () => {
    const kolding = { ...nordlys, goal: 'selvværd og sammenhæng' };
    const story = aCycle({ networks: [kolding] }, ...upTo('before'));
    const goal = { hasGoal: 'yes', goal: 'selvværd og sammenhæng' };
    expect(textOf(story.card(stepView('before')))).toContain(
      'Hvor meget udfordrer det dit ledelsesarbejde med selvværd og sammenhæng lige nu?',
    );
    expect(textOf(story.card(stepView('value')))).toContain(da('cycle.ask.value', goal));
    expect(textOf(asked('before').card(stepView('before')))).toContain(
      'Hvor meget udfordrer det dit ledelsesarbejde lige nu?',
    );
  });
});

describe('Go on', () => {
  const onto = (step: StepId) => asked(step).when(goesOn);

  it('skips to the next question that has to be answered, and then to the plan', () => {
    const trying = asked('baseline').when(goesOn).thenHappens(asks('tryOut'));
    const dated = trying.when(answers('tryOut')).when(goesOn).thenHappens(asks('lookBack'));
    const plan = dated.when(answers('lookBack')).when(goesOn).thenHappens(showsThePlan);
    expect(Object.values(plan.state.steps).filter(({ version }) => version > 0)).toHaveLength(3);
    expect(labels(asked('baseline').card(stepView('baseline')))).toContain(da('cycle.button.toPlan'));
  });

  it('stops at the score and at what is taken along, when one looks back', () => {
    onto('happened').thenHappens(asks('after'));
    onto('beforeAgain').thenHappens(asks('insight'));
    onto('onTrack').thenHappens(asks('next'));
    expect(labels(asked('happened').card(stepView('happened')))).toContain(da('cycle.button.onward'));
  });

  it('is offered where it spares more than one question', () => {
    const offered = STEPS.map(({ id }) => id).filter((id) => {
      if (!ASKED.includes(id)) return false;
      const names = labels(asked(id).card(stepView(id)));
      return names.includes(da('cycle.button.toPlan')) || names.includes(da('cycle.button.onward'));
    });
    expect(offered).not.toContain('starHelp');
    expect(offered).not.toContain('challenge');
    expect(offered).toContain('otherReading');
  });

  it('pressed twice goes on once: the button knows which question it stands on', () => {
    const story = asked('happened');
    const press = pressOf(story.card(stepView('happened')), da('cycle.button.onward'));
    story.when(press).thenHappens(asks('after')).when(press).thenNothing();
  });

  it.each(REQUIRED)('skips nothing that has to be answered: %s', (step) => {
    asked(step).when(goesOn).thenNothing();
  });

  it('changes nothing while one is trying', () => {
    trying().when(goesOn).thenNothing();
  });
});
