import type { Action, Card } from '../../src/core/card.ts';
import type { PersonId, Reader, ReadModels, RunId, ViewRef } from '../../src/core/flow.ts';
import { type MessageKey, say } from '../locales/say.ts';
import { homeOf } from './channels.ts';
import { type ChannelFault, type Home, type NetworkState, present } from './state.ts';
import { unreachedCard } from './unreached-card.ts';
import { isHelper, welcomeCard } from './welcome.ts';

type Read = Pick<ReadModels, 'owner' | 'network' | 'dates'>;

export function networkCard(
  state: NetworkState,
  view: ViewRef,
  reader: Reader,
  read: Read,
  run: RunId,
): Card {
  const { language } = reader;
  const text = (key: MessageKey, params: Record<string, string | number> = {}): Card => ({
    body: [{ type: 'text', text: say(language, key, { network: state.name, ...params }) }],
    actions: [],
  });
  switch (view.name) {
    case 'invitation':
      return invitationCard(state, view, language, read, run);
    case 'welcome':
      return welcomeCard(view.role ?? 'leader', reader, read);
    case 'ready':
      return readyCard(state, language, read.owner.id, run);
    case 'left':
      return text('network.left');
    case 'unreached':
      return unreachedCard(state, view.person ?? '', reader, read, manageAction(language, run));
    case 'channel':
      return channelCard(state, view, language, run);
    default:
      throw new Error(`a network has no card named ${view.name}`);
  }
}

/** In Teams it is the team, or the chat, that people and apps are in. */
const IN_TEAMS: Partial<Record<ChannelFault, MessageKey>> = {
  absent: 'network.channel.teams.absent',
  strangers: 'network.channel.teams.strangers',
  office: 'network.channel.teams.office',
};

function remedyFor({ workspace }: Home, fault: ChannelFault): MessageKey {
  const inTeams = workspace.platform === 'teams' ? IN_TEAMS[fault] : undefined;
  return inTeams ?? `network.channel.${fault}`;
}

function invitationCard(
  state: NetworkState,
  view: ViewRef,
  language: Reader['language'],
  read: Read,
  run: RunId,
): Card {
  const mine = state.members.filter(({ person }) => person === view.person);
  const status = mine.find(({ status: s }) => s !== 'left')?.status ?? 'left';
  const names = {
    name: read.network?.members.find(({ person }) => person.id === view.person)?.person.name ?? '',
    facilitator: inviterIn(read) ?? say(language, 'network.somebody'),
    network: state.name,
  };
  const key: MessageKey = isHelper(view.role) ? `network.invitation.${view.role}` : 'network.invitation';
  const answered = ANSWERS[status];
  const answer = (which: 'yes' | 'later' | 'no'): Action => ({
    kind: 'press',
    label: say(language, `network.invitation.${which}`),
    press: { run, type: 'invitationAnswered', args: { answer: which } },
    ...(which === 'yes' && { style: 'primary' as const }),
  });
  const open = status === 'invited' || status === 'later';
  return {
    body: [
      { type: 'text', text: `${say(language, key, names)}${status === 'invited' ? ' 🐦' : ''}` },
      ...(answered ? [{ type: 'note', text: say(language, answered, names) } as const] : []),
    ],
    actions: open ? (['yes', 'later', 'no'] as const).filter((w) => w !== status).map(answer) : [],
    ...(open ? {} : { closed: true as const }),
  };
}

/** Who has set it up; or whoever facilitates it now, if that one has asked to be forgotten. */
function inviterIn({ owner, network }: Read): string | undefined {
  const facilitator = network?.members.find(
    ({ role, status }) => role === 'facilitator' && status === 'active',
  );
  return owner.name || facilitator?.person.name;
}

const ANSWERS: Partial<Record<string, MessageKey>> = {
  active: 'network.invitation.yesAnswer',
  later: 'network.invitation.laterAnswer',
  declined: 'network.invitation.noAnswer',
};

/** What keeps Lærke from posting in one of the network's channels, and what to do. */
function channelCard(state: NetworkState, view: ViewRef, language: Reader['language'], run: RunId): Card {
  const home = homeOf(state, view);
  const platform = say(language, `platform.${home?.workspace.platform ?? 'web'}`);
  const isOneOfSeveral = state.channels.length > 1;
  const network = isOneOfSeveral
    ? say(language, 'network.channel.where', { network: state.name, platform })
    : state.name;
  const text = (key: MessageKey, params = {}) =>
    ({ type: 'text', text: say(language, key, { network, ...params }) }) as const;
  if (!home?.fault) return { body: [text('network.channel.mended')], actions: [], closed: true };
  const fault = (view.fault ?? 'absent') as ChannelFault;
  return {
    title: say(language, 'network.channel.title', { network }),
    body: [text(remedyFor(home, fault), { count: Number(view.count ?? 0), invite: '/invite @Lærke' })],
    // where this is read, those who are strangers elsewhere can't be chosen
    actions: fault === 'strangers' && !view.as && !isOneOfSeveral ? [manageAction(language, run)] : [],
  };
}

function readyCard(state: NetworkState, language: Reader['language'], owner: PersonId, run: RunId): Card {
  const leaders = present(state).filter(({ role }) => role === 'leader');
  const yes = leaders.filter(({ status }) => status === 'active').length;
  const asked = new Set(state.members.map(({ person }) => person).filter((person) => person !== owner)).size;
  return {
    title: state.name,
    body: [
      { type: 'text', text: say(language, 'network.done', { name: state.name, count: asked }) },
      { type: 'note', text: say(language, 'network.status', { yes, all: leaders.length }) },
    ],
    actions: [manageAction(language, run)],
  };
}

function manageAction(language: Reader['language'], run: RunId): Action {
  return {
    kind: 'form',
    label: say(language, 'network.button.manage'),
    press: { run, type: 'membersChanged' },
  };
}
