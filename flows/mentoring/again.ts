import { UserError } from '../../src/core/errors.ts';
import { beginsAt } from '../meeting/when.ts';
import { chosenMoment } from '../put-off/moment.ts';
import { instantOf } from '../schedule.ts';
import { type Decided, type Moment, mentorIn, partyOf, refresh } from './decide.ts';
import type { EventOf } from './events.ts';
import { booked, type MentoringState } from './state.ts';
import { isWaiting, partyFor, type Thing, thingIn } from './things.ts';

/** It doesn't suit now, and comes again then. Throws UserError for a moment at which nothing can come, or too late. */
export function snooze(state: MentoringState, event: EventOf<'snoozed'>, moment: Moment): Decided {
  const thing = openThing(state, event.what, moment);
  const { stamp, read } = moment;
  const owner = thing && partyFor(thing) === 'mentor' ? mentorIn(state, read) : read.owner;
  if (!thing || !owner) return { state };
  const until = chosenMoment(event, { owner, now: stamp.at });
  if (state.again?.[event.what] === until) return { state };
  const at = booked(state);
  const isBefore = thing.name === 'soon' || thing.name === 'before';
  if (thing.name === 'leaving' && until.slice(0, 10) >= thing.about)
    throw new UserError('error.again.internship', {}, 'day');
  if (isBefore && at && instantOf({ local: until, zone: owner.zone }) >= beginsAt(at.when))
    throw new UserError('error.again.meeting', {}, 'day');
  return withAgain(state, thing, event.what, until);
}

/** Not now: nothing more comes of it this time. */
export function letGo(state: MentoringState, { what }: EventOf<'letGo'>, moment: Moment): Decided {
  const thing = openThing(state, what, moment);
  return thing && state.again?.[what] !== 'not' ? withAgain(state, thing, what, 'not') : { state };
}

/** What was said to whoever presses, as long as it is still so. */
function openThing(state: MentoringState, what: string, moment: Moment): Thing | undefined {
  const thing = thingIn(what);
  const isTheirs = thing && partyOf(state, moment.stamp) === partyFor(thing);
  return isTheirs && isWaiting(state, thing, moment) ? thing : undefined;
}

const withAgain = (state: MentoringState, thing: Thing, what: string, until: string): Decided => ({
  state: { ...state, again: { ...state.again, [what]: until } },
  effects: [refresh(`${thing.name}.${partyFor(thing)}`)],
});
