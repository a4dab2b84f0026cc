import type { Form, Input } from '../../src/core/card.ts';
import type { Reader, ReadModels } from '../../src/core/flow.ts';
import type { Press } from '../../src/core/press.ts';
import { say } from '../locales/say.ts';
import { latest } from './answers.ts';
import { ITEMS, type Item, MAX_TEXT, type Step, stepOf } from './definition.ts';
import { type CycleState, versionOf } from './state.ts';

type Read = Pick<ReadModels, 'owner' | 'networks' | 'answers'>;

/** The form behind a button of a cycle; undefined for a press that has none. */
export function cycleForm(state: CycleState, press: Press, reader: Reader, read: Read): Form | undefined {
  if (!('run' in press)) return undefined;
  if (press.type === 'answerGiven') return answerForm(stepOf(press.args?.step ?? ''), press, reader, read);
  if (press.type === 'noted') return noteForm(press, reader);
  if (press.type === 'shared') {
    const item = press.args?.item === 'insight' ? 'insight' : 'trialAction';
    return shareForm(state, item, press, reader, read);
  }
  return undefined;
}

function answerForm(step: Step, press: Press, reader: Reader, read: Read): Form {
  const value = latest(read.answers, step.id)?.text;
  return {
    title: say(reader.language, `cycle.name.${step.id}`),
    inputs: [answerInput(step, value, reader)],
    submit: say(reader.language, 'settings.save'),
    cancel: say(reader.language, 'cancel'),
    press,
  };
}

function answerInput(step: Step, value: string | undefined, reader: Reader): Input {
  const field = {
    name: 'answer',
    label: say(reader.language, `cycle.ask.${step.id}`),
    ...(value === undefined ? {} : { value }),
  };
  switch (step.kind) {
    case 'day':
      return { kind: 'date', ...field };
    case 'scale':
      return {
        kind: 'choice',
        ...field,
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

/** The exact preview, then the choice of network: nothing leaves a person without this press. */
function shareForm(
  state: CycleState,
  item: Item,
  press: Press,
  reader: Reader,
  read: Read,
): Form | undefined {
  const text = latest(read.answers, ITEMS[item])?.text;
  const [first] = read.networks;
  if (!text || !first) return undefined;
  const outdated = state.shared.find((share) => share.item === item);
  const preview = `${say(reader.language, `cycle.shared.${item}`, { name: read.owner.name })}\n"${text}"`;
  const names = read.networks.map(({ name }) => name).join(', ');
  return {
    title: say(reader.language, 'cycle.share.title'),
    intro: say(reader.language, 'cycle.share.intro', { network: names, text: preview }),
    inputs: [
      {
        kind: 'choice',
        name: 'network',
        label: say(reader.language, 'cycle.share.network'),
        options: read.networks.map(({ id, name }) => ({ value: id, label: name })),
        value: outdated?.network ?? first.id,
      },
    ],
    submit: say(reader.language, 'cycle.share.submit'),
    cancel: say(reader.language, 'cancel'),
    press: { ...press, args: { item, version: String(versionOf(state, ITEMS[item])) } },
  };
}
