import { describe, expect, it } from 'vitest';
import { PHASES } from '../../flows/cycle/definition.ts';
import { type Bands, bandsOf, GROUPS } from '../../flows/release/bands.ts';

/** How many leaders are in each group: before, trying, looking back. */
type Counts = [number, number, number];
const bands = ([before, trying, lookingBack]: Counts) =>
  bandsOf([
    { phase: 'plan', leaders: before },
    { phase: 'action', leaders: trying },
    { phase: 'reflection', leaders: lookingBack },
  ]);

/** Every way in which so many leaders can be spread. */
const spreads = (all: number): Counts[] =>
  Array.from({ length: all + 1 }, (_, a) =>
    Array.from({ length: all + 1 - a }, (_, b): Counts => [a, b, all - a - b]),
  ).flat();

describe('how many leaders are about where', () => {
  it('is told of no fewer than five', () => {
    expect(bands([4, 0, 0])).toBeUndefined();
    expect(bandsOf([])).toBeUndefined();
    expect(bands([2, 2, 1])).toEqual({ before: 'some', trying: 'some', lookingBack: 'few' });
  });

  it.each([
    ['challenge', 'before'],
    ['plan', 'before'],
    ['action', 'trying'],
    ['observation', 'trying'],
    ['reflection', 'lookingBack'],
    ['newAction', 'lookingBack'],
    [undefined, 'before'],
  ] as const)('takes %s together with its like: %s', (phase, group) => {
    expect(bandsOf([{ leaders: 9, ...(phase && { phase }) }])?.[group]).toBe('many');
  });

  it('has a group for every phase', () => {
    const groups = PHASES.map((phase) =>
      GROUPS.find((group) => bandsOf([{ phase, leaders: 5 }])?.[group] === 'many'),
    );
    expect(new Set(groups)).toEqual(new Set(GROUPS));
  });

  it('never tells where anybody is, not even to somebody who knows it of one other', () => {
    for (let all = 5; all <= 30; all += 1) {
      for (const [shown, possible] of behindEach(spreads(all))) {
        expect(placesIn(possible).size, shown).toBeGreaterThan(1);
        for (const known of GROUPS.keys()) {
          const others = possible.filter((spread) => spread[known]).map((spread) => without(known, spread));
          if (others.length > 0) expect(placesIn(others).size, `${all}: ${shown}`).toBeGreaterThan(1);
        }
      }
    }
  });

  it('never tells that all are in one place, or nearly', () => {
    for (let all = 5; all <= 30; all += 1) {
      const unanimous = bands([0, all, 0]);
      expect(bands([0, Math.floor(all / 2) + 1, all - Math.floor(all / 2) - 1])?.trying).toBe(
        unanimous?.trying,
      );
      const alike: Bands = { before: 'few', trying: 'many', lookingBack: 'few' };
      expect(unanimous).toEqual(alike);
      expect(bands([1, all - 2, 1])).toEqual(alike);
    }
  });
});

/** What can be behind each thing that is shown. */
function behindEach(all: Counts[]): Map<string, Counts[]> {
  const behind = new Map<string, Counts[]>();
  for (const spread of all) {
    const shown = JSON.stringify(bands(spread));
    behind.set(shown, [...(behind.get(shown) ?? []), spread]);
  }
  return behind;
}

/** In which of the groups somebody can be. */
const placesIn = (possible: Counts[]) =>
  new Set(possible.flatMap((spread) => [...GROUPS.keys()].filter((group) => (spread[group] ?? 0) > 0)));

const without = (known: number, spread: Counts): Counts =>
  spread.map((count, group) => (group === known ? count - 1 : count)) as Counts;
