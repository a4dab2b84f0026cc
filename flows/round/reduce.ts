import type { Stamp } from '../../src/core/flow.ts';
import { withConsequences } from './consequences.ts';
import type { Decided, Moment, Read } from './decide.ts';
import type { RoundEvent } from './events.ts';
import { missingIn } from './floor.ts';
import { forget, takeOver } from './leaving.ts';
import { setMeeting } from './next-meeting.ts';
import {
  agree,
  answerSwap,
  cannotCome,
  dropRound,
  givePart,
  nameTeam,
  onlyMembers,
  wantSwap,
} from './parts.ts';
import { KEYS } from './reminders.ts';
import { group, remindMissing, say, support, unsay } from './saying.ts';
import { type RoundState, stageOf } from './state.ts';
import { begin, callOff, endRound, extend, framed, goBack, goOn, timeIsUp } from './steps.ts';
import { approveLine, askForLines, changeLine, draft, leaveLine, post, withdrawSummary } from './summary.ts';

export function reduce(state: RoundState, event: RoundEvent, stamp: Stamp, read: Read): Decided {
  const moment = { stamp, read };
  return withConsequences(state, decide(state, event, moment), moment);
}

function decide(state: RoundState, event: RoundEvent, moment: Moment): Decided {
  switch (event.type) {
    case 'partAgreed':
      return agree(state, moment);
    case 'swapWanted':
      return wantSwap(state, event, moment);
    case 'swapAnswered':
      return answerSwap(state, event, moment);
    case 'cannotCome':
      return cannotCome(state, moment);
    case 'teamNamed':
      return nameTeam(state, event, moment);
    case 'partGiven':
      return givePart(state, event, moment);
    case 'roundDropped':
      return dropRound(state, event);
    case 'begun':
      return begin(state, moment);
    case 'wentOn':
      return goOn(state, event, moment);
    case 'wentBack':
      return goBack(state, event, moment);
    case 'extended':
      return extend(state, event, moment);
    case 'roundEnded':
      return endRound(state, event, moment);
    case 'calledOff':
      return callOff(state);
    case 'said':
      return framed(state, say(state, event, moment), moment);
    case 'unsaid':
      return unsay(state, event, moment);
    case 'supported':
      return support(state, event, moment);
    case 'grouped':
      return group(state, event);
    case 'meetingSet':
      return setMeeting(state, event, moment);
    case 'summaryDrafted':
      return draft(state, event, moment);
    case 'lineChanged':
      return changeLine(state, event, moment);
    case 'lineApproved':
      return approveLine(state, event, moment);
    case 'lineLeft':
      return leaveLine(state, moment);
    case 'summaryPosted':
      return post(state, moment);
    case 'summaryWithdrawn':
      return withdrawSummary(state);
    case 'opened':
      return takeOver(state, moment);
    case 'decisionTaken':
      return { state };
    case 'membersLeft':
      return onlyMembers(state, moment);
    case 'memberGone':
    case 'ownerGone':
      return forget(state, event.person, moment);
    case 'reminderDue':
      return reminded(state, event.key, moment);
  }
}

function reminded(state: RoundState, key: string, moment: Moment): Decided {
  if (key === KEYS.box) return timeIsUp(state, moment);
  if (key === KEYS.draft) return waitedLongEnough(state, moment);
  const isMissing = key === KEYS.missing && stageOf(state) === 'steps' && state.at;
  return isMissing ? remindMissing(state, missingIn(state, isMissing)) : { state };
}

/** A draft that nobody made is made as it was proposed; lines that nobody approved stay out (domain.md §8). */
function waitedLongEnough(state: RoundState, moment: Moment): Decided {
  if (stageOf(state) !== 'summary' || (state.summary?.until ?? 0) > moment.stamp.at) return { state };
  return state.summary?.status === 'drafting' ? askForLines(state, moment) : post(state, moment);
}
