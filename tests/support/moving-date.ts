import { vi } from 'vitest';
import type { FakeClock } from './clock.ts';

export type MovingDate = FakeClock & { release(): void };

/**
 * Stops the computer's date and moves it, for counterparts in this process that look at it themselves. Timers and
 * everything else go on as they are. To be released at the end.
 */
export function movingDate(iso: string): MovingDate {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(iso) });
  return {
    now: () => Date.now(),
    set: (moment) => void vi.setSystemTime(moment),
    advance: (by) => void vi.setSystemTime(Date.now() + by),
    release: () => void vi.useRealTimers(),
  };
}
