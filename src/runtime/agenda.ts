import type { Recipient, Urgency, WorkingPerson } from '../core/flow.ts';
import type { People } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';

type Parts = {
  people: People;
  nextWorkingMoment: (person: WorkingPerson, now: Instant) => Instant;
};

/**
 * When a message may go out. Answers, invitations and what happens inside a live meeting go at once; everything that
 * Lærke begins waits for the person's working hours (domain.md §8, Cadence).
 */
export function createAgenda({ people, nextWorkingMoment }: Parts) {
  return {
    async releaseAt(space: string, to: Recipient, urgency: Urgency, at: Instant): Promise<Instant> {
      if (urgency !== 'chosen' && urgency !== 'nudge') return at;
      const person = 'person' in to ? await people.get(space, to.person) : undefined;
      return person ? nextWorkingMoment(person, at) : at;
    },
  };
}
