import type { Form, Input } from '../../../src/core/card.ts';
import type { MessageKey } from '../../locales/say.ts';
import { FIELDS, type Field, isPublic, MAX_TEXT, type Step } from '../definition.ts';
import { asksAboutLearning, asksOnly, fieldsFor } from '../floor.ts';
import type { Contribution, RoundState } from '../state.ts';
import { presenterNames } from './parts.ts';
import { type Scene, wordsOf } from './scene.ts';

/**
 * What somebody is about to say, for all in the channel to read: of their own cycle they find there what they may want to
 * tell, and only what they leave in it is told.
 */
export function saidForm(
  scene: Scene,
  place: { round: number; step: Step },
  known: Contribution | undefined,
): Pick<Form, 'title' | 'intro' | 'inputs'> {
  const { state, say, me = '' } = scene;
  const { step } = place;
  const round = state.rounds[place.round];
  const name = round ? presenterNames(scene, round) : '';
  const asks = asksOnly(state, place, me);
  const asksHere = asksAboutLearning(state, place, me);
  const isDated = (step === 'learning' || step === 'decisions') && !asksHere;
  return {
    title: say(asksHere ? 'round.say.learning.asking' : `round.say.${step}`),
    intro: intro(scene, step, name),
    inputs: [
      ...fieldsFor(state, place, me).map((field, index) =>
        input(scene, step, field, { known, isFirst: index === 0 }),
      ),
      ...(isDated ? [dayInput(scene, known)] : []),
      ...(asks ? [insistInput(scene)] : []),
    ],
  };
}

/** Who reads it; and whether something stands there already that was for nobody else. */
function intro(scene: Scene, step: Step, name: string): string {
  const isFilled = step === 'frame' && FIELDS.frame.some((field) => suggested(scene, step, field));
  return scene.say(isFilled ? 'round.form.intro.filled' : `round.form.intro.${step}`, { name });
}

function input(
  scene: Scene,
  step: Step,
  field: Field,
  { known, isFirst }: { known: Contribution | undefined; isFirst: boolean },
): Input {
  const { say } = scene;
  const value = known ? wordsOf(scene, known, field) : suggested(scene, step, field);
  const isTakenBack = known !== undefined && isFirst;
  return {
    kind: 'text',
    name: field,
    label: field === 'text' ? say(writeKey(scene, step)) : say(`round.ask.${field}`),
    lines: 'many',
    maxLength: MAX_TEXT,
    ...(value && { value }),
    ...(isTakenBack ? { hint: say('round.form.takeBack') } : {}),
    ...(isTakenBack || !isFirst ? { optional: true as const } : {}),
    ...(isPublic(step, field) ? {} : { hint: say('round.form.private') }),
  };
}

function writeKey({ state }: Scene, step: Step): MessageKey {
  const asking = step === 'reflections' && state.questionsOnly;
  return asking ? 'round.write.reflections.asking' : `round.write.${step as 'earlier'}`;
}

/** Where in their own cycle, or in this meeting, the words may stand already. */
const SOURCES: Partial<Record<Field, readonly string[]>> = {
  tried: ['tryOut'],
  happened: ['happened', 'reflection'],
  evaluation: ['afterThink', 'afterDo'],
};

function suggested(scene: Scene, step: Step, field: Field): string | undefined {
  if (step === 'frame') {
    const answers = scene.read.readersCycle?.answers ?? [];
    const found = (SOURCES[field] ?? []).flatMap(
      (id) => answers.findLast((answer) => answer.step === id)?.text ?? [],
    );
    return found.length > 0 ? found.join('\n').slice(0, MAX_TEXT) : undefined;
  }
  return step === 'decisions' && field === 'what' ? saidBefore(scene, scene.state) : undefined;
}

/** The action that they spoke of in their own round. */
function saidBefore(scene: Scene, { said }: RoundState): string | undefined {
  const learnt = said.findLast(({ by, step }) => by === scene.me && step === 'learning');
  return learnt && wordsOf(scene, learnt, 'action');
}

function dayInput({ say, state, me }: Scene, known: Contribution | undefined): Input {
  const before = known ?? state.said.findLast(({ by, step }) => by === me && step === 'learning');
  return {
    kind: 'date',
    name: 'day',
    label: say('round.ask.day'),
    optional: true,
    ...(before?.day && { value: before.day }),
  };
}

/** What is no question is asked about, unless its author means it so. */
function insistInput({ say }: Scene): Input {
  return {
    kind: 'choice',
    name: 'insisted',
    label: say('round.ask.insisted'),
    options: [
      { value: 'no', label: say('round.insist.no') },
      { value: 'yes', label: say('round.insist.yes') },
    ],
    value: 'no',
  };
}
