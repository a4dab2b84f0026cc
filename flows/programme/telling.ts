import type { Effect, NetworkId, PersonId, Recipient, Urgency, ViewRef } from '../../src/core/flow.ts';
import { actorOf, type Decided, type Moment, offOf, peopleIn, rootOf } from './dates.ts';
import { rescheduled } from './reminders.ts';
import type { ProgrammeDate, ProgrammeState } from './state.ts';

export type Change = 'added' | 'moved' | 'cancelled';

export const show = (to: Recipient, slot: string, view: ViewRef, urgency: Urgency = 'reply'): Effect => ({
  type: 'show',
  slot,
  to,
  view,
  urgency,
});

export const refresh = (slot: string): Effect => ({ type: 'refresh', slot });

/**
 * What a change of dates brings with it, in one decision: each channel gets one post, everybody in it one message of their
 * own (but for a date that is merely new), whoever did it an answer, and other conversations hear that dates have changed.
 * @param changed the dates as they stood before, or as they stand now if they are new; all of one family
 */
export function told(
  what: Change,
  changed: readonly ProgrammeDate[],
  { before, after }: { before: ProgrammeState; after: ProgrammeState },
  moment: Moment,
): Decided {
  const [first] = changed;
  if (!first) return { state: after };
  const { stamp, read } = moment;
  const networks = [...new Set(changed.flatMap((date) => date.networks))];
  const slot = `date.${rootOf(first)}`;
  const view = newsView(what, changed);
  const actor = stamp.by ?? actorOf(moment).id;
  const others = what === 'added' ? [] : peopleIn(read, networks).filter(({ id }) => id !== actor);
  const lapsed = (person: PersonId) => what === 'moved' && hasLapsed(person, changed, after);
  return {
    state: after,
    effects: [
      show({ person: actor }, 'done', { ...view, name: 'done' }),
      ...networks.map((network: NetworkId) => show({ network }, slot, view)),
      ...others.map(({ id: person }) =>
        show({ person }, slot, { ...view, ...(lapsed(person) && { lapsed: 'yes' }) }, 'chosen'),
      ),
      ...['dates', 'ask', ...changed.map(({ id }) => `soon.${id}`)].map(refresh),
      { type: 'tellMembers', networks, event: { type: 'datesChanged' } },
      ...rescheduled(before, after, stamp.at, offOf(read)),
    ],
  };
}

/** Which dates it is about and when each was: where they are now is read as the card is made, which is never stale. */
function newsView(what: Change, changed: readonly ProgrammeDate[]): ViewRef {
  const [first] = changed;
  return {
    name: 'news',
    what,
    root: first ? rootOf(first) : '',
    ...Object.fromEntries(changed.map(({ id, day, time }) => [id, `${day}T${time}`])),
  };
}

/** Whoever could not come on the old day is asked anew. */
const hasLapsed = (person: PersonId, changed: readonly ProgrammeDate[], { dates }: ProgrammeState) =>
  changed.some(
    ({ id, absent }) =>
      absent.includes(person) && !dates.find((date) => date.id === id)?.absent.includes(person),
  );
