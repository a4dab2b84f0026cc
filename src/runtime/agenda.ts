import type { Recipient, Urgency, WorkingPerson } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Cap, OutboxRow, People } from '../core/ports.ts';
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

/**
 * What may come in one message with others: what Lærke begins with somebody. What is to be objected to in time stands
 * by itself, and so does what belongs under another message.
 */
export const isMergeable = ({ to, urgency, under }: Pick<OutboxRow, 'to' | 'urgency' | 'under'>): boolean =>
  'person' in to && (urgency === 'chosen' || urgency === 'nudge') && under === undefined;

export type Agenda = ReturnType<typeof createAgenda>;

type Parts = { people: Pick<People, 'get'> } & Pick<FrontDesk, 'nextWorkingMoment' | 'spanAround'>;

/**
 * When a message may go out. Answers, invitations and what happens inside a live meeting go at once, and so does what is
 * said in a channel; what Lærke begins keeps to the working hours and the budget of whoever it is for, where they are
 * now (docs/decisions/0013).
 */
export function createAgenda({ people, nextWorkingMoment, spanAround }: Parts) {
  async function personOf(
    space: string,
    to: Recipient,
    read?: WorkingPerson,
  ): Promise<WorkingPerson | undefined> {
    if (!('person' in to)) return undefined;
    return to.person === read?.id ? read : people.get(space, to.person);
  }

  return {
    /**
     * This moment if it lies in their working hours, otherwise when they next begin.
     * @param read somebody who has been read already; most messages are for the run's owner
     */
    async releaseAt(
      space: string,
      to: Recipient,
      urgency: Urgency,
      at: Instant,
      read?: WorkingPerson,
    ): Promise<Instant> {
      const person = isBegun(urgency) ? await personOf(space, to, read) : undefined;
      return person ? nextWorkingMoment(person, at) : at;
    },

    /** That, and how many of these they get in the day and in the week that it is now; no caps if it does not matter. */
    async roomFor(
      space: string,
      to: Recipient,
      urgency: Urgency,
      now: Instant,
    ): Promise<{ from: Instant; caps: Cap[] }> {
      const person = isBegun(urgency) && (await personOf(space, to));
      if (!person) return { from: now, caps: [] };
      const caps = CAPS[urgency].map(({ per, most }) => ({ ...spanAround(person, per, now), most }));
      return { from: nextWorkingMoment(person, now), caps };
    },
  };
}
