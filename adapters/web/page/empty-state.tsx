import type { PageConversation, PageState } from '../wire.ts';
import type { Acts } from './acts.ts';
import { useTexts } from './language.ts';
import type { Route } from './route.ts';
import type { Texts } from './texts.ts';

type Props = { state: PageState; conversation: PageConversation; acts: Acts; go: (route: Route) => void };
type Step = { heading: string; next: string; label?: string; act?: () => void };

/** Tells a newcomer the one next step, and does it for them. */
export function EmptyState(props: Props) {
  const t = useTexts();
  const { heading, next, label, act } =
    props.conversation.kind === 'channel' ? inChannel(props, t) : inDm(props, t);
  return (
    <div class="empty">
      <img src="/local/page/lark.svg" alt="" width="72" height="72" />
      <h2>{heading}</h2>
      <p>{next}</p>
      {label && (
        <button type="button" class="button primary" aria-disabled={props.acts.busy} onClick={act}>
          {label}
        </button>
      )}
    </div>
  );
}

function inChannel({ state, conversation, acts, go }: Props, t: Texts): Step {
  const { me, facilitator, begun, conversations } = state;
  if (begun) {
    const isWaiting = conversations.some(({ kind, unread }) => kind === 'dm' && unread > 0);
    const read = { label: t.readDm, act: () => go({ account: me, place: 'dm' }) };
    return { heading: t.channelQuiet, next: t.channelQuietNext, ...(isWaiting && read) };
  }
  const heading = t.channelEmpty(conversation.name);
  if (me === facilitator)
    return { heading, next: t.channelEmptyNext, label: t.setUp, act: () => acts.word(t.word) };
  const guide = guideOf(state);
  const act = () => go({ account: facilitator, place: conversation.id });
  return { heading, next: t.channelEmptyOther(guide), label: t.beginAs(guide), act };
}

function inDm({ state, go }: Props, t: Texts): Step {
  const { me, facilitator, begun, conversations } = state;
  const guide = guideOf(state);
  const heading = t.dmEmpty;
  if (begun) {
    const act = () => go({ account: facilitator, place: 'dm' });
    return { heading, next: t.dmEmptyOutside(guide), label: t.switchTo(guide), act };
  }
  const channel = conversations.find(({ kind }) => kind === 'channel');
  const act = () => channel && go({ account: facilitator, place: channel.id });
  const name = channel?.name ?? '';
  if (me === facilitator) return { heading, next: t.dmEmptyNext(name), label: t.toChannel(name), act };
  return { heading, next: t.dmEmptyOther(guide), label: t.beginAs(guide), act };
}

const guideOf = ({ people, facilitator }: PageState): string =>
  people.find(({ account }) => account === facilitator)?.name ?? '';
