import { z } from 'zod';
import { readOutgoing } from './teams-fake-outgoing.ts';
import { type Answer, refusal } from './teams-fake-refusal.ts';
import {
  channelsOf,
  type FakeMessage,
  type FakePlace,
  type FakeTenant,
  type FakeUser,
  mriOf,
  threadOf,
} from './teams-fake-state.ts';

export type ConnectorCall = {
  /** what the path names, decoded: a conversation or a team, and a message or a member */
  ids: string[];
  query: URLSearchParams;
  body: unknown;
};

/** What the Connector can be asked to do. */
export type ConnectorOperation =
  | 'createConversation'
  | 'send'
  | 'update'
  | 'delete'
  | 'pagedMembers'
  | 'member'
  | 'channels';

type Route = {
  operation: ConnectorOperation;
  verb: string;
  path: RegExp;
  /** it counts as writing in the thread that it names first */
  writes?: true;
  run(call: ConnectorCall, tenant: FakeTenant): Answer;
};

const ROUTES: Route[] = [
  { operation: 'createConversation', verb: 'POST', path: /^v3\/conversations$/, run: createConversation },
  {
    operation: 'send',
    verb: 'POST',
    path: /^v3\/conversations\/([^/]+)\/activities$/,
    writes: true,
    run: send,
  },
  {
    operation: 'update',
    verb: 'PUT',
    path: /^v3\/conversations\/([^/]+)\/activities\/([^/]+)$/,
    writes: true,
    run: update,
  },
  {
    operation: 'delete',
    verb: 'DELETE',
    path: /^v3\/conversations\/([^/]+)\/activities\/([^/]+)$/,
    run: remove,
  },
  {
    operation: 'pagedMembers',
    verb: 'GET',
    path: /^v3\/conversations\/([^/]+)\/pagedmembers$/i,
    run: members,
  },
  { operation: 'member', verb: 'GET', path: /^v3\/conversations\/([^/]+)\/members\/([^/]+)$/, run: member },
  { operation: 'channels', verb: 'GET', path: /^v3\/teams\/([^/]+)\/conversations$/, run: channels },
];

export type Found = Pick<Route, 'operation' | 'writes' | 'run'> & { ids: string[] };

/** @param path below the service's address, without a slash at the beginning */
export function routeOf(verb: string, path: string): Found | undefined {
  for (const route of ROUTES) {
    const match = route.verb === verb && route.path.exec(path);
    if (match) return { ...route, ids: match.slice(1).map(decodeURIComponent) };
  }
  return undefined;
}

const beginning = z.looseObject({
  isGroup: z.literal(false).optional(),
  bot: z.looseObject({ id: z.string() }),
  members: z.tuple([z.looseObject({ id: z.string() })]),
  tenantId: z.string(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }) }),
  activity: z.undefined().optional(),
});

function createConversation({ body }: ConnectorCall, tenant: FakeTenant): Answer {
  const read = beginning.safeParse(body);
  if (!read.success) return refusal(400, 'BadSyntax', z.prettifyError(read.error));
  const { bot, members, tenantId, channelData } = read.data;
  if (bot.id !== tenant.bot) return refusal(400, 'BadArgument', 'not this bot');
  if (tenantId !== tenant.id || channelData.tenant.id !== tenant.id) return refusal(403, 'TenantNotAllowed');
  const user = tenant.user(members[0].id);
  if (!user) return refusal(404, 'NotFound', 'there is nobody with this id');
  if (!tenant.isReachable(user))
    return refusal(403, 'ForbiddenOperationException', 'the app is not installed');
  return { status: 201, body: { id: tenant.open(user) } };
}

function send({ ids: [conversation = ''], body }: ConnectorCall, tenant: FakeTenant): Answer {
  const { id, root } = threadOf(conversation);
  const place = writable(id, tenant);
  if ('status' in place) return place;
  if (root !== undefined && place.kind !== 'channel')
    return refusal(400, 'BadArgument', 'only a channel has threads');
  if (root !== undefined && !isRoot(tenant.message(id, root)))
    return refusal(404, 'ActivityNotFoundInConversation');
  const content = readOutgoing(body, place, tenant);
  if (typeof content === 'string') return refusal(400, 'BadSyntax', content);
  const posted = tenant.post({
    conversation: id,
    from: 'bot',
    ...content,
    ...(root !== undefined && { root }),
  });
  return { status: 201, body: { id: posted.id } };
}

const isRoot = (message: FakeMessage | undefined) => message !== undefined && message.root === undefined;

/** Whoever pressed it sees the new card, too: theirs is out of date. */
function update({ ids, body }: ConnectorCall, tenant: FakeTenant): Answer {
  const found = ownMessage(ids, tenant);
  if ('status' in found) return found;
  const { place, message } = found;
  const content = readOutgoing(body, place, tenant);
  if (typeof content === 'string') return refusal(400, 'BadSyntax', content);
  const { kept: _, ...shown } = content;
  const empty = { text: undefined, summary: undefined, card: undefined, consent: undefined, file: undefined };
  Object.assign(message, empty, shown, { edits: message.edits + 1 });
  message.views.clear();
  return { status: 200, body: { id: message.id } };
}

function remove({ ids }: ConnectorCall, tenant: FakeTenant): Answer {
  const found = ownMessage(ids, tenant);
  if ('status' in found) return found;
  found.message.gone = true;
  return { status: 200 };
}

function ownMessage(
  [conversation = '', activity = '']: string[],
  tenant: FakeTenant,
): { place: FakePlace; message: FakeMessage } | Answer {
  const { id } = threadOf(conversation);
  const place = writable(id, tenant);
  if ('status' in place) return place;
  const message = tenant.message(id, activity);
  if (!message) return refusal(404, 'ActivityNotFoundInConversation');
  if (message.from !== 'bot') return refusal(403, 'ForbiddenOperationException', 'another one wrote it');
  return { place, message };
}

function writable(id: string, tenant: FakeTenant): FakePlace | Answer {
  const place = tenant.place(id);
  if (!place) return refusal(404, 'ConversationNotFound');
  const outside = refusal(403, 'BotNotInConversationRoster');
  switch (place.kind) {
    case 'personal':
      if (!tenant.isOpen(id)) return refusal(404, 'ConversationNotFound');
      if (place.user.blocked) return refusal(403, 'MessageWritesBlocked');
      return tenant.isReachable(place.user) ? place : outside;
    case 'chat':
      return place.chat.installed === false ? outside : place;
    case 'channel':
      if (place.channel.type !== 'standard') return outside;
      return place.team.installed === false ? outside : place;
  }
}

const PAGE = { least: 50, most: 500 };

/** Teams gives at least fifty on a page, however few were asked for. */
function members({ ids: [conversation = ''], query }: ConnectorCall, tenant: FakeTenant): Answer {
  const roster = rosterOf(conversation, tenant);
  if ('status' in roster) return roster;
  const size = Number(query.get('pageSize') ?? PAGE.most);
  if (!Number.isInteger(size)) return refusal(400, 'BadArgument', 'pageSize');
  const first = Number(query.get('continuationToken') ?? 0);
  const end = first + Math.min(Math.max(size, PAGE.least), PAGE.most);
  return {
    status: 200,
    body: {
      members: roster.users.slice(first, end).map((user) => facts(user, tenant)),
      ...(end < roster.users.length && { continuationToken: `${end}` }),
    },
  };
}

function member({ ids: [conversation = '', id = ''] }: ConnectorCall, tenant: FakeTenant): Answer {
  const roster = rosterOf(conversation, tenant);
  if ('status' in roster) return roster;
  const user = tenant.user(id);
  if (!user || !roster.users.includes(user)) return refusal(404, 'MemberNotFoundInConversation');
  return { status: 200, body: facts(user, tenant) };
}

/** A channel has its team's roster. The bot is in none. */
function rosterOf(conversation: string, tenant: FakeTenant): { users: FakeUser[] } | Answer {
  const place = tenant.place(threadOf(conversation).id);
  if (!place) return refusal(404, 'ConversationNotFound');
  if (place.kind === 'personal')
    return tenant.isOpen(place.id) ? { users: [place.user] } : refusal(404, 'ConversationNotFound');
  const group = place.kind === 'chat' ? place.chat : place.team;
  if (group.installed === false) return refusal(403, 'BotNotInConversationRoster');
  return { users: group.members.flatMap((id) => tenant.user(id) ?? []) };
}

function facts({ id, name, guest }: FakeUser, tenant: FakeTenant): object {
  const address = `${id}@example.dk`;
  return {
    id: mriOf(id),
    aadObjectId: id,
    objectId: id,
    name,
    tenantId: tenant.id,
    userRole: guest ? 'guest' : 'user',
    userPrincipalName: address,
    email: address,
  };
}

/** General has no name here: each client calls it something in its own language. */
function channels({ ids: [id = ''] }: ConnectorCall, tenant: FakeTenant): Answer {
  const team = tenant.teams.find((one) => one.id === id);
  if (!team) return refusal(404, 'NotFound');
  if (team.installed === false) return refusal(403, 'BotNotInConversationRoster');
  const conversations = channelsOf(team).map((channel) => ({
    id: channel.id,
    ...(channel.id !== team.id && { name: channel.name }),
    type: channel.type,
  }));
  return { status: 200, body: { conversations } };
}
