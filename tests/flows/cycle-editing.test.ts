import { describe, expect, it } from 'vitest';
import { positionOf } from '../../flows/cycle/state.ts';
import {
  aCycle,
  answers,
  asks,
  backAgain,
  da,
  isReminded,
  keepsTheTry,
  labels,
  planned,
  postpones,
  resumes,
  showsThePlan,
  skips,
  stepView,
  textOf,
  upTo,
  WORDS,
} from './cycle-story.ts';

describe('an answer that is edited', () => {
  it('is a new version, and nothing is asked anew', () => {
    aCycle({}, ...upTo('prediction'))
      .when(answers('challenge', 'Vi beslutter for lidt'))
      .thenHappens()
      .thenWritten({ step: 'challenge', version: 2, text: 'Vi beslutter for lidt' })
      .thenRefreshed('step.challenge')
      .when(answers('prediction'))
      .thenHappens(asks('whenThen'));
  });

  it('shows in the plan', () => {
    const story = aCycle({}, ...planned)
      .when(answers('tryOut', 'Jeg spørger halvvejs'))
      .thenRefreshed('step.tryOut', 'plan');
    expect(textOf(story.card({ name: 'plan' }))).toContain('Jeg spørger halvvejs');
  });

  it('shows in what the leader takes along, after the end too', () => {
    const story = aCycle({}, ...upTo('next'), answers('next'))
      .when(answers('insight', 'At tie stille'))
      .thenHappens()
      .thenRefreshed('step.insight', 'ended');
    expect(textOf(story.card({ name: 'ended' }))).toContain('At tie stille');
  });

  it('of a score is said back', () => {
    const story = aCycle({}, ...planned).when(answers('before', '2'));
    expect(textOf(story.card(stepView('before')))).toContain(da('cycle.savedNumber', { answer: '2' }));
  });
});

describe('the prediction that is looked back on', () => {
  const quoted = (story: ReturnType<typeof aCycle>) => textOf(story.card(stepView('outcome')));
  const outcome = [...backAgain, answers('noticed'), answers('reflection')];

  it('is the one that stood when the leader began to look back', () => {
    const [first, ...rest] = [answers('prediction', 'Der bliver larm'), ...outcome.slice(planned.length)];
    expect(quoted(aCycle({}, ...planned, first, ...rest))).toContain(
      `${da('cycle.yourPrediction')}\n"Der bliver larm"`,
    );
  });

  it('keeps to what was written before, whatever is written afterwards', () => {
    const story = aCycle({}, ...outcome, answers('prediction', 'Jeg vidste det hele tiden'));
    expect(quoted(story)).toContain(
      `${da('cycle.yourPrediction')}\n"${WORDS.prediction}"\n${da('cycle.ask.outcomePredicted')}`,
    );
    expect(quoted(story)).not.toContain('Jeg vidste det');
  });

  it('is not claimed to be from before when it was not', () => {
    const without = outcome.map((event) =>
      event.type === 'answerGiven' && event.step === 'prediction' ? skips('prediction') : event,
    );
    const story = aCycle({}, ...without);
    expect(quoted(story)).toContain(da('cycle.ask.outcome'));
    expect(quoted(story.when(answers('prediction', 'Bagefter')))).toBe(quoted(story));
  });
});

describe('an event that no longer fits', () => {
  it('keeps no earlier try once another is planned', () => {
    const again = aCycle(
      { input: { number: 2, challenge: 'Møderne', tryOut: 'At spørge' } },
      skips('baseline'),
    );
    again.when(answers('tryOut', 'At tie stille')).when(keepsTheTry).thenNothing();
    again.when(keepsTheTry).thenWritten({ step: 'tryOut', version: 1, text: 'At spørge' });
  });

  it('keeps no earlier try where there is none', () => {
    aCycle({}, ...upTo('tryOut'))
      .when(keepsTheTry)
      .thenNothing();
  });

  it.each(['repeat', 'new', 'end'])('does not end a cycle before it has been round: %s', (way) => {
    const story = aCycle({}, ...upTo('tryOut'))
      .when(answers('next', way))
      .thenHappens(asks('tryOut'))
      .thenWritten();
    expect(story.open).toBe(true);
    aCycle({}, ...planned)
      .when(answers('next', way))
      .thenHappens(showsThePlan)
      .thenWritten();
  });

  it('skips nothing that has been answered', () => {
    aCycle({}, ...upTo('tryOut'))
      .when(skips('baseline'))
      .thenNothing();
  });

  it.each([
    resumes,
    skips('baseline'),
    postpones('next'),
    keepsTheTry,
    { type: 'lookedBack' } as const,
    answers('next', 'repeat'),
    isReminded('lookBack'),
  ])('changes nothing after the end: $type', (event) => {
    const ended = aCycle({}, ...upTo('next'), answers('next'));
    ended.when(event).thenNothing();
    expect(positionOf(ended.state)).toEqual({ at: 'ended' });
  });
});

describe('a card that has been answered', () => {
  it('leads back to the answer, but a way on that was chosen stands', () => {
    const story = aCycle({}, ...upTo('next'), answers('next'));
    expect(labels(story.card(stepView('challenge')))).toEqual([da('cycle.button.edit')]);
    expect(labels(story.card(stepView('next')))).toEqual([]);
  });
});
