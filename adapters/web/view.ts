import type { Clock } from '../../src/core/ports.ts';
import { dmOf, type Message, type Platform } from './platform.ts';
import type { PageConversation, PageMessage, PageState } from './wire.ts';

/** Older messages stay in the file, but the page is sent whole at every change and so has to stay light. */
const SHOWN = 300;

/** What the account sees right now: its own messages, its channels, and how much waits for everybody. */
export function pageState(platform: Platform, clock: Clock, me: string, canMoveTime: boolean): PageState {
  const { cast } = platform;
  const home = platform.home(me);
  return {
    me,
    facilitator: cast.facilitator,
    begun: platform.hasBegun,
    people: cast.members.map((member) => ({ ...member, unread: unreadBy(platform, member.account) })),
    conversations: conversationsOf(platform, me),
    ...(home && { home }),
    now: clock.now(),
    zone: cast.zone,
    canMoveTime,
  };
}

function conversationsOf(platform: Platform, me: string): PageConversation[] {
  return places(platform, me).map(({ id, kind, name }) => ({
    id,
    kind,
    name,
    unread: platform.unread(me, id),
    messages: platform.messages(id).slice(-SHOWN).map(pageMessage),
  }));
}

/** The conversations that an account is in. */
export function places(platform: Platform, account: string) {
  const channels = platform.cast.channels.filter(({ members }) => members.includes(account));
  return [
    { id: dmOf(account), kind: 'dm' as const, name: 'Lærke' },
    ...channels.map(({ id, name }) => ({ id, kind: 'channel' as const, name })),
  ];
}

function unreadBy(platform: Platform, account: string): number {
  return places(platform, account).reduce((sum, { id }) => sum + platform.unread(account, id), 0);
}

/** Without what travels invisibly: the nonce, the acts, and what it said before. */
function pageMessage({ nonce, event, conversation, edits, gone, ...visible }: Message): PageMessage {
  return { ...visible, ...(edits && { edited: true }) };
}
