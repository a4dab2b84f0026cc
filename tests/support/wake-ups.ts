import { systemClock } from '../../adapters/clock.ts';
import type { Instant } from '../../src/core/time.ts';

export type Gathered = {
  /** in the order in which they came */
  readonly ids: string[];
  /** the handler to give to a queue */
  note(id: string): Promise<void>;
  /** when this one came; throws when it did not */
  at(id: string): Instant;
  /** resolves as soon as so many have come */
  count(wanted: number): Promise<void>;
  /** resolves as soon as this one has come */
  has(id: string): Promise<void>;
};

/** A handler for a test to give to a queue: it keeps what comes and lets the test wait for it without sleeping. */
export function gather(): Gathered {
  const clock = systemClock();
  const ids: string[] = [];
  const times = new Map<string, Instant>();
  let waiting: { until: () => boolean; go: () => void }[] = [];

  const wait = (until: () => boolean) =>
    new Promise<void>((go) => {
      if (until()) go();
      else waiting.push({ until, go });
    });

  return {
    ids,
    async note(id) {
      ids.push(id);
      times.set(id, clock.now());
      for (const { until, go } of waiting) if (until()) go();
      waiting = waiting.filter(({ until }) => !until());
    },
    at(id) {
      const time = times.get(id);
      if (time === undefined) throw new Error(`${id} has not come`);
      return time;
    },
    count: (wanted) => wait(() => ids.length >= wanted),
    has: (id) => wait(() => times.has(id)),
  };
}

/** A place where one part of a test waits until another lets it through. */
export function gate(): { open: () => void; passed: Promise<void> } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}
