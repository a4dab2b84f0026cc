import { z } from 'zod';
import { reminderDue } from '../../src/core/flow.ts';
import type { Right } from '../../src/core/rights.ts';
import { ITEMS, type Item, STEP_IDS } from './definition.ts';

const step = z.enum(STEP_IDS);
const item = z.enum(Object.keys(ITEMS) as [Item, ...Item[]]);

/** What can happen to a cycle. The same `answerGiven` comes from a reply, a button and a form. */
export const cycleEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('answerGiven'), step, answer: z.string() }),
  z.strictObject({ type: z.literal('stepSkipped'), step }),
  z.strictObject({ type: z.literal('stepPostponed'), step }),
  z.strictObject({ type: z.literal('tryKept') }),
  z.strictObject({ type: z.literal('resumed') }),
  z.strictObject({ type: z.literal('lookedBack') }),
  z.strictObject({ type: z.literal('noted'), answer: z.string() }),
  /** `version` is the one that stood in the preview: only what was seen is approved */
  z.strictObject({ type: z.literal('shared'), item, network: z.string(), version: z.coerce.number().int() }),
  reminderDue,
]);
export type CycleEvent = z.infer<typeof cycleEvent>;

export const cycleRights: Record<CycleEvent['type'], Right> = {
  answerGiven: 'go on with own run',
  stepSkipped: 'go on with own run',
  stepPostponed: 'go on with own run',
  tryKept: 'go on with own run',
  resumed: 'go on with own run',
  lookedBack: 'go on with own run',
  noted: 'go on with own run',
  shared: 'go on with own run',
  reminderDue: 'be told by the system',
};

/** A cycle that goes on from another one: what it brings along, in the leader's own words. */
export const cycleInput = z.strictObject({
  number: z.int().positive(),
  previous: z.string().optional(),
  challenge: z.string().optional(),
  tryOut: z.string().optional(),
  insight: z.string().optional(),
});
export type CycleInput = z.infer<typeof cycleInput>;

/** Answers that are not steps: what was noted along the way, and what the previous cycle brought along. */
export const NOTE = 'note';
export const PREVIOUS = { tryOut: 'previous.tryOut', insight: 'previous.insight' } as const;
