import { UserError } from '../../src/core/errors.ts';
import type { Stamp } from '../../src/core/flow.ts';
import { type Decided, type Read, say } from './decide.ts';
import { mentoringInput } from './events.ts';
import type { MentoringState } from './state.ts';

/** A leader has named a mentor (T16, T17), who is asked before anything else is sent to them. */
export function start(raw: unknown, stamp: Stamp, read: Read): Decided {
  const { mentor, kind } = mentoringInput.parse(raw);
  if (mentor === stamp.owner) throw new UserError('error.mentorSelf', {}, 'mentor');
  const state: MentoringState = {
    talent: stamp.owner,
    mentor,
    kind,
    status: 'proposed',
    past: [],
    topics: 0,
    adjustments: 0,
  };
  const moment = { stamp, read };
  return {
    state,
    effects: [
      ...(kind === 'extra' ? [{ type: 'tellOwn' as const, event: { type: 'extraAsked' } }] : []),
      say('mentor', 'invitation', state, moment, { urgency: 'invitation' }),
      say('talent', 'mentorship', state, moment),
    ],
  };
}
