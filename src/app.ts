import { join } from 'node:path';
import { calendarFiles } from '../adapters/calendar-file.ts';
import { type MovableClock, movableClock, systemClock } from '../adapters/clock.ts';
import { derive } from '../adapters/crypto.ts';
import { masterKeyFrom } from '../adapters/master-key.ts';
import { createSealer } from '../adapters/seal.ts';
import { createVault } from '../adapters/vault.ts';
import { openKeys } from '../db/keys.ts';
import { openStore } from '../db/store.ts';
import { frontDesk } from '../flows/home/index.ts';
import { flowOf } from '../flows/registry.ts';
import { feedRoute } from './calendar-feed.ts';
import type { Config, SlackConfig, TeamsConfig } from './config.ts';
import type { Chat, Platform, Receive } from './core/chat.ts';
import type { Clock, Draw, Log, Print, Queue, Space, Store, Vault } from './core/ports.ts';
import { type Checks, createMetrics, healthRoutes } from './health.ts';
import { keepHolidays } from './holidays.ts';
import { type Route, serve } from './http.ts';
import { createLogger } from './logger.ts';
import { loadProgrammes } from './programmes.ts';
import { createRuntime, type Timings } from './runtime/index.ts';

/** A running Lærke. */
export type App = {
  url: string;
  store: Store;
  space: Space;
  clock: Clock;
  /** Does everything that is due now, and resolves when what has been answered has arrived. */
  settle(): Promise<void>;
  /** Ends in the reverse order of the beginning, and resolves when nothing is under way any more. */
  close(): Promise<void>;
};

/** What a test may put in the place of the real thing. */
export type Instead = { clock?: Clock; log?: Log; timings?: Timings };

/** What a chat platform brings to the house. */
export type Connected = {
  chat: Chat;
  routes: Route[];
  otherwise?: Route['listener'];
  checks: Checks;
  /** begins to take in what comes in no other way than through a connection of its own */
  open?(): void;
  /** resolves when every answer that is on its way to somebody has arrived or failed */
  answered(): Promise<void>;
  close(): Promise<void> | void;
};

export type ConnectParts = {
  config: Config;
  store: Store;
  space: Space;
  clock: Clock;
  log: Log;
  /** for ids that tell nobody what they were made of */
  idKey: Uint8Array;
  /** for what only this installation is to be able to read */
  vault: Vault;
  receive: Receive;
  draw: Draw;
  sweep: () => Promise<void>;
};

const CLOCK_OFFSET = 'clock offset';

/** Builds everything once and starts it. Throws OperatorError for what an operator has to put right. */
export async function startApp(config: Config, instead: Instead = {}): Promise<App> {
  const closing: (() => Promise<void> | void)[] = [];
  const closeAll = async () => {
    for (let end = closing.pop(); end; end = closing.pop()) await end();
  };
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= closeAll(); // a second signal waits for what the first one began
    return closed;
  };
  try {
    return await build(config, instead, closing, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function build(
  config: Config,
  instead: Instead,
  closing: (() => Promise<void> | void)[],
  close: () => Promise<void>,
): Promise<App> {
  const log = instead.log ?? createLogger({ level: config.logLevel });
  const masterKey = masterKeyFrom(config, log);
  const programmes = loadProgrammes(config.dataFolder);
  const keys = openKeys(join(config.dataFolder, 'keys.db'));
  closing.push(() => keys.close());
  const sealer = createSealer({ keys, masterKey });
  const vault = createVault(masterKey);
  const store = await openStore(config.database, vault);
  closing.push(() => store.close());
  const space = await store.installations.defaultSpace({ language: config.language, zone: config.zone });
  const clock = instead.clock ?? (config.local ? await localClock(store) : systemClock());
  await keepHolidays({ store, space, place: config.holidays, clock });
  const queue = await openQueue(config, clock, log);
  closing.push(() => queue.close());

  const chats = new Map<Platform, Chat>();
  const runtime = createRuntime({
    store,
    sealer,
    queue,
    clock,
    log,
    desk: frontDesk,
    flowOf,
    programmes,
    calendarFiles: calendarFiles(sealer.nonce('calendar').slice(0, 12)),
    print,
    publicUrl: config.publicUrl,
    chatOf: (platform) => chats.get(platform),
    ...(instead.timings && { timings: instead.timings }),
  });
  closing.push(runtime.close);
  const metrics = createMetrics(store.ledger, clock);
  const parts: ConnectParts = {
    config,
    store,
    space,
    clock,
    log,
    idKey: derive(masterKey, 'ids'),
    vault,
    receive: metrics.timed(runtime.receive),
    draw,
    sweep: runtime.sweep,
  };
  const connected: Connected[] = [];
  for (const connect of platformsOf(config)) {
    const platform = await connect(parts);
    closing.push(() => platform.close());
    chats.set(platform.chat.platform, platform.chat);
    connected.push(platform);
  }
  const checks: Checks = Object.assign(
    { database: store.check, queue: queue.check },
    ...connected.map((platform) => platform.checks),
  );
  const server = await serve(
    config,
    log,
    [
      ...connected.flatMap((platform) => platform.routes),
      ...(config.publicUrl ? [feedRoute(runtime.feed)] : []),
      ...healthRoutes(checks),
      metrics.route,
    ],
    connected.find((platform) => platform.otherwise)?.otherwise,
  );
  closing.push(async () => {
    const ended = server.close();
    // ends what would go on for ever: the live updates of the local chat's open pages
    for (const platform of connected.toReversed()) await platform.close();
    await ended;
  });
  for (const platform of connected) platform.open?.();
  await runtime.start();
  log.info(
    {
      url: server.url,
      mode: config.local ? 'local' : connected.map(({ chat }) => chat.platform).join('+'),
      queue: queue.engine,
    },
    'Lærke is ready',
  );
  const settle = async () => {
    await Promise.all(connected.map((platform) => platform.answered()));
    await runtime.sweep();
  };
  return { url: server.url, store, space, clock, settle, close };
}

/** The local chat's clock starts where it was left: moved forward, it must not fall back at a restart. */
async function localClock(store: Store): Promise<MovableClock> {
  return movableClock(Number((await store.facts.get(CLOCK_OFFSET)) ?? 0));
}

/** What draws is large: it is loaded with the first picture. */
const draw: Draw = async (chart) => (await import('../adapters/chart/draw.ts')).drawChart(chart);

/** What makes PDFs is large: it is loaded with the first one. */
const print: Print = async (card, of) => (await import('../adapters/pdf.ts')).printPdf(card, of);

async function openQueue({ redisUrl }: Config, clock: Clock, log: Log): Promise<Queue> {
  if (!redisUrl) {
    const { embeddedQueue } = await import('../adapters/queue/embedded.ts');
    return embeddedQueue({ clock, log });
  }
  const { bullmqQueue } = await import('../adapters/queue/bullmq.ts');
  return bullmqQueue({ url: redisUrl, clock, log });
}

/** Every platform that is configured, side by side; the local chat when there is none. */
function platformsOf({ slack, teams }: Config): ((parts: ConnectParts) => Promise<Connected>)[] {
  const configured = [
    slack && ((parts: ConnectParts) => connectSlackPlatform(parts, slack)),
    teams && ((parts: ConnectParts) => connectTeamsPlatform(parts, teams)),
  ].filter((connect) => connect !== undefined);
  return configured.length > 0 ? configured : [connectLocalChat];
}

async function connectSlackPlatform(
  { config, store, space, clock, log, idKey, receive, draw }: ConnectParts,
  slack: SlackConfig,
): Promise<Connected> {
  const { connectSlack, connectSlackSocket } = await import('../adapters/slack/index.ts');
  const { keepInstalled } = await import('./slack-installation.ts');
  const parts = {
    apiUrl: slack.apiUrl,
    installations: store.installations,
    receive,
    draw,
    clock,
    idKey,
    log,
  };
  const adapter =
    'appToken' in slack
      ? connectSlackSocket({ ...parts, appToken: slack.appToken })
      : connectSlack({ ...parts, signingSecret: slack.signingSecret });
  const installing = keepInstalled({ slack, admins: config.admins, store, space, chat: adapter.chat, log });
  return {
    chat: adapter.chat,
    routes:
      'listener' in adapter ? [{ method: 'POST', path: '/slack/events', listener: adapter.listener }] : [],
    checks: { slack: adapter.check },
    ...('open' in adapter && { open: adapter.open }),
    answered: adapter.answered,
    async close() {
      installing.stop();
      await adapter.close();
    },
  };
}

async function connectTeamsPlatform(
  { config, store, space, clock, log, idKey, vault, receive, draw }: ConnectParts,
  { servicesUrl, ...registration }: TeamsConfig,
): Promise<Connected> {
  const { connectTeams } = await import('../adapters/teams/index.ts');
  const { installTeams } = await import('./teams-installation.ts');
  await installTeams({ tenantId: registration.tenantId, admins: config.admins, store, space });
  const adapter = connectTeams({
    registration,
    servicesUrl,
    publicUrl: config.publicUrl,
    book: store.addresses,
    receive,
    draw,
    vault,
    clock,
    now: systemClock().now,
    idKey,
    log,
  });
  return {
    chat: adapter.chat,
    routes: [
      { method: 'POST', path: '/api/messages', listener: adapter.listener },
      ...(config.publicUrl ? [adapter.pictures] : []),
    ],
    checks: { teams: adapter.check },
    answered: adapter.answered,
    close: adapter.answered,
  };
}

async function connectLocalChat(parts: ConnectParts): Promise<Connected> {
  const { connectWeb } = await import('../adapters/web/index.ts');
  const { DEMO_CAST } = await import('../adapters/web/cast.ts');
  const { config, store, space, clock, log, idKey, receive, draw, sweep } = parts;
  const { workspace, facilitator } = DEMO_CAST;
  await store.installations.save({ workspace, space: space.id });
  const adapter = connectWeb({
    file: join(config.dataFolder, 'local-chat.jsonl'),
    receive,
    draw,
    clock,
    ...('moveTo' in clock && { time: movableTime(clock as MovableClock, store, sweep) }),
    idKey,
    log,
    cast: DEMO_CAST,
  });
  const person = await store.people.meet(
    space,
    workspace,
    facilitator,
    await adapter.chat.profile(workspace, facilitator),
  );
  await store.people.grant(space.id, person.id, 'administrator');
  return {
    chat: adapter.chat,
    routes: [],
    otherwise: adapter.listener,
    checks: {},
    answered: async () => {},
    close: adapter.close,
  };
}

function movableTime(clock: MovableClock, store: Store, sweep: () => Promise<void>) {
  return {
    now: clock.now,
    next: () => store.ledger.nextPromise(),
    async moveTo(at: number) {
      clock.moveTo(at);
      await store.facts.set(CLOCK_OFFSET, String(clock.offset));
      await sweep();
    },
  };
}
