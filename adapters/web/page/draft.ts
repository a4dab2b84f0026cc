import { useState } from 'preact/hooks';

/**
 * What is written and not sent yet. This tab keeps it through a reload and a look elsewhere; `key` says whose and where.
 * The change is made to what is kept, so that it holds even when its field has left the screen.
 */
export function useDraft(key: string): [string, (change: (now: string) => string) => void] {
  const kept = () => sessionStorage.getItem(`draft ${key}`) ?? '';
  const [text, setText] = useState(kept);
  return [
    text,
    (change) => {
      const next = change(kept());
      sessionStorage.setItem(`draft ${key}`, next);
      setText(next);
    },
  ];
}
