import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { type Child, startChild } from './child.ts';
import { dueAtOnce } from './due.ts';
import { startFakeSlack } from './fake-slack.ts';
import { viewLedger } from './ledger.ts';
import { CONNECTIONS, type Figures } from './load.ts';
import { localMemory } from './local.ts';
import { bareBolt, databaseOf, laerkeInSlack, laerkeLocal, SIGNING_SECRET } from './programs.ts';
import { timeToReady } from './readiness.ts';
import { type Line, table } from './report.ts';
import { requests } from './requests.ts';
import { type Capacity, type Contender, inTurns, type Pair, STEADY, steadily } from './rounds.ts';
import { slackAndTeams } from './teams.ts';

const LIMIT_MINUTES = 8;
/** MB, with the embedded queue */
const MEMORY_GOAL = { below: 120 };
const overdue = setTimeout(() => {
  process.stderr.write(`The bench is not done after ${LIMIT_MINUTES} minutes: something hangs.\n`);
  process.exit(1);
}, LIMIT_MINUTES * 60_000);
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const [busyBefore = 0] = loadavg();
say(
  `Node ${process.version}, ${availableParallelism()} cores, load ${busyBefore.toFixed(1)} before. About five minutes.`,
);
say('20,000 reminders due at once, and as many empty jobs for BullMQ …');
const due = await dueAtOnce();
const fake = await startFakeSlack();
const lines = [...(await starts()), ...(await memory()), ...(await load())];
await fake.stop();
say('Slack and Teams at once …');
const everywhere = await slackAndTeams();
clearTimeout(overdue);
say(`
Command: /laerke hjælp, answered with a card. Button: an observation is kept, which is one commit (a sealed answer, a
new state, a message and an update of the one before it, both then sent to the fake Slack). Bare Bolt acknowledges
both and does nothing. Requests/s with ${CONNECTIONS} connections, medians of three rounds in turn; milliseconds at that load.
Every press reads all that its leader has kept so far, some thirty observations in the end.
`);
say(table(lines));
say(`Reminders: each of a leader and a cycle of its own, decided, committed to the outbox and claimed, while every 20 ms somebody
asks for help; the chat takes every message at once. BullMQ alone: as many delayed jobs that do nothing.
`);
say(table(due, 'bare BullMQ'));
say('Slack, Teams and BullMQ in one Lærke, beside a bare botbuilder bot that echoes.\n');
say(table(everywhere, 'bare botbuilder'));

async function starts(): Promise<Line[]> {
  say('Starting …');
  const local = await timeToReady(laerkeLocal);
  const slack = await timeToReady(() => laerkeInSlack(fake));
  const bolt = await timeToReady(() => bareBolt(fake));
  const goal = { below: 2_000 };
  return [
    { what: 'time to ready, local mode', laerke: local, unit: 'ms', goal },
    { what: 'time to ready, Slack', laerke: slack, bolt, unit: 'ms', goal },
  ];
}

async function memory(): Promise<Line[]> {
  say('A busy network in the local mode …');
  const { atRest, afterwards } = await localMemory();
  const goal = MEMORY_GOAL;
  return [
    { what: 'resident memory, local mode, at rest', laerke: atRest, unit: 'MB', goal },
    { what: 'resident memory, local mode, after 2,000 presses', laerke: afterwards, unit: 'MB', goal },
  ];
}

async function load(): Promise<Line[]> {
  const program = laerkeInSlack(fake);
  const laerke = await startChild(program);
  const bolt = await startChild(bareBolt(fake));
  await wait(1_000);
  const atRest = { laerke: laerke.memory(), bolt: bolt.memory() };
  say('Setting up networks in Slack …');
  const events = ({ url }: Child) => `${url}/slack/events`;
  await fake.setScene({ bot: events(laerke), signingSecret: SIGNING_SECRET });
  const ledger = viewLedger(databaseOf(program));
  await ledger.quiet();
  const { command, press } = requests(fake.team, SIGNING_SECRET, ledger.leaders());
  const apps: Pair<Contender> = {
    laerke: { events: events(laerke), cpu: laerke.cpu, quiet: ledger.quiet },
    bolt: { events: events(bolt), cpu: bolt.cpu, quiet: async () => {} },
  };

  say('Commands …');
  const commands = await inTurns(apps, command);
  say('Buttons …');
  const presses = await inTurns(apps, press);
  say(`${STEADY.perSecond} requests a second for ${STEADY.seconds} s, each …`);
  const steady = await steadily(apps, command, press);

  const pressed = presses.laerke.sent + steady.laerke.sent / 2;
  const written = ledger.notes();
  const busy = { laerke: laerke.memory(), bolt: bolt.memory() };
  ledger.close();
  await laerke.stop();
  await bolt.stop();
  const failed = [commands, presses, steady].reduce((sum, { laerke: { failed } }) => sum + failed, 0);
  return [
    { what: 'resident memory, Slack, at rest', ...atRest, unit: 'MB', goal: MEMORY_GOAL },
    { what: 'resident memory, Slack, after the load', ...busy, unit: 'MB' },
    ...capacity('command', commands),
    ...capacity('button that writes', presses),
    ...latency(`${STEADY.perSecond}/s, half of each`, steady),
    { what: 'presses committed', laerke: written, unit: '', goal: { same: pressed } },
    { what: 'requests not answered with 200', laerke: failed, unit: '', goal: { same: 0 } },
  ];
}

function capacity(what: string, { laerke, bolt }: Pair<Capacity>): Line[] {
  const line = (name: string, unit: string, of: (figures: Capacity) => number | undefined): Line => ({
    what: `${what}, ${name}`,
    laerke: of(laerke),
    bolt: of(bolt),
    unit,
  });
  return [
    line('requests/s', '/s', ({ perSecond }) => perSecond),
    line('p50', 'ms', ({ p50 }) => p50),
    line('p99', 'ms', ({ p99 }) => p99),
    line('processor time each', 'ms', ({ cpu }) => cpu),
  ];
}

function latency(what: string, { laerke, bolt }: Pair<Figures>): Line[] {
  return [
    { what: `${what}, p50`, laerke: laerke.p50, bolt: bolt.p50, unit: 'ms' },
    { what: `${what}, p99`, laerke: laerke.p99, bolt: bolt.p99, unit: 'ms', goal: { below: 25 } },
    { what: `${what}, slowest`, laerke: laerke.max, bolt: bolt.max, unit: 'ms', goal: { below: 1_000 } },
  ];
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
