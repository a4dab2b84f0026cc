/**
 * Everything of Slack that Lærke touches: each Web API method with the scopes that it takes. What is not listed can't
 * be called, and the app manifest asks for exactly this.
 */
export const METHODS = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  /** direct messages only */
  'conversations.open': ['im:write'],
  /** after a crash, to see whether a message landed: in direct messages and in a network's private channel */
  'conversations.history': ['im:history', 'groups:history'],
  'conversations.replies': ['im:history', 'groups:history'],
  /** public channels too, so that somebody who tries one can be told that it must be private */
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.members': ['groups:read', 'channels:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.push': [],
  'views.update': [],
  'views.publish': [],
} as const satisfies Record<string, readonly string[]>;

/** The slash command and the scope that goes with it. */
export const COMMAND = '/laerke';
export const COMMAND_SCOPE = 'commands';

/** Changes to a channel after which it may not be fit for a network any more. */
export const CHANNEL_EVENTS = [
  'member_joined_channel',
  'member_left_channel',
  'group_rename',
  'group_archive',
  'group_left',
  'channel_shared',
] as const;

/** Events as Bolt calls them; `message` is subscribed to as `message.im` alone. */
export const EVENTS = ['message', 'app_home_opened', ...CHANNEL_EVENTS] as const;
export const SUBSCRIPTIONS = ['message.im', 'app_home_opened', ...CHANNEL_EVENTS] as const;

/** The bot scopes that Lærke needs, sorted. */
export function scopesNeeded(): string[] {
  return [...new Set<string>([COMMAND_SCOPE, ...Object.values(METHODS).flat()])].sort();
}
