import type { Effect } from '../../src/core/flow.ts';
import { rescheduled } from '../remind.ts';
import { type Decided, type Moment, show } from './decide.ts';
import { BEGUN, READ_BY_TEAM, STEP_IDS, type StepId } from './definition.ts';
import { isSameShare, slotOf } from './posting.ts';
import { remindersOf } from './reminders.ts';
import {
  type CycleState,
  isAtRest,
  isOutdated,
  isSilent,
  positionOf,
  type Share,
  stepOfItem,
} from './state.ts';
import { evaluationsOpened } from './team-runs.ts';
import { slotOfThing } from './waiting.ts';

/** The cards besides its own that show something of a step's answer. */
const SHOWN_ON: Partial<Record<StepId, readonly string[]>> = {
  tryOut: ['plan', 'soFar', 'soon', 'cue', 'step.tried', 'observe', 'scoreOnce', 'decision', 'story'],
  whenThen: ['plan', 'cue'],
  cueDay: ['plan', 'cue'],
  lookBack: ['plan', 'soFar', 'soon', 'lookBackMoved', 'story'],
  signs: ['plan', 'step.watch', 'step.outcome'],
  prediction: ['step.outcome', 'ended', 'story'],
  outcome: ['ended', 'story'],
  before: ['cue', 'scoreOnce', 'ended', 'evaluated', 'story'],
  after: ['ended', 'evaluated', 'story'],
  beforeAgain: ['ended', 'evaluated', 'story'],
  insight: ['ended', 'story'],
  challenge: ['cue', 'scoreOnce', 'unpark', 'story'],
  beforeThink: ['step.afterThink'],
  beforeDo: ['step.afterDo'],
  noticed: ['step.noticedMore', 'step.reflection'],
  reflection: ['story'],
  star: ['story'],
};

/** The cards that say where the whole cycle stands. */
const STANDING = [
  'plan',
  'soFar',
  'soon',
  'cue',
  'observe',
  'scoreOnce',
  'parked',
  'unpark',
  'silence',
  'rest',
  'decision',
  'ended',
  'evaluated',
];

/**
 * Everything that follows from the difference between two states, whatever led from one to the other: cards that say
 * something else now, reminders that moved, and the offer to update what others were shown.
 */
export function withConsequences(before: CycleState, decided: Decided, moment: Moment): Decided {
  const { state: after, effects = [] } = decided;
  if (after === before) return decided;
  const { stamp, read } = moment;
  return {
    ...decided,
    effects: [
      ...refreshed(before, after)
        .filter((slot) => !isShown(slot, effects))
        .map(refresh),
      ...effects,
      ...offers(before, after, moment),
      ...evaluationsOpened(before, after, moment),
      ...rescheduled(remindersOf(before, stamp.at, read.owner), remindersOf(after, stamp.at, read.owner)),
    ],
  };
}

const refresh = (slot: string): Effect => ({ type: 'refresh', slot });

/** A message that is posted anew needs no second look. */
const isShown = (slot: string, effects: Effect[]) =>
  effects.some((effect) => effect.type === 'show' && effect.slot === slot);

function refreshed(before: CycleState, after: CycleState): string[] {
  const steps = changedSteps(before, after);
  const slots = [
    ...steps.flatMap((id) => [`step.${id}`, `deleted.step.${id}`, 'help', ...(SHOWN_ON[id] ?? [])]),
    ...(isAtRest(before) === isAtRest(after) ? [] : asking(before)),
    ...changedNotes(before, after).flatMap((id) => [`note.${id}`, `deleted.note.${id}`]),
    ...(differs(before.notes, after.notes)
      ? ['observe', 'step.noticed', 'step.reflection', 'step.star', 'story']
      : []),
    ...changedAgain(before, after),
    ...changedShares(before, after),
    ...changedTeam(before, after),
    ...(isStandingElsewhere(before, after) ? STANDING : []),
  ];
  return [...new Set(slots)];
}

const differs = (one: unknown, other: unknown) =>
  one !== other && JSON.stringify(one) !== JSON.stringify(other);

const changedSteps = (before: CycleState, after: CycleState) =>
  STEP_IDS.filter((id) => differs(before.steps[id], after.steps[id]));

/** What was put off until another moment, or is put off no longer. */
const changedAgain = (before: CycleState, after: CycleState) =>
  [...BEGUN, ...STEP_IDS].filter((what) => before.again?.[what] !== after.again?.[what]).map(slotOfThing);

function changedNotes(before: CycleState, after: CycleState): number[] {
  const known = new Map(before.notes.map((note) => [note.id, note]));
  const gone = before.notes.filter(({ id }) => !after.notes.some((note) => note.id === id));
  const changed = after.notes.filter((note) => known.has(note.id) && differs(known.get(note.id), note));
  return [...gone, ...changed].map(({ id }) => id);
}

/** Cards in channels that are to show less than before, and their author's cards of what was shared. */
function changedShares(before: CycleState, after: CycleState): string[] {
  const all = [...before.shared, ...after.shared];
  const isLess = (one: Share) => {
    const now = after.shared.find((other) => isSameShare(one, other));
    return !now || (now.version === one.version && (one.named ?? []).length > (now.named ?? []).length);
  };
  return [
    ...before.shared.filter(isLess).map(slotOf),
    ...all.map(({ item }) => `update.${item}`),
    ...(differs(before.shared, after.shared) ? all.map(({ item }) => ownSlotOf(item)) : []),
  ];
}

/** The card on which its author sees with whom an item is shared. */
function ownSlotOf(item: string): string {
  if (item === 'trialAction') return 'plan';
  if (item === 'insight') return 'ended';
  const step = stepOfItem(item);
  return step === 'note' ? item : `step.${step}`;
}

/** What the team sees of itself and of the cycle, and what its pen-holder sees of the team. */
function changedTeam(before: CycleState, after: CycleState): string[] {
  const people = membersOf(before, after);
  const isReadAlong = changedSteps(before, after).some((id) => READ_BY_TEAM.includes(id));
  const isOther = differs(before.team?.members, after.team?.members);
  const reads = isOther || isReadAlong || before.way !== after.way;
  return [
    ...(reads ? people.map((person) => `team.${person}`) : []),
    ...(isOther || before.way !== after.way ? ['teamNamed'] : []),
    ...(Boolean(before.team) === Boolean(after.team) ? [] : spokenTo(after)),
    ...changedProposals(before, after),
  ];
}

function changedProposals(before: CycleState, after: CycleState): string[] {
  const [were, are] = [before.team?.proposed ?? [], after.team?.proposed ?? []];
  if (!differs(were, are)) return [];
  return [
    'waitsForTeam',
    ...[...were, ...are].map(({ item }) => ownSlotOf(item)),
    ...were.flatMap(({ item, network }) =>
      membersOf(before, after).map((person) => `proposed.${item}.${network}.${person}`),
    ),
  ];
}

const membersOf = (...states: CycleState[]) =>
  states.flatMap(({ team }) => (team?.members ?? []).map(({ person }) => person));

/** Every card that speaks to one leader or to several, and says who can read along. */
function spokenTo(state: CycleState): string[] {
  const position = positionOf(state);
  const asked = position.at === 'step' ? [position.step.id] : [];
  return ['plan', ...[...Object.keys(state.steps), ...asked].map((id) => `step.${id}`)];
}

/** The cards of questions that may be open. */
function asking(state: CycleState): string[] {
  const steps = askedSteps(state).map((id) => `step.${id}`);
  return ['help', ...steps, ...state.notes.map(({ id }) => `note.${id}`)];
}

/** The question that is asked, and how it went, which is asked for on its own day. */
function askedSteps(state: CycleState): StepId[] {
  const position = positionOf(state);
  return position.at === 'step' ? [position.step.id, 'tried'] : ['tried'];
}

function isStandingElsewhere(before: CycleState, after: CycleState): boolean {
  const standing = (state: CycleState) => {
    const { lookingBack, way, parked, tried, shared, counted, planned, decision } = state;
    return [isSilent(state), lookingBack, way, parked, tried, shared, counted, planned, decision];
  };
  return differs(standing(before), standing(after));
}

/** What others were shown reads otherwise now: its author is asked whether they shall see that as well. */
function offers(before: CycleState, after: CycleState, { read }: Moment): Effect[] {
  const isNew = (one: CycleState['shared'][number]) =>
    isOutdated(after, one) &&
    before.shared.some((other) => isSameShare(one, other) && !isOutdated(before, other));
  const items = new Set(after.shared.filter(isNew).map(({ item }) => item));
  return [...items].map((item) => show(read.owner.id, `update.${item}`, { name: 'update', item }));
}
