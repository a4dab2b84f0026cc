import { UserError } from '../../src/core/errors.ts';
import type { Signal } from '../wording/index.ts';

/**
 * The six phases and what each asks (K13–K21; domain.md §8), as data. Step ids are permanent: stored cycles refer to
 * them. The words of each question are in the locales under `cycle.ask.<id>`.
 */
export const PHASES = ['challenge', 'plan', 'action', 'observation', 'reflection', 'newAction'] as const;
export type PhaseId = (typeof PHASES)[number];

/** text: free words · signs: one to three of them · day: a day ahead · scale: 1 to 5 · choice: one of CHOICES */
export type Kind = 'text' | 'signs' | 'day' | 'scale' | 'choice';

export const WAYS = ['repeat', 'adjust', 'bigger', 'new', 'end'] as const;
export type Way = (typeof WAYS)[number];

/** What came of the trial action. `notYet` is an answer for the moment: it is asked again. */
export const TRIED = ['tried', 'changed', 'notYet', 'dropped'] as const;
export type Tried = (typeof TRIED)[number];

/** What an evaluation rests on (K21): one's own impression, and above it the three rungs of the evidence ladder. */
export const EVIDENCE = ['impression', 'experience', 'tendency', 'evidence'] as const;

/** How an indicator shows itself (K16), and what an observation is: saw, heard or interpreted. */
export const SENSES = ['see', 'hear', 'feel'] as const;
export type Sense = (typeof SENSES)[number];
export const HOWS = ['saw', 'heard', 'interpreted'] as const;
export type How = (typeof HOWS)[number];

type StepShape = {
  id: string;
  phase: PhaseId;
  kind: Kind;
  /** can't be skipped */
  required?: true;
  /** asked only once the leader looks back on what was tried */
  lookingBack?: true;
  /** asked at once, and only once, about an answer to that step */
  follows?: string;
  /** asked only where something was done, as planned or otherwise */
  ifDone?: true;
  /** *Go on* stops here even though it may be skipped */
  stop?: true;
  /** the same question as that one, asked again only where that one was answered before the action (trap 1) */
  again?: 'before';
  /** part of the evaluation, which in a team each makes alone (K17–K19) */
  evaluation?: true;
  /** a linked cycle brings the last answer along, to be kept or changed (K24) */
  carried?: true;
};

export const STEPS = [
  { id: 'challenge', phase: 'challenge', kind: 'text', required: true },
  { id: 'challengeMore', phase: 'challenge', kind: 'text', follows: 'challenge' },
  { id: 'baseline', phase: 'challenge', kind: 'text' },
  { id: 'otherReading', phase: 'challenge', kind: 'text' },
  { id: 'assumption', phase: 'challenge', kind: 'text' },
  { id: 'tryOut', phase: 'plan', kind: 'text', required: true, carried: true },
  { id: 'buildOn', phase: 'plan', kind: 'text' },
  { id: 'value', phase: 'plan', kind: 'text', carried: true },
  { id: 'signs', phase: 'plan', kind: 'signs', carried: true },
  { id: 'method', phase: 'plan', kind: 'text', carried: true },
  { id: 'prediction', phase: 'plan', kind: 'text' },
  { id: 'whenThen', phase: 'plan', kind: 'text', carried: true },
  { id: 'cueDay', phase: 'plan', kind: 'day' },
  { id: 'lookBack', phase: 'plan', kind: 'day', required: true },
  { id: 'beforeThink', phase: 'plan', kind: 'text', evaluation: true },
  { id: 'beforeDo', phase: 'plan', kind: 'text', evaluation: true },
  { id: 'before', phase: 'plan', kind: 'scale', evaluation: true },
  { id: 'together', phase: 'action', kind: 'text', carried: true },
  { id: 'barriers', phase: 'action', kind: 'text', carried: true },
  { id: 'help', phase: 'action', kind: 'text' },
  { id: 'watch', phase: 'observation', kind: 'text', carried: true },
  { id: 'starHelp', phase: 'observation', kind: 'text', carried: true },
  { id: 'tried', phase: 'observation', kind: 'choice', required: true, lookingBack: true },
  { id: 'triedMore', phase: 'observation', kind: 'text', follows: 'tried' },
  { id: 'noticed', phase: 'observation', kind: 'text', lookingBack: true, ifDone: true },
  { id: 'noticedMore', phase: 'observation', kind: 'text', follows: 'noticed' },
  { id: 'reflection', phase: 'reflection', kind: 'text', required: true, lookingBack: true },
  { id: 'happened', phase: 'reflection', kind: 'text', lookingBack: true, ifDone: true },
  { id: 'outcome', phase: 'reflection', kind: 'text', lookingBack: true, ifDone: true },
  { id: 'learnt', phase: 'reflection', kind: 'text', lookingBack: true },
  { id: 'change', phase: 'reflection', kind: 'text', lookingBack: true },
  { id: 'practise', phase: 'reflection', kind: 'text', lookingBack: true },
  { id: 'afterThink', phase: 'reflection', kind: 'text', lookingBack: true, ifDone: true, evaluation: true },
  { id: 'afterDo', phase: 'reflection', kind: 'text', lookingBack: true, ifDone: true, evaluation: true },
  {
    id: 'after',
    phase: 'reflection',
    kind: 'scale',
    lookingBack: true,
    ifDone: true,
    evaluation: true,
    stop: true,
  },
  { id: 'afterMore', phase: 'reflection', kind: 'text', follows: 'after', evaluation: true },
  {
    id: 'beforeAgain',
    phase: 'reflection',
    kind: 'scale',
    lookingBack: true,
    ifDone: true,
    again: 'before',
    evaluation: true,
    stop: true,
  },
  { id: 'evidence', phase: 'reflection', kind: 'choice', lookingBack: true, ifDone: true },
  { id: 'star', phase: 'reflection', kind: 'text', lookingBack: true, ifDone: true, evaluation: true },
  { id: 'insight', phase: 'newAction', kind: 'text', lookingBack: true, stop: true },
  { id: 'onTrack', phase: 'newAction', kind: 'text', lookingBack: true },
  { id: 'next', phase: 'newAction', kind: 'choice', required: true, lookingBack: true },
] as const satisfies readonly StepShape[];

export type StepId = (typeof STEPS)[number]['id'];
export type Step = Omit<StepShape, 'follows'> & { id: StepId; follows?: StepId };
/** What Lærke says of itself besides asking a step's question. */
export const BEGUN = ['cue', 'soon', 'observe', 'score', 'parked'] as const;
/** Whatever can be put off, or let go: a question, by its step, or one of those. */
export type Thing = (typeof BEGUN)[number] | StepId;
export const ALL_STEPS = STEPS as readonly Step[];
export const STEP_IDS = STEPS.map(({ id }) => id);

/** The steps whose answers a linked cycle brings along. */
export const CARRIED = ALL_STEPS.filter(({ carried }) => carried).map(({ id }) => id);

/** What a decision of a reflection meeting holds for a cycle (K24), in the order of the questions. */
export const DECIDED = [
  'tryOut',
  'cueDay',
  'lookBack',
  'together',
  'barriers',
  'help',
  'watch',
  'starHelp',
] as const satisfies StepId[];
export type DecidedStep = (typeof DECIDED)[number];

/** What a team reads of its cycle: everything but the evaluation, which each makes alone, and the private notes (K17). */
export const READ_BY_TEAM: readonly StepId[] = ALL_STEPS.filter(
  ({ evaluation, kind }) => !evaluation && kind !== 'day',
).map(({ id }) => id);

/** What can be chosen where a step asks for a choice. */
export const CHOICES = { tried: TRIED, evidence: EVIDENCE, next: WAYS } as const;
export type ChoiceStep = keyof typeof CHOICES;

/** Which wording leads to a question about the answer (domain.md §8). */
type Heeded = Exclude<Signal, 'distress'>;
const HEEDED: Partial<Record<StepId, readonly Heeded[]>> = {
  challenge: ['solution', 'blame', 'tooBig', 'always'],
  noticed: ['opinion'],
};

/** Which wording of an answer to that step leads to a question about it; at most one, and unsure asks nothing. */
export const heededAt = (step: StepId): readonly Heeded[] => HEEDED[step] ?? [];

const BY_ID = new Map<string, Step>(ALL_STEPS.map((step) => [step.id, step]));

/** The step with that permanent id. Throws UserError for an id that no release ever had: a forged press. */
export function stepOf(id: string): Step {
  const step = BY_ID.get(id);
  if (!step) throw new UserError('error.gone');
  return step;
}

/** Whether the step takes free words. */
export const isWords = ({ kind }: Step) => kind === 'text' || kind === 'signs';

/** How long a free text may be (domain.md §8). */
export const MAX_TEXT = 1_500;

/** How many indicators a trial action has at most (domain.md §8). */
export const MAX_SIGNS = 3;

/** Our suggestions for the first look-back, in weeks; three is the default of domain.md §8. */
export const LOOK_BACK_WEEKS = [1, 2, 3];

/** How long something that is put away rests before it is offered again, in weeks (domain.md §8, the stuck ladder). */
export const PARKED_WEEKS = 2;
