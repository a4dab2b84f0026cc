import { describe, expect, it } from 'vitest';
import { EVIDENCE, type StepId } from '../../flows/cycle/definition.ts';
import { positionOf } from '../../flows/cycle/state.ts';
import { say } from '../../flows/locales/say.ts';
import {
  aCycle,
  answers,
  asked,
  asks,
  type CycleStory,
  da,
  ended,
  havblik,
  labels,
  looksBack,
  nordlys,
  parks,
  planned,
  pressOf,
  skips,
  stepView,
  textOf,
  trying,
  WORDS,
} from './cycle-story.ts';

const TUESDAY = '2027-03-23T10:00:00+01:00';
const onTuesday = 'tirsdag den 23. marts';
/** Everything that is asked from here until that step. */
function onTo(step: StepId, story: CycleStory): CycleStory {
  const position = positionOf(story.state);
  if (position.at !== 'step') throw new Error('nothing is asked');
  const { id } = position.step;
  return id === step ? story : onTo(step, story.when(answers(id)));
}
const outcomeOf = (story: CycleStory) => textOf(story.card(stepView('outcome')));
const endOf = (story: CycleStory) => story.card({ name: 'ended' });
const picture = (story: CycleStory) =>
  endOf(story).body.flatMap((block) => (block.type === 'bar' ? [`${block.label}: ${block.value}`] : []));

describe('the prediction that is looked back on', () => {
  it('is the one that stood when the leader began to look back', () => {
    const story = trying().when(answers('prediction', 'Der bliver larm'), looksBack);
    expect(outcomeOf(onTo('outcome', story))).toContain(
      `${da('cycle.yourPrediction')}\n"Der bliver larm"\n${da('cycle.yourSigns')}`,
    );
  });

  it('or when it was told that it had been tried', () => {
    const told = trying().when(answers('tried', 'tried'), answers('prediction', 'Det vidste jeg'), looksBack);
    const text = outcomeOf(onTo('outcome', told));
    expect(text).toContain(`${da('cycle.yourPrediction')}\n"${WORDS.prediction}"`);
    expect(text).toContain(da('cycle.ask.outcomePredicted'));
  });

  it('keeps to what was written before, with what is written afterwards beside it, and its day', () => {
    const story = asked('outcome').at(TUESDAY).when(answers('prediction', 'Jeg vidste det hele tiden'));
    story.thenRefreshed('step.outcome', 'step.prediction');
    expect(outcomeOf(story)).toContain(
      [
        da('cycle.yourPrediction'),
        `"${WORDS.prediction}"`,
        da('cycle.laterPrediction', { day: onTuesday }),
        '"Jeg vidste det hele tiden"',
      ].join('\n'),
    );
  });

  it('stands beside what happened in the end, the later words too', () => {
    expect(textOf(endOf(ended()))).toContain(
      `${da('cycle.end.predicted')}\n"${WORDS.prediction}"\n${da('cycle.end.happened')}\n"${WORDS.outcome}"`,
    );
    const edited = asked('outcome').at(TUESDAY).when(answers('prediction', 'Bagefter'));
    const text = textOf(endOf(onTo('next', edited).when(answers('next'))));
    expect(text).toContain(
      `"${WORDS.prediction}"\n${da('cycle.laterPrediction', { day: onTuesday })}\n"Bagefter"`,
    );
  });

  it('is not claimed to be from before when it was not', () => {
    const without = asked('prediction').when(skips('prediction'));
    const story = onTo('outcome', onTo('starHelp', without).when(answers('starHelp'), looksBack));
    expect(outcomeOf(story)).toContain(da('cycle.ask.outcome'));
    const late = story.when(answers('prediction', 'Bagefter'));
    expect(outcomeOf(late)).toBe(outcomeOf(story));
    expect(outcomeOf(late)).not.toContain('Bagefter');
  });

  it('can be made anew when it turns out that nothing has been tried yet', () => {
    const again = asked('tried').when(answers('tried', 'notYet'), answers('prediction', 'Der bliver uro'));
    const planned = again.when(answers('triedMore'), answers('cueDay', '2027-03-03'), answers('lookBack'));
    const text = outcomeOf(onTo('outcome', planned.when(looksBack)));
    expect(text).toContain(`${da('cycle.yourPrediction')}\n"Der bliver uro"`);
    expect(text).not.toContain(WORDS.prediction);
  });
});

describe('the further question about the score afterwards', () => {
  const wording = (score: string, language: 'da' | 'en') =>
    textOf(asked('after').when(answers('after', score)).card(stepView('afterMore'), { language }));

  it.each([
    ['1', 'low'],
    ['2', 'low'],
    ['3', 'mixed'],
    ['4', 'high'],
    ['5', 'high'],
  ] as const)('about a %s is the one for what is %s (domain.md §8)', (score, level) => {
    asked('after').when(answers('after', score)).thenHappens(asks('afterMore'));
    expect(wording(score, 'da')).toContain(da(`cycle.more.${level}`));
    expect(wording(score, 'en')).toContain(say('en', `cycle.more.${level}`));
  });

  it('is asked once', () => {
    asked('after')
      .when(answers('after', '2'))
      .when(answers('afterMore'))
      .thenHappens(asks('beforeAgain'))
      .when(answers('after', '5'))
      .thenHappens();
  });
});

describe('the score from before, asked once more afterwards (trap 1)', () => {
  it('is the same question, and is said to be', () => {
    const text = textOf(asked('beforeAgain').card(stepView('beforeAgain')));
    expect(text).toContain(
      [
        da('cycle.toChallenge'),
        `"${WORDS.challenge}"`,
        da('cycle.ask.before'),
        da('cycle.hint.beforeAgain'),
      ].join('\n'),
    );
    expect(text).toContain(da('cycle.scale'));
  });

  it('is not asked for where there was none before', () => {
    const story = trying().when(looksBack);
    const without = asked('before').when(skips('before'));
    const back = onTo('starHelp', without).when(answers('starHelp'), looksBack);
    onTo('evidence', back).thenHappens(asks('evidence'));
    expect(onTo('evidence', back).state.steps.beforeAgain).toBeUndefined();
    onTo('beforeAgain', story).thenHappens(asks('beforeAgain'));
    const late = back.when(answers('before', '4'));
    expect(onTo('evidence', late).state.steps.beforeAgain).toBeUndefined();
  });
});

describe('the leader’s own picture', () => {
  it('shows the three scores apart, and what they are not', () => {
    const story = ended();
    expect(picture(story)).toEqual([
      `${da('cycle.picture.before')}: 4`,
      `${da('cycle.picture.now')}: 2`,
      `${da('cycle.picture.after')}: 5`,
    ]);
    expect(textOf(endOf(story))).toContain(da('cycle.picture.caption'));
  });

  it('keeps the score that was given before, with the later one beside it, and its day', () => {
    const edited = asked('insight').at(TUESDAY).when(answers('before', '1'));
    const story = onTo('next', edited).when(answers('next'));
    expect(picture(story)[0]).toBe(`${da('cycle.picture.before')}: 4`);
    expect(textOf(endOf(story))).toContain(da('cycle.picture.later', { day: onTuesday, answer: '1' }));
  });

  it('draws no score from before that was given afterwards', () => {
    const without = asked('before').when(skips('before'));
    const back = onTo('starHelp', without).when(answers('starHelp'), looksBack, answers('before', '4'));
    const story = onTo('next', back).when(answers('next'));
    expect(picture(story)).toEqual([`${da('cycle.picture.after')}: 5`]);
    expect(textOf(endOf(story))).not.toContain(da('cycle.picture.before'));
  });

  it('is left out where no score was given', () => {
    const story = aCycle({}, answers('challenge'), parks, { type: 'laidDown' });
    expect(textOf(endOf(story))).not.toContain(da('cycle.picture.title'));
    expect(labels(endOf(story))).toEqual([]);
  });
});

describe('what an evaluation rests on (K21)', () => {
  it('is one’s own sense, or a rung of the ladder, which is explained', () => {
    const card = asked('evidence').card(stepView('evidence'));
    expect(labels(card).slice(0, 4)).toEqual(EVIDENCE.map((level) => da(`cycle.evidence.${level}`)));
    expect(textOf(card)).toContain(da('cycle.hint.evidence'));
    asked('evidence')
      .when(answers('evidence', 'en fornemmelse'))
      .thenWritten({ step: 'evidence', version: 1, text: 'impression' });
  });
});

describe('Count me in', () => {
  const both = { networks: [nordlys, havblik] };
  const around = aCycle(both, ...planned, looksBack);
  const story = onTo('next', around).when(answers('next'));
  const counted = (one: CycleStory) => one.projected.filter(({ table }) => table === 'counted');
  const button = (network: string, key: 'count' | 'uncount' = 'count') =>
    da('cycle.button.countIn', { what: da(`cycle.button.${key}`), network });

  it('is offered for each network, and without it nobody counts', () => {
    expect(counted(story)).toEqual([]);
    expect(labels(endOf(story))).toEqual(expect.arrayContaining([button('Nordlys'), button('Havblik')]));
    expect(labels(endOf(ended()))).toContain(da('cycle.button.count'));
  });

  it('lets the scores as they are be counted, without the texts', () => {
    const once = story.when(pressOf(endOf(story), button('Nordlys'))).thenRefreshed('ended', 'plan');
    expect(counted(once)).toEqual([
      { table: 'counted', network: 'nordlys', versions: { before: 1, after: 1, beforeAgain: 1 } },
    ]);
    expect(labels(endOf(once))).toEqual(
      expect.arrayContaining([button('Nordlys', 'uncount'), button('Havblik')]),
    );
    once.when({ type: 'counted', network: 'nordlys' }).thenNothing();
  });

  it('can be taken back', () => {
    const once = story.when({ type: 'counted', network: 'nordlys' });
    expect(counted(once.when(pressOf(endOf(once), button('Nordlys', 'uncount'))))).toEqual([]);
    story.when({ type: 'uncounted', network: 'nordlys' }).thenNothing();
  });

  it('counts only the networks that the leader is in, and only scores that there are', () => {
    story.when({ type: 'counted', network: 'fremmed' }).thenRefused('error.notAllowed');
    aCycle().when({ type: 'counted', network: 'nordlys' }).thenRefused('error.pressShare');
  });
});
