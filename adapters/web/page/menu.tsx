import { useEffect, useRef, useState } from 'preact/hooks';

/** One thing to do. `touch`: there is another way to it where one can point at things. */
export type Choice = { label: string; act: () => void; look?: 'danger' | 'touch' };

/** A few things to do, behind a button. It closes when one is chosen, with Escape, and when one goes elsewhere. */
export function Menu({ label, choices }: { label: string; choices: Choice[] }) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    menu.current?.querySelector('ul')?.scrollIntoView({ block: 'nearest' });
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

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is for what lies in it
    <div
      class="menu"
      ref={menu}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <button
        type="button"
        class="tool more"
        ref={button}
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen && (
        <ul>
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
