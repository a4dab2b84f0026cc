import { UserError } from '../../src/core/errors.ts';
import type { Effect, NewAnswer } from '../../src/core/flow.ts';
import { dayOf, instantOf, workdaysAfter } from '../schedule.ts';
import { type Decided, inChannel, leadCard, type Moment, membersIn, personBy } from './decide.ts';
import { END, MAX_INTRO, MAX_RECIPIENTS, MAX_TITLE, MOST_CHOSEN, WORKDAYS } from './definition.ts';
import type { EventOf } from './events.ts';
import {
  authorsOf,
  type Chosen,
  contributionOf,
  fieldOf,
  type HarvestState,
  type Release,
  releaseOf,
  underWay,
  withRelease,
} from './state.ts';

type Drafted = EventOf<'drafted'>;

/** A release is put together (N4), or anew: whoever was asked before is asked again. Throws UserError at the field that is wrong. */
export function draft(state: HarvestState, event: Drafted, { stamp }: Moment): Decided {
  const lead = personBy(stamp);
  const before = underWay(state);
  const id = before?.id ?? state.next;
  const number = (before?.draft ?? 0) + 1;
  const chosen = readNumbers(state, event.numbers, before);
  const texts = readTexts(event, id, number, lead);
  const release: Release = {
    id,
    draft: number,
    hasIntro: texts.some(({ step }) => step === fieldOf(id, 'intro')),
    chosen,
    asked: [],
    approved: [],
    objections: before?.objections ?? 0,
    turnedDown: false,
    status: 'drafting',
  };
  const releases = before ? withRelease(state, release).releases : [...state.releases, release];
  const after = { ...state, releases, lead, next: Math.max(state.next, id + 1) };
  return { state: after, answers: texts, effects: [leadCard(lead, 'reply')] };
}

/** *1, 3 og 7*: whatever stands between the numbers. An author who has said to be named stays so. */
function readNumbers(state: HarvestState, written: string, before: Release | undefined): Chosen[] {
  const numbers = [...new Set((written.match(/\d+/g) ?? []).map(Number))];
  if (numbers.length === 0) throw new UserError('error.harvest.noNumbers', {}, 'numbers');
  if (numbers.length > MOST_CHOSEN)
    throw new UserError('error.harvest.tooMany', { max: MOST_CHOSEN }, 'numbers');
  return numbers.map((number) => {
    const one = contributionOf(state, number);
    if (!one) throw new UserError('error.harvest.noSuch', { number }, 'numbers');
    const named = before?.chosen.find(({ id }) => id === number)?.named ?? false;
    return { ...one, named };
  });
}

function readTexts(event: Drafted, id: number, version: number, by: string): NewAnswer[] {
  const read = (field: 'title' | 'recipients' | 'intro', max: number, isNeeded: boolean): NewAnswer[] => {
    const text = event[field].trim();
    const length = [...text].length;
    if (text === '' && isNeeded) throw new UserError('error.empty', {}, field);
    if (length > max) throw new UserError('error.tooLong', { length, max }, field);
    return text === '' ? [] : [{ step: fieldOf(id, field), version, text, by }];
  };
  return [
    ...read('title', MAX_TITLE, true),
    ...read('recipients', MAX_RECIPIENTS, true),
    ...read('intro', MAX_INTRO, false),
  ];
}

/** The release that a press is about, if it still stands as it was seen. */
export function seenRelease(
  state: HarvestState,
  { release: id, draft: number }: { release: number; draft: number },
  ...at: Release['status'][]
): Release | undefined {
  const found = releaseOf(state, id);
  return found && found.draft === number && at.includes(found.status) ? found : undefined;
}

/** Nothing comes of it: it was nobody's but whoever put it together, and theirs who were asked. */
export function drop(state: HarvestState, event: EventOf<'dropped'>): Decided {
  const gone = seenRelease(state, event, 'drafting', 'asked', 'ready');
  if (!gone) return { state };
  return { state: { ...state, releases: state.releases.filter((one) => one !== gone) } };
}

/**
 * Everybody else in the network sees it exactly as it would stand, and has some workdays to say no; so does whoever puts it
 * together, where something in it is theirs.
 */
export function sendRound(state: HarvestState, event: EventOf<'sentRound'>, moment: Moment): Decided {
  const release = seenRelease(state, event, 'drafting');
  if (!release || !mayBeAsked(release)) return { state };
  const lead = personBy(moment.stamp);
  const asked = membersIn(moment.read).filter((one) => one !== lead || authorsOf(release).includes(one));
  const after: Release = { ...release, status: 'asked', asked, approved: [], until: untilFrom(moment) };
  return { state: withRelease(state, after), effects: asked.map((person) => askCard(after, person)) };
}

/** There is something in it, and nobody has said no to it as it stands. */
export const mayBeAsked = ({ chosen, turnedDown }: Release): boolean => chosen.length > 0 && !turnedDown;

/** @param again whether they have been asked before */
export const askCard = ({ id, draft: number }: Release, person: string, again = false): Effect => ({
  type: 'show',
  slot: askSlot(id, person),
  to: { person },
  view: { name: 'ask', release: String(id), draft: String(number), ...(again && { again: 'yes' }) },
  urgency: 'consent',
});

export const askSlot = (release: number, person: string): string => `ask.${release}.${person}`;

function untilFrom({ stamp, read: { network, owner } }: Moment): number {
  const zone = network?.zone ?? owner.zone;
  const day = workdaysAfter(dayOf(stamp.at, zone), WORKDAYS, network?.off ?? owner.off);
  return instantOf({ local: `${day}T${END}`, zone });
}

/** Only now does it leave the network's own conversation: as a post in its channel, and as files for whoever pressed. */
export function publish(state: HarvestState, event: EventOf<'released'>, moment: Moment): Decided {
  const release = seenRelease(state, event, 'ready');
  if (!release) return { state };
  const lead = personBy(moment.stamp);
  const { read } = moment;
  const day = dayOf(moment.stamp.at, read.network?.zone ?? read.owner.zone);
  const { until: _, ...rest } = release;
  const after = withRelease({ ...state, lead }, { ...rest, status: 'released', day });
  const view = { name: 'release', release: String(release.id) };
  return {
    state: after,
    effects: [inChannel(after, `release.${release.id}`, view), leadCard(lead, 'reply')],
  };
}

/** Taken back: what stood in the channel says so. */
export function withdraw(state: HarvestState, { release: id }: EventOf<'withdrawn'>): Decided {
  const release = releaseOf(state, id);
  if (release?.status !== 'released') return { state };
  return { state: withRelease(state, { ...release, status: 'withdrawn' }) };
}
