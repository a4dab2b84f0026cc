import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageConversation } from '../wire.ts';
import type { Acts } from './acts.ts';
import { useTexts } from './language.ts';

/** Where one writes: free text to Lærke in the DM, a word to her in the channel. Enter sends, Shift+Enter breaks. */
export function Composer({ conversation, acts }: { conversation: PageConversation; acts: Acts }) {
  const t = useTexts();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const isChannel = conversation.kind === 'channel';
  const label = isChannel ? t.writeWord(t.word) : t.write;
  const { replyingTo } = acts;
  useEffect(() => {
    // On a touch screen focus would open the keyboard over what is there to read.
    if (replyingTo || matchMedia('(hover: hover)').matches) field.current?.focus({ preventScroll: true });
  }, [conversation.id, replyingTo]);

  function send() {
    const words = text.trim();
    if (words === '' || acts.busy) return;
    const taken = () => setText('');
    if (isChannel) acts.word(words, taken);
    else acts.say(words, taken);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') acts.replyTo(undefined);
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
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
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="button primary" disabled={acts.busy || text.trim() === ''}>
          {t.send}
        </button>
      </div>
    </form>
  );
}
