import { z } from 'zod';
import { reminderDue } from '../../src/core/flow.ts';
import type { Right } from '../../src/core/rights.ts';
import {
  BEGUN,
  CARRIED,
  DECIDED,
  type DecidedStep,
  HOWS,
  STEP_IDS,
  type StepId,
  TRIED,
} from './definition.ts';
import { itemName, sign } from './state.ts';

const step = z.enum(STEP_IDS);
const thing = z.enum([...BEGUN, ...STEP_IDS]);
const how = z.enum(HOWS);
const words = z.string();
/** one of the ids of notes, which count from 1 */
const noteId = z.coerce.number().int().positive();
/** what can be moved or taken back: `step.<id>` or `note.<id>` */
const place = z.templateLiteral([z.enum(['step', 'note']), '.', z.string()]);
const blank = z.string().default('');
const signOf = z.enum(['process', 'outcome']).optional();

/**
 * What can happen to a cycle. The same `answerGiven` comes from a reply, a button and a form. `source` is the message
 * that somebody wrote it in; `more` says that it was typed before the next question could be seen.
 */
export const cycleEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('answerGiven'),
    step,
    answer: words,
    source: z.string().optional(),
    more: z.literal('yes').optional(),
    /** the meeting at which the leader looks back */
    meeting: z.string().optional(),
  }),
  /** one sign for each sense, and of each whether it shows on the way or in the end */
  z.strictObject({
    type: z.literal('signsGiven'),
    see: blank,
    hear: blank,
    feel: blank,
    seeOf: signOf,
    hearOf: signOf,
    feelOf: signOf,
  }),
  z.strictObject({
    type: z.literal('planFilled'),
    ...(Object.fromEntries(planFields().map((id) => [id, blank])) as Record<PlanField, typeof blank>),
    /** which versions the form was filled in with, in the order of its fields */
    seen: z.string().optional(),
  }),
  /** a decision of a reflection meeting; with the meeting at which to look back on it, if that is on that day */
  z.strictObject({
    type: z.literal('decisionTaken'),
    ...(Object.fromEntries(DECIDED.map((id) => [id, blank])) as Record<DecidedStep, typeof blank>),
    meeting: z.string().optional(),
  }),
  /** what was decided does not wait until this cycle has been looked back on */
  z.strictObject({ type: z.literal('decisionFollowed') }),
  z.strictObject({ type: z.literal('stepSkipped'), step }),
  /** until tomorrow: the button of earlier releases */
  z.strictObject({ type: z.literal('stepPostponed'), step }),
  /** it doesn't suit now: then, or at a time of a day of the leader's own; `noted` is what the card of a week has seen */
  z.strictObject({
    type: z.literal('snoozed'),
    what: thing,
    until: z.enum(['tomorrow', 'monday']).optional(),
    day: z.string().optional(),
    time: z.string().optional(),
    noted: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('letGo'), what: thing, noted: z.string().optional() }),
  /** on from this question, where it is the one that is asked, to the next that matters: what lies between is skipped */
  z.strictObject({ type: z.literal('wentOn'), step: step.optional() }),
  z.strictObject({ type: z.literal('kept'), step: z.enum(CARRIED) }),
  z.strictObject({
    type: z.literal('helpWanted'),
    step,
    rung: z.enum(['example', 'smaller', 'turn', 'borrow']).optional(),
  }),
  z.strictObject({ type: z.literal('resumed'), taken: z.literal('yes').optional() }),
  z.strictObject({ type: z.literal('lookedBack') }),
  /** noted along the way; with the `id` of a note it is that one, reworded */
  z.strictObject({
    type: z.literal('noted'),
    answer: words,
    as: z.enum(['observation', 'starMoment']).default('observation'),
    how: how.optional(),
    /** it says what was seen, where the note with that id was an interpretation */
    about: noteId.optional(),
    /** whom one can talk with has been said already */
    heard: z.literal('yes').optional(),
    id: noteId.optional(),
    source: z.string().optional(),
    /** typed before it could be seen that something else had been kept: it is a note of its own all the same */
    more: z.literal('yes').optional(),
  }),
  z.strictObject({ type: z.literal('noteSorted'), id: noteId, how }),
  z.strictObject({ type: z.literal('moved'), from: place, to: z.string() }),
  /** `whole`: however it was worded before; `version`: the one that stood there when the button was made */
  z.strictObject({
    type: z.literal('takenBack'),
    what: place,
    whole: z.literal('yes').optional(),
    version: z.coerce.number().int().optional(),
  }),
  z.strictObject({
    type: z.literal('messageEdited'),
    source: z.string(),
    answer: words,
    before: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('messageDeleted'), source: z.string() }),
  /** its message is gone, but it stays */
  z.strictObject({ type: z.literal('stayed'), what: place }),
  z.strictObject({ type: z.literal('parked') }),
  z.strictObject({ type: z.literal('laidDown') }),
  /** `version` is the one that stood in the preview: only what was seen is approved */
  z.strictObject({
    type: z.literal('shared'),
    item: itemName,
    network: z.string(),
    version: z.coerce.number().int(),
  }),
  z.strictObject({ type: z.literal('withdrawn'), item: itemName, network: z.string() }),
  z.strictObject({ type: z.literal('counted'), network: z.string() }),
  z.strictObject({ type: z.literal('uncounted'), network: z.string() }),
  z.strictObject({ type: z.literal('reread') }),
  z.strictObject({ type: z.literal('teamNamed'), people: z.array(z.string()) }),
  z.strictObject({ type: z.literal('teamAnswered'), answer: z.enum(['yes', 'no']) }),
  z.strictObject({ type: z.literal('vetoed'), item: itemName, network: z.string() }),
  /** to one member's evaluation, from the team's cycle: it is time */
  z.strictObject({
    type: z.literal('evaluationOpened'),
    when: z.enum(['before', 'after']),
    tried: z.enum(TRIED).optional(),
  }),
  /** somebody in the team has asked to be forgotten, or whoever held the pen; or, to an evaluation, the team is no more */
  z.strictObject({ type: z.literal('memberGone'), person: z.string() }),
  z.strictObject({ type: z.literal('ownerGone'), person: z.string() }),
  z.strictObject({ type: z.literal('teamGone') }),
  /** another conversation of the leader's has come to rest; or the leader has asked for what rests */
  z.strictObject({ type: z.literal('rested') }),
  z.strictObject({ type: z.literal('woken') }),
  /** the leader has begun a pause or ended one */
  z.strictObject({ type: z.literal('paused') }),
  /** the leader has pressed or written something in another conversation with Lærke */
  z.strictObject({ type: z.literal('heard') }),
  /** the leader is in another zone, or keeps other hours, than these */
  z.strictObject({
    type: z.literal('settingsChanged'),
    before: z.strictObject({
      zone: z.string(),
      hours: z.strictObject({ from: z.string(), to: z.string() }),
    }),
  }),
  /** dates of a network that the leader is in */
  z.strictObject({ type: z.literal('datesChanged') }),
  reminderDue,
]);
export type CycleEvent = z.infer<typeof cycleEvent>;
export type EventOf<T extends CycleEvent['type']> = Extract<CycleEvent, { type: T }>;

/** The fields of the trial-action form (K16), each a step. */
export type PlanField = Extract<
  StepId,
  'tryOut' | 'value' | 'signs' | 'method' | 'prediction' | 'whenThen' | 'cueDay' | 'lookBack'
>;
export function planFields(): PlanField[] {
  return ['tryOut', 'value', 'signs', 'method', 'prediction', 'whenThen', 'cueDay', 'lookBack'];
}

const OWN = 'go on with own run';
const TOLD = 'be told by the system';
const TEAM = 'take part in a team';

export const cycleRights: Record<CycleEvent['type'], Right> = {
  answerGiven: OWN,
  signsGiven: OWN,
  planFilled: OWN,
  decisionTaken: OWN,
  decisionFollowed: OWN,
  stepSkipped: OWN,
  stepPostponed: OWN,
  snoozed: OWN,
  letGo: OWN,
  wentOn: OWN,
  kept: OWN,
  helpWanted: OWN,
  resumed: OWN,
  lookedBack: OWN,
  noted: OWN,
  noteSorted: OWN,
  moved: OWN,
  takenBack: OWN,
  messageEdited: OWN,
  messageDeleted: OWN,
  stayed: OWN,
  parked: OWN,
  laidDown: OWN,
  shared: OWN,
  withdrawn: OWN,
  counted: OWN,
  uncounted: OWN,
  reread: OWN,
  teamNamed: OWN,
  teamAnswered: TEAM,
  vetoed: TEAM,
  evaluationOpened: TOLD,
  memberGone: TOLD,
  ownerGone: TOLD,
  teamGone: TOLD,
  rested: TOLD,
  woken: TOLD,
  paused: TOLD,
  heard: TOLD,
  settingsChanged: TOLD,
  datesChanged: TOLD,
  reminderDue: TOLD,
};

/** What a cycle starts from; one that goes on from another brings that one's answers along, by step. */
export const cycleInput = z.strictObject({
  number: z.int().positive(),
  previous: z.string().optional(),
  /** how the one before goes on to this one, with the same challenge */
  from: z.enum(['repeat', 'adjust', 'bigger']).optional(),
  challenge: z.string().optional(),
  insight: z.string().optional(),
  carried: z.partialRecord(z.enum(CARRIED), z.string()).default({}),
  /** what the signs are that are brought along, by line */
  signs: z.array(sign).default([]),
  /** what was decided in a reflection meeting, by step, and the meeting at which to look back on it */
  decided: z.partialRecord(z.enum(DECIDED), z.string().trim()).default({}),
  meeting: z.string().optional(),
  /** whoever was in the team of the one before, and is asked again */
  team: z.array(z.string()).default([]),
});
export type CycleInput = z.input<typeof cycleInput>;

/** What one member's evaluation of a team's cycle starts from. */
export const evaluationInput = z.strictObject({ number: z.int().positive(), of: z.string() });

/** Answers that are not steps: what was noted, what the previous cycle brought along, what was decided for the next. */
export const NOTE = 'note';
export const decidedOf = (step: DecidedStep) => `decided.${step}`;
export const previousOf = (step: StepId) => `previous.${step}`;
