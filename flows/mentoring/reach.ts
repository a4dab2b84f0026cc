import { type Decided, type Moment, refresh, say } from './decide.ts';
import type { EventOf } from './events.ts';
import type { MentoringState } from './state.ts';

/** The message that tells the talent of it. */
export const UNREACHED = 'unreached.talent';
/** Where the two stand: it speaks of this too, and by a name that may be known only now. */
const STANDING = 'mentorship.talent';

/**
 * No message reaches the mentor: the talent, who has chosen them, learns it once and in private, unless they have heard of
 * it as a facilitator.
 */
export function mentorUnreachable(
  state: MentoringState,
  { person, platform, told }: EventOf<'memberUnreachable'>,
  moment: Moment,
): Decided {
  if (person !== state.mentor || state.status === 'ended' || state.unreached) return { state };
  const next = { ...state, unreached: platform };
  const tell = told.includes(state.talent)
    ? refresh(UNREACHED)
    : say('talent', 'unreached', next, moment, { urgency: 'live' });
  return { state: next, effects: [refresh(STANDING), tell] };
}

/** What was told of the mentor no longer holds. */
export function mentorReached(state: MentoringState, { person }: EventOf<'memberReached'>): Decided {
  if (person !== state.mentor || !state.unreached) return { state };
  const { unreached: _, ...rest } = state;
  return { state: rest, effects: [STANDING, UNREACHED].map(refresh) };
}
