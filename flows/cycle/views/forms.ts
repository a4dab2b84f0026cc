import type { Form, Input } from '../../../src/core/card.ts';
import type { Reader, RunId } from '../../../src/core/flow.ts';
import type { Press } from '../../../src/core/press.ts';
import type { MessageKey } from '../../locales/say.ts';
import { latest, standing, versionIn } from '../answers.ts';
import { isAt, placeOf } from '../correcting.ts';
import type { Read } from '../decide.ts';
import {
  ALL_STEPS,
  CHOICES,
  type ChoiceStep,
  HOWS,
  isWords,
  MAX_TEXT,
  PHASES,
  SENSES,
  type Step,
  type StepId,
  stepOf,
} from '../definition.ts';
import { NOTE, planFields, previousOf } from '../events.ts';
import { applies, type CycleState, phaseOf, versionOf, versionOfNote } from '../state.ts';
import { placeName } from './cards.ts';
import { snoozeForm } from './put-off.ts';
import { questionOf } from './question.ts';
import { type Scene, sceneOf } from './scene.ts';
import { shareForm, withdrawForm } from './share-card.ts';
import { teamForm } from './team-cards.ts';

type Args = Record<string, string>;

const FORMS: Record<string, (scene: Scene, args: Args, press: Press) => Form | undefined> = {
  answerGiven: (scene, { step = '' }, press) => answerForm(scene, stepOf(step), press),
  signsGiven: (scene, _, press) => signsForm(scene, press),
  planFilled: (scene, _, press) => planForm(scene, press),
  noted: noteForm,
  snoozed: (scene, _, press) => snoozeForm(scene, press),
  moved: moveForm,
  shared: (scene, { item = '' }, press) => shareForm(scene, item, press),
  withdrawn: (scene, { item = '' }, press) => withdrawForm(scene, item, press),
  teamNamed: (scene, _, press) => teamForm(scene, press),
};

/** The form behind a button of a cycle; undefined for a press that has none. */
export function cycleForm(
  state: CycleState,
  press: Press,
  reader: Reader,
  read: Read,
  run: RunId,
): Form | undefined {
  if (!('run' in press) || !Object.hasOwn(FORMS, press.type)) return undefined;
  return FORMS[press.type]?.(sceneOf(state, reader, read, run), press.args ?? {}, press);
}

function formOf({ say }: Scene, title: string, inputs: Input[], press: Press, intro?: string): Form {
  return {
    title,
    ...(intro && { intro }),
    inputs,
    submit: say('settings.save'),
    cancel: say('cancel'),
    press,
  };
}

function answerForm(scene: Scene, step: Step, press: Press): Form {
  const title = scene.say(`cycle.name.${step.id}` as MessageKey);
  return formOf(scene, title, [answerInput(scene, step, writtenBefore(scene, step.id))], press);
}

/** What a field is filled in with: the answer as it stands, or the one that the last cycle brought along (K24). */
function writtenBefore({ state, read }: Scene, step: StepId): string | undefined {
  return (standing(state, read.answers, step) ?? latest(read.answers, previousOf(step)))?.text;
}

function answerInput(scene: Scene, step: Step, value: string | undefined): Input {
  const { say } = scene;
  const label = questionOf(step, scene);
  const field = { name: 'answer', label, ...(value === undefined ? {} : { value }) };
  switch (step.kind) {
    case 'day':
      return { kind: 'date', ...field };
    case 'scale': {
      const options = ['1', '2', '3', '4', '5'].map((score) => ({ value: score, label: score }));
      return { kind: 'choice', ...field, label: `${label} ${say('cycle.scale')}`, options };
    }
    case 'choice': {
      const options = CHOICES[step.id as ChoiceStep].map((id) => ({
        value: id,
        label: say(`cycle.${step.id}.${id}` as MessageKey),
      }));
      return { kind: 'choice', ...field, options };
    }
    default:
      return words(scene, field);
  }
}

type Field = { name: string; label: string; value?: string };

/** The only field for words in its form, so that what goes for all words is said under it. */
const words = ({ say }: Scene, field: Field): Input => ({ ...oneOfMany(field), hint: say('home.who.names') });

/** One field for words among several: what goes for all of them is said once, at the top of the form. */
const oneOfMany = (field: Field) =>
  ({ kind: 'text', lines: 'many', maxLength: roomFor(field.value, MAX_TEXT), ...field }) as const;

/** What stands in a field always has room there, however a platform counts its characters. */
const roomFor = (value: string | undefined, most: number) => Math.max(most, value?.length ?? 0);

/** Three signs, each on a line of its own, are one answer. */
const MAX_SIGN = Math.floor((MAX_TEXT - (SENSES.length - 1)) / SENSES.length);

/** One to three signs, one for each sense, and of each whether it shows on the way or in the end (K16). */
function signsForm(scene: Scene, press: Press): Form {
  const { state, say } = scene;
  const lines = writtenBefore(scene, 'signs')?.split('\n') ?? [];
  const known = SENSES.map((sense, index) => {
    const at = state.signs.findIndex((sign) => sign.sense === sense);
    return at >= 0 ? at : state.signs.some((sign) => sign.sense) ? -1 : index;
  });
  const inputs = SENSES.flatMap((sense, index): Input[] => {
    const at = known[index] ?? -1;
    const line = lines[at];
    const of = state.signs[at]?.of;
    const options = (['process', 'outcome'] as const).map((value) => ({
      value,
      label: say(`cycle.sign.${value}`),
    }));
    return [
      {
        kind: 'text',
        name: sense,
        label: say(`cycle.signs.${sense}`),
        lines: 'one',
        maxLength: roomFor(line, MAX_SIGN),
        optional: true,
        ...(line && { value: line }),
      },
      {
        kind: 'choice',
        name: `${sense}Of`,
        label: say('cycle.signs.of'),
        options,
        optional: true,
        ...(of && { value: of }),
      },
    ];
  });
  return formOf(scene, say('cycle.name.signs'), inputs, press, say('cycle.ask.signs'));
}

/** The trial-action form, all of it in one place (K16), filled in with what is known or was brought along (K24). */
function planForm(scene: Scene, press: Press): Form {
  const { state, say } = scene;
  const inputs = planFields().map((id): Input => {
    const step = stepOf(id);
    const value = writtenBefore(scene, id);
    const field = { name: id, label: questionOf(step, scene), ...(value && { value }) };
    if (step.kind === 'day') return { kind: 'date', ...field, ...(step.required ? {} : { optional: true }) };
    return { ...oneOfMany(field), ...(step.required ? {} : { optional: true }) };
  });
  const seen = planFields().map((id) => versionOf(state, id));
  const filled = 'run' in press ? { ...press, args: { ...press.args, seen: seen.join(' ') } } : press;
  return formOf(scene, say('cycle.plan.form'), inputs, filled, say('home.who.names'));
}

/** Something seen, heard or lived: new, one that is looked at again, or a message that is to be put in other words. */
function noteForm(scene: Scene, args: Args, press: Press): Form {
  const { state, read, say } = scene;
  const known = state.notes.find(({ id }) => String(id) === args.id);
  const value = known ? versionIn(read.answers, NOTE, versionOfNote(known))?.text : args.answer;
  const as = known?.as ?? (args.as === 'starMoment' ? 'starMoment' : 'observation');
  const how = known?.how;
  const sort: Input = {
    kind: 'choice',
    name: 'how',
    label: say('cycle.note.how'),
    options: HOWS.map((each) => ({ value: each, label: say(`cycle.note.${each}`) })),
    optional: true,
    ...(how && { value: how }),
  };
  const { answer: _, ...rest } = args;
  const title = say(as === 'starMoment' ? 'cycle.note.titleStar' : 'cycle.note.title');
  const label = say(as === 'starMoment' ? 'cycle.note.labelStar' : 'cycle.note.label');
  const inputs = [
    words(scene, { name: 'answer', label, ...(value && { value }) }),
    ...(as === 'observation' ? [sort] : []),
  ];
  const intro = args.answer ? say('cycle.note.reword') : undefined;
  return formOf(scene, title, inputs, 'run' in press ? { ...press, args: rest } : press, intro);
}

/**
 * *Move*: the two kinds of notes, and every question that takes words and has been reached; of the plan all of them, since
 * what somebody wants to try often comes to them before they are asked for it.
 */
function moveForm(scene: Scene, { from = '' }: Args, press: Press): Form {
  const { state, say } = scene;
  const reached = Math.max(PHASES.indexOf(phaseOf(state)), PHASES.indexOf('plan'));
  const steps = ALL_STEPS.filter(
    (step) =>
      isWords(step) &&
      !step.follows &&
      applies(state, step) &&
      PHASES.indexOf(step.phase) <= reached &&
      (state.lookingBack || !step.lookingBack),
  );
  const place = placeOf(state, from);
  const options = ['observation', 'starMoment', ...steps.map(({ id }) => id)]
    .filter((to) => !place || !isAt(place, to))
    .map((to) => ({ value: to, label: say(placeName(to)) }));
  const input: Input = { kind: 'choice', name: 'to', label: say('cycle.move.to'), options };
  return { ...formOf(scene, say('cycle.move.title'), [input], press), submit: say('cycle.button.move') };
}
