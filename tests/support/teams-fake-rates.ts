type Limit = { most: number; within: number };

/** How often a bot may write in one thread, and call in one tenant (*Optimize your bot with rate limiting*). */
const IN_THREAD: Limit[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];
const IN_TENANT: Limit[] = [{ most: 50, within: 1_000 }];

/**
 * Counts calls and says how many seconds to wait when there have been too many; those are not counted.
 * @param now milliseconds since 1970
 */
export function fakeRates(now: () => number): (thread: string | undefined) => number | undefined {
  const tenant: number[] = [];
  const threads = new Map<string, number[]>();
  return (thread) => {
    const inThread = thread === undefined ? [] : (threads.get(thread) ?? []);
    if (thread !== undefined) threads.set(thread, inThread);
    const wait = Math.max(waitFor(tenant, IN_TENANT), thread ? waitFor(inThread, IN_THREAD) : 0);
    if (wait > 0) return Math.ceil(wait / 1_000);
    tenant.push(now());
    inThread.push(now());
    return undefined;
  };

  function waitFor(times: number[], limits: Limit[]): number {
    const waits = limits.map(
      ({ most, within }) => (times.at(-most) ?? Number.NEGATIVE_INFINITY) + within - now(),
    );
    return Math.max(0, ...waits);
  }
}
