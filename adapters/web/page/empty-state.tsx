import type { PageConversation, PageState } from '../wire.ts';
import type { Acts } from './acts.ts';
import { useTexts } from './language.ts';
import type { Route } from './route.ts';

type Props = { state: PageState; conversation: PageConversation; acts: Acts; go: (route: Route) => void };

/** Tells a newcomer the one next step, and does it for them. */
export function EmptyState({ state, conversation, acts, go }: Props) {
  const t = useTexts();
  const { me, facilitator, people, conversations } = state;
  const channel = conversations.find(({ kind }) => kind === 'channel');
  const guide = people.find(({ account }) => account === facilitator);
  const isGuide = me === facilitator;
  const toChannel = () => channel && go({ account: facilitator, place: channel.id });
  const { heading, next, label, act } =
    conversation.kind === 'channel'
      ? {
          heading: t.channelEmpty(conversation.name),
          next: isGuide ? t.channelEmptyNext : t.channelEmptyOther(guide?.name ?? ''),
          label: isGuide ? t.setUp : t.beginAs(guide?.name ?? ''),
          act: isGuide ? () => acts.word(t.word) : toChannel,
        }
      : {
          heading: t.dmEmpty,
          next: isGuide ? t.dmEmptyNext(channel?.name ?? '') : t.dmEmptyOther(guide?.name ?? ''),
          label: isGuide ? t.toChannel(channel?.name ?? '') : t.beginAs(guide?.name ?? ''),
          act: toChannel,
        };
  return (
    <div class="empty">
      <img src="/local/page/lark.svg" alt="" width="72" height="72" />
      <h2>{heading}</h2>
      <p>{next}</p>
      <button type="button" class="button primary" disabled={acts.busy} onClick={act}>
        {label}
      </button>
    </div>
  );
}
