import { UserError } from '../../src/core/errors.ts';
import { isHard, signalsIn } from '../wording/index.ts';
import { latest, readAnswer, standing } from './answers.ts';
import { checkedDay } from './days.ts';
import { type Decided, type Moment, show, skipped, todayOf, withFactsOf, written } from './decide.ts';
import { heededAt, isWords, type Step, type StepId, stepOf, type Tried, type Way } from './definition.ts';
import { type EventOf, previousOf } from './events.ts';
import { continueWith } from './going-on.ts';
import { notedDown } from './noting.ts';
import { goOn, onward } from './onward.ts';
import { rest } from './parking.ts';
import {
  applies,
  type CycleState,
  isAskedIn,
  isDone,
  lastVersionOf,
  openSteps,
  positionOf,
} from './state.ts';
import { isToldAlready, toldHowItWent } from './trying.ts';

/** An answer, however it was given. Asked or edited, it is kept; only what was asked leads on. */
export function answer(state: CycleState, given: EventOf<'answerGiven'>, moment: Moment): Decided {
  const step = stepOf(given.step);
  if (state.of && !step.evaluation) throw new UserError('error.gone', {}, 'answer');
  if (isTakenIn(state, given)) return { state };
  if (!isWords(step) && given.source && isHard(given.answer)) return listen(state, given, moment);
  const text = textOf(state, step, given, moment);
  const known = standing(state, moment.read.answers, step.id)?.text;
  if (isDone(state, step.id) && known === text) return { state };
  if (step.id === 'next') return continueWith(state, text as Way, moment);
  if (step.id === 'tried' && isToldAlready(state, text)) return { state };
  if (step.id === 'lookBack' && state.lookingBack) throw new UserError('error.gone', {}, 'answer');
  const version = lastVersionOf(state, step.id) + 1;
  const isKept = latest(moment.read.answers, previousOf(step.id))?.text === text;
  const before = known ?? (isKept ? text : undefined);
  const kept = withFactsOf(written(state, step.id, version, sourcesOf(state, given)), step.id, text, before);
  const answers = [{ step: step.id, version, text }];
  if (step.id === 'tried') return { answers, ...toldHowItWent(kept, text as Tried, moment) };
  if (isWords(step) && isHard(text)) return { answers, ...rest(kept, `step.${step.id}`, moment) };
  if (isMadeSmaller(state, step)) return { answers, ...planAnew(kept, moment) };
  if (!isAskedIn(state, step.id)) return { state: kept, answers };
  return { answers, ...onward(furtherAsked(kept, step.id, text, moment), moment) };
}

/** Hard words in a message, where a number, a day or a choice was asked for, are heard, not refused: they are a note. */
function listen(state: CycleState, { answer, source }: EventOf<'answerGiven'>, moment: Moment): Decided {
  return notedDown(state, { type: 'noted', answer, as: 'observation', ...(source && { source }) }, moment);
}

/** *Not yet*, and then something else to try: what came in the way needs no answer, and the next question is the day. */
const isMadeSmaller = (state: CycleState, { id }: Step) => id === 'tryOut' && isAskedIn(state, 'triedMore');

function planAnew(state: CycleState, moment: Moment): Decided {
  const next = skipped(state, ['triedMore']);
  return { state: next, effects: goOn(next, moment, { opening: 'smaller' }) };
}

/** More of an answer joins it once, however often its message comes. */
const isTakenIn = (state: CycleState, { step, source, more }: EventOf<'answerGiven'>) =>
  more !== undefined && source !== undefined && (state.steps[step]?.sources ?? []).includes(source);

/** The messages in which an answer was written; more of it joins those that it was begun in. */
function sourcesOf(state: CycleState, { step, source, more }: EventOf<'answerGiven'>): string[] {
  return [...(more ? (state.steps[step]?.sources ?? []) : []), ...(source ? [source] : [])];
}

/** What is to be kept: what was typed before the next question came up belongs to what was written before it. */
function textOf(
  state: CycleState,
  step: Step,
  { answer: said, more }: EventOf<'answerGiven'>,
  moment: Moment,
) {
  const before = standing(state, moment.read.answers, step.id)?.text;
  const whole = more && before !== undefined && isWords(step) ? `${before}\n${said.trim()}` : said;
  return checkedDay(state, step.id, readAnswer(step, whole, todayOf(moment)), moment);
}

/** At most one further question about an answer, and only about one that was just asked for (domain.md §8). */
function furtherAsked(state: CycleState, step: StepId, text: string, { read }: Moment): CycleState {
  const { language } = read.owner;
  const heeded = heededAt(step);
  const signals = heeded.length > 0 ? signalsIn(language, text) : [];
  const isHeeded = heeded.some((signal) => signals.includes(signal));
  if (step !== 'after' && !isHeeded) return state;
  return { ...state, followed: { ...state.followed, [step]: lastVersionOf(state, step) } };
}

export function skip(state: CycleState, id: StepId, moment: Moment): Decided {
  const step = stepOf(id);
  if (step.required || isDone(state, id) || !applies(state, step)) return { state };
  const next = skipped(state, [id]);
  return isAskedIn(state, id) ? onward(next, moment) : { state: next };
}

/** On to the next question that matters, past everything that may be skipped until then. */
export function goPast(state: CycleState, from: StepId | undefined, moment: Moment): Decided {
  if (from && !isAskedIn(state, from)) return { state };
  const passed = passedBy(state);
  return passed.length > 0 ? onward(skipped(state, passed), moment) : { state };
}

/** What *Go on* skips from here: up to a required question, one where it stops, the plan, or the look-back. */
export function passedBy(state: CycleState): StepId[] {
  const position = positionOf(state);
  if (position.at !== 'step' || position.step.required) return [];
  const others = openSteps(state).filter(({ id }) => id !== position.step.id);
  const end = others.findIndex(
    ({ required, stop, lookingBack, phase }) =>
      required ||
      stop ||
      (phase !== 'challenge' && position.step.phase === 'challenge') ||
      (lookingBack && !state.lookingBack),
  );
  return [position.step, ...others.slice(0, end < 0 ? others.length : end)].map(({ id }) => id);
}

/** What the last cycle brought along is good for this one too. */
export function keep(state: CycleState, step: StepId, moment: Moment): Decided {
  const before = latest(moment.read.answers, previousOf(step));
  if (!before || !isAskedIn(state, step)) return { state };
  return answer(state, { type: 'answerGiven', step, answer: before.text }, moment);
}

/** Help with a question that wants words: the ladder, or one of its rungs. It stays open, and a reply still answers it. */
export function help(state: CycleState, { step, rung }: EventOf<'helpWanted'>, moment: Moment): Decided {
  if (!isAskedIn(state, step) || !isWords(stepOf(step))) return { state, effects: goOn(state, moment) };
  const replyAs = { run: moment.stamp.run, type: 'answerGiven', args: { step } };
  const view = { name: 'help', step, ...(rung && { rung }) };
  return { state, effects: [show(moment.read.owner.id, 'help', view, 'reply', replyAs)] };
}
