import { z } from 'zod';
import type { AnswerRef } from '../../src/core/flow.ts';
import {
  ALL_STEPS,
  BEGUN,
  HOWS,
  type PhaseId,
  SENSES,
  STEP_IDS,
  type Step,
  type StepId,
  TRIED,
  WAYS,
} from './definition.ts';

/**
 * What is known of a step: the version that counts (0: none) and, where later ones were taken back, the highest number
 * that was ever used. `sources` are the messages that the answer was written in.
 */
const answered = z.strictObject({
  version: z.int().min(0),
  last: z.int().positive().optional(),
  skipped: z.literal(true).optional(),
  sources: z.array(z.string()).optional(),
});

/** Something noted along the way. Its texts are versions of the answer `note`; the last of them counts. */
const note = z.strictObject({
  id: z.int().positive(),
  versions: z.array(z.int().positive()).min(1),
  as: z.enum(['observation', 'starMoment']),
  how: z.enum(HOWS).optional(),
  source: z.string().optional(),
});
export type Note = z.infer<typeof note>;

/** What can be shared: a step's answer under a name of its own, or one star moment. */
export const itemName = z.string().regex(/^(?:trialAction|insight|help|star|note\.\d+)$/);

/**
 * `card`: which of the cards that the cycle has put into channels shows it; those of release 1 had no number. `named`:
 * who is named there besides its author, because they could object; until that moment (UTC), while it waits for them.
 */
const share = z.strictObject({
  item: itemName,
  network: z.string(),
  version: z.int().positive(),
  card: z.int().positive().optional(),
  named: z.array(z.string()).optional(),
  until: z.int().optional(),
});
export type Share = z.infer<typeof share>;

/** How a sign shows, and whether on the way or in the end. */
export const sign = z.strictObject({
  sense: z.enum(SENSES).optional(),
  of: z.enum(['process', 'outcome']).optional(),
});

const againAt = z.string().regex(/^(?:not|\d{4}-\d{2}-\d{2}T\d{2}:\d{2})$/);

const team = z.strictObject({
  members: z.array(z.strictObject({ person: z.string(), status: z.enum(['asked', 'in', 'out']) })),
  /** shares that wait for a veto */
  proposed: z.array(share),
});

export const cycleState = z.strictObject({
  number: z.int().positive(),
  previous: z.string().optional(),
  /** how the cycle before went on to this one, with the same challenge */
  from: z.enum(['repeat', 'adjust', 'bigger']).optional(),
  steps: z.partialRecord(z.enum(STEP_IDS), answered),
  notes: z.array(note),
  /** how many versions of `note` have been written, those taken back included */
  noted: z.int().min(0),
  /** by line of the answer `signs`, or of the one that was brought along and is not answered anew yet */
  signs: z.array(sign),
  cueDay: z.iso.date().optional(),
  lookBack: z.iso.date().optional(),
  /**
   * the meeting that this version of the look-back is at; what it has become, once the leader was asked about that; or
   * that they do not come to it, and it is theirs alone until they do
   */
  lookBackAt: z
    .strictObject({
      meeting: z.string(),
      version: z.int(),
      asked: z.string().optional(),
      away: z.literal(true).optional(),
    })
    .optional(),
  /** the day on which the plan was whole for the first time */
  planned: z.iso.date().optional(),
  tried: z.enum(TRIED).optional(),
  /** the day on which the leader last did something in it, or wants to go on; release 2 did not know it */
  active: z.iso.date().optional(),
  /** how many nudges have come since then */
  unanswered: z.int().positive().optional(),
  /** when the leader wants to hear of it again, as their clock shows it; `not` for what was let go */
  again: z.partialRecord(z.enum([...BEGUN, ...STEP_IDS]), againAt).optional(),
  lookingBack: z.boolean(),
  /** the versions that stood when the action began: what is written afterwards is no prediction; 0 for none */
  frozen: z.strictObject({ prediction: z.int().min(0), before: z.int().min(0) }).optional(),
  /** about which version of an answer a further question was asked */
  followed: z.partialRecord(z.enum(STEP_IDS), z.int().positive()),
  /** put away: until that day; or since that one, until the leader comes back */
  parked: z.strictObject({ until: z.iso.date().optional(), since: z.iso.date().optional() }).optional(),
  shared: z.array(share),
  /** how many cards the cycle has put into channels */
  posted: z.int().min(0),
  /** networks in whose pictures the scores may be counted, and which versions of them */
  counted: z.array(z.strictObject({ network: z.string(), versions: z.record(z.string(), z.int()) })),
  team: team.optional(),
  /** the version of the answers `decided.<step>` for the next cycle; whether they wait for this one's look-back */
  decision: z
    .strictObject({ version: z.int().positive(), waits: z.boolean(), meeting: z.string().optional() })
    .optional(),
  /** one member's evaluation of that team's cycle */
  of: z.string().optional(),
  way: z.enum(WAYS).optional(),
});
export type CycleState = z.infer<typeof cycleState>;

/** A cycle in which nothing has been written yet. */
export const emptyState = (number: number): CycleState => ({
  number,
  steps: {},
  notes: [],
  noted: 0,
  signs: [],
  lookingBack: false,
  followed: {},
  shared: [],
  posted: 0,
  counted: [],
});

/** Where a leader is: derived from what is answered, never stored, so that no release can lose anybody's place. */
export type Position = { at: 'step'; step: Step } | { at: 'waiting' } | { at: 'ended' };

export function positionOf(state: CycleState): Position {
  if (state.way) return { at: 'ended' };
  const open = openSteps(state);
  const step = open.find(({ follows }) => follows) ?? open[0];
  if (!step) return { at: 'ended' };
  if (step.lookingBack && !state.lookingBack) return { at: 'waiting' };
  return { at: 'step', step };
}

/** Every step that is asked in this cycle and has neither been answered nor skipped. */
export function openSteps(state: CycleState): Step[] {
  return ALL_STEPS.filter((step) => applies(state, step) && !isDone(state, step.id));
}

/** Whether the step is asked in this cycle, as far as can be known by now. */
export function applies(state: CycleState, step: Step): boolean {
  const { follows, ifDone, again, evaluation, lookingBack } = step;
  if (state.of !== undefined && !(evaluation && (lookingBack || state.planned))) return false;
  if (follows && state.followed[follows] === undefined) return false;
  if (again && versionFromBefore(state, again) === 0) return false;
  return !ifDone || (state.tried !== 'dropped' && state.tried !== 'notYet');
}

/** Whether the trial action is planned and not yet looked back on; what may be skipped can still be open. */
export function isUnderWay(state: CycleState): boolean {
  return !state.way && !state.lookingBack && openBefore(state).every((step) => !step.required);
}

/** Whether there is something to look back on: until then, the plan is still to be made. */
export const isPlanned = (state: CycleState): boolean => state.lookingBack || isUnderWay(state);

/** How many nudges may go unanswered: the next one asks whether to pause, and is the last (domain.md §8, Cadence). */
const MOST_UNANSWERED = 2;

/** Lærke has asked whether to pause, and has not been answered. */
export const isSilent = ({ unanswered = 0 }: CycleState) => unanswered > MOST_UNANSWERED;

/** One more nudge without an answer. */
export const nudged = (state: CycleState): CycleState => ({
  ...state,
  unanswered: (state.unanswered ?? 0) + 1,
});

/** The leader has been heard from. */
export function heeded(state: CycleState): CycleState {
  if (state.unanswered === undefined) return state;
  const { unanswered: _, ...rest } = state;
  return rest;
}

/** Whether the score that was skipped is still worth asking for: it has to be given before the action. */
export function wantsScore(state: CycleState): boolean {
  return isUnderWay(state) && !state.frozen && !isAnswered(state, 'before');
}

/** What has not been answered of all that is asked before looking back. */
export function openBefore(state: CycleState): Step[] {
  return openSteps(state).filter((step) => !step.lookingBack);
}

/** Put away, or over: nothing is asked, and what is written is no answer. */
export const isAtRest = ({ parked, way }: CycleState): boolean => parked !== undefined || way !== undefined;

export function phaseOf(state: CycleState): PhaseId {
  const position = positionOf(state);
  if (position.at === 'step') return position.step.phase;
  return position.at === 'waiting' ? 'observation' : 'newAction';
}

/** Answered or skipped. *Not yet* is no answer that lasts. */
export function isDone(state: CycleState, step: StepId): boolean {
  if (step === 'tried' && state.tried === 'notYet') return false;
  const known = state.steps[step];
  return known !== undefined && (known.version > 0 || known.skipped === true);
}

export function isAnswered(state: CycleState, step: StepId): boolean {
  return versionOf(state, step) > 0;
}

/** The version of an answer that counts; 0 when there is none. */
export function versionOf(state: CycleState, step: StepId): number {
  return state.steps[step]?.version ?? 0;
}

/** The version that stood when the action began; before that, the one that stands now. */
export function versionFromBefore(state: CycleState, step: 'prediction' | 'before'): number {
  return state.frozen?.[step] ?? versionOf(state, step);
}

/** The highest version number that the step has ever had. */
export function lastVersionOf(state: CycleState, step: StepId): number {
  return state.steps[step]?.last ?? versionOf(state, step);
}

/** Whether the step is the one that the leader is being asked right now. */
export function isAskedIn(state: CycleState, step: StepId): boolean {
  const position = positionOf(state);
  return position.at === 'step' && position.step.id === step;
}

/** The state with this step as it is given; a step that is as if it had never been is left out. */
export function withStep(
  state: CycleState,
  step: StepId,
  known: CycleState['steps'][StepId] | undefined,
): CycleState {
  const { [step]: _, ...others } = state.steps;
  return { ...state, steps: known ? { ...others, [step]: known } : others };
}

/** The step is open again; its earlier versions stay where they are. */
export function reopened(state: CycleState, step: StepId): CycleState {
  const last = lastVersionOf(state, step);
  return withStep(state, step, last > 0 ? { version: 0, last } : undefined);
}

const STEP_OF_ITEM: Record<string, StepId> = {
  trialAction: 'tryOut',
  insight: 'insight',
  help: 'help',
  star: 'star',
};

/** The answer that an item takes its text from: a step's, or what was noted. */
export const stepOfItem = (item: string): StepId | 'note' => STEP_OF_ITEM[item] ?? 'note';

/** The answer that an item shows, as it stands now; undefined when there is none. */
export function answerBehind(state: CycleState, item: string): AnswerRef | undefined {
  const step = STEP_OF_ITEM[item];
  const version = step
    ? versionOf(state, step)
    : versionOfNote(state.notes.find(({ id, as }) => as === 'starMoment' && item === `note.${id}`));
  return version > 0 ? { step: step ?? 'note', version } : undefined;
}

/** The version of a note's text that counts. */
export const versionOfNote = (one: Note | undefined): number => one?.versions.at(-1) ?? 0;

/** The item under which a step's answer can be shared. */
export function itemOf(step: StepId): string | undefined {
  return Object.keys(STEP_OF_ITEM).find((item) => STEP_OF_ITEM[item] === step);
}

/** Whether the network's card shows another version than the leader's own. */
export function isOutdated(state: CycleState, one: Share): boolean {
  return one.version !== answerBehind(state, one.item)?.version;
}
