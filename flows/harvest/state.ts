import { z } from 'zod';
import { KINDS } from './definition.ts';

const person = z.string();
const id = z.int().positive();
const version = z.int().positive();

/** Something that somebody has laid into the harvest: its text is an answer of theirs, anew whenever they reword it. */
const contribution = z.strictObject({ id, by: person, kind: z.enum(KINDS), version });
export type Contribution = z.infer<typeof contribution>;

/** One in a release: in the version that stands there, whatever becomes of it afterwards. Without a name unless its author says so. */
const chosen = z.strictObject({ ...contribution.shape, named: z.boolean() });
export type Chosen = z.infer<typeof chosen>;

/**
 * drafting: whoever puts it together sees it · asked: so does everybody, and can say no · ready: nobody did, and its authors
 * said yes · released · withdrawn
 */
const release = z.strictObject({
  id,
  /** how often it has been drafted: the version of its texts, and what people have seen and answer to */
  draft: version,
  hasIntro: z.boolean(),
  chosen: z.array(chosen),
  asked: z.array(person),
  approved: z.array(person),
  /** until when one can say no, UTC */
  until: z.int().optional(),
  /** how often somebody has; who is kept nowhere */
  objections: z.int().min(0),
  /** to this very draft: it is to be changed before anybody is asked again */
  turnedDown: z.boolean(),
  status: z.enum(['drafting', 'asked', 'ready', 'released', 'withdrawn']),
  /** when it was released */
  day: z.iso.date().optional(),
});
export type Release = z.infer<typeof release>;

export const harvestState = z.strictObject({
  network: z.string(),
  given: z.array(contribution),
  releases: z.array(release),
  /** who puts the next release together, or did so last */
  lead: person.optional(),
  /** the next number of whatever is numbered */
  next: id,
});
export type HarvestState = z.infer<typeof harvestState>;

export const contributionOf = ({ given }: HarvestState, number: number): Contribution | undefined =>
  given.find((one) => one.id === number);

export const releaseOf = ({ releases }: HarvestState, number: number): Release | undefined =>
  releases.find((one) => one.id === number);

/** The one that is being put together or asked about: one at a time. */
export const underWay = ({ releases }: HarvestState): Release | undefined =>
  releases.find(({ status }) => status === 'drafting' || status === 'asked' || status === 'ready');

/** The answers in which their texts stand. */
export const textOf = (number: number): string => `given.${number}`;
export const RELEASE_FIELDS = ['title', 'recipients', 'intro'] as const;
export type ReleaseField = (typeof RELEASE_FIELDS)[number];
export const fieldOf = (number: number, field: ReleaseField): string => `release.${number}.${field}`;
export const objectionOf = (number: number, count: number): string => `objection.${number}.${count}`;

/** Contributions that no release has told yet, in the order in which they came. */
export function untold({ given, releases }: HarvestState): Contribution[] {
  const told = releases.filter(({ status }) => status === 'released').flatMap(({ chosen: all }) => all);
  return given.filter((one) => !told.some(({ id: number }) => number === one.id));
}

/** Whose contributions are in a release. */
export const authorsOf = ({ chosen: all }: Release): string[] => [...new Set(all.map(({ by }) => by))];

/** Authors who have not said yes yet to what is theirs, nor taken it out. */
export const awaited = (release: Release): string[] =>
  authorsOf(release).filter((one) => release.asked.includes(one) && !release.approved.includes(one));

/** The same state with this release as it is now. */
export const withRelease = (state: HarvestState, changed: Release): HarvestState => ({
  ...state,
  releases: state.releases.map((one) => (one.id === changed.id ? changed : one)),
});

/** Back to whoever puts it together: nobody is asked any more. */
export function sentBack({ until: _, ...release }: Release): Release {
  return { ...release, asked: [], approved: [], status: 'drafting' };
}

/** Less of it is left. Of nothing, nobody need be asked, and what was released is taken back. */
export function reduced(release: Release, left: Chosen[]): Release {
  const after = { ...release, chosen: left };
  if (left.length > 0 || release.status === 'withdrawn' || release.status === 'drafting') return after;
  return release.status === 'released' ? { ...after, status: 'withdrawn' } : sentBack(after);
}
