/** Chance that can be had again: the same seed gives the same numbers (mulberry32). */
export type Chance = {
  /** from 0 up to, but without, 1 */
  next(): number;
  /** a whole number from 0 up to, but without, `below` */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
};

/** FAULTS_SEED, to see a failure again; otherwise another one each time. Whoever takes it prints it. */
export const SEED = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick(from) {
      const one = from[below(from.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}
