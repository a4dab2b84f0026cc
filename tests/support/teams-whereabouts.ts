import {
  channelsOf,
  type FakeChat,
  type FakeMessage,
  type FakePlace,
  type FakeTeam,
  type FakeTenant,
  type FakeUser,
  personalWith,
  threadOf,
} from './teams-fake-state.ts';

/** A message by where it stands, with or without the thread, and its id. */
export type Where = { conversation: string; message: string };

export type There = { user: FakeUser; place: FakePlace };

/** Somebody, and the conversation that they are in. Throws where they are not. */
export function whereabouts(tenant: FakeTenant, account: string, conversation: string): There {
  const place = placeAt(tenant, conversation);
  const user = tenant.user(account);
  const isThere = place.kind === 'personal' ? place.user === user : groupOf(place).members.includes(account);
  if (!user || !isThere) throw new Error(`${account} is not in ${conversation}`);
  return { user, place };
}

export const inPrivate = (tenant: FakeTenant, account: string) =>
  whereabouts(tenant, account, personalWith(account));

export function placeAt(tenant: FakeTenant, conversation: string): FakePlace {
  const place = tenant.place(threadOf(conversation).id);
  if (!place) throw new Error(`there is no ${conversation}`);
  return place;
}

export function messageAt(tenant: FakeTenant, { conversation, message: id }: Where): FakeMessage {
  const message = tenant.message(threadOf(conversation).id, id);
  if (!message) throw new Error('there is no such message');
  return message;
}

export function ownMessage(
  tenant: FakeTenant,
  account: string,
  where: Where,
): There & { message: FakeMessage } {
  const message = messageAt(tenant, where);
  if (message.from !== account) throw new Error(`${account} has written no such message`);
  return { message, ...whereabouts(tenant, account, message.conversation) };
}

export function groupOf(place: FakePlace): FakeTeam | FakeChat {
  if (place.kind === 'personal') throw new Error('two are no group');
  return place.kind === 'chat' ? place.chat : place.team;
}

export function generalOf(team: FakeTeam): FakePlace {
  const channel = channelsOf(team).find(({ id }) => id === team.id);
  if (!channel) throw new Error('a team has a General channel');
  return { kind: 'channel', id: team.id, team, channel };
}
