import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Receive } from './core/chat.ts';
import type { Clock, Ledger } from './core/ports.ts';
import { type Route, respond } from './http.ts';

/** What must work for Lærke to be of use, by name; each throws with a short reason when it does not. */
export type Checks = Record<string, () => Promise<void>>;

/** `/healthz`: the process lives. `/readyz`: everything it needs is usable; 503 with names otherwise. */
export function healthRoutes(checks: Checks): Route[] {
  return [
    { method: 'GET', path: '/healthz', listener: (_, res) => respond(res, 200, 'ok') },
    {
      method: 'GET',
      path: '/readyz',
      listener: async (_, res) => {
        const failing = await failingOf(checks);
        respond(res, failing.length > 0 ? 503 : 200, failing.length > 0 ? failing.join(', ') : 'ready');
      },
    },
  ];
}

/** The names of the checks that don't hold. */
export async function failingOf(checks: Checks): Promise<string[]> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      try {
        await check();
        return [];
      } catch {
        return [name];
      }
    }),
  );
  return results.flat();
}

/** Prometheus: how long taking in an event takes, and what is late or parked. Counts only. */
export function createMetrics(ledger: Pick<Ledger, 'trouble'>, clock: Clock) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'laerke_event_seconds',
    help: 'Time to take in one chat event',
    labelNames: ['kind'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 3],
    registers: [registry],
  });
  new Gauge({
    name: 'laerke_outbox_rows',
    help: 'Messages that are late, and rows that are parked until a person looks at them',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { late, parked } = await ledger.trouble(clock.now());
      this.set({ state: 'late' }, late);
      this.set({ state: 'parked' }, parked.length);
    },
  });
  return {
    timed(receive: Receive): Receive {
      return async (event) => {
        const end = seconds.startTimer({ kind: event.kind });
        try {
          return await receive(event);
        } finally {
          end();
        }
      };
    },
    route: {
      method: 'GET',
      path: '/metrics',
      listener: async (_, res) => respond(res, 200, await registry.metrics(), 'text/plain; version=0.0.4'),
    } satisfies Route,
  };
}
