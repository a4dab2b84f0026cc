import { z } from 'zod';
import { reminderDue } from '../../src/core/flow.ts';
import type { Right } from '../../src/core/rights.ts';
import { KINDS } from './definition.ts';

const blank = z.string().default('');
const id = z.coerce.number().int().positive();

/** Which draft of which release somebody has seen: only that is answered. */
const seen = { release: id, draft: id };

/** What can happen to a harvest. */
export const harvestEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('opened') }),
  /** with `id`, an earlier one, reworded; emptied, it is taken back */
  z.strictObject({ type: z.literal('given'), kind: z.enum(KINDS), text: blank, id: id.optional() }),
  /** `numbers` as they are written: which contributions are to be in it */
  z.strictObject({
    type: z.literal('drafted'),
    numbers: blank,
    title: blank,
    recipients: blank,
    intro: blank,
  }),
  z.strictObject({ type: z.literal('dropped'), ...seen }),
  z.strictObject({ type: z.literal('sentRound'), ...seen }),
  z.strictObject({ type: z.literal('approved'), ...seen }),
  z.strictObject({ type: z.literal('objected'), ...seen, reason: blank }),
  /** an author wants their name on what is theirs, or not */
  z.strictObject({ type: z.literal('named'), ...seen, name: z.enum(['yes', 'no']) }),
  /** an author wants nothing of theirs in it */
  z.strictObject({ type: z.literal('leftOut'), ...seen }),
  z.strictObject({ type: z.literal('released'), ...seen }),
  z.strictObject({ type: z.literal('withdrawn'), release: id }),
  /** somebody has asked to be forgotten */
  z.strictObject({ type: z.literal('memberGone'), person: z.string() }),
  reminderDue,
]);
export type HarvestEvent = z.infer<typeof harvestEvent>;
export type EventOf<T extends HarvestEvent['type']> = Extract<HarvestEvent, { type: T }>;

const GIVE = 'take part in a harvest';
const KEEP = 'keep own words out of a harvest';
const RELEASE = 'release a harvest';
const TOLD = 'be told by the system';

export const harvestRights: Record<HarvestEvent['type'], Right> = {
  opened: GIVE,
  given: GIVE,
  drafted: RELEASE,
  dropped: RELEASE,
  sentRound: RELEASE,
  approved: GIVE,
  objected: GIVE,
  named: KEEP,
  leftOut: KEEP,
  released: RELEASE,
  withdrawn: RELEASE,
  memberGone: TOLD,
  reminderDue: TOLD,
};
