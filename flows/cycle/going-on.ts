import type { Effect } from '../../src/core/flow.ts';
import { latest } from './answers.ts';
import { type Decided, type Moment, show, written } from './decide.ts';
import { CARRIED, type Way } from './definition.ts';
import type { CycleInput } from './events.ts';
import { goOn } from './onward.ts';
import { type CycleState, isAnswered, isAskedIn } from './state.ts';
import { teammates } from './team-runs.ts';

/** Only who has been all the way round chooses a way on; anybody else is shown where they are. */
export function continueWith(state: CycleState, way: Way, moment: Moment): Decided {
  if (!isAskedIn(state, 'next')) return { state, effects: goOn(state, moment) };
  const { stamp, read } = moment;
  const next: Effect = {
    type: 'start',
    flow: 'cycle',
    id: `${stamp.run}.${state.number + 1}`,
    owner: stamp.owner,
    input: linkedInput(state, way, moment),
  };
  return {
    state: { ...written(state, 'next', 1), way },
    answers: [{ step: 'next', version: 1, text: way }],
    effects: [show(read.owner.id, 'ended', { name: 'ended' }), ...(way === 'end' ? [] : [next])],
  };
}

/** What the next cycle is to know of this one: what it taught, and for the same challenge also what was planned (K24). */
function linkedInput(state: CycleState, way: Way, { stamp, read: { answers } }: Moment): CycleInput {
  const insight = latest(answers, 'insight')?.text;
  const team = teammates(state);
  const lineage = {
    number: state.number + 1,
    previous: stamp.run,
    ...(insight && { insight }),
    ...(team.length > 0 && { team }),
  };
  if (way === 'new' || way === 'end') return lineage;
  const challenge = latest(answers, 'challenge')?.text;
  const carried = CARRIED.flatMap((step) => {
    const found = latest(answers, step);
    return found ? [[step, found.text]] : [];
  });
  const signs = isAnswered(state, 'signs') ? state.signs : [];
  return {
    ...lineage,
    from: way,
    ...(challenge && { challenge }),
    carried: Object.fromEntries(carried),
    ...(signs.some(({ sense, of }) => sense ?? of) && { signs }),
  };
}
