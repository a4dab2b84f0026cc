import { expect, it } from 'vitest';
import { movableClock, systemClock } from '../../adapters/clock.ts';
import { fakeClock } from '../support/clock.ts';

const DAY = 86_400_000;

it('tells the time', () => {
  const before = Date.now();
  const now = systemClock().now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

it('runs on from where it was moved to, and begins there again with the offset that was kept', () => {
  const base = fakeClock('2027-03-27T08:00:00+01:00');
  const clock = movableClock(0, base);
  const monday = Date.parse('2027-03-29T08:00:00+02:00');
  clock.moveTo(monday);
  base.advance(1_000);
  expect(clock.now()).toBe(monday + 1_000);
  expect(movableClock(clock.offset, base).now()).toBe(monday + 1_000);
});

it('is never moved backwards', () => {
  const clock = movableClock(DAY, fakeClock('2027-03-27T08:00:00+01:00'));
  const now = clock.now();
  expect(() => clock.moveTo(now - 1)).toThrow(RangeError);
  expect(() => clock.moveTo(Number.NaN)).toThrow(RangeError);
  clock.moveTo(now);
  expect(clock.now()).toBe(now);
});
