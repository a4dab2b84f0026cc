import type { Recipient, Urgency } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Cap, People } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';

/**
 * How many messages that Lærke begins come to one person, over all runs and networks together (domain.md §8, Cadence).
 * The longest wait comes first.
 */
const CAPS = {
  nudge: [
    { per: 'week', most: 2 },
    { per: 'day', most: 1 },
  ],
  chosen: [{ per: 'day', most: 2 }],
  consent: [],
} as const;

/** What keeps to working hours. */
const isBegun = (urgency: Urgency): urgency is keyof typeof CAPS => urgency in CAPS;

/** When a message may go out, and what it is to be held against as it does. */
export type Terms = { notBefore: Instant; caps: Cap[] };

export type Agenda = ReturnType<typeof createAgenda>;

type Parts = { people: Pick<People, 'get'> } & Pick<FrontDesk, 'nextWorkingMoment' | 'calendarOf'>;

/**
 * When a message may go out. Answers, invitations and what happens inside a live meeting go at once, and so does what is
 * said in a channel; what Lærke begins keeps to the working hours and the budget of whoever it is for, where they are
 * now (docs/decisions/0013).
 */
export function createAgenda({ people, nextWorkingMoment, calendarOf }: Parts) {
  return {
    async termsOf(space: string, to: Recipient, urgency: Urgency, now: Instant): Promise<Terms> {
      if (!isBegun(urgency) || !('person' in to)) return { notBefore: now, caps: [] };
      const person = await people.get(space, to.person);
      if (!person) return { notBefore: now, caps: [] };
      const calendar = calendarOf(person, now);
      const caps = CAPS[urgency].map(({ per, most }) => {
        const { from, until } = calendar[per];
        return { since: from, most, again: nextWorkingMoment(person, until) };
      });
      return { notBefore: nextWorkingMoment(person, now), caps };
    },
  };
}
