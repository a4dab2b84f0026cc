import type { Instant } from '../../src/core/time.ts';
import { MINUTE } from '../../src/core/time.ts';
import { dayOf, instantOf, isWorkday, nextWorkday, workdaysAfter } from '../schedule.ts';
import type { Read } from './decide.ts';
import { EXTENSION, type Step, TIME } from './definition.ts';
import type { RoundState } from './state.ts';

/** When a day's last contributions are in, and from when on a step that ends the same day is too short; on a wall clock. */
const END = '15:30';
const NOON = '12:00';

const offOf = ({ network, owner }: Read) => network?.off ?? owner.off;
export const zoneOf = ({ network, owner }: Read) => network?.zone ?? owner.zone;

/**
 * When a step that begins now ends (domain.md §8, Reflection round): live after its minutes; over days at the end of a
 * workday, the same one only where it began before noon.
 */
export function endOf(step: Step, { mode }: Pick<RoundState, 'mode'>, now: Instant, read: Read): Instant {
  const { minutes, workdays } = TIME[step];
  if (mode === 'live') return now + minutes * MINUTE;
  const zone = zoneOf(read);
  const off = offOf(read);
  const today = dayOf(now, zone);
  const isShort = !isWorkday(today, off) || now >= instantOf({ local: `${today}T${NOON}`, zone });
  const day = workdays === 0 && !isShort ? today : nextWorkday(today, off);
  return instantOf({ local: `${day}T${END}`, zone });
}

/** The same step, longer: from its end, or from now where that has passed. */
export function laterEnd({ mode, at }: Pick<RoundState, 'mode' | 'at'>, now: Instant, read: Read): Instant {
  const from = Math.max(at?.ends ?? now, now);
  if (mode === 'live') return from + EXTENSION.minutes * MINUTE;
  const zone = zoneOf(read);
  const day = workdaysAfter(dayOf(from, zone), EXTENSION.workdays, offOf(read));
  return instantOf({ local: `${day}T${END}`, zone });
}

/** A day has passed, and a whole one of work: until then lines can be approved (domain.md §8, Group summary). */
export function dayAfter(now: Instant, read: Read): Instant {
  const zone = zoneOf(read);
  const day = nextWorkday(dayOf(now, zone), offOf(read));
  return Math.max(now + 24 * 60 * MINUTE, instantOf({ local: `${day}T${END}`, zone }));
}
