import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Queue as Jobs, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { calendarFiles } from '../../adapters/calendar-file.ts';
import { movableClock } from '../../adapters/clock.ts';
import { printPdf } from '../../adapters/pdf.ts';
import { bullmqQueue } from '../../adapters/queue/bullmq.ts';
import { createSealer } from '../../adapters/seal.ts';
import { createVault } from '../../adapters/vault.ts';
import { openKeys } from '../../db/keys.ts';
import { openStore } from '../../db/store.ts';
import { frontDesk } from '../../flows/home/index.ts';
import { flowOf } from '../../flows/registry.ts';
import type { Chat } from '../../src/core/chat.ts';
import type { Commit, Log, RunChange, Store } from '../../src/core/ports.ts';
import { HOUR } from '../../src/core/time.ts';
import { createRuntime } from '../../src/runtime/index.ts';
import { change, commitOf } from '../support/ledger.ts';
import { startRedis } from '../support/redis.ts';
import { until } from './scene.ts';

/**
 * So many reminders due at the same moment, each of a leader and a cycle of its own: decided, committed to the outbox
 * and claimed, with a chat that takes every message at once; beside BullMQ alone with as many jobs that do nothing. In a
 * process of its own, which tells what it found.
 */
export const REMINDERS = 20_000;
/** how many a second, and the milliseconds of processor time that each took in this process */
export type Pace = { perSecond: number; cpu: number };
/** how many were posted, and how many of those twice; acknowledgements in milliseconds */
export type DueFigures = { laerke: Pace; bullmq: Pace; posted: number; twice: number; ack: number };

const WORKSPACE = { platform: 'web', id: 'bench' } as const;
const AHEAD = 2_000;
const ACK_EVERY = 20;
const SEEDED_AT_ONCE = 200;
const folder = mkdtempSync(join(tmpdir(), 'laerke-due-'));
const redis = await startRedis();
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
process.send?.({ ...(await laerke()), bullmq: await bareBullmq() } satisfies DueFigures);
await redis.stop();

async function laerke(): Promise<Omit<DueFigures, 'bullmq'>> {
  const clock = movableClock();
  clock.moveTo(Date.parse('2099-03-02T10:00:00+01:00')); // a Monday morning: nothing waits for working hours
  const log: Log = {
    info: () => {},
    warn: () => {},
    error: (_, message) => void process.stderr.write(`${message}\n`),
  };
  const masterKey = randomBytes(32);
  const keys = openKeys(join(folder, 'keys.db'));
  const store = await openStore(join(folder, 'laerke.db'), createVault(masterKey));
  const sealer = createSealer({ keys, masterKey });
  const space = await store.installations.defaultSpace({ language: 'da', zone: 'Europe/Copenhagen' });
  await store.installations.save({ workspace: WORKSPACE, space: space.id });

  let lastClaim = 0;
  const claim: Store['ledger']['claim'] = async (...args) => {
    const rows = await store.ledger.claim(...args);
    if (rows.length > 0) lastClaim = clock.now();
    return rows;
  };
  const nonces: string[] = [];
  const chat = {
    platform: WORKSPACE.platform,
    async post(to, _card, { nonce }) {
      nonces.push(nonce);
      const conversation = 'account' in to ? to.account : to.channel;
      return { conversation, message: nonce, at: clock.now() };
    },
    update: async () => {},
    profile: async (_, account) => ({ name: account }),
  } as Partial<Chat> as Chat;
  const queue = bullmqQueue({ url: redis.url, clock, log });
  const runtime = createRuntime({
    store: { ...store, ledger: { ...store.ledger, claim } },
    sealer,
    queue,
    clock,
    log,
    desk: frontDesk,
    flowOf,
    programmes: new Map(),
    calendarFiles: calendarFiles('bench'),
    print: printPdf,
    chatOf: () => chat,
    chance: () => 0,
  });

  const commit = (id: string, ...changes: RunChange[]): Promise<unknown> =>
    store.ledger.commit({ ...commitOf(id, ...changes), space: space.id } satisfies Commit);
  const accounts = Array.from({ length: REMINDERS }, (_, index) => `leader-${index}`);
  const people: string[] = [];
  for (let from = 0; from < REMINDERS; from += SEEDED_AT_ONCE) {
    const met = accounts
      .slice(from, from + SEEDED_AT_ONCE)
      .map((account) => store.people.meet(space, WORKSPACE, account, { name: account }));
    people.push(...(await Promise.all(met)).map(({ id }) => id));
  }
  const member = { table: 'membership', role: 'leader', status: 'active' } as const;
  const projections = people.map((person) => ({ ...member, person }));
  await commit('joined', change({ run: { id: 'network', space: space.id }, projections }));

  // one leader goes the way to where a reminder waits, and all the others are put there
  let events = 0;
  const receive = async (event: object) => {
    events += 1;
    const from = { id: `event-${events}`, workspace: WORKSPACE, account: 'leader-0', at: clock.now() };
    await runtime.receive({ ...from, ...event } as Parameters<typeof runtime.receive>[0]);
  };
  await receive({ kind: 'word', text: 'start' });
  const [model] = await store.runs.open(space.id, people[0] ?? '', 'cycle');
  if (!model) throw new Error('no cycle has begun');
  await receive({ kind: 'pressed', press: { run: model.id, type: 'parked' } });
  const parked = await store.runs.get(space.id, model.id);
  await until(async () => (await store.ledger.nextPromise()) === undefined || nonces.length > 1);
  const before = nonces.length;

  const due = clock.now() + HOUR;
  const waiting = { key: 'parked', local: '2099-03-02T10:00', zone: space.zone, due };
  for (let from = 0; from < REMINDERS; from += SEEDED_AT_ONCE) {
    const runs = people.slice(from, from + SEEDED_AT_ONCE).map((owner, index) =>
      change({
        run: { ...parked, id: `cycle-${from + index}`, space: space.id, owner, open: true },
        reminders: [waiting],
      }),
    );
    await commit(`seeded-${from}`, ...runs);
  }
  clock.moveTo(due - AHEAD);
  await runtime.start();
  await queue.wakeAt('wake-due', due);
  await wait(due - clock.now() - 100);

  const acks: Promise<number>[] = [];
  const begun = performance.now();
  const usedBefore = process.cpuUsage();
  const answered = async (since: number) => {
    await receive({ kind: 'word', text: 'hjælp' });
    return performance.now() - since;
  };
  while (nonces.length - before < REMINDERS) {
    const next = begun + acks.length * ACK_EVERY;
    if (next <= performance.now()) acks.push(answered(next));
    else await wait(1);
    if (performance.now() - begun > 120_000) throw new Error(`only ${nonces.length - before} went out`);
  }
  const cpu = cpuSince(usedBefore);
  const times = (await Promise.all(acks)).sort((a, b) => a - b);
  await runtime.sweep();
  await runtime.close();
  await queue.close();
  await store.close();
  keys.close();
  const posted = nonces.slice(before);
  return {
    laerke: { perSecond: (REMINDERS * 1_000) / (lastClaim - due), cpu },
    posted: posted.length,
    twice: posted.length - new Set(posted).size,
    ack: times[Math.ceil(times.length * 0.99) - 1] ?? Number.NaN,
  };
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / REMINDERS;
}

async function bareBullmq(): Promise<Pace> {
  const connect = () => new Redis(redis.url, { maxRetriesPerRequest: null });
  const connections = [connect(), connect()] as const;
  const jobs = new Jobs('bare', { connection: connections[0] });
  const due = Date.now() + AHEAD;
  await jobs.addBulk(
    Array.from({ length: REMINDERS }, () => ({
      name: 'nothing',
      data: {},
      opts: { delay: due - Date.now(), removeOnComplete: true },
    })),
  );
  let done = 0;
  let last = 0;
  await wait(due - Date.now() - 100);
  const usedBefore = process.cpuUsage();
  const worker = new Worker(
    'bare',
    async () => {
      done += 1;
      last = Date.now();
    },
    { connection: connections[1], concurrency: 50 },
  );
  await until(async () => done === REMINDERS);
  const cpu = cpuSince(usedBefore);
  await worker.close();
  await jobs.close();
  for (const connection of connections) connection.disconnect();
  return { perSecond: (REMINDERS * 1_000) / (last - due), cpu };
}
