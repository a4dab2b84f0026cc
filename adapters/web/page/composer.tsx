import { useEffect, useRef } from 'preact/hooks';
import type { PageConversation } from '../wire.ts';
import type { Acts } from './acts.ts';
import { useDraft } from './draft.ts';
import { useTexts } from './language.ts';

type Props = { me: string; conversation: PageConversation; acts: Acts };

/** Where one writes: free text to Lærke in the DM, a word to her in the channel. Enter sends, Shift+Enter breaks. */
export function Composer({ me, conversation, acts }: Props) {
  const t = useTexts();
  const [text, change] = useDraft(`${me} ${conversation.id}`);
  const field = useRef<HTMLTextAreaElement>(null);
  const isChannel = conversation.kind === 'channel';
  const label = isChannel ? t.writeWord(t.word) : t.write;
  const { replyingTo } = acts;
  useEffect(() => {
    if (replyingTo || hasHover()) field.current?.focus({ preventScroll: true });
  }, [conversation.id, replyingTo]);
  useEffect(() => {
    // The button that had the focus is gone: whoever uses the keyboard goes on here, not at the top of the page.
    const isLost = document.activeElement === document.body && (getSelection()?.isCollapsed ?? true);
    if (isLost && hasHover()) field.current?.focus({ preventScroll: true });
  });

  /** The field is free for the next words at once; words that were not taken come back into it. */
  async function send() {
    const words = text.trim();
    if (words === '') return;
    change(() => '');
    const taken = () => change((now) => (now === words ? '' : now));
    const isTaken = await (isChannel ? acts.word(words, taken) : acts.say(words, taken));
    if (!isTaken) change((now) => (now === '' ? words : `${words}\n${now}`));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') acts.replyTo(undefined);
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {replyingTo && !isChannel && (
        <p class="answers">
          {t.answerTo}: {replyingTo.gist}
          <button
            type="button"
            class="hide"
            onClick={() => acts.replyTo(undefined)}
            aria-label={t.cancelReply}
          >
            ✕
          </button>
        </p>
      )}
      <div class="line" data-text={text}>
        <textarea
          ref={field}
          rows={1}
          value={text}
          placeholder={label}
          aria-label={label}
          onInput={(event) => {
            const { value } = event.currentTarget;
            change(() => value);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="button primary" disabled={text.trim() === ''}>
          {t.send}
        </button>
      </div>
    </form>
  );
}

/** On a touch screen focus would open the keyboard over what is there to read. */
const hasHover = () => matchMedia('(hover: hover)').matches;
