import type { Action, Block, Card } from '../../src/core/card.ts';
import type { AnswerView, Reader, ReadModels, RunId, ViewRef } from '../../src/core/flow.ts';
import type { Press } from '../../src/core/press.ts';
import { say } from '../locales/say.ts';
import { addDays, dayOf, isWorkday, nextWorkday, sayDay } from '../schedule.ts';
import { latest } from './answers.ts';
import {
  ITEMS,
  type Item,
  LOOK_BACK_WEEKS,
  PHASES,
  STEPS,
  type Step,
  type StepId,
  stepOf,
  WAYS,
} from './definition.ts';
import { PREVIOUS } from './events.ts';
import { predictionOf, questionOf } from './question.ts';
import { asShared, shareActions, sharedNotes } from './sharing.ts';
import { type CycleState, isAnswered, isDone, isUnderWay, phaseOf, positionOf } from './state.ts';

type Read = Pick<ReadModels, 'owner' | 'networks' | 'answers'>;

/** Everything a card is made from, side by side. */
type Scene = { state: CycleState; reader: Reader; read: Read; run: RunId };

/** The card for a view of a cycle, in the reader's language. */
export function cycleCard(state: CycleState, view: ViewRef, reader: Reader, read: Read, run: RunId): Card {
  const scene = { state, reader, read, run };
  switch (view.name) {
    case 'step':
      return stepCard(scene, stepOf(view.step ?? ''));
    case 'later':
      return note(say(reader.language, 'cycle.postponed', { day: sayDayTo(scene, view.day ?? '') }));
    case 'noted':
      return note(say(reader.language, 'cycle.note.saved'));
    case 'plan':
      return planCard(scene);
    case 'soon':
      return soonCard(scene);
    case 'lookBack':
      return lookBackCard(scene, view.why === 'asked');
    case 'shared':
      return sharedCard(scene, view.item === 'insight' ? 'insight' : 'trialAction');
    case 'ended':
      return endedCard(scene);
    case 'home':
      return homeCard(scene);
    default:
      throw new Error(`a cycle has no card named ${view.name}`);
  }
}

export function phaseLabel({ state, reader }: Pick<Scene, 'state' | 'reader'>): string {
  const phase = phaseOf(state);
  return say(reader.language, 'phase.of', {
    phase: say(reader.language, `phase.${phase}`),
    number: PHASES.indexOf(phase) + 1,
  });
}

function stepCard(scene: Scene, step: Step): Card {
  return isDone(scene.state, step.id) ? doneCard(scene, step) : openCard(scene, step);
}

function openCard(scene: Scene, step: Step): Card {
  const { reader, run } = scene;
  const skip: Action = {
    kind: 'press',
    label: say(reader.language, 'cycle.button.skip'),
    press: { run, type: 'stepSkipped', args: { step: step.id } },
  };
  const later: Action = {
    kind: 'press',
    label: say(reader.language, 'cycle.button.later'),
    press: { run, type: 'stepPostponed', args: { step: step.id } },
  };
  return {
    body: [
      { type: 'note', text: phaseLabel(scene) },
      ...before(scene, step.id),
      { type: 'text', text: questionOf(step, scene) },
      ...hint(step, reader),
    ],
    actions: [...answerActions(scene, step), ...(step.required ? [] : [skip]), later],
  };
}

/** How to answer, said once in each phase. */
function hint({ id, phase, kind }: Step, { language }: Reader): Block[] {
  const isFirst = STEPS.find((step) => step.phase === phase)?.id === id;
  if (kind === 'text' && isFirst) return [{ type: 'note', text: say(language, 'cycle.replyHint') }];
  return kind === 'scale' ? [{ type: 'note', text: say(language, 'cycle.scale') }] : [];
}

/** What the leader wrote earlier and needs in sight to answer: the last cycle's lesson, the prediction. */
function before({ state, reader, read }: Scene, step: StepId): Block[] {
  const quoted = (key: Parameters<typeof say>[1], found: AnswerView | undefined): Block[] => {
    return found
      ? [
          { type: 'text', text: say(reader.language, key) },
          { type: 'quote', text: found.text },
        ]
      : [];
  };
  const lesson = quoted('cycle.previousInsight', latest(read.answers, PREVIOUS.insight));
  if (step === 'challenge') return lesson;
  if (step === 'baseline' && state.previous)
    return [...lesson, ...quoted('cycle.sameChallenge', latest(read.answers, 'challenge'))];
  if (step === 'tryOut') return quoted('cycle.previousTry', latest(read.answers, PREVIOUS.tryOut));
  if (step === 'outcome') return quoted('cycle.yourPrediction', predictionOf(state, read.answers));
  return [];
}

function answerActions({ reader, read, run }: Scene, step: Step): Action[] {
  const give = (answer: string, label: string): Action => ({
    kind: 'press',
    label,
    press: answerPress(run, step.id, answer),
  });
  switch (step.kind) {
    case 'scale':
      return ['1', '2', '3', '4', '5'].map((score) => give(score, score));
    case 'way':
      return WAYS.map((way) => give(way, say(reader.language, `cycle.next.${way}`)));
    case 'day':
      return [
        ...weekChoices(reader).map(({ day, label }) => give(day, label)),
        writeAction(reader, run, step.id),
      ];
    case 'text':
      return [
        ...(step.id === 'tryOut' && latest(read.answers, PREVIOUS.tryOut)
          ? [press(reader, 'cycle.button.keepTry', { run, type: 'tryKept' })]
          : []),
        writeAction(reader, run, step.id),
      ];
  }
}

/** Workdays: on a weekend nobody is at work to be reminded. */
function weekChoices({ language, zone, now }: Reader) {
  const today = dayOf(now, zone);
  return LOOK_BACK_WEEKS.map((weeks) => {
    const later = addDays(today, weeks * 7);
    const day = isWorkday(later) ? later : nextWorkday(later);
    return { day, label: say(language, 'cycle.button.weeks', { weeks, day: sayDay(day, language, today) }) };
  });
}

/** Answered or skipped: what it was about, that it is safe, and the way back in. The text itself is not echoed. */
function doneCard(scene: Scene, step: Step): Card {
  const { state, reader, run } = scene;
  const answered = isAnswered(state, step.id);
  const label = say(reader.language, answered ? 'cycle.button.edit' : 'cycle.button.answer');
  return {
    closed: true,
    body: [
      { type: 'text', text: questionOf(step, scene) },
      { type: 'note', text: answered ? savedNote(scene, step) : say(reader.language, 'cycle.skipped') },
    ],
    actions:
      step.kind === 'way' || (step.id === 'lookBack' && state.lookingBack)
        ? []
        : [{ kind: 'form', label, press: { run, type: 'answerGiven', args: { step: step.id } } }],
  };
}

function savedNote(scene: Scene, step: Step): string {
  const { state, reader, read } = scene;
  const text = latest(read.answers, step.id)?.text ?? '';
  if (step.kind === 'scale') return say(reader.language, 'cycle.savedNumber', { answer: text });
  if (step.kind === 'way' && state.way)
    return say(reader.language, 'cycle.savedWay', { way: say(reader.language, `cycle.next.${state.way}`) });
  if (step.kind === 'day') return say(reader.language, 'cycle.savedDay', { day: sayDayTo(scene, text) });
  return say(reader.language, 'cycle.saved', { phase: say(reader.language, `phase.${step.phase}`) });
}

function planCard(scene: Scene): Card {
  const { state, reader, read, run } = scene;
  const waiting = positionOf(state).at === 'waiting';
  const whenThen = latest(read.answers, 'whenThen')?.text;
  const lookBack = state.lookBack ?? '';
  return {
    title: say(reader.language, 'cycle.plan.title'),
    ...(waiting ? {} : { closed: true as const }),
    body: [
      { type: 'quote', text: latest(read.answers, 'tryOut')?.text ?? '' },
      ...(whenThen ? [{ type: 'quote', text: whenThen } as const] : []),
      { type: 'text', text: say(reader.language, 'cycle.plan.lookBack', { day: sayDayTo(scene, lookBack) }) },
      ...(state.notes > 0
        ? [{ type: 'note', text: say(reader.language, 'cycle.plan.notes', { count: state.notes }) } as const]
        : []),
      ...sharedNotes(scene, 'trialAction'),
    ],
    actions: [
      ...shareActions(scene, 'trialAction'),
      ...(waiting
        ? [
            form(reader, 'cycle.button.note', { run, type: 'noted' }),
            form(reader, 'cycle.button.moveDay', answerPress(run, 'lookBack')),
            press(reader, 'cycle.button.lookBackNow', { run, type: 'lookedBack' }),
          ]
        : []),
    ],
  };
}

function soonCard(scene: Scene): Card {
  const { state, reader, read, run } = scene;
  const day = sayDayTo(scene, state.lookBack ?? '');
  const ahead = isUnderWay(state);
  return {
    ...(ahead ? {} : { closed: true as const }),
    body: [
      { type: 'text', text: say(reader.language, 'cycle.soon', { day, Day: capital(day) }) },
      { type: 'quote', text: latest(read.answers, 'tryOut')?.text ?? '' },
      { type: 'text', text: say(reader.language, 'cycle.soon.watch') },
      { type: 'note', text: say(reader.language, 'cycle.why.lookBack') },
    ],
    actions: ahead
      ? [
          form(reader, 'cycle.button.note', { run, type: 'noted' }),
          form(reader, 'cycle.button.moveDay', answerPress(run, 'lookBack')),
          press(reader, 'cycle.button.lookBackNow', { run, type: 'lookedBack' }),
        ]
      : [],
  };
}

function lookBackCard({ reader, read }: Scene, asked: boolean): Card {
  return {
    body: [
      { type: 'text', text: say(reader.language, asked ? 'cycle.lookBackNow' : 'cycle.lookBack') },
      { type: 'quote', text: latest(read.answers, 'tryOut')?.text ?? '' },
      ...(asked ? [] : [{ type: 'note', text: say(reader.language, 'cycle.why.lookBack') } as const]),
    ],
    actions: [],
  };
}

/** In the network's channel: the runtime has left only the approved versions in `answers`. */
function sharedCard({ reader, read }: Scene, item: Item): Card {
  const text = latest(read.answers, ITEMS[item])?.text ?? '';
  return asShared(item, text, read.owner.name, reader.language);
}

function endedCard(scene: Scene): Card {
  const { state, reader, read } = scene;
  const insight = latest(read.answers, 'insight')?.text;
  return {
    title: say(reader.language, 'cycle.end.title'),
    body: [
      ...(insight
        ? [
            { type: 'text', text: say(reader.language, 'cycle.end.insight') } as const,
            { type: 'quote', text: insight } as const,
          ]
        : []),
      {
        type: 'note',
        text: say(reader.language, state.way === 'end' ? 'cycle.end.again' : 'cycle.end.continued'),
      },
      ...sharedNotes(scene, 'insight'),
    ],
    actions: insight ? shareActions(scene, 'insight') : [],
  };
}

function homeCard(scene: Scene): Card {
  const { reader, read, run } = scene;
  const subject = latest(read.answers, 'tryOut') ?? latest(read.answers, 'challenge');
  return {
    body: [
      { type: 'note', text: phaseLabel(scene) },
      ...(subject ? [{ type: 'quote', text: subject.text } as const] : []),
      ...whereItStands(scene),
    ],
    actions: [{ ...press(reader, 'cycle.button.continue', { run, type: 'resumed' }), style: 'primary' }],
  };
}

/** Home is for looking: the answer is given in the conversation. */
function whereItStands(scene: Scene): Block[] {
  const { state, reader } = scene;
  const position = positionOf(state);
  if (position.at === 'step')
    return [
      { type: 'text', text: questionOf(position.step, scene) },
      { type: 'note', text: say(reader.language, 'cycle.home.answer') },
    ];
  const day = sayDayTo(scene, state.lookBack ?? '');
  return [{ type: 'text', text: say(reader.language, 'cycle.home.waiting', { day }) }];
}

function writeAction(reader: Reader, run: RunId, step: StepId): Action {
  return form(reader, stepOf(step).kind === 'day' ? 'cycle.button.otherDay' : 'cycle.button.write', {
    run,
    type: 'answerGiven',
    args: { step },
  });
}

function answerPress(run: RunId, step: StepId, answer?: string): Press {
  return { run, type: 'answerGiven', args: { step, ...(answer === undefined ? {} : { answer }) } };
}

function press(reader: Reader, key: Parameters<typeof say>[1], what: Press): Action {
  return { kind: 'press', label: say(reader.language, key), press: what };
}

function form(reader: Reader, key: Parameters<typeof say>[1], what: Press): Action {
  return { kind: 'form', label: say(reader.language, key), press: what };
}

const note = (text: string): Card => ({ body: [{ type: 'note', text }], actions: [] });

const sayDayTo = ({ reader }: Scene, day: string) =>
  sayDay(day, reader.language, dayOf(reader.now, reader.zone));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
