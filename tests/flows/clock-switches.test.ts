import { expect, it, vi } from 'vitest';
import { instantOf, nextWorkingMoment, wallTimeOf } from '../../flows/schedule.ts';
import { HOUR, MINUTE } from '../../src/core/time.ts';
import { firstShown, type Switch, switchedZones, wallAt, written } from '../support/clock-switches.ts';
import { sized } from '../support/size.ts';

vi.setConfig({ testTimeout: sized(60_000, 600_000) });

/** reliability.md, goal 11: both switches of the clocks in ten years, in every zone that is looked at. */
const ZONES = switchedZones();
const DAY = 24 * HOUR;
const QUARTER = 15 * MINUTE;
const HALF = 30 * MINUTE;

/** From so long before until so long after. */
const every = (step: number, middle: number, around: number) =>
  Array.from({ length: (2 * around) / step + 1 }, (_, index) => middle - around + index * step);

function everySwitch<T>(look: (zone: string, one: Switch) => T[]): T[] {
  return ZONES.flatMap(({ zone, switches }) => switches.flatMap((one) => look(zone, one)));
}

it('looks at clocks that are set forward and back, twice a year', () => {
  expect(ZONES.length).toBeGreaterThanOrEqual(20);
  const ways = everySwitch((_, { by }) => [by / MINUTE]);
  for (const way of [60, -60, 30, -30, 120, -120]) expect(ways).toContain(way);
  expect(ways.length).toBeGreaterThanOrEqual(20 * 20);
});

it('a time that comes twice is the first, and one that is left out comes as much later', () => {
  const wrong = everySwitch((zone, one) =>
    every(QUARTER, one.at + one.before, 4 * HOUR).flatMap((wall) => {
      const at = instantOf({ local: written(wall), zone });
      return at === firstShown(wall, zone, one) ? [] : [`${written(wall)} in ${zone}: ${at}`];
    }),
  );
  expect(wrong).toEqual([]);
});

it('a clock shows what it was set to, or as much more as it was set forward meanwhile', () => {
  const wrong = everySwitch((zone, one) => {
    const leftOut = (wall: number) =>
      wall >= one.at + one.before && wall < one.at + one.before + one.by ? one.by : 0;
    return every(QUARTER, one.at + one.before, 4 * HOUR).flatMap((wall) => {
      const { local } = wallTimeOf(instantOf({ local: written(wall), zone }), zone);
      return local === written(wall + leftOut(wall)) ? [] : [`${written(wall)} in ${zone}: ${local}`];
    });
  });
  expect(wrong).toEqual([]);
});

it.each([
  { from: '00:00', to: '08:00' },
  { from: '02:15', to: '09:45' },
  { from: '15:00', to: '23:45' },
])('work from $from to $to begins as its clock says it, on the days around the switch, too', (hours) => {
  const wrong = everySwitch((zone, one) => {
    const work = workingTimes(zone, one, hours);
    return every(HALF, one.at, 36 * HOUR).flatMap((now) => {
      const open = work.find(({ until }) => now < until);
      const next = nextWorkingMoment(now, { zone, hours, off: [] });
      return open && next === Math.max(now, open.from) ? [] : [`${zone}, ${now}: ${next}`];
    });
  });
  expect(wrong).toEqual([]);
});

/** When somebody works in the days around a switch, earliest first. */
function workingTimes(zone: string, one: Switch, hours: { from: string; to: string }) {
  const today = Math.floor(wallAt(one.at, zone) / DAY) * DAY;
  return [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6]
    .map((days) => today + days * DAY)
    .filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))
    .map((day) => ({
      from: firstShown(day + sinceMidnight(hours.from), zone, one),
      until: firstShown(day + sinceMidnight(hours.to), zone, one),
    }));
}

function sinceMidnight(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * HOUR + minute * MINUTE;
}
