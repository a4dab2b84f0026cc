import { setTimeout as wait } from 'node:timers/promises';
import type { App, Receiver } from '@slack/bolt';
import type { Log } from '../../src/core/ports.ts';
import { MINUTE, SECOND } from '../../src/core/time.ts';
import { codeOf, NotTakenIn } from './app.ts';
import { type Connection, LOST, type Opening, openConnection, type Take, TURNED_OFF } from './connection.ts';
import { chatError } from './faults.ts';

/** How long a connection must have served for the next one to be opened at once. */
const STEADY = 10 * SECOND;
/** `apps.connections.open` may be called about once a minute. */
const LONGEST_PAUSE = MINUTE;

export type SocketLine = {
  /** Begins to take in what Slack sends, and goes on until `close`. */
  open(): void;
  /** Throws while there is no connection. */
  check(): void;
  /** Takes nothing more, lets what is under way be acknowledged, and closes; within a few seconds, come what may. */
  close(): Promise<void>;
};

/**
 * Keeps a connection to Slack open. Slack replaces each of them every few hours and says so beforehand: the next one
 * is open before the last one closes, and what the last one is still taking in is acknowledged there.
 */
export function socketLine(opening: Opening): SocketLine {
  const { log } = opening;
  const stopping = new AbortController();
  const connections = new Set<Connection>();
  let failures = 0;
  let kept: Promise<void> | undefined;

  async function retire(connection: Connection): Promise<void> {
    await connection.close();
    connections.delete(connection);
  }

  /** Resolves when the connection that it opened needs a successor. Throws ChatError when none could be opened. */
  async function serve(): Promise<void> {
    const before = [...connections];
    const next = openConnection(opening);
    connections.add(next);
    try {
      await next.opened;
    } catch (error) {
      await retire(next);
      throw error;
    }
    log.info({}, 'the socket to Slack is open');
    for (const old of before) void retire(old);
    const steady = setTimeout(() => {
      failures = 0;
    }, STEADY);
    tell(await next.fading);
    clearTimeout(steady);
  }

  function tell(why: string): void {
    if (stopping.signal.aborted) return;
    if (why === TURNED_OFF)
      log.error({ code: why }, 'Slack says that Socket Mode is off: turn it on for the app');
    else if (why === LOST) log.warn({}, 'the socket to Slack was lost');
    else log.info({ code: why }, 'Slack asks for another socket');
  }

  /** How long to wait after one that did not last, in milliseconds: not at all, then ever longer. */
  function backoff(): number {
    const pause = failures === 0 ? 0 : SECOND * 2 ** (failures - 1);
    failures += 1;
    return Math.min(pause, LONGEST_PAUSE);
  }

  /** How long to wait after one that could not be opened, in milliseconds. */
  function afterFailure(error: unknown): number {
    if (stopping.signal.aborted) return 0;
    const { fault, code } = chatError(error);
    if (fault.kind === 'refused' || fault.kind === 'unreachable') {
      log.error({ code }, 'Slack refuses to open a socket; run "npx laerke doctor" to see why');
      return LONGEST_PAUSE;
    }
    log.warn({ code }, 'the socket to Slack could not be opened; it is tried again');
    return Math.max(fault.kind === 'limited' ? fault.retryAfterMs : 0, backoff());
  }

  async function keepOpen(): Promise<void> {
    while (!stopping.signal.aborted) {
      const pause = await serve().then(backoff, afterFailure);
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  return {
    open() {
      kept ??= keepOpen();
    },
    check() {
      if (![...connections].some((one) => one.isOpen())) throw new Error('there is no socket to Slack');
    },
    async close() {
      stopping.abort();
      await Promise.all([...connections].map(retire));
      await kept;
    },
  };
}

/** Bolt wants to know where its requests come from: here they are handed to it. */
export const handed: Receiver = { init() {}, start: async () => {}, stop: async () => {} };

/**
 * Takes a request in through Bolt. Bolt acknowledges events as soon as it sees them; what it says is held back until
 * all has been processed, and withheld when that throws, so that Slack sends the event again.
 */
export function takingIn(app: App, log: Log): Take {
  return async (body, ack) => {
    try {
      const response = await processed(app, body);
      await ack(response).catch((error) => {
        log.warn({ code: codeOf(error) }, 'an acknowledgement did not reach Slack');
      });
    } catch (error) {
      log.error({ code: codeOf(error) }, 'a request from Slack could not be taken in');
    }
  };
}

async function processed(app: App, body: Record<string, unknown>): Promise<unknown> {
  const said: unknown[] = [];
  const ack = async (response?: unknown) => void said.push(response);
  await app.processEvent({ body, ack });
  if (said.length === 0) throw new NotTakenIn('there is no listener for it');
  return said[0];
}
