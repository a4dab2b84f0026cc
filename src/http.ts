import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from './core/ports.ts';

export type Listener = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;
/** `below`: whatever lies below `path`, which ends in a slash, is the route's too. */
export type Route = { method?: 'GET' | 'POST'; path: string; below?: true; listener: Listener };

/**
 * The one HTTP server. A route is found by its path; `otherwise` takes the rest; a listener that fails is
 * answered with 500. Rejects when the address can't be listened on. `close` takes no more requests at once, and
 * resolves when those under way have ended.
 */
export async function serve(
  { host, port }: { host: string; port: number },
  log: Log,
  routes: Route[],
  otherwise: Listener = notFound,
): Promise<{ url: string; close(): Promise<void> }> {
  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = pathOf(req);
    const route = routes.find((one) => one.path === path || (one.below && path.startsWith(one.path)));
    if (!route) return otherwise(req, res);
    if (route.method && route.method !== asGet(req)) return respond(res, 405, 'method not allowed');
    return route.listener(req, res);
  }
  const server = createServer((req, res) => {
    answer(req, res).catch((err: unknown) => {
      log.error({ err }, 'a request could not be answered');
      if (res.headersSent) res.destroy();
      else respond(res, 500, 'something went wrong');
    });
  });
  // longer than a proxy keeps a connection: whoever closes first must not be the one that a request is on its way to
  server.keepAliveTimeout = 65_000;
  await listen(server, host, port);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

export const pathOf = (req: IncomingMessage): string => (req.url ?? '/').split('?', 1)[0] ?? '/';

/** Whoever asks with HEAD is answered as with GET; Node leaves out the body (RFC 9110, 9.3.2). */
const asGet = ({ method }: IncomingMessage) => (method === 'HEAD' ? 'GET' : method);

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

export function respond(res: ServerResponse, status: number, text: string, type = 'text/plain'): void {
  res.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(text);
}

function notFound(_req: IncomingMessage, res: ServerResponse): void {
  respond(res, 404, 'not found');
}
