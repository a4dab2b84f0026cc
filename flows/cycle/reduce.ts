import { UserError } from '../../src/core/errors.ts';
import type { Decision, Effect, NewAnswer, PersonView, Stamp, ViewRef } from '../../src/core/flow.ts';
import type { Instant } from '../../src/core/time.ts';
import { dayOf, instantOf, nextWorkday, workdaysBefore } from '../schedule.ts';
import { latest, readAnswer, readText } from './answers.ts';
import { ITEMS, type Step, type StepId, stepOf, type Way } from './definition.ts';
import { type CycleEvent, type CycleInput, cycleInput, NOTE, PREVIOUS } from './events.ts';
import type { Read } from './scene.ts';
import { type CycleState, isDone, isUnderWay, openBefore, positionOf, versionOf } from './state.ts';

type Decided = Decision<CycleState>;
type Shared = Extract<CycleEvent, { type: 'shared' }>;
type Show = Extract<Effect, { type: 'show' }>;

/** Begins at phase 1, or at phase 2 when it goes on from another cycle; the baseline is asked anew (domain.md §8). */
export function start(raw: unknown, stamp: Stamp, read: Read): Decided {
  const input = cycleInput.parse(raw);
  const state: CycleState = {
    number: input.number,
    ...(input.previous && { previous: input.previous }),
    steps: input.challenge ? { challenge: { version: 1 }, otherReading: { version: 0, skipped: true } } : {},
    notes: 0,
    lookingBack: false,
    shared: [],
  };
  return { state, answers: broughtAlong(input), effects: goOn(state, stamp, read.owner) };
}

function broughtAlong({ challenge, tryOut, insight }: CycleInput): NewAnswer[] {
  const texts = { challenge, [PREVIOUS.tryOut]: tryOut, [PREVIOUS.insight]: insight };
  return Object.entries(texts).flatMap(([step, text]) => (text ? [{ step, version: 1, text }] : []));
}

/** What can still happen to a cycle that has ended. */
const AFTER_THE_END: readonly CycleEvent['type'][] = ['answerGiven', 'noted', 'shared'];

/** The cards that show a step's answer and are brought up to date when it is edited. */
const SHOWN_ON: Partial<Record<StepId, string[]>> = {
  tryOut: ['plan', 'soon'],
  whenThen: ['plan'],
  lookBack: ['plan', 'soon'],
  insight: ['ended'],
};

export function reduce(state: CycleState, event: CycleEvent, stamp: Stamp, read: Read): Decided {
  if (state.way && !AFTER_THE_END.includes(event.type)) return { state };
  switch (event.type) {
    case 'answerGiven':
      return answer(state, stepOf(event.step), event.answer, stamp, read);
    case 'stepSkipped':
      return skip(state, stepOf(event.step), stamp, read);
    case 'stepPostponed':
      return postpone(state, event.step, stamp, read);
    case 'tryKept':
      return keepTry(state, stamp, read);
    case 'resumed':
      return { state, effects: goOn(state, stamp, read.owner) };
    case 'lookedBack':
      return lookBack(state, 'asked', stamp, read);
    case 'noted':
      return note(state, event.answer, read);
    case 'shared':
      return share(state, event, read);
    case 'reminderDue':
      return remindedOf(state, event.key, stamp, read);
  }
}

function answer(state: CycleState, step: Step, said: string, stamp: Stamp, read: Read): Decided {
  const text = readAnswer(step, said, dayOf(stamp.at, read.owner.zone));
  if (latest(read.answers, step.id)?.text === text && isDone(state, step.id)) return { state };
  if (step.kind === 'way') return continueWith(state, text as Way, stamp, read);
  if (step.id === 'lookBack' && state.lookingBack) throw new UserError('error.gone', {}, 'answer');
  const next: CycleState = {
    ...state,
    steps: { ...state.steps, [step.id]: { version: versionOf(state, step.id) + 1 } },
    ...(step.id === 'lookBack' && { lookBack: text }),
  };
  const effects = [
    refresh(step.id),
    ...(SHOWN_ON[step.id] ?? []).map((slot): Effect => ({ type: 'refresh', slot })),
    ...(step.id === 'lookBack' ? remindersFor(text, stamp.at, read.owner) : []),
  ];
  const answers = [{ step: step.id, version: versionOf(next, step.id), text }];
  if (!isAskedIn(state, step.id)) return { state: next, answers, effects };
  return { answers, ...afterwards(next, step.id, effects, stamp, read) };
}

function skip(state: CycleState, step: Step, stamp: Stamp, read: Read): Decided {
  if (step.required || isDone(state, step.id)) return { state };
  return afterwards(skipped(state, [step]), step.id, [refresh(step.id)], stamp, read);
}

/** A question has been settled: on to the next, or to the look-back where its day has come meanwhile. */
function afterwards(state: CycleState, step: StepId, effects: Effect[], stamp: Stamp, read: Read): Decided {
  const isDue = state.lookBack !== undefined && state.lookBack <= dayOf(stamp.at, read.owner.zone);
  const next =
    positionOf(state).at === 'waiting' && isDue
      ? lookBack(state, 'asked', stamp, read)
      : { state, effects: goOn(state, stamp, read.owner) };
  const cancel: Effect = { type: 'cancel', key: `later.${step}` };
  return { ...next, effects: [...effects, cancel, ...(next.effects ?? [])] };
}

function skipped(state: CycleState, steps: Step[]): CycleState {
  const without = steps.map(({ id }) => [id, { version: 0, skipped: true as const }]);
  return { ...state, steps: { ...state.steps, ...Object.fromEntries(without) } };
}

function isAskedIn(state: CycleState, step: StepId): boolean {
  const position = positionOf(state);
  return position.at === 'step' && position.step.id === step;
}

/** Later: the same question again on the next workday's morning, because the leader wants it so. */
function postpone(state: CycleState, step: StepId, stamp: Stamp, { owner }: Read): Decided {
  if (!isAskedIn(state, step)) return { state };
  const day = nextWorkday(dayOf(stamp.at, owner.zone));
  return {
    state,
    effects: [
      morningReminder(`later.${step}`, day, owner),
      showTo(owner, 'later', { name: 'later', day }, 'reply'),
    ],
  };
}

function keepTry(state: CycleState, stamp: Stamp, read: Read): Decided {
  const kept = latest(read.answers, PREVIOUS.tryOut);
  return kept && isAskedIn(state, 'tryOut')
    ? answer(state, stepOf('tryOut'), kept.text, stamp, read)
    : { state };
}

/** Looks back on what was planned. What has not been answered of the plan by then is left for later. */
function lookBack(state: CycleState, why: 'asked' | 'today', stamp: Stamp, { owner }: Read): Decided {
  if (!isUnderWay(state)) return { state };
  const left = openBefore(state);
  const next = { ...skipped(state, left), lookingBack: true, predicted: versionOf(state, 'prediction') };
  const urgency = why === 'asked' ? 'reply' : 'chosen';
  return {
    state: next,
    effects: [
      { type: 'cancel', key: 'lookBackSoon' },
      { type: 'cancel', key: 'lookBack' },
      ...left.map(({ id }) => refresh(id)),
      { type: 'refresh', slot: 'plan' },
      { type: 'refresh', slot: 'soon' },
      showTo(owner, 'lookBack', { name: 'lookBack', why }, urgency),
      ...goOn(next, stamp, owner, urgency),
    ],
  };
}

/** The button that offers to keep a text goes on standing there: pressed again, the text is kept once. */
function note(state: CycleState, said: string, { owner, answers }: Read): Decided {
  const text = readText(said);
  const confirmed = showTo(owner, 'noted', { name: 'noted' }, 'reply');
  if (latest(answers, NOTE)?.text === text) return { state, effects: [confirmed] };
  const version = state.notes + 1;
  return {
    state: { ...state, notes: version },
    answers: [{ step: NOTE, version, text }],
    effects: [{ type: 'refresh', slot: 'plan' }, confirmed],
  };
}

/** Approves the latest version for the network's channel. Pressing again without a change does nothing. */
function share(state: CycleState, { item, network, version: seen }: Shared, read: Read): Decided {
  const version = versionOf(state, ITEMS[item]);
  if (version === 0) throw new UserError('error.pressShare');
  if (version !== seen) throw new UserError('error.shareChanged');
  if (!read.networks.some(({ id }) => id === network)) throw new UserError('error.notAllowed');
  const before = state.shared.find((one) => one.item === item && one.network === network);
  if (before?.version === version) return { state };
  const slot = `shared.${item}.${network}`;
  return {
    state: {
      ...state,
      shared: [...state.shared.filter((one) => one !== before), { item, network, version }],
    },
    effects: [
      before
        ? { type: 'refresh', slot }
        : { type: 'show', slot, to: { network }, view: { name: 'shared', item }, urgency: 'reply' },
      { type: 'refresh', slot: item === 'trialAction' ? 'plan' : 'ended' },
    ],
  };
}

/** A reminder only counts if the cycle still waits for it; whatever came in between wins. */
function remindedOf(state: CycleState, key: string, stamp: Stamp, read: Read): Decided {
  const position = positionOf(state);
  if (key === 'lookBack') return lookBack(state, 'today', stamp, read);
  if (key === 'lookBackSoon' && isUnderWay(state))
    return { state, effects: [showTo(read.owner, 'soon', { name: 'soon' }, 'chosen')] };
  if (position.at === 'step' && key === `later.${position.step.id}`)
    return { state, effects: goOn(state, stamp, read.owner, 'chosen') };
  return { state };
}

/** Only who has been all the way round chooses a way on; anybody else is shown where they are. */
function continueWith(state: CycleState, way: Way, stamp: Stamp, read: Read): Decided {
  if (!isAskedIn(state, 'next')) return { state, effects: goOn(state, stamp, read.owner) };
  const next: CycleState = { ...state, steps: { ...state.steps, next: { version: 1 } }, way };
  const ended: Effect[] = [refresh('next'), showTo(read.owner, 'ended', { name: 'ended' }, 'reply')];
  const decided = { state: next, answers: [{ step: 'next', version: 1, text: way }] };
  if (way === 'end') return { ...decided, effects: ended };
  return {
    ...decided,
    effects: [
      ...ended,
      {
        type: 'start',
        flow: 'cycle',
        id: `${stamp.run}.${state.number + 1}`,
        owner: stamp.owner,
        input: nextInput(state, way, stamp, read),
      },
    ],
  };
}

function nextInput(state: CycleState, way: Way, stamp: Stamp, { answers }: Read): CycleInput {
  const number = state.number + 1;
  const insight = latest(answers, 'insight')?.text;
  const lineage = { number, previous: stamp.run, ...(insight && { insight }) };
  if (way === 'new') return lineage;
  const challenge = latest(answers, 'challenge')?.text;
  const tryOut = latest(answers, 'tryOut')?.text;
  return { ...lineage, ...(challenge && { challenge }), ...(tryOut && { tryOut }) };
}

/** What the leader meets next: the open question, or the plan while it is being tried. */
function goOn(
  state: CycleState,
  stamp: Stamp,
  owner: PersonView,
  urgency: 'reply' | 'chosen' = 'reply',
): Effect[] {
  const position = positionOf(state);
  if (position.at === 'ended') return [];
  if (position.at === 'waiting') return [showTo(owner, 'plan', { name: 'plan' }, urgency)];
  const step = position.step.id;
  const replyAs = { run: stamp.run, type: 'answerGiven', args: { step } };
  return [{ ...showTo(owner, `step.${step}`, { name: 'step', step }, urgency), replyAs }];
}

function showTo(owner: PersonView, slot: string, view: ViewRef, urgency: 'reply' | 'chosen'): Show {
  return { type: 'show', slot, to: { person: owner.id }, view, urgency };
}

const refresh = (step: StepId): Effect => ({ type: 'refresh', slot: `step.${step}` });

/** Two workdays before, if that still lies ahead, and the same morning (domain.md §8, Cadence). */
function remindersFor(day: string, now: Instant, owner: PersonView): Effect[] {
  const soon = morningReminder('lookBackSoon', workdaysBefore(day, 2), owner);
  return [
    soon.due > now ? soon : { type: 'cancel', key: 'lookBackSoon' },
    morningReminder('lookBack', day, owner),
  ];
}

function morningReminder(key: string, day: string, owner: PersonView): Extract<Effect, { type: 'remind' }> {
  const at = { local: `${day}T${owner.hours.from}`, zone: owner.zone };
  return { type: 'remind', key, at, due: instantOf(at) };
}
