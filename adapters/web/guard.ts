import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpError } from '../json-body.ts';

/**
 * Lets only our own page in. A foreign Host is a name that was made to point at this machine (DNS rebinding); a
 * foreign Origin is another site's page writing through the visitor's browser. Throws HttpError 403.
 */
export function guard(req: IncomingMessage): void {
  const { host, origin } = req.headers;
  const port = req.socket.localPort;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!host || !hosts.includes(host)) throw new HttpError(403, 'this chat answers to its own address only');
  if (req.method === 'GET') return;
  if (origin !== `http://${host}`) throw new HttpError(403, 'only the page itself may write');
}

/** On every answer. Scripts and styles come from us; `importMap` is the hash of the one inline script. */
export function secure(res: ServerResponse, importMap: string): void {
  const policy = [
    "default-src 'none'",
    `script-src 'self' '${importMap}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  res.setHeader('content-security-policy', policy.join('; '));
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('referrer-policy', 'no-referrer');
  res.setHeader('cross-origin-resource-policy', 'same-origin');
  res.setHeader('cross-origin-opener-policy', 'same-origin');
}
