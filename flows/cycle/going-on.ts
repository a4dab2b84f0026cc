import type { Effect } from '../../src/core/flow.ts';
import { latest } from './answers.ts';
import { type Decided, type Moment, show, skipped, written } from './decide.ts';
import { CARRIED, type Way } from './definition.ts';
import type { CycleInput } from './events.ts';
import { goOn } from './onward.ts';
import { type CycleState, isAnswered, isAskedIn, lastVersionOf, openSteps } from './state.ts';
import { isToldOf, teamDissolved, teammates } from './team-runs.ts';

/** Only who has been all the way round chooses a way on; anybody else is shown where they are. */
export function continueWith(state: CycleState, way: Way, moment: Moment): Decided {
  if (!isAskedIn(state, 'next')) return { state, effects: goOn(state, moment) };
  const ended = show(moment.read.owner.id, 'ended', { name: 'ended' });
  return {
    state: { ...written(state, 'next', 1), way },
    answers: [{ step: 'next', version: 1, text: way }],
    effects: [ended, ...(way === 'end' ? [] : [begins(state, linkedInput(state, way, moment), moment)])],
  };
}

/**
 * What was decided in a meeting is the next learning loop (K24): of this one, what has not been answered is skipped. Where
 * the leader had closed it, the next begins with a challenge of its own.
 */
export function continueWithDecision(
  { parked: _, ...state }: CycleState,
  decision: Pick<CycleInput, 'decided' | 'meeting'>,
  moment: Moment,
): Decided {
  const { decision: kept } = state;
  const way = state.way ? 'new' : 'adjust';
  const over: CycleState = {
    ...skipped(
      state,
      openSteps(state).map(({ id }) => id),
    ),
    ...(kept && { decision: { ...kept, waits: false } }),
    way,
  };
  const version = lastVersionOf(state, 'next') + 1;
  const wentRound = isAnswered(state, 'reflection');
  const next = begins(state, { ...linkedInput(state, way, moment), ...decision }, moment);
  return {
    state: wentRound ? written(over, 'next', version) : over,
    answers: wentRound ? [{ step: 'next', version, text: way }] : [],
    effects: [
      ...(isToldOf(state) ? [] : teamDissolved(state, moment)),
      ...(state.way ? [] : [show(moment.read.owner.id, 'ended', { name: 'ended' })]),
      next,
    ],
  };
}

const begins = ({ number }: CycleState, input: CycleInput, { stamp }: Moment): Effect => ({
  type: 'start',
  flow: 'cycle',
  id: `${stamp.run}.${number + 1}`,
  owner: stamp.owner,
  input,
});

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
