import { useEffect, useRef } from 'preact/hooks';
import type { PageConversation } from '../wire.ts';
import type { Acts, MessageTarget } from './acts.ts';
import { useDraft } from './draft.ts';
import { gist } from './gist.ts';
import { useTexts } from './language.ts';

type Props = { me: string; conversation: PageConversation; acts: Acts };

/** Where one writes: free text to Lærke in the DM, a word to her in the channel, or an old message anew. */
export function Composer({ me, conversation, acts }: Props) {
  const isChannel = conversation.kind === 'channel';
  if (acts.editing && !isChannel)
    return <Rewrite key={acts.editing.id} me={me} target={acts.editing} acts={acts} />;
  return <Write key="write" me={me} conversation={conversation} acts={acts} />;
}

function Write({ me, conversation, acts }: Props) {
  const t = useTexts();
  const isChannel = conversation.kind === 'channel';
  const target = isChannel ? undefined : acts.replyingTo;
  return (
    <Writing
      draft={`${me} ${conversation.id}`}
      label={isChannel ? t.writeWord(t.word) : t.write}
      submit={t.send}
      {...(target && {
        about: {
          text: `${t.answerTo}: ${target.text}`,
          leave: t.cancelReply,
          cancel: () => acts.replyTo(undefined),
        },
      })}
      send={(words, taken) => (isChannel ? acts.word(words, taken) : acts.say(words, taken))}
    />
  );
}

/** What is left as it was needs no sending. */
function Rewrite({ me, target, acts }: { me: string; target: MessageTarget; acts: Acts }) {
  const t = useTexts();
  const stop = () => acts.startEditing(undefined);
  return (
    <Writing
      draft={`${me} edit ${target.id}`}
      initial={target.text}
      label={t.rewrite}
      submit={t.save}
      about={{ text: `${t.rewriting}: ${gist(target.text)}`, leave: t.cancelEdit, cancel: stop }}
      send={async (words, taken) => {
        if (words !== target.text) return acts.edit(target.id, words, taken);
        taken();
        stop();
        return true;
      }}
    />
  );
}

type WritingProps = {
  /** the name under which this tab keeps what is not sent yet */
  draft: string;
  /** what is there to begin with */
  initial?: string;
  label: string;
  submit: string;
  /** what the words are about, and how one leaves that */
  about?: { text: string; leave: string; cancel: () => void };
  /** resolves to whether it was taken; `taken` may be called later, when it was tried again */
  send: (words: string, taken: () => void) => Promise<boolean>;
};

/** Enter sends, Shift+Enter breaks, Escape leaves what the words are about. */
function Writing({ draft, initial = '', label, submit, about, send }: WritingProps) {
  const [text, change, drop] = useDraft(draft, initial);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!about && !hasHover()) return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(text.length, text.length);
  }, [about?.text]);
  useEffect(() => {
    // The button that had the focus is gone: whoever uses the keyboard goes on here, not at the top of the page.
    const isLost = document.activeElement === document.body && (getSelection()?.isCollapsed ?? true);
    if (isLost && hasHover()) field.current?.focus({ preventScroll: true });
  });

  /** The field is free for the next words at once; words that were not taken come back into it. */
  async function sendOff() {
    const words = text.trim();
    if (words === '') return;
    change(() => '');
    const taken = () => (initial ? drop() : change((now) => (now === words ? '' : now)));
    const isTaken = await send(words, taken);
    if (!isTaken) change((now) => (now === '' ? words : `${words}\n${now}`));
  }

  function leave() {
    if (initial) drop();
    about?.cancel();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') leave();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void sendOff();
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void sendOff();
      }}
    >
      {about && (
        <p class="answers">
          {about.text}
          <button type="button" class="hide" onClick={leave} aria-label={about.leave}>
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
          {submit}
        </button>
      </div>
    </form>
  );
}

/** On a touch screen focus would open the keyboard over what is there to read. */
const hasHover = () => matchMedia('(hover: hover)').matches;
