import { useEffect, useRef } from 'preact/hooks';

/**
 * Opens a dialog above everything else. When it goes, the focus goes back to where it was: the browser does that for
 * a dialog that is closed, but not for one that has left the page.
 */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return dialog;
}
