import { describe, expect, it } from 'vitest';
import type { CycleEvent, EventOf, PlanField } from '../../flows/cycle/events.ts';
import { planFields } from '../../flows/cycle/events.ts';
import { cycle } from '../../flows/cycle/index.ts';
import { positionOf } from '../../flows/cycle/state.ts';
import { eventOf } from '../../src/core/flow.ts';
import {
  actionOf,
  answers,
  asked,
  asks,
  type CycleStory,
  da,
  goesOn,
  inForm,
  keeps,
  labels,
  looksBack,
  parks,
  resumes,
  runPress,
  showsThePlan,
  skips,
  stepView,
  takesBack,
  textOf,
  trying,
  WORDS,
} from './cycle-story.ts';

const blank = Object.fromEntries(planFields().map((id) => [id, ''])) as Record<PlanField, string>;
const fills = (fields: Partial<Record<PlanField, string>>): CycleEvent => ({
  type: 'planFilled',
  ...blank,
  ...fields,
});
const formOf = (story: CycleStory) => story.form({ run: 'run', type: 'planFilled' });
const valuesIn = (story: CycleStory) =>
  Object.fromEntries((formOf(story)?.inputs ?? []).map(({ name, value }) => [name, value]));
const whole = Object.fromEntries(planFields().map((id) => [id, WORDS[id]])) as Record<PlanField, string>;

describe('the trial-action form (K16)', () => {
  const tryOut = asked('tryOut');

  it('holds the whole trial action, the two days included', () => {
    const form = tryOut.form(
      runPress(actionOf(tryOut.card(stepView('tryOut')), da('cycle.button.wholeForm'))),
    );
    expect(form?.title).toBe(da('cycle.plan.form'));
    expect(
      form?.inputs.map(({ name, kind, optional }) => `${name}: ${kind}${optional ? '' : ', needed'}`),
    ).toEqual([
      'tryOut: text, needed',
      'value: text',
      'signs: text',
      'method: text',
      'prediction: text',
      'whenThen: text',
      'cueDay: date',
      'lookBack: date, needed',
    ]);
    expect(form?.intro).toBe(da('home.who.names'));
    expect(form?.inputs.some((input) => 'hint' in input)).toBe(false);
  });

  it('sends what was filled in as one event, and empty fields as nothing', () => {
    const form = formOf(tryOut);
    if (!form || !('run' in form.press)) throw new Error('no form');
    const event = cycle.typed.event.parse(
      eventOf(form.press, { tryOut: 'At spørge', lookBack: '2027-03-22' }),
    );
    const seen = planFields()
      .map(() => 0)
      .join(' ');
    expect(event).toEqual({ ...fills({ tryOut: 'At spørge', lookBack: '2027-03-22' }), seen });
  });

  it('filled in whole is every answer at once, and leads to what is left', () => {
    tryOut
      .when(fills(whole))
      .thenWritten(...planFields().map((step) => ({ step, version: 1, text: WORDS[step] })))
      .thenHappens(asks('beforeThink'));
    const story = tryOut.when(fills(whole));
    expect(story.state).toMatchObject({ cueDay: '2027-03-10', lookBack: '2027-03-22', signs: [{}] });
    expect(story.reminders).toMatchObject({ cue: '2027-03-10T08:30', lookBack: '2027-03-22T08:30' });
    expect(story.when(goesOn).noticed).toEqual([showsThePlan]);
  });

  it('filled in with what is needed leads past what was left empty', () => {
    tryOut
      .when(fills({ tryOut: 'At spørge', lookBack: 'om tre uger' }))
      .thenWritten(
        { step: 'tryOut', version: 1, text: 'At spørge' },
        { step: 'lookBack', version: 1, text: '2027-03-22' },
      )
      .thenHappens(asks('beforeThink'));
  });

  it('puts the one question that follows, not those between', () => {
    const filled = asked('method').when(
      fills({ method: 'Jeg tæller', prediction: 'Stilhed', whenThen: 'Når …' }),
    );
    filled.thenHappens(asks('cueDay'));
  });

  it('sent off twice is sent off once', () => {
    const filled = tryOut.when(fills(whole));
    filled.when(fills(whole)).thenRefused('error.empty', 'tryOut');
  });

  it('with nothing in it says so', () => {
    tryOut.when(fills({})).thenRefused('error.empty', 'tryOut');
    tryOut.when(fills({ tryOut: '  ' })).thenRefused('error.empty', 'tryOut');
  });

  it.each([
    ['tryOut', 'x'.repeat(1_501), 'error.tooLong'],
    ['value', 'x'.repeat(1_501), 'error.tooLong'],
    ['cueDay', 'en dag', 'error.day'],
    ['lookBack', '2027-02-01', 'error.past'],
    ['cueDay', '2027-02-01', 'error.pastCue'],
  ] as const)('says at the field %s what is wrong with it, and keeps nothing', (field, said, key) => {
    const refused = tryOut.when(fills({ ...whole, [field]: said })).thenRefused(key, field);
    expect(refused.state).toEqual(tryOut.state);
  });
});

describe('the form of a plan that stands', () => {
  it('is behind a button on the plan, and shows it as it is', () => {
    const story = trying();
    const form = story.form(runPress(actionOf(story.card({ name: 'plan' }), da('cycle.button.editPlan'))));
    expect(Object.fromEntries((form?.inputs ?? []).map(({ name, value }) => [name, value]))).toEqual(whole);
  });

  it('changes what was changed in it, and nothing else', () => {
    const changed = trying().when(fills({ ...whole, tryOut: 'Jeg spørger halvvejs', method: '' }));
    changed
      .thenWritten({ step: 'tryOut', version: 2, text: 'Jeg spørger halvvejs' })
      .thenHappens()
      .thenRefreshed('plan', 'step.tryOut');
    expect(inForm(changed, 'method')).toBe(WORDS.method);
  });

  it.each([
    ['later', '2027-03-24', '2027-04-05'],
    ['earlier', '2027-03-03', '2027-03-08'],
  ])('moves both days %s in one go', (_, cueDay, lookBack) => {
    const moved = trying().when(fills({ cueDay, lookBack })).thenHappens();
    expect(moved.state).toMatchObject({ cueDay, lookBack });
    expect(moved.reminders).toMatchObject({ cue: `${cueDay}T08:30`, lookBack: `${lookBack}T08:30` });
  });

  it('refuses a day for trying it that comes after the look-back, where that was chosen last', () => {
    trying()
      .when(fills({ cueDay: '2027-03-23' }))
      .thenRefused('error.cueAfterLookBack', 'cueDay');
    trying()
      .when(fills({ lookBack: '2027-03-09' }))
      .thenRefused('error.lookBackBeforeCue', 'lookBack');
    trying()
      .when(fills({ cueDay: '2027-04-06', lookBack: '2027-04-05' }))
      .thenRefused('error.lookBackBeforeCue', 'lookBack');
  });

  it('does not move a look-back that has come', () => {
    trying()
      .when(looksBack)
      .when(fills({ lookBack: '2027-04-15' }))
      .thenRefused('error.gone', 'lookBack');
    trying()
      .when(looksBack)
      .when(fills({ value: 'Mere ro' }))
      .thenWritten({ step: 'value', version: 2, text: 'Mere ro' });
  });

  it('lets a day that was given up be chosen again', () => {
    const notYet = trying().when(answers('tried', 'notYet'), answers('triedMore'));
    expect(valuesIn(notYet).cueDay).toBeUndefined();
    const again = notYet.when(fills({ cueDay: WORDS.cueDay }));
    expect(again.state.cueDay).toBe(WORDS.cueDay);
    again.thenHappens(showsThePlan);
    const parked = trying().when(parks).at('2027-04-01T10:00:00+02:00').when(resumes);
    expect(valuesIn(parked)).toMatchObject({ cueDay: undefined, lookBack: undefined });
  });
});

describe('the trial-action form, open while something is answered elsewhere', () => {
  const sentOff = (story: CycleStory, opened: CycleStory, changed: Partial<Record<PlanField, string>>) => {
    const form = formOf(opened);
    if (!form || !('run' in form.press)) throw new Error('there is no form');
    const values = Object.fromEntries(form.inputs.map(({ name, value }) => [name, String(value ?? '')]));
    return story.when(cycle.typed.event.parse(eventOf(form.press, { ...values, ...changed })));
  };

  it('changes what was changed in it, and takes nothing newer back', () => {
    const opened = trying();
    const meanwhile = opened.when(answers('value', 'At de selv husker det'));
    sentOff(meanwhile, opened, { method: 'Jeg spørger Bo' }).thenWritten({
      step: 'method',
      version: 2,
      text: 'Jeg spørger Bo',
    });
    sentOff(meanwhile, opened, {}).thenRefused('error.empty', 'tryOut');
    sentOff(meanwhile, opened, { value: 'At vi alle husker det' }).thenWritten({
      step: 'value',
      version: 3,
      text: 'At vi alle husker det',
    });
  });

  it('takes what was brought along for an answer, unless another has been given', () => {
    const opened = asked('next').when(answers('next', 'repeat')).next().when(answers('baseline'));
    const days = { lookBack: '2027-03-22' };
    expect(inForm(sentOff(opened, opened, days), 'value')).toBe(WORDS.value);
    const meanwhile = opened.when(answers('value', 'At de selv husker det'));
    expect(inForm(sentOff(meanwhile, opened, days), 'value')).toBe('At de selv husker det');
  });
});

describe('the form for signs (K16)', () => {
  const gives = (signs: Partial<EventOf<'signsGiven'>>): CycleEvent => ({
    type: 'signsGiven',
    see: '',
    hear: '',
    feel: '',
    ...signs,
  });
  const form = (story: CycleStory) => story.form({ run: 'run', type: 'signsGiven' });
  const values = (story: CycleStory) =>
    Object.fromEntries((form(story)?.inputs ?? []).map(({ name, value }) => [name, value]));

  it('asks for one of each sense, and of each when it shows', () => {
    const names = form(asked('signs'))?.inputs.map(({ name, optional }) => [name, optional]);
    expect(names).toEqual(['see', 'seeOf', 'hear', 'hearOf', 'feel', 'feelOf'].map((name) => [name, true]));
    expect(labels(asked('signs').card(stepView('signs')))).toContain(da('cycle.button.signs'));
  });

  it('is one answer, and the plan says of each sign how it shows and when', () => {
    const story = asked('signs').when(
      gives({ see: 'Latter', seeOf: 'process', feel: ' Ro\ni maven ', feelOf: 'outcome' }),
    );
    story.thenWritten({ step: 'signs', version: 1, text: 'Latter\nRo i maven' }).thenHappens(asks('method'));
    expect(story.state.signs).toEqual([
      { sense: 'see', of: 'process' },
      { sense: 'feel', of: 'outcome' },
    ]);
    const plan = story.when(goesOn, answers('lookBack'), goesOn).card({ name: 'plan' });
    expect(textOf(plan)).toContain(
      [
        da('cycle.plan.signs'),
        da('cycle.sign.process'),
        '"Latter"',
        da('cycle.sign.outcome'),
        '"Ro i maven"',
      ].join('\n'),
    );
  });

  it('opens again as it was filled in', () => {
    const story = asked('signs').when(gives({ hear: 'Spørgsmål', hearOf: 'outcome' }));
    expect(values(story)).toEqual({ hear: 'Spørgsmål', hearOf: 'outcome' });
    expect(values(asked('signs').when(answers('signs', 'Et\nTo')))).toEqual({ see: 'Et', hear: 'To' });
  });

  it('stay what they are when they are put otherwise, in the plan’s form or in a message', () => {
    const story = asked('signs').when(
      gives({ hear: 'Latter', feel: 'Ro', hearOf: 'process', feelOf: 'outcome' }),
    );
    const facts = story.state.signs;
    const reworded = story.when(answers('signs', 'Latter\nRo i maven'));
    expect(reworded.state.signs).toEqual(facts);
    expect(values(reworded)).toEqual({
      hear: 'Latter',
      hearOf: 'process',
      feel: 'Ro i maven',
      feelOf: 'outcome',
    });
    expect(story.when(answers('signs', 'Ro')).state.signs).toEqual([facts[1]]);
    expect(story.when(answers('signs', 'Smil\nLatter\nRo')).state.signs).toEqual([{}, ...facts]);
    expect(reworded.when(takesBack('step.signs')).state.signs).toEqual(facts);
  });

  it('are brought along into a linked cycle as what they are', () => {
    const signs = gives({ feel: 'Ro i maven', feelOf: 'outcome' });
    const linked = asked('next').when(signs).when(answers('next', 'repeat')).next();
    expect(values(linked)).toEqual({ feel: 'Ro i maven', feelOf: 'outcome' });
    const kept = linked.when(
      ...(['baseline', 'tryOut', 'buildOn', 'value'] as const).map((id) => answers(id)),
      keeps('signs'),
    );
    expect(kept.state.signs).toEqual([{ sense: 'feel', of: 'outcome' }]);
    expect(linked.when(answers('signs', 'Latter')).state.signs).toEqual([{}]);
  });

  it('can say anew how the same signs show', () => {
    const story = asked('signs').when(gives({ see: 'Latter' }));
    const sorted = story
      .when(gives({ see: 'Latter', seeOf: 'process' }))
      .thenHappens()
      .thenWritten();
    expect(sorted.state.signs).toEqual([{ sense: 'see', of: 'process' }]);
    sorted.when(gives({ see: 'Latter', seeOf: 'process' })).thenNothing();
  });

  it('with nothing in it, or too much, says so at its first field', () => {
    asked('signs').when(gives({})).thenRefused('error.emptyOptional', 'see');
    asked('signs')
      .when(gives({ feel: 'x'.repeat(1_501) }))
      .thenRefused('error.tooLong', 'see');
  });

  it('takes as much in its three fields as they have room for', () => {
    const [field] = form(asked('signs'))?.inputs ?? [];
    const long = 'x'.repeat(field?.kind === 'text' ? field.maxLength : 0);
    asked('signs')
      .when(gives({ see: long, hear: long, feel: long }))
      .thenHappens(asks('method'));
  });

  it('may be skipped', () => {
    expect(positionOf(asked('signs').when(skips('signs')).state)).toMatchObject({ step: { id: 'method' } });
  });
});
