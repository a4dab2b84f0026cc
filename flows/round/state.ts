import { z } from 'zod';
import { MODES, ROUND_STEPS, STEPS } from './definition.ts';

const person = z.string();
const version = z.int().positive();

/** Who has which part. `team`: who presents along with the presenter, who holds the pen (K17). */
const round = z.strictObject({
  presenter: person.optional(),
  team: z.array(person),
  interviewer: person.optional(),
  reflectors: z.array(person),
  /** when it began */
  day: z.iso.date().optional(),
});
export type Round = z.infer<typeof round>;

/**
 * Something that somebody has said in a step: its texts are answers of theirs, `<id>.<field>`, all of the same version,
 * which rises whenever they reword it.
 */
const contribution = z.strictObject({
  id: z.int().positive(),
  round: z.int().min(0),
  step: z.enum(STEPS),
  by: person,
  version,
  fields: z.array(z.string()).min(1),
  /** by when, of an action or a decision */
  day: z.iso.date().optional(),
  /** of a pattern: who sees it too, and which other one it belongs with */
  supporters: z.array(person).optional(),
  into: z.int().positive().optional(),
});
export type Contribution = z.infer<typeof contribution>;

export const LINE_FIELDS = ['action', 'star', 'help'] as const;
export type LineField = (typeof LINE_FIELDS)[number];

/**
 * What of somebody's is to stand in the summary, and in which versions of which answers of theirs: what they said in the
 * thread, or what they have made of it since (`version` counts how often).
 */
const line = z.strictObject({
  person,
  version: z.int().min(0),
  fields: z.partialRecord(z.enum(LINE_FIELDS), z.strictObject({ step: z.string(), version })),
  day: z.iso.date().optional(),
  status: z.enum(['asked', 'approved', 'left']),
});
export type Line = z.infer<typeof line>;

/** What the release engine let through when the summary was posted: figures of people, of whom nothing is kept. */
const picture = z.strictObject({
  figures: z.record(z.string(), z.array(z.int().min(0))),
  marks: z.array(z.string()),
});

/** drafting: whoever led it puts it together · asked: each sees their own lines · posted · withdrawn */
const summary = z.strictObject({
  /** when it goes on by itself, UTC */
  until: z.int(),
  /** how often it has been drafted: which version of the themes is the last */
  draft: z.int().min(0),
  hasThemes: z.boolean(),
  patterns: z.array(z.int()),
  lines: z.array(line),
  status: z.enum(['drafting', 'asked', 'posted', 'withdrawn']),
  corrections: z.int().min(0),
  picture: picture.optional(),
});
export type Summary = z.infer<typeof summary>;

/** One who wants to change parts with another, in the whole meeting. */
const swap = z.strictObject({ id: z.int().positive(), from: person, to: person });

/** Where the meeting is: in which step of which round (from 0), and until when (UTC). */
const position = z.strictObject({
  round: z.int().min(0),
  step: z.enum(STEPS),
  ends: z.int(),
  began: z.int(),
});
export type Position = z.infer<typeof position>;

export const roundState = z.strictObject({
  mode: z.enum(MODES),
  questionsOnly: z.boolean(),
  /** who holds the frame */
  lead: person,
  people: z.array(person),
  rounds: z.array(round).min(1),
  /** whom their part suits */
  agreed: z.array(person),
  swaps: z.array(swap),
  /** who couldn't come */
  away: z.array(person),
  /** whether there are decisions from last time to begin with */
  hasEarlier: z.boolean(),
  /** whose meeting it is, and the conversation in which its dates stand */
  network: z.string(),
  dates: z.string(),
  at: position.optional(),
  said: z.array(contribution),
  /** the next number of whatever is numbered */
  next: z.int().positive(),
  /** when the network meets next, as it was set here */
  meeting: z.strictObject({ day: z.iso.date(), time: z.string() }).optional(),
  summary: summary.optional(),
  over: z.enum(['held', 'calledOff']).optional(),
});
export type RoundState = z.infer<typeof roundState>;

/** roles: the parts are proposed · steps: it is under way · summary: what is told of it is agreed on · over */
export type Stage = 'roles' | 'steps' | 'summary' | 'over';

export function stageOf({ at, summary: told, over }: RoundState): Stage {
  if (over) return 'over';
  if (told) return 'summary';
  return at ? 'steps' : 'roles';
}

export type Place = Pick<Position, 'round' | 'step'>;

/** Everything that the meeting goes through, in its order. */
export function course({ rounds, hasEarlier }: RoundState): Place[] {
  const last = rounds.length - 1;
  return [
    ...(hasEarlier ? [{ round: 0, step: 'earlier' as const }] : []),
    ...rounds.flatMap((_, index) => ROUND_STEPS.map((step) => ({ round: index, step }))),
    { round: last, step: 'patterns' },
    { round: last, step: 'decisions' },
  ];
}

const indexIn = (places: Place[], at: Place) =>
  places.findIndex(({ round: index, step }) => index === at.round && step === at.step);

/** What comes after (1) or before (-1) the step at hand. */
export function besides(state: RoundState, by: 1 | -1): Place | undefined {
  const places = course(state);
  return state.at && places[indexIn(places, state.at) + by];
}

/** `0.frame`: what a card says about which step it was made in. */
export const placeName = ({ round: index, step }: Place): string => `${index}.${step}`;

export function placeFrom(name: string | undefined, state: RoundState): Place | undefined {
  return course(state).find((place) => placeName(place) === name);
}

/** What was said in a step, in the order in which it was. */
export const saidIn = ({ said }: RoundState, { round: index, step }: Place): Contribution[] =>
  said.filter((one) => one.round === index && one.step === step);

export const contributionOf = ({ said }: RoundState, id: number): Contribution | undefined =>
  said.find((one) => one.id === id);

/** The answer in which a field of a contribution stands. */
export const answerOf = (id: number, field: string): string => `${id}.${field}`;
/** The answer in which a field of somebody's line stands. */
export const lineAnswer = (person: string, field: string): string => `line.${person}.${field}`;
export const THEMES = 'themes';

/** Everybody who presents in a round. */
export const presentersIn = ({ presenter, team }: Round): string[] => [
  ...(presenter ? [presenter] : []),
  ...team,
];

/** From which round on parts can still be given: the one under way until the team reflects, and those to come. */
export const firstToGive = ({ at }: RoundState): number =>
  at ? at.round + (at.step === 'frame' || at.step === 'interview' ? 0 : 1) : 0;

export type PartIn = 'presenter' | 'team' | 'interviewer' | 'reflector' | 'listener';

/** What somebody's part in a round is; who has none listens. */
export function partIn({ presenter, team, interviewer, reflectors }: Round, person: string): PartIn {
  if (presenter === person) return 'presenter';
  if (team.includes(person)) return 'team';
  if (interviewer === person) return 'interviewer';
  return reflectors.includes(person) ? 'reflector' : 'listener';
}

/** The patterns that stand by themselves, those that most people see first. */
export function patternsIn(state: RoundState): Contribution[] {
  return state.said
    .filter(({ step, into }) => step === 'patterns' && into === undefined)
    .toSorted((a, b) => supportersOf(state, b).length - supportersOf(state, a).length || a.id - b.id);
}

/** Who sees a pattern, or one that belongs with it: each counts once. */
export function supportersOf({ said }: RoundState, { id }: Contribution): string[] {
  const group = said.filter((one) => one.step === 'patterns' && (one.id === id || one.into === id));
  return [...new Set(group.flatMap(({ by, supporters = [] }) => [by, ...supporters]))];
}
