import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageConversation, PageMessage, PageState } from '../wire.ts';
import type { Acts, PrivateCard } from './acts.ts';
import { EmptyState } from './empty-state.tsx';
import { gistOf } from './gist.ts';
import { useDates } from './language.ts';
import { Message, PrivateMessage } from './message.tsx';
import type { Route } from './route.ts';

type Props = { state: PageState; conversation: PageConversation; acts: Acts; go: (route: Route) => void };
type Line = { at: number } & ({ message: PageMessage } | { shown: PrivateCard });

/** The messages of one conversation, threads below their first message, private cards where they came. */
export function Conversation({ state, conversation, acts, go }: Props) {
  const { day } = useDates(state.zone);
  const lines = linesOf(conversation, acts.privates);
  const { list, onScroll } = useStayAtEnd(
    conversation.messages.findLast(({ author }) => author === state.me)?.id,
  );
  return (
    <section
      class="scroll"
      role="log"
      aria-label={conversation.name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      ref={list}
      onScroll={onScroll}
    >
      {lines.length === 0 && <EmptyState state={state} conversation={conversation} acts={acts} go={go} />}
      {lines.map((line, index) => (
        <Fragment key={'message' in line ? line.message.id : line.shown.key}>
          {day(line.at) !== day(lines[index - 1]?.at ?? 0) && <h2 class="day">{day(line.at)}</h2>}
          {'shown' in line ? (
            <PrivateMessage shown={line.shown} acts={acts} zone={state.zone} />
          ) : (
            <Thread
              line={line}
              before={lines[index - 1]}
              state={state}
              conversation={conversation}
              acts={acts}
            />
          )}
        </Fragment>
      ))}
    </section>
  );
}

type ThreadProps = Omit<Props, 'go'> & { line: { message: PageMessage }; before: Line | undefined };

function Thread({ line: { message }, before, state, conversation, acts }: ThreadProps) {
  const { messages, kind } = conversation;
  const below = messages.filter(({ under }) => under === message.id);
  const answered = messages.find(({ id }) => id === message.replyTo);
  const isDirect = kind === 'dm';
  return (
    <>
      <Message
        message={message}
        state={state}
        acts={acts}
        answers={answered && gistOf(answered)}
        follows={before !== undefined && 'message' in before && isFollowedBy(before.message, message)}
        isDirect={isDirect}
      />
      {below.length > 0 && (
        <div class="thread">
          {below.map((one) => (
            <Message key={one.id} message={one} state={state} acts={acts} isDirect={isDirect} />
          ))}
        </div>
      )}
    </>
  );
}

function linesOf({ messages }: PageConversation, privates: PrivateCard[]): Line[] {
  const ids = new Set(messages.map(({ id }) => id));
  const roots = messages.filter(({ under }) => under === undefined || !ids.has(under));
  const lines: Line[] = [
    ...roots.map((message) => ({ at: message.at, message })),
    ...privates.map((shown) => ({ at: shown.at, shown })),
  ];
  return lines.sort((a, b) => a.at - b.at);
}

const FIVE_MINUTES = 5 * 60_000;

function isFollowedBy(before: PageMessage, after: PageMessage): boolean {
  return before.author === after.author && !after.replyTo && after.at - before.at < FIVE_MINUTES;
}

/** Keeps the newest message in sight, unless one has scrolled up to read. Who writes something comes back to it. */
function useStayAtEnd(said: string | undefined) {
  const list = useRef<HTMLElement>(null);
  const atEnd = useRef(true);
  const toEnd = () => {
    if (list.current && atEnd.current) list.current.scrollTop = list.current.scrollHeight;
  };
  useLayoutEffect(() => {
    atEnd.current = true;
  }, [said]);
  useLayoutEffect(toEnd);
  useEffect(() => {
    // The field below grows with what is written, and a phone's keyboard comes up.
    const sizes = new ResizeObserver(toEnd);
    if (list.current) sizes.observe(list.current);
    return () => sizes.disconnect();
  }, []);
  const onScroll = ({
    currentTarget: { scrollTop, clientHeight, scrollHeight },
  }: {
    currentTarget: HTMLElement;
  }) => {
    atEnd.current = scrollTop + clientHeight >= scrollHeight - 80;
  };
  return { list, onScroll };
}
