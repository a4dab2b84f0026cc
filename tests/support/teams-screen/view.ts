import type { DialogCard, MessageCard } from '../teams-fake-cards.ts';
import {
  conversationOf,
  type FakeMessage,
  type FakePlace,
  type FakeTenant,
  personalWith,
} from '../teams-fake-state.ts';
import { inPrivate, whereabouts } from '../teams-whereabouts.ts';

/** One message as it stands on somebody's screen, with the thread below it. */
export type Line = {
  conversation: string;
  id: string;
  by: string;
  isMine: boolean;
  /** the time of day, as Teams writes it */
  at: string;
  text?: string;
  card?: MessageCard;
  isEdited: boolean;
  replies: Line[];
};

/** All that stands on somebody's screen. */
export type View = {
  rooms: { id: string; name: string; isOpen: boolean }[];
  title: string;
  kind: FakePlace['kind'];
  lines: Line[];
  dialog?: { id: number; title: string; card: DialogCard };
  /** who can be picked in a dialog */
  people: { title: string; value: string }[];
};

/** What is in front of this person while they have this conversation open. */
export function viewOf(tenant: FakeTenant, account: string, room: string): View {
  const { place } = whereabouts(tenant, account, room);
  const dialog = tenant.dialogs.get(account);
  return {
    rooms: roomsOf(tenant, account).map((one) => ({ ...one, isOpen: one.id === room })),
    title: nameOf(place),
    kind: place.kind,
    lines: linesIn(tenant, account, room),
    ...(dialog && { dialog: { id: dialog.id, title: dialog.title, card: dialog.card } }),
    people: tenant.users.map(({ id, name }) => ({ title: name, value: id })),
  };
}

/** The conversations that somebody is in: with Lærke, and in channels. */
export function roomsOf(tenant: FakeTenant, account: string): { id: string; name: string }[] {
  const { place } = inPrivate(tenant, account);
  const channels = tenant.teams
    .filter(({ members }) => members.includes(account))
    .flatMap(({ channels }) => channels);
  return [{ id: personalWith(account), name: nameOf(place) }, ...channels];
}

function nameOf(place: FakePlace): string {
  if (place.kind === 'personal') return 'Lærke';
  return place.kind === 'chat' ? (place.chat.name ?? '') : place.channel.name;
}

function linesIn(tenant: FakeTenant, account: string, room: string): Line[] {
  const messages = tenant.in(room);
  return messages
    .filter(({ root }) => root === undefined)
    .map((top) => ({
      ...lineOf(tenant, account, top),
      replies: messages.filter(({ root }) => root === top.id).map((one) => lineOf(tenant, account, one)),
    }));
}

function lineOf(tenant: FakeTenant, account: string, message: FakeMessage): Line {
  const { id, from, at, text, consent, file, edits } = message;
  const card = tenant.cardFor(account, message);
  const said = text ?? consent?.name ?? file?.name;
  return {
    conversation: conversationOf(message),
    id,
    by: tenant.user(from)?.name ?? 'Lærke',
    isMine: from === account,
    at: TIME.format(at).replace(':', '.'),
    ...(said !== undefined && { text: said }),
    ...(card && { card }),
    isEdited: from !== 'bot' && edits > 0,
    replies: [],
  };
}

const TIME = new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', timeStyle: 'short' });
