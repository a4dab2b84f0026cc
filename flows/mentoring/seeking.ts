import { UserError } from '../../src/core/errors.ts';
import type { Effect } from '../../src/core/flow.ts';
import { type Decided, type Moment, say } from './decide.ts';
import type { EventOf } from './events.ts';
import type { MentoringState } from './state.ts';

/**
 * The learning group helps to find an extra mentor (T19): said in its channel, once the talent has seen exactly what
 * will stand there and has pressed.
 */
export function askGroup(state: MentoringState, { network }: EventOf<'groupAsked'>, moment: Moment): Decided {
  const known = moment.read.networks.find(({ id }) => id === network);
  if (!known) throw new UserError('error.notMember', {}, 'network');
  const posted: Effect = {
    type: 'show',
    slot: `seeking.${network}`,
    to: { network },
    view: { name: 'seeking' },
    urgency: 'reply',
  };
  return { state, effects: [posted, say('talent', 'grouped', state, moment, { args: { network } })] };
}
