import { z } from 'zod';
import { STEP_IDS, type StepId, stepOf } from './definition.ts';
import { type CycleState, emptyState } from './state.ts';

/** A cycle as release 1 stored it: notes were a number, and half of today's questions did not exist. */
const first = z.object({
  number: z.int(),
  previous: z.string().optional(),
  steps: z.record(z.string(), z.object({ version: z.int(), skipped: z.literal(true).optional() })),
  notes: z.int(),
  lookBack: z.string().optional(),
  lookingBack: z.boolean(),
  predicted: z.int().optional(),
  shared: z.array(z.object({ item: z.string(), network: z.string(), version: z.int() })),
  way: z.enum(['repeat', 'adjust', 'bigger', 'new', 'end']).optional(),
});

/**
 * A stored state of an older release. Nobody is sent back: questions that are new, and come before the one that the
 * leader was at, count as skipped; whoever looked back in release 1 had tried it. When they had planned is not known:
 * the day of the look-back stands for it, so that nothing is asked weekly of a trial that began without it.
 */
export function upgrade(older: unknown, version: number): unknown {
  if (version !== 1) return older;
  const { steps, notes, predicted, ...kept } = first.parse(older);
  const known = STEP_IDS.filter((id) => RELEASE_1.includes(id));
  const at = kept.way ? undefined : known.find((id) => steps[id] === undefined);
  const until = at ? STEP_IDS.indexOf(at) : STEP_IDS.length;
  const passed = STEP_IDS.slice(0, until).filter(
    (id) => !steps[id] && (kept.lookingBack || !stepOf(id).lookingBack),
  );
  const isWhole =
    kept.lookingBack || (at !== undefined && STEP_IDS.indexOf(at) >= STEP_IDS.indexOf('noticed'));
  return {
    ...emptyState(kept.number),
    ...kept,
    steps: {
      ...steps,
      ...Object.fromEntries(passed.map((id) => [id, { version: 0, skipped: true }])),
      ...(kept.previous && steps.otherReading && { assumption: { version: 0, skipped: true } }),
      ...(kept.lookingBack && { tried: { version: 0, skipped: true } }),
    },
    notes: Array.from({ length: notes }, (_, index) => ({
      id: index + 1,
      versions: [index + 1],
      as: 'observation',
    })),
    noted: notes,
    ...(kept.lookingBack && {
      tried: 'tried',
      frozen: { prediction: predicted ?? 0, before: steps.before?.version ?? 0 },
    }),
    ...(isWhole && kept.lookBack && { planned: kept.lookBack }),
  } satisfies CycleState;
}

const RELEASE_1: readonly StepId[] = [
  'challenge',
  'baseline',
  'otherReading',
  'tryOut',
  'prediction',
  'whenThen',
  'lookBack',
  'before',
  'together',
  'barriers',
  'watch',
  'noticed',
  'reflection',
  'outcome',
  'after',
  'insight',
  'next',
];
