import { z } from 'zod';
import type { Card } from '../../src/core/card.ts';
import { defineFlow, type Effect } from '../../src/core/flow.ts';
import { say } from '../locales/say.ts';
import { beginningIn, sayWhen } from '../meeting/when.ts';
import { dayOf } from '../schedule.ts';
import { type Decided, type Moment, mentorIn } from './decide.ts';
import { ahead, laidAside, type MentoringState, when } from './state.ts';

const partedState = z.strictObject({ when: when.optional() });
type PartedState = z.infer<typeof partedState>;

/**
 * What a mentor is told when their leader has asked to be forgotten: that it has ended, and which talk is off. A
 * conversation of the mentor's own, since the pair's is taken away with everything that was said in it.
 */
export const parted = defineFlow<PartedState, never, 'owner'>({
  id: 'parted',
  version: 1,
  state: partedState,
  event: z.never(),
  rights: {},
  reads: ['owner'],
  start: (input, { owner }) => ({
    state: partedState.parse(input),
    effects: [
      {
        type: 'show',
        slot: 'parted',
        to: { person: owner },
        view: { name: 'parted' },
        urgency: 'invitation',
      },
    ],
  }),
  reduce: (state) => ({ state }),
  card: ({ when: off }, _, { language, zone, now }): Card => {
    const text = (said: string) => ({ type: 'text' as const, text: said });
    const at = off && sayWhen(beginningIn(off, zone), language, dayOf(now, zone));
    return {
      body: [
        text(say(language, 'mentoring.parted')),
        ...(at ? [text(say(language, 'mentoring.ended.off', { when: at }))] : []),
      ],
      actions: [],
    };
  },
  form: () => undefined,
  isOpen: () => false,
  project: () => [],
  story: (_, { language }) => ({ title: say(language, 'mentoring.parted.title'), chapters: [] }),
});

/** The talent has asked to be forgotten: whoever has said yes to being their mentor hears that it is over. */
export function ownerGone(state: MentoringState, moment: Moment): Decided {
  const mentor = mentorIn(state, moment.read);
  if (state.status !== 'active' || !mentor) return { state };
  const off = ahead(state, moment.stamp.at);
  const farewell: Effect = {
    type: 'start',
    flow: 'parted',
    id: `${moment.stamp.run}.parted`,
    owner: mentor.id,
    input: { ...(off && { when: off.when }) },
  };
  return {
    state: { ...laidAside(state, off ? 'cancelled' : 'open'), status: 'ended' },
    effects: [farewell],
  };
}
