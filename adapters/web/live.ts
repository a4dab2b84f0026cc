import type { ServerResponse } from 'node:http';
import type { PageState } from './wire.ts';

const HEARTBEAT_MS = 30_000;

/**
 * Keeps open pages up to date by server-sent events: each gets its account's whole state at once, at every change
 * (changes of one turn go out together), and now and then, so that the clock on the page goes on.
 */
export function liveUpdates(stateOf: (account: string) => PageState) {
  const pages = new Map<ServerResponse, string>();
  const heartbeat = setInterval(pushAll, HEARTBEAT_MS);
  heartbeat.unref();
  let scheduled = false;

  function pushAll() {
    scheduled = false;
    for (const [res, account] of pages) push(res, account);
  }

  function push(res: ServerResponse, account: string) {
    // A page that doesn't read misses an update rather than filling our memory; the next one is whole again.
    if (!res.writableNeedDrain) res.write(`data: ${JSON.stringify(stateOf(account))}\n\n`);
  }

  return {
    open(res: ServerResponse, account: string) {
      // a connection of its own, so that nobody waits for a next request on it once the stream has ended
      const headers = {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        connection: 'close',
      };
      res.writeHead(200, headers);
      pages.set(res, account);
      res.on('close', () => pages.delete(res));
      push(res, account);
    },
    changed() {
      if (!scheduled) setImmediate(pushAll);
      scheduled = true;
    },
    close() {
      clearInterval(heartbeat);
      for (const res of pages.keys()) res.end();
      pages.clear();
    },
  };
}
