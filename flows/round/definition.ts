/**
 * A reflection meeting's steps (K22–K25; domain.md §8, Reflection round), as data. `earlier` comes first where there are
 * decisions from last time; `frame` to `learning` come once for each round; then all look across the rounds and decide.
 */
export const STEPS = [
  'earlier',
  'frame',
  'interview',
  'reflections',
  'learning',
  'patterns',
  'decisions',
] as const;
export type Step = (typeof STEPS)[number];

export const ROUND_STEPS = ['frame', 'interview', 'reflections', 'learning'] as const satisfies Step[];

/** Whether a step belongs to one round rather than to the whole meeting. */
export const isInRound = (step: Step): boolean => (ROUND_STEPS as readonly Step[]).includes(step);

/** live: everybody is there at the same time · days: everybody when it suits them */
export const MODES = ['live', 'days'] as const;
export type Mode = (typeof MODES)[number];

/** How long a step takes: minutes live, otherwise on how many workdays later than it began it ends. */
export const TIME: Record<Step, { minutes: number; workdays: 0 | 1 }> = {
  earlier: { minutes: 5, workdays: 0 },
  frame: { minutes: 5, workdays: 0 },
  interview: { minutes: 10, workdays: 0 },
  reflections: { minutes: 10, workdays: 1 },
  learning: { minutes: 10, workdays: 1 },
  patterns: { minutes: 8, workdays: 0 },
  decisions: { minutes: 5, workdays: 1 },
};

/** By how much whoever leads it makes a step longer. */
export const EXTENSION = { minutes: 5, workdays: 1 };

/** What a contribution consists of, in the order of its form; the first is what cannot be left out. */
export const FIELDS = {
  earlier: ['text'],
  frame: ['wish', 'tried', 'happened', 'evaluation'],
  interview: ['text'],
  reflections: ['text'],
  learning: ['learnt', 'action', 'star'],
  patterns: ['text'],
  decisions: ['what', 'watch', 'starHelp', 'together', 'barriers', 'help'],
} as const satisfies Record<Step, readonly string[]>;
export type Field = (typeof FIELDS)[Step][number];

/** What of a decision everybody reads; the rest is for the one who decides (K24). */
export const isPublic = (step: Step, field: string): boolean => step !== 'decisions' || field === 'what';

/** What a member of the reflecting team is asked to attend to: one each, in turn (K25). */
export const TASKS = ['retell', 'unclear', 'logics', 'patterns', 'paradoxes'] as const;

export const LEAST_PEOPLE = 3;
export const MOST_PEOPLE = 50;
/** who is left over listens, and sees patterns like everybody else */
export const MOST_REFLECTORS = 6;
export const MOST_ROUNDS = 4;
/** how many patterns a summary shows (domain.md §8, Group summary) */
export const MOST_PATTERNS = 3;
export const MAX_TEXT = 1_500;
/** of what stands in a line of the summary */
export const MAX_LINE = 300;
