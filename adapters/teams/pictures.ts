import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Chart } from '../../src/core/card.ts';
import type { Draw, Vault } from '../../src/core/ports.ts';
import { type AddressOf, NOWHERE } from './card.ts';
import { LIMITS } from './limits.ts';

const PATH = '/pictures/';
const CONTEXT = 'picture';
/** so many are kept drawn: Teams asks for one again and again */
const KEPT = 20;

/**
 * A picture is too large for a message in Teams, which fetches it from the network instead: from an address that holds the
 * whole chart, sealed, so that nobody can make one, or read it without having been sent it. Nothing has to be kept.
 */
export function pictureAddresses(publicUrl: string | undefined, vault: Vault, draw: Draw) {
  const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  const addressOf: AddressOf = publicUrl
    ? ({ chart }) => {
        const sealed = Buffer.from(vault.seal(CONTEXT, JSON.stringify(chart))).toString('base64url');
        const address = `${publicUrl}${PATH}${sealed}.png`;
        return address.length > LIMITS.address ? undefined : address;
      }
    : NOWHERE;

  function chartIn(name: string): { key: string; chart: Chart } | undefined {
    try {
      const key = vault.open(CONTEXT, Buffer.from(name, 'base64url'));
      return { key, chart: JSON.parse(key) };
    } catch {
      return undefined;
    }
  }

  function picture({ key, chart }: { key: string; chart: Chart }) {
    const known = drawn.get(key) ?? draw(chart);
    drawn.delete(key);
    drawn.set(key, known);
    for (const oldest of [...drawn.keys()].slice(0, -KEPT)) drawn.delete(oldest);
    return known;
  }

  return {
    addressOf,
    route: {
      method: 'GET' as const,
      path: PATH,
      below: true as const,
      async listener(req: IncomingMessage, res: ServerResponse): Promise<void> {
        const [, name = ''] = /^\/pictures\/([\w-]+)\.png$/.exec(req.url ?? '') ?? [];
        const found = chartIn(name);
        if (!found) {
          res.writeHead(404).end();
          return;
        }
        const png = await picture(found);
        res.writeHead(200, {
          'content-type': 'image/png',
          'content-length': png.byteLength,
          'cache-control': 'private, max-age=86400',
          'x-robots-tag': 'noindex',
        });
        res.end(png);
      },
    },
  };
}
