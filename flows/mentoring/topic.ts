import { UserError } from '../../src/core/errors.ts';
import type { NewAnswer } from '../../src/core/flow.ts';
import { beginsAt } from '../meeting/when.ts';
import { isHard } from '../wording/index.ts';
import { type Decided, type Moment, refresh, say } from './decide.ts';
import type { EventOf } from './events.ts';
import type { MentoringState } from './state.ts';

export const TOPIC = 'topic';
/** the mentor reads it in a short message */
export const MAX_TOPIC = 300;

/**
 * What the talent would like to talk about: shared with the mentor by pressing the form's button, and taken back by
 * leaving the field empty (domain.md §7, who sees what).
 */
export function giveTopic(
  state: MentoringState,
  { meeting, topic }: EventOf<'topicGiven'>,
  moment: Moment,
): Decided {
  const at = state.meeting;
  const isOver = at?.when !== undefined && beginsAt(at.when) <= moment.stamp.at;
  if (at?.id !== meeting || isOver) throw new UserError('error.mentorGone', {}, 'topic');
  const given = givenTopic(state, topic ?? '');
  if (given.state === state) return { state };
  const cards = ['meeting.talent', 'soon.talent', 'before.mentor', 'meeting.mentor', 'mentorship.talent'];
  const hard = isHard(topic ?? '') ? [say('talent', 'rest', given.state, moment)] : [];
  return { ...given, effects: [...cards.map(refresh), ...hard] };
}

/** The meeting with that topic, or with none; undefined leaves the one that it has. Throws UserError when it is too long. */
export function givenTopic(
  state: MentoringState,
  said: string | undefined,
): { state: MentoringState; answers?: NewAnswer[] } {
  if (said === undefined || !state.meeting) return { state };
  const text = said.trim();
  const length = [...text].length;
  if (length > MAX_TOPIC) throw new UserError('error.tooLong', { length, max: MAX_TOPIC }, 'topic');
  const { unused: _u, ...rest } = state;
  const { topic: _, ...meeting } = state.meeting;
  if (text === '') return state.meeting.topic ? { state: { ...rest, meeting } } : { state };
  const version = state.topics + 1;
  return {
    state: { ...rest, topics: version, meeting: { ...meeting, topic: version } },
    answers: [{ step: TOPIC, version, text }],
  };
}
