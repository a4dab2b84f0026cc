import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import WebSocket from 'ws';

/** What Slack puts into one envelope. Only events are sent again. */
export type Content = { type: string; payload: unknown; retry_attempt?: number; retry_reason?: string };
/** What was acknowledged, with the payload that came along; undefined when Slack waited in vain. */
export type Acknowledged = { payload: Record<string, unknown> } | undefined;

/**
 * How the next connection goes. refused: no WebSocket there · stuck: not even an answer · mute: open, but no hello ·
 * deaf: from then on nothing that the bot says is read, its goodbye included.
 */
export type Mishap = 'refused' | 'stuck' | 'mute' | 'deaf';

type Pending = { content: Content; on: WebSocket | undefined; settle(answer: Acknowledged): void };

/** As long as Slack waits for an acknowledgement. */
const PATIENCE = 3_000;
const ANSWERABLE = new Set(['slash_commands', 'interactive']);

/** Slack's side of Socket Mode, on the fake's own server. It remembers every rule that the bot broke. */
export function fakeSocket(server: Server) {
  const sockets = new WebSocket.Server({ noServer: true });
  const tickets = new Set<string>();
  const raw = new Set<Socket>();
  const open: WebSocket[] = [];
  const pending = new Map<string, Pending>();
  const known = new Set<string>();
  const acknowledged = new Set<string>();
  const mishaps: Mishap[] = [];
  const violations: string[] = [];
  const arrivals: (() => void)[] = [];
  let reach = () => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  let count = 0;

  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    raw.add(socket);
    socket.on('close', () => raw.delete(socket));
    reach();
    const ticket = new URL(request.url ?? '', 'ws://fake').searchParams.get('ticket') ?? '';
    const mishap = mishaps.shift();
    if (mishap === 'stuck') return socket.resume().on('end', () => socket.end());
    if (!tickets.delete(ticket) || mishap === 'refused') return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (connection) => {
      connection.on('message', (text) => read(connection, String(text)));
      connection.on('close', () => forget(connection));
      if (mishap === 'mute') return;
      connection.send(JSON.stringify({ type: 'hello', num_connections: open.push(connection) }));
      if (mishap === 'deaf') socket.removeAllListeners('data').resume();
      for (const [id, { on }] of pending) if (!on) send(id, connection);
      for (const arrived of arrivals.splice(0)) arrived();
    });
  });

  function send(id: string, connection: WebSocket | undefined): void {
    const one = pending.get(id);
    if (!one) return;
    one.on = connection;
    const accepts_response_payload = ANSWERABLE.has(one.content.type);
    connection?.send(JSON.stringify({ envelope_id: id, accepts_response_payload, ...one.content }));
  }

  function read(connection: WebSocket, text: string): void {
    const { envelope_id: id, payload, ...more } = JSON.parse(text);
    if (!known.has(id)) broken(`acknowledged ${id}, which was never sent`);
    if (acknowledged.has(id)) broken(`acknowledged ${id} twice`);
    acknowledged.add(id);
    const one = pending.get(id);
    if (!one) return; // too late: Slack has stopped waiting
    if (one.on !== connection) broken('acknowledged on another connection than it came on');
    if (Object.keys(more).length > 0 || typeof payload !== 'object') broken('not an acknowledgement');
    if (Object.keys(payload).length > 0 && !ANSWERABLE.has(one.content.type)) broken('answered an event');
    pending.delete(id);
    one.settle({ payload });
  }

  const broken = (rule: string) => void violations.push(rule);

  /** Events that were not acknowledged go to another connection, now or when there is one; the rest is lost. */
  function forget(connection: WebSocket): void {
    if (open.includes(connection)) open.splice(open.indexOf(connection), 1);
    for (const [id, one] of pending) {
      if (one.on !== connection) continue;
      if (one.content.type !== 'events_api') give(id);
      else {
        const retry_attempt = (one.content.retry_attempt ?? 0) + 1;
        one.content = { ...one.content, retry_attempt, retry_reason: 'timeout' };
        send(id, open.at(-1));
      }
    }
  }

  function give(id: string, answer?: Acknowledged): void {
    const one = pending.get(id);
    pending.delete(id);
    one?.settle(answer);
  }

  return {
    /** an address good for one connection, as `apps.connections.open` gives it out */
    address(): string {
      count += 1;
      const ticket = `ticket-${count}`;
      tickets.add(ticket);
      return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link?ticket=${ticket}`;
    },
    /** the next connections go like this, in this order */
    next: (...kinds: Mishap[]) => void mishaps.push(...kinds),
    /** resolves when there is a connection */
    connected: () => (open.length > 0 ? Promise.resolve() : new Promise<void>((go) => arrivals.push(go))),
    /** resolves when somebody has tried to connect, whatever came of it */
    reached: () => reached,
    /** those that have said hello */
    connections: () => open.length,
    /** those that are there at all, whatever state they are in */
    alive: () => raw.size,
    /** Sends it, on the newest connection or as soon as there is one, and resolves with what the bot says. */
    deliver(content: Content): Promise<Acknowledged> {
      count += 1;
      const id = `envelope-${count}`;
      known.add(id);
      return new Promise((resolve) => {
        const late = setTimeout(() => give(id), PATIENCE);
        const settle = (answer: Acknowledged) => {
          clearTimeout(late);
          resolve(answer);
        };
        pending.set(id, { content, on: undefined, settle });
        send(id, open.at(-1));
      });
    },
    /** says this on the newest connection, whatever it is; an envelope with this id may be acknowledged */
    say(text: string | Buffer, id = '') {
      known.add(id);
      open.at(-1)?.send(text);
    },
    /** the three seconds are over for everything that was not acknowledged */
    runOut() {
      for (const id of pending.keys()) give(id);
    },
    /** asks for other connections than those there are */
    disconnect(reason: string) {
      for (const one of open) one.send(JSON.stringify({ type: 'disconnect', reason, debug_info: {} }));
    },
    /** breaks every connection off */
    drop() {
      for (const one of [...open]) one.terminate();
    },
    /** Throws when the bot broke a rule. */
    close() {
      for (const socket of raw) socket.destroy();
      if (violations.length > 0) throw new Error(`in Socket Mode, the bot ${violations.join('; ')}`);
    },
  };
}

export type FakeSocket = ReturnType<typeof fakeSocket>;
