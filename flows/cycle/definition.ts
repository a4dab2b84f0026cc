import { UserError } from '../../src/core/errors.ts';

/**
 * The six phases and what each asks (K13, K16, K18, K19; domain.md §8), as data. Step ids are permanent: stored
 * cycles refer to them. The words of each question are in the locales under `cycle.ask.<id>`.
 */
export const PHASES = ['challenge', 'plan', 'action', 'observation', 'reflection', 'newAction'] as const;
export type PhaseId = (typeof PHASES)[number];

/** text: free words · day: a future day · scale: 1 to 5 · way: one of the five ways on */
export type Kind = 'text' | 'day' | 'scale' | 'way';

export const WAYS = ['repeat', 'adjust', 'bigger', 'new', 'end'] as const;
export type Way = (typeof WAYS)[number];

type StepShape = {
  id: string;
  phase: PhaseId;
  kind: Kind;
  /** can't be skipped */
  required?: true;
  /** asked only once the leader looks back on what was tried */
  lookingBack?: true;
};

export const STEPS = [
  { id: 'challenge', phase: 'challenge', kind: 'text', required: true },
  { id: 'baseline', phase: 'challenge', kind: 'text' },
  { id: 'otherReading', phase: 'challenge', kind: 'text' },
  { id: 'tryOut', phase: 'plan', kind: 'text', required: true },
  { id: 'prediction', phase: 'plan', kind: 'text' },
  { id: 'whenThen', phase: 'plan', kind: 'text' },
  { id: 'lookBack', phase: 'plan', kind: 'day', required: true },
  { id: 'before', phase: 'plan', kind: 'scale' },
  { id: 'together', phase: 'action', kind: 'text' },
  { id: 'barriers', phase: 'action', kind: 'text' },
  { id: 'watch', phase: 'observation', kind: 'text' },
  { id: 'noticed', phase: 'observation', kind: 'text', lookingBack: true },
  { id: 'reflection', phase: 'reflection', kind: 'text', required: true, lookingBack: true },
  { id: 'outcome', phase: 'reflection', kind: 'text', lookingBack: true },
  { id: 'after', phase: 'reflection', kind: 'scale', lookingBack: true },
  { id: 'insight', phase: 'newAction', kind: 'text', lookingBack: true },
  { id: 'next', phase: 'newAction', kind: 'way', required: true, lookingBack: true },
] as const satisfies readonly StepShape[];

export type StepId = (typeof STEPS)[number]['id'];
export type Step = StepShape & { id: StepId };
export const STEP_IDS = STEPS.map(({ id }) => id);

const BY_ID = new Map<string, Step>(STEPS.map((step) => [step.id, step]));

/** The step with that permanent id. Throws UserError for an id that no release ever had: a forged press. */
export function stepOf(id: string): Step {
  const step = BY_ID.get(id);
  if (!step) throw new UserError('error.gone');
  return step;
}

/** What can be shared, and the step whose words it shows (domain.md §7, Who sees what). */
export const ITEMS = { trialAction: 'tryOut', insight: 'insight' } as const satisfies Record<string, StepId>;
export type Item = keyof typeof ITEMS;

/** How long a free text may be (domain.md §8). */
export const MAX_TEXT = 1_500;

/** Our suggestions for the first look-back, in weeks; three is the default of domain.md §8. */
export const LOOK_BACK_WEEKS = [1, 2, 3];
