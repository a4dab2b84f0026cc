import { z } from 'zod';
import { UserError } from '../../src/core/errors.ts';
import { defineFlow, reminderDue } from '../../src/core/flow.ts';

/** Stands in texts that must never be seen where they don't belong. */
export const CANARY = 'kanariefugl-7f3a';

const state = z.strictObject({ count: z.int() });
const event = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('counted') }),
  z.strictObject({ type: z.literal('countedOnce') }),
  z.strictObject({ type: z.literal('wrote'), answer: z.string() }),
  z.strictObject({ type: z.literal('told'), run: z.string() }),
  z.strictObject({ type: z.literal('waited'), due: z.coerce.number() }),
  z.strictObject({ type: z.literal('broke') }),
  z.strictObject({ type: z.literal('refused') }),
  reminderDue,
]);

/**
 * The smallest conversation there is: it counts, shows its count, and can go wrong in every way. A view tells in its
 * own words how its card is to be: `closesAt` or `takenBackAt` a count, or `broken`.
 */
export const toy = defineFlow<z.infer<typeof state>, z.infer<typeof event>, 'owner' | 'answers'>({
  id: 'toy',
  version: 1,
  state,
  event,
  rights: {
    counted: 'go on with own run',
    countedOnce: 'go on with own run',
    wrote: 'go on with own run',
    told: 'go on with own run',
    waited: 'go on with own run',
    broke: 'go on with own run',
    refused: 'go on with own run',
    reminderDue: 'be told by the system',
  },
  reads: ['owner', 'answers'],
  start: (_, { owner }) => ({ state: { count: 0 }, effects: [shown(owner, 'count')] }),
  reduce(before, happened, { owner }) {
    const counted = { state: { count: before.count + 1 }, effects: [shown(owner, 'count')] };
    switch (happened.type) {
      case 'counted':
        return counted;
      case 'countedOnce':
        return before.count === 0 ? counted : { state: before };
      case 'wrote':
        return {
          state: { count: before.count + 1 },
          answers: [{ step: 'text', version: before.count + 1, text: happened.answer }],
        };
      case 'told':
        return { ...counted, effects: [{ type: 'tell', run: happened.run, event: { type: 'countedOnce' } }] };
      case 'waited': {
        const at = { local: '2027-03-01T12:00', zone: 'Europe/Copenhagen' };
        return { state: before, effects: [{ type: 'remind', key: 'soon', at, due: happened.due }] };
      }
      case 'reminderDue':
        if (happened.key === 'broken') throw new TypeError(CANARY);
        return counted;
      case 'broke':
        throw new TypeError(CANARY);
      case 'refused':
        throw new UserError('error.empty');
    }
  },
  card(now, view, _, { answers }, run) {
    if (view.broken) throw new TypeError(CANARY);
    const texts = answers.map(({ text }) => text).join(' + ');
    return {
      body: [{ type: 'text', text: `${view.name} ${now.count}${texts ? `: ${texts}` : ''}` }],
      actions: [{ kind: 'press', label: 'Count', press: { run, type: 'counted' } }],
      ...(now.count >= Number(view.closesAt ?? Infinity) && { closed: true as const }),
      ...(now.count >= Number(view.takenBackAt ?? Infinity) && {
        closed: true as const,
        withdrawn: true as const,
      }),
    };
  },
  form: () => undefined,
  isOpen: () => true,
  project: () => [],
  story: (_now, _reader, { answers }) => ({
    title: 'toy',
    chapters: [{ heading: 'texts', entries: answers.map(({ text, at }) => ({ label: 'text', text, at })) }],
  }),
});

const shown = (person: string, slot: string) =>
  ({ type: 'show', slot, to: { person }, view: { name: slot }, urgency: 'reply' }) as const;
