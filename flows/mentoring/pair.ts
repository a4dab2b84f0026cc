import { CARDS, stamped } from './arranging.ts';
import { type Decided, type Moment, partyOf, refresh, say } from './decide.ts';
import type { EventOf } from './events.ts';
import { UNREACHED } from './reach.ts';
import { expectedAgain } from './reminders.ts';
import { ahead, laidAside, type MentoringState } from './state.ts';

/** The mentor says yes, not now, or no; the talent learns of a yes and of a no. */
export function answerInvitation(
  state: MentoringState,
  { answer }: EventOf<'invitationAnswered'>,
  moment: Moment,
): Decided {
  const isOpen = state.status === 'proposed' || state.status === 'later';
  if (!isOpen || partyOf(state, moment.stamp) !== 'mentor') return { state };
  switch (answer) {
    case 'yes':
      return begun(state, moment);
    case 'later':
      return state.status === 'later'
        ? { state }
        : { state: { ...state, status: 'later' }, effects: [refresh('invitation.mentor')] };
    case 'no':
      return ended(state, 'declined', moment);
  }
}

function begun(state: MentoringState, moment: Moment): Decided {
  const next = expectedAgain({ ...state, status: 'active' }, moment);
  return {
    state: next,
    effects: [
      refresh('invitation.mentor'),
      say('mentor', 'welcome', next, moment),
      say('talent', 'mentorship', next, moment, { urgency: 'consent', args: { as: 'yes' } }),
    ],
  };
}

/** Either can end it: the mentor without having to say why, the talent when there is another one. */
export function stop(state: MentoringState, moment: Moment): Decided {
  const by = partyOf(state, moment.stamp);
  if (!by || state.status === 'ended') return { state };
  return ended(state, by === 'mentor' ? 'declined' : 'stopped', moment);
}

/** Somebody has asked to be forgotten: the talent is told that there is no mentor any more, and what to do (T20). */
export function memberGone(state: MentoringState, person: string, moment: Moment): Decided {
  if (person !== state.mentor || state.status === 'ended') return { state };
  return ended(state, 'gone', moment);
}

/** A meeting that lies ahead is called off with it; both are told of that, so that their calendars can take it out. */
function ended(state: MentoringState, why: NonNullable<MentoringState['why']>, moment: Moment): Decided {
  const wasActive = state.status === 'active';
  const off = ahead(state, moment.stamp.at);
  const { adjusting: _a, unreached: _u, ...rest } = laidAside(state, off ? 'cancelled' : 'open');
  const next: MentoringState = { ...rest, status: 'ended', why };
  const args: Record<string, string> = off ? { meeting: off.id, ...stamped(off.when) } : {};
  const toTalent = say('talent', 'ended', next, moment, {
    urgency: why === 'stopped' ? 'reply' : 'consent',
    args,
  });
  const toMentor = say('mentor', 'ended', next, moment, { urgency: 'invitation', args });
  return {
    state: next,
    effects: [
      ...['invitation.mentor', 'adjust.talent', 'anew.talent', UNREACHED, ...CARDS].map(refresh),
      toTalent,
      ...(wasActive && why !== 'gone' ? [toMentor] : []),
    ],
  };
}
