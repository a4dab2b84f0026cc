import { UserError } from '../../src/core/errors.ts';
import type { Decision, Effect, NetworkId, PersonId, Stamp } from '../../src/core/flow.ts';
import type { Day } from '../../src/core/time.ts';
import { dayOf } from '../schedule.ts';
import { spokenRange } from '../spoken-day.ts';
import { addHome, checkChannel } from './channels.ts';
import { memberReached, memberUnreachable, withoutTheGone } from './reach.ts';
import { askedAs, datesAreTheirs, invitations, isIn, memberIs, refresh, roster } from './roster.ts';
import {
  isHere,
  type Member,
  type NetworkEvent,
  type NetworkState,
  networkInput,
  type Words,
} from './state.ts';

type Decided = Decision<NetworkState>;

const MAX_NAME = 80;
export const MAX_GOAL = 80;
export const MAX_CONTACT = 300;
/** what a form says where no programme was chosen */
export const NO_PROGRAMME = 'none';

/** Sets a network up: whoever does it is a facilitator who has said yes by doing it; everybody else is asked. */
export function start(raw: unknown, stamp: Stamp): Decided {
  const { leaders, facilitators, hosts, office, name, goal, contact, programme, closed, channel, ...place } =
    networkInput.parse(raw);
  const members = roster([], { leaders, facilitators, hosts, office }, stamp.owner);
  const words = readWords({ goal, contact, programme });
  const days = readClosed(closed, dayOf(stamp.at, place.zone));
  const state: NetworkState = {
    ...place,
    channels: [channel],
    name: readName(name),
    members,
    ...words,
    ...days,
  };
  return {
    state,
    effects: [
      { type: 'show', slot: 'ready', to: { person: stamp.owner }, view: { name: 'ready' }, urgency: 'reply' },
      ...invitations(members),
    ],
  };
}

export const reduce = (state: NetworkState, event: NetworkEvent, stamp: Stamp): Decided =>
  withoutTheGone(decide(state, event, stamp));

function decide(state: NetworkState, event: NetworkEvent, stamp: Stamp): Decided {
  switch (event.type) {
    case 'invitationAnswered':
      return answerInvitation(state, event.answer, stamp);
    case 'membersChanged':
      return changeMembers(state, event, stamp);
    case 'channelChecked':
      return checkChannel(state, event);
    case 'homeAdded':
      return addHome(state, event);
    case 'memberUnreachable':
      return memberUnreachable(state, event);
    case 'memberReached':
      return memberReached(state, event.person);
    case 'memberGone':
      return forgetMember(state, event.person, stamp);
    case 'memberIs':
      return memberIs(state, event);
    case 'reminderDue':
      return { state };
  }
}

function answerInvitation(state: NetworkState, answer: 'yes' | 'later' | 'no', stamp: Stamp): Decided {
  const mine = state.members.filter(
    ({ person, status }) => person === stamp.by && (status === 'invited' || status === 'later'),
  );
  const [first] = mine;
  if (!first || !stamp.by) return { state };
  const status = ({ yes: 'active', later: 'later', no: 'declined' } as const)[answer];
  if (mine.every((member) => member.status === status)) return { state };
  const members = state.members.map((member) => (mine.includes(member) ? { ...member, status } : member));
  const role = askedAs(mine);
  return {
    state: { ...state, members },
    effects: [
      { type: 'refresh', slot: `invitation.${stamp.by}` },
      { type: 'refresh', slot: 'ready' },
      ...(answer === 'yes' ? [welcome(stamp.by, role), datesAreTheirs(stamp.by)] : []),
    ],
  };
}

const welcome = (person: PersonId, role: ReturnType<typeof askedAs>): Effect => ({
  type: 'show',
  slot: `welcome.${person}`,
  to: { person },
  view: { name: 'welcome', role },
  urgency: 'reply',
});

/** What they all do together goes on without whoever has left. */
const membersLeft = (network: NetworkId): Effect => ({
  type: 'tellMembers',
  networks: [network],
  event: { type: 'membersLeft' },
});

type Change = Extract<NetworkEvent, { type: 'membersChanged' }>;

function changeMembers(state: NetworkState, change: Change, stamp: Stamp): Decided {
  const members = roster(state.members, change, stamp.by);
  const isNew = ({ person, status }: Member) => status === 'invited' && !isHere(state.members, person);
  const gone = state.members.filter(
    ({ person }) => isHere(state.members, person) && !isHere(members, person),
  );
  const { goal: _g, contact: _c, programme: _p, closed: _d, ...rest } = state;
  const words = { ...readWords(change), ...readClosed(change.closed, dayOf(stamp.at, state.zone)) };
  return {
    state: { ...rest, name: readName(change.name), language: change.language, members, ...words },
    effects: [
      refresh('ready'),
      ...invitations(members.filter(isNew)),
      ...farewells(gone),
      ...(gone.length > 0 ? [membersLeft(stamp.run)] : []),
    ],
  };
}

/**
 * They have left, without a word to them: they asked for none. Invitations in the name of whoever set the network up
 * are in somebody else's from now on.
 */
function forgetMember(state: NetworkState, person: PersonId, { owner }: Stamp): Decided {
  const invited = [...new Set(state.members.map((member) => member.person))].filter((one) => one !== person);
  const renamed = person === owner ? invited.map((one): Effect => refresh(`invitation.${one}`)) : [];
  if (!isHere(state.members, person)) return { state, effects: renamed };
  const members = state.members.map((one) =>
    one.person === person ? { ...one, status: 'left' as const } : one,
  );
  return { state: { ...state, members }, effects: [refresh('ready'), ...renamed] };
}

/** Who was in is told that they no longer are; who had only been asked can no longer say yes. */
function farewells(gone: Member[]): Effect[] {
  return [...new Set(gone.map(({ person }) => person))].map((person): Effect => {
    if (!isIn(gone, person)) return { type: 'refresh', slot: `invitation.${person}` };
    const view = { name: 'left' };
    return { type: 'show', slot: `left.${person}`, to: { person }, view, urgency: 'invitation' };
  });
}

/** What was left empty is not said. */
function readWords({ goal, contact, programme }: Words): Words {
  return {
    ...readWord('goal', goal, MAX_GOAL),
    ...readWord('contact', contact, MAX_CONTACT),
    ...(programme && programme !== NO_PROGRAMME && { programme }),
  };
}

function readWord(field: 'goal' | 'contact', raw: string | undefined, max: number): Words {
  const text = raw?.trim() ?? '';
  if (text.length > max) throw new UserError('error.tooLong', { length: text.length, max }, field);
  return text === '' ? {} : { [field]: text };
}

/** One day, or days that follow each other, on each line. Throws UserError that quotes the line it can't make out. */
function readClosed(raw: string | undefined, today: Day): Pick<NetworkState, 'closed'> {
  const lines = (raw ?? '').split('\n').filter((line) => line.trim() !== '');
  const closed = lines.map((line) => {
    const range = spokenRange(line, today);
    if (!range) throw new UserError('error.closedDays', { line: line.trim() }, 'closed');
    return range;
  });
  return closed.length > 0 ? { closed } : {};
}

function readName(raw: string): string {
  const name = raw.trim();
  if (name === '') throw new UserError('error.empty', {}, 'name');
  if (name.length > MAX_NAME)
    throw new UserError('error.tooLong', { length: name.length, max: MAX_NAME }, 'name');
  return name;
}
