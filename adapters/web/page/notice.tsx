import type { Acts } from './acts.ts';
import { useTexts } from './language.ts';

/** Says what went wrong, that nothing is lost, and the one next step. */
export function NoticeBar({ acts }: { acts: Acts }) {
  const t = useTexts();
  const { notice, busy } = acts;
  if (!notice) return null;
  const text = {
    again: t.notSent,
    tooLarge: t.tooLarge,
    rejected: t.rejected,
    nothingWaits: t.nothingWaits,
  }[notice.failure];
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      {notice.retry && (
        <button type="button" class="button" aria-disabled={busy} onClick={notice.retry}>
          {t.again}
        </button>
      )}
      <button type="button" class="hide" onClick={acts.clearNotice}>
        {t.hide}
      </button>
    </div>
  );
}
