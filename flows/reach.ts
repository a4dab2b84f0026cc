import { z } from 'zod';

export const platform = z.enum(['slack', 'teams', 'web']);

/** Somebody whom no message reaches, where they were written to last, and whether their name is not known yet. */
export const lost = z.strictObject({
  person: z.string(),
  platform,
  unnamed: z.literal(true).optional(),
});

/** No message reaches this person; `told`: facilitators of a network of theirs, who have heard of it there. */
export const memberUnreachable = z.strictObject({
  type: z.literal('memberUnreachable'),
  ...lost.shape,
  told: z.array(z.string()),
});

/** A message has reached them, or their platform says that one would. */
export const memberReached = z.strictObject({ type: z.literal('memberReached'), person: z.string() });
