import type { Effect } from '../../src/core/flow.ts';
import { type Decided, type Moment, say } from './decide.ts';
import { takeHomePress } from './internship.ts';
import { dated, type MentoringState } from './state.ts';
import { isWaiting, nudgeIn, partyFor, type Thing, thingIn, wordFor } from './things.ts';

export const AGAIN = 'again ';

/** A reminder counts only if what it is about is still so; put off, it comes at the moment that was chosen. */
export function due(state: MentoringState, key: string, moment: Moment): Decided {
  const isAgain = key.startsWith(AGAIN);
  const thing = thingIn(isAgain ? key.slice(AGAIN.length) : key);
  if (!thing || !isWaiting(state, thing, moment)) return { state };
  const until = state.again?.[wordFor(thing)];
  if (isAgain)
    return until && until !== 'not' ? { state, effects: [shown(state, thing, moment, until)] } : { state };
  return until ? { state } : { state, effects: [shown(state, thing, moment)] };
}

/**
 * All of it belongs to a meeting, or the person has chosen the moment, and counts as no silence; but that the nearest
 * leader has not invited yet, that a talk is recommended, or that there could be an extra mentor, is our own idea.
 */
export function shown(state: MentoringState, thing: Thing, moment: Moment, again?: string): Effect {
  const isIdea = IDEAS.includes(thing.name) && !again;
  return say(partyFor(thing), thing.name, state, moment, {
    urgency: isIdea ? 'nudge' : 'chosen',
    args: { ...aboutOf(state, thing), ...(again && { again }) },
    ...(thing.name === 'back' && { replyAs: takeHomePress(moment.stamp.run) }),
  });
}

const IDEAS: readonly Thing['name'][] = ['expectation', 'between', 'extra'];

/** Whether the two have talked is asked of one time: moved, the meeting is to be asked of anew. */
function aboutOf(state: MentoringState, thing: Thing): Record<string, string> {
  const { name, about } = thing;
  switch (name) {
    case 'nudge':
      return nudgeIn(thing);
    case 'after': {
      const at = dated(state).find(({ id }) => id === about);
      return { meeting: about, ...(at && { day: at.when.day, time: at.when.time }) };
    }
    case 'leaving':
    case 'back':
      return { day: about };
    default:
      return { meeting: about };
  }
}
