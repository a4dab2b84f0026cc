import type { PageState } from '../wire.ts';
import { useTexts } from './language.ts';
import { Unread } from './sidebar.tsx';

/** The person's conversations and Home. */
export function Tabs({
  state,
  place,
  open,
}: {
  state: PageState;
  place: string;
  open: (to: string) => void;
}) {
  const t = useTexts();
  const tabs = state.conversations.map(({ id, kind, name, unread }) => ({
    to: kind === 'dm' ? 'dm' : id,
    label: kind === 'dm' ? name : `# ${name}`,
    unread,
  }));
  return (
    <nav class="tabs" aria-label={t.conversations}>
      {[...tabs, { to: 'home', label: t.home, unread: 0 }].map(({ to, label, unread }) => (
        <button
          key={to}
          type="button"
          aria-current={to === place ? 'page' : undefined}
          onClick={() => open(to)}
        >
          {label}
          {unread > 0 && to !== place && <Unread count={unread} label={t.unread(unread)} />}
        </button>
      ))}
    </nav>
  );
}
