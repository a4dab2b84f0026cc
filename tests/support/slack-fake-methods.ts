import { homeView, messageBlocks, modalView } from './slack-fake-blocks.ts';
import { completeUpload, deleteFile, hasPictures, uploadTicket } from './slack-fake-files.ts';
import { directWith, type FakeMessage, type FakeMetadata, type FakeWorkspace } from './slack-fake-state.ts';

/** Arguments as they came in the request: everything is text, objects are JSON. */
export type Args = Record<string, string | undefined>;
/** An answer with `ok: true`, or Slack's error code. */
export type Answer = Record<string, unknown> | string;
type Method = { scopes?: string[]; run(args: Args, workspace: FakeWorkspace): Answer };

const READ_CHANNEL = ['channels:read', 'groups:read', 'im:read'];

/** The Web API methods that the fake knows, each with the scopes of which it takes one. */
export const METHODS: Record<string, Method> = {
  'auth.test': {
    run: (_, { team, bot }) => ({
      team_id: team,
      user_id: bot,
      bot_id: `B${bot}`,
      team: 'Fake',
      user: 'laerke',
    }),
  },
  'conversations.open': { scopes: ['im:write'], run: openDirect },
  'conversations.info': { scopes: READ_CHANNEL, run: info },
  'conversations.members': { scopes: READ_CHANNEL, run: members },
  'conversations.history': { run: history },
  'conversations.replies': { run: replies },
  'chat.postMessage': { scopes: ['chat:write'], run: postMessage },
  'chat.postEphemeral': { scopes: ['chat:write'], run: postEphemeral },
  'chat.update': { scopes: ['chat:write'], run: update },
  'chat.delete': { scopes: ['chat:write'], run: remove },
  'files.getUploadURLExternal': { scopes: ['files:write'], run: uploadTicket },
  'files.completeUploadExternal': {
    scopes: ['files:write'],
    run: (args, workspace) => completeUpload(args, workspace, (channel) => writable(channel, workspace)),
  },
  'files.delete': { scopes: ['files:write'], run: deleteFile },
  'users.info': { scopes: ['users:read'], run: userInfo },
  'views.open': { run: (args, workspace) => openView(args, workspace, false) },
  'views.push': { run: (args, workspace) => openView(args, workspace, true) },
  'views.update': { run: updateView },
  'views.publish': { run: publish },
};

/** The scope that reading a conversation takes depends on what kind it is. */
export function historyScope(channel: string | undefined, workspace: FakeWorkspace): string {
  if (channel?.startsWith('D')) return 'im:history';
  return workspace.channels.find(({ id }) => id === channel)?.is_private
    ? 'groups:history'
    : 'channels:history';
}

function openDirect({ users }: Args, workspace: FakeWorkspace): Answer {
  const user = workspace.user(users ?? '');
  if (!user) return 'user_not_found';
  if (user.deleted) return 'user_disabled';
  if (user.is_bot) return 'cannot_dm_bot';
  return { channel: { id: directWith(user.id) } };
}

function info({ channel }: Args, workspace: FakeWorkspace): Answer {
  const found = workspace.conversation(channel ?? '');
  if (!found) return 'channel_not_found';
  const { members, ...facts } = found;
  return {
    channel: {
      is_archived: false,
      is_ext_shared: false,
      ...facts,
      is_member: members.includes(workspace.bot),
    },
  };
}

function members({ channel, cursor, limit }: Args, workspace: FakeWorkspace): Answer {
  const found = workspace.conversation(channel ?? '');
  return found ? page('members', found.members, cursor, limit) : 'channel_not_found';
}

function history(args: Args, workspace: FakeWorkspace): Answer {
  const found = workspace.conversation(args.channel ?? '');
  if (!found) return 'channel_not_found';
  if (!found.members.includes(workspace.bot)) return 'not_in_channel';
  const all = workspace.in(found.id);
  const inChannel = all
    .filter((one) => !one.thread_ts || one.thread_ts === one.ts)
    .map((one) => ({ ...one, ...repliesTo(one, all) }));
  return page('messages', seenBy(args, inChannel).reverse(), args.cursor, args.limit);
}

function replies(args: Args, workspace: FakeWorkspace): Answer {
  const found = workspace.conversation(args.channel ?? '');
  if (!found) return 'channel_not_found';
  if (!found.members.includes(workspace.bot)) return 'not_in_channel';
  const thread = workspace.in(found.id).filter((one) => one.ts === args.ts || one.thread_ts === args.ts);
  if (thread.length === 0) return 'thread_not_found';
  return page('messages', seenBy(args, thread), args.cursor, args.limit);
}

function repliesTo({ ts }: FakeMessage, all: FakeMessage[]): { reply_count?: number } {
  const reply_count = all.filter((one) => one.thread_ts === ts && one.ts !== ts).length;
  return reply_count > 0 ? { reply_count } : {};
}

/** Later than `oldest` and earlier than `latest`, and with metadata only for who asks for it. */
function seenBy(
  { oldest = '0', latest = 'Infinity', include_all_metadata }: Args,
  messages: FakeMessage[],
): object[] {
  return messages
    .filter(({ ts }) => Number(ts) > Number(oldest) && Number(ts) < Number(latest))
    .map(({ metadata, edits: _, channel: __, ...message }) => ({
      type: 'message',
      ...message,
      ...(metadata && include_all_metadata === 'true' && { metadata }),
    }));
}

function page(name: string, all: unknown[], cursor = '0', limit = '100'): Answer {
  const first = Number(cursor);
  const end = first + Math.min(Number(limit), 200);
  const next_cursor = end < all.length ? String(end) : '';
  return { [name]: all.slice(first, end), has_more: next_cursor !== '', response_metadata: { next_cursor } };
}

function writable(channel: string | undefined, workspace: FakeWorkspace): string | undefined {
  const found = workspace.conversation(channel ?? '');
  if (!found) return 'channel_not_found';
  if (found.is_archived) return 'is_archived';
  if (!found.members.includes(workspace.bot)) return 'not_in_channel';
  return undefined;
}

type Content = Pick<FakeMessage, 'text' | 'blocks' | 'metadata'>;

function contentOf({ text = '', blocks, metadata }: Args, workspace: FakeWorkspace): Content | string {
  const checked = messageBlocks(json(blocks) ?? []);
  if (typeof checked === 'string') return checked;
  if (!hasPictures(checked, workspace)) return 'invalid_blocks';
  if (text === '' && checked.length === 0) return 'no_text';
  if (text.length > 40_000) return 'msg_too_long';
  const carried = json(metadata);
  if (carried !== undefined && !isMetadata(carried)) return 'invalid_metadata_format';
  return { text, blocks: checked, ...(carried && { metadata: carried }) };
}

function isMetadata(value: unknown): value is FakeMetadata {
  return typeof value === 'object' && value !== null && 'event_type' in value && 'event_payload' in value;
}

function postMessage(args: Args, workspace: FakeWorkspace): Answer {
  const { channel = '', thread_ts } = args;
  const refusal = writable(channel, workspace);
  if (refusal) return refusal;
  const content = contentOf(args, workspace);
  if (typeof content === 'string') return content;
  if (thread_ts && !workspace.message(channel, thread_ts)) return 'thread_not_found';
  const posted = workspace.post({
    channel,
    user: workspace.bot,
    ...content,
    ...(thread_ts && { thread_ts }),
  });
  return { channel, ts: posted.ts };
}

function postEphemeral(args: Args, workspace: FakeWorkspace): Answer {
  const { channel = '', user = '' } = args;
  const refusal = writable(channel, workspace);
  if (refusal) return refusal;
  if (!workspace.conversation(channel)?.members.includes(user)) return 'user_not_in_channel';
  const content = contentOf(args, workspace);
  if (typeof content === 'string') return content;
  workspace.whisper({ channel, user, text: content.text, blocks: content.blocks });
  return { message_ts: workspace.timestamp() };
}

/** Metadata stays unless new metadata is sent. */
function update(args: Args, workspace: FakeWorkspace): Answer {
  const { channel = '', ts = '' } = args;
  const refusal = writable(channel, workspace);
  if (refusal) return refusal;
  const message = workspace.message(channel, ts);
  if (!message) return 'message_not_found';
  if (message.user !== workspace.bot) return 'cant_update_message';
  const content = contentOf(args, workspace);
  if (typeof content === 'string') return content;
  Object.assign(message, content, { edits: message.edits + 1 });
  return { channel, ts };
}

function remove({ channel = '', ts = '' }: Args, workspace: FakeWorkspace): Answer {
  const message = workspace.message(channel, ts);
  if (!message) return 'message_not_found';
  if (message.user !== workspace.bot) return 'cant_delete_message';
  workspace.messages.splice(workspace.messages.indexOf(message), 1);
  return { channel, ts };
}

function userInfo({ user: id = '', include_locale }: Args, workspace: FakeWorkspace): Answer {
  const user = workspace.user(id);
  if (!user) return 'user_not_found';
  const { locale, name, ...rest } = user;
  return {
    user: {
      ...rest,
      name: id.toLowerCase(),
      real_name: name,
      profile: { display_name: '', real_name: name },
      ...(include_locale === 'true' && locale && { locale }),
    },
  };
}

function openView({ trigger_id, view }: Args, workspace: FakeWorkspace, onTop: boolean): Answer {
  const checked = modalView(json(view));
  if (typeof checked === 'string') return checked;
  const trigger = workspace.useTrigger(trigger_id);
  if (typeof trigger === 'string') return trigger;
  if (onTop && (workspace.modals.get(trigger.user)?.length ?? 0) >= 3) return 'push_limit_reached';
  return { view: workspace.openModal(trigger.user, checked, onTop) };
}

function updateView({ view_id = '', view }: Args, workspace: FakeWorkspace): Answer {
  const checked = modalView(json(view));
  if (typeof checked === 'string') return checked;
  return workspace.replaceModal(view_id, checked) ? { view: { ...checked, id: view_id } } : 'not_found';
}

function publish({ user_id = '', view }: Args, workspace: FakeWorkspace): Answer {
  if (!workspace.user(user_id)) return 'user_not_found';
  const checked = homeView(json(view));
  if (typeof checked === 'string') return checked;
  workspace.homes.set(user_id, checked);
  return { view: checked };
}

function json(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return 'not json';
  }
}
