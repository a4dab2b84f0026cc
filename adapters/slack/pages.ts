import { asked } from './faults.ts';

type Page = { response_metadata?: { next_cursor?: string } };
type Cursor = { cursor?: string };

/** Goes through a list of Slack's page by page, oldest call first, until it ends. Throws ChatError. */
export async function* pages<P extends Page>(fetch: (cursor: Cursor) => Promise<P>): AsyncGenerator<P> {
  let cursor: string | undefined;
  do {
    const page = await asked(fetch(cursor ? { cursor } : {}));
    yield page;
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
}

/** What `match` finds first, without asking for more pages than that takes. Throws ChatError. */
export async function firstMatch<P extends Page, T>(
  fetch: (cursor: Cursor) => Promise<P>,
  match: (page: P) => T | undefined,
): Promise<T | undefined> {
  for await (const page of pages(fetch)) {
    const found = match(page);
    if (found !== undefined) return found;
  }
  return undefined;
}
