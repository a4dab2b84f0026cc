import { pathOf, type Route, respond } from './http.ts';

/** How long a calendar may keep what it got, in seconds; nobody else may. */
const KEEP = 900;

const FOLDER = '/calendar/';
const FEED = /^([A-Za-z0-9_-]{43})\.ics$/;

/**
 * `GET /calendar/TOKEN.ics`: somebody's meetings. Whoever has the address may read them, so that it stands in no log;
 * to whoever asks for another one it looks as if there were nothing here.
 */
export function feedRoute(feed: (token: string) => Promise<string | undefined>): Route {
  return {
    method: 'GET',
    path: FOLDER,
    below: true,
    async listener(req, res) {
      const [, token] = FEED.exec(pathOf(req).slice(FOLDER.length)) ?? [];
      const text = token && (await feed(token));
      if (!text) return respond(res, 404, 'not found');
      res.setHeader('cache-control', `private, max-age=${KEEP}`);
      respond(res, 200, text, 'text/calendar');
    },
  };
}
