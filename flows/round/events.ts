import { z } from 'zod';
import { reminderDue } from '../../src/core/flow.ts';
import type { Right } from '../../src/core/rights.ts';
import { FIELDS, MODES, type STEPS } from './definition.ts';

const blank = z.string().default('');
const id = z.coerce.number().int().positive();
/** the step in which the card was made that was pressed: what it said may be over */
const seen = z.string();
const number = z.coerce.number().int().min(0);

/** The fields of every step's form, each empty where the form has none. */
const words = Object.fromEntries(
  Object.values(FIELDS).flatMap((names) => names.map((name) => [name, blank])),
);
const spoken = words as Record<(typeof FIELDS)[(typeof STEPS)[number]][number], typeof blank>;

/** What can happen to a reflection meeting. */
export const roundEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('partAgreed') }),
  z.strictObject({ type: z.literal('swapWanted'), with: z.string() }),
  z.strictObject({ type: z.literal('swapAnswered'), id, answer: z.enum(['yes', 'no']) }),
  z.strictObject({ type: z.literal('cannotCome') }),
  /** those who present along with whoever presses it (K17) */
  z.strictObject({ type: z.literal('teamNamed'), people: z.array(z.string()).default([]) }),
  /** whoever leads it gives a part that is nobody's, or is to be another's */
  z.strictObject({
    type: z.literal('partGiven'),
    round: number,
    part: z.enum(['presenter', 'interviewer']),
    person: z.string(),
  }),
  z.strictObject({ type: z.literal('roundDropped'), round: number }),
  z.strictObject({ type: z.literal('begun') }),
  z.strictObject({ type: z.literal('wentOn'), seen }),
  z.strictObject({ type: z.literal('wentBack'), seen }),
  z.strictObject({ type: z.literal('extended'), seen, ends: number }),
  /** what is left of the round is left out */
  z.strictObject({ type: z.literal('roundEnded'), seen }),
  z.strictObject({ type: z.literal('calledOff') }),
  z.strictObject({
    type: z.literal('said'),
    seen,
    ...spoken,
    day: blank,
    /** an earlier contribution, reworded */
    id: id.optional(),
    /** it is no question, and is to stand all the same */
    insisted: z.enum(['yes', 'no']).optional(),
  }),
  z.strictObject({ type: z.literal('unsaid'), id }),
  z.strictObject({ type: z.literal('supported'), id }),
  z.strictObject({ type: z.literal('grouped'), id, into: z.string() }),
  z.strictObject({
    type: z.literal('meetingSet'),
    day: z.string(),
    time: z.string(),
    minutes: z.string(),
    place: blank,
  }),
  z.strictObject({
    type: z.literal('summaryDrafted'),
    themes: blank,
    pattern1: blank,
    pattern2: blank,
    pattern3: blank,
  }),
  z.strictObject({ type: z.literal('lineChanged'), action: blank, day: blank, star: blank, help: blank }),
  /** `fields` says which versions stood in the preview: only what was seen is approved */
  z.strictObject({ type: z.literal('lineApproved'), fields: z.string() }),
  z.strictObject({ type: z.literal('lineLeft') }),
  z.strictObject({ type: z.literal('summaryPosted') }),
  z.strictObject({ type: z.literal('summaryWithdrawn') }),
  z.strictObject({ type: z.literal('opened') }),
  /** opens the form in which a decision is taken along: it is sent to the cycle, and never comes here */
  z.strictObject({ type: z.literal('decisionTaken'), id }),
  /** somebody is in the network no more */
  z.strictObject({ type: z.literal('membersLeft') }),
  /** somebody has asked to be forgotten, whoever leads it or another */
  z.strictObject({ type: z.literal('memberGone'), person: z.string() }),
  z.strictObject({ type: z.literal('ownerGone'), person: z.string() }),
  reminderDue,
]);
export type RoundEvent = z.infer<typeof roundEvent>;
export type EventOf<T extends RoundEvent['type']> = Extract<RoundEvent, { type: T }>;

const PART = 'take part in a round';
const LEAD = 'lead a round';
const TOLD = 'be told by the system';

export const roundRights: Record<RoundEvent['type'], Right> = {
  partAgreed: PART,
  swapWanted: PART,
  swapAnswered: PART,
  cannotCome: PART,
  teamNamed: PART,
  partGiven: LEAD,
  roundDropped: LEAD,
  begun: LEAD,
  wentOn: LEAD,
  wentBack: LEAD,
  extended: LEAD,
  roundEnded: LEAD,
  calledOff: LEAD,
  said: PART,
  unsaid: PART,
  supported: PART,
  grouped: LEAD,
  meetingSet: LEAD,
  summaryDrafted: LEAD,
  lineChanged: PART,
  lineApproved: PART,
  lineLeft: PART,
  summaryPosted: LEAD,
  summaryWithdrawn: LEAD,
  opened: LEAD,
  decisionTaken: PART,
  membersLeft: TOLD,
  memberGone: TOLD,
  ownerGone: TOLD,
  reminderDue: TOLD,
};

/** What a meeting starts from: what the form says, and where the network's dates stand. */
export const roundInput = z.strictObject({
  people: z.array(z.string()).default([]),
  mode: z.enum(MODES),
  rounds: z.coerce.number().int().min(1),
  questions: z.enum(['yes', 'no']),
  dates: z.string(),
});
