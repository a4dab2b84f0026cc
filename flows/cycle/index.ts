import { defineFlow } from '../../src/core/flow.ts';
import { cycleCard } from './cards.ts';
import { ITEMS } from './definition.ts';
import { type CycleEvent, cycleEvent, cycleRights } from './events.ts';
import { cycleForm } from './forms.ts';
import { reduce, start } from './reduce.ts';
import { type CycleState, cycleState, phaseOf, positionOf } from './state.ts';

/** A leader's action-learning cycle: six phases, from a challenge to a decision about the next action (P1, K13). */
export const cycle = defineFlow<CycleState, CycleEvent, 'owner' | 'networks' | 'answers'>({
  id: 'cycle',
  version: 1,
  state: cycleState,
  event: cycleEvent,
  rights: cycleRights,
  reads: ['owner', 'networks', 'answers'],
  start,
  reduce,
  card: cycleCard,
  form: cycleForm,
  isOpen: (state) => positionOf(state).at !== 'ended',
  project: (state) => [
    {
      table: 'cycle',
      phase: phaseOf(state),
      number: state.number,
      ...(state.lookBack && { lookBack: state.lookBack }),
    },
    ...state.shared.map(({ item, network, version }) => ({
      table: 'audience' as const,
      item,
      to: { network },
      versions: { [ITEMS[item]]: version },
    })),
  ],
});
