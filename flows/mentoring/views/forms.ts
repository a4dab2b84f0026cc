import type { Form, Input } from '../../../src/core/card.ts';
import type { Reader, RunId } from '../../../src/core/flow.ts';
import type { Press, RunPress } from '../../../src/core/press.ts';
import type { MessageKey } from '../../locales/say.ts';
import { beginsAt, whenInputs } from '../../meeting/when.ts';
import { dayOf } from '../../schedule.ts';
import { adjustmentIn, keptIn, MAX_ADJUSTMENT } from '../afterwards.ts';
import { deadlineAt } from '../deadlines.ts';
import type { Read } from '../decide.ts';
import { MAX_OTHERS, othersIn } from '../others.ts';
import { HOWS, hasMet, INTERNSHIP, type MentoringState } from '../state.ts';
import { MAX_TOPIC, TOPIC } from '../topic.ts';
import { internshipForm } from './extra-cards.ts';
import { laterThan } from './put-off.ts';
import { capital, type Scene, sceneOf, whenFor } from './scene.ts';
import { groupForm } from './seeking-cards.ts';

/** How long the talk before the programme takes (T4), and how long any other one is thought to. */
const MINUTES = { expectation: 60, mentor: 30 };

export function mentoringForm(
  state: MentoringState,
  press: Press,
  reader: Reader,
  read: Read,
  run: RunId,
): Form | undefined {
  if (!('run' in press) || state.status === 'ended') return undefined;
  const scene = sceneOf(state, reader, read, run);
  switch (press.type) {
    case 'suggested':
      return state.status === 'active' ? whenForm(scene, press) : undefined;
    case 'topicGiven':
      return state.meeting ? topicForm(scene, press) : undefined;
    case 'meetingCancelled':
      return cancelForm(scene, press);
    case 'adjusted':
      return adjustForm(scene, press);
    case 'snoozed':
      return laterThan(scene, press);
    case 'groupAsked':
      return groupForm(scene, press);
    case 'internshipNoted':
      return internshipForm(scene, press);
    case 'stopped':
      return stopForm(scene, press);
    default:
      return undefined;
  }
}

/** A day, a time, how long and how; the talent can say at once what it is to be about. */
function whenForm(scene: Scene, press: RunPress): Form {
  const { state, say, reader, to } = scene;
  const meeting = press.args?.meeting === state.meeting?.id ? state.meeting : undefined;
  const known = [meeting?.suggestion?.when, meeting?.when].find(
    (when) => when && beginsAt(when) > reader.now,
  );
  const isFirst = (meeting?.kind ?? nextKind(scene)) === 'expectation';
  const arranged = press.args?.arranged === 'yes';
  const minutes = MINUTES[isFirst ? 'expectation' : 'mentor'];
  return {
    title: say(isFirst ? 'mentoring.form.expectation' : 'mentoring.form.title'),
    intro: say(arranged ? 'mentoring.form.arranged' : 'mentoring.form.suggest'),
    inputs: [
      ...whenInputs(reader.language, { minutes, ...known }),
      {
        kind: 'choice',
        name: 'how',
        label: say('mentoring.form.how'),
        options: HOWS.map((value) => ({ value, label: capital(say(`mentoring.how.${value}`)) })),
        value: meeting?.suggestion?.how ?? meeting?.how ?? 'inPerson',
      },
      ...(isFirst ? [othersInput(scene)] : []),
      ...(to === 'talent' && !meeting ? [topicInput(scene)] : []),
    ],
    submit: say(arranged ? 'mentoring.form.save' : 'mentoring.form.send'),
    cancel: say('cancel'),
    press,
  };
}

/** A consultant, perhaps (T4): somebody who takes part needs no account. */
function othersInput({ state, say, read }: Scene): Input {
  const known = othersIn(state, read);
  return {
    kind: 'text',
    name: 'others',
    label: say('mentoring.form.others'),
    hint: say('mentoring.form.othersHint'),
    lines: 'one',
    maxLength: MAX_OTHERS,
    optional: true,
    ...(known && { value: known }),
  };
}

/** Until the two have met, the next talk is the one before it all begins (T4). */
const nextKind = ({ state, read, reader }: Scene) =>
  state.kind === 'primary' && !hasMet(state) && !deadlineAt(state, dayOf(reader.now, reader.zone), read)
    ? 'expectation'
    : 'mentor';

/** What is written here goes to the mentor when the form is sent: the label and the hint say so. */
function topicInput({ state, say, read }: Scene): Input {
  const known = read.answers.find(
    ({ step, version }) => step === TOPIC && version === (state.meeting?.topic ?? state.unused),
  );
  return {
    kind: 'text',
    name: 'topic',
    label: say('mentoring.form.topic'),
    hint: say('mentoring.form.topicHint'),
    lines: 'many',
    maxLength: MAX_TOPIC,
    optional: true,
    ...(known && { value: known.text }),
  };
}

function topicForm(scene: Scene, press: Press): Form {
  const { say, state } = scene;
  const when = state.meeting?.when;
  return {
    title: say('mentoring.form.topicTitle'),
    ...(when && { intro: whenFor(scene, when) }),
    inputs: [topicInput(scene)],
    submit: say('mentoring.form.share'),
    cancel: say('cancel'),
    press,
  };
}

function cancelForm(scene: Scene, press: Press & { args?: Record<string, string> }): Form | undefined {
  const { say, state } = scene;
  const { meeting } = state;
  if (!meeting || meeting.id !== press.args?.meeting) return undefined;
  const when = meeting.when ?? meeting.suggestion?.when;
  return {
    title: say('mentoring.form.cancel'),
    intro: say('mentoring.form.cancelIntro', { when: when ? whenFor(scene, when) : '' }),
    inputs: [],
    submit: say('mentoring.form.cancelSubmit'),
    cancel: say('mentoring.form.keep'),
    press,
  };
}

function adjustForm(
  { say, state, read }: Scene,
  press: Press & { args?: Record<string, string> },
): Form | undefined {
  const id = press.args?.meeting ?? '';
  const at = keptIn(state, id);
  if (!at) return undefined;
  const known = adjustmentIn(at, { read });
  return {
    title: say(id === INTERNSHIP ? 'mentoring.form.internship' : 'mentoring.form.adjust'),
    inputs: [
      {
        kind: 'text',
        name: 'answer',
        label: say(questionAfter(state, id)),
        hint: say('home.who.names'),
        lines: 'many',
        maxLength: MAX_ADJUSTMENT,
        ...(known && { value: known }),
      },
    ],
    submit: say('mentoring.form.save'),
    cancel: say('cancel'),
    press,
  };
}

/** What is asked when it is over: there may be nothing to adjust after the first talk. */
function questionAfter({ past }: MentoringState, id: string): MessageKey {
  if (id === INTERNSHIP) return 'mentoring.back';
  const isFirst = past.some((one) => one.id === id && one.kind === 'expectation');
  return isFirst ? 'mentoring.adjust.first' : 'mentoring.adjust';
}

function stopForm({ say, to, state }: Scene, press: Press): Form {
  const key = to === 'mentor' ? 'leave' : state.status === 'active' ? 'stop' : 'other';
  return {
    title: say(`mentoring.form.${key}`),
    intro: say(`mentoring.form.${key}Intro`),
    inputs: [],
    submit: say(`mentoring.form.${key}Submit`),
    cancel: say('mentoring.form.keep'),
    press,
  };
}
