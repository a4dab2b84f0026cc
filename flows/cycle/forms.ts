import type { Form, Input } from '../../src/core/card.ts';
import type { Reader } from '../../src/core/flow.ts';
import type { Press } from '../../src/core/press.ts';
import { say } from '../locales/say.ts';
import { latest } from './answers.ts';
import { MAX_TEXT, type Step, stepOf } from './definition.ts';
import { questionOf } from './question.ts';
import type { Read, Scene } from './scene.ts';
import { shareForm } from './sharing.ts';
import type { CycleState } from './state.ts';

type FormScene = Omit<Scene, 'run'>;

/** The form behind a button of a cycle; undefined for a press that has none. */
export function cycleForm(state: CycleState, press: Press, reader: Reader, read: Read): Form | undefined {
  if (!('run' in press)) return undefined;
  if (press.type === 'answerGiven')
    return answerForm(stepOf(press.args?.step ?? ''), press, { state, reader, read });
  if (press.type === 'noted') return noteForm(press, reader);
  if (press.type === 'shared') {
    const item = press.args?.item === 'insight' ? 'insight' : 'trialAction';
    return shareForm(state, item, press, reader, read);
  }
  return undefined;
}

function answerForm(step: Step, press: Press, scene: FormScene): Form {
  const { reader, read } = scene;
  const value = latest(read.answers, step.id)?.text;
  return {
    title: say(reader.language, `cycle.name.${step.id}`),
    inputs: [answerInput(step, value, scene)],
    submit: say(reader.language, 'settings.save'),
    cancel: say(reader.language, 'cancel'),
    press,
  };
}

function answerInput(step: Step, value: string | undefined, scene: FormScene): Input {
  const { reader } = scene;
  const field = {
    name: 'answer',
    label: questionOf(step, scene),
    ...(value === undefined ? {} : { value }),
  };
  switch (step.kind) {
    case 'day':
      return { kind: 'date', ...field };
    case 'scale':
      return {
        kind: 'choice',
        ...field,
        label: `${field.label} ${say(reader.language, 'cycle.scale')}`,
        options: ['1', '2', '3', '4', '5'].map((score) => ({ value: score, label: score })),
      };
    default:
      return {
        kind: 'text',
        ...field,
        lines: 'many',
        maxLength: MAX_TEXT,
        hint: say(reader.language, 'home.who.names'),
      };
  }
}

function noteForm(press: Press, reader: Reader): Form {
  return {
    title: say(reader.language, 'cycle.note.title'),
    inputs: [
      {
        kind: 'text',
        name: 'answer',
        label: say(reader.language, 'cycle.note.label'),
        lines: 'many',
        maxLength: MAX_TEXT,
        hint: say(reader.language, 'home.who.names'),
      },
    ],
    submit: say(reader.language, 'settings.save'),
    cancel: say(reader.language, 'cancel'),
    press,
  };
}
