import type { ServerResponse } from 'node:http';

/**
 * How a call goes wrong.
 * error: Slack's error code, nothing done · status: an HTTP error, nothing done · limited: 429 with Retry-After in
 * seconds · hang: no answer ever, nothing done · drop: done, and the answer is lost · late: done only when released ·
 * hold: done at once, answered when released.
 */
export type Fault =
  | { kind: 'error'; code: string }
  | { kind: 'status'; status: number }
  | { kind: 'limited'; retryAfter: number }
  | { kind: 'hang' }
  | { kind: 'drop' }
  | { kind: 'late' }
  | { kind: 'hold' };

/** A fault that is waiting for its call. */
export type Trap = {
  /** resolves when a call has walked into it; for `drop` and `hold` when it has been done */
  sprung: Promise<void>;
  /** lets a `late` or `hold` call go on */
  release(): void;
};

type Hit = {
  /** true when the call ends here, with nothing done */
  before(res: ServerResponse): Promise<boolean>;
  /** true when the call ends here, done but unanswered */
  after(res: ServerResponse): Promise<boolean>;
};

export type Faults = {
  next(method: string, fault: Fault): Trap;
  take(method: string): Hit;
  releaseAll(): void;
};

const NONE: Hit = { before: async () => false, after: async () => false };

export function newFaults(): Faults {
  const waiting = new Map<string, Hit[]>();
  const releases = new Set<() => void>();

  return {
    next(method, fault) {
      const sprung = gate();
      const released = gate();
      releases.add(released.open);
      waiting.set(method, [...(waiting.get(method) ?? []), hitOf(fault, sprung.open, released.passed)]);
      return { sprung: sprung.passed, release: released.open };
    },
    take(method) {
      const [first = NONE, ...rest] = waiting.get(method) ?? [];
      waiting.set(method, rest);
      return first;
    },
    releaseAll() {
      for (const release of releases) release();
    },
  };
}

function hitOf(fault: Fault, spring: () => void, released: Promise<void>): Hit {
  return {
    async before(res) {
      if (fault.kind === 'drop' || fault.kind === 'hold') return false;
      spring();
      if (fault.kind === 'hang') return true;
      if (fault.kind !== 'late') return refuse(res, fault);
      await released;
      return false;
    },
    async after(res) {
      if (fault.kind !== 'drop' && fault.kind !== 'hold') return false;
      spring();
      if (fault.kind === 'hold') await released;
      if (fault.kind === 'drop') res.destroy();
      return fault.kind === 'drop';
    },
  };
}

function refuse(
  res: ServerResponse,
  fault: Exclude<Fault, { kind: 'hang' | 'drop' | 'late' | 'hold' }>,
): true {
  const headers = { 'content-type': 'application/json' };
  switch (fault.kind) {
    case 'error':
      res.writeHead(200, headers).end(JSON.stringify({ ok: false, error: fault.code }));
      return true;
    case 'status':
      res.writeHead(fault.status).end('<html>upstream trouble</html>');
      return true;
    case 'limited':
      res.writeHead(429, { ...headers, 'retry-after': String(fault.retryAfter) });
      res.end(JSON.stringify({ ok: false, error: 'ratelimited' }));
      return true;
  }
}

function gate(): { passed: Promise<void>; open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}
