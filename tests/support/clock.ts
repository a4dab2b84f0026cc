import type { Clock } from '../../src/core/ports.ts';
import type { Instant } from '../../src/core/time.ts';

export type FakeClock = Clock & {
  /** in ISO 8601 with a zone, or as an instant; backwards too */
  set(moment: string | Instant): void;
  /** in milliseconds */
  advance(by: number): void;
};

/** A clock that stands still until it is told: `fakeClock('2027-03-01T08:00:00+01:00')`. */
export function fakeClock(iso: string): FakeClock {
  let current = instantOf(iso);
  return {
    now: () => current,
    set(moment) {
      current = typeof moment === 'string' ? instantOf(moment) : moment;
    },
    advance(by) {
      current += by;
    },
  };
}

function instantOf(iso: string): Instant {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant) || !/(Z|[+-]\d\d:\d\d)$/.test(iso))
    throw new Error(`${iso} is not a moment with a zone`);
  return instant;
}
