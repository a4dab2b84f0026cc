import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../wire.ts';

/** Why an act was not taken: `again` means that the very same act may be sent once more. */
export type Failure = 'again' | 'tooLarge' | 'rejected';
export type Answer<T> = { ok: T } | { failure: Failure };

/** Posts to the local chat. Never throws: what went wrong is in the answer. */
export async function post<T>(name: string, body: object): Promise<Answer<T>> {
  try {
    const response = await fetch(`/local/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return { ok: await response.json() };
    if (response.status === 413) return { failure: 'tooLarge' };
    return { failure: response.status >= 500 ? 'again' : 'rejected' };
  } catch {
    return { failure: 'again' };
  }
}

/** Everything that the account sees, kept up to date; `state` is undefined until it first arrives. */
export function useLive(account: string): { state: PageState | undefined; online: boolean } {
  const [state, setState] = useState<PageState>();
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const live = new EventSource(account ? `/local/live?as=${encodeURIComponent(account)}` : '/local/live');
    live.onmessage = ({ data }) => setState(JSON.parse(data));
    live.onopen = () => setOnline(true);
    live.onerror = () => {
      setOnline(false);
      // Closed for good: the address names somebody who isn't here.
      if (live.readyState === EventSource.CLOSED && account) location.hash = '';
    };
    return () => live.close();
  }, [account]);
  return { state, online };
}
