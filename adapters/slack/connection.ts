import { type Logger, LogLevel, SocketModeReceiver, type webApi } from '@slack/bolt';
import { ChatError } from '../../src/core/errors.ts';
import type { Log } from '../../src/core/ports.ts';
import { SECOND } from '../../src/core/time.ts';
import { OTHER, readEnvelope } from './envelope.ts';
import { chatError } from './faults.ts';

/** Slack's reason when Socket Mode has been turned off in the app's settings: another connection would not last. */
export const TURNED_OFF = 'link_disabled';
/** The connection broke, or Slack closed it without a word. */
export const LOST = 'lost';

type Ack = (response?: unknown) => Promise<void>;
type Received = { type: string; body: Record<string, unknown>; ack: Ack };

/** Takes one request in, and acknowledges it once that is done. Never rejects. */
export type Take = (body: Received['body'], ack: Ack) => Promise<void>;

/** How long to wait, in milliseconds. */
export type Patience = {
  /** from the beginning to Slack's hello; Slack's client would wait for ever */
  hello: number;
  /** for what is under way at the end; Slack waits for an acknowledgement for three seconds */
  finish: number;
  /** for the other side to close, which Slack leaves hanging */
  goodbye: number;
};

export const PATIENCE: Patience = { hello: 20 * SECOND, finish: 3 * SECOND, goodbye: SECOND };

export type Opening = {
  appToken: string;
  calls: webApi.WebClientOptions;
  take: Take;
  patience: Patience;
  log: Log;
};

/** One WebSocket to Slack, from its opening to its end. It never comes back: see socket.ts. */
export type Connection = {
  /** Resolves when Slack has said hello. Throws ChatError when that does not come about. */
  opened: Promise<void>;
  /** resolves when another one is needed, with the reason: Slack's code, LOST, or one of ours */
  fading: Promise<string>;
  isOpen(): boolean;
  /** Takes nothing more, lets what is under way be acknowledged, and closes, none of it without end. */
  close(): Promise<void>;
};

/** Begins to open a connection, by way of `apps.connections.open`. */
export function openConnection({ appToken, calls, take, patience, log }: Opening): Connection {
  const client = clientFor(appToken, calls);
  const underWay = new Set<Promise<void>>();
  let isOpen = false;
  let ending: Promise<void> | undefined;
  let fade: (why: string) => void = () => {};
  const fading = new Promise<string>((resolve) => {
    fade = resolve;
  });

  /** What of a message goes on to Slack's client. An envelope like `null` would end the process in there. */
  function admitted(message: unknown): string | undefined {
    const envelope = readEnvelope(message);
    if (envelope.kind === 'sound') return ending ? undefined : envelope.message;
    if (envelope.kind === 'farewell') fade(envelope.reason);
    if (envelope.kind === 'nonsense') log.warn({}, 'a message through the socket was turned away');
    return undefined;
  }

  function received({ type, body, ack }: Received): void {
    const taken = type === OTHER ? ack().catch(() => undefined) : take(body, ack);
    underWay.add(taken);
    void taken.finally(() => underWay.delete(taken));
  }

  async function greeted(): Promise<void> {
    const late = setTimeout(() => fade('no_hello'), patience.hello);
    const starting = client.start();
    starting.catch(() => undefined); // once it has been given up, nobody waits for it any more
    try {
      await Promise.race([starting, fading.then(refuse)]);
    } catch (cause) {
      throw chatError(cause);
    } finally {
      clearTimeout(late);
    }
  }

  async function end(): Promise<void> {
    fade('closing');
    await atMost(patience.finish, Promise.all(underWay));
    const gone = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
    void client.disconnect();
    if ((await atMost(patience.goodbye, gone)) === 'late') void client.disconnect(); // the second time by force
  }

  guard(client, admitted);
  client.on('slack_event', received);
  client.on('connected', () => {
    isOpen = true;
  });
  client.on('disconnected', () => {
    fade(isOpen ? LOST : 'no_socket');
    isOpen = false;
  });
  // closed while the address was still being asked for: the client would connect to it all the same
  client.on('connecting', () => queueMicrotask(() => ending && void client.disconnect()));
  return {
    opened: greeted(),
    fading,
    isOpen: () => isOpen,
    close() {
      ending ??= end();
      return ending;
    },
  };
}

type Client = SocketModeReceiver['client'];

/**
 * Slack's client for one connection. It does not reconnect by itself: when that fails nobody can catch it, and the
 * process ends. It says nothing, because all that it has to say reaches us as well.
 */
function clientFor(appToken: string, calls: webApi.WebClientOptions): Client {
  const nothing = () => {};
  const logger: Logger = {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    setLevel: nothing,
    getLevel: () => LogLevel.ERROR,
    setName: nothing,
  };
  const installerOptions = { clientOptions: calls };
  return new SocketModeReceiver({ appToken, logger, autoReconnectEnabled: false, installerOptions }).client;
}

/** Lets the client read nothing but what has been admitted. */
function guard(client: Client, admitted: (message: unknown) => string | undefined): void {
  const readers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (message: unknown) => {
    const sound = admitted(message);
    if (sound !== undefined) for (const read of readers) read(sound, false);
  });
}

function refuse(why: string): never {
  throw new ChatError({ kind: why === TURNED_OFF ? 'refused' : 'unclear' }, why);
}

async function atMost(ms: number, work: Promise<unknown>): Promise<'done' | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms);
  });
  return Promise.race([work.then(() => 'done' as const), late]).finally(() => clearTimeout(timer));
}
