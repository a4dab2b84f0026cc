import { UserError } from '../../src/core/errors.ts';
import type { Effect, PersonId } from '../../src/core/flow.ts';
import { HOUR } from '../../src/core/time.ts';
import { remindAt } from '../remind.ts';
import { instantOf, nextWorkday, wallTimeOf } from '../schedule.ts';
import { type Decided, frozen, type Moment, type Read, show, skipped, todayOf } from './decide.ts';
import type { EventOf } from './events.ts';
import { goOn } from './onward.ts';
import { isSameShare, post } from './posting.ts';
import { type CycleState, emptyState, openBefore, positionOf, type Share } from './state.ts';
import { evaluationEnds, evaluationOf, openedFor, teammates } from './team-runs.ts';

type Team = NonNullable<CycleState['team']>;

/**
 * The cycle becomes a team's (K17): whoever began it holds the pen, the others read along, evaluate alone and can
 * object to what is shared. Each is asked; nobody is in it before they have said yes. Whoever is named no longer is out
 * of it, and is asked anew when they are named again.
 */
export function nameTeam(state: CycleState, people: PersonId[], moment: Moment): Decided {
  const { owner } = moment.read;
  const others = [...new Set(people)].filter((person) => person !== owner.id);
  if (state.of) return { state };
  if (others.length === 0) throw new UserError('error.noTeam', {}, 'people');
  if (!others.every((person) => isKnown(person, moment.read)))
    throw new UserError('error.teamStranger', {}, 'people');
  const before = state.team?.members ?? [];
  const stays = (person: PersonId) =>
    before.find((one) => one.person === person && one.status !== 'out')?.status;
  const left = before
    .filter(({ person }) => !others.includes(person))
    .map((one) => ({ ...one, status: 'out' as const }));
  const named = others.map((person) => ({ person, status: stays(person) ?? ('asked' as const) }));
  const team: Team = { members: [...left, ...named], proposed: state.team?.proposed ?? [] };
  return {
    state: { ...state, team },
    effects: [
      ...others
        .filter((person) => stays(person) === undefined)
        .map((person) => show(person, `team.${person}`, { name: 'team', person }, 'chosen')),
      ...left
        .filter(({ person }) => stays(person) === 'in')
        .map(({ person }) => evaluationEnds(person, moment)),
      show(owner.id, 'teamNamed', { name: 'teamNamed' }),
    ],
  };
}

/** Whether somebody is in a network together with the leader. */
export const isKnown = (person: PersonId, { networks }: Read) =>
  networks.some(({ members }) =>
    members.some((one) => one.person.id === person && one.status === 'active' && one.role !== 'office'),
  );

/** A member says yes, and evaluates in a run of their own from then on; or no, and hears no more of it. */
export function answerTeam(state: CycleState, answer: 'yes' | 'no', moment: Moment): Decided {
  const { stamp } = moment;
  const member = state.team?.members.find(({ person }) => person === stamp.by);
  const status = answer === 'yes' ? 'in' : 'out';
  if (!state.team || !member || member.status === 'out' || member.status === status) return { state };
  const { person } = member;
  const next = withMember(state, state.team, person, status);
  if (status === 'out')
    return { state: next, effects: member.status === 'in' ? [evaluationEnds(person, moment)] : [] };
  const begins: Effect = {
    type: 'start',
    flow: 'evaluation',
    id: evaluationOf(stamp.run, person),
    owner: person,
    input: { number: state.number, of: stamp.run },
  };
  return { state: next, effects: [begins, ...openedFor(person, emptyState(1), state, moment)] };
}

function withMember(state: CycleState, team: Team, person: PersonId, status: 'in' | 'out'): CycleState {
  const members = team.members.map((one) => (one.person === person ? { ...one, status } : one));
  return { ...state, team: { ...team, members } };
}

/** Somebody has asked to be forgotten: they are in the team no more, and named nowhere. */
export function memberGone(state: CycleState, person: PersonId): Decided {
  const { team } = state;
  if (!team) return { state };
  const stays = (one: PersonId) => one !== person;
  const members = team.members.filter((one) => stays(one.person));
  const proposed = team.proposed.map((one) => namingOnly(one, stays));
  const shared = state.shared.map((one) => namingOnly(one, stays));
  return { state: { ...state, shared, team: { ...team, members, proposed } } };
}

function namingOnly({ named, ...wish }: Share, stays: (person: PersonId) => boolean): Share {
  const left = named?.filter(stays) ?? [];
  return { ...wish, ...(left.length > 0 && { named: left }) };
}

export const vetoKey = ({ item, network }: Pick<Share, 'item' | 'network'>) => `veto ${item} ${network}`;

/**
 * Sharing waits until the same time on the next workday, and for nobody to object. It is in the name of whoever could,
 * and of nobody who joins the team meanwhile. A team of one asks nobody.
 */
export function propose(state: CycleState, asked: Share, { stamp, read }: Moment): Decided {
  const { team } = state;
  const others = teammates(state);
  if (!team || others.length === 0) return post(state, asked);
  if (team.proposed.some((one) => isSameShare(one, asked) && one.version === asked.version)) return { state };
  const now = wallTimeOf(stamp.at, read.owner.zone);
  const until = {
    ...now,
    local: `${nextWorkday(now.local.slice(0, 10), read.owner.off)}${now.local.slice(10)}`,
  };
  const wish = { ...asked, named: others, until: instantOf(until) };
  const proposed = [...team.proposed.filter((one) => !isSameShare(one, wish)), wish];
  const what = { item: wish.item, network: wish.network, until: until.local, zone: until.zone };
  const view = { name: 'proposed', ...what, version: String(wish.version) };
  return {
    state: { ...state, team: { ...team, proposed } },
    effects: [
      remindAt(vetoKey(wish), until),
      ...others.map((person) =>
        show(person, `proposed.${wish.item}.${wish.network}.${person}`, view, 'consent'),
      ),
      show(read.owner.id, 'waitsForTeam', { name: 'waitsForTeam', ...what }),
    ],
  };
}

/** One objection is enough, and needs no reason. The pen-holder hears that there was one. */
export function veto(state: CycleState, wish: EventOf<'vetoed'>, { read, stamp }: Moment): Decided {
  const { team } = state;
  const isMember = team?.members.some(({ person, status }) => person === stamp.by && status === 'in');
  if (!team || !isMember || !team.proposed.some((one) => isSameShare(one, wish))) return { state };
  const proposed = team.proposed.filter((one) => !isSameShare(one, wish));
  return {
    state: { ...state, team: { ...team, proposed } },
    effects: [
      { type: 'cancel', key: vetoKey(wish) },
      show(read.owner.id, 'vetoed', { name: 'vetoed', item: wish.item }),
    ],
  };
}

/**
 * Nobody has objected: it is shared, if the pen-holder is still in that network. If Lærke was down when the time was up,
 * it may have been down all the while, so that nobody could object: then they are asked anew.
 */
export function heardNoVeto(state: CycleState, key: string, moment: Moment): Decided {
  const { stamp, read } = moment;
  const { team } = state;
  const wish = team?.proposed.find((one) => vetoKey(one) === key);
  if (!team || !wish) return { state };
  const proposed = team.proposed.filter((one) => one !== wish);
  const next = { ...state, team: { ...team, proposed } };
  if (!read.networks.some(({ id }) => id === wish.network)) return { state: next };
  const { until = stamp.at, named: _, ...asked } = wish;
  if (stamp.at - until > HOUR) return propose(next, asked, moment);
  return post(
    next,
    namingOnly(wish, (person) => teammates(state).includes(person)),
  );
}

/** There is no team any more for this member, or no member for the team. */
export function endEvaluation(state: CycleState): Decided {
  if (!state.of || state.way) return { state };
  const { parked: _, ...awake } = state;
  return { state: { ...awake, way: 'end' } };
}

/**
 * The team has planned, or has told how it went: each is asked alone, once. What was not answered before is skipped by
 * then. Whoever rests is asked nothing, and what was put away and laid down stays so; whoever had left the team and is
 * in it again goes on where they were.
 */
export function openEvaluation(
  state: CycleState,
  { when, tried }: EventOf<'evaluationOpened'>,
  moment: Moment,
): Decided {
  const { way, ...open } = state;
  const isOpened = state.lookingBack || (when === 'before' && state.planned !== undefined);
  const isLaidDown = way !== undefined && state.parked !== undefined;
  if (!state.of || isLaidDown || (isOpened && !way)) return { state };
  const opened: CycleState = { ...open, planned: state.planned ?? todayOf(moment), ...(tried && { tried }) };
  const left = openBefore(opened).map(({ id }) => id);
  const next = when === 'before' ? opened : { ...frozen(skipped(opened, left)), lookingBack: true };
  const isAsked = positionOf(next).at === 'step' && !next.parked;
  const opening = when === 'before' ? 'teamPlanned' : 'teamLooksBack';
  return { state: next, effects: isAsked ? goOn(next, moment, { urgency: 'chosen', opening }) : [] };
}
