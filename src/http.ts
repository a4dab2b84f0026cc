import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Listener = (req: IncomingMessage, res: ServerResponse) => void;
export type Route = { method?: 'GET' | 'POST'; path: string; listener: Listener };

/**
 * The one HTTP server. A route is found by its exact path; `otherwise` takes the rest. Rejects when the address can't
 * be listened on.
 */
export async function serve(
  { host, port }: { host: string; port: number },
  routes: Route[],
  otherwise: Listener = notFound,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((req, res) => {
    const path = (req.url ?? '/').split('?', 1)[0];
    const route = routes.find((one) => one.path === path);
    if (!route) return otherwise(req, res);
    if (route.method && route.method !== req.method) return respond(res, 405, 'method not allowed');
    route.listener(req, res);
  });
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
