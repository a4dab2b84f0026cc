import type { Acts, MessageTarget } from './acts.ts';
import { useTexts } from './language.ts';
import { useModal } from './modal.ts';
import { NoticeBar } from './notice.tsx';

/** Asks before a message is gone for good. */
export function DeleteDialog({ target, acts }: { target: MessageTarget; acts: Acts }) {
  const t = useTexts();
  const dialog = useModal();
  const cancel = () => acts.wantDeleted(undefined);
  return (
    <dialog
      ref={dialog}
      class="dialog small"
      aria-labelledby="delete-title"
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
    >
      <header>
        <h2 id="delete-title">{t.deleteTitle}</h2>
      </header>
      <div class="fields">
        <blockquote>{target.text}</blockquote>
        <p>{t.deleteNote}</p>
      </div>
      <NoticeBar acts={acts} />
      <footer>
        <button type="button" class="button" onClick={cancel}>
          {t.cancel}
        </button>
        <button
          type="button"
          class="button danger"
          aria-disabled={acts.busy}
          onClick={() => acts.erase(target.id)}
        >
          {t.delete}
        </button>
      </footer>
    </dialog>
  );
}
