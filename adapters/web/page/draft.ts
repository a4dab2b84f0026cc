import { useState } from 'preact/hooks';

/**
 * What is written and not sent yet. This tab keeps it through a reload and a look elsewhere; `key` says whose and where.
 * The change is made to what is kept, so that it holds even when its field has left the screen. What is dropped begins
 * anew, as `initial`.
 */
export function useDraft(
  key: string,
  initial: string,
): [text: string, change: (change: (now: string) => string) => void, drop: () => void] {
  const name = `draft ${key}`;
  const kept = () => sessionStorage.getItem(name) ?? initial;
  const [text, setText] = useState(kept);
  return [
    text,
    (change) => {
      const next = change(kept());
      sessionStorage.setItem(name, next);
      setText(next);
    },
    () => {
      sessionStorage.removeItem(name);
      setText(initial);
    },
  ];
}
