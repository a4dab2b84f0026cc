import type {
  Decision,
  Effect,
  PersonId,
  ReadModels,
  Stamp,
  Urgency,
  WorkingPerson,
} from '../../src/core/flow.ts';
import type { RunPress } from '../../src/core/press.ts';
import type { Instant } from '../../src/core/time.ts';
import { nextWorkingMoment } from '../schedule.ts';
import type { MentoringState, Party } from './state.ts';

/** What a mentorship may look at: its owner is the talent. */
export type Read = Pick<ReadModels, 'owner' | 'networks' | 'answers' | 'calendar' | 'busy' | 'people'>;

export type Decided = Decision<MentoringState>;

/** When something happens, in which run, and what may be looked at. */
export type Moment = { stamp: Stamp; read: Read };

/** The mentor, as long as they are here. */
export const mentorIn = ({ mentor }: MentoringState, { people }: Read): WorkingPerson | undefined =>
  people.find(({ id }) => id === mentor);

/** What the next version of that step is called: `read` has to be the owner's, who sees every one. */
export const nextVersion = (step: string, { answers }: Pick<Read, 'answers'>): number =>
  Math.max(0, ...answers.filter((one) => one.step === step).map(({ version }) => version)) + 1;

/** Which of the two has done it; undefined for anybody else. */
export function partyOf(
  state: MentoringState,
  { by, owner }: Pick<Stamp, 'by' | 'owner'>,
): Party | undefined {
  if (by === owner) return 'talent';
  return by === state.mentor ? 'mentor' : undefined;
}

export const otherOf = (party: Party): Party => (party === 'talent' ? 'mentor' : 'talent');

/** Who that is. */
export const idOf = (party: Party, state: MentoringState, { read }: Moment): PersonId =>
  party === 'talent' ? read.owner.id : state.mentor;

/** A new message to one of the two; `name` is both its slot, for that person, and its view. */
export function say(
  party: Party,
  name: string,
  state: MentoringState,
  moment: Moment,
  more: { urgency?: Urgency; args?: Record<string, string>; replyAs?: RunPress } = {},
): Effect {
  const { urgency = 'reply', args = {}, replyAs } = more;
  return {
    type: 'show',
    slot: `${name}.${party}`,
    to: { person: idOf(party, state, moment) },
    view: { name, ...args },
    urgency,
    ...(replyAs && { replyAs }),
  };
}

export const refresh = (slot: string): Effect => ({ type: 'refresh', slot });

/**
 * What the other one has just done: it waits for working hours, but for no budget, since somebody waits for the answer;
 * and not for the hours either where the meeting would begin before them.
 */
export function tell(
  party: Party,
  name: string,
  state: MentoringState,
  moment: Moment,
  about: { args: Record<string, string>; begins: Instant },
): Effect {
  const { stamp, read } = moment;
  const person = party === 'talent' ? read.owner : mentorIn(state, read);
  const isTooLate = person !== undefined && nextWorkingMoment(stamp.at, person) >= about.begins;
  return say(party, name, state, moment, { urgency: isTooLate ? 'live' : 'consent', args: about.args });
}
