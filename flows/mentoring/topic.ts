import { UserError } from '../../src/core/errors.ts';
import type { NewAnswer } from '../../src/core/flow.ts';
import { type Decided, refresh } from './decide.ts';
import type { EventOf } from './events.ts';
import type { MentoringState } from './state.ts';

export const TOPIC = 'topic';
/** the mentor reads it in a short message */
export const MAX_TOPIC = 300;

/**
 * What the talent would like to talk about: shared with the mentor by pressing the form's button, and taken back by
 * leaving the field empty (domain.md §7, who sees what).
 */
export function giveTopic(state: MentoringState, { meeting, topic }: EventOf<'topicGiven'>): Decided {
  if (!state.meeting || state.meeting.id !== meeting) throw new UserError('error.gone', {}, 'topic');
  const given = givenTopic(state, topic ?? '');
  if (given.state === state) return { state };
  return {
    ...given,
    effects: ['meeting.talent', 'soon.talent', 'before.mentor', 'meeting.mentor'].map(refresh),
  };
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
  const { topic: _, ...meeting } = state.meeting;
  if (text === '') return state.meeting.topic ? { state: { ...state, meeting } } : { state };
  const version = state.topics + 1;
  return {
    state: { ...state, topics: version, meeting: { ...meeting, topic: version } },
    answers: [{ step: TOPIC, version, text }],
  };
}
