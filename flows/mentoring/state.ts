import { z } from 'zod';
import type { MeetingView } from '../../src/core/meeting.ts';
import type { Instant } from '../../src/core/time.ts';
import { endsAt, type When } from '../meeting/when.ts';
import { platform } from '../reach.ts';

export const when = z.strictObject({
  day: z.iso.date(),
  time: z.string(),
  /** IANA zone of whoever chose it */
  zone: z.string(),
  minutes: z.int().positive(),
});

/** How the two meet (T21 names the three). */
export const HOWS = ['inPerson', 'phone', 'online'] as const;
const how = z.enum(HOWS);
export type How = z.infer<typeof how>;

const party = z.enum(['talent', 'mentor']);
export type Party = z.infer<typeof party>;

const meeting = z.strictObject({
  id: z.string(),
  kind: z.enum(['mentor', 'expectation']),
  /** once it is agreed */
  when: when.optional(),
  how: how.optional(),
  /** a time that one of them has suggested, and that the other has not answered yet; until then what was agreed stands */
  suggestion: z.strictObject({ by: party, when, how }).optional(),
  /** the version of what the talent would like to talk about, as the mentor may read it */
  topic: z.int().positive().optional(),
  /** the version of who else takes part in the first talk (T4), as both may read it */
  others: z.int().positive().optional(),
  /** rises with every change of a time that was agreed: calendars go by it */
  sequence: z.int(),
});
export type Meeting = z.infer<typeof meeting>;

/** What the talent has written afterwards, for themselves: its versions, and the messages in which it was written. */
const kept = {
  written: z.array(z.int().positive()).optional(),
  sources: z.array(z.string()).optional(),
};

/** What has become of a meeting; `open` means that nobody has said. */
const past = meeting.omit({ suggestion: true }).extend({
  outcome: z.enum(['open', 'held', 'notHeld', 'cancelled']),
  ...kept,
});
export type Past = z.infer<typeof past>;
export type Kept = Pick<Past, keyof typeof kept>;

/** What the internship is called where a meeting has its id: there is one at a time. */
export const INTERNSHIP = 'internship';

/**
 * A leader and one mentor of theirs. proposed: the mentor was asked · later: they said not now · ended: for whatever
 * reason, the pair is none any more.
 */
export const mentoringState = z.strictObject({
  talent: z.string(),
  mentor: z.string(),
  kind: z.enum(['primary', 'extra']),
  status: z.enum(['proposed', 'later', 'active', 'ended']),
  why: z.enum(['declined', 'gone', 'stopped']).optional(),
  /** the platform on which no message reaches the mentor */
  unreached: platform.optional(),
  meeting: meeting.optional(),
  past: z.array(past),
  /** what to talk about, where it was not talked about: it stands in the next form */
  unused: z.int().positive().optional(),
  /** the talent is having a hard time: nothing is asked for until they do something themselves */
  resting: z.literal(true).optional(),
  /** how many versions of what to talk about, and of what to adjust, were ever written */
  topics: z.int().min(0),
  adjustments: z.int().min(0),
  /** the meeting after which the talent is asked what to adjust, until that is settled */
  adjusting: z.string().optional(),
  /** the day from which the mentor is asked once more for the expectation talk */
  expectedFrom: z.iso.date().optional(),
  /** an extra mentor has been asked: nobody needs to be told of the possibility any more (T17) */
  extraAsked: z.literal(true).optional(),
  /** days in somebody else's place, `YYYY-MM-DD`, which the talent has noted for themselves alone (T17) */
  internship: z.strictObject({ from: z.iso.date(), to: z.iso.date(), ...kept }).optional(),
  /** where the group is asked for an extra mentor (T19): versions of the talent's own words, 0 where there are none */
  seeking: z
    .array(
      z.strictObject({
        network: z.string(),
        /** seen by the talent alone, until they press */
        draft: z.int().min(0).optional(),
        /** what stands in its channel */
        shared: z.int().min(0).optional(),
      }),
    )
    .optional(),
  /** what was put off, until when (`YYYY-MM-DDTHH:MM`, by the clock of whoever it is for), or `not`: let go */
  again: z.record(z.string(), z.string()).optional(),
});
export type MentoringState = z.infer<typeof mentoringState>;

export const isOpen = ({ status }: MentoringState) => status !== 'ended';

/** The meeting that is agreed, if there is one. */
export function booked({ meeting: at }: MentoringState): (Meeting & { when: When }) | undefined {
  return at?.when ? { ...at, when: at.when } : undefined;
}

/** The same, as long as it is not over. */
export function ahead(state: MentoringState, now: Instant): (Meeting & { when: When }) | undefined {
  const at = booked(state);
  return at && endsAt(at.when) > now ? at : undefined;
}

/** The meetings that have or had a date, the one ahead last. */
export function dated(state: MentoringState): (Past & { when: When })[] {
  const next = booked(state);
  const all: Past[] = [
    ...state.past,
    ...(next ? [{ ...withoutSuggestion(next), outcome: 'open' as const }] : []),
  ];
  return all.flatMap((one) => (one.when ? [{ ...one, when: one.when }] : []));
}

/** Whether the two have talked, or have agreed on when they will. */
export const hasMet = (state: MentoringState): boolean =>
  dated(state).some(({ outcome }) => outcome === 'held' || outcome === 'open');

/** The meeting at hand is at hand no longer. What was to be talked about, and was not, is kept for the next one. */
export function laidAside(state: MentoringState, outcome: Past['outcome']): MentoringState {
  const { meeting: at, ...rest } = state;
  if (!at) return rest;
  const isLost = outcome === 'cancelled' || outcome === 'notHeld';
  const kept = isLost && at.topic ? { ...rest, unused: at.topic } : rest;
  if (!at.when) return kept;
  const sequence = outcome === 'cancelled' ? at.sequence + 1 : at.sequence;
  return { ...kept, past: [...state.past, { ...withoutSuggestion(at), sequence, outcome }] };
}

const withoutSuggestion = ({ suggestion: _, ...rest }: Meeting): Omit<Meeting, 'suggestion'> => rest;

/** How it stands in both calendars. */
export const calendarStatus = (outcome: Past['outcome'], isAhead: boolean): MeetingView['status'] => {
  if (outcome === 'cancelled') return 'cancelled';
  return isAhead ? 'booked' : 'held';
};
