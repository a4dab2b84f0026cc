import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOOR, release, type Score, type Wanted } from '../../flows/release/figure.ts';
import { sized } from '../support/size.ts';

const SCALE = [1, 2, 3, 4, 5];
const NONE: ReadonlySet<string> = new Set();

/** So many answers of each value, of people numbered from `first`. */
function answers(counts: number[], first = 0): Score[] {
  const values = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
  return values.map((value, index) => ({ mark: `m${first + index}`, value }));
}
const wanted = (scores: Score[], name = 'before'): Wanted => ({ name, values: SCALE, scores });
const released = (counts: number[], least?: number) =>
  release([wanted(answers(counts))], NONE, least)?.figures;

describe('a figure about a group', () => {
  it('is shown from five people on', () => {
    expect(released([0, 1, 2, 1, 0])).toBeUndefined();
    expect(released([0, 1, 2, 1, 1])).toEqual({ before: [0, 1, 2, 1, 1] });
  });

  it.each([0, 3, -1, Number.NaN])('has a floor that %d does not lower', (least) => {
    expect(released([0, 1, 2, 1, 0], least)).toBeUndefined();
  });

  it('has a floor that can be raised', () => {
    expect(released([0, 2, 2, 2, 1], 8)).toBeUndefined();
    expect(released([0, 2, 2, 2, 2], 8)).toEqual({ before: [0, 2, 2, 2, 2] });
  });

  it('tells not even how many there are when it is not shown', () => {
    expect(release([wanted(answers([1, 1, 1, 1, 0]))], NONE)).toBeUndefined();
  });

  it.each([
    ['all', [0, 0, 0, 7, 0]],
    ['all but one', [0, 1, 0, 6, 0]],
    ['more than nine in ten', [0, 2, 0, 28, 0]],
  ])('is hidden when %s say the same', (_, counts) => {
    expect(released(counts)).toBeUndefined();
  });

  it.each([[[0, 2, 0, 6, 0]], [[0, 3, 0, 27, 0]]])('is shown when they say %j', (counts) => {
    expect(released(counts)).toEqual({ before: counts });
  });

  it('leaves out what is on no scale, and counts nobody twice', () => {
    const odd = [
      { mark: 'x', value: 6 },
      { mark: 'y', value: Number.NaN },
    ];
    expect(release([wanted([...answers([0, 2, 2, 0, 0]), ...odd])], NONE)).toBeUndefined();
    const twice = answers([0, 2, 2, 0, 0]);
    expect(release([wanted([...twice, ...twice])], NONE)).toBeUndefined();
  });

  it('keeps nothing of whose answer was which', () => {
    const { marks } = release([wanted(answers([3, 0, 1, 0, 2]).toReversed())], NONE) ?? { marks: [] };
    expect(marks).toEqual(['m0', 'm1', 'm2', 'm3', 'm4', 'm5']);
  });
});

describe('a later figure', () => {
  const first = release([wanted(answers([0, 2, 2, 2, 0]))], NONE);
  const before = new Set(first?.marks);

  it('is of others’ answers, so that there is nothing to subtract', () => {
    const others = answers([1, 1, 1, 1, 1], 6);
    const second = release([wanted([...answers([0, 2, 2, 2, 0]), ...others])], before);
    expect(second?.figures).toEqual({ before: [1, 1, 1, 1, 1] });
  });

  it('waits until they are five', () => {
    const some = answers([1, 1, 1, 1, 0], 6);
    expect(release([wanted([...answers([0, 2, 2, 2, 0]), ...some])], before)).toBeUndefined();
    expect(release([wanted(some)], before)).toBeUndefined();
    expect(release([wanted([...some, { mark: 'm20', value: 5 }])], before)?.figures).toEqual({
      before: [1, 1, 1, 1, 1],
    });
  });

  it('of a part is not shown beside the one of the whole', () => {
    const all = answers([2, 2, 2, 2, 2]);
    const both = release([wanted(all, 'all'), wanted(all.slice(0, 6), 'schools')], NONE);
    expect(both?.figures).toEqual({ all: [2, 2, 2, 2, 2] });
  });
});

/** People among whom figures are asked for, again and again, of this part of them or that. */
const history = fc.integer({ min: 1, max: 16 }).chain((people) =>
  fc.record({
    values: fc.array(fc.constantFrom(...SCALE), { minLength: people, maxLength: people }),
    rounds: fc.array(
      fc.array(fc.uniqueArray(fc.nat(people - 1), { maxLength: people }), { minLength: 1, maxLength: 3 }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);
type History = { values: number[]; rounds: number[][][] };
/** Whose answers are in a figure, as one who knows who took part may know it, and what it says. */
type Known = { people: number[]; figure: number[] };
/** What of a round of figures, each asked for about these people, is shown; `seen` is what was shown of before. */
type Show = (round: number[][], values: number[], seen: Set<string>) => Known[];

const markOf = (person: number) => `m${person}`;

const throughEngine: Show = (round, values, seen) => {
  const scores = (people: number[]) =>
    people.map((person) => ({ mark: markOf(person), value: values[person] ?? 1 }));
  const next = release(
    round.map((people, index) => wanted(scores(people), String(index))),
    new Set(seen),
  );
  const known = Object.entries(next?.figures ?? {}).map(([index, figure]) => {
    const people = (round[Number(index)] ?? []).filter((person) => !seen.has(markOf(person)));
    for (const person of people) seen.add(markOf(person));
    return { people, figure };
  });
  expect(known.flatMap(({ people }) => people.map(markOf)).toSorted()).toEqual(next?.marks ?? []);
  return known;
};

/** Shows whatever is about five people, each time anew. */
const floorAlone: Show = (round) =>
  round.filter((people) => people.length >= FLOOR).map((people) => ({ people, figure: [] }));

function shownIn({ values, rounds }: History, show: Show): Known[] {
  const seen = new Set<string>();
  return rounds.flatMap((round) => show(round, values, seen));
}

/** The fewest people that adding and subtracting what is known can tell of; Infinity when it tells nothing. */
function fewestToldOf(known: Known[]): number {
  let sums = [new Map<number, number>()];
  for (const { people } of known)
    sums = sums.flatMap((sum) =>
      [0, 1, -1].map((sign) => {
        const next = new Map(sum);
        for (const person of people) next.set(person, (next.get(person) ?? 0) + sign);
        return next;
      }),
    );
  const sizes = sums.map((sum) => [...sum.values()].filter((weight) => weight !== 0).length);
  return Math.min(...sizes.filter((size) => size > 0));
}

const RUNS = sized(10_000, 100_000);

describe('over many populations and releases', () => {
  it('nothing tells of fewer than five people, by adding and subtracting either', () => {
    fc.assert(
      fc.property(history, (one) => {
        const known = shownIn(one, throughEngine);
        expect(fewestToldOf(known)).toBeGreaterThanOrEqual(FLOOR);
        for (const { people, figure } of known) {
          expect(figure.reduce((sum, count) => sum + count, 0)).toBe(people.length);
          expect(people.length - Math.max(...figure)).toBeGreaterThan(1);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('a floor alone would tell of fewer, and this would be seen', () => {
    const all = fc.sample(history, { numRuns: 500, seed: 1 });
    expect(all.some((one) => fewestToldOf(shownIn(one, floorAlone)) < FLOOR)).toBe(true);
    expect(all.some((one) => shownIn(one, throughEngine).length > 1)).toBe(true);
  });
});
