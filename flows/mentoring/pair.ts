import type { Effect } from '../../src/core/flow.ts';
import { CARDS } from './arranging.ts';
import { type Decided, type Moment, mentorIn, partyOf, refresh, say } from './decide.ts';
import type { EventOf } from './events.ts';
import { EXPECTATION, expectationReminder } from './reminders.ts';
import { laidAside, type MentoringState } from './state.ts';

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
  const next: MentoringState = { ...state, status: 'active' };
  const mentor = mentorIn(state, moment.read);
  const again: Effect[] = state.kind === 'primary' && mentor ? [expectationReminder(moment, mentor)] : [];
  return {
    state: next,
    effects: [
      refresh('invitation.mentor'),
      say('mentor', 'welcome', next, moment),
      say('talent', 'mentorship', next, moment, { urgency: 'chosen', args: { as: 'yes' } }),
      ...again,
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

/** What was agreed is called off with it, so that it leaves both calendars. */
function ended(state: MentoringState, why: NonNullable<MentoringState['why']>, moment: Moment): Decided {
  const wasActive = state.status === 'active';
  const { adjusting: _, ...rest } = laidAside(state, 'cancelled');
  const next: MentoringState = { ...rest, status: 'ended', why };
  const toTalent = say('talent', 'ended', next, moment, { urgency: 'chosen' });
  const toMentor = say('mentor', 'ended', next, moment, { urgency: 'invitation' });
  return {
    state: next,
    effects: [
      ...['invitation.mentor', 'welcome.mentor', 'expectation.mentor', 'before.mentor', ...CARDS].map(
        refresh,
      ),
      ...['nudge.talent', 'soon.talent', 'after.talent', 'adjust.talent', 'anew.talent'].map(refresh),
      ...(why === 'stopped' ? [] : [toTalent]),
      ...(why === 'stopped' && wasActive ? [toMentor] : []),
      { type: 'cancel', key: EXPECTATION },
    ],
  };
}
