import type { Chat, Platform, Receive } from '../core/chat.ts';
import type { AnyFlow, ProgrammeView } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { CalendarFiles, Clock, Log, Print, Queue, Sealer, Store } from '../core/ports.ts';
import { createAgenda } from './agenda.ts';
import { createCalendar } from './calendar.ts';
import { createChannelGuard } from './channel-guard.ts';
import { createDeliver, TIMINGS, type Timings } from './deliver.ts';
import { createDispatch } from './dispatch.ts';
import { createInbound } from './inbound.ts';
import { createMyData } from './my-data.ts';
import { createPace } from './pace.ts';
import { createReach } from './reach.ts';
import { createReads } from './reads.ts';
import { createRecover } from './recover.ts';
import { createRemind } from './remind.ts';
import { createRender } from './render.ts';

export type { Timings } from './deliver.ts';

export type RuntimeParts = {
  store: Store;
  sealer: Sealer;
  queue: Queue;
  clock: Clock;
  log: Log;
  desk: FrontDesk;
  flowOf: (id: string) => AnyFlow;
  calendarFiles: CalendarFiles;
  print: Print;
  /** where users' calendars reach this server, without a slash at the end */
  publicUrl?: string | undefined;
  /** the programmes that networks can follow, by id */
  programmes: ReadonlyMap<string, ProgrammeView>;
  /** the chats that are connected, looked up when they are needed: an adapter is built after the runtime */
  chatOf: (platform: Platform) => Chat | undefined;
  timings?: Timings;
  /** from 0 up to, but without, 1; a test may have it in hand */
  chance: () => number;
};

export type Runtime = {
  receive: Receive;
  /** What somebody's calendar gets at the address with this token; undefined when it is nobody's. */
  feed(token: string): Promise<string | undefined>;
  /** Does everything that is due now, and resolves when it is done. */
  sweep(): Promise<void>;
  start(): Promise<void>;
  /** Resolves when what was under way has ended. */
  close(): Promise<void>;
};

/** The code that makes things happen, put together from the ports. */
export function createRuntime(parts: RuntimeParts): Runtime {
  const { store, desk, log, timings = TIMINGS } = parts;
  const reads = createReads(parts);
  const render = createRender({ ...parts, reads });
  const agenda = createAgenda({ ...desk, people: store.people });
  const dispatch = createDispatch({
    ...parts,
    reads,
    releaseAt: agenda.releaseAt,
    committed: (commit) => recover.committed(commit),
  });
  const guard = createChannelGuard({ ...parts, dispatch });
  const settled = () => recover.deliverSoon();
  const reach = createReach({ ...parts, dispatch, settled });
  const deliver = createDeliver({
    ...parts,
    render,
    guard,
    reach,
    agenda,
    pace: createPace(parts.clock),
    postponed: (until) => recover.wakeAt(until),
    timings,
  });
  const remind = createRemind({ ...parts, dispatch });
  const calendar = createCalendar({ ...parts, reads, files: parts.calendarFiles });
  const myData = createMyData({ ...parts, reads, calendar, dispatch, settled });
  const recover = createRecover({ ...parts, remind, deliver, forgetting: myData, timings });
  const told = () => recover.sweepSoon();
  const receive = createInbound({
    ...parts,
    render,
    dispatch,
    guard,
    reach,
    myData,
    calendar,
    settled,
    told,
  });
  async function start(): Promise<void> {
    // who asked to be forgotten just before a crash is forgotten before anything else goes out
    const failed = (err: unknown) => log.error({ err }, 'somebody may not be forgotten yet');
    await myData.reconcile().then(myData.finish).catch(failed);
    await recover.start();
  }

  return { receive, feed: calendar.feed, sweep: recover.sweep, start, close: recover.close };
}
