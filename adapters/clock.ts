import type { Clock } from '../src/core/ports.ts';
import type { Instant } from '../src/core/time.ts';

/** The computer's clock, and the only place in Lærke that reads it. */
export function systemClock(): Clock {
  return { now: () => Date.now() };
}

/** A clock that runs ahead of another one by `offset` milliseconds, and can be moved further ahead. */
export type MovableClock = Clock & {
  readonly offset: number;
  /** Makes it `instant` now. Throws a RangeError for a moment that has passed: time never runs backwards. */
  moveTo(instant: Instant): void;
};

/**
 * The clock of the local chat, where a person tries months in minutes. Whoever moves it sweeps the ledger afterwards:
 * the queue's timers don't notice. `offset` is what to keep, so that a restart does not fall back in time.
 */
export function movableClock(offset = 0, base: Clock = systemClock()): MovableClock {
  let ahead = offset;
  const now = () => base.now() + ahead;
  return {
    now,
    get offset() {
      return ahead;
    },
    moveTo(instant) {
      if (!(instant >= now())) throw new RangeError('time can only be moved forward');
      ahead = instant - base.now();
    },
  };
}
