import { rescheduled } from '../remind.ts';
import { type Decided, type Read, ROOT, refresh } from './decide.ts';
import { askSlot } from './releasing.ts';
import { remindersOf } from './reminders.ts';
import type { HarvestState, Release } from './state.ts';

/** Which cards read otherwise now, and when the harvest wants to be woken: derived from what has become of it. */
export function withConsequences(before: HarvestState, decided: Decided, read: Read): Decided {
  const { state: after, effects = [] } = decided;
  if (after === before) return decided;
  const drawn = effects.flatMap((one) => (one.type === 'show' || one.type === 'refresh' ? [one.slot] : []));
  const stale = changedSlots(before, after).filter((slot) => !drawn.includes(slot));
  const set = rescheduled(remindersOf(before, read), remindersOf(after, read));
  return { ...decided, effects: [...effects, ...stale.map(refresh), ...set] };
}

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

function changedSlots(before: HarvestState, after: HarvestState): string[] {
  const given = before.given.filter((one) => !after.given.includes(one));
  const releases = before.releases.flatMap((one) => {
    const now = after.releases.find(({ id }) => id === one.id);
    return differs(one, now) ? slotsOf(one, now) : [];
  });
  return [ROOT, 'lead', ...given.map(({ id }) => `given.${id}`), ...releases];
}

/** Where a release is shown, or was. */
export const slotsOf = (one: Release, now: Release | undefined = undefined): string[] => [
  ...new Set([...one.asked, ...(now?.asked ?? [])].map((person) => askSlot(one.id, person))),
  `release.${one.id}`,
];
