import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';

export type Signed = { body: string; headers: Record<string, string> };

/** Times in milliseconds. `failed` counts whatever was not answered with 200. */
export type Figures = {
  sent: number;
  failed: number;
  perSecond: number;
  p50: number;
  p99: number;
  max: number;
};

type Answer = { ms: number; ok: boolean };

export const CONNECTIONS = 10;

/** As many requests as the app takes: each connection sends its next one when it has its answer. */
export async function flatOut(url: string, make: () => Signed, amount: number): Promise<Figures> {
  const answers: Answer[] = [];
  let last = 0;
  const begun = performance.now();
  const run = autocannon({
    url,
    connections: CONNECTIONS,
    amount,
    requests: [{ method: 'POST', setupRequest: (blank) => ({ ...blank, ...make() }) }],
  });
  run.on('response', (_client, status: number, _bytes, ms: number) => {
    answers.push({ ms, ok: status === 200 });
    last = performance.now();
  });
  await run;
  return figures(amount, answers, last - begun);
}

/**
 * So many requests a second on a fixed timetable, however long the answers take. Each is timed from the moment it was
 * due, so that a pause of the app is felt by every request that falls into it. (autocannon's own rate would send each
 * second's share in one burst.)
 */
export async function paced(
  url: string,
  make: (index: number) => Signed,
  perSecond: number,
  seconds: number,
): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: 100, scheduling: 'fifo' });
  const begun = performance.now();
  const dueAt = (index: number) => begun + (index * 1000) / perSecond;
  const amount = perSecond * seconds;
  const answers: Promise<Answer>[] = [];
  while (answers.length < amount) {
    while (answers.length < amount && dueAt(answers.length) <= performance.now()) {
      const due = dueAt(answers.length);
      const answer = post(url, make(answers.length), agent);
      answers.push(answer.then((ok) => ({ ms: performance.now() - due, ok })));
    }
    await wait(1);
  }
  const all = await Promise.all(answers);
  const elapsed = performance.now() - begun;
  agent.destroy();
  return figures(amount, all, elapsed);
}

function post(url: string, { body, headers }: Signed, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const length = { 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers: { ...headers, ...length } }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200));
    });
    sent.on('error', () => resolve(false));
    sent.end(body);
  });
}

function figures(sent: number, answers: Answer[], elapsed: number): Figures {
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const below = (share: number) => times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
  return {
    sent,
    failed: sent - answers.filter(({ ok }) => ok).length,
    perSecond: (times.length * 1000) / elapsed,
    p50: below(0.5),
    p99: below(0.99),
    max: below(1),
  };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
