/**
 * Everything of Slack that Lærke touches: each Web API method with the scopes that it takes. What is not listed can't
 * be called, and the app manifest asks for exactly this.
 */
export const METHODS = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  /** what somebody is given of their own, into their direct messages */
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
  'files.delete': ['files:write'],
  /** direct messages only */
  'conversations.open': ['im:write'],
  /**
   * after a crash, to see whether a message landed, in direct messages and in a network's private channel; and when
   * somebody asks to be forgotten, to find what Lærke has said to them
   */
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

/** What stands in the menu of every message, and what it keeps the message as. */
export const SHORTCUTS = { keep_observation: 'observation', keep_star_moment: 'starMoment' } as const;
export type ShortcutId = keyof typeof SHORTCUTS;

export function isShortcut(id: unknown): id is ShortcutId {
  return typeof id === 'string' && Object.hasOwn(SHORTCUTS, id);
}

/** Changes to a channel after which it may not be fit for a network any more. */
export const CHANNEL_EVENTS = [
  'member_joined_channel',
  'member_left_channel',
  'group_rename',
  'group_archive',
  'group_left',
  'channel_shared',
] as const;

/** What the app subscribes to, and the scope that Slack sends it for. Of messages, only those sent to the bot itself. */
export const SUBSCRIPTIONS: Record<string, readonly string[]> = {
  'message.im': ['im:history'],
  app_home_opened: [],
  ...Object.fromEntries(CHANNEL_EVENTS.map((name) => [name, ['groups:read']])),
};

/** Events as Bolt and the payloads call them: without the kind of channel. */
export const EVENTS = Object.keys(SUBSCRIPTIONS).map((name) => name.replace(/\..*/, ''));

/** The bot scopes that Lærke needs, sorted. */
export function scopesNeeded(): string[] {
  const all = [COMMAND_SCOPE, ...Object.values(METHODS).flat(), ...Object.values(SUBSCRIPTIONS).flat()];
  return [...new Set(all)].sort();
}
