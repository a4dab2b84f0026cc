import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** One thing to do. `touch`: there is another way to it where one can point at things. */
export type Choice = { label: string; act: () => void; look?: 'danger' | 'touch' };

type Props = {
  /** how the button looks that it is behind */
  look: string;
  /** what the button is called, where what stands on it does not say so */
  label?: string;
  children: ComponentChildren;
  choices: Choice[];
};

/**
 * A few things to do, behind a button. Who opens it stands at the first, and the arrows lead on, and round. It closes
 * when one is chosen, with Escape, and when one goes elsewhere.
 */
export function Menu({ look, label, children, choices }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isAtEdge, setAtEdge] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** Not all of it is there where one can point at things. */
  const inSight = () =>
    [...(list.current?.querySelectorAll('button') ?? [])].filter((one) => one.checkVisibility());
  useLayoutEffect(() => {
    setAtEdge(isOpen && (list.current?.getBoundingClientRect().right ?? 0) > innerWidth);
    inSight()[0]?.focus({ preventScroll: true });
    list.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  function close() {
    button.current?.focus();
    setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && isOpen) close();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault(); // or what lies behind it would scroll
    const buttons = inSight();
    const at = buttons.findIndex((one) => one.matches(':focus'));
    buttons.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % buttons.length)?.focus();
    setOpen(true);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are for what lies in it
    <div class="menu" ref={menu} onKeyDown={onKeyDown}>
      <button
        type="button"
        class={look}
        ref={button}
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <ul ref={list} class={isAtEdge ? 'at-edge' : ''}>
          {choices.map((choice) => (
            <li key={choice.label} class={choice.look}>
              <button
                type="button"
                onClick={() => {
                  close();
                  choice.act();
                }}
              >
                {choice.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
