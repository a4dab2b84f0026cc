import type { ServerResponse } from 'node:http';
import { refusal } from './teams-fake-refusal.ts';

/**
 * How a call goes wrong.
 * status: an HTTP error, nothing done; `code` is the Connector's, `retryAfter` in seconds · cut: the connection ends,
 * nothing done · lose: done, and the answer is lost · hang: no answer ever, nothing done · late: done only when released
 * · hold: done at once, answered when released.
 */
export type Fault =
  | { kind: 'status'; status: number; code?: string; retryAfter?: number }
  | { kind: 'cut' }
  | { kind: 'lose' }
  | { kind: 'hang' }
  | { kind: 'late' }
  | { kind: 'hold' };

/** A fault that is waiting for its calls. */
export type Trap = {
  /** resolves when a call has walked into it; for `lose` and `hold` when it has been done */
  sprung: Promise<void>;
  /** lets a `late` or `hold` call go on */
  release(): void;
};

export type Faults<Operation extends string> = {
  /** makes the next calls of this operation go wrong, after those that wait already */
  next(operation: Operation, fault: Fault, times?: number): Trap;
  take(operation: Operation): Hit;
  releaseAll(): void;
};

/** What a call walks into. Each answers whether the call ends there. */
type Hit = { before(res: ServerResponse): Promise<boolean>; after(res: ServerResponse): Promise<boolean> };

const NONE: Hit = { before: async () => false, after: async () => false };

export function newFaults<Operation extends string>(): Faults<Operation> {
  const waiting = new Map<Operation, Hit[]>();
  const releases = new Set<() => void>();
  return {
    next(operation, fault, times = 1) {
      const sprung = gate();
      const released = gate();
      releases.add(released.open);
      const hit = hitOf(fault, sprung.open, released.passed);
      waiting.set(operation, [...(waiting.get(operation) ?? []), ...Array<Hit>(times).fill(hit)]);
      return { sprung: sprung.passed, release: released.open };
    },
    take: (operation) => waiting.get(operation)?.shift() ?? NONE,
    releaseAll() {
      for (const release of releases) release();
    },
  };
}

function hitOf(fault: Fault, spring: () => void, released: Promise<void>): Hit {
  const isDone = fault.kind === 'lose' || fault.kind === 'hold';
  return {
    async before(res) {
      if (isDone) return false;
      spring();
      if (fault.kind === 'late') await released;
      if (fault.kind === 'cut') res.destroy();
      if (fault.kind === 'status') refuse(res, fault);
      return fault.kind !== 'late';
    },
    async after(res) {
      if (!isDone) return false;
      spring();
      if (fault.kind === 'hold') await released;
      if (fault.kind === 'lose') res.destroy();
      return fault.kind === 'lose';
    },
  };
}

/** Without a code it is a gateway that answers, and not the Connector. */
function refuse(res: ServerResponse, { status, code, retryAfter }: Extract<Fault, { kind: 'status' }>): void {
  const wait = retryAfter !== undefined && { 'retry-after': `${retryAfter}` };
  const type = code ? 'application/json' : 'text/html';
  const text = code ? JSON.stringify(refusal(status, code).body) : '<html>upstream trouble</html>';
  res.writeHead(status, { 'content-type': type, ...wait }).end(text);
}

function gate(): { passed: Promise<void>; open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}
