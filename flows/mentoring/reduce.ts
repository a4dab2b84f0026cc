import type { Effect, Stamp } from '../../src/core/flow.ts';
import { rescheduled } from '../remind.ts';
import { adjust, messageDeleted, messageEdited, settleDeleted, tellHeld } from './afterwards.ts';
import { letGo, snooze } from './again.ts';
import { answerSuggestion, cancelMeeting, suggest } from './arranging.ts';
import { type Decided, type Moment, partyOf, type Read, refresh, say } from './decide.ts';
import { due } from './due.ts';
import { type MentoringEvent, mentoringRights } from './events.ts';
import { dropInternship, noteInternship } from './internship.ts';
import { answerInvitation, memberGone, stop } from './pair.ts';
import { ownerGone } from './parted.ts';
import { mentorReached, mentorUnreachable } from './reach.ts';
import { remindersOf } from './reminders.ts';
import { askGroup, shareWithGroup, withdrawFromGroup } from './seeking.ts';
import type { MentoringState } from './state.ts';
import { giveTopic } from './topic.ts';

/** What an event does to a mentorship, with the reminders that follow from how it then stands. */
export function reduce(state: MentoringState, event: MentoringEvent, stamp: Stamp, read: Read): Decided {
  const moment = { stamp, read };
  const decided = react(awake(state, event, moment), event, moment);
  return { ...decided, effects: [...(decided.effects ?? []), ...reminded(state, decided, event, moment)] };
}

/** Whoever does something themselves rests no longer. */
function awake(state: MentoringState, { type }: MentoringEvent, { stamp }: Moment): MentoringState {
  if (!state.resting || stamp.by !== stamp.owner || mentoringRights[type] === 'be told by the system')
    return state;
  const { resting: _, ...rest } = state;
  return rest;
}

/** Dates and hours from outside have no state before: everything that is wanted now is set anew. */
function reminded(
  before: MentoringState,
  { state }: Decided,
  { type }: MentoringEvent,
  moment: Moment,
): Effect[] {
  const { stamp, read } = moment;
  const are = remindersOf(state, stamp.at, read);
  if (type === 'datesChanged' || type === 'settingsChanged') return are;
  return state === before ? [] : rescheduled(remindersOf(before, stamp.at, read), are);
}

function react(state: MentoringState, event: MentoringEvent, moment: Moment): Decided {
  switch (event.type) {
    case 'invitationAnswered':
      return answerInvitation(state, event, moment);
    case 'opened':
      return opened(state, moment);
    case 'suggested':
      return suggest(state, event, moment);
    case 'suggestionAnswered':
      return answerSuggestion(state, event, moment);
    case 'meetingCancelled':
      return cancelMeeting(state, event, moment);
    case 'topicGiven':
      return giveTopic(state, event, moment);
    case 'heldTold':
      return tellHeld(state, event, moment);
    case 'adjusted':
      return adjust(state, event, moment);
    case 'messageEdited':
      return messageEdited(state, event, moment);
    case 'messageDeleted':
      return messageDeleted(state, event, moment);
    case 'deletionSettled':
      return settleDeleted(state, event);
    case 'rested':
      return { state: { ...state, resting: true } };
    case 'snoozed':
      return snooze(state, event, moment);
    case 'letGo':
      return letGo(state, event, moment);
    case 'groupAsked':
      return askGroup(state, event, moment);
    case 'groupShared':
      return shareWithGroup(state, event, moment);
    case 'groupWithdrawn':
      return withdrawFromGroup(state, event);
    case 'extraAsked':
      return state.kind === 'primary'
        ? { state: { ...state, extraAsked: true }, effects: [refresh('extra.talent')] }
        : { state };
    case 'internshipNoted':
      return noteInternship(state, event, moment);
    case 'internshipDropped':
      return dropInternship(state);
    case 'stopped':
      return stop(state, moment);
    case 'memberGone':
      return memberGone(state, event.person, moment);
    case 'ownerGone':
      return ownerGone(state, moment);
    case 'memberUnreachable':
      return mentorUnreachable(state, event, moment);
    case 'memberReached':
      return mentorReached(state, event);
    case 'reminderDue':
      return due(state, event.key, moment);
    case 'datesChanged':
    case 'settingsChanged':
      return { state };
  }
}

/** Where it stands, for whichever of the two has asked. */
function opened(state: MentoringState, moment: Moment): Decided {
  const by = partyOf(state, moment.stamp);
  if (!by) return { state };
  const isAsked = by === 'mentor' && state.status !== 'active';
  return { state, effects: [say(by, isAsked ? 'invitation' : 'mentorship', state, moment)] };
}
