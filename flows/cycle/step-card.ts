import type { Action, Block, Card } from '../../src/core/card.ts';
import type { AnswerView, Reader, RunId } from '../../src/core/flow.ts';
import { type MessageKey, say } from '../locales/say.ts';
import { addDays, dayOf, isWorkday, nextWorkday, sayDay } from '../schedule.ts';
import { latest } from './answers.ts';
import { LOOK_BACK_WEEKS, STEPS, type Step, type StepId, stepOf, WAYS } from './definition.ts';
import { PREVIOUS } from './events.ts';
import { predictionOf, questionOf } from './question.ts';
import { answerPress, form, phaseLabel, press, type Scene, sayDayTo } from './scene.ts';
import { isAnswered, isDone } from './state.ts';

/** The card of one step: the question while it is open, afterwards what has become of it. */
export function stepCard(scene: Scene, step: Step): Card {
  return isDone(scene.state, step.id) ? doneCard(scene, step) : openCard(scene, step);
}

function openCard(scene: Scene, step: Step): Card {
  const { reader, run } = scene;
  const args = { step: step.id };
  const skip = press(reader, 'cycle.button.skip', { run, type: 'stepSkipped', args });
  const later = press(reader, 'cycle.button.later', { run, type: 'stepPostponed', args });
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
  const quoted = (key: MessageKey, found: AnswerView | undefined): Block[] => {
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

function writeAction(reader: Reader, run: RunId, step: StepId): Action {
  return form(reader, stepOf(step).kind === 'day' ? 'cycle.button.otherDay' : 'cycle.button.write', {
    run,
    type: 'answerGiven',
    args: { step },
  });
}
