import { useEffect } from 'preact/hooks';
import type { Language } from '../../../src/core/chat.ts';
import type { PageState } from '../wire.ts';
import { useActs } from './acts.ts';
import { post, useLive } from './api.ts';
import { Composer } from './composer.tsx';
import { Conversation } from './conversation.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { FormDialog } from './form-dialog.tsx';
import { Home } from './home.tsx';
import { PageLanguage, useLanguage, useTexts } from './language.ts';
import { NoticeBar } from './notice.tsx';
import { type Route, useRoute } from './route.ts';
import { Sidebar } from './sidebar.tsx';
import { Tabs } from './tabs.tsx';

export function App() {
  const [language, setLanguage] = useLanguage();
  const [route, go] = useRoute();
  const { state, online } = useLive(route.account);
  return (
    <PageLanguage.Provider value={language}>
      {state ? (
        <Chat state={state} online={online} route={route} go={go} setLanguage={setLanguage} />
      ) : (
        <Loading />
      )}
    </PageLanguage.Provider>
  );
}

function Loading() {
  return (
    <p class="loading" role="status">
      {useTexts().connecting}
    </p>
  );
}

type ChatProps = {
  state: PageState;
  online: boolean;
  route: Route;
  go: (route: Route) => void;
  setLanguage: (language: Language) => void;
};

/** One person's view of the chat: who one is at the left, the conversation in the middle, a form above it. */
function Chat({ state, online, route, go, setLanguage }: ChatProps) {
  const account = state.me;
  const conversation = conversationAt(state, route.place);
  const place = route.place === 'home' ? 'home' : placeOf(conversation);
  const channel = conversation?.kind === 'channel' && place !== 'home' ? conversation.id : undefined;
  const acts = useActs({ account, place, ...(channel && { channel }) }, (to) => go({ account, place: to }));
  const t = useTexts();
  // Between becoming somebody else and seeing what they see, nothing can be typed in the wrong place.
  const isChanging = route.account !== '' && route.account !== account;
  useMarkRead(state, place === 'home' ? undefined : conversation);
  useEffect(() => {
    if (place === 'home') acts.visitHome();
  }, [account, place]);

  return (
    <div class="app">
      <Sidebar
        state={state}
        acts={acts}
        become={(other) => go({ account: other, place: 'dm' })}
        setLanguage={setLanguage}
      />
      <main class="main" key={account} hidden={isChanging}>
        <Tabs state={state} place={place} open={(to) => go({ account, place: to })} />
        {!online && (
          <p class="offline" role="status">
            {t.offline}
          </p>
        )}
        {place === 'home' || !conversation ? (
          <Home state={state} acts={acts} />
        ) : (
          <Conversation key={conversation.id} state={state} conversation={conversation} acts={acts} go={go} />
        )}
        {!acts.form && !acts.deleting && <NoticeBar acts={acts} />}
        {place !== 'home' && conversation && (
          <Composer key={`compose-${conversation.id}`} me={account} conversation={conversation} acts={acts} />
        )}
      </main>
      {acts.form && (
        <FormDialog key={acts.form.form.title} open={acts.form} people={state.people} acts={acts} />
      )}
      {acts.deleting && <DeleteDialog target={acts.deleting} acts={acts} />}
    </div>
  );
}

/** A newcomer lands as the facilitator in the channel, where everything begins; anybody else in their DM. */
function conversationAt({ conversations, me, facilitator }: PageState, place: string) {
  const channel = conversations.find(({ kind }) => kind === 'channel');
  const dm = conversations.find(({ kind }) => kind === 'dm');
  if (place === 'dm') return dm;
  return conversations.find(({ id }) => id === place) ?? (me === facilitator && place === '' ? channel : dm);
}

function placeOf(conversation: PageState['conversations'][number] | undefined): string {
  return conversation?.kind === 'channel' ? conversation.id : 'dm';
}

/** What is on the screen has been read, unless the page is in a tab that nobody looks at. */
function useMarkRead({ me }: PageState, conversation: PageState['conversations'][number] | undefined) {
  const id = conversation?.id;
  const unread = conversation?.unread ?? 0;
  useEffect(() => {
    const mark = () => {
      if (id && unread > 0 && document.visibilityState === 'visible') {
        void post('read', { as: me, conversation: id });
      }
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [me, id, unread]);
}
