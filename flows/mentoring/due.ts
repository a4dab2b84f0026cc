import { beginsAt, endsAt } from '../meeting/when.ts';
import { beforeMeeting } from './arranging.ts';
import { deadlinesOf, isMet } from './deadlines.ts';
import { type Decided, type Moment, say } from './decide.ts';
import { booked, dated, type MentoringState } from './state.ts';

/** A reminder counts only if what it is about is still so (domain.md §8, Mentor nudges). */
export function due(state: MentoringState, key: string, moment: Moment): Decided {
  if (state.status !== 'active') return { state };
  const { stamp } = moment;
  const at = booked(state);
  const isAhead = at !== undefined && beginsAt(at.when) > stamp.at;
  const meeting = at?.id ?? '';
  const told = (...effects: ReturnType<typeof say>[]): Decided => ({ state, effects });
  switch (key) {
    case 'soon':
      if (!isAhead || at.topic) return { state };
      return told(say('talent', 'soon', state, moment, { urgency: 'chosen', args: { meeting } }));
    case 'before':
      return isAhead ? told(beforeMeeting(state, moment)) : { state };
    case 'after':
      if (!at || endsAt(at.when) > stamp.at) return { state };
      return told(say('talent', 'after', state, moment, { urgency: 'chosen', args: { meeting } }));
    case 'expectation':
      if (dated(state).length > 0 || state.meeting) return { state };
      return told(say('mentor', 'expectation', state, moment, { urgency: 'nudge' }));
    default:
      return nudge(state, key, moment);
  }
}

/**
 * The talent holds the initiative: told so on the morning after the first day, reminded, and helped back on track when
 * the last day has passed. Nobody is told on, and it counts as no silence, since it belongs to a meeting.
 */
function nudge(state: MentoringState, key: string, moment: Moment): Decided {
  const [, after = '', ...rest] = key.split('.');
  const deadline = deadlinesOf(state, moment.read).find(({ day1 }) => day1.id === rest.join('.'));
  if (!key.startsWith('nudge.') || !deadline || isMet(state, deadline)) return { state };
  const args = { after, day1: deadline.day1.id };
  return { state, effects: [say('talent', 'nudge', state, moment, { urgency: 'chosen', args })] };
}
