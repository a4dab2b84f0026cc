import type { Block } from '../../src/core/card.ts';
import type { MemberView, PersonId } from '../../src/core/flow.ts';
import type { FacilitatedNetwork, HomeFacts } from '../../src/core/front-desk.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import { type MessageKey, say, sayList } from '../locales/say.ts';
import { upcoming } from '../meeting/entry.ts';
import { beginningIn, endsAt, sayWhen } from '../meeting/when.ts';
import { type Bands, bandsOf, GROUPS } from '../release/bands.ts';
import { addDays, dayOf } from '../schedule.ts';

type Facts = Pick<HomeFacts, 'person' | 'now' | 'meetings' | 'facilitated'>;

/** Where each network stands that the person facilitates, in one block each: Home as a message has room for fifty. */
export function facilitatedBlocks(facts: Facts): Block[] {
  const { facilitated, person } = facts;
  if (facilitated.length === 0) return [];
  const apart = bandsApart(facts);
  return [
    { type: 'heading', text: say(person.language, 'facilitating.title') },
    ...facilitated.map(
      (one): Block => ({ type: 'text', text: linesOf(one, apart.get(one), facts).join('\n') }),
    ),
  ];
}

/**
 * Everybody stands behind the figures of one network at most: where two share somebody, the one could be subtracted from
 * the other, and what is left be about very few.
 */
function bandsApart({ person, facilitated }: Facts): Map<FacilitatedNetwork, Bands> {
  const shown = new Map<FacilitatedNetwork, Bands>();
  const counted = new Set<PersonId>();
  for (const one of facilitated) {
    const bands = bandsOf(one.phases);
    const leaders = leadersIn(one, 'active').filter((id) => id !== person.id);
    if (!bands || leaders.some((id) => counted.has(id))) continue;
    shown.set(one, bands);
    for (const id of leaders) counted.add(id);
  }
  return shown;
}

function linesOf(one: FacilitatedNetwork, bands: Bands | undefined, facts: Facts): string[] {
  const { language } = facts.person;
  const yes = leadersIn(one, 'active').length;
  const all = yes + leadersIn(one, 'invited', 'later').length;
  return [
    `${one.network.name}: ${say(language, 'network.status', { yes, all })} ${nextLine(one, facts)}`,
    ...roundLines(one, facts),
    ...helpLines(one, facts),
    ...(bands ? bandLines(bands, facts) : []),
  ];
}

const leadersIn = ({ network }: FacilitatedNetwork, ...statuses: MemberView['status'][]): PersonId[] =>
  network.members
    .filter(({ role, status }) => role === 'leader' && statuses.includes(status))
    .map(({ person }) => person.id);

const meetingsOf = ({ network }: FacilitatedNetwork, { meetings }: Facts): MeetingView[] =>
  meetings.filter(({ networks }) => networks.includes(network.id));

function nextLine(one: FacilitatedNetwork, facts: Facts): string {
  const { now, person } = facts;
  const [next] = upcoming(meetingsOf(one, facts), now);
  if (!next) return say(person.language, 'facilitating.noNext');
  const when = sayWhen(beginningIn(next, person.zone), person.language, dayOf(now, person.zone));
  return say(person.language, 'facilitating.next', { when });
}

/** That one is under way, or that it is time for one, and how to begin it: that can only be done in the channel. */
function roundLines(one: FacilitatedNetwork, facts: Facts): string[] {
  const { language } = facts.person;
  if (one.round.isRunning) return [say(language, 'facilitating.round.running')];
  const why = dueBecause(one, facts);
  return why ? [`${say(language, why)} ${say(language, 'facilitating.round.how')}`] : [];
}

/** A teaching day is no meeting to reflect at. */
const REFLECTED_AT: readonly MeetingView['kind'][] = ['network', 'joint'];

/** The network meets today or tomorrow, or has met without a round then or since. */
function dueBecause(one: FacilitatedNetwork, facts: Facts): MessageKey | undefined {
  const { now, person } = facts;
  const today = dayOf(now, person.zone);
  const { last = '' } = one.round;
  if (last === today) return undefined;
  const meetings = meetingsOf(one, facts).filter(({ kind }) => REFLECTED_AT.includes(kind));
  const [next] = upcoming(meetings, now);
  if (next && beginningIn(next, person.zone).day <= addDays(today, 1)) return 'facilitating.round.soon';
  const met = meetings.findLast((met) => met.status !== 'cancelled' && endsAt(met) <= now);
  return met && last < met.day ? 'facilitating.round.missed' : undefined;
}

/** The request itself stands in the channel, where whoever asks has posted it. */
function helpLines({ network, helpWanted }: FacilitatedNetwork, { person: { language } }: Facts): string[] {
  const askers = network.members.filter(
    ({ role, person }) => role === 'leader' && helpWanted.includes(person.id),
  );
  if (askers.length === 0) return [];
  const names = sayList(
    language,
    askers.map(({ person }) => person.name),
  );
  return [say(language, 'facilitating.help', { count: askers.length, names })];
}

function bandLines(bands: Bands, { person: { language } }: Facts): string[] {
  const line = (group: (typeof GROUPS)[number]) =>
    say(language, `facilitating.${group}`, { band: say(language, `facilitating.band.${bands[group]}`) });
  return [say(language, 'facilitating.bands'), ...GROUPS.map(line)];
}
