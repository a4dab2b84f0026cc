import { z } from 'zod';
import { reminderDue } from '../../src/core/flow.ts';
import type { Right } from '../../src/core/rights.ts';
import { memberReached, memberUnreachable } from '../reach.ts';
import { HOWS } from './state.ts';

/** Which mentor a leader has named: the nearest leader, or one more (T16, T17). */
export const mentoringInput = z.strictObject({ mentor: z.string(), kind: z.enum(['primary', 'extra']) });

/** as a form says it: what is wrong with it is said at its field */
const chosen = { day: z.string().optional(), time: z.string().optional(), minutes: z.string().optional() };
const meeting = z.string();

export const mentoringEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('invitationAnswered'), answer: z.enum(['yes', 'later', 'no']) }),
  /** whoever is in it wants to see where it stands */
  z.strictObject({ type: z.literal('opened') }),
  /** a time for the next meeting, or another one for it; `arranged` when the two have agreed on it elsewhere */
  z.strictObject({
    type: z.literal('suggested'),
    ...chosen,
    how: z.enum(HOWS).optional(),
    arranged: z.literal('yes').optional(),
    topic: z.string().optional(),
    /** who else takes part: nobody needs an account for it (T4) */
    others: z.string().optional(),
    /** the meeting that is to be moved, as the one who opened the form saw it */
    meeting: meeting.optional(),
  }),
  z.strictObject({
    type: z.literal('suggestionAnswered'),
    meeting,
    /** the suggestion that was seen: another one may have come meanwhile */
    day: z.string(),
    time: z.string(),
    answer: z.enum(['yes', 'no']),
  }),
  z.strictObject({ type: z.literal('meetingCancelled'), meeting }),
  /** what the talent would like to talk about: pressing the button shares it with the mentor; empty takes it back */
  z.strictObject({ type: z.literal('topicGiven'), meeting, topic: z.string().optional() }),
  z.strictObject({ type: z.literal('heldTold'), meeting, answer: z.enum(['yes', 'no']) }),
  z.strictObject({
    type: z.literal('adjusted'),
    meeting,
    answer: z.string().optional(),
    source: z.string().optional(),
    more: z.literal('yes').optional(),
  }),
  z.strictObject({
    type: z.literal('messageEdited'),
    source: z.string(),
    answer: z.string(),
    before: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('messageDeleted'), source: z.string() }),
  /** what it is about doesn't suit now: then, or at a time of a day of their own; or not at all */
  z.strictObject({
    type: z.literal('snoozed'),
    what: z.string(),
    until: z.enum(['tomorrow', 'monday']).optional(),
    day: z.string().optional(),
    time: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('letGo'), what: z.string() }),
  /** the learning group of that network is to be asked for an extra mentor, in these words besides ours */
  z.strictObject({ type: z.literal('groupAsked'), network: z.string(), text: z.string().optional() }),
  /** it is, as the version that was seen says it */
  z.strictObject({ type: z.literal('groupShared'), network: z.string(), version: z.string() }),
  /** it is not to be asked, or not any more */
  z.strictObject({ type: z.literal('groupWithdrawn'), network: z.string() }),
  /** an extra mentor has been asked in another conversation of the talent's */
  z.strictObject({ type: z.literal('extraAsked') }),
  /** days in somebody else's place (T17), as a form says them */
  z.strictObject({
    type: z.literal('internshipNoted'),
    from: z.string().optional(),
    to: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('internshipDropped') }),
  /** the message in which it was written is gone: so is what it said, or it stays */
  z.strictObject({ type: z.literal('deletionSettled'), meeting, erase: z.enum(['yes', 'no']) }),
  /** another conversation of the talent's has come to rest */
  z.strictObject({ type: z.literal('rested') }),
  /** the talent ends it, or the mentor does */
  z.strictObject({ type: z.literal('stopped') }),
  /** dates of the network's programme have changed */
  z.strictObject({ type: z.literal('datesChanged') }),
  z.strictObject({ type: z.literal('settingsChanged'), before: z.unknown() }),
  /** somebody has asked to be forgotten */
  z.strictObject({ type: z.literal('memberGone'), person: z.string() }),
  z.strictObject({ type: z.literal('ownerGone'), person: z.string() }),
  memberUnreachable,
  memberReached,
  reminderDue,
]);
export type MentoringEvent = z.infer<typeof mentoringEvent>;
export type EventOf<T extends MentoringEvent['type']> = Extract<MentoringEvent, { type: T }>;

export const mentoringRights: Record<MentoringEvent['type'], Right> = {
  invitationAnswered: 'answer an invitation',
  opened: 'take part in a mentorship',
  suggested: 'take part in a mentorship',
  suggestionAnswered: 'take part in a mentorship',
  meetingCancelled: 'take part in a mentorship',
  topicGiven: 'go on with own run',
  heldTold: 'go on with own run',
  adjusted: 'go on with own run',
  messageEdited: 'go on with own run',
  messageDeleted: 'go on with own run',
  snoozed: 'take part in a mentorship',
  letGo: 'take part in a mentorship',
  groupAsked: 'go on with own run',
  groupShared: 'go on with own run',
  groupWithdrawn: 'go on with own run',
  extraAsked: 'be told by the system',
  internshipNoted: 'go on with own run',
  internshipDropped: 'go on with own run',
  deletionSettled: 'go on with own run',
  rested: 'be told by the system',
  stopped: 'take part in a mentorship',
  datesChanged: 'be told by the system',
  settingsChanged: 'be told by the system',
  memberGone: 'be told by the system',
  ownerGone: 'be told by the system',
  memberUnreachable: 'be told by the system',
  memberReached: 'be told by the system',
  reminderDue: 'be told by the system',
};
