import { UserError } from '../../src/core/errors.ts';
import { type Decided, leadCard, type Moment, personBy } from './decide.ts';
import { MAX_REASON } from './definition.ts';
import type { EventOf } from './events.ts';
import { askCard, seenRelease } from './releasing.ts';
import {
  authorsOf,
  awaited,
  type HarvestState,
  objectionOf,
  type Release,
  reduced,
  sentBack,
  withRelease,
} from './state.ts';

/** Yes, to the whole as it was seen, and to what is one's own in it. */
export function approve(state: HarvestState, event: EventOf<'approved'>, { stamp }: Moment): Decided {
  const person = personBy(stamp);
  const release = seenRelease(state, event, 'asked');
  if (!release?.asked.includes(person) || release.approved.includes(person)) return { state };
  return settled(state, { ...release, approved: [...release.approved, person] });
}

/** Nobody is waited for any more once everybody has said yes. */
export function settled(state: HarvestState, release: Release): Decided {
  const isDone = release.asked.every((person) => release.approved.includes(person));
  return isDone ? conclude(state, release) : { state: withRelease(state, release) };
}

/**
 * Nobody has said no in time: what its authors have said yes to can be released, and nothing else. Where that is nothing, it goes
 * back to whoever put it together.
 */
export function conclude(state: HarvestState, release: Release): Decided {
  const chosen = release.chosen.filter(({ by }) => release.approved.includes(by));
  const after =
    chosen.length > 0
      ? withRelease(state, { ...release, chosen, status: 'ready' })
      : withRelease(state, sentBack({ ...release, chosen }));
  return { state: after, effects: toLead(after) };
}

/** Without a word from them, what is theirs stays out: they alone are asked once more (domain.md §8: only who is missing). */
export const askAgain = (state: HarvestState, release: Release): Decided => ({
  state,
  effects: awaited(release).map((person) => askCard(release, person, true)),
});

const toLead = ({ lead }: HarvestState) => (lead ? [leadCard(lead, 'chosen')] : []);

/**
 * One no is enough, until it has been released. Whoever put it together hears that somebody said it, and why if they want
 * to tell; who it was is kept nowhere but with the words themselves, so that they go with them.
 */
export function object(state: HarvestState, event: EventOf<'objected'>, { stamp }: Moment): Decided {
  const person = personBy(stamp);
  const release = seenRelease(state, event, 'asked', 'ready');
  if (!release?.asked.includes(person)) throw new UserError('error.harvest.over', {}, 'reason');
  const text = event.reason.trim();
  const length = [...text].length;
  if (length > MAX_REASON) throw new UserError('error.tooLong', { length, max: MAX_REASON }, 'reason');
  const objections = release.objections + 1;
  const after = withRelease(state, sentBack({ ...release, objections, turnedDown: true }));
  const step = objectionOf(release.id, objections);
  return {
    state: after,
    answers: text === '' ? [] : [{ step, version: 1, text, by: person }],
    effects: toLead(after),
  };
}

/** Whose name stands there is up to each author. */
export function name(state: HarvestState, event: EventOf<'named'>, { stamp }: Moment): Decided {
  const release = seenRelease(state, event, 'asked', 'ready', 'released');
  if (!release) return { state };
  const named = event.name === 'yes';
  const chosen = release.chosen.map((one) => (one.by === stamp.by ? { ...one, named } : one));
  return { state: withRelease(state, { ...release, chosen }) };
}

/** An author wants nothing of theirs in it, before or after it was released. */
export function leaveOut(state: HarvestState, event: EventOf<'leftOut'>, { stamp }: Moment): Decided {
  const release = seenRelease(state, event, 'asked', 'ready', 'released');
  if (!release || !authorsOf(release).includes(personBy(stamp))) return { state };
  const chosen = release.chosen.filter(({ by }) => by !== stamp.by);
  const after = withRelease(state, reduced(release, chosen));
  return { state: after, effects: chosen.length === 0 ? toLead(after) : [] };
}
